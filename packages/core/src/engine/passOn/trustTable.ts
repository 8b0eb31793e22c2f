import { invalidInput } from '../../base/grapevineError.js';
import type { PassOnSetup } from '../passOnSetup.js';
import { MOST_TRUSTS } from './postLog.js';

/** The different trusts of a scenario, by index: posts name theirs in 8 bits. */
export interface TrustTable {
  readonly values: Float64Array;
  readonly peer: number;
  readonly ambassador: number;
  /** The index of a trust that the setup names. */
  readonly indexOf: (trust: number) => number;
}

/** The table of a setup. Throws `invalid-input` for more than 256 different trusts. */
export function trustTable({ rules, contents, broadcasts, interventions }: PassOnSetup): TrustTable {
  const all = [
    1,
    rules.ambassadorTrust,
    ...contents.map(({ speakerTrust }) => speakerTrust),
    ...broadcasts.map(({ trust }) => trust),
    ...interventions.flatMap(({ trust }) => (trust === undefined ? [] : [trust])),
  ];
  const distinct = [...new Set(all)];
  if (distinct.length > MOST_TRUSTS)
    throw invalidInput({
      code: 'at-most-count',
      path: 'broadcast.trust',
      received: String(distinct.length),
      details: { max: MOST_TRUSTS },
    });
  const values = Float64Array.from(distinct);
  return {
    values,
    peer: 0,
    ambassador: distinct.indexOf(rules.ambassadorTrust),
    indexOf: (trust) => distinct.indexOf(trust),
  };
}
