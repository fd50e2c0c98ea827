import type { Actor } from './actor.ts';
import { find } from './find.ts';
import type { Issue, Verdict } from './ledger.ts';
import { readMarks } from './marks.ts';
import { isAlive, type Year } from './year.ts';

interface Text {
  text: string;
  tokens: ReadonlyMap<string, Issue>;
}

/**
 * Judges a change of a file on the laptop: a command must not replace a token by an older one, nor lose what a
 * person wrote. A person may do both.
 */
export function judgeFile(
  year: Year,
  { name, before, after }: { name: string; before: Text; after: Text },
): void {
  forgetReplaced(year, before, after);
  const older = [...before.tokens].flatMap(([account, issue]) =>
    (after.tokens.get(account)?.order ?? -1) < issue.order ? [issue] : [],
  );
  const working = older.filter(({ token }) => isAlive(year, token));
  const marks = readMarks(after.text);
  const gone = readMarks(before.text).filter((mark) => !marks.includes(mark));
  if (working.length === 0 && gone.length === 0) return;
  const accounts = working.map(({ signIn }) => signIn.account);
  const what = [...accounts, ...gone.map(() => 'a note')].join(', ');
  const verdict = judge(year, { name, before: before.text, accounts, what });
  for (const { signIn } of working) signIn.verdict = verdict;
}

/** A newer sign-in stands in the place of one that was in the file alone. */
function forgetReplaced(year: Year, before: Text, after: Text): void {
  const inSecret = year.secrets.current(year.secretName)?.tokens;
  for (const [account, { signIn, order }] of before.tokens) {
    const now = after.tokens.get(account);
    if (!now || now.signIn === signIn || now.order < order) continue;
    if (inSecret?.get(account)?.signIn !== signIn) signIn.isOver = true;
  }
}

function judge(
  year: Year,
  {
    name,
    before,
    accounts,
    what,
  }: { name: string; before: string; accounts: readonly string[]; what: string },
): Verdict {
  const writers = [...year.laptop.commands].filter((actor) => writes(actor, name));
  if (writers.every(({ mayReplace }) => mayReplace)) return { reason: 'pasted-old-text' };
  if (writers.every(({ kind }) => kind === 'recover') && !hasTimes(before, accounts))
    return { reason: 'old-log' };
  const names = writers.map((actor: Actor) => actor.name).join(', ');
  return find(year, `${names} wrote ${name}, and older or no values of ${what}`);
}

/** Whether the text says when the tokens of all these accounts expire. */
const hasTimes = (text: string, accounts: readonly string[]): boolean =>
  accounts.every((account) => {
    const label = account.includes('/') ? '__SHOP' : '';
    return new RegExp(`^TIKTOK_ACCESS_TOKEN_EXPIRES_AT${label}=.`, 'm').test(text);
  });

const writes = ({ file }: Actor, name: string): boolean => file?.endsWith(`/${name}`) ?? false;
