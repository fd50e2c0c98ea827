import type { Locale } from './words.ts';

/** The words of the step summary. */
export interface SummaryWords {
  /** `at`: `2026-11-23, 03:17`. */
  heading(at: string): string;
  account: string;
  name: string;
  dryRun: string;
  /** Heads a column of days. */
  asOfDay: string;
  renewed(accounts: string): string;
  savedIn(secret: string): string;
  notSaved: string;
  /** Begins the row of all accounts together. */
  total: string;
  /** Heads a column of days. */
  signInUntil: string;
  signInBy(account: string, day: string): string;
  /** Before an error code. */
  failedWith: string;
  allNumbers: string;
  charts: string;
  averageViews: string;
  bestPosts: string;
  views: string;
  likes: string;
  comments: string;
  shares: string;
  /** Of a post. */
  rate: string;
  more(accounts: number): string;
}

export const summaryWords: Readonly<Record<Locale, SummaryWords>> = {
  en: {
    heading: (at) => `Social stats of ${at} UTC`,
    account: 'Account',
    name: 'Name',
    dryRun: 'A dry run: no token was renewed, and nothing was written.',
    asOfDay: 'As of',
    renewed: (accounts) => `Tokens renewed: ${accounts}.`,
    savedIn: (secret) => `Saved in the secret \`${secret}\`.`,
    notSaved: 'Not saved yet.',
    total: 'Total',
    signInUntil: 'Sign in by',
    signInBy: (account, day) => `**${account}**: sign in again by ${day}.`,
    failedWith: 'failed:',
    allNumbers: 'All numbers',
    charts: 'Charts',
    averageViews: 'Average views',
    bestPosts: 'Best of the latest posts',
    views: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    rate: 'Engagement',
    more: (accounts) => `… and ${accounts} more, in the output \`stats\`.`,
  },
  de: {
    heading: (at) => `Social-Media-Zahlen vom ${at} UTC`,
    account: 'Konto',
    name: 'Name',
    dryRun: 'Probelauf: Kein Token wurde erneuert, nichts wurde geschrieben.',
    asOfDay: 'Stand',
    renewed: (accounts) => `Erneuerte Tokens: ${accounts}.`,
    savedIn: (secret) => `Gespeichert im Secret \`${secret}\`.`,
    notSaved: 'Noch nicht gespeichert.',
    total: 'Zusammen',
    signInUntil: 'Anmelden bis',
    signInBy: (account, day) => `**${account}**: bis ${day} neu anmelden.`,
    failedWith: 'fehlgeschlagen:',
    allNumbers: 'Alle Zahlen',
    charts: 'Diagramme',
    averageViews: 'Ø Aufrufe',
    bestPosts: 'Die besten der letzten Beiträge',
    views: 'Aufrufe',
    likes: 'Likes',
    comments: 'Kommentare',
    shares: 'Geteilt',
    rate: 'Engagement',
    more: (accounts) => `… und ${accounts} weitere, im Output \`stats\`.`,
  },
};
