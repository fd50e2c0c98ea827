import type { Actor } from './actor.ts';
import { find } from './find.ts';
import type { Issue, Verdict } from './ledger.ts';
import { readMarks } from './marks.ts';
import { isAlive, type Year } from './year.ts';

interface Change {
  name: string;
  before: Text;
  after: Text;
  /** The commands that may have made it; none when a person has. */
  writers: readonly Actor[];
}

interface Text {
  text: string;
  tokens: ReadonlyMap<string, Issue>;
}

/**
 * Judges a change of a file on the laptop: a command must not replace a token by an older one, nor lose what a
 * person wrote. A person may do both.
 */
export function judgeFile(year: Year, { name, before, after, writers }: Change): void {
  forgetReplaced(year, before, after);
  const older = [...before.tokens].flatMap(([account, issue]) =>
    (after.tokens.get(account)?.order ?? -1) < issue.order ? [issue] : [],
  );
  const working = older.filter(({ token }) => isAlive(year, token));
  const marks = readMarks(after.text);
  const gone = readMarks(before.text).filter((mark) => !marks.includes(mark));
  if (working.length === 0 && gone.length === 0) return;
  const accounts = working.map(({ signIn }) => signIn.account);
  const what = [...accounts, ...(gone.length > 0 ? ['notes'] : [])].join(', ');
  const own = writers.filter(({ file }) => file?.endsWith(`/${name}`));
  const isUntimed = !hasTimes(before.text, accounts);
  const verdict = explain(own, isUntimed) ?? describe(year, { name, own, what });
  const isByOldLog = 'reason' in verdict && verdict.reason === 'old-log';
  for (const issue of working) {
    issue.signIn.verdict = verdict;
    issue.isReplacedByOldLog ||= isByOldLog;
  }
}

/** A newer sign-in stands in the place of one that was in the file alone. */
function forgetReplaced(year: Year, before: Text, after: Text): void {
  const inSecret = year.secrets.current(year.secretName)?.tokens;
  for (const [account, { signIn, order }] of before.tokens) {
    const now = after.tokens.get(account);
    if (!now || now.signIn === signIn || now.order < order) continue;
    const kept = inSecret?.get(account);
    if (kept?.signIn !== signIn || !isAlive(year, kept.token)) signIn.isOver = true;
  }
}

function explain(writers: readonly Actor[], isUntimed: boolean): Verdict | null {
  if (writers.every(({ mayReplace }) => mayReplace)) return { reason: 'pasted-old-text' };
  // Beside it, another command may be under way.
  const isRecovery = writers.some(({ kind }) => kind === 'recover');
  return isRecovery && isUntimed ? { reason: 'old-log' } : null;
}

function describe(
  year: Year,
  { name, own, what }: { name: string; own: readonly Actor[]; what: string },
): Verdict {
  const names = own.map((actor) => actor.name).join(', ');
  return find(year, `${names} wrote ${name}, and older or no values of ${what}`);
}

/** Whether the text says when the tokens of all these accounts expire. */
const hasTimes = (text: string, accounts: readonly string[]): boolean =>
  accounts.every((account) => {
    const label = account.includes('/') ? '__SHOP' : '';
    return new RegExp(`^TIKTOK_ACCESS_TOKEN_EXPIRES_AT${label}=.`, 'm').test(text);
  });
