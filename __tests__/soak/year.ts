import type { createJournal } from '../../src/credentials/journal.ts';
import type { Sodium } from '../../src/credentials/sodium.ts';
import type { CredentialStore } from '../../src/credentials/store.ts';
import type { GitHubEmulator, GitHubRepository } from '../../src/emulators/github/index.ts';
import type { InstagramAccount, InstagramEmulator } from '../../src/emulators/instagram/index.ts';
import type { EmulatedService } from '../../src/emulators/server.ts';
import type { TikTokAccount, TikTokEmulator } from '../../src/emulators/tiktok/index.ts';
import type { DayStart } from './check-plain-day.ts';
import type { Diary } from './diary.ts';
import type { Disks } from './disks.ts';
import type { EventClock } from './event-clock.ts';
import type { Job } from './job.ts';
import type { Laptop } from './laptop.ts';
import type { Ledger } from './ledger.ts';
import type { Planned } from './plan.ts';
import type { PrintedLine } from './printed-line.ts';
import type { ReasonId } from './reasons.ts';
import type { YearReport } from './reports.ts';
import type { Run } from './run.ts';
import type { SecretLog } from './secret-log.ts';
import type { Setting } from './setting.ts';

export interface SoakOptions {
  /** The same seed and year give the same report. */
  seed: number;
  /** From 1. */
  year: number;
  /** The probability that a step goes wrong; 0.005 by default. */
  rate?: number;
  /** 365 by default. */
  days?: number;
  /** Multiplies the probabilities of everything but the daily run; 1 by default. */
  bustle?: number;
  parts?: Partial<Parts>;
  /** A documented reason that counts as a finding, to see an example of it. */
  suspect?: ReasonId | null;
  /** In place of the events that the seed gives. */
  events?: readonly Planned[];
}

/** Parts of the product, for tests that break one. */
export interface Parts {
  createJournal: typeof createJournal;
  adaptStore(store: CredentialStore): CredentialStore;
}

/** The services, the accounts and the computers of one creator, and everything that happened so far. */
export interface Year {
  readonly options: Required<Omit<SoakOptions, 'parts' | 'events'>>;
  readonly parts: Parts;
  /** ms since 1970. */
  readonly startAt: number;
  readonly setting: Setting;
  readonly clock: EventClock;
  readonly tiktok: TikTokEmulator;
  readonly instagram: InstagramEmulator;
  readonly github: GitHubEmulator;
  readonly sodium: Sodium;
  readonly repository: GitHubRepository;
  readonly creator: Creator;
  /** Tokens of GitHub: one that writes secrets, and those of jobs with `actions: read` and without. */
  readonly access: { secrets: string; jobs: { reading: string; blind: string } };
  readonly folder: string;
  readonly disks: Disks;
  readonly ledger: Ledger;
  readonly secrets: SecretLog;
  /** The secret that the workflow uses. */
  secretName: string;
  readonly laptop: Laptop;
  /** The end of the outage of a service, in ms since 1970. */
  readonly outages: Map<EmulatedService, number>;
  readonly runs: Run[];
  /** Jobs that are not over. */
  readonly jobs: Set<Job>;
  /** Recovery lines in logs and on the terminal. */
  readonly lines: PrintedLine[];
  /** The last run of the concurrency group. */
  group: Promise<unknown>;
  readonly diary: Diary;
  dayStart: DayStart;
  readonly report: YearReport;
  /** Numbers everything that a person adds. */
  count: number;
}

/** The person's apps and accounts. */
export interface Creator {
  tiktokApp: { clientKey: string; clientSecret: string };
  instagramApp: { appId: string; appSecret: string };
  /** By id: `tiktok`, `tiktok/shop`. */
  tiktokAccounts: ReadonlyMap<string, TikTokAccount>;
  instagramAccount: InstagramAccount;
}

/** Whether the platform would still accept this token. */
export const isAlive = ({ tiktok, instagram }: Year, token: string): boolean =>
  tiktok.isAlive(token) || instagram.isAlive(token);
