import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Account, splitKey } from '../../credentials/accounts.ts';
import { understandEnv } from '../../credentials/understand-env.ts';
import { tryFolder } from '../../files/try-folder.ts';
import type { Platform } from '../../platforms/platform.ts';
import type { Credentials } from '../read-credentials.ts';
import { type Advice, type Finding, failed, ok, toFailed, warning } from './finding.ts';
import { placeWords } from './words/place-words.ts';
import { topics } from './words/topics.ts';

/**
 * Reads the accounts. A platform with any value must have all required ones; others are left out. `workflow` is the
 * path of the workflow that holds the text.
 */
export function checkKeys(
  { env, file }: Credentials,
  platforms: readonly Platform[],
  workflow: string | null = null,
): { accounts: Account[]; findings: Finding[] } {
  const textIn = workflow === null ? 'file' : 'secret';
  const accounts: Account[] = [];
  const findings: Finding[] = [];
  for (const platform of platforms) {
    const names = platform.keys.map(({ name }) => name);
    const isMeant = [...env.values].some(
      ([key, value]) => value !== '' && names.includes(splitKey(key).name),
    );
    if (!isMeant) continue;
    const name = topics.keysOf(platform.id);
    try {
      const { accounts: found, warnings } = understandEnv(env, [platform], [platform.id], textIn);
      accounts.push(...found);
      findings.push(ok(name, placeWords.complete(found.map(({ id }) => id).join(', '))));
      findings.push(...warnings.map((one) => warning(name, quote(one))));
    } catch (error) {
      findings.push(toFailed(name, error));
    }
  }
  if (findings.length > 0) return { accounts, findings };
  return { accounts, findings: [failed(topics.keys, placeWords.noAccount(workflow ?? file))] };
}

/** A warning that is English only. */
const quote = ({ message, hint }: { message: string; hint: string }): Advice => ({
  message: { en: message, de: 'Nicht alles in dieser Datei wird so gelesen, wie es dasteht.' },
  hint: { en: hint, de: `Die Meldung auf Englisch: „${message} ${hint}“` },
});

/**
 * Checks that other users cannot read the file and that renewed tokens can be written into it. If they
 * cannot, that is a failure when `isNeeded`, because there is no other store, and else a warning.
 */
export function checkEnvFile(file: string, isNeeded: boolean): Finding {
  const target = realpathSync(file);
  try {
    accessSync(target, constants.W_OK);
    tryFolder(dirname(target));
  } catch {
    const toFinding = isNeeded ? failed : warning;
    return toFinding(topics.file, placeWords.notReplaceable(file));
  }
  const { mode } = statSync(target);
  // Windows has no such permission bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return warning(topics.file, placeWords.readableByOthers(file, (mode & 0o777).toString(8)));
  return ok(topics.file, placeWords.replaceable(file));
}
