import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { createJournal } from '../../src/credentials/journal.ts';
import { loadSodium, type Sodium } from '../../src/credentials/sodium.ts';
import {
  type GitHubEmulator,
  type GitHubRepository,
  startGitHub,
} from '../../src/emulators/github/index.ts';
import type { EmulatedService } from '../../src/emulators/server.ts';
import {
  startTikTok,
  type TikTokAccount,
  type TikTokEmulator,
} from '../../src/emulators/tiktok/index.ts';
import { type Chance, createChance } from './chance.ts';
import { createEventClock, type EventClock } from './event-clock.ts';
import type { Queued } from './job.ts';
import type { Ledger } from './ledger.ts';
import type { YearReport } from './reports.ts';

export interface SoakOptions {
  /** The same seed and year give the same report. */
  seed: number;
  /** From 1. */
  year: number;
  /** The probability that a step goes wrong; 0.01 by default. */
  rate?: number;
  /** 365 by default. */
  days?: number;
  /** Replaces the function of the product. */
  createJournal?: typeof createJournal;
}

/** One creator's account, app and repository, and the state of the year. */
export interface Year {
  options: Required<SoakOptions>;
  chance: Chance;
  /** In ms since 1970. */
  startAt: number;
  clock: EventClock;
  tiktok: TikTokEmulator;
  github: GitHubEmulator;
  sodium: Sodium;
  /** Whether the workflow has the concurrency group from the README. */
  grouped: boolean;
  repository: GitHubRepository;
  app: { clientKey: string; clientSecret: string };
  account: TikTokAccount;
  secretsToken: string;
  githubToken: string;
  folder: string;
  report: YearReport;
  ledger: Ledger;
  /** The end of the outage of a service, in ms since 1970. */
  outages: Map<EmulatedService, number>;
  /** What happened today. */
  record: { at: number; line: string }[];
  /** Today's faults, kills and cancels. */
  blows: number;
  /** From 1. */
  day: number;
  runCount: number;
  /** The file on the person's disk, without the tokens that runs have renewed since. */
  ownFile: string;
  yesterday: Queued | null;
}

export const minuteMs = 60_000;
export const secretName = 'TIKTOK_SECRET';
export const refreshKey = 'TIKTOK_REFRESH_TOKEN';

/** A folder in memory, on Linux: writing to a disk would take a third of the time. */
const memory = '/dev/shm';

/** The possible reactions of TikTok to a spent refresh token; the real one is not documented. */
const modes = ['refused', 'grace', 'revokes-family'] as const;

export async function openYear(given: SoakOptions): Promise<Year> {
  const options = { rate: 0.01, days: 365, createJournal, ...given };
  const { seed, year } = options;
  const chance = createChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(year, 0x85ebca6b));
  const startAt = Date.UTC(2026, 10, 23, 3) + Math.floor(chance.between(0, 60)) * minuteMs;
  const clock = createEventClock(startAt);
  const [tiktok, github, sodium] = await Promise.all([
    startTikTok({ clock }),
    startGitHub({ clock }),
    loadSodium(),
  ]);
  const mode = chance.pick(modes);
  tiktok.settings.usedRefreshToken = mode;
  return {
    options,
    chance,
    startAt,
    clock,
    tiktok,
    github,
    sodium,
    // Needed where a spent token that is sent again revokes the new one.
    grouped: mode === 'revokes-family' || chance.hits(0.5),
    repository: github.addRepository({ owner: 'octo', name: 'site' }),
    app: tiktok.addApp(),
    account: tiktok.addAccount(),
    secretsToken: github.addToken({ kind: 'app', permissions: { secrets: 'write' } }),
    githubToken: github.addToken({ kind: 'workflow', permissions: { actions: 'read' } }),
    folder: mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'soak-')),
    report: { runs: 0, steps: 0, faults: 0, kills: 0, recovered: 0, losses: {}, findings: [] },
    ledger: new Map(),
    outages: new Map(),
    record: [],
    blows: 0,
    day: 0,
    runCount: 0,
    ownFile: '',
    yesterday: null,
  };
}

/** Adds a line to the record of the day. */
export function note({ record, clock }: Year, line: string): void {
  record.push({ at: clock.now(), line });
}

/** The present text of the secret. */
export const held = ({ github, repository }: Year): string =>
  github.readSecret(repository, secretName) ?? '';

/** The refresh token in the secret. */
export const heldToken = (year: Year): string => parseEnv(held(year)).values.get(refreshKey) ?? '';

/** A person signs in and stores the file as the secret. */
export function signIn(year: Year): void {
  const { tiktok, github, app, account, repository } = year;
  const tokens = tiktok.signIn({ clientKey: app.clientKey, account });
  year.ownFile = [
    `TIKTOK_CLIENT_KEY=${app.clientKey}`,
    `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
    `TIKTOK_ACCESS_TOKEN=${tokens.accessToken}`,
    `${refreshKey}=${tokens.refreshToken}`,
    '',
  ].join('\n');
  github.setSecret(repository, secretName, year.ownFile);
  note(year, 'a person signs in');
}
