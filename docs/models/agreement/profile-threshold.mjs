import { profileInPairs } from '../../profileInPairs.mjs';

export const agreement = profileInPairs({ kind: 'profile-threshold', threshold: 0.5 });
