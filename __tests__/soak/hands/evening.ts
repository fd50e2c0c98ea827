import { checkPlainDay } from '../check-plain-day.ts';
import { withoutKey } from '../marks.ts';
import { accountsOf, chooseFile, paste, signIn } from '../person.ts';
import { runRecover } from '../run-recover.ts';
import { runSetup } from '../run-setup.ts';
import { isAlive, type Year } from '../year.ts';
import type { Hand } from './hand.ts';

/** What a person does when the runs of the day have failed. */
export const evening: Hand = async (year, chance) => {
  checkPlainDay(year);
  if (year.jobs.size + year.laptop.commands.size > 0 || chance.hits(0.2)) return;
  const dead = findDead(year);
  if (dead.length === 0) return obeyHints(year);
  if (chance.hits(0.85) && (await recoverTokens(year, dead, chance))) return;
  // The secret is written as a whole, and the file holds old tokens of the other accounts.
  signInTo(year, chance.hits(0.8) ? accountsOf(year) : dead, chance.hits(0.5));
};

/** The accounts whose token in the secret no longer works. */
const findDead = (year: Year): string[] => {
  const tokens = year.secrets.current(year.secretName)?.tokens;
  return accountsOf(year).filter((account) => !isAlive(year, tokens?.get(account)?.token ?? ''));
};

/** Does what the hints of the last run say. */
function obeyHints(year: Year): void {
  const { setting, diary, laptop } = year;
  const problems = year.runs
    .at(-1)
    ?.jobs.flatMap(({ steps }) => steps.flatMap((one) => one.problems));
  if (problems?.includes('wrong-target')) {
    const text = withoutKey(laptop.read(laptop.envFile), 'SOCIAL_SAVED_IN');
    diary.tell('a person deletes SOCIAL_SAVED_IN and pastes the text into the secret again');
    laptop.write(laptop.envFile, text);
    paste(year, text);
  } else if (problems?.includes('stale-copy') && !setting.readsRuns) {
    diary.tell('a person gives the job the permission actions: read');
    setting.readsRuns = true;
  }
}

/** Uses the recovery lines that still work. Resolves with whether all accounts work again. */
async function recoverTokens(
  year: Year,
  dead: readonly string[],
  chance: Parameters<Hand>[1],
): Promise<boolean> {
  const { lines, clock, diary } = year;
  const working = lines.filter(
    ({ issue, until }) =>
      until > clock.now() && dead.includes(issue.signIn.account) && isAlive(year, issue.token),
  );
  if (working.length === 0) return false;
  const file = chooseFile(year, chance);
  const names = working.map(({ issue }) => issue.signIn.account).join(', ');
  diary.tell(`a person uses the recovery lines of ${names}: recover, then setup --secret`);
  await runRecover(year, { file, lines: working, force: false }, chance);
  const none = { from: [], platforms: [], signIn: null };
  await runSetup(year, { ...none, file, withSecret: true, force: true }, chance);
  const left = findDead(year);
  year.report.recovered += dead.length - left.length;
  return left.length === 0;
}

function signInTo(year: Year, accounts: readonly string[], deletesStamp: boolean): void {
  const { laptop, diary } = year;
  diary.tell(`a person signs in to ${accounts.join(', ')} and pastes .env.social into the secret`);
  const signedIn = accounts.reduce(
    (before, account) => signIn(year, account, before),
    laptop.read(laptop.envFile),
  );
  const text = deletesStamp ? withoutKey(signedIn, 'SOCIAL_SAVED_AT') : signedIn;
  laptop.write(laptop.envFile, text);
  paste(year, text);
}
