import { resolve, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { toBytes } from '../files/write-files.ts';
import { compose } from './choose-entry.ts';

/**
 * The files of the output directory that an artifact holds; `path` has `/` and is relative to that directory.
 */
export interface PublishedFiles {
  /**
   * Whether the artifact has this file with exactly these contents. Compares size and CRC-32, and unpacks nothing.
   */
  has(path: string, contents: string | Uint8Array): boolean;
  /**
   * Unpacks one file in memory, and nothing to the disk. The text is not trusted, because any step on the
   * default branch may have uploaded it. `null` for a file that is missing, larger than `maxBytes`, or
   * damaged.
   */
  read(path: string, maxBytes: number): Promise<string | null>;
}

/**
 * Opens the files of the output directory in an archive. Their folder is the end of `directory`'s path that
 * is in the archive: the upload leaves out what all its files share. The archive must have been checked
 * before, and stays in memory as long as the result.
 */
export async function openFiles(archive: Uint8Array, directory: string): Promise<PublishedFiles> {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  // A database that was uploaded alone (`archive: false`) is no archive, and no other file is with it.
  if (buffer.toString('latin1', 0, 2) !== 'PK') return { has: () => false, read: async () => null };
  // validateEntrySizes: unpacking fails as soon as a file gets larger than the archive says.
  const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) entries.set(compose(entry.fileName), entry);

  const folders = compose(resolve(directory)).split(sep).filter(Boolean);
  const ends = [...folders.keys(), folders.length].map((from) => folders.slice(from));
  const find = (path: string) => {
    const names = ends.map((end) => [...end, path].join('/'));
    return entries.get(names.find((name) => entries.has(name)) ?? '');
  };
  return {
    has: (path, contents) => {
      const found = find(path);
      const bytes = toBytes(contents);
      return found?.uncompressedSize === bytes.length && found.crc32 === crc32(bytes);
    },
    read: async (path, maxBytes) => {
      const found = find(path);
      return found && found.uncompressedSize <= maxBytes ? unpack(zip, found) : null;
    },
  };
}

async function unpack(zip: ZipFile, entry: Entry): Promise<string | null> {
  try {
    const stream = await zip.openReadStreamPromise(entry);
    return Buffer.concat(await stream.toArray()).toString();
  } catch {
    // Damaged, encrypted or packed in a rare way. The run works without it.
    return null;
  }
}
