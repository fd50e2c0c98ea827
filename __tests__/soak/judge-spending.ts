import type { Actor } from './actor.ts';
import { explainDeception } from './explain-deception.ts';
import { find } from './find.ts';
import { type Issue, newestOf, type Verdict } from './ledger.ts';
import type { ReasonId } from './reasons.ts';
import { isAlive, type Year } from './year.ts';

/**
 * Judges a token request with a token that was replaced before. Some platforms then end the sign-in, so no
 * process may send one if it could know better.
 */
export function judgeSpending(year: Year, actor: Actor, spent: Issue, successor: Issue): void {
  const { signIn } = spent;
  if (signIn.isOver) return;
  const verdict = judge(year, actor, spent, successor);
  const newest = newestOf(signIn);
  if (newest && !isAlive(year, newest.token)) signIn.verdict = verdict;
}

function judge(year: Year, actor: Actor, spent: Issue, successor: Issue): Verdict {
  const { account } = spent.signIn;
  if (successor.by === actor) {
    if (!successor.isDelivered) return { reason: 'answer-lost' };
    return find(year, `${actor.name} sent a spent token of ${account} although it had the new one`);
  }
  const seen = actor.seen?.write ?? null;
  const isNewer = (seen?.tokens.get(account)?.order ?? -1) > spent.order;
  if (seen && seen.name !== year.secretName) return { reason: 'renamed-secret' };
  if (seen === null || !isNewer) return { reason: explainUnseen(actor, successor) };
  // Both writes have the same second, so the version that was seen says nothing of the second one.
  if (seen.before?.updatedAt === seen.updatedAt) return { reason: 'write-race' };
  const reason = explainDeception(actor, seen);
  if (reason !== null) return { reason };
  return find(
    year,
    `${actor.name} sent a spent token of ${account}, and the secret had a newer one`,
  );
}

/** The secret did not have the newer token when the process looked. */
function explainUnseen(actor: Actor, { by, places }: Issue): ReasonId {
  if (places.has('line')) return 'line-not-used';
  if (actor.seen === null) return 'used-elsewhere';
  if (!places.has('file')) return 'two-at-once';
  return by?.seen === null ? 'used-elsewhere' : 'file-ahead';
}
