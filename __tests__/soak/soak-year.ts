import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { createJournal } from '../../src/credentials/journal.ts';
import { findRecoveryLines, openRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { rewrite } from '../../src/credentials/rewrite.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { startGitHub } from '../../src/emulators/github/index.ts';
import type { Answer, EmulatedService } from '../../src/emulators/server.ts';
import { startTikTok } from '../../src/emulators/tiktok/index.ts';
import { isRecord } from '../../src/net/assert.ts';
import type { HttpRequest } from '../../src/net/http.ts';
import { parseJson } from '../../src/net/json.ts';
import { platforms } from '../../src/platforms/index.ts';
import { createChance } from './chance.ts';
import { createEventClock } from './event-clock.ts';
import { type Job, type Queued, runJob } from './job.ts';
import { explainLoss, type Ledger } from './ledger.ts';
import { createWire } from './wire.ts';

export interface SoakOptions {
  /** The same seed and year give the same figures. */
  seed: number;
  /** From 1. */
  year: number;
  /** How many of all steps go wrong; 0.01 when absent. */
  rate?: number;
  /** 365 when absent. */
  days?: number;
  /** In place of the product's. */
  createJournal?: typeof createJournal;
}

export interface YearReport {
  runs: number;
  steps: number;
  faults: number;
  /** Cancelled runs among them. */
  kills: number;
  /** Tokens that a person brought back by a recovery line. */
  recovered: number;
  /** How often a person had to sign in again, by reason. */
  losses: Record<string, number>;
  /** What must not happen, with the record of the day. */
  findings: Finding[];
}

export interface Finding {
  year: number;
  /** From 1. */
  day: number;
  text: string;
  /** `03:17:08 PUT /path leaves`, in order. */
  record: string[];
}

const dayMs = 24 * 60 * 60_000;
const minuteMs = 60_000;
/** Linux keeps it in memory: waiting for a disk would be a third of the time. */
const memory = '/dev/shm';
const secretName = 'TIKTOK_SECRET';
const refreshKey = 'TIKTOK_REFRESH_TOKEN';

/** What TikTok does about a spent refresh token, which nobody outside knows. */
const modes = ['refused', 'grace', 'revokes-family'] as const;
/** What happens on a day beside its own run. */
const extras = ['another', 'run again', 'run again later', 'sign-in', 'late post'] as const;

/** One creator's daily runs for a year, a part of whose steps go wrong; a person signs in when a token is lost. */
export async function soakYear(options: SoakOptions): Promise<YearReport> {
  const { seed, year, rate = 0.01, days = 365 } = options;
  const chance = createChance(Math.imul(seed, 0x9e3779b1) ^ Math.imul(year, 0x85ebca6b));
  const startAt = Date.UTC(2026, 10, 23, 3) + Math.floor(chance.between(0, 60)) * minuteMs;
  const clock = createEventClock(startAt);
  const [tiktok, github, sodium] = await Promise.all([
    startTikTok({ clock }),
    startGitHub({ clock }),
    loadSodium(),
  ]);
  tiktok.settings.usedRefreshToken = chance.pick(modes);
  // Where a second sending costs the account, the workflow has the concurrency group that the README asks for.
  const grouped = tiktok.settings.usedRefreshToken === 'revokes-family' || chance.hits(0.5);
  const repository = github.addRepository({ owner: 'octo', name: 'site' });
  const app = tiktok.addApp();
  const account = tiktok.addAccount();
  const secretsToken = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
  const githubToken = github.addToken({ kind: 'workflow', permissions: { actions: 'read' } });
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'soak-'));

  const report: YearReport = {
    runs: 0,
    steps: 0,
    faults: 0,
    kills: 0,
    recovered: 0,
    losses: {},
    findings: [],
  };
  const ledger: Ledger = new Map();
  const outages = new Map<EmulatedService, number>();
  let record: { at: number; line: string }[] = [];
  let blows = 0;
  let day = 0;
  let runCount = 0;
  /** The file on the person's disk, which knows nothing of what runs have renewed since. */
  let ownFile = '';
  let yesterday: Queued | null = null;

  const note = (line: string) => record.push({ at: clock.now(), line });
  const held = () => github.readSecret(repository, secretName) ?? '';
  const heldToken = () => parseEnv(held()).values.get(refreshKey) ?? '';

  function signIn(): void {
    const tokens = tiktok.signIn({ clientKey: app.clientKey, account });
    ownFile = [
      `TIKTOK_CLIENT_KEY=${app.clientKey}`,
      `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
      `TIKTOK_ACCESS_TOKEN=${tokens.accessToken}`,
      `${refreshKey}=${tokens.refreshToken}`,
      '',
    ].join('\n');
    github.setSecret(repository, secretName, ownFile);
    note('a person signs in');
  }

  function strike(step: string, canFail: boolean) {
    report.steps += 1;
    if (!chance.hits(rate)) {
      note(step);
      return null;
    }
    const blow = chance.pick(
      canFail ? (['fault', 'fault', 'kill', 'cancel'] as const) : (['kill'] as const),
    );
    if (blow === 'fault') report.faults += 1;
    else report.kills += 1;
    blows += 1;
    note(`${step}: ${blow}`);
    return blow;
  }

  /** What the services know, whatever the run was told of it. */
  function onActed(job: Job, { url, body = '' }: HttpRequest, answer: Answer, intact: boolean) {
    if (url.endsWith('/v2/oauth/token/')) {
      const sent = new URLSearchParams(body).get('refresh_token') ?? '';
      const said = parseJson(String(answer.body));
      const successor = isRecord(said) ? said.refresh_token : undefined;
      const known = ledger.get(sent);
      note(typeof successor === 'string' ? 'TikTok renews' : 'TikTok refuses');
      if (typeof successor !== 'string') {
        if (known && known.job !== job) known.sentAgain = true;
        return;
      }
      // In a time of grace the same pair comes again.
      const { journalled, saved } =
        known?.successor === successor ? known : { journalled: false, saved: false };
      ledger.set(sent, {
        job,
        successor,
        lostOnTheWire: !intact,
        journalled,
        saved,
        sentAgain: false,
      });
    } else if (answer.status === 204 && url.endsWith(`/${secretName}`)) {
      note('GitHub stores the secret');
      const token = heldToken();
      for (const rotation of ledger.values())
        if (rotation.successor === token) rotation.saved = true;
    }
  }

  async function run(queued: Queued, untilPostMs = 0): Promise<Job> {
    report.runs += 1;
    // A runner is found, and the steps before this one are done.
    await clock.sleep(chance.between(2_000, 30_000));
    note(`run ${queued.id}, attempt ${queued.attempt}, begins`);
    github.addRun(repository, {
      id: queued.id,
      attempt: queued.attempt,
      createdAt: queued.createdAt,
      startedAt: clock.now(),
    });
    return runJob(queued, {
      clock,
      repository: { owner: 'octo', name: 'site', id: String(repository.id) },
      secretName,
      secretsToken,
      githubToken,
      githubUrl: github.url,
      tiktokUrl: tiktok.url,
      folder,
      offMs: Math.round(chance.between(-5_000, 5_000)),
      untilPostMs,
      survives: () => chance.hits(0.7),
      createHttp: (job, machine, ownClock, goesWrong, signal) =>
        createWire({
          clock: ownClock,
          chance,
          machine,
          services: [tiktok, github],
          signal,
          outages,
          goesWrong,
          onActed: (request, answer, intact) => onActed(job, request, answer, intact),
        }),
      strike: (step, canFail) => strike(`run ${queued.id}: ${step}`, canFail),
      onJournalled: ({ accounts }) => {
        const tokens = accounts.map(({ values }) => values[refreshKey]);
        for (const rotation of ledger.values()) {
          if (tokens.includes(rotation.successor)) rotation.journalled = true;
        }
      },
      record: (line) => note(`run ${queued.id}: ${line}`),
      createJournal: options.createJournal ?? createJournal,
    });
  }

  const queue = (): Queued => {
    runCount += 1;
    note(`run ${runCount} is queued, with the secret as it is now`);
    return { id: runCount, attempt: 1, createdAt: clock.now(), envText: held() };
  };

  /** The queued run, and what else its day brings. */
  async function runDay(today: Queued, extra: (typeof extras)[number] | null): Promise<Job[]> {
    const soon = (longestMs: number) => clock.sleep(chance.between(0, longestMs));
    const again = yesterday && { ...yesterday, attempt: yesterday.attempt + 1 };
    switch (extra) {
      case 'another': {
        const first = run(today);
        await soon(chance.pick([2_000, 40_000]));
        const other = queue();
        if (grouped) await first;
        return Promise.all([first, run(other)]);
      }
      case 'run again':
        return again ? [await run(again), await run(today)] : [await run(today)];
      case 'run again later': {
        const first = await run(today);
        await soon(10 * 60 * minuteMs);
        return again ? [first, await run(again)] : [first];
      }
      case 'sign-in': {
        const first = run(today);
        await soon(40_000);
        signIn();
        return [await first];
      }
      case 'late post': {
        const first = run(today, chance.between(minuteMs, 180 * minuteMs));
        if (grouped) await first;
        await soon(120 * minuteMs);
        return Promise.all([first, run(queue())]);
      }
      default:
        return [await run(today)];
    }
  }

  /** The text that a person makes of the newest line of which the tokens live. */
  function recover(jobs: readonly Job[]): string | null {
    const accounts = readAccounts(parseEnv(ownFile).values, platforms);
    for (const line of findRecoveryLines(jobs.flatMap(({ lines }) => lines).join('\n'))) {
      const owner = accounts.find(({ id }) => id === line.account);
      if (!owner) continue;
      const values = openRecoveryLine(line, app.clientSecret, sodium);
      if (tiktok.isAlive(values.get(refreshKey) ?? ''))
        return rewrite(parseEnv(ownFile), [{ account: owner, values }]).text;
    }
    return null;
  }

  function find(text: string): void {
    const lines = record.map(
      ({ at, line }) => `${new Date(at).toISOString().slice(11, 23)} ${line}`,
    );
    report.findings.push({ year, day, text, record: lines });
  }

  /** What a person sees in the evening, and does about it. */
  function closeDay(jobs: readonly Job[], isPlain: boolean): void {
    const token = heldToken();
    if (tiktok.isAlive(token)) {
      const failed = jobs.filter(({ saved }) => !saved);
      if (isPlain && failed.length > 0) {
        find(`nothing went wrong, and yet: ${failed.flatMap(({ problems }) => problems)}`);
      }
      return;
    }
    const text = recover(jobs);
    if (text !== null) {
      report.recovered += 1;
      github.setSecret(repository, secretName, text);
      return;
    }
    const reason = explainLoss(ledger, token);
    report.losses[reason.text] = (report.losses[reason.text] ?? 0) + 1;
    if (!reason.documented) find(reason.text);
    signIn();
  }

  async function live(): Promise<void> {
    signIn();
    for (day = 1; day <= days; day += 1) {
      const beginsAt = startAt + day * dayMs + chance.between(0, 15 * minuteMs);
      await clock.sleep(beginsAt - clock.now());
      record = [];
      blows = 0;
      const extra = chance.hits(0.2) ? chance.pick(extras) : null;
      const today = queue();
      const jobs = await runDay(today, extra);
      closeDay(jobs, extra === null && blows === 0);
      yesterday = today;
    }
  }

  try {
    await clock.drive(live());
    return report;
  } finally {
    await Promise.all([tiktok.close(), github.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
