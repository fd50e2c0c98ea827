import { type Issue, newestOf } from './ledger.ts';
import type { Year } from './year.ts';

/** The secret has these tokens now: nobody needs other sign-ins to the same accounts, unless they are newer. */
export function supersede({ ledger }: Year, tokens: ReadonlyMap<string, Issue>): void {
  for (const [account, { signIn, order }] of tokens) {
    signIn.isKept = true;
    for (const other of ledger.signIns) {
      if (other === signIn || other.account !== account) continue;
      if ((newestOf(other)?.order ?? -1) < order) other.isOver = true;
    }
  }
}
