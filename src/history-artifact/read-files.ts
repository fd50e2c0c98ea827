import { resolve, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/** Whether the artifact has a file of the output directory (`path` with `/`) with exactly this text. */
export type HasFile = (path: string, text: string) => boolean;

/**
 * Reads which files of the output directory an archive holds, by size and CRC-32, without unpacking them. Their
 * folder is the end of `directory`'s path that is in the archive: the upload leaves out what all its files share.
 * The archive must have been checked before.
 */
export async function readFiles(archive: Uint8Array, directory: string): Promise<HasFile> {
  const buffer = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  // A database that was uploaded alone (`archive: false`) is no archive, and no other file is with it.
  if (buffer.toString('latin1', 0, 2) !== 'PK') return () => false;
  const zip = await fromBufferPromise(buffer, { lazyEntries: true });
  const files = new Map<string, { size: number; checksum: number }>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, { size: entry.uncompressedSize, checksum: entry.crc32 });

  const folders = resolve(directory).split(sep).filter(Boolean);
  const ends = [...folders.keys(), folders.length].map((from) => folders.slice(from));
  return (path, text) => {
    const names = ends.map((end) => [...end, path].join('/'));
    const found = files.get(names.find((name) => files.has(name)) ?? '');
    const bytes = Buffer.from(text);
    return found?.size === bytes.length && found.checksum === crc32(bytes);
  };
}
