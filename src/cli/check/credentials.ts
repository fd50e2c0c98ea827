import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Account, splitKey } from '../../credentials/accounts.ts';
import { understandEnv } from '../../credentials/understand-env.ts';
import { tryFolder } from '../../files/try-folder.ts';
import type { Platform } from '../../platforms/platform.ts';
import { inCliWords } from '../in-cli-words.ts';
import type { Credentials } from '../read-credentials.ts';
import { type Finding, failed, ok, toFailed, warning } from './finding.ts';

/**
 * Reads the accounts. A platform with any value must have all required ones; others are left out. `workflow` is the
 * path of the workflow that holds the text.
 */
export function checkKeys(
  { env, file }: Credentials,
  platforms: readonly Platform[],
  workflow: string | null = null,
): { accounts: Account[]; findings: Finding[] } {
  const accounts: Account[] = [];
  const findings: Finding[] = [];
  for (const platform of platforms) {
    const names = platform.keys.map(({ name }) => name);
    const isMeant = [...env.values].some(
      ([key, value]) => value !== '' && names.includes(splitKey(key).name),
    );
    if (!isMeant) continue;
    const name = `keys of ${platform.id}`;
    try {
      const { accounts: found, warnings } = understandEnv(env, [platform], [platform.id]);
      accounts.push(...found);
      findings.push(ok(name, `All that is needed for ${found.map(({ id }) => id).join(', ')}.`));
      findings.push(...warnings.map(({ message, hint }) => warning(name, message, hint)));
    } catch (error) {
      const { message, hint, ...rest } = toFailed(name, error);
      const say = workflow === null ? inCliWords : (text: string) => text;
      findings.push({ ...rest, message: say(message), hint: hint && say(hint) });
    }
  }
  if (findings.length > 0) return { accounts, findings };
  const where = workflow ?? file ?? 'The environment';
  return { accounts, findings: [failed('keys', `${where} holds no account.`, 'Run setup.')] };
}

/**
 * Checks that other users cannot read the file and that renewed tokens can be written into it. If they
 * cannot, that is a failure when `isNeeded`, because there is no other store, and else a warning.
 */
export function checkEnvFile(file: string, isNeeded: boolean): Finding {
  const name = 'file';
  const target = realpathSync(file);
  try {
    accessSync(target, constants.W_OK);
    tryFolder(dirname(target));
  } catch {
    const message = `${file} cannot be replaced, so fetch could not keep a renewed token.`;
    const hint = 'Give this user the right to write the file and its folder.';
    return isNeeded ? failed(name, message, hint) : warning(name, message, hint);
  }
  const { mode } = statSync(target);
  // Windows has no such permission bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    return warning(
      name,
      `Other users of this machine may read ${file} (mode ${(mode & 0o777).toString(8)}).`,
      `Run chmod 600 ${file}.`,
    );
  return ok(name, `${file} is there and can be replaced.`);
}
