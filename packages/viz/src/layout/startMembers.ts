import type { Anchors } from './anchors.js';
import type { Attractors } from './attractors.js';
import { ASPECT, type Places } from './placeAnchors.js';
import { sunflower } from './sunflower.js';

const PASSES = 3;

/**
 * Where members start: in a sunflower on the disc that they are at home in; those without one beside somebody they know, or,
 * where `beside` names a disc for them, around that; those who know nobody on a rim.
 */
export function startMembers(
  attractors: Attractors,
  anchors: Anchors,
  places: Places,
  uniform: () => number,
  beside?: Int32Array,
): Places {
  const memberCount = attractors.memberOffsets.length - 1;
  const x = new Float64Array(memberCount).fill(Number.NaN);
  const y = new Float64Array(memberCount).fill(Number.NaN);
  startAtAnchors(anchors, places, { x, y }, beside);
  for (let pass = 0; pass < PASSES; pass++) startBesideOthers(attractors, { x, y }, uniform);
  startOnRim(attractors, { x, y }, uniform);
  return { x, y };
}

function startAtAnchors(
  { home, count }: Anchors,
  places: Places,
  { x, y }: Places,
  beside?: Int32Array,
): void {
  const atHome: number[][] = Array.from({ length: count }, () => []);
  const seat = (anchor: number, member: number) => {
    if (anchor >= 0) atHome[anchor]!.push(member);
  };
  home.forEach(seat);
  beside?.forEach(seat);
  atHome.forEach((members, anchor) => {
    sunflower(members.length, (px, py, i) => {
      x[members[i]!] = places.x[anchor]! + px;
      y[members[i]!] = places.y[anchor]! + py;
    });
  });
}

function startBesideOthers(
  { count, offsets, members }: Attractors,
  { x, y }: Places,
  uniform: () => number,
): void {
  for (let attractor = 0; attractor < count; attractor++) {
    let host = -1;
    for (let j = offsets[attractor]!; j < offsets[attractor + 1]! && host < 0; j++)
      if (!Number.isNaN(x[members[j]!])) host = members[j]!;
    if (host < 0) continue;
    for (let j = offsets[attractor]!; j < offsets[attractor + 1]!; j++) {
      const member = members[j]!;
      if (!Number.isNaN(x[member])) continue;
      x[member] = x[host]! + 2 * (uniform() - 0.5);
      y[member] = y[host]! + 2 * (uniform() - 0.5);
    }
  }
}

/** Small groups that nobody from outside belongs to, then members without any group, side by side around the rest. */
function startOnRim(attractors: Attractors, { x, y }: Places, uniform: () => number): void {
  const left: number[][] = [];
  const { count, offsets, members } = attractors;
  for (let attractor = 0; attractor < count; attractor++) {
    const own = [...members.subarray(offsets[attractor], offsets[attractor + 1])];
    const fresh = own.filter((member) => Number.isNaN(x[member]!));
    if (fresh.length === 0) continue;
    left.push(fresh);
    for (const member of fresh) x[member] = 0;
  }
  for (let member = 0; member < x.length; member++) if (Number.isNaN(x[member]!)) left.push([member]);
  const middle = Math.round(0.25 * x.length);
  sunflower(left.length + middle, (px, py, i) => {
    if (i < middle) return;
    for (const member of left[i - middle]!) {
      x[member] = 1.3 * px * Math.sqrt(ASPECT) + uniform();
      y[member] = (1.3 * py) / Math.sqrt(ASPECT) + uniform();
    }
  });
}
