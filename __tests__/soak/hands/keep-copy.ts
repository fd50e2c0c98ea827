import { join } from 'node:path';
import type { Hand } from './hand.ts';

/** A person keeps a copy of `.env.social`, with its time (`cp -p`). */
export const keepCopy: Hand = async (year) => {
  const { laptop, diary } = year;
  year.count += 1;
  const name = `.env.social.copy-${year.count}`;
  diary.tell(`a person keeps a copy of .env.social as ${name}`);
  laptop.copy(laptop.envFile, join(laptop.folder, name), true);
};
