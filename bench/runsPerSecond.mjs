// How many runs a second a chunk runner makes.

/** By the clock, and by the time that this process had on a core, which neighbours change far less. */
export function runsPerSecond(run, seconds) {
  const before = process.cpuUsage();
  const { runs, elapsed, sum } = playFor(run, seconds);
  const { user, system } = process.cpuUsage(before);
  return { byClock: (runs / elapsed) * 1000, byCore: (runs / (user + system)) * 1e6, mean: sum / runs };
}

/** Plays runs for some seconds by the clock, in chunks of about 50 ms. */
export function playFor(run, seconds) {
  const start = performance.now();
  let runs = 0;
  let sum = 0;
  let length = 1;
  let elapsed = 0;
  while (elapsed < seconds * 1000) {
    const chunk = run(runs, runs + length);
    for (const size of chunk.cascadeSize) sum += size;
    runs += length;
    elapsed = performance.now() - start;
    length = Math.max(1, Math.min(100_000, Math.floor((runs / elapsed) * 50)));
  }
  return { runs, elapsed, sum };
}
