import type { RunSample } from '../run/runSample.js';

const SLICE_MILLISECONDS = 7;
const LEAST_PAUSE = 24;
const MOST_MILLISECONDS = 4000;

/**
 * Simulates runs in short slices between frames, until there are enough or time is up, and then says that it is done.
 * Where a single run takes long, the pauses are longer too, so that the picture keeps moving. Returns a function that
 * ends the work.
 */
export function keepSampling(sample: RunSample, onDone: () => void): () => void {
  const until = performance.now() + MOST_MILLISECONDS;
  let timer = 0;
  const work = () => {
    const start = performance.now();
    if (!sample.advance(SLICE_MILLISECONDS) || performance.now() >= until) return onDone();
    timer = window.setTimeout(work, Math.max(LEAST_PAUSE, 2 * (performance.now() - start)));
  };
  timer = window.setTimeout(work, LEAST_PAUSE);
  return () => clearTimeout(timer);
}
