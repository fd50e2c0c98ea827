import { expect, onTestFinished, test } from 'vitest';
import { toOutputs } from '../../src/action/outputs.ts';
import { toIsoSeconds } from '../../src/clock.ts';
import type { EmulatedPerson, StartPlatform } from '../../src/emulators/emulated-platform.ts';
import { randomText } from '../../src/emulators/random-text.ts';
import { type Answer, openService, type RecordedRequest } from '../../src/emulators/server.ts';
import { type ErrorCode, StatsError } from '../../src/errors.ts';
import { assertArray, assertRecord, isRecord, readCount, readLine } from '../../src/net/assert.ts';
import { type HttpAnswer, isTransient } from '../../src/net/http.ts';
import { parseJson, stringifyJson } from '../../src/net/json.ts';
import { createLenientReader, describeNotes } from '../../src/net/lenient-reader.ts';
import { average, sum } from '../../src/numbers/metrics.ts';
import type { Count } from '../../src/numbers/stats-document.ts';
import { askForTokens, type Failed } from '../../src/platforms/ask-for-tokens.ts';
import { platforms } from '../../src/platforms/index.ts';
import type { Platform, PlatformContext, Values } from '../../src/platforms/platform.ts';
import { readPages } from '../../src/platforms/read-pages.ts';
import { readTime } from '../../src/platforms/read-time.ts';
import {
  findUnkeepable,
  readToken,
  readTokenBody,
  toEnd,
} from '../../src/platforms/token-answer.ts';
import { all } from '../storage/temporary-folder.ts';
import { openWorld, outcomes } from '../world.ts';
import { conforms } from './contract.ts';
import { useEmulator } from './open-platform.ts';

/** A platform that exists only in this test: rotating tokens, valid for an hour, and pages of 20 posts. */
const madeUp: Platform = {
  id: 'madeup',
  name: 'Made-Up',
  source: 'Made-Up API',
  apiVersion: 'v1',
  api: { variable: 'MADEUP_API_URL', url: 'https://api.example' },
  keys: [
    {
      name: 'MADEUP_TOKEN',
      explanation: 'The token of the sign-in.',
      secret: true,
      required: true,
    },
    { name: 'MADEUP_TOKEN_EXPIRES_AT' },
  ],
  scopes: [],
  requestsPerMinute: 600,
  kit: { posts: 'posts', engagement: { of: ['likes'], per: 'followers' }, figures: [] },
  look: {
    colours: { light: '#0b7570', dark: '#3fd0c4' },
    format: 'text',
    logo: 'madeup',
    audience: 'followers',
    tiles: [],
  },
  metrics: [
    { name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
    { name: 'average-likes', title: 'Likes', read: ({ stats }) => stats.avg_likes ?? null },
  ],
  tokens: {
    isDue: (values, now) => (readTime(values, 'MADEUP_TOKEN_EXPIRES_AT') ?? 0) - now < 5 * 60_000,
    accessExpiresAt: (values) => readTime(values, 'MADEUP_TOKEN_EXPIRES_AT'),
    signInExpiresAt: () => null,
    renew: (values, context) =>
      askForTokens(
        'The renewal',
        () => send('POST', '/renew', values, context),
        (answer) => understandRenewal(answer, context.clock.now()),
        context,
      ),
  },
  fetch: async (values, postCount, context) => {
    const me = await ask('GET', '/me', values, context);
    const reader = createLenientReader();
    const requestPage = async (page: number | null) => {
      const { posts } = await ask('GET', `/posts/${page ?? 0}`, values, context);
      const list = reader.read(assertArray, posts, 'posts') ?? [];
      const entries = list.flatMap((entry) => reader.read(readPost, entry, 'posts') ?? []);
      return { entries, cursor: list.length < 20 ? null : (page ?? 0) + 1 };
    };
    const latest = await readPages(postCount, requestPage, () => reader.note('posts never end'));
    const likes = sum(latest.map((post) => post.likes));
    const followers = reader.read(readCount, me.followers, 'followers');
    const id = reader.read(readLine, me.id, 'id');
    const odd = describeNotes(reader.notes());
    if (odd) context.warn(odd);
    return {
      profile: {
        id,
        username: id,
        name: null,
        avatar: null,
        bio: null,
        url: `https://api.example/${id}`,
      },
      portrait: null,
      stats: { followers, avg_likes: likes === null ? null : average(likes, latest.length) },
      flat: { followers, following: null, posts: null, engagement_rate: null, verified: null },
      posts: [],
    };
  },
};

function readPost(entry: unknown, where: string): { id: string; likes: Count | null } {
  const post = assertRecord(entry, where);
  const id = readLine(post.id, `${where}.id`);
  if (!id) throw meaningOf('no id');
  return { id, likes: readCount(post.likes, `${where}.likes`) };
}

function send(
  method: string,
  path: string,
  values: Values,
  { http, apiUrl, signal }: PlatformContext,
): Promise<HttpAnswer> {
  const own = method === 'GET' ? { repeatWhen: isTransient, signal } : { keepPartial: true };
  const headers = { Authorization: values.get('MADEUP_TOKEN') ?? '' };
  return http({ name: "Made-Up's API", method, url: apiUrl + path, headers, ...own });
}

function understandRenewal(answer: HttpAnswer, now: number): Map<string, string> | Failed {
  const body = readTokenBody(answer, ['token']);
  const token = readToken(body?.token);
  if (token !== null)
    return new Map([
      ['MADEUP_TOKEN', token],
      ['MADEUP_TOKEN_EXPIRES_AT', toEnd(body?.seconds, now)],
    ]);
  const unkeepable = findUnkeepable(body, ['token'], "Made-Up's API");
  if (unkeepable) return { error: unkeepable, effect: 'final', waitMs: null };
  const error = meaningOf(body?.error, answer.status);
  return { error, effect: body?.error ? 'final' : 'unknown', waitMs: null };
}

async function ask(
  method: string,
  path: string,
  values: Values,
  context: PlatformContext,
): Promise<Record<string, unknown>> {
  const answer = await send(method, path, values, context);
  const body = readBody(answer);
  if (!body || body.error !== undefined || Object.keys(body).length === 0)
    throw meaningOf(body?.error, answer.status);
  return body;
}

function readBody({ text }: HttpAnswer): Record<string, unknown> | null {
  try {
    const body = parseJson(text);
    return isRecord(body) ? body : null;
  } catch {
    return null;
  }
}

function meaningOf(error: unknown, status = 200): StatsError {
  const codes = new Map<unknown, ErrorCode>([
    ['ended', 'access-expired'],
    ['spent', 'reauthorize'],
  ]);
  const byStatus =
    status === 429 ? 'throttled' : status >= 500 ? 'unavailable' : 'unexpected-answer';
  const code = codes.get(error) ?? byStatus;
  return new StatsError(
    code,
    `Made-Up said no (HTTP ${status}).`,
    'Look at the table of the tests.',
  );
}

const startMadeUp: StartPlatform = async ({ clock, ...options }) => {
  const service = await openService({ clock, ...options });
  const people = new Map<
    string,
    { token: string; expiresAt: number; posts: number; count: bigint }
  >();
  const json = (status: number, body: unknown): Answer => ({ status, body: stringifyJson(body) });
  const issue = () => ({ token: randomText(30), expiresAt: clock.now() + 3_600_000 });

  service.serve(({ method, path, headers }: RecordedRequest) => {
    const [id, person] = [...people].find(([, { token }]) => token === headers.authorization) ?? [];
    if (!person) return json(401, { error: method === 'POST' ? 'spent' : 'ended' });
    if (method === 'POST') {
      Object.assign(person, issue());
      return json(200, { token: person.token, seconds: 3_600 });
    }
    if (person.expiresAt <= clock.now()) return json(401, { error: 'ended' });
    if (path === '/me') return json(200, { id, followers: person.count });
    const from = Number(path.split('/').at(-1)) * 20;
    const length = Math.max(0, Math.min(20, person.posts - from));
    const posts = Array.from({ length }, (_, index) => ({
      id: `p${from + index}`,
      likes: person.count,
    }));
    return json(200, { posts });
  });

  return Object.assign(service, {
    addPerson: ({ posts = 24, count = 12n }: EmulatedPerson = {}) => {
      const person = { ...issue(), posts, count };
      people.set(`person${people.size}`, person);
      return new Map([
        ['MADEUP_TOKEN', person.token],
        ['MADEUP_TOKEN_EXPIRES_AT', toIsoSeconds(person.expiresAt)],
      ]);
    },
    passDay: () => {
      for (const person of people.values()) person.count += 1n;
    },
  });
};

useEmulator(madeUp, startMadeUp);

conforms(madeUp, {
  needed: ['posts'],
  refusals: [
    { status: 401, body: '{"error":"ended"}', code: 'access-expired' },
    { status: 400, body: '{"error":"something new"}', code: 'unexpected-answer' },
  ],
  renewalRefusals: [{ status: 401, body: '{"error":"spent"}', code: 'reauthorize' }],
});

/** One account on the fake platform and one on TikTok, both with a due token. */
async function openBoth() {
  const world = await openWorld();
  const emulator = await startMadeUp({ clock: world.clock });
  onTestFinished(() => emulator.close());
  const own = [...emulator.addPerson({ count: 5n })].map(([name, value]) => `${name}=${value}`);
  const mara = world.signIn(null, { username: 'mara', followers: 100n });
  const text = world.keep(world.appLines, mara.lines, own);
  world.clock.advance(3 * 3_600_000);
  const list = [...platforms, madeUp];
  const run = () =>
    world.run(
      text,
      {},
      {
        platforms: list,
        apiUrlOf: ({ id }) => (id === 'madeup' ? emulator.url : world.tiktok.url),
      },
    );
  return { world, emulator, list, run };
}

const readRows = (database: string) =>
  all(database, 'SELECT platform, username FROM social_stats_cache ORDER BY platform');

test('a platform that is only in the list takes part in the job like TikTok', async () => {
  const { world, list, run } = await openBoth();
  const collected = await run();
  expect(outcomes(collected)).toEqual(['tiktok ok', 'madeup ok']);
  expect(collected.renewed.sort()).toEqual(['madeup', 'tiktok']);
  // Both tokens are saved with one write.
  expect(world.writes()).toHaveLength(1);
  expect(world.held().values.get('MADEUP_TOKEN_EXPIRES_AT')).toBe(
    toIsoSeconds(world.clock.now() + 3_600_000),
  );
  expect(readRows(world.database)).toEqual([
    { platform: 'madeup', username: 'person0' },
    { platform: 'tiktok', username: 'mara' },
  ]);
  const outputs = toOutputs(collected, list, {
    database: world.database,
    outputDirectory: '/files',
  });
  expect(outputs.get('madeup-followers')).toBe('5');
  expect(outputs.get('madeup-average-likes')).toBe('5');
  expect(outputs.get('tiktok-followers')).toBe('100');
});

test('a failing platform does not affect TikTok', async () => {
  const { world, emulator, run } = await openBoth();
  emulator.fault({ path: /./, status: 503, times: Number.POSITIVE_INFINITY });
  const collected = await run();
  expect(outcomes(collected)).toEqual(['tiktok ok', 'madeup unavailable']);
  expect(collected.renewed).toEqual(['tiktok']);
  expect(readRows(world.database)).toEqual([{ platform: 'tiktok', username: 'mara' }]);
});
