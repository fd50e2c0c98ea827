/** Shorter lines stand by chance in other texts. */
const shortestLine = 8;

/**
 * Warnings about lines of a secret that the runner masks too widely: it masks every line of a secret,
 * however short, wherever it stands, and drops a job output that holds one. One warning of each kind, for
 * the runner shows no more than ten in a step.
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
          `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that holds it.`,
        ]
      : []),
    ...(short.length > 0
      ? [
          `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text wherever it stands in the log.`,
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
