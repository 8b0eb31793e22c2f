import type { RoomHost } from './roomHost.js';

const NEAR = 1e-6;

/**
 * Plays up to a time, hours or steps, and stays there; jumps to it where viewers asked for less motion. Whoever pauses and
 * plays on meanwhile is followed. Returns what breaks it off.
 */
export function playUpTo(host: RoomHost, time: number, onArrival: () => void): () => void {
  const arrive = () => {
    host.restore({ ...host.state, at: time, isPlaying: false });
    onArrival();
  };
  if (host.state.at >= time - NEAR || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    arrive();
    return () => {};
  }
  host.restore({ ...host.state, isPlaying: true });
  let frame = 0;
  const watch = () => {
    if (host.state.at >= time - NEAR) arrive();
    else frame = requestAnimationFrame(watch);
  };
  frame = requestAnimationFrame(watch);
  return () => cancelAnimationFrame(frame);
}
