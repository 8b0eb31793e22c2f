import { BROADCAST_CHANNELS } from '../../content/broadcastChannels.js';
import type { CompiledBroadcast } from '../../engine/passOnSetup.js';
import type { PassOnScenario } from '../passOnScenario.js';
import { type CompileContext, compileTarget } from './compileTarget.js';
import { hours } from './interventionTimes.js';

/** The media plan in numbers, and its channels, each once. */
export function compileBroadcasts(
  { broadcast, contents }: PassOnScenario,
  context: CompileContext,
): { readonly channels: readonly string[]; readonly broadcasts: readonly CompiledBroadcast[] } {
  const channels = [...new Set(broadcast.map(({ channel }) => channel))];
  const broadcasts = broadcast.map((flight, i) => ({
    content: contents.findIndex(({ id }) => id === flight.content),
    channel: channels.indexOf(flight.channel),
    from: hours(flight.from),
    to: hours(flight.to),
    reach: flight.reach,
    frequency: flight.frequency,
    trust: flight.trust ?? trustIn(flight.channel),
    // formats suit platforms, and a channel is made for what it shows
    fit: 1,
    cost: flight.cost?.amount ?? 0,
    target: compileTarget(flight.target, `broadcast[${i}].target`, context),
    triggered: false,
  }));
  return { channels, broadcasts };
}

/** The trust in what a channel shows. */
export function trustIn(channel: string): number {
  return BROADCAST_CHANNELS.find(({ name }) => name === channel)!.trust.value;
}
