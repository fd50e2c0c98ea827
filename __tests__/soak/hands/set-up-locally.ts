import { basename } from 'node:path';
import { accountsOf, chooseFile } from '../person.ts';
import { runSetup } from '../run-setup.ts';
import type { Hand } from './hand.ts';

/** `setup --yes` on the laptop, with files of any age. */
export const setUpLocally: Hand = async (year, chance) => {
  const file = chooseFile(year, chance);
  const from = chance.hits(0.4) ? [chance.pick(year.laptop.envFiles())] : [];
  const given = {
    ...{ file, from, force: chance.hits(0.7), withSecret: chance.hits(0.75) },
    platforms: chance.hits(0.6) ? [] : [chance.pick(['tiktok', 'instagram'])],
    signIn: chance.hits(0.3) ? chance.pick([...accountsOf(year), 'tiktok/shop']) : null,
  };
  const options = [
    `-e ${basename(file)}`,
    ...from.map((one) => `--from ${basename(one)}`),
    ...given.platforms.map((id) => `--platforms ${id}`),
    ...(given.force ? ['--force'] : []),
    ...(given.signIn ? [`--sign-in (to ${given.signIn})`] : []),
    ...(given.withSecret ? ['--secret octo/site'] : []),
  ];
  year.diary.tell(`setup ${options.join(' ')} on the laptop`);
  await runSetup(year, given, chance);
};
