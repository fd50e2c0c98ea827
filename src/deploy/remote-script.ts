import { randomUUID } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';
import { quote } from './quote.ts';

/** What is to run on the server. */
export interface RemoteScript {
  /**
   * Text for `sh`, the same in every deploy. Beside `$1`, `$2`… it has `say WORD [REST]` and
   * `fail REASON [DETAIL]`, which ends it, for answers, and `absolute PATH`, which sets `path`.
   */
  text: string;
  /** `$1`, `$2`… */
  parameters?: readonly string[];
  /** What the script reads from its standard input. */
  input?: Uint8Array;
  /** Gets each line that is no answer. */
  onLine?: (line: string) => void;
}

/** What the script has said. */
export interface Answer {
  /** By `say`: word → rest. */
  said: ReadonlyMap<string, string>;
  /** By `fail`; `null` when it came to its end. */
  failure: { reason: string; detail: string } | null;
}

export interface Session {
  /** For the user's login shell, whichever that is: no sign in it means anything else to csh or fish. */
  command: string;
  input: Buffer;
  token: string;
}

/**
 * A script as one `ssh` session. Nothing of it stands on a command line: it goes over standard input, where
 * `dd` takes it out byte for byte, so that what follows is left for the script to read.
 */
export function toSession({ text, parameters = [], input }: RemoteScript): Session {
  const token = randomUUID();
  // A shell carries nothing of a compound command out before it has read its end: a script that arrives
  // short does nothing at all.
  const script = [
    '{',
    `token=${token}`,
    prelude,
    `set -- ${parameters.map(quote).join(' ')}`,
    text.trim(),
    'say end',
    '}',
  ].join('\n');
  const head = Buffer.from(script);
  return {
    command: `exec sh -c 'eval "$(dd bs=1 count=${head.length} 2>/dev/null)"'`,
    input: Buffer.concat([head, input ?? new Uint8Array()]),
    token,
  };
}

// Relative paths begin in the user's home, where ssh starts every session.
const prelude = `
say() { printf '%s %s\\n' "$token" "$*"; }
fail() { say fail "$@"; say end; exit 0; }
absolute() {
  case $1 in
    '~') path=$HOME ;;
    '~/'*) path=$HOME/\${1#??} ;;
    /*) path=$1 ;;
    *) path=$PWD/$1 ;;
  esac
}
receive() {
  stage=$(umask 077; mktemp -d "\${TMPDIR:-/tmp}/stats-deploy.XXXXXXXX" 2>/dev/null) || fail stage
  temporary=
  trap 'cd /; rm -rf "$stage"' EXIT
  trap 'exit 1' HUP INT TERM PIPE
  cat > "$stage/received" 2>/dev/null || fail space
  [ "$(($(wc -c < "$stage/received")))" -eq "$1" ] || fail cut
}
`.trim();

export interface AnswerReader {
  push(chunk: Buffer): void;
  /** `null` when the script's end was not heard of. */
  end(): Answer | null;
}

/** Tells the answers of a script from whatever else stands in its output. */
export function createAnswerReader(
  token: string,
  onLine: (line: string) => void = () => {},
): AnswerReader {
  const decoder = new StringDecoder('utf8');
  const said = new Map<string, string>();
  let failure: Answer['failure'] = null;
  let rest = '';

  const read = (line: string) => {
    const at = line.indexOf(`${token} `);
    // What came before it had no line end of its own.
    const foreign = at < 0 ? line : line.slice(0, at);
    if (at < 0 || foreign !== '') onLine(foreign);
    if (at < 0) return;
    const [word = '', ...others] = line.slice(at + token.length + 1).split(' ');
    if (word === 'fail') failure = { reason: others[0] ?? '', detail: others.slice(1).join(' ') };
    else said.set(word, others.join(' '));
  };

  return {
    push(chunk) {
      const lines = `${rest}${decoder.write(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) read(line);
    },
    end() {
      if (rest !== '') read(rest);
      rest = '';
      return said.has('end') ? { said, failure } : null;
    },
  };
}
