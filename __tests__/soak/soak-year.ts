import { rmSync } from 'node:fs';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { findRecoveryLines, openRecoveryLine } from '../../src/credentials/recovery-line.ts';
import { rewrite } from '../../src/credentials/rewrite.ts';
import type { Answer } from '../../src/emulators/server.ts';
import { isRecord } from '../../src/net/assert.ts';
import type { HttpRequest } from '../../src/net/http.ts';
import { parseJson } from '../../src/net/json.ts';
import { platforms } from '../../src/platforms/index.ts';
import { type Blow, type Job, type Queued, runJob } from './job.ts';
import { explainLoss } from './ledger.ts';
import {
  held,
  heldToken,
  minuteMs,
  note,
  openYear,
  refreshKey,
  type SoakOptions,
  secretName,
  signIn,
  type Year,
} from './open-year.ts';
import type { YearReport } from './reports.ts';
import { createWire } from './wire.ts';

const dayMs = 24 * 60 * 60_000;

/** What may happen on a day besides its scheduled run. */
const extras = ['another', 'run again', 'run again later', 'sign-in', 'late post'] as const;

/**
 * Simulates a year of one creator's daily runs, in which some steps go wrong. A person signs in again when a
 * token is lost.
 */
export async function soakYear(options: SoakOptions): Promise<YearReport> {
  const year = await openYear(options);
  try {
    await year.clock.drive(live(year));
    return year.report;
  } finally {
    await Promise.all([year.tiktok.close(), year.github.close()]);
    rmSync(year.folder, { recursive: true, force: true });
  }
}

async function live(year: Year): Promise<void> {
  const { options, chance, clock, startAt } = year;
  signIn(year);
  for (year.day = 1; year.day <= options.days; year.day += 1) {
    const beginsAt = startAt + year.day * dayMs + chance.between(0, 15 * minuteMs);
    await clock.sleep(beginsAt - clock.now());
    year.record = [];
    year.blows = 0;
    const extra = chance.hits(0.2) ? chance.pick(extras) : null;
    const today = queue(year);
    const jobs = await runDay(year, today, extra);
    closeDay(year, jobs, extra === null && year.blows === 0);
    year.yesterday = today;
  }
}

function queue(year: Year): Queued {
  year.runCount += 1;
  note(year, `run ${year.runCount} is queued, with the secret as it is now`);
  return { id: year.runCount, attempt: 1, createdAt: year.clock.now(), envText: held(year) };
}

/** Runs the queued run, and the other events of its day. */
async function runDay(
  year: Year,
  today: Queued,
  extra: (typeof extras)[number] | null,
): Promise<Job[]> {
  const { chance, clock, grouped, yesterday } = year;
  const soon = (longestMs: number) => clock.sleep(chance.between(0, longestMs));
  const again = yesterday && { ...yesterday, attempt: yesterday.attempt + 1 };
  switch (extra) {
    case 'another': {
      const first = run(year, today);
      await soon(chance.pick([2_000, 40_000]));
      const other = queue(year);
      if (grouped) await first;
      return Promise.all([first, run(year, other)]);
    }
    case 'run again':
      return again ? [await run(year, again), await run(year, today)] : [await run(year, today)];
    case 'run again later': {
      const first = await run(year, today);
      await soon(10 * 60 * minuteMs);
      return again ? [first, await run(year, again)] : [first];
    }
    case 'sign-in': {
      const first = run(year, today);
      await soon(40_000);
      signIn(year);
      return [await first];
    }
    case 'late post': {
      const first = run(year, today, chance.between(minuteMs, 180 * minuteMs));
      if (grouped) await first;
      await soon(120 * minuteMs);
      return Promise.all([first, run(year, queue(year))]);
    }
    default:
      return [await run(year, today)];
  }
}

async function run(year: Year, queued: Queued, untilPostMs = 0): Promise<Job> {
  const { chance, clock, github, repository, tiktok } = year;
  year.report.runs += 1;
  // Until a runner is found and the earlier steps of the job are done.
  await clock.sleep(chance.between(2_000, 30_000));
  note(year, `run ${queued.id}, attempt ${queued.attempt}, begins`);
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
    secretsToken: year.secretsToken,
    githubToken: year.githubToken,
    githubUrl: github.url,
    tiktokUrl: tiktok.url,
    folder: year.folder,
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
        outages: year.outages,
        goesWrong,
        onActed: (request, answer, intact) => onActed(year, { job, request, answer, intact }),
      }),
    strike: (step, canFail) => strike(year, `run ${queued.id}: ${step}`, canFail),
    onJournalled: ({ accounts }) => {
      const tokens = accounts.map(({ values }) => values[refreshKey]);
      for (const rotation of year.ledger.values()) {
        if (tokens.includes(rotation.successor)) rotation.journalled = true;
      }
    },
    record: (line) => note(year, `run ${queued.id}: ${line}`),
    createJournal: year.options.createJournal,
  });
}

function strike(year: Year, step: string, canFail: boolean): Blow | null {
  const { chance, options, report } = year;
  report.steps += 1;
  if (!chance.hits(options.rate)) {
    note(year, step);
    return null;
  }
  const blow = chance.pick(
    canFail ? (['fault', 'fault', 'kill', 'cancel'] as const) : (['kill'] as const),
  );
  if (blow === 'fault') report.faults += 1;
  else report.kills += 1;
  year.blows += 1;
  note(year, `${step}: ${blow}`);
  return blow;
}

interface Act {
  job: Job;
  request: HttpRequest;
  answer: Answer;
  intact: boolean;
}

/** Records what a service did, even if the run did not learn of it. */
function onActed(year: Year, { job, request, answer, intact }: Act): void {
  const { ledger } = year;
  const { url, body = '' } = request;
  if (url.endsWith('/v2/oauth/token/')) {
    const sent = new URLSearchParams(body).get('refresh_token') ?? '';
    const said = parseJson(String(answer.body));
    const successor = isRecord(said) ? said.refresh_token : undefined;
    const known = ledger.get(sent);
    note(year, typeof successor === 'string' ? 'TikTok renews' : 'TikTok refuses');
    if (typeof successor !== 'string') {
      if (known && known.job !== job) known.sentAgain = true;
      return;
    }
    // In a grace period TikTok answers with the same pair again.
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
    note(year, 'GitHub stores the secret');
    const token = heldToken(year);
    for (const rotation of ledger.values()) if (rotation.successor === token) rotation.saved = true;
  }
}

/** What a person does in the evening when the token in the secret does not work. */
function closeDay(year: Year, jobs: readonly Job[], isPlain: boolean): void {
  const { tiktok, github, repository, report } = year;
  const token = heldToken(year);
  if (tiktok.isAlive(token)) {
    const failed = jobs.filter(({ saved }) => !saved);
    if (isPlain && failed.length > 0) {
      find(year, `nothing went wrong, and yet: ${failed.flatMap(({ problems }) => problems)}`);
    }
    return;
  }
  const text = recover(year, jobs);
  if (text !== null) {
    report.recovered += 1;
    github.setSecret(repository, secretName, text);
    return;
  }
  const reason = explainLoss(year.ledger, token);
  report.losses[reason.text] = (report.losses[reason.text] ?? 0) + 1;
  if (!reason.documented) find(year, reason.text);
  signIn(year);
}

/** The person's file with the tokens of the first recovery line that still works; `null` without one. */
function recover({ ownFile, app, sodium, tiktok }: Year, jobs: readonly Job[]): string | null {
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

function find({ report, options, day, record }: Year, text: string): void {
  const lines = record.map(({ at, line }) => `${new Date(at).toISOString().slice(11, 23)} ${line}`);
  report.findings.push({ year: options.year, day, text, record: lines });
}
