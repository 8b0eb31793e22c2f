/** [memberCount] the value of each, where it may be one for all. O(members) memory where it is. */
export function eachValue(values: number | Float64Array, memberCount: number): Float64Array {
  return typeof values === 'number' ? new Float64Array(memberCount).fill(values) : values;
}
