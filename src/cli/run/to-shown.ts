/** Text of GitHub's for a terminal: without control characters, which could move the cursor. */
export const toShown = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\p{Cc}+/gu, ' ').trim() : '';
