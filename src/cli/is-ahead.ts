import { statSync } from 'node:fs';
import { minuteMs } from '../clock.ts';
import { parseEnv } from '../credentials/env-file.ts';

/** File and secret are written within seconds of each other, by clocks that may be apart. */
const aheadMs = 2 * minuteMs;

/** Whether a run or `setup` has put the text of the file into a secret. */
export function isSaved(text: string): boolean {
  const env = parseEnv(text);
  return env.has('SOCIAL_SAVED_AT') && env.has('SOCIAL_SAVED_IN');
}

/** Whether the file was written since the secret was (`version`, its `updated_at`), as by a run that knew of no secret. */
export const isAhead = (file: string, version: string): boolean =>
  statSync(file).mtimeMs - Date.parse(version) > aheadMs;
