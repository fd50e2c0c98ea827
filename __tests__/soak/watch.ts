import { explainLoss } from './explain-loss.ts';
import { find } from './find.ts';
import { type Issue, newestOf, type Place, type SignIn } from './ledger.ts';
import { reasons } from './reasons.ts';
import { count } from './reports.ts';
import { isAlive, type Year } from './year.ts';

/**
 * Checks that a working token of every sign-in is kept somewhere, and reports the sign-ins that are lost.
 * Called each time before the virtual time advances.
 */
export function watch(year: Year): void {
  for (const signIn of year.ledger.signIns) {
    if (signIn.isOver) continue;
    if (isKept(year, signIn)) continue;
    if (!signIn.isKept || isUnderWay(signIn)) continue;
    signIn.isOver = true;
    const verdict = explainLoss(year, signIn);
    if ('reason' in verdict && verdict.reason === year.options.suspect)
      find(year, `${signIn.account} is lost (${verdict.reason})`);
    const text = 'reason' in verdict ? reasons[verdict.reason] : verdict.finding;
    year.diary.tell(`${signIn.account} is lost: ${text}`);
    count(year.report.losses, text);
  }
}

/** Whether a place has a token of the sign-in that the platform accepts. */
function isKept(year: Year, signIn: SignIn): boolean {
  const newest = newestOf(signIn);
  if (!newest) return true;
  const keeps = (issue: Issue | undefined, place: Place): boolean => {
    if (issue?.signIn !== signIn || !isAlive(year, issue.token)) return false;
    issue.places.add(place);
    signIn.isKept = true;
    // The other places lose it sooner or later, and an older token that still works expires.
    if (issue === newest && (place === 'secret' || place === 'file')) signIn.verdict = null;
    return true;
  };
  const { account } = signIn;
  if (keeps(year.secrets.current(year.secretName)?.tokens.get(account), 'secret')) return true;
  // The other places are all looked at, because they tell later how a token was lost.
  const found = [
    ...year.laptop.held(account).map((issue) => keeps(issue, 'file')),
    ...[...year.jobs].flatMap((job) => job.held().map((issue) => keeps(issue, 'journal'))),
    ...year.lines.map(({ issue, until }) => until > year.clock.now() && keeps(issue, 'line')),
  ];
  return found.includes(true);
}

/** Whether a process waits for the answer with the newest token, or has it in memory because of a full disk. */
function isUnderWay(signIn: SignIn): boolean {
  const newest = newestOf(signIn);
  const by = newest?.by;
  if (!newest || !by || by.machine.isDead) return false;
  return !newest.isDelivered || by.hadFullDisk;
}
