/**
 * 20,000 members in households, at work and in circles of friends and followers, up to `largest` people with a heavy tail:
 * the people of the documented cases. Sizes are guesses, as in `viral-video`.
 */
export function crowd(platforms: readonly string[], largest: number) {
  return {
    generate: {
      kind: 'everyday-life',
      members: 20_000,
      interestsPerMember: { logNormal: { median: 2, sigma: 1 } },
      interestSize: { powerLaw: { exponent: 2, min: 30, max: largest } },
      platforms,
    },
  };
}
