import { rmSync } from 'node:fs';
import { dayMs } from '../../src/clock.ts';
import { createChance } from './chance.ts';
import { toDayStart } from './check-plain-day.ts';
import { hands } from './hands/index.ts';
import { openYear } from './open-year.ts';
import { paste, signIn } from './person.ts';
import { type Planned, planYear } from './plan.ts';
import { count, type YearReport } from './reports.ts';
import type { SoakOptions, Year } from './year.ts';

/** Simulates a year of everybody who has a hand on the secret of one creator. */
export async function soakYear(options: SoakOptions): Promise<YearReport> {
  const year = await openYear(options);
  const environment = { ...process.env };
  Object.assign(process.env, {
    // No git and no gh: the laptop's folder is not in a repository.
    PATH: year.folder,
    GITHUB_API_URL: year.github.url,
    GITHUB_TOKEN: year.access.secrets,
    GITHUB_REPOSITORY: 'octo/site',
    TIKTOK_API_URL: year.tiktok.url,
    TIKTOK_AUTH_URL: year.tiktok.url,
    INSTAGRAM_API_URL: year.instagram.url,
    INSTAGRAM_AUTH_URL: year.instagram.url,
  });
  try {
    await year.clock.drive(live(year, options.events ?? planOf(options)));
    return year.report;
  } finally {
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, environment);
    year.disks.close();
    await Promise.all([year.tiktok.close(), year.instagram.close(), year.github.close()]);
    rmSync(year.folder, { recursive: true, force: true });
  }
}

/** The events of a year, as its seed gives them. */
export const planOf = ({ seed, year, days = 365, bustle = 1 }: SoakOptions): Planned[] =>
  planYear(createChance(Math.imul(seed, 0xc2b2ae35) ^ Math.imul(year, 0x27d4eb2f)), {
    days,
    bustle,
  });

async function live(year: Year, events: readonly Planned[]): Promise<void> {
  const { clock, startAt, diary, report } = year;
  begin(year);
  const underWay: Promise<void>[] = [];
  for (const { at, kind, seed } of events) {
    await clock.sleep(Math.max(0, startAt + at - clock.now()));
    const day = Math.floor(at / dayMs);
    if (day !== diary.day) beginDay(year, day);
    count(report.events, kind);
    const work = hands[kind](year, createChance(seed));
    // Its error is thrown at the end.
    work.catch(() => undefined);
    underWay.push(work);
  }
  await Promise.all(underWay);
}

/** The person signs in, and pastes the file into the secret. */
function begin(year: Year): void {
  const { laptop, setting } = year;
  const accounts = ['tiktok', 'instagram', ...(setting.hasShop ? ['tiktok/shop'] : [])];
  const text = accounts.reduce(
    (before, account) => signIn(year, account, before),
    '# The keys of the creator\n',
  );
  laptop.write(laptop.envFile, text);
  laptop.use(laptop.envFile);
  paste(year, text);
}

function beginDay(year: Year, day: number): void {
  const { diary, lines, clock, tiktok, instagram, github } = year;
  diary.begin(day);
  year.dayStart = toDayStart(year);
  const readable = lines.filter(({ until }) => until > clock.now());
  lines.splice(0, lines.length, ...readable);
  for (const { requests } of [tiktok, instagram, github]) requests.length = 0;
}
