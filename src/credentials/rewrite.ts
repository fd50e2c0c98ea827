import { type Account, labelledKey } from './accounts.ts';
import { parseEnv, setEnv } from './env-file.ts';

/** `text` with an account's `changes` (by unlabelled key), new keys behind the account's last one. */
export function rewrite(
  text: string,
  account: Account,
  changes: ReadonlyMap<string, string>,
): string {
  const env = parseEnv(text);
  const keys = account.platform.keys.map(({ name }) => labelledKey(name, account.label));
  const anchor = keys.findLast((key) => env.get(key)) ?? '';
  return setEnv(
    text,
    new Map([...changes].map(([name, value]) => [labelledKey(name, account.label), value])),
    anchor,
  );
}
