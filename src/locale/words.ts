/** The languages of the summary, cards and charts. */
export const locales = ['en', 'de'] as const;

export type Locale = (typeof locales)[number];

/** The words of one language for pictures and summary. Dates given as text are already formatted. */
export interface Words {
  /** Between thousands. */
  group: string;
  /** Before decimals. */
  decimal: string;
  /** After a rate. */
  percent: string;
  /** After the difference of two rates: percentage points. */
  points: string;
  million: string;
  billion: string;
  months: readonly string[];
  /** `23 Nov 2026`; `day` is without a leading zero, `month` is one of `months`. */
  date(day: number, month: string, year: number): string;
  dayOfMonth(day: number, month: string): string;
  /** For the narrow labels of a chart's axis. */
  shortDay(day: number, month: string, monthNumber: number): string;
  monthOfYear(month: string, year: number): string;
  followers: string;
  days(count: number): string;
  /** For places with room for a few letters only. */
  shortDays(count: number): string;
  inDays(count: number): string;
  asOf(date: string): string;
  onPlatform(name: string, platform: string): string;
  followersOf(name: string, platform: string): string;
  /** Short, for a badge; `audience` is the title of who follows, such as `Followers`. */
  platformAudience(platform: string, audience: string): string;
  fromTo(from: string, to: string): string;
  verified: string;
  unknown: string;
  noHistory: string;
  /** In place of growth on an account's first day. */
  sinceToday: string;
  unchangedSince(date: string): string;
  lastKnown(date: string): string;
  /** A figure with what it is, for places without a heading. */
  figureOf(figure: string, title: string): string;
  /** All accounts together. */
  combined: string;
  combinedOf(name: string): string;
  /** The accounts that a combined number, or its growth, leaves out. */
  combinedWithout(accounts: string): string;
  growthWithout(days: string, accounts: string): string;
  firstDay: string;
  gaps: string;
  /** Titles by metric name; a missing one falls back to the platform's own title. */
  metrics: Readonly<Record<string, string>>;
  /** Where a title is too long, by metric name. */
  shortMetrics: Readonly<Record<string, string>>;
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    group: ',',
    decimal: '.',
    percent: '%',
    points: ' pp',
    million: 'M',
    billion: 'B',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    date: (day, month, year) => `${day} ${month} ${year}`,
    dayOfMonth: (day, month) => `${day} ${month}`,
    shortDay: (day, month) => `${day} ${month}`,
    monthOfYear: (month, year) => `${month} ${year}`,
    followers: 'Followers',
    days: (count) => (count === 1 ? '1 day' : `${count} days`),
    shortDays: (count) => `${count} d`,
    inDays: (count) => (count === 1 ? 'in 1 day' : `in ${count} days`),
    asOf: (date) => `As of ${date}`,
    onPlatform: (name, platform) => `${name} on ${platform}`,
    followersOf: (name, platform) => `Followers of ${name} on ${platform}`,
    platformAudience: (platform, audience) => `${platform} ${audience.toLowerCase()}`,
    fromTo: (from, to) => `${from} to ${to}`,
    verified: 'Verified',
    unknown: 'unknown',
    noHistory: 'No numbers yet',
    sinceToday: 'since today',
    unchangedSince: (date) => `unchanged since ${date}`,
    lastKnown: (date) => `last known ${date}`,
    figureOf: (figure, title) => `${figure} ${title.toLowerCase()}`,
    combined: 'Combined audience',
    combinedOf: (name) => `${name} on all platforms`,
    combinedWithout: (accounts) => `Without ${accounts}: no number is known.`,
    growthWithout: (days, accounts) => `Growth over ${days} without ${accounts}.`,
    firstDay: 'The line begins with the next change.',
    gaps: 'dashed: no numbers',
    metrics: {},
    shortMetrics: {
      'average-views': 'Avg. views',
      'average-likes': 'Avg. likes',
      'average-comments': 'Avg. comments',
    },
  },
  de: {
    group: '.',
    decimal: ',',
    percent: '\u00a0%',
    points: '\u00a0PP',
    million: '\u00a0Mio.',
    billion: '\u00a0Mrd.',
    months: [
      'Jan.',
      'Feb.',
      'März',
      'Apr.',
      'Mai',
      'Juni',
      'Juli',
      'Aug.',
      'Sept.',
      'Okt.',
      'Nov.',
      'Dez.',
    ],
    date: (day, month, year) => `${day}. ${month} ${year}`,
    dayOfMonth: (day, month) => `${day}. ${month}`,
    shortDay: (day, _month, monthNumber) => `${day}.${monthNumber}.`,
    monthOfYear: (month, year) => `${month} ${year}`,
    followers: 'Follower',
    days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
    shortDays: (count) => `${count} d`,
    inDays: (count) => (count === 1 ? 'in 1 Tag' : `in ${count} Tagen`),
    asOf: (date) => `Stand: ${date}`,
    onPlatform: (name, platform) => `${name} auf ${platform}`,
    followersOf: (name, platform) => `Follower von ${name} auf ${platform}`,
    platformAudience: (platform, audience) => `${platform}-${audience}`,
    fromTo: (from, to) => `${from} bis ${to}`,
    verified: 'Verifiziert',
    unknown: 'unbekannt',
    noHistory: 'Noch keine Zahlen',
    sinceToday: 'seit heute',
    unchangedSince: (date) => `unverändert seit ${date}`,
    lastKnown: (date) => `zuletzt bekannt: ${date}`,
    figureOf: (figure, title) => `${title} ${figure}`,
    combined: 'Publikum insgesamt',
    combinedOf: (name) => `${name} auf allen Plattformen`,
    combinedWithout: (accounts) => `Ohne ${accounts}: keine Zahl bekannt.`,
    growthWithout: (days, accounts) => `Wachstum über ${days} ohne ${accounts}.`,
    firstDay: 'Die Linie beginnt mit der nächsten Änderung.',
    gaps: 'gestrichelt: keine Zahlen',
    metrics: {
      followers: 'Follower',
      following: 'Gefolgt',
      subscribers: 'Abonnenten',
      likes: 'Likes',
      videos: 'Videos',
      posts: 'Beiträge',
      views: 'Aufrufe',
      reach: 'Reichweite',
      'engagement-rate': 'Engagement',
      'average-views': 'Ø Aufrufe',
      'average-likes': 'Ø Likes',
      'average-comments': 'Ø Kommentare',
      'median-views': 'Median der Aufrufe',
      'likes-in-total': 'Likes, alle Videos',
      'views-in-total': 'Aufrufe, alle Videos',
      'reach-of-day': 'Reichweite, letzter voller Tag',
      'views-of-day': 'Aufrufe, letzter voller Tag',
      'profile-views': 'Profilaufrufe, zwei Tage',
    },
    shortMetrics: { 'average-comments': 'Ø Komm.' },
  },
};

/** Returns a metric's title in the given language. */
export const titleOf = (metric: { name: string; title: string }, locale: Locale): string =>
  words[locale].metrics[metric.name] ?? metric.title;

/** Returns a metric's titles in the given language, the fullest first. */
export const titlesOf = (
  metric: { name: string; title: string },
  locale: Locale,
): [string, string] => {
  const title = titleOf(metric, locale);
  return [title, words[locale].shortMetrics[metric.name] ?? title];
};
