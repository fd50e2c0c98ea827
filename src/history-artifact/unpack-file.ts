import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { StatsError } from '../errors.ts';
import { replaceFile } from '../files/replace-file.ts';

/** An artifact with a database and its pictures has a few hundred entries. */
const maxEntries = 10_000;

/** The bits of a Unix file mode that contain the file's type, and the type of a symbolic link. */
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks one file of a ZIP archive and writes it atomically: the one named `entry` at the archive's root.
 * Other entries are ignored. Rejects with `invalid-input` if the archive is damaged or does not have exactly
 * one such entry, or if the file is larger than `maxBytes` or than the archive says. Rejects with `database`
 * if the file cannot be written.
 */
export async function unpackFile(
  archive: Uint8Array,
  { entry: name, file, maxBytes }: { entry: string; file: string; maxBytes: number },
): Promise<void> {
  const zip = await openZip(archive);
  const found = await findEntry(zip, name).catch(asRefusal);
  if (found.uncompressedSize > maxBytes) {
    throw refused(`${name} in it has ${found.uncompressedSize} bytes, more than ${maxBytes}`);
  }
  const target = resolve(file);
  try {
    await mkdir(dirname(target), { recursive: true });
    // The stream fails if it gets longer than the entry says, so no more than the checked size is written.
    const openContents = () => zip.openReadStreamPromise(found);
    await replaceFile(target, openContents, { mode: 0o666, followLinks: false });
  } catch (error) {
    throw isOfDisk(error) ? unwritable(target, error) : asStatsError(error);
  }
}

async function openZip(archive: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  // strictFileNames: a name with `..`, a drive or a backslash in any entry makes the archive invalid.
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
  return fromBufferPromise(buffer, options).catch(asRefusal);
}

async function findEntry(zip: ZipFile, name: string): Promise<Entry> {
  if (zip.entryCount > maxEntries) throw refused(`it holds more than ${maxEntries} files`);
  const found: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) found.push(entry);
  }
  const [only, second] = found;
  if (!only) throw refused(`it holds no file ${name} at its root`);
  if (second) throw refused(`it holds the file ${name} twice`);
  if (!only.canDecodeFileData())
    throw refused(`${name} in it is encrypted or packed in a rare way`);
  if (((only.externalFileAttributes >>> 16) & kindOfFile) === symbolicLink) {
    throw refused(`${name} in it is a link`);
  }
  return only;
}

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && typeof error.syscall === 'string';

const unwritable = (file: string, error: unknown) =>
  new StatsError(
    'database',
    `${file} could not be written: ${error instanceof Error ? error.message : error}.`,
    'Give this user the right to write there, or give the database another path.',
    { cause: error },
  );

const refused = (why: string, cause?: unknown) =>
  new StatsError(
    'invalid-input',
    `The artifact of the input history-artifact cannot be used: ${why}.`,
    'Upload the database by actions/upload-artifact, alone or at the root of its folder, or delete the artifact.',
    { cause },
  );

/** Leaves out the library's message, because it may quote names from the archive, which is not trusted. */
const asStatsError = (error: unknown): StatsError =>
  error instanceof StatsError ? error : refused('it is no sound ZIP archive', error);

function asRefusal(error: unknown): never {
  throw asStatsError(error);
}
