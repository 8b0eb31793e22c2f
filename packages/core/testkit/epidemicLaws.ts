/**
 * Exact law of the number ever infected in one group, whose `susceptible` members meet `infected` infectious ones, in
 * continuous time: the next event is an infection with probability b s / (b s + g).
 */
export function finalSizeLaw(
  susceptible: number,
  infected: number,
  b: number,
  g: number,
): Map<number, number> {
  const law = new Map<number, number>();
  const at = new Map<string, number>([[`${susceptible},${infected}`, 1]]);
  // each event lowers 2 s + i by one
  for (let level = 2 * susceptible + infected; level >= 0; level--) {
    for (let s = 0; s <= susceptible; s++) {
      const i = level - 2 * s;
      const p = at.get(`${s},${i}`) ?? 0;
      if (p === 0) continue;
      if (i === 0) {
        const size = susceptible + infected - s;
        law.set(size, (law.get(size) ?? 0) + p);
        continue;
      }
      const infects = (b * s) / (b * s + g);
      if (s > 0) add(at, `${s - 1},${i + 1}`, p * infects);
      add(at, `${s},${i - 1}`, p * (1 - infects));
    }
  }
  return law;
}

/** The same in steps: each susceptible one escapes with (1 - b)^i, then each infectious one recovers with g. */
export function steppedFinalSizeLaw(
  susceptible: number,
  infected: number,
  b: number,
  g: number,
): Map<number, number> {
  const law = new Map<number, number>();
  let now = new Map<string, number>([[`${susceptible},${infected}`, 1]]);
  for (let step = 0; step < 4000 && now.size > 0; step++) {
    const next = new Map<string, number>();
    for (const [at, p] of now) {
      const [s, i] = at.split(',').map(Number) as [number, number];
      if (i === 0) {
        const size = susceptible + infected - s;
        law.set(size, (law.get(size) ?? 0) + p);
        continue;
      }
      if (p < 1e-15) continue;
      const hit = 1 - (1 - b) ** i;
      for (let h = 0; h <= s; h++)
        for (let r = 0; r <= i; r++)
          add(next, `${s - h},${i + h - r}`, p * binomial(s, h, hit) * binomial(i, r, g));
    }
    now = next;
  }
  return law;
}

/** Share ever infected in a large group, of which a share `first` is infectious at first: z = 1 - (1 - first) exp(-R z). */
export function finalShare(reproduction: number, first: number): number {
  let z = 1;
  for (let i = 0; i < 10_000; i++) z = 1 - (1 - first) * Math.exp(-reproduction * z);
  return z;
}

/** Exact law at a time of a chain of whole numbers 0 … top that goes up and down by one, from `start`. */
export function birthDeathLaw(
  { up, down, top }: { up: (k: number) => number; down: (k: number) => number; top: number },
  start: number,
  time: number,
): number[] {
  const states = Array.from({ length: top + 1 }, (_, k) => k);
  const most = Math.max(...states.map((k) => up(k) + down(k)));
  let now = states.map((k) => Number(k === start));
  const law = states.map(() => 0);
  const mean = most * time;
  let logWeight = -mean;
  for (let jump = 0; jump < mean + 12 * Math.sqrt(mean) + 40; jump++) {
    const weight = Math.exp(logWeight);
    for (const k of states) law[k]! += weight * now[k]!;
    now = states.map(
      (k) =>
        now[k]! * (1 - (up(k) + down(k)) / most) +
        (k > 0 ? (now[k - 1]! * up(k - 1)) / most : 0) +
        (k < top ? (now[k + 1]! * down(k + 1)) / most : 0),
    );
    logWeight += Math.log(mean / (jump + 1));
  }
  return law;
}

function add(map: Map<string, number>, key: string, p: number): void {
  map.set(key, (map.get(key) ?? 0) + p);
}

function binomial(n: number, k: number, p: number): number {
  let ways = 1;
  for (let j = 0; j < k; j++) ways *= (n - j) / (k - j);
  return ways * p ** k * (1 - p) ** (n - k);
}
