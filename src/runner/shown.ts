/** A name for the log: no line ends, nothing that the runner reads as a command, at most 500 characters. */
export const shown = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .replaceAll('##[', '##?[')
    .slice(0, 500);
