import { parseEnv } from '../../src/credentials/env-file.ts';
import { newestOf } from './ledger.ts';
import { isAlive, type Year } from './year.ts';

/** Whether a run that is queued now must succeed, unless something goes wrong or somebody else is at work. */
export function isReady(year: Year): boolean {
  const { secrets, secretName, setting, repository, jobs, laptop, outages, clock } = year;
  const write = secrets.current(secretName);
  if (!write || write.tokens.size === 0 || jobs.size + laptop.commands.size > 0) return false;
  if ([...outages.values()].some((until) => until > clock.now())) return false;
  // Without actions: read, a text that a person has put into the secret counts as stale if its stamp is old.
  if (!setting.readsRuns && write.by === null) return false;
  const target = `${repository.id}/${secretName}`;
  if ((parseEnv(write.text).values.get('SOCIAL_SAVED_IN') ?? target) !== target) return false;
  return [...write.tokens.values()].every(
    (issue) => newestOf(issue.signIn) === issue && isAlive(year, issue.token),
  );
}
