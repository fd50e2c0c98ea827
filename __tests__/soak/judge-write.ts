import type { Actor } from './actor.ts';
import { explainDeception } from './explain-deception.ts';
import { find } from './find.ts';
import type { Issue, Verdict } from './ledger.ts';
import type { ReasonId } from './reasons.ts';
import type { SecretWrite } from './secret-log.ts';
import { supersede } from './supersede.ts';
import { isAlive, type Year } from './year.ts';

/** From the look at the version to the write: 1 s, and the ways of both requests. */
const raceMs = 2_500;

/**
 * Judges a write of the secret by the product: no token may become older, and nothing that a person wrote
 * may be lost.
 */
export function judgeWrite(year: Year, actor: Actor, write: SecretWrite): void {
  const { before } = write;
  if (before) {
    const lost = findOlder(year, before, write);
    const missing = before.marks.filter((mark) => !write.marks.includes(mark));
    // setup replaces the whole text, and puts no comments into the secret.
    const gone = actor.kind === 'setup' ? [] : missing;
    if (lost.length > 0 || gone.length > 0) {
      const accounts = lost.map(({ signIn }) => signIn.account);
      const what = [...accounts, ...(gone.length > 0 ? ['notes'] : [])].join(', ');
      const isWanted = gone.length === 0 && accounts.every((one) => one === actor.insistsOn);
      // The command after `recover` writes what the person's file has.
      const isByOldLog = gone.length === 0 && lost.every((one) => one.isReplacedByOldLog);
      let verdict: Verdict;
      if (isWanted) verdict = { reason: 'pasted-old-text' };
      else if (isByOldLog) verdict = { reason: 'old-log' };
      else verdict = judge(year, { actor, write, before, what });
      for (const { signIn } of lost) signIn.verdict = verdict;
    }
  }
  supersede(year, write.tokens);
}

/** The tokens that the secret had, and for which it has an older one now, or none. */
const findOlder = (year: Year, before: SecretWrite, { tokens }: SecretWrite): Issue[] =>
  [...before.tokens].flatMap(([account, issue]) => {
    if (issue.signIn.isOver || !isAlive(year, issue.token)) return [];
    return (tokens.get(account)?.order ?? -1) < issue.order ? [issue] : [];
  });

function judge(
  year: Year,
  given: { actor: Actor; write: SecretWrite; before: SecretWrite; what: string },
): Verdict {
  const reason = explain(given);
  if (reason !== null) return { reason };
  return find(
    year,
    `${given.actor.name} wrote the secret, and older or no values of ${given.what}`,
  );
}

function explain({
  actor,
  write,
  before,
}: {
  actor: Actor;
  write: SecretWrite;
  before: SecretWrite;
}): ReasonId | null {
  const lookedAt = actor.seen?.at ?? Number.NEGATIVE_INFINITY;
  const isUnseen = before.at > lookedAt;
  if (isUnseen && write.at - lookedAt <= raceMs) return 'write-race';
  // The version that was seen and the write behind it have the same second.
  if (before.before?.updatedAt === before.updatedAt) return 'write-race';
  const reason = explainDeception(actor, before);
  if (reason !== null) return reason;
  const isIncomplete = [...before.tokens.keys()].some((account) => !write.tokens.has(account));
  return actor.kind === 'setup' && isIncomplete && !isUnseen ? 'replaced-by-permission' : null;
}
