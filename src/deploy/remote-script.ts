import { randomUUID } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';

/** A script to run on the server. */
export interface RemoteScript {
  /**
   * Text for `sh`, the same in every deploy. It can call `say WORD [REST]` to answer, `fail REASON [DETAIL]`
   * to answer and stop, `absolute PATH`, which sets `path`, `follow`, which sets `path` to what the link `path`
   * leads to, `enter FOLDER`, which sets `real` to its path without links or fails, `receive SIZE`, which writes its input to
   * `$stage/received`, and `readable_as FOLDER`, after which new files and folders may be read by those who may read
   * that folder, or the nearest one above it that exists, whatever the umask.
   */
  text: string;
  /** `$1`, `$2`… */
  parameters?: readonly string[];
  /** Standard input of the script. */
  input?: Uint8Array;
  /** Called with each line of output that is not an answer. */
  onLine?: (line: string) => void;
}

/** The answers of a script. */
export interface Answer {
  /** Answers of `say`: word → rest. */
  said: ReadonlyMap<string, string>;
  /** The answer of `fail`; `null` when the script ran to its end. */
  failure: { reason: string; detail: string } | null;
}

export interface Session {
  /** For the user's login shell. csh and fish read it in the same way as sh. */
  command: string;
  input: Buffer;
  token: string;
}

/**
 * Wraps a script into one `ssh` session. No part of the script is on the command line: it is sent over
 * standard input, where `dd` reads exactly its bytes and leaves the rest for the script to read.
 */
export function toSession({ text, parameters = [], input }: RemoteScript): Session {
  const token = randomUUID();
  // A shell parses a compound command to its end before it runs any part of it, so a truncated script does
  // nothing.
  const script = [
    '{',
    `token=${token}`,
    prelude,
    // Another shell that reads its input would also run the data behind the script.
    `[ "$0" = ${scriptName} ] || fail other-shell`,
    `set -- ${parameters.map(quote).join(' ')}`,
    text.trim(),
    'say end',
    '}',
  ].join('\n');
  const head = Buffer.from(script);
  return {
    command: `exec sh -c 'eval "$(dd bs=1 count=${head.length})"' ${scriptName}`,
    input: Buffer.concat([head, input ?? new Uint8Array()]),
    token,
  };
}

/** `$0` of the scripts, by which they know that the command that was sent has started them. */
const scriptName = 'stats-deploy';

// Relative paths start in the user's home, because ssh starts every session there.
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
follow() {
  hops=0
  while [ -h "$path" ] && [ "$hops" -lt 40 ]; do
    next=$(readlink "$path" 2>/dev/null && echo /) || return 0
    next=\${next%??}
    case $next in
      /*) path=$next ;;
      *) path=\${path%/*}/$next ;;
    esac
    hops=$((hops + 1))
  done
}
enter() { real=$(cd "$1/" 2>/dev/null && pwd -P && echo /) && real=\${real%??}; }
readable_as() {
  near=$1
  while [ ! -d "$near/" ] && [ "$near" != "\${near%/*}" ]; do near=\${near%/*}; done
  [ "$near" != "\${last-none}" ] || return 0
  last=$near
  umask "$mask"
  listing=$(ls -ld "$near/" 2>/dev/null) || return 0
  case $listing in d???r*) umask g+r ;; esac
  case $listing in d?????[xs]*) umask g+x ;; esac
  case $listing in d??????r*) umask o+r ;; esac
  case $listing in d????????[xt]*) umask o+x ;; esac
}
mask=$(umask)
receive() {
  stage=$(umask 077; mktemp -d "\${TMPDIR:-/tmp}/stats-deploy.XXXXXXXX" 2>/dev/null) || fail stage
  temporary=
  trap 'cd /; rm -rf "$stage"' EXIT
  trap 'exit 1' HUP INT TERM PIPE
  cat > "$stage/received" 2>/dev/null || fail space
  [ "$(($(wc -c < "$stage/received")))" -eq "$1" ] || fail cut
}
`.trim();

/**
 * Quotes a text as one word of a POSIX shell: within single quotes every character but the single quote is
 * literal (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/V3_chap02.html#tag_18_02_02). Names get
 * into a script only in this way. No shell word can contain a NUL; the inputs refuse it.
 */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export interface AnswerReader {
  push: (chunk: Buffer) => void;
  /** `null` when the end of the script was not received. */
  end(): Answer | null;
}

export interface AnswerHandlers {
  /** Gets each line of output that is not an answer; a very long line comes in pieces. */
  onLine?: ((line: string) => void) | undefined;
  /** The script has reached its end, although a process that it left behind may keep the output open. */
  onEnd?: (() => void) | undefined;
}

/** The longest line in one piece, in characters. */
const longestLine = 65_536;

/** Separates the answers of a script from the rest of its output. Its memory is bounded. */
export function createAnswerReader(
  token: string,
  { onLine = () => {}, onEnd = () => {} }: AnswerHandlers = {},
): AnswerReader {
  const decoder = new StringDecoder('utf8');
  const said = new Map<string, string>();
  let failure: Answer['failure'] = null;
  let rest = '';

  const read = (line: string) => {
    const at = line.indexOf(`${token} `);
    // Text in front of the token is output that had no line end.
    const foreign = at < 0 ? line : line.slice(0, at);
    if (at < 0 || foreign !== '') onLine(foreign);
    if (at < 0) return;
    const [word = '', ...others] = line.slice(at + token.length + 1).split(' ');
    if (word === 'fail') failure = { reason: others[0] ?? '', detail: others.slice(1).join(' ') };
    else said.set(word, others.join(' '));
    if (word === 'end') onEnd();
  };

  return {
    push(chunk) {
      const lines = `${rest}${decoder.write(chunk)}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) read(line);
      if (rest.length <= longestLine || rest.includes(token)) return;
      // The end may be the beginning of a token.
      onLine(rest.slice(0, -token.length));
      rest = rest.slice(-token.length);
    },
    end() {
      if (rest !== '') read(rest);
      rest = '';
      return said.has('end') ? { said, failure } : null;
    },
  };
}
