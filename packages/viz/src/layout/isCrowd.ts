const LARGEST_COMPANY = 20_000;

/** Whether members are too many to be seen one by one: then their groups are shown as bubbles, until one looks closer. */
export function isCrowd(memberCount: number): boolean {
  return memberCount > LARGEST_COMPANY;
}
