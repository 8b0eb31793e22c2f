import {
  counted,
  debriefed,
  EXERCISE,
  groupSelected,
  inside,
  keys,
  memberSelected,
  presented,
  press,
} from './screenSteps.mjs';

/** The page that `grapevine compare`, `run` or `response-curve` writes, or a form or a chart of what they write. */
const COMPARE = { page: 'compare/picture.html', element: 'grapevine-compare' };
const FORM = { form: 'product-launch-crisis', element: 'grapevine-scenario' };

/** 30 hours after the launch, and six after the incident. */
const BOTH = {
  run: 0,
  at: 30,
  speed: 1,
  onlyDifferent: false,
  contents: ['spot', 'complaint'],
  changes: [{}, {}],
};

const chart = (name, text, document, kind) => ({
  name: `chart-${name}`,
  title: `Chart: ${text}`,
  what: '`<grapevine-chart>` on a page of its own.',
  chart: document,
  kind,
  element: 'grapevine-chart',
});

/**
 * What is pictured. `state` is set on the element, in each language; `after` brings the page where it is pictured, or returns
 * another page that is. `isVariant`: a variant of another screen; `isPrinted`: on paper.
 */
export const SCREENS = [
  {
    name: 'player',
    title: 'One world',
    what: '`<grapevine-player>`: the launch, thirty hours on.',
    page: 'run/picture.html',
    element: 'grapevine-player',
    state: { ...BOTH, contents: ['review'], changes: [{}] },
  },
  {
    name: 'player-member',
    isVariant: true,
    title: 'Who told whom',
    what: 'A selected member, and the way by which it came to him.',
    page: 'run/picture.html',
    element: 'grapevine-player',
    state: { ...BOTH, at: 48, contents: ['review'], changes: [{}] },
    after: memberSelected,
  },
  {
    name: 'player-group',
    isVariant: true,
    title: 'A group',
    what: 'A selected group: who is in it, and who brought it in.',
    page: 'run/picture.html',
    element: 'grapevine-player',
    state: { ...BOTH, at: 48, contents: ['review'], changes: [{}] },
    after: groupSelected,
  },
  {
    name: 'compare',
    title: 'Two worlds',
    what: '`<grapevine-compare>`: the launch, and the launch in which soles come off, six hours after the incident.',
    ...COMPARE,
    state: BOTH,
  },
  {
    name: 'compare-difference',
    title: 'Who fares differently',
    what: 'Only members shine who fare differently in the other world.',
    ...COMPARE,
    state: { ...BOTH, at: 72, onlyDifferent: true },
  },
  {
    name: 'compare-answer',
    isVariant: true,
    title: 'An earlier answer',
    what: 'The answer comes after one hour instead of six; the run before stays as a ghost.',
    ...COMPARE,
    state: { ...BOTH, at: 72, changes: [{}, { 'crisis.response[0].delay': '1h' }] },
  },
  {
    name: 'compare-ledger',
    isVariant: true,
    title: 'The ledger',
    what: 'What both worlds come to over many runs, with intervals.',
    ...COMPARE,
    state: { ...BOTH, at: 72 },
    after: press('.key summary'),
  },
  {
    name: 'compare-four',
    title: 'Four worlds',
    what: 'Silence, a denial, an explanation, and a recall, two days after the incident.',
    page: 'four/picture.html',
    element: 'grapevine-compare',
    state: { ...BOTH, at: 72, contents: Array(4).fill('complaint'), changes: Array(4).fill({}) },
  },
  {
    name: 'crowd',
    isVariant: true,
    title: 'Sixty thousand people',
    what: 'Groups are bubbles that fill; there are too many people for points.',
    page: 'crowd/picture.html',
    element: 'grapevine-compare',
    state: { ...BOTH, at: 40 },
  },
  {
    name: 'crowd-near',
    isVariant: true,
    title: 'Among the sixty thousand',
    what: 'Looked at closer, bubbles open and show their members.',
    page: 'crowd/picture.html',
    element: 'grapevine-compare',
    state: { ...BOTH, at: 40 },
    after: async (page) => {
      for (let i = 0; i < 9; i++) await press('.zoom button:nth-child(2)')(page);
    },
  },
  {
    name: 'share',
    isVariant: true,
    title: 'Share',
    what: 'Links, exports, undoing.',
    ...COMPARE,
    state: BOTH,
    after: press('.sharing > button'),
  },
  {
    name: 'present',
    isVariant: true,
    title: 'Presenter mode',
    what: 'The first beat of the guided script.',
    ...COMPARE,
    state: BOTH,
    after: presented(0),
  },
  {
    name: 'present-question',
    title: 'Guess first',
    what: 'A beat with a question, before it is revealed.',
    ...COMPARE,
    state: BOTH,
    after: presented(4),
  },
  {
    name: 'present-answer',
    isVariant: true,
    title: 'The answer',
    what: 'The same beat, after it is revealed: the guesses against what the simulations say.',
    ...COMPARE,
    state: BOTH,
    after: async (page) => {
      await presented(4)(page);
      await press('.guesses input')(page);
      await keys('PageDown')(page);
      await counted(page);
    },
  },
  {
    name: 'present-one-world',
    isVariant: true,
    title: 'One world, and a number to guess',
    what: 'A beat with one world, whose question asks for a number.',
    ...COMPARE,
    state: BOTH,
    after: presented(2),
  },
  {
    name: 'present-notes',
    isVariant: true,
    title: 'Notes',
    what: 'The second window, for the one who presents.',
    ...COMPARE,
    state: BOTH,
    after: async (page) => {
      await presented(4)(page);
      const opening = page.waitForEvent('popup');
      await press('.room nav .quiet')(page);
      const notes = await opening;
      await notes.setViewportSize(page.viewportSize());
      return notes;
    },
  },
  {
    name: 'present-black',
    isVariant: true,
    title: 'Black screen',
    what: 'After the full stop, until the next key.',
    ...COMPARE,
    state: BOTH,
    after: presented(0, '.'),
  },
  {
    name: 'exercise',
    title: 'Exercise',
    what: 'The run stands still at its second moment: the room has waited at the first one, and decides again.',
    ...COMPARE,
    state: BOTH,
    after: async (page) => {
      await presented(EXERCISE)(page);
      await press('.question .wait')(page);
    },
  },
  {
    name: 'debrief',
    title: 'Debrief',
    what: 'What the decisions have come to, and what others would have come to.',
    ...COMPARE,
    state: BOTH,
    after: debriefed,
  },
  {
    name: 'debrief-printed',
    title: 'Debrief, printed',
    what: 'The same sheet on paper.',
    ...COMPARE,
    state: BOTH,
    isPrinted: true,
    after: async (page) => {
      await debriefed(page);
      await page.emulateMedia({ media: 'print' });
      // what printers add
      await page.evaluate(() => document.body.style.setProperty('padding', '14mm'));
    },
  },
  { name: 'form', title: 'Form', what: '`<grapevine-scenario>`: a form for a scenario.', ...FORM },
  {
    name: 'form-changed',
    isVariant: true,
    title: 'Form with changes and problems',
    what: 'What differs from the preset is marked; what the engine refuses is told at the field.',
    ...FORM,
    changes: { 'contents[0].coolness': 0.85, 'contents[0].credibility': 3, 'crisis.response[0].delay': '1h' },
    after: inside(() => {
      const { shadowRoot } = document.querySelector('grapevine-scenario');
      shadowRoot.querySelector('[data-focus="contents[0].coolness"]').closest('.entry').scrollIntoView();
    }),
  },
  {
    name: 'form-crisis',
    isVariant: true,
    title: 'Form: the crisis',
    what: 'Parts that can be turned on and off, and lists.',
    ...FORM,
    after: inside(() => {
      const { shadowRoot } = document.querySelector('grapevine-scenario');
      const section = shadowRoot.querySelector('[data-focus="crisis.incident"]').closest('details');
      section.open = true;
      section.scrollIntoView();
    }),
  },
  chart('fan', 'reach and its band', 'run/result.json', 'fan'),
  chart('fan-worlds', 'reach in two worlds', 'compare/comparison.json', 'fan'),
  chart('ledger', 'impressions and value', 'run/result.json', 'ledger'),
  chart('voice', 'share of voice', 'run/result.json', 'share-of-voice'),
  chart('adoption', 'adoption', 'run/result.json', 'adoption'),
  chart('response', 'what each hour of silence costs', 'curve/response-curve.json', 'response-curve'),
];
