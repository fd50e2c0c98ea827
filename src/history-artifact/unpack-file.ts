import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { StatsError } from '../errors.ts';

/** An artifact that holds a database and its pictures has a few hundred. */
const mostEntries = 10_000;

/** The part of a ZIP entry's attributes that says what kind of Unix file it is, and the kind of links. */
const kindOfFile = 0o170000;
const symbolicLink = 0o120000;

/**
 * Writes one file of a ZIP archive, in one step: the only one at the archive's root with the name `entry`.
 * Other files are left in it. Rejects with `invalid-input` for an archive that is damaged, that hasn't
 * exactly one such file, or whose file is larger than it says or than `maxBytes`.
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
  // The stream fails as soon as there is more than the entry says, so that it is never more than judged.
  await replaceFile(resolve(file), () => zip.openReadStreamPromise(found));
}

async function openZip(archive: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  // strictFileNames: a name with `..`, a drive or a backslash spoils the archive, whoever it belongs to.
  const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
  return fromBufferPromise(buffer, options).catch(asRefusal);
}

async function findEntry(zip: ZipFile, name: string): Promise<Entry> {
  if (zip.entryCount > mostEntries) throw refused(`it holds more than ${mostEntries} files`);
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

/** The stream is opened last: one that fails before anybody reads it would end the process. */
async function replaceFile(file: string, openContents: () => Promise<Readable>): Promise<void> {
  const temporary = join(dirname(file), `.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(await openContents());
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    throw isOfDisk(error) ? unwritable(file, error) : asStatsError(error);
  } finally {
    // Where it could not even be made, this fails as well, and the first failure is the one to tell.
    await rm(temporary, { force: true }).catch(() => {});
  }
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

/** What the library says quotes names of the archive, which are a stranger's. */
const asStatsError = (error: unknown): StatsError =>
  error instanceof StatsError ? error : refused('it is no sound ZIP archive', error);

function asRefusal(error: unknown): never {
  throw asStatsError(error);
}
