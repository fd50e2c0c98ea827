import { resolve } from 'node:path';
import { readPortrait } from '../pipeline/portraits.ts';
import { publishFiles } from '../pipeline/publish-files.ts';
import {
  readAccounts,
  readAllPosts,
  readHistories,
  reportDamage,
} from '../pipeline/read-stored.ts';
import type { Stored } from '../pipeline/store-accounts.ts';
import { platforms } from '../platforms/index.ts';
import { openSource } from '../storage/merge-databases.ts';
import { BilingualError } from './bilingual-error.ts';
import { describeFilesInGerman } from './describe-run.ts';
import { type DrawingOptions, toKitOptions } from './drawing-options.ts';
import { createLog } from './log.ts';
import { createSay, quoteEnglish } from './say.ts';

export interface DrawOptions extends DrawingOptions {
  database: string;
  outputDirectory: string;
  /** Ids of the accounts to draw; empty: all. */
  account: readonly string[];
}

/**
 * Writes the files of the accounts in a database, without any network; profile pictures come from the cards
 * that are in the folder. Rejects with `database` when the file does not exist or cannot be used, and with
 * `invalid-input` for an account that it does not hold and for a folder that cannot be written.
 */
export async function draw(options: DrawOptions): Promise<void> {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const debug = process.env.LOG_LEVEL === 'debug';
  const { language = 'en' } = options;
  const spoken = createLog((text) => process.stdout.write(text), { colour, debug });
  const log = quoteEnglish(spoken, language);
  const say = createSay(spoken, language);
  const { stored, nameless, unreadable } = await readStored(options);
  if (nameless > 0) {
    say.warning({
      en: `Rows of an earlier version that do not say which account they belong to are left out: ${nameless}. The next fetch of their accounts adds it.`,
      de: `Ausgelassene Zeilen einer früheren Version, die nicht sagen, zu welchem Konto sie gehören: ${nameless}. Der nächste Abruf der Konten ergänzt es.`,
    });
  }
  if (unreadable > 0) {
    say.warning({
      en: `Rows whose stats_data is no document with numbers are left out: ${unreadable}. The next fetch of their accounts writes them again.`,
      de: `Ausgelassene Zeilen, deren stats_data kein Dokument mit Zahlen ist: ${unreadable}. Der nächste Abruf der Konten schreibt sie neu.`,
    });
  }
  reportDamage(stored.histories ?? [], log);
  const directory = resolve(options.outputDirectory);
  const published = null;
  const portraits = {
    choose: ({ id }: { id: string }) => readPortrait(id, { directory, published }),
  };
  const kit = toKitOptions(options);
  const isChanged = await publishFiles(stored, { directory, ...kit, portraits, published, log });
  if (language === 'de') spoken.info(describeFilesInGerman(directory, isChanged));
}

async function readStored({
  database: file,
  account: chosen,
}: DrawOptions): Promise<{ stored: Stored; nameless: number; unreadable: number }> {
  const database = await openSource(file);
  try {
    const histories = readHistories(database, platforms);
    const { accounts, ...leftOut } = readAccounts(database, platforms, histories);
    assertKnown(
      chosen,
      accounts.map(({ id }) => id),
      file,
    );
    if (chosen.length === 0) {
      return {
        stored: { accounts, histories, posts: readAllPosts(database, platforms) },
        ...leftOut,
      };
    }
    const drawn = accounts.filter(({ id }) => chosen.includes(id));
    const isDrawn = (row: { platform: string; username: string }) =>
      drawn.some(
        ({ platform, document }) =>
          platform.id === row.platform && document.profile.username === row.username,
      );
    const posts = readAllPosts(database, platforms).filter(isDrawn);
    return {
      stored: { accounts: drawn, histories: histories.filter(isDrawn), posts },
      nameless: 0,
      unreadable: 0,
    };
  } finally {
    database.close();
  }
}

function assertKnown(chosen: readonly string[], known: readonly string[], file: string): void {
  if (known.length === 0) {
    throw new BilingualError(
      'invalid-input',
      { en: `There are no accounts in ${file}.`, de: `${file} enthält keine Konten.` },
      {
        en: 'Give the database that the fetch has written.',
        de: 'Gib die Datenbank an, die fetch oder die Action geschrieben hat.',
      },
    );
  }
  const unknown = chosen.find((id) => !known.includes(id));
  if (unknown === undefined) return;
  throw new BilingualError(
    'invalid-input',
    {
      en: `There is no account ${JSON.stringify(unknown)} in ${file}.`,
      de: `${file} enthält kein Konto ${JSON.stringify(unknown)}.`,
    },
    { en: `Use one of: ${known.join(', ')}.`, de: `Es gibt: ${known.join(', ')}.` },
  );
}
