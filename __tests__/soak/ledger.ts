import type { Actor } from './actor.ts';
import type { ReasonId } from './reasons.ts';

/** Where a token is kept. */
export type Place = 'secret' | 'file' | 'journal' | 'line';

/** A token that the platform issued: TikTok's refresh token, or Instagram's access token. */
export interface Issue {
  readonly token: string;
  /** Later ones have higher numbers. */
  readonly order: number;
  readonly signIn: SignIn;
  /** The process that asked for it; `null` for a person. */
  readonly by: Actor | null;
  /** The answer reached the process with the token in it. */
  isDelivered: boolean;
  /** The answer was lost or damaged on the wire. */
  isLost: boolean;
  /** A person let `recover` write an older token over it into a file, which nothing could tell. */
  isReplacedByOldLog: boolean;
  successor: Issue | null;
  /** Every place that has ever had it. */
  readonly places: Set<Place>;
}

/** A person's sign-in to one account, and all tokens that were issued for it. */
export interface SignIn {
  /** `tiktok/shop` */
  readonly account: string;
  readonly issues: Issue[];
  /** ms since 1970. */
  lastIssuedAt: number;
  /** `false` until a token of it was kept for the first time. */
  isKept: boolean;
  /** Nobody needs it any more: it is lost, or there is a newer one in its place. */
  isOver: boolean;
  /** Why it will turn out to be lost, if it does. */
  verdict: Verdict | null;
}

/** A documented reason, or the text of a finding. */
export type Verdict = { reason: ReasonId } | { finding: string };

export interface Ledger {
  readonly signIns: SignIn[];
  find(token: string): Issue | undefined;
  signIn(account: string, token: string, at: number, by: Actor | null): Issue;
  /** `null` when `sent` is unknown. The platform may return a token that it has issued before. */
  renew(sent: string, token: string, at: number, by: Actor): Issue | null;
  /** The newest token of each account that a text holds. */
  read(text: string): Map<string, Issue>;
}

/** As the emulators make them. */
const tokens = /rft\.[\w.!]+|IGAA\w+/g;

export const newestOf = ({ issues }: SignIn): Issue | undefined => issues.at(-1);

export function createLedger(): Ledger {
  const signIns: SignIn[] = [];
  const byToken = new Map<string, Issue>();
  const add = (token: string, signIn: SignIn, at: number, by: Actor | null): Issue => {
    const order = byToken.size;
    const places = new Set<Place>();
    const issue: Issue = {
      ...{ token, order, signIn, by, places },
      ...{ isDelivered: false, isLost: false, isReplacedByOldLog: false, successor: null },
    };
    byToken.set(token, issue);
    signIn.issues.push(issue);
    signIn.lastIssuedAt = at;
    return issue;
  };
  return {
    signIns,
    find: (token) => byToken.get(token),
    signIn: (account, token, at, by) => {
      const signIn: SignIn = {
        ...{ account, issues: [], lastIssuedAt: at },
        ...{ isKept: false, isOver: false, verdict: null },
      };
      signIns.push(signIn);
      return add(token, signIn, at, by);
    },
    renew: (sent, token, at, by) => {
      const before = byToken.get(sent);
      if (!before) return null;
      const known = byToken.get(token);
      if (known) {
        known.signIn.lastIssuedAt = at;
        known.isLost = false;
        return known;
      }
      const issue = add(token, before.signIn, at, by);
      before.successor = issue;
      return issue;
    },
    read: (text) => {
      const found = new Map<string, Issue>();
      for (const [token] of text.matchAll(tokens)) {
        const issue = byToken.get(token);
        if (!issue) continue;
        const { account } = issue.signIn;
        if ((found.get(account)?.order ?? -1) < issue.order) found.set(account, issue);
      }
      return found;
    },
  };
}
