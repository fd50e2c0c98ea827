import { basename } from 'node:path';
import { paste } from '../person.ts';
import type { Hand } from './hand.ts';

/** A person pastes a file of any age into the secret, or puts it in the place of `.env.social`. */
export const pasteOldText: Hand = async (year, chance) => {
  const { laptop, diary } = year;
  const file = chance.pick(laptop.envFiles());
  const text = laptop.read(file);
  if (chance.hits(0.3)) {
    const keepsTime = chance.hits(0.5);
    diary.tell(
      `a person copies ${basename(file)} over .env.social${keepsTime ? ', and keeps its time' : ''}`,
    );
    if (file !== laptop.envFile) laptop.copy(file, laptop.envFile, keepsTime);
    return;
  }
  diary.tell(`a person pastes ${basename(file)} into the secret`);
  paste(year, text);
};
