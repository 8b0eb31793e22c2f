/** What the command's exit code says. */
export const EXIT = { done: 0, failed: 1, wrongUsage: 2, invalidInput: 3, interrupted: 130 } as const;
