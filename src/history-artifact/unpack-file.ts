import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { StatsError } from '../errors.ts';
import { type Contents, replaceFile } from '../files/replace-file.ts';
import { chooseEntry } from './choose-entry.ts';

/** An artifact with a database and its pictures has a few hundred entries. */
const maxEntries = 10_000;

/** The bits of a Unix file mode that contain the file's type, and the type of a symbolic link. */
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;

/** https://sqlite.org/fileformat.html#magic_header_string */
const sqliteMagic = 'SQLite format 3\0';

export interface UnpackOptions {
  /** How messages name the artifact. */
  artifact: string;
  /** Path to write; says as well which file of the archive is wanted. */
  file: string;
  maxBytes: number;
}

/**
 * Writes the database of an artifact to `file`, atomically: the entry of a ZIP archive that `chooseEntry`
 * returns, or the whole artifact if it is a database itself, as uploaded with `archive: false`. Other entries
 * are ignored. Rejects with `invalid-input` if the archive is damaged or does not have exactly one such
 * entry, or if the file is empty, or larger than `maxBytes` or than the archive says. Rejects with `database`
 * if the file cannot be written.
 */
export async function unpackFile(bytes: Uint8Array, options: UnpackOptions): Promise<void> {
  const refused = (why: string, cause?: unknown) => toRefusal(options, why, cause);
  const name = basename(options.file);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isDatabase = buffer.toString('latin1', 0, sqliteMagic.length) === sqliteMagic;
  const found = isDatabase
    ? { size: buffer.length, contents: buffer }
    : await findInArchive(buffer, options).catch((error: unknown) => {
        // Leaves out the library's message, because it may quote names from the archive, which is not trusted.
        throw error instanceof StatsError ? error : refused(noArchive, error);
      });
  if (found.size === 0) throw refused(`${name} in it is empty`);
  if (found.size > options.maxBytes)
    throw refused(`${name} in it has ${found.size} bytes, more than ${options.maxBytes}`);
  const target = resolve(options.file);
  try {
    await mkdir(dirname(target), { recursive: true });
    await replaceFile(target, found.contents, { mode: 0o666, followLinks: false });
  } catch (error) {
    throw isOfDisk(error) ? unwritable(target, error) : refused(noArchive, error);
  }
}

const noArchive = 'it is neither a valid ZIP archive nor an SQLite database';

async function findInArchive(
  archive: Buffer,
  options: UnpackOptions,
): Promise<{ size: number; contents: Contents }> {
  // strictFileNames: a name with `..`, a drive or a backslash in any entry makes the archive invalid.
  const strict = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
  const zip = await fromBufferPromise(archive, strict);
  const entry = await findEntry(zip, options);
  return {
    size: entry.uncompressedSize,
    // The stream fails if it gets longer than the entry says, so no more than the checked size is written.
    contents: () => zip.openReadStreamPromise(entry),
  };
}

async function findEntry(zip: ZipFile, options: UnpackOptions): Promise<Entry> {
  const refused = (why: string) => toRefusal(options, why);
  if (zip.entryCount > maxEntries) throw refused(`it contains more than ${maxEntries} files`);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const name = basename(options.file);
  const chosen = chooseEntry(
    entries.map(({ fileName }) => fileName),
    options.file,
  );
  if (chosen === 'none') throw refused(`it holds no file ${name}`);
  if (chosen === 'unclear')
    throw refused(`it contains several files ${name}, and none at the path of the input database`);
  const [entry, second] = entries.filter(({ fileName }) => fileName === chosen.name);
  if (!entry || second) throw refused(`it contains the file ${name} twice`);
  if (!entry.canDecodeFileData())
    throw refused(`${name} in it is encrypted or uses an unsupported compression`);
  if (((entry.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink)
    throw refused(`${name} in it is a link`);
  return entry;
}

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';

const unwritable = (file: string, error: unknown) =>
  new StatsError(
    'database',
    `${file} could not be written: ${error instanceof Error ? error.message : error}.`,
    'Give this user write permission there, or use another path for the database.',
    { cause: error },
  );

const toRefusal = ({ artifact, file }: UnpackOptions, why: string, cause?: unknown) =>
  new StatsError(
    'invalid-input',
    `The ${artifact} cannot be used: ${why}.`,
    basename(file).startsWith('.')
      ? 'The name of the database begins with a dot: upload it with `include-hidden-files: true`, or rename it; then delete the artifact.'
      : 'Upload the database with actions/upload-artifact under the name in the input database, or delete the artifact.',
    { cause },
  );
