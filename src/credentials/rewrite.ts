import { type Account, labelledKey } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import { setEnvs } from './set-env.ts';

/** Values of an account by unlabelled key. */
export interface AccountValues {
  account: Account;
  values: ReadonlyMap<string, string>;
}

/**
 * Returns the file with the values set. New keys follow the last key of their account. Throws
 * `invalid-input`, as `setEnv` does.
 */
export function rewrite(file: EnvFile, changes: readonly AccountValues[]): EnvFile {
  const groups = changes.map(({ account: { platform, label }, values }) => ({
    values: new Map([...values].map(([name, value]) => [labelledKey(name, label), value])),
    after:
      platform.keys
        .map(({ name }) => labelledKey(name, label))
        .findLast((key) => file.values.get(key)) ?? '',
  }));
  return setEnvs(file, groups);
}
