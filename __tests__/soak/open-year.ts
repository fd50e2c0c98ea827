import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournal } from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { startGitHub } from '../../src/emulators/github/index.ts';
import { type InstagramEmulator, startInstagram } from '../../src/emulators/instagram/index.ts';
import { startTikTok, type TikTokEmulator } from '../../src/emulators/tiktok/index.ts';
import { loadOctokit } from '../../src/net/github.ts';
import { createChance } from './chance.ts';
import { createDiary } from './diary.ts';
import { createDisks } from './disks.ts';
import { createEventClock } from './event-clock.ts';
import { createLaptop } from './laptop.ts';
import { createLedger } from './ledger.ts';
import { emptyReport } from './reports.ts';
import { createSecretLog } from './secret-log.ts';
import { chooseSetting } from './setting.ts';
import { watch } from './watch.ts';
import type { Creator, SoakOptions, Year } from './year.ts';

/** A folder in memory, on Linux: writing to a disk would take a third of the time. */
const memory = '/dev/shm';

const startAt = Date.UTC(2035, 10, 23);

/** Opens the services and the laptop of a year. Nobody has signed in yet. */
export async function openYear(given: SoakOptions): Promise<Year> {
  const { parts, events: _, ...own } = given;
  const options = { rate: 0.005, days: 365, bustle: 1, suspect: null, ...own };
  const chance = createChance(
    Math.imul(given.seed, 0x9e3779b1) ^ Math.imul(given.year, 0x85ebca6b),
  );
  const setting = chooseSetting(chance);
  const clock = createEventClock({
    startAt,
    mayUseFiles: () => year.laptop.commands.size > 0,
    onSettled: () => {
      year.laptop.look();
      watch(year);
    },
  });
  const [tiktok, instagram, github, sodium] = await Promise.all([
    startTikTok({ clock }),
    startInstagram({ clock }),
    startGitHub({ clock }),
    loadSodium(),
    loadOctokit(),
  ]);
  tiktok.settings.usedRefreshToken = setting.usedRefreshToken;
  instagram.settings.refreshReturns = setting.refreshReturns;
  instagram.settings.oldTokenAfterRefresh = setting.oldTokenAfterRefresh;
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'soak-'));
  const ledger = createLedger();
  const year: Year = {
    ...{ options, startAt, setting, clock, tiktok, instagram, github, sodium, repository },
    parts: { createJournal, adaptStore: (store) => store, ...parts },
    creator: createCreator(tiktok, instagram),
    access: {
      secrets: github.addToken({ kind: 'app', permissions: { secrets: 'write' } }),
      jobs: {
        reading: github.addToken({ kind: 'workflow', permissions: { actions: 'read' } }),
        blind: github.addToken({ kind: 'workflow', permissions: { metadata: 'read' } }),
      },
    },
    ...{ folder, disks: createDisks(), ledger, outages: new Map() },
    secrets: createSecretLog(github, repository, { ledger, now: clock.now }),
    secretName: 'TIKTOK_SECRET',
    laptop: createLaptop(() => year, join(folder, 'laptop')),
    ...{ runs: [], jobs: new Set(), lines: [], group: Promise.resolve(), count: 0 },
    dayStart: { runs: 0, blows: 0, events: 0 },
    ...{ diary: createDiary(startAt, clock.now), report: emptyReport() },
  };
  return year;
}

/** Posts would only take time. */
function createCreator(tiktok: TikTokEmulator, instagram: InstagramEmulator): Creator {
  return {
    tiktokApp: tiktok.addApp({ desktopRedirectUris: ['http://127.0.0.1:*/callback/'] }),
    instagramApp: instagram.addApp({ redirectUris: ['https://localhost/callback/'] }),
    tiktokAccounts: new Map([
      ['tiktok', tiktok.addAccount({ videos: [] })],
      ['tiktok/shop', tiktok.addAccount({ videos: [] })],
    ]),
    instagramAccount: instagram.addAccount({ media: [] }),
  };
}
