import { type Account, labelledKey } from './accounts.ts';
import { parseEnv } from './env-file.ts';
import { setEnvs } from './set-env.ts';

/** An account, and values of it by unlabelled key. */
export interface AccountValues {
  account: Account;
  values: ReadonlyMap<string, string>;
}

/** `text` with the values set, new keys behind their account's last one; throws what `setEnv` throws. */
export function rewrite(text: string, changes: readonly AccountValues[]): string {
  const env = parseEnv(text);
  const groups = changes.map(({ account: { platform, label }, values }) => ({
    values: new Map([...values].map(([name, value]) => [labelledKey(name, label), value])),
    after:
      platform.keys.map(({ name }) => labelledKey(name, label)).findLast((key) => env.get(key)) ??
      '',
  }));
  return setEnvs(text, groups);
}
