import type { Cause, StateNames } from './modelDescription.js';

/** The quantity of a cause, and the states that it names, each with the key that names them. */
export function causeParts<P>(cause: Cause<P>): {
  readonly quantity: unknown;
  readonly named: readonly (readonly [string, StateNames])[];
} {
  if ('rate' in cause) return { quantity: cause.rate, named: [] };
  if ('after' in cause) return { quantity: cause.after, named: [] };
  if ('at' in cause) return { quantity: cause.at, named: [] };
  if ('pressure' in cause) return { quantity: 0, named: [['pressure.of', cause.pressure.of]] };
  if ('contact' in cause) {
    const { with: states, rate, contactTo } = cause.contact;
    const named = [['contact.with', states] as const];
    if (contactTo !== undefined)
      return { quantity: rate, named: [...named, ['contact.contactTo', contactTo]] };
    return { quantity: rate, named };
  }
  const { threshold } = cause;
  const quantity = 'count' in threshold ? threshold.count : threshold.share;
  return { quantity, named: [['threshold.of', threshold.of]] };
}
