/**
 * Splits one stream of a process into lines as the runner does: LF, CRLF and a carriage return alone each end
 * a line, and the last line needs no end (.NET's `ReadLine` in
 * https://github.com/actions/runner/blob/main/src/Runner.Sdk/ProcessInvoker.cs).
 */
export function createLineReader(emit: (line: string) => void): {
  push(chunk: string): void;
  end(): void;
} {
  let rest = '';
  return {
    push(chunk) {
      const parts = `${rest}${chunk}`.split(/(?<=\n|\r(?!\n|$))/);
      const last = parts.at(-1) ?? '';
      // A carriage return at the end of a chunk may be the first half of a CRLF.
      rest = last.endsWith('\n') ? '' : last;
      for (const line of rest === '' ? parts : parts.slice(0, -1)) {
        if (line !== '') emit(line.replace(/\r?\n$|\r$/, ''));
      }
    },
    end() {
      if (rest !== '') emit(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}
