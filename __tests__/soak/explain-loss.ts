import { dayMs } from '../../src/clock.ts';
import type { Actor } from './actor.ts';
import { find } from './find.ts';
import { type Issue, newestOf, type SignIn, type Verdict } from './ledger.ts';
import { isAlive, type Year } from './year.ts';

/** Instagram's tokens expire after 60 days, TikTok's after 180. */
const lifetimeMs = { instagram: 60 * dayMs, tiktok: 180 * dayMs };

/** Explains why no place has a token of the sign-in that still works. */
export function explainLoss(year: Year, signIn: SignIn): Verdict {
  const { account, verdict, lastIssuedAt } = signIn;
  const newest = newestOf(signIn);
  if (!newest) return find(year, `${account} was never issued a token`);
  if (!isAlive(year, newest.token)) {
    const ageMs = year.clock.now() - lastIssuedAt;
    if (ageMs >= (account === 'instagram' ? lifetimeMs.instagram : lifetimeMs.tiktok))
      return { reason: 'expired' };
    return verdict ?? find(year, `${account}: the platform ended it, though nobody had spent it`);
  }
  return verdict ?? explainMissing(year, newest);
}

function explainMissing(year: Year, issue: Issue): Verdict {
  const { by, places, isLost, isDelivered, signIn } = issue;
  const what = `the token of ${signIn.account}`;
  if (year.secrets.hasElsewhere(issue, year.secretName)) return { reason: 'renamed-secret' };
  if (places.has('secret')) return find(year, `the secret had ${what}, and nobody replaced it`);
  if (places.has('file')) return find(year, `a file had ${what}, and nobody replaced it`);
  if (places.has('line')) return { reason: 'line-not-used' };
  if (by === null) return find(year, `a person kept ${what} nowhere`);
  if (places.has('journal')) return explainJournal(year, by, what);
  if (isLost) return { reason: 'answer-lost' };
  if (by.machine.isDead && !isDelivered) return { reason: 'killed-at-answer' };
  if (by.hadFullDisk && by.machine.isDead) return { reason: 'killed-on-full-disk' };
  return find(year, `${by.name} had ${what}, and kept it nowhere`);
}

function explainJournal(year: Year, by: Actor, what: string): Verdict {
  const step = year.runs
    .flatMap(({ jobs }) => jobs)
    .flatMap(({ steps }) => steps)
    .find(({ main }) => main === by);
  if (step?.job.hasVanished) return { reason: 'machine-vanished' };
  if (step?.post?.blow) return { reason: 'post-killed' };
  if (what.endsWith('instagram')) return { reason: 'no-recovery-line' };
  return find(year, `post of ${by.name} had ${what}, and neither wrote it nor printed its line`);
}
