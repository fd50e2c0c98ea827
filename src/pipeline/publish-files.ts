import { writeFiles } from '../files/write-files.ts';
import type { PublishedFiles } from '../history-artifact/open-files.ts';
import type { Log } from '../log.ts';
import type { KitOptions } from '../pictures/page/kit-options.ts';
import { drawFiles } from './draw-files.ts';
import type { Portraits } from './portraits.ts';
import { statsFile } from './stats-json.ts';
import type { Stored } from './store-accounts.ts';

export interface PublishOptions extends KitOptions {
  /** Path of the output folder. */
  directory: string;
  portraits: Pick<Portraits, 'choose'>;
  /** The files of an earlier run, for what the folder does not hold. */
  published: PublishedFiles | null;
  log: Log;
}

/**
 * Writes the JSON, CSV and picture files of a run, and reports it to the log. Resolves with whether a file
 * other than `stats.json` differs from what was there, or was published, before. Rejects with `invalid-input`
 * as `writeFiles` does.
 */
export async function publishFiles(stored: Stored, options: PublishOptions): Promise<boolean> {
  const { directory, published, log } = options;
  const files = await drawFiles(stored, options);
  const { paths, kept } = writeFiles(directory, files);
  log.info(`Files in ${directory}: ${paths.length} new or changed.`);
  for (const file of kept) {
    log.warning(
      `${file} was not replaced, because it lacks the mark of this action: it belongs to somebody else. Move it away, or set output-directory to another folder.`,
    );
  }
  return paths.some((path) => path !== statsFile && !published?.has(path, files.get(path) ?? ''));
}
