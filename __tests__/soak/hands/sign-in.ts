import { accountsOf, paste, signIn } from '../person.ts';
import type { Hand } from './hand.ts';

/** A person signs in again to one account or to all, and pastes the new text. */
export const signInAgain: Hand = async (year, chance) => {
  const all = accountsOf(year);
  const accounts = chance.hits(0.5) ? all : [chance.pick(all)];
  signInTo(year, accounts);
};

/** A person adds the second account of TikTok. */
export const addAccount: Hand = async (year) => {
  if (!accountsOf(year).includes('tiktok/shop')) signInTo(year, ['tiktok/shop']);
};

function signInTo(year: Parameters<Hand>[0], accounts: readonly string[]): void {
  const { laptop, diary } = year;
  diary.tell(`a person signs in to ${accounts.join(', ')} and pastes .env.social into the secret`);
  const text = accounts.reduce(
    (before, account) => signIn(year, account, before),
    laptop.read(laptop.envFile),
  );
  laptop.write(laptop.envFile, text);
  paste(year, text);
}
