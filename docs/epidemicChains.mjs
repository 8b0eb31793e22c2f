// What the pictures of compartment models are drawn from: exact chains.

/** Mean number ever infected in one group of n from one, in continuous time: each event is an infection with b s / (b s + g). */
export function meanFinalSize(n, b, g) {
  const chance = Array.from({ length: n }, () => new Array(n + 2).fill(0));
  chance[n - 1][1] = 1;
  let mean = 0;
  for (let level = 2 * (n - 1) + 1; level >= 0; level--) {
    for (let s = Math.min(n - 1, level >> 1); s >= 0; s--) {
      const i = level - 2 * s;
      if (i > n - s || chance[s][i] === 0) continue;
      if (i === 0) mean += chance[s][0] * (n - s);
      else {
        const infects = (b * s) / (b * s + g);
        if (s > 0) chance[s - 1][i + 1] += chance[s][i] * infects;
        chance[s][i - 1] += chance[s][i] * (1 - infects);
      }
    }
  }
  return mean;
}

/** Mean number infected in one group of n at each of `times`, from one: d P / d t by small steps, w the loss of immunity. */
export function meanInfected(n, { b, g, w = Number.POSITIVE_INFINITY }, times) {
  const lasting = Number.isFinite(w);
  const size = n + 1;
  let law = new Float64Array(size * size);
  law[(n - 1) * size + 1] = 1;
  const step = 1 / 400;
  const means = [];
  let now = 0;
  for (const time of times) {
    for (; now < time - step / 2; now += step) {
      const next = law.slice();
      for (let s = 0; s <= n; s++) {
        for (let i = 0; s + i <= n; i++) {
          const p = law[s * size + i] * step;
          if (p === 0) continue;
          const r = n - s - i;
          const infect = b * s * i * p;
          const recover = g * i * p;
          const wane = lasting ? w * r * p : 0;
          next[s * size + i] -= infect + recover + wane;
          if (infect > 0) next[(s - 1) * size + i + 1] += infect;
          if (recover > 0) next[(lasting ? s : s + 1) * size + i - 1] += recover;
          if (wane > 0) next[(s + 1) * size + i] += wane;
        }
      }
      law = next;
    }
    let mean = 0;
    for (let s = 0; s <= n; s++) for (let i = 0; s + i <= n; i++) mean += i * law[s * size + i];
    means.push(mean);
  }
  return means;
}
