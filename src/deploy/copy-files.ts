import { proofOf, searched } from '../files/makers-mark.ts';
import { shown } from '../runner/shown.ts';
import type { Connection } from './connection.ts';
import { DeployError } from './deploy-error.ts';
import type { LocalFile } from './local-files.ts';
import { transferError } from './transfer-error.ts';

const blockSize = 4096;

/**
 * Copies files into a folder on the server, which is created if needed. All files are first written next to
 * their targets; then each is moved into place in one step. Somebody else's file stays where one of this action
 * would go (`makers-mark.ts`); resolves with the names of these. Rejects with `remote-files`, or with `unreachable`
 * when the connection broke.
 */
export async function copyFiles(
  connection: Connection,
  { files, directory }: { files: readonly LocalFile[]; directory: string },
): Promise<string[]> {
  const { input, parameters } = toBlocks(files);
  const { said, failure } = await connection.run({
    text: script,
    parameters: [String(input.length), directory, ...parameters],
    input,
  });
  if (!failure) {
    const kept = (said.get('kept') ?? '').split(' ').filter(Boolean);
    return kept.flatMap((number) => files[Number(number)]?.name ?? []);
  }
  const { reason, detail } = failure;
  if (['stage', 'space', 'cut'].includes(reason)) throw transferError('remote-files', reason);
  throw toError(reason, shown(`${directory}/${files[Number(detail)]?.name ?? ''}`));
}

/** Joins the files, each padded to whole blocks: every version of `dd` can skip blocks quickly. */
function toBlocks(files: readonly LocalFile[]): { input: Buffer; parameters: string[] } {
  const parts: Uint8Array[] = [];
  const parameters: string[] = [];
  const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
  let blocks = 0;
  for (const { name, bytes } of files) {
    const count = Math.ceil(bytes.length / blockSize);
    parts.push(bytes, new Uint8Array(count * blockSize - bytes.length));
    const { file, mark } = proofOf(name, contents) ?? { file: '', mark: '' };
    parameters.push(name, String(blocks), String(count), String(bytes.length), file, mark);
    blocks += count;
  }
  return { input: Buffer.concat(parts), parameters };
}

// Links are followed within the folder; one that leads out of it is refused before anything is made there. A replaced
// file keeps its mode: `cp -p` gives it to the temporary file first.
const script = `
size=$1
absolute "$2"
base=$path
shift 2
readable_as "$base"
mkdir -p "$base" 2>/dev/null && enter "$base" || fail folder 0
root=$real
each() {
  action=$1
  number=0
  shift
  while [ $# -gt 0 ]; do
    path=$base/$1
    proof=\${path%/*}/$5
    follow
    target=$path
    folder=\${target%/*}
    temporary=$folder/.$token.$number
    "$action" "$2" "$3" "$4" "$6"
    number=$((number + 1))
    shift 6
  done
}
place() {
  readable_as "$folder"
  enter "$near" || fail folder $number
  case $real/ in "\${root%/}"/*) ;; *) fail link $number ;; esac
  mkdir -p "$folder" 2>/dev/null && [ -w "$folder" ] || fail folder $number
  [ ! -d "$target" ] || fail kind $number
  if [ -n "$4" ] && [ -e "$target" ] && ! head -c ${searched} "$proof" 2>/dev/null | grep -qF "$4"; then
    kept="$kept $number"
    return
  fi
  if [ -f "$target" ] && [ -w "$target" ]; then cp -p "$target" "$temporary" 2>/dev/null; fi
  { dd if="$stage/received" bs=${blockSize} skip="$1" count="$2" | head -c "$3" > "$temporary"; } 2>/dev/null
  [ "$(($(wc -c < "$temporary")))" -eq "$3" ] 2>/dev/null || fail write $number
}
replace() {
  case "$kept " in *" $number "*) return ;; esac
  mv -f "$temporary" "$target" 2>/dev/null || fail write $number
}
discard() { rm -f "$temporary"; }
receive "$size"
kept=
(
  each place "$@"
  each replace "$@"
  say kept $kept
)
each discard "$@"
`;

function toError(reason: string, name: string): DeployError {
  switch (reason) {
    case 'folder':
      return new DeployError(
        'remote-files',
        `The folder for ${name} cannot be created on the server, or this user may not write to it.`,
        'Check remote-directory, and give this user write permission there.',
      );
    case 'link':
      return new DeployError(
        'remote-files',
        `A link in the path of ${name} on the server leads out of that folder, so nothing was copied.`,
        'Remove the link, or deploy to its target with a separate step whose remote-directory names it.',
      );
    case 'kind':
      return new DeployError(
        'remote-files',
        `${name} is a folder on the server, so it cannot be replaced by a file.`,
        'Move the folder away, or give the file another name.',
      );
    default:
      return new DeployError(
        'remote-files',
        `${name} could not be written on the server: the disk is full or write-protected.`,
        'Free some space there, then run it again. Each file is complete, either the old or the new version.',
      );
  }
}
