import { basename } from 'node:path';
import { chooseFile } from '../person.ts';
import { runFetch } from '../run-fetch.ts';
import type { Hand } from './hand.ts';

/** `fetch` on the laptop, with a file of any age. */
export const fetchLocally: Hand = async (year, chance) => {
  const file = chooseFile(year, chance);
  const withSecret = chance.hits(0.65);
  const platforms = chance.hits(0.8) ? [] : [chance.pick(['tiktok', 'instagram'])];
  const options = [
    `-e ${basename(file)}`,
    ...(withSecret ? ['--secret octo/site'] : []),
    ...platforms.map((id) => `--platforms ${id}`),
  ];
  year.diary.tell(`fetch ${options.join(' ')} on the laptop`);
  await runFetch(year, { file, withSecret, platforms }, chance);
};
