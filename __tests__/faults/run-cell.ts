import { inspect } from 'node:util';
import { expect } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { readJournal } from '../../src/credentials/journal.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { isJsonObject, readJsonBody } from '../../src/emulators/json-body.ts';
import type { RecordedRequest } from '../../src/emulators/server.ts';
import type { TikTokSettings } from '../../src/emulators/tiktok/index.ts';
import { connectGitHub } from '../../src/net/github.ts';
import { createHttp, type Http } from '../../src/net/http.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { toFailures } from '../../src/pipeline/failures.ts';
import {
  hourMs,
  keyPath,
  openWorld,
  probePath,
  secretPath,
  tokenPath,
  type World,
} from '../world.ts';
import {
  type FaultName,
  resetsInSeconds,
  retryAfterSeconds,
  type Service,
  surelyDidNothing,
  toMishap,
} from './fault-kinds.ts';
import { createGate, type Gate } from './gate.ts';

interface Asked {
  service: Service;
  method: string;
  path: string;
}

/** The requests of a run that renews one account, in the order in which they are sent. */
export const requests = {
  metadata: { service: 'github', method: 'GET', path: secretPath },
  key: { service: 'github', method: 'GET', path: keyPath },
  probe: { service: 'github', method: 'PUT', path: probePath },
  token: { service: 'token', method: 'POST', path: tokenPath },
  write: { service: 'github', method: 'PUT', path: secretPath },
  profile: { service: 'numbers', method: 'GET', path: '/v2/user/info/' },
  videos: { service: 'numbers', method: 'POST', path: '/v2/video/list/' },
} satisfies Record<string, Asked>;

export type RequestName = keyof typeof requests;

export interface Cell {
  fault: FaultName;
  request: RequestName;
  lasting: boolean;
  /** The access token: expired, valid for 9 more minutes and due, or new and not due. */
  access: 'expired' | 'valid' | 'fresh';
  usedRefreshToken?: TikTokSettings['usedRefreshToken'];
}

/**
 * Where the valid refresh token is: the old one is unspent in the secret, or the new one is in the secret, in
 * the journal, in both, or lost.
 */
export type Whereabouts = 'unspent' | 'saved' | 'journal' | 'both' | 'lost';

export interface Outcome {
  /** `fine`, `fine, warned`, or the code of the one failure, and the place of the tokens. */
  told: string;
  tokens: Whereabouts;
  collected: Collected;
  /** Message and hint of the one failure. */
  failure: string | null;
  warnings: string[];
  /** How many token requests were sent. */
  sent: number;
}

/** A token request that was sent. `at` is virtual time, in ms since 1970. */
interface Sending {
  refreshToken: string;
  at: number;
  /** No other request with the same refresh token was in progress. */
  alone: boolean;
}

/** Time-out of the requests that must time out, in real ms; longer where a retry must succeed within it. */
const toHastyMs = ({ lasting, request }: Cell): number =>
  lasting || request === 'token' ? 60 : 200;

/** Runs with one fault, and checks what must be true in every run; the outcome is in `told`. */
export async function runCell(cell: Cell): Promise<Outcome> {
  const world = await openWorld();
  const mine = world.signIn(null, { username: 'mara', followers: 321n });
  const text = world.keep(world.appLines, mine.lines);
  const toGo = { expired: 3 * hourMs, valid: 2 * hourMs - 9 * 60_000, fresh: 0 };
  world.clock.advance(toGo[cell.access]);
  if (cell.usedRefreshToken) world.tiktok.settings.usedRefreshToken = cell.usedRefreshToken;

  const gate = await prepare(cell, world);
  const { http, clock, sendings } = watch(cell, world, gate);
  const github = connectGitHub({
    token: world.token,
    tokenName: 'the token',
    apiUrl: world.github.url,
    http,
  });
  const store = world.createStore({ github, clock });
  const collected = await world.run(text, {}, { http, clock, store });

  expectOneClearError(collected);
  expectPatience(cell, world, sendings);
  expectNoTokenShown(collected, world);
  const tokens = await findTokens(world, text, mine.tokens.refreshToken);
  expectTruth(collected, tokens);
  const [failed] = toFailures(collected);
  const failure = failed ? `${failed.error.message} ${failed.error.hint}` : null;
  // Makes sure that the closed gate refused the connection, and that no other failure was tested.
  if (gate && cell.lasting) expect(failure ?? world.warnings.join()).toContain('ECONNREFUSED');
  return {
    told: failed ? `${failed.error.code}, ${tokens}` : describe(world.warnings, tokens),
    tokens,
    collected,
    failure,
    warnings: world.warnings,
    sent: sendings.length,
  };
}

/** Without a failure, the new tokens are in the secret, or nothing was renewed. */
function describe(warnings: readonly string[], tokens: Whereabouts): string {
  const fine = warnings.length === 0 ? 'fine' : 'fine, warned';
  return tokens === 'saved' ? fine : `${fine}, ${tokens}`;
}

async function prepare(cell: Cell, world: World): Promise<Gate | null> {
  const { service, method, path } = requests[cell.request];
  const emulator = service === 'github' ? world.github : world.tiktok;
  const mishap = toMishap(cell.fault, service, world.clock.now());
  if (mishap === 'refused') return createGate(emulator.url);
  emulator.fault({ ...mishap, method, path, times: cell.lasting ? Number.POSITIVE_INFINITY : 1 });
  return null;
}

/** An Http for the run, with a closed gate or a short time-out for one kind of request. */
function watch(cell: Cell, world: World, gate: Gate | null) {
  const asked = requests[cell.request];
  const sendings: Sending[] = [];
  const underWay = new Set<string>();
  let tried = false;
  /** The server starts while the client waits before its retry. */
  const openGate = async () => {
    if (tried && !cell.lasting) await gate?.open();
  };
  const clock: Clock = {
    now: world.clock.now,
    sleep: async (ms, signal) => {
      await openGate();
      await world.clock.sleep(ms, signal);
    },
  };
  const usual = createHttp({ clock });
  const hasty = createHttp({ clock, timeoutMs: toHastyMs(cell) });

  const send: Http = async (request) => {
    const url = new URL(request.url);
    if (request.method !== asked.method || url.pathname !== asked.path) return usual(request);
    const isHasty = cell.fault.startsWith('time-out') && (cell.lasting || !tried);
    tried = true;
    if (gate) {
      const through = { ...request, url: `${gate.url}${url.pathname}${url.search}` };
      return usual(through).finally(openGate);
    }
    return isHasty ? hasty(request) : usual(request);
  };

  const http: Http = async (request) => {
    if (new URL(request.url).pathname !== tokenPath) return send(request);
    const refreshToken = new URLSearchParams(request.body).get('refresh_token') ?? '';
    sendings.push({ refreshToken, at: clock.now(), alone: !underWay.has(refreshToken) });
    underWay.add(refreshToken);
    return send(request).finally(() => underWay.delete(refreshToken));
  };
  return { http, clock, sendings };
}

const codes = [
  'invalid-input',
  'reauthorize',
  'throttled',
  'unavailable',
  'unexpected-answer',
  'secret-not-writable',
  'secret-not-saved',
  'wrong-target',
];

/** A failure of both an account and the run is reported once. */
function expectOneClearError(collected: Collected): void {
  const failures = toFailures(collected);
  expect(failures.map(({ error }) => error.code).length).toBeLessThanOrEqual(1);
  for (const { error } of failures) {
    expect(codes).toContain(error.code);
    expect(error.message).toMatch(/^[A-Z][^\n]{20,}[^.]\.$/);
    expect(error.hint).toMatch(/^[A-Z][^\n]{5,}[^.]\.$/);
    expect(`${error.message} ${error.hint}`).not.toMatch(/undefined|NaN|\[object|null/);
  }
}

/** No retry comes before the time that the server named, and none of a token request without a pause. */
function expectPatience(cell: Cell, world: World, sendings: readonly Sending[]): void {
  const most = cell.request !== 'token' ? 1 : surelyDidNothing(cell.fault) ? 4 : 2;
  for (const { refreshToken, alone } of sendings) {
    expect(alone, 'A refresh token is under way once at a time').toBe(true);
    const same = sendings.filter((one) => one.refreshToken === refreshToken);
    expect(same.length, 'Sendings of one refresh token').toBeLessThanOrEqual(most);
    for (const pause of pauses(same)) expect(pause).toBeGreaterThanOrEqual(5_000);
  }
  const { method, path } = requests[cell.request];
  const least = secondsBeforeRepeat(cell) * 1000;
  const served = [...world.github.requests, ...world.tiktok.requests];
  const asked = served.filter((one) => one.method === method && one.path === path);
  for (const pause of pauses(asked)) expect(pause).toBeGreaterThanOrEqual(least);
  // Finds an endless loop, which virtual time would hide.
  expect(asked.length).toBeLessThanOrEqual(5);
}

/**
 * The time that the server named, or one minute when GitHub throttles without a time:
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function secondsBeforeRepeat({ fault, request }: Cell): number {
  if (fault.includes('Retry-After')) return retryAfterSeconds;
  if (fault === 'primary limit') return resetsInSeconds;
  const throttles = fault === '429' || fault.startsWith('secondary limit');
  return throttles && requests[request].service === 'github' ? 60 : 0;
}

const pauses = (events: readonly { at: number }[]): number[] =>
  events.slice(1).map(({ at }, index) => at - (events[index]?.at ?? 0));

/** Includes tokens in answers that were lost or cut, because an error could quote them. */
function expectNoTokenShown({ accounts, problems }: Collected, { lines, tiktok }: World): void {
  const shown = `${lines.join('\n')}\n${inspect([accounts, problems], { depth: 12, maxStringLength: null })}`;
  for (const token of tiktok.requests.flatMap(readGivenTokens)) expect(shown).not.toContain(token);
}

const readGivenTokens = ({ path, answer }: RecordedRequest): string[] => {
  const body = path === tokenPath ? readJsonBody(String(answer?.body)) : undefined;
  return isJsonObject(body)
    ? [body.access_token, body.refresh_token].filter((token) => typeof token === 'string')
    : [];
};

async function findTokens(world: World, text: string, before: string): Promise<Whereabouts> {
  const held = world.held().values.get('TIKTOK_REFRESH_TOKEN') ?? '';
  const [file] = world.journals;
  const entry = file ? readJournal(file, text, await loadSodium()) : null;
  const noted = entry?.accounts[0]?.values.TIKTOK_REFRESH_TOKEN;
  const inJournal = noted !== undefined && world.tiktok.isAlive(noted);
  if (!world.tiktok.isAlive(held)) return inJournal ? 'journal' : 'lost';
  if (held === before) return 'unspent';
  return inJournal ? 'both' : 'saved';
}

/** Compares the result of the run with the state of TikTok and GitHub. */
function expectTruth({ accounts, renewed, saved, problems }: Collected, tokens: Whereabouts): void {
  const kept = tokens === 'saved' || tokens === 'journal' || tokens === 'both';
  expect(renewed).toEqual(kept ? ['tiktok'] : []);
  expect(saved).toBe(tokens === 'saved');
  const unsaved = problems.some(({ code }) => code === 'secret-not-saved');
  expect(unsaved).toBe(tokens === 'journal' || tokens === 'both');
  for (const account of accounts) {
    if (account.status === 'ok') expect(account.document.followers).toBe(321n);
  }
}
