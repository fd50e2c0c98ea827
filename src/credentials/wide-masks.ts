/** Characters. Shorter lines are likely to appear in unrelated text. */
const shortestLine = 8;

/**
 * Returns warnings about lines of a secret that appear in `outputs`, or are likely to appear in other text.
 * The runner masks each line of a secret, however short, everywhere in the log, and drops job outputs that
 * contain one. At most one warning of each kind, because the runner shows only ten warnings per step.
 */
export function findWideMasks(secret: string, outputs: ReadonlyMap<string, string>): string[] {
  const lines = secret.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const text = whole.trim();
    const hits = [...outputs].flatMap(([name, value]) => (value.includes(text) ? [name] : []));
    return text === '' ? [] : [{ number: index + 1, text, hits }];
  });
  const shown = lines.filter(({ hits }) => hits.length > 0);
  const short = lines.filter(({ text, hits }) => hits.length === 0 && text.length < shortestLine);
  return [
    ...(shown.length > 0
      ? [
          `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that contains it.`,
        ]
      : []),
    ...(short.length > 0
      ? [
          `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text everywhere in the log.`,
        ]
      : []),
  ];
}

const name = (lines: readonly { number: number }[]): string => {
  const numbers = lines.map(({ number }) => number).join(', ');
  return lines.length === 1
    ? `Line ${numbers} of .env.social is`
    : `Lines ${numbers} of .env.social are`;
};
