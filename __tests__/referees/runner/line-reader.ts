/**
 * Cuts one stream of a process into lines as the runner reads them: LF, CRLF and a carriage return alone
 * each end one, and the last line needs no end (ProcessInvoker.cs, .NET's `ReadLine`).
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
      // A carriage return at the very end may yet turn out to be half of a CRLF.
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
