import type { Locale } from '../../locale/words.ts';

/** The words of the tables of `show`, `fetch` and `demo`. */
export interface TableWords {
  metric: string;
  now: string;
  /** Heads the sparkline. */
  last(days: number): string;
  /** `day`: `2026-11-23`. */
  asOf(day: string): string;
  noNumbers(database: string): string;
  noPosts(database: string): string;
  account: string;
  name: string;
  bestPosts: string;
  views: string;
  likes: string;
  comments: string;
  shares: string;
  rate: string;
  posted: string;
  title: string;
}

export const tableWords: Readonly<Record<Locale, TableWords>> = {
  en: {
    metric: 'Number',
    now: 'Now',
    last: (days) => `Last ${days}`,
    asOf: (day) => `as of ${day}`,
    noNumbers: (database) => `There are no numbers in ${database}.`,
    noPosts: (database) => `There are no posts in ${database}.`,
    account: 'Account',
    name: 'Name',
    bestPosts: 'Best of the latest posts',
    views: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    rate: 'Rate',
    posted: 'Posted',
    title: 'Title',
  },
  de: {
    metric: 'Kennzahl',
    now: 'Aktuell',
    last: (days) => `Letzte ${days}`,
    asOf: (day) => `Stand: ${day}`,
    noNumbers: (database) => `${database} enthält keine Zahlen.`,
    noPosts: (database) => `${database} enthält keine Beiträge.`,
    account: 'Konto',
    name: 'Name',
    bestPosts: 'Die besten der letzten Beiträge',
    views: 'Aufrufe',
    likes: 'Likes',
    comments: 'Komm.',
    shares: 'Geteilt',
    rate: 'Rate',
    posted: 'Datum',
    title: 'Titel',
  },
};
