/**
 * Parses GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV as the runner does (EnvFileKeyValuePairs in
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs): `name=value`, or
 * `name<<DELIMITER`, lines, and the delimiter alone on a line; the operator that comes first on the line
 * counts. Only line feeds end lines, on Windows with a carriage return before them. Throws an error for any other
 * text, which fails the step there.
 */
export function parseKeyValues(
  text: string,
  platform: NodeJS.Platform = process.platform,
): Map<string, string> {
  const values = new Map<string, string>();
  let index = 0;

  /** The next line and what ended it (nothing: the end of the text); `null` at the end. */
  const readLine = (): { line: string; ending: string } | null => {
    if (index >= text.length) return null;
    const end = text.indexOf('\n', index);
    const whole = text.slice(index, end < 0 ? undefined : end + 1);
    index += whole.length;
    const [ending = ''] = (platform === 'win32' ? /\r?\n$/ : /\n$/).exec(whole) ?? [];
    return { line: whole.slice(0, whole.length - ending.length), ending };
  };

  const readHeredoc = (delimiter: string): string => {
    let value = '';
    let before = '';
    for (;;) {
      const next = readLine();
      if (next === null) {
        throw refused(`Invalid value. Matching delimiter not found '${delimiter}'`);
      }
      if (next.line === delimiter) return value;
      if (next.ending === '') throw refused('Invalid value. EOF marker missing new line.');
      value += before + next.line;
      before = next.ending;
    }
  };

  for (let next = readLine(); next !== null; next = readLine()) {
    const { line } = next;
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw refused(`Invalid format '${line}'`);
    const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
    if (name === '' || delimiter === '') {
      throw refused(
        `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
      );
    }
    values.set(name, readHeredoc(delimiter));
  }
  return values;
}

/** Parses GITHUB_PATH: a folder on each line that is not empty (AddPathFileCommand in the same file). */
export const parsePaths = (text: string): string[] => [
  ...new Set(text.split(/\r\n|\r|\n/).filter(Boolean)),
];

/** GITHUB_ENV cannot set this variable; the runner reports it and continues (SetEnvFileCommand). */
export const isBlockedVariable = (name: string): boolean => name.toUpperCase() === 'NODE_OPTIONS';

const refused = (why: string): Error => new Error(`Unable to process file command: ${why}`);
