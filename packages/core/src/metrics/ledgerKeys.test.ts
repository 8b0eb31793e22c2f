import { expect, it } from 'vitest';
import { campaign } from '../../testkit/campaign.js';
import { ledgerKeys } from './ledgerKeys.js';

const { names } = campaign({
  seed: 1,
  members: 10,
  contents: 1,
  segments: 1,
  platforms: 2,
  money: false,
  limitedAttention: false,
});

it('names platforms, channels, kinds and segments, and what is in none', () => {
  expect(ledgerKeys({ ...names, channels: ['radio'], groupKinds: ['work'] })).toEqual({
    byPlatform: ['facebook', 'twitter', 'radio', 'firstMembers'],
    bySource: ['broadcast', 'wordOfMouth', 'both'],
    byGroupKind: ['work', 'ties', 'outside'],
    bySegment: ['engineers', 'others'],
  });
});

it('has no segments, and no others, where the scenario has none', () => {
  expect(ledgerKeys({ ...names, segments: [] }).bySegment).toEqual([]);
});

it('keeps equal names apart, however often they are taken', () => {
  const keys = ledgerKeys({
    ...names,
    platforms: ['radio', 'radio (broadcast)', 'firstMembers'],
    channels: ['radio'],
    groupKinds: ['ties', 'outside'],
    segments: ['others'],
  });
  expect(keys.byPlatform).toEqual([
    'radio',
    'radio (broadcast)',
    'firstMembers',
    'radio (broadcast) (broadcast)',
    'firstMembers (not read)',
  ]);
  expect(keys.byGroupKind).toEqual(['ties', 'outside', 'ties (no group)', 'outside (no group)']);
  expect(keys.bySegment).toEqual(['others', 'others (no segment)']);
});
