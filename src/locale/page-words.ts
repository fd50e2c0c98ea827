/** The words of the media kit page in one language. Texts given are already formatted. */
export interface PageWords {
  mediaKit: string;
  numbersOf(date: string): string;
  longMonths: readonly string[];
  longDate(day: number, month: string, year: number): string;
  contact: string;
  /** The link to an e-mail address, and that to a page. */
  writeToMe: string;
  visitContact: string;
  workWith(name: string): string;
  portraitOf(name: string): string;
  /** For search engines and previews. */
  description(audience: string, platforms: string, date: string): string;
  and(one: string, other: string): string;
  /** A title within a line of text. */
  inText(title: string): string;
  combinedNote(accounts: number): string;
  growthWithout(accounts: string): string;
  growth: string;
  /** `inDays` as in `in 90 days`. */
  together(change: string, inDays: string): string;
  commonStart(date: string): string;
  notDrawn(accounts: string): string;
  /** `title` is the platform's own word, such as followers. */
  overDays(title: string, days: number): string;
  newPerDay: string;
  mostInADay(change: string): string;
  firstDay: string;
  knownSince(date: string): string;
  unchangedSince(date: string): string;
  unknownToday(date: string): string;
  noNumber(audience: string): string;
  rounded(platform: string): string;
  gaps: string;
  up: string;
  down: string;
  posts: Readonly<Record<'videos' | 'posts', { word: string; best: string; ofLatest: string }>>;
  bestPost: string;
  untitled: string;
  /** A number of one or of several, with its word. */
  views(count: string): string;
  likes(count: string): string;
  comments(count: string): string;
  shares(count: string): string;
  engagement(rate: string): string;
  moreAccounts: string;
  account: string;
  audience: string;
  /** `date` is the day when the audience was fetched. */
  follows(platform: string, date: string): string;
  ageAndGender: string;
  gender: string;
  ages: string;
  genders: Readonly<Record<string, string>>;
  didNotSay(share: string): string;
  women(share: string): string;
  men(share: string): string;
  aged(share: string, from: string): string;
  ageRange(range: string): string;
  countries: string;
  cities: string;
  bestTimes: string;
  weekdays: readonly string[];
  longWeekdays: readonly string[];
  hours(from: string, to: string): string;
  bestTimesNote(posts: string, zone: string): string;
  tooFew: string;
  aboutNumbers: string;
  source: string;
  engagementOf(platform: string): string;
  interactions: Readonly<Record<string, string>>;
  perViews(sum: string, posts: string): string;
  perFollowers(sum: string, posts: string): string;
  averages: string;
  averagesFormula: string;
  growthFormula: string;
  combinedFormula: string;
  rounding: string;
  roundedFormula(platforms: string): string;
}
