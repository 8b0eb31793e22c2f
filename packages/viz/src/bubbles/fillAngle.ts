const STEPS = 256;
const angles: number[] = [];

/** Where the surface of liquid meets the rim of a disc, of which it covers a share of the area: -π/2 (empty) to π/2 (full). */
export function fillAngle(share: number): number {
  for (let angle = -Math.PI / 2; angles.length <= STEPS; angle += 0.002) {
    const below = (angle + Math.sin(angle) * Math.cos(angle)) / Math.PI + 0.5;
    while (angles.length <= STEPS && (below >= angles.length / STEPS || angle > Math.PI / 2))
      angles.push(angle);
  }
  return angles[Math.round(STEPS * Math.max(0, Math.min(1, share)))]!;
}
