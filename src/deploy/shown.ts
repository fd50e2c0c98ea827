/** A name as it may stand in the log: no line ends, and nothing that the runner would obey. */
export const shown = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
    .replaceAll('##[', '##?[')
    .slice(0, 500);
