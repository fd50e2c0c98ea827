import { addMark } from '../marks.ts';
import { paste } from '../person.ts';
import type { Hand } from './hand.ts';

/** A person adds a comment or a key to the newest text that they have, and puts it into the secret. */
export const editSecret: Hand = async (year, chance) => {
  const { laptop, diary } = year;
  year.count += 1;
  const asKey = chance.hits(0.5);
  const text = addMark(laptop.read(laptop.envFile), year.count, asKey);
  diary.tell(
    `a person adds a ${asKey ? 'key' : 'comment'} to .env.social and pastes it into the secret`,
  );
  // Some edit the text in the browser only.
  if (chance.hits(0.8)) laptop.write(laptop.envFile, text);
  paste(year, text);
};
