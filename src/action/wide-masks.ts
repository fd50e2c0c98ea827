/** Shorter lines stand by chance in other texts. */
const shortestLine = 8;

/**
 * Warnings about lines of a secret that the runner masks too widely: it masks every line of a secret,
 * however short, wherever it stands, and drops a job output that holds one.
 */
export function findWideMasks(secret: string, outputs: ReadonlyMap<string, string>): string[] {
  return secret.split(/\r\n|\r|\n/).flatMap((whole, index) => {
    const line = whole.trim();
    const where = `Line ${index + 1} of .env.social`;
    if (line === '') return [];
    const hit = [...outputs].find(([, value]) => value.includes(line));
    if (hit) {
      return [
        `${where} stands in the output ${hit[0]}: GitHub masks it there and drops a job output that holds it.`,
      ];
    }
    return line.length < shortestLine
      ? [
          `${where} is shorter than ${shortestLine} characters: GitHub masks that text wherever it stands in the log.`,
        ]
      : [];
  });
}
