import { basename } from 'node:path';
import { chooseFile } from '../person.ts';
import { runRecover } from '../run-recover.ts';
import { runSetup } from '../run-setup.ts';
import type { Hand } from './hand.ts';

/** `recover` on the laptop, with the log of any run and a file of any age; then `setup --secret`. */
export const recoverLocally: Hand = async (year, chance) => {
  const { lines, clock, diary } = year;
  const readable = lines.filter(({ until }) => until > clock.now());
  if (readable.length === 0) return;
  const line = chance.pick(readable);
  const file = chooseFile(year, chance);
  const force = chance.hits(0.2);
  const { account } = line.issue.signIn;
  const what = `${account} by an old log`;
  diary.tell(
    `recover -e ${basename(file)}${force ? ' --force' : ''} of ${what}, then setup --secret`,
  );
  await runRecover(year, { file, lines: [line], force }, chance);
  const none = { from: [], platforms: [], signIn: null, insistsOn: force ? account : null };
  await runSetup(year, { ...none, file, withSecret: true, force: true }, chance);
};
