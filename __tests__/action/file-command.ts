/**
 * The runner's parser of file commands (actions/runner, FileCommandManager.cs): `name=value`, or
 * `name<<DELIMITER` up to the delimiter alone on a line; anything else fails the step there, and throws here.
 */
export function parseFileCommand(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc <= 0) throw new Error(`Unable to process file command: Invalid format '${line}'`);
    const delimiter = line.slice(heredoc + 2);
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0)
      throw new Error(
        `Unable to process file command: Matching delimiter not found '${delimiter}'`,
      );
    values.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return values;
}
