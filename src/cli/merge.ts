import { resolve } from 'node:path';
import { systemClock } from '../clock.ts';
import type { Text } from '../locale/text.ts';
import type { Locale } from '../locale/words.ts';
import { updateDatabase } from '../storage/database.ts';
import { describeAhead, mergeDatabases, openSource } from '../storage/merge-databases.ts';
import type { Database } from '../storage/sqlite.ts';
import { quoteAfter } from './describe-error.ts';
import { createProgress } from './progress.ts';

export interface MergeOptions {
  /** Path. */
  database: string;
  /** Absent: English. */
  language?: Locale;
}

/**
 * Merges databases into one, which is created if it is missing. The newest row wins, so neither their order
 * nor a second merge matters. Prints the number of new or changed rows, and warnings about wrong clocks. Rejects with `database` for a file
 * that does not exist or cannot be used.
 */
export async function merge(
  sources: readonly string[],
  { database, language = 'en' }: MergeOptions,
): Promise<void> {
  const opened: Database[] = [];
  const progress = createProgress(process.stderr, systemClock);
  try {
    for (const [index, source] of sources.entries()) {
      progress.report(describeReading(index + 1, sources.length)[language]);
      opened.push(await openSource(source));
    }
    const target = resolve(database);
    const now = systemClock.now();
    const merged = await updateDatabase(target, (held) =>
      mergeDatabases(held, opened, now, (done) =>
        progress.report(describeMerging(done, opened.length)[language]),
      ),
    );
    progress.end();
    for (const warning of describeAhead(merged, target))
      process.stderr.write(`${quoteAfter('Die Uhren gehen auseinander.', warning)[language]}\n`);
    process.stdout.write(`${describeRows(merged.rows, target)[language]}\n`);
  } finally {
    progress.end();
    for (const database of opened) database.close();
  }
}

const describeRows = (rows: number, target: string): Text => ({
  en: `${rows === 1 ? '1 row' : `${rows} rows`} of ${target} ${rows === 1 ? 'is' : 'are'} new or changed.`,
  de: `${target}: ${rows === 1 ? '1 Zeile ist' : `${rows} Zeilen sind`} neu oder geändert.`,
});

const describeReading = (number: number, of: number): Text => ({
  en: `Reading database ${number} of ${of}`,
  de: `Datenbank ${number} von ${of} wird gelesen`,
});

const describeMerging = (number: number, of: number): Text => ({
  en: `Merging database ${number} of ${of}`,
  de: `Datenbank ${number} von ${of} wird eingefügt`,
});
