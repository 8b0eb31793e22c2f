/** Moves the position of a run on, frame by frame. */
export interface Clock {
  readonly isRunning: boolean;
  start(): void;
  stop(): void;
}

/** `tick` is called for each frame with the seconds since the last one, at most a tenth. */
export function createClock(tick: (seconds: number) => void): Clock {
  let frame = 0;
  let last = 0;
  const turn = (now: number) => {
    const seconds = Math.min(0.1, Math.max(0, (now - last) / 1000));
    last = now;
    frame = requestAnimationFrame(turn);
    tick(seconds);
  };
  return {
    get isRunning() {
      return frame !== 0;
    },
    start() {
      if (frame !== 0) return;
      last = performance.now();
      frame = requestAnimationFrame(turn);
    },
    stop() {
      cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}
