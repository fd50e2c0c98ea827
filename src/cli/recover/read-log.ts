import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { StatsError } from '../../errors.ts';
import { detectEncoding } from '../../files/read-text.ts';
import { BilingualError } from '../bilingual-error.ts';

const mebibyte = 1024 * 1024;
/** Of all texts together. The log of a run of this action has a few kilobytes. */
const largestLog = 256 * mebibyte;
const mostEntries = 10_000;

/** A file of GitHub's log archive, whether it is still packed or not. */
interface Entry {
  name: string;
  bytes: number;
  read(): Promise<Buffer>;
}

/**
 * Reads a run's log: a text in UTF-8 or UTF-16, GitHub's log archive (ZIP), or the folder that was unpacked
 * from it. Resolves with the texts, those of an archive by the order of their names, which begin with the
 * number of the step. Rejects with `invalid-input` for a log that cannot be read, is damaged, or has more
 * than 256 MiB.
 */
export async function readLog(
  /** Path; `undefined`: standard input. */
  file: string | undefined,
): Promise<string[]> {
  if (file === undefined) return toTexts(await buffer(process.stdin), 'The log on standard input');
  try {
    const isFolder = (await stat(file)).isDirectory();
    return await (isFolder ? readFolder(file) : readFile(file).then((log) => toTexts(log, file)));
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
    throw new BilingualError(
      'invalid-input',
      { en: `${file} (FILE) cannot be read.`, de: `${file} (FILE) lässt sich nicht lesen.` },
      {
        en: 'Give the path of a file that is there.',
        de: 'Gib den Pfad einer Datei an, die es gibt.',
      },
      { cause },
    );
  }
}

async function toTexts(log: Buffer, name: string): Promise<string[]> {
  if (log.subarray(0, zipMark.length).equals(zipMark)) return unpack(log, name);
  return readEntries([{ name: 'log.txt', bytes: log.length, read: async () => log }], name);
}

/** The first bytes of a ZIP archive. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const zipMark = Buffer.from('PK\u0003\u0004');

async function unpack(archive: Buffer, name: string): Promise<string[]> {
  try {
    const zip = await fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > mostEntries) throw tooLarge(name);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      const read = async () => buffer(await zip.openReadStreamPromise(entry));
      entries.push({ name: entry.fileName, bytes: entry.uncompressedSize, read });
    }
    return await readEntries(entries, name);
  } catch (cause) {
    if (cause instanceof StatsError) throw cause;
    throw new BilingualError(
      'invalid-input',
      {
        en: `${name} is a ZIP archive that cannot be unpacked: it is damaged, incomplete or encrypted.`,
        de: `${name} ist ein ZIP-Archiv, das sich nicht entpacken lässt: Es ist beschädigt, unvollständig oder verschlüsselt.`,
      },
      {
        en: "Download it again from the run's page.",
        de: 'Lade es auf der Seite des Laufs noch einmal herunter.',
      },
      { cause },
    );
  }
}

async function readFolder(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  if (names.length > mostEntries) throw tooLarge(folder);
  const entries = names.map(async (name): Promise<Entry> => {
    const path = join(folder, name);
    return { name, bytes: (await stat(path)).size, read: () => readFile(path) };
  });
  return readEntries(await Promise.all(entries), folder);
}

async function readEntries(entries: readonly Entry[], name: string): Promise<string[]> {
  const wanted = entries
    .filter((entry) => entry.name.toLowerCase().endsWith('.txt'))
    .sort((one, other) => byNumber.compare(one.name, other.name));
  if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > largestLog) throw tooLarge(name);
  const texts: string[] = [];
  for (const entry of wanted) {
    const bytes = await entry.read();
    texts.push(new TextDecoder(detectEncoding(bytes)).decode(bytes));
  }
  return texts;
}

const byNumber = new Intl.Collator('en', { numeric: true });

const tooLarge = (name: string) =>
  new BilingualError(
    'invalid-input',
    {
      en: `${name} has more than ${largestLog / mebibyte} MiB of text, or more than ${mostEntries} files.`,
      de: `${name} hat mehr als ${largestLog / mebibyte} MiB Text oder mehr als ${mostEntries} Dateien.`,
    },
    {
      en: 'Give the log of the failed job alone.',
      de: 'Gib nur das Log des fehlgeschlagenen Jobs an.',
    },
  );
