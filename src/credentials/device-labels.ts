import { StatsError } from '../errors.ts';
import type { Values } from '../platforms/platform.ts';
import { type Account, splitKey } from './accounts.ts';

/** https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file#naming-conventions */
const isDevice = (label: string): boolean => /^(con|prn|aux|nul|(com|lpt)\d)$/i.test(label);

const trouble =
  'is a device name on Windows, where most programs cannot open a folder of that name';

/** Throws `invalid-input` for a new label that is no good name of a folder on Windows. */
export function assertNoDevice(label: string | null, known: Values): void {
  if (label === null || !isDevice(label)) return;
  if ([...known.keys()].some((key) => splitKey(key).label === label)) return;
  throw new StatsError(
    'invalid-input',
    `The label ${label} (--label) ${trouble}.`,
    'Choose another label.',
  );
}

/** Returns a warning for each label of the accounts that is such a name. Their files are written all the same. */
export function warnOfDevices(accounts: readonly Account[]): { message: string; hint: string }[] {
  const labels = accounts.flatMap(({ label }) => (label !== null && isDevice(label) ? label : []));
  return [...new Set(labels)].map((label) => ({
    message: `The label ${label} in .env.social ${trouble}.`,
    hint: `If its files must be readable there, rename it in all keys that end in __${label}.`,
  }));
}
