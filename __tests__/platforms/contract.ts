import { inspect, isDeepStrictEqual } from 'node:util';
import { describe, expect, onTestFinished, test } from 'vitest';
import { labelledKey } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import type { EmulatedPerson, EmulatedPlatform } from '../../src/emulators/emulated-platform.ts';
import type { Fault, RecordedRequest } from '../../src/emulators/server.ts';
import type { ErrorCode, StatsError } from '../../src/errors.ts';
import { isRecord } from '../../src/net/assert.ts';
import { createHttp, type Http } from '../../src/net/http.ts';
import { parseJson } from '../../src/net/json.ts';
import { postCounts } from '../../src/numbers/post.ts';
import type { Count, Snapshot } from '../../src/numbers/stats-document.ts';
import { toDocument } from '../../src/numbers/to-document.ts';
import type { Platform, TokenLife, Values } from '../../src/platforms/platform.ts';
import { all } from '../storage/temporary-folder.ts';
import { openWorld, outcomes, secretName } from '../world.ts';
import { type Exchange, record, replay, withText } from './exchanges.ts';
import { deleteAt, type Member, membersOf, replaceAt } from './members.ts';
import {
  type OpenPlatform,
  openPlatform,
  outcomeOf,
  refusalOf,
  startEmulator,
} from './open-platform.ts';

/** An error answer of a platform, and the error code that it must lead to. */
export interface Refusal {
  status: number;
  body: string;
  code: ErrorCode;
}

export interface Conformance {
  /**
   * Error answers to the requests of a fetch. The first with `access-expired`, or else the first with
   * `reauthorize`, is how the platform refuses an access token.
   */
  refusals: readonly Refusal[];
  /** Error answers to a renewal; `code: null` when the token stays as it is, without an error. */
  renewalRefusals?: readonly (Omit<Refusal, 'code'> & { code: ErrorCode | null })[];
  /** Fields that must be present, or the fetch fails, as in `data.user`. */
  needed: readonly string[];
  /** How the platform reports a count, if it rounds; `figure` as in `stats.likes`. */
  tells?: (figure: string, count: Count) => Count;
  /**
   * Numbers of a post that a person can hide, as in `items[].likes`: without one, the post counts with what it
   * has, so that a rate may be lower.
   */
  hideable?: readonly string[];
}

/**
 * Defines the tests that every platform must pass, run against its own emulator. A platform's contract test
 * consists of one call.
 */
export function conforms(platform: Platform, conformance: Conformance): void {
  describe(`the platform contract of ${platform.name}`, () => {
    describeDeclaration(platform);
    describeFetching(platform, conformance);
    describeOddAnswers(platform, conformance);
    describePosts(platform);
    describeFailures(platform, conformance);
    if (platform.tokens) describeTokens(platform, platform.tokens, conformance);
    else describeNoTokens(platform);
    if (platform.fetchAudience) describeAudience(platform, platform.fetchAudience);
  });
}

/** Equal everywhere, so that averages are known too, and different from all other numbers in the answers. */
const someCount = 7n;

function describeDeclaration(platform: Platform): void {
  test('keys, outputs and addresses are named after the id', () => {
    const capitals = platform.id.toUpperCase();
    expect(platform.id).toMatch(/^[a-z][a-z0-9]*$/);
    for (const { name } of platform.keys) expect(name).toMatch(new RegExp(`^${capitals}_[A-Z_]+$`));
    expect(platform.api).toEqual({
      variable: `${capitals}_API_URL`,
      // Empty where each account names its server.
      url: expect.stringMatching(/^(https:\/\/[^/]+)?$/),
    });
    for (const { name } of platform.metrics) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(platform.metrics.map(({ name }) => name)).size).toBe(platform.metrics.length);
    expect(platform.requestsPerMinute).toBeGreaterThan(0);
  });

  test('every required key and every scope has an explanation for setup', () => {
    const asked = platform.keys.filter(({ required }) => required);
    expect(asked).not.toEqual([]);
    for (const { explanation } of asked) expect(explanation).toMatch(/\.$/);
    for (const { gives } of platform.scopes) expect(gives).toMatch(/\S/);
  });

  test('recovery lines are encrypted with a key that is marked `secret`', () => {
    const { recoveryKey } = platform.tokens ?? {};
    if (recoveryKey === undefined) return;
    expect(platform.keys.find(({ name }) => name === recoveryKey)).toMatchObject({ secret: true });
  });
}

function describeFetching(platform: Platform, { tells = (_, count) => count }: Conformance): void {
  test('the whole job stores an account, and changes nothing when it runs again', async () => {
    const { run, text, world } = await openJob(platform);
    const first = await run(text);
    expect(outcomes(first)).toEqual([`${platform.id} ok`]);
    expect(first).toMatchObject({ changed: true, problems: [] });
    const [account] = first.accounts;
    if (account?.status !== 'ok') throw new Error('The account has no document.');
    for (const { read } of platform.metrics) expect(read(account.document)).not.toBeNull();
    expect(account.document.profile.id).toMatch(/./);
    expect(account.document.profile.url).toMatch(/^https:/);
    for (const secret of platform.keys.filter((key) => key.secret))
      expect(world.masked).toContain(parseEnv(text).values.get(secret.name));

    expect(await run(text)).toMatchObject({ changed: false });
    expect(all(world.database, 'SELECT platform FROM social_stats_cache')).toEqual([
      { platform: platform.id },
    ]);
  });

  test('the same answers give the same snapshot at any time', async () => {
    const opened = await openPlatform(platform);
    const before = new Map(opened.values);
    const { snapshot, exchanges } = await recordFetch(opened);
    opened.clock.advance(90 * 24 * 3_600_000);
    const again = record(replay(exchanges, refuseAll));
    expect(await opened.fetch(10, again.http)).toEqual(snapshot);
    expect((await again.exchanges()).map(({ request }) => request.url)).toEqual(
      exchanges.map(({ request }) => request.url),
    );
    expect(opened.values).toEqual(before);
  });

  test('counts of 64 bits keep every digit, from the answer to the file', async () => {
    // Odd, because floating-point numbers of this size are all even.
    const large = 2n ** 62n + 1n;
    const small = await openPlatform(platform, { count: someCount });
    const expected = Object.entries(figuresOf(await small.fetch()))
      .filter(([, figure]) => figure === someCount)
      .map(([name]) => [name, tells(name, large)]);
    expect(expected.map(([name]) => name)).toContain('flat.followers');

    const { run, text, world } = await openJob(platform, { count: large });
    const [account] = (await run(text)).accounts;
    if (account?.status !== 'ok') throw new Error('The account has no document.');
    const { stats, ...document } = account.document;
    const found = Object.entries({ ...prefix('stats', stats), ...prefix('flat', document) });
    expect(found).toEqual(expect.arrayContaining(expected));
    const [row] = all(world.database, 'SELECT stats_data FROM social_stats_cache');
    const stored = parseJson(String(row?.stats_data));
    expect(isRecord(stored) && stored.followers).toBe(tells('flat.followers', large));
  });
}

function describeOddAnswers(platform: Platform, { needed, hideable = [] }: Conformance): void {
  test('a missing value becomes null and never 0, and only a needed one fails the account', async () => {
    const opened = await openPlatform(platform, { count: someCount });
    const { snapshot, exchanges } = await recordFetch(opened);
    const wrong: string[] = [];
    const costly = new Set<string>();
    await forEachMember(exchanges, async (member, text, at) => {
      for (const partial of [deleteAt(text, member), replaceAt(text, member, null)]) {
        const answers = replay(withText(exchanges, at, partial), opened.context.http);
        const { error, value } = { value: null, ...(await outcomeOf(opened.fetch(10, answers))) };
        const rateMayDiffer = hideable.includes(member.name);
        if (value)
          wrong.push(
            ...compare(value, snapshot, rateMayDiffer).map((what) => `${member.name}: ${what}`),
          );
        else costly.add(member.name);
        if (error) wrong.push(...judgeError(error, opened, ['unexpected-answer', 'invalid-input']));
      }
    });
    expect(wrong).toEqual([]);
    expect([...costly].sort()).toEqual([...needed].sort());
  });

  test('a value of the wrong type becomes null with a warning that names its field, and only a needed one fails the account', async () => {
    const opened = await openPlatform(platform, { count: someCount });
    const { snapshot, exchanges } = await recordFetch(opened);
    const wrong: string[] = [];
    await forEachMember(exchanges, async (member, text, at) => {
      for (const value of wrongFor(member.value)) {
        // Any text is an id.
        if (typeof value === 'string' && /\[\].*id$/i.test(member.name)) continue;
        const changed = withText(exchanges, at, replaceAt(text, member, value));
        const outcome = await outcomeOf(opened.fetch(10, replay(changed, opened.context.http)));
        const where = `${member.name} as ${inspect(value)}`;
        const warned = opened.lines.splice(0).join('\n');
        if (outcome.error) wrong.push(...judgeError(outcome.error, opened, ['unexpected-answer']));
        else wrong.push(...compare(outcome.value, snapshot).map((what) => `${where}: ${what}`));
        if (outcome.error && !needed.includes(member.name))
          wrong.push(`${where} fails the account: ${outcome.error.message}`);
        if (!outcome.error && isDeepStrictEqual(outcome.value, snapshot)) continue;
        const { error } = outcome;
        const said = error ? `${error.message} ${error.hint}` : warned;
        if (/canary|918273/.test(said)) wrong.push(`${where} is quoted: ${said}`);
        const names = said.includes(String(member.path.at(-1))) || needed.includes(member.name);
        if (!names) wrong.push(`${where} is not named: ${said}`);
      }
    });
    expect(wrong).toEqual([]);
  });
}

function describePosts(platform: Platform): void {
  test('an empty account has zeros where the platform reports them, and no rates', async () => {
    const opened = await openPlatform(platform, { posts: 0, count: 0n });
    const snapshot = await opened.fetch();
    expect(snapshot.flat.followers).toBe(0n);
    for (const [name, figure] of Object.entries(figuresOf(snapshot)))
      expect([0n, null, false, true], name).toContain(figure);
    expect(snapshot.flat.engagement_rate).toBeNull();
    toDocument(platform, snapshot, { account: platform.id, takenAt: opened.clock.now() });
  });

  // More than one page on every platform, and not a multiple of a page.
  test('the latest 90 of 97 posts count, over several pages, and no others', async () => {
    const opened = await openPlatform(platform, { posts: 97, count: someCount });
    const { snapshot, exchanges } = await recordFetch(opened, 90);
    const posts = listCountedPosts(exchanges, 90);
    expect(posts.length).toBeGreaterThanOrEqual(90);
    const counting: number[] = [];
    for (const [index, post] of posts.entries()) {
      const changed = withText(exchanges, post.at, raiseCounts(post));
      const other = await opened.fetch(90, replay(changed, refuseAll));
      if (compare(other, snapshot).length > 0) counting.push(index);
    }
    expect(counting).toEqual(Array.from({ length: 90 }, (_, index) => index));
  });

  test('if there are fewer posts than requested, all count, and no further page is requested', async () => {
    const opened = await openPlatform(platform, { posts: 3, count: someCount });
    const { snapshot, exchanges } = await recordFetch(opened, 50);
    const posts = listCountedPosts(exchanges, 3);
    expect(posts).toHaveLength(3);
    for (const post of posts) {
      const changed = withText(exchanges, post.at, raiseCounts(post));
      const other = await opened.fetch(50, replay(changed, refuseAll));
      expect(compare(other, snapshot)).not.toEqual([]);
    }
  });

  test('reading stops when the pages form a loop', async () => {
    const opened = await openPlatform(platform, { posts: 97, count: someCount });
    const { exchanges } = await recordFetch(opened, 90);
    const first = exchanges[listPosts(exchanges, 90)[0]?.at ?? -1];
    let asked = 0;
    const circle: Http = async (request) => {
      asked += 1;
      if (asked > 100) throw new Error('It asks forever.');
      return first && sameEndpoint(request, first.request)
        ? first.answer
        : replay(exchanges, opened.context.http)(request);
    };
    expect((await opened.fetch(90, circle)).flat.followers).toBe(someCount);
  });

  test('requests never go to an address from an answer', async () => {
    const opened = await openPlatform(platform, { posts: 97 });
    const elsewhere: Http = async (request) => {
      expect(request.url.startsWith(`${opened.context.apiUrl}/`)).toBe(true);
      const answer = await opened.context.http(request);
      return {
        ...answer,
        text: answer.text.replaceAll(/https?:\\?\/\\?\//g, 'https://elsewhere.'),
      };
    };
    await opened.fetch(90, elsewhere);
  });
}

type FetchAudience = NonNullable<Platform['fetchAudience']>;
type Audience = NonNullable<Awaited<ReturnType<FetchAudience>>>;

function describeAudience(platform: Platform, fetchAudience: FetchAudience): void {
  const openAudience = async () => {
    const opened = await openPlatform(platform);
    const recording = record(opened.context.http);
    const ask = (http: Http) => fetchAudience(opened.values, { ...opened.context, http });
    const audience = await ask(recording.http);
    return { opened, ask, audience, exchanges: await recording.exchanges() };
  };

  test('the audience has shares in percent, the largest first', async () => {
    const { audience } = await openAudience();
    if (!audience) throw new Error('There is no audience.');
    expect(audience.as_of).toBe('2026-11-23');
    for (const list of listsOf(audience)) {
      const shares = list.map(({ share }) => share);
      expect(shares).toEqual(shares.toSorted((one, other) => other - one));
      for (const share of shares) expect(share >= 0 && share <= 100).toBe(true);
    }
    expect(keysOf(audience)).not.toEqual([]);
  });

  test('a missing or wrong value of the audience leaves out its group, or the question stays open', async () => {
    const { opened, ask, audience, exchanges } = await openAudience();
    expect(audience).not.toBeNull();
    const texts = exchanges.map(({ answer }) => answer.text).join('\n');
    const wrong: string[] = [];
    await forEachMember(exchanges, async (member, text, at) => {
      const changes = [null, ...wrongFor(member.value)].map((value) =>
        replaceAt(text, member, value),
      );
      for (const changed of [deleteAt(text, member), ...changes]) {
        const http = replay(withText(exchanges, at, changed), opened.context.http);
        const { error, value } = { value: null, ...(await outcomeOf(ask(http))) };
        if (error) wrong.push(...judgeError(error, opened, ['unexpected-answer']));
        const made = keysOf(value).filter((key) => !texts.includes(`"${key}"`));
        if (made.length > 0) wrong.push(`${member.name}: ${made}`);
        const shares = value === null ? [] : listsOf(value).flat();
        if (shares.some(({ share }) => share === 0)) wrong.push(`${member.name}: a share of 0`);
      }
    });
    expect(wrong).toEqual([]);
    expect(opened.lines.join('\n')).not.toMatch(/canary|918273/);
  });

  test.each(failures)(
    '%s rejects the question for the audience with the right error code',
    async (_, fault, code) => {
      const opened = await openPlatform(platform, {}, timeoutFor(fault));
      failAlways(opened.emulator, fault);
      const error = await refusalOf(fetchAudience(opened.values, opened.context));
      expect(judgeError(error, opened, [code])).toEqual([]);
    },
  );
}

const listsOf = ({ as_of: _, ...lists }: Audience): { share: number }[][] => Object.values(lists);

/** The keys, ages and genders of all groups. */
const keysOf = (audience: Audience | null): unknown[] =>
  audience === null
    ? []
    : listsOf(audience).flatMap((list) =>
        list.flatMap(({ share: _, ...group }) => Object.values(group)),
      );

const html = '<!DOCTYPE html><title>Told by a proxy</title>';

/** Failures of any service, and the error codes that they must lead to. */
const failures: [string, Omit<Fault, 'path'>, ErrorCode][] = [
  ['an HTML page with HTTP 200', { status: 200, body: html }, 'unexpected-answer'],
  ['an HTML page with HTTP 401', { status: 401, body: html }, 'unexpected-answer'],
  ['an HTML page with HTTP 403', { status: 403, body: html }, 'unexpected-answer'],
  ['an HTML page with HTTP 404', { status: 404, body: html }, 'unexpected-answer'],
  ['an empty body with HTTP 200', { status: 200, body: '' }, 'unexpected-answer'],
  ['a list with HTTP 200', { status: 200, body: '[]' }, 'unexpected-answer'],
  ['an empty object with HTTP 200', { status: 200, body: '{}' }, 'unexpected-answer'],
  ['truncated JSON', { bodyEnd: -3 }, 'unexpected-answer'],
  ['a redirect', { status: 302, headers: { location: '/' } }, 'unexpected-answer'],
  ['an endless answer', { endless: true }, 'unexpected-answer'],
  ['HTTP 429', { status: 429, body: html }, 'throttled'],
  ['HTTP 500', { status: 500, body: html }, 'unavailable'],
  ['HTTP 503', { status: 503, body: html }, 'unavailable'],
  ['a closed connection', { drop: 'before' }, 'unavailable'],
  ['a connection that breaks midway', { drop: 'midway' }, 'unavailable'],
  ['no answer', { hang: true }, 'unavailable'],
];

/** A short time-out only where no answer comes; the other answers may be slow on a busy machine. */
const timeoutFor = ({ hang }: Omit<Fault, 'path'>) => (hang ? { timeoutMs: 50 } : {});

function describeFailures(platform: Platform, { refusals }: Conformance): void {
  test.each(failures)(
    '%s makes the fetch fail with the right error code',
    async (_, fault, code) => {
      const opened = await openPlatform(platform, {}, timeoutFor(fault));
      failAlways(opened.emulator, fault);
      expect(judgeError(await refusalOf(opened.fetch()), opened, [code])).toEqual([]);
    },
  );

  test('a service that is down is reported as unavailable', async () => {
    const opened = await openPlatform(platform);
    await opened.emulator.close();
    expect(judgeError(await refusalOf(opened.fetch()), opened, ['unavailable'])).toEqual([]);
  });

  test('a cancelled run sends no requests', async () => {
    const opened = await openPlatform(platform);
    opened.cancel.abort();
    expect(judgeError(await refusalOf(opened.fetch()), opened, ['unavailable'])).toEqual([]);
    expect(opened.emulator.requests).toEqual([]);
  });

  test.each(refusals)('the error $body with HTTP $status means $code', async (refusal) => {
    const opened = await openPlatform(platform);
    failAlways(opened.emulator, refusal);
    const error = await refusalOf(opened.fetch());
    expect(judgeError(error, opened, [refusal.code])).toEqual([]);
    expect(quotedProse(error, refusal.body)).toEqual([]);
  });

  test.each(refusals)(
    'secret values inside $body do not appear in errors or logs',
    async (refusal) => {
      const opened = await openPlatform(platform);
      if (opened.secrets.length === 0) return;
      const codes: ErrorCode[] = [];
      for (const body of echoes(refusal.body, opened.secrets)) {
        opened.emulator.fault({ path: /./, status: refusal.status, body, times: 20 });
        const error = await refusalOf(opened.fetch());
        codes.push(error.code);
        expect(judgeError(error, opened, [error.code])).toEqual([]);
        // So that the emulator's rate limit starts again.
        opened.clock.advance(60_000);
      }
      expect(codes).not.toEqual([]);
    },
  );
}

function describeTokens(platform: Platform, tokens: TokenLife, conformance: Conformance): void {
  describeDueTokens(platform, tokens);
  describeInvalidTokens(platform, tokens, conformance);
  describeRenewalAnswers(platform, tokens, conformance);
  describeBrokenRenewals(platform, tokens);
  describeUnusualTokens(platform, tokens);
}

function describeDueTokens(platform: Platform, tokens: TokenLife): void {
  test('a token is renewed once, not before it is due, and the next run uses the new one', async () => {
    const { run, text, values, world, advanceTo, renewals, held } = await openJob(platform);
    const dueAt = findDue(tokens, values, world.clock.now());
    advanceTo(dueAt - minuteMs);
    expect(await run(text)).toMatchObject({ renewed: [], saved: false });
    expect(renewals()).toHaveLength(0);
    expect(world.github.requests).toEqual([]);

    advanceTo(dueAt);
    const due = await run(text);
    expect(outcomes(due)).toEqual([`${platform.id} ok`]);
    expect(due).toMatchObject({ renewed: [platform.id], saved: true, problems: [] });
    expect(renewals()).toHaveLength(1);

    expect(await run(held())).toMatchObject({ renewed: [], saved: false });
    expect(renewals()).toHaveLength(1);
    expect(tokens.accessExpiresAt(parseEnv(held()).values)).toBeGreaterThan(dueAt);
  });

  test('a dry run renews no token, nor does `refresh: never`', async () => {
    const { run, text, values, world, advanceTo, renewals } = await openJob(platform);
    advanceTo(findDue(tokens, values, world.clock.now()));
    await run(text, { dryRun: true });
    await run(text, { refresh: 'never' });
    expect(renewals()).toEqual([]);
  });

  test('only the first of two labels for the same account renews', async () => {
    const { run, lines, values, world, advanceTo, renewals } = await openJob(platform);
    advanceTo(findDue(tokens, values, world.clock.now()));
    const own = platform.keys.filter(({ shared }) => !shared).map(({ name }) => name);
    const twin = [...values]
      .filter(([name]) => own.includes(name))
      .map(([name, value]) => `${labelledKey(name, 'TWIN')}=${value}`);
    const collected = await run(world.keep(lines, twin));
    expect(outcomes(collected)).toEqual([`${platform.id} ok`, `${platform.id}/twin invalid-input`]);
    expect(renewals()).toHaveLength(1);
  });

  test('a token of unknown age is renewed once, and its account is fetched', async () => {
    const { run, values, world, renewals } = await openJob(platform);
    const maintainedKeys = platform.keys
      .filter(({ explanation }) => !explanation)
      .map(({ name }) => name);
    const lines = [...values]
      .filter(([name]) => !maintainedKeys.includes(name))
      .map(([name, value]) => `${name}=${value}`);
    const collected = await run(world.keep(lines));
    expect(outcomes(collected)).toEqual([`${platform.id} ok`]);
    expect(renewals()).toHaveLength(1);
  });
}

function describeInvalidTokens(
  platform: Platform,
  tokens: TokenLife,
  { refusals }: Conformance,
): void {
  test('an expired token is renewed once, or the person must sign in again', async () => {
    const { run, text, values, world, advanceTo, renewals } = await openJob(platform);
    const expiresAt = tokens.accessExpiresAt(values);
    expect(expiresAt).toBeGreaterThan(world.clock.now());
    advanceTo((expiresAt ?? 0) + minuteMs);
    const [outcome] = outcomes(await run(text));
    expect([`${platform.id} ok`, `${platform.id} reauthorize`]).toContain(outcome);
    expect(renewals().length).toBeLessThanOrEqual(1);
  });

  test('a token that is refused early is renewed at most once', async () => {
    const refused =
      refusals.find(({ code }) => code === 'access-expired') ??
      refusals.find(({ code }) => code === 'reauthorize');
    if (!refused) throw new Error('The table of refusals has none for a token.');
    const renewable = refused.code === 'access-expired';
    const expected = renewable ? ['ok', 'reauthorize'] : ['reauthorize', 'reauthorize'];
    for (const [index, times] of [1, Number.POSITIVE_INFINITY].entries()) {
      const { run, text, values, world, emulator, advanceTo, renewals, renewalPath } =
        await openJob(platform);
      advanceTo(findDue(tokens, values, world.clock.now()) - minuteMs);
      const path = everyPathBut(renewalPath);
      emulator.fault({ path, status: refused.status, body: refused.body, times });
      expect(outcomes(await run(text))).toEqual([`${platform.id} ${expected[index]}`]);
      expect(renewals()).toHaveLength(renewable ? 1 : 0);
    }
  });
}

function describeRenewalAnswers(
  platform: Platform,
  tokens: TokenLife,
  { renewalRefusals = [] }: Conformance,
): void {
  test('a renewal returns only declared keys and a token that expires later', async () => {
    const opened = await openDue(platform, tokens);
    const changes = await tokens.renew(opened.values, opened.context);
    const known = platform.keys.map(({ name }) => name);
    expect(known).toEqual(expect.arrayContaining([...(changes?.keys() ?? [])]));
    const renewed = new Map([...opened.values, ...(changes ?? [])]);
    expect(tokens.isDue(renewed, opened.clock.now())).toBe(false);
    const before = tokens.accessExpiresAt(opened.values) ?? 0;
    expect(tokens.accessExpiresAt(renewed)).toBeGreaterThan(before);
    const snapshot = await platform.fetch(renewed, 10, opened.context);
    expect(snapshot.flat.followers).not.toBeNull();
  });

  // From a truncated answer a platform may keep the tokens that arrived, because there are no others.
  const whole = failures.filter(
    ([, fault]) => fault.bodyEnd === undefined && fault.drop !== 'midway',
  );
  test.each(whole)('%s makes a renewal fail with the right error code', async (_, fault, code) => {
    const opened = await openDue(platform, tokens, timeoutFor(fault));
    const before = new Map(opened.values);
    failAlways(opened.emulator, fault);
    const error = await refusalOf(tokens.renew(opened.values, opened.context));
    expect(judgeError(error, opened, [code])).toEqual([]);
    expect(opened.values).toEqual(before);
  });

  test.each(renewalRefusals)(
    'the answer $body with HTTP $status to a renewal means $code',
    async (refusal) => {
      const opened = await openDue(platform, tokens);
      failAlways(opened.emulator, refusal);
      const renewing = tokens.renew(opened.values, opened.context);
      if (refusal.code === null) {
        expect(await renewing).toBeNull();
        return;
      }
      const error = await refusalOf(renewing);
      expect(judgeError(error, opened, [refusal.code])).toEqual([]);
      expect(quotedProse(error, refusal.body)).toEqual([]);
    },
  );
}

/** How a transfer can end too early, even behind the last byte of the body. */
const endings = ['short', 'reset', 'unchunked', 'stall'] as const;

/** Long enough for the bytes before a stall to arrive on a busy machine. */
const hasty = { timeoutMs: 300 };

function describeBrokenRenewals(platform: Platform, tokens: TokenLife): void {
  test.each(endings)(
    'a renewal keeps the tokens of an answer whose transfer ends too early (%s)',
    async (breaksOff) => {
      const { body, places } = await rehearseRenewal(platform, tokens);
      const behindTokens = Math.max(...places.map(({ end }) => end));
      expect(behindTokens).toBeLessThan(body.length);
      for (const bodyEnd of [undefined, behindTokens]) {
        const opened = await openDue(platform, tokens, breaksOff === 'stall' ? hasty : {});
        opened.emulator.fault({ path: /./, breaksOff, ...(bodyEnd ? { bodyEnd } : {}) });
        const changes = await tokens.renew(opened.values, opened.context);
        expect(opened.emulator.requests).toHaveLength(1);
        const renewed = new Map([...opened.values, ...(changes ?? [])]);
        const http = createHttp({ clock: opened.clock });
        const snapshot = await platform.fetch(renewed, 10, { ...opened.context, http });
        expect(snapshot.flat.followers).not.toBeNull();
      }
    },
  );

  test.each(endings)(
    'a renewal whose answer is cut inside a token is retried once, and reports the broken transfer (%s)',
    async (breaksOff) => {
      const { body, places } = await rehearseRenewal(platform, tokens);
      const insideFirst = Math.min(...places.map(({ middle }) => middle));
      const opened = await openDue(platform, tokens, breaksOff === 'stall' ? hasty : {});
      failAlways(opened.emulator, { body: body.slice(0, insideFirst), breaksOff });
      const error = await refusalOf(tokens.renew(opened.values, opened.context));
      expect(judgeError(error, opened, ['unavailable'])).toEqual([]);
      expect(error.message).toMatch(/ (broke off|did not answer) /);
      const [first = 0, second = 0, ...others] = opened.emulator.requests.map(({ at }) => at);
      expect([second - first, others]).toEqual([5_000, []]);
    },
  );
}

function describeUnusualTokens(platform: Platform, tokens: TokenLife): void {
  const noToken = [7, 2n ** 70n, { canary: 1 }, ['canary'], true, false, 'canary'.repeat(2_731)];
  test.each(noToken.map((value) => [inspect(value).slice(0, 20), value]))(
    '%s in place of a new token is an error or a warning that names the field',
    async (_, value) => {
      const { body, places } = await rehearseRenewal(platform, tokens);
      for (const { member } of places) {
        const opened = await openDue(platform, tokens);
        failAlways(opened.emulator, { body: replaceAt(body, member, value) });
        const { error } = {
          error: null,
          ...(await outcomeOf(tokens.renew(opened.values, opened.context))),
        };
        if (error) expect(judgeError(error, opened, ['unexpected-answer'])).toEqual([]);
        const said = error ? `${error.message} ${error.hint}` : opened.lines.join('\n');
        expect(said).toContain(String(member.path.at(-1)));
        expect(said).toContain('cannot be stored');
        expect(said).not.toContain('canary');
        expect(opened.emulator.requests).toHaveLength(1);
      }
    },
  );

  const unusual = [
    'with a blank',
    ' blanks around it ',
    'line\nbreak',
    'tab\tand \\n',
    'tökεn 🍞',
    `"quotes" 'of' kinds`,
    '#no comment',
    '$(id) %0A',
    'x'.repeat(16 * 1024),
  ];
  test.each(unusual.map((value) => [inspect(value).slice(0, 20), value] as const))(
    'the new token %s is stored exactly, and never makes a run crash',
    async (_, value) => {
      const { body, places } = await rehearseRenewal(platform, tokens);
      for (const { member, key } of places) {
        const { run, text, values, world, emulator, advanceTo, renewalPath, held } =
          await openJob(platform);
        advanceTo(findDue(tokens, values, world.clock.now()));
        emulator.fault({ path: renewalPath, body: replaceAt(body, member, value) });
        const collected = await run(text);
        expect(collected).toMatchObject({ renewed: [platform.id], saved: true, problems: [] });
        expect(parseEnv(held()).values.get(key)).toBe(value);
        for (const account of collected.accounts)
          if (account.status !== 'ok')
            expect(account.error.message).not.toMatch(/does not know|unforeseen/i);
      }
    },
  );

  test.each([`"'\`# all three`, 'NUL \0', 'half \ud83c'])(
    'a run fails loudly when no store can hold the new token %j',
    async (value) => {
      const { body, places } = await rehearseRenewal(platform, tokens);
      for (const { member } of places) {
        const { run, text, values, world, emulator, advanceTo, renewalPath, held } =
          await openJob(platform);
        advanceTo(findDue(tokens, values, world.clock.now()));
        emulator.fault({ path: renewalPath, body: replaceAt(body, member, value) });
        const collected = await run(text);
        expect(collected).toMatchObject({ renewed: [platform.id], saved: false });
        expect(collected.problems.map(({ code }) => code)).toEqual(['secret-not-saved']);
        expect(held()).toBe(text);
      }
    },
  );
}

/** A new token in the answer to a renewal. */
interface TokenPlace {
  /** The key of `.env.social` that gets it. */
  key: string;
  member: Member;
  /** Offsets in the body: inside the token, and behind its quote. */
  middle: number;
  end: number;
}

/** The answer to a renewal, and the places of its tokens; those of the next renewal are the same. */
async function rehearseRenewal(
  platform: Platform,
  tokens: TokenLife,
): Promise<{ body: string; places: TokenPlace[] }> {
  const opened = await openDue(platform, tokens);
  const changes = await tokens.renew(opened.values, opened.context);
  const body = String(opened.emulator.requests[0]?.answer?.body);
  const secretKeys = platform.keys.filter(({ secret }) => secret).map(({ name }) => name);
  const places = [...(changes ?? [])]
    .filter(([key]) => secretKeys.includes(key))
    .flatMap(([key, token]) => {
      const start = body.indexOf(token);
      const place = { key, middle: start + token.length / 2, end: start + token.length + 1 };
      return membersOf(body)
        .filter(({ value }) => value === token)
        .map((member) => ({ ...place, member }));
    });
  expect(places).not.toEqual([]);
  return { body, places };
}

function describeNoTokens(platform: Platform): void {
  test('nothing is renewed and GitHub receives no request, even with refresh: always', async () => {
    const { run, text, world } = await openJob(platform);
    const collected = await run(text, { refresh: 'always' });
    expect(outcomes(collected)).toEqual([`${platform.id} ok`]);
    expect(collected).toMatchObject({ renewed: [], saved: false, signInExpiresAt: null });
    expect(world.github.requests).toEqual([]);
  });
}

const minuteMs = 60_000;

/** The whole job with only this platform and one account that has just signed in. */
async function openJob(platform: Platform, person: EmulatedPerson = {}) {
  const world = await openWorld();
  const emulator = await startEmulator(platform, { clock: world.clock });
  onTestFinished(() => emulator.close());
  const values = emulator.addPerson(person);
  const lines = [...values].map(([name, value]) => `${name}=${value}`);
  const renewalPath = await findRenewalPath(platform);
  return {
    world,
    emulator,
    values,
    lines,
    text: world.keep(lines),
    renewalPath,
    /** The token requests that the emulator has received. */
    renewals: (): RecordedRequest[] => emulator.requests.filter(({ path }) => path === renewalPath),
    advanceTo: (at: number) => world.clock.advance(at - world.clock.now()),
    /** The text of the secret, as it is now. */
    held: () => world.github.readSecret(world.repository, secretName) ?? '',
    run: (text: string, options: Parameters<typeof world.run>[1] = {}) =>
      world.run(text, options, { platforms: [platform], apiUrlOf: () => emulator.url }),
  };
}

/** The path of this platform's token requests, found out by renewing once; empty without tokens. */
async function findRenewalPath(platform: Platform): Promise<string> {
  if (!platform.tokens) return '';
  const opened = await openDue(platform, platform.tokens);
  await platform.tokens.renew(opened.values, opened.context);
  return opened.emulator.requests[0]?.path ?? '';
}

/** An account whose token has just become due. */
async function openDue(
  platform: Platform,
  tokens: TokenLife,
  limits: { timeoutMs?: number } = {},
): Promise<OpenPlatform> {
  const opened = await openPlatform(platform, {}, limits);
  const now = opened.clock.now();
  opened.clock.advance(findDue(tokens, opened.values, now) - now);
  return opened;
}

/** The first minute, in ms since 1970, in which a newly issued token is due. */
function findDue(tokens: TokenLife, values: Values, now: number): number {
  if (tokens.isDue(values, now)) throw new Error('A new token is due at once.');
  for (let at = now; at < now + 400 * 24 * 60 * minuteMs; at += minuteMs)
    if (tokens.isDue(values, at)) return at;
  throw new Error('The token is never due.');
}

const failAlways = (emulator: EmulatedPlatform, fault: Omit<Fault, 'path'>): void =>
  emulator.fault({ ...fault, path: /./, times: Number.POSITIVE_INFINITY });

const everyPathBut = (path: string): RegExp =>
  new RegExp(`^(?!${path.replaceAll(/[^\w/]/g, '\\$&')}$)`);

const refuseAll: Http = async ({ method, url }) => {
  throw new Error(`Nobody expected ${method} ${url}.`);
};

async function recordFetch(
  opened: OpenPlatform,
  postCount = 10,
): Promise<{ snapshot: Snapshot; exchanges: Exchange[] }> {
  const recording = record(opened.context.http);
  const snapshot = await opened.fetch(postCount, recording.http);
  return { snapshot, exchanges: await recording.exchanges() };
}

async function forEachMember(
  exchanges: readonly Exchange[],
  look: (member: Member, text: string, at: number) => Promise<void>,
): Promise<void> {
  for (const [at, { answer }] of exchanges.entries())
    for (const member of membersOf(answer.text)) await look(member, answer.text, at);
}

const prefix = (name: string, record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [`${name}.${key}`, value]));

const figuresOf = ({ stats, flat }: Snapshot): Record<string, unknown> => ({
  ...prefix('stats', stats),
  ...prefix('flat', flat),
});

/**
 * How a snapshot of partial answers contradicts the complete one; a missing figure is no contradiction, nor is a
 * post that is left out.
 */
function compare(partial: Snapshot, whole: Snapshot, rateMayDiffer = false): string[] {
  const figures = figuresOf(partial);
  const wrong = Object.entries(figuresOf(whole)).flatMap(([name, figure]) =>
    figures[name] === null ||
    figures[name] === figure ||
    (rateMayDiffer && name.endsWith('engagement_rate'))
      ? []
      : [`${name} is ${inspect(figures[name])} instead of ${inspect(figure)}`],
  );
  wrong.push(...comparePosts(partial.posts, whole.posts));
  const told = Object.entries(partial.profile).flatMap(([name, text]) =>
    text === null || typeof text === 'string' ? [] : [`profile.${name} is ${inspect(text)}`],
  );
  return [...wrong, ...told];
}

/** A post's field in partial answers is `null` or, unless it is text, what it is in the complete ones. */
function comparePosts(partial: Snapshot['posts'], whole: Snapshot['posts']): string[] {
  const complete = new Map(whole.map((post) => [post.id, post]));
  const compared = [...postCounts, 'postedAt'] as const;
  return partial.flatMap((post) => {
    const known = complete.get(post.id);
    const wrong = compared.filter(
      (name) => post[name] !== null && known !== undefined && post[name] !== known[name],
    );
    const empty = (['id', 'url', 'title', 'kind'] as const).filter((name) => post[name] === '');
    return [...wrong, ...empty].map(
      (name) => `${name} of a post is ${inspect(post[name])} instead of ${inspect(known?.[name])}`,
    );
  });
}

/** Values of another type than `value`, or of the same type that are not counts. */
function wrongFor(value: unknown): unknown[] {
  if (typeof value === 'string')
    return /^\d+$/.test(value)
      ? [918273.5, 'canary', '-918273', '918273.5', { canary: 1 }]
      : [918273.5, { canary: 1 }];
  if (typeof value === 'number' || typeof value === 'bigint')
    return ['canary', -918273, 918273.5, 9182730000000000000000n, { canary: 1 }];
  return ['canary', 918273];
}

/** What is wrong with an error: its code, its form, or a secret value in it or in the log. */
function judgeError(error: StatsError, opened: OpenPlatform, codes: readonly string[]): string[] {
  const shown = `${inspect(error, { depth: 9 })}\n${opened.lines.join('\n')}`;
  return [
    ...(codes.includes(error.code) ? [] : [`${error.code} instead of ${codes}: ${error.message}`]),
    ...(/^\S[^\n]*\.$/.test(error.message) ? [] : [`no sentence: ${error.message}`]),
    ...(/^[A-Z][^\n]*\.$/.test(error.hint) ? [] : [`no hint: ${error.hint}`]),
    ...(opened.secrets.some((secret) => shown.includes(secret)) ? [`a secret: ${shown}`] : []),
  ];
}

/** The texts of an answer that an error quotes, except codes and ids, which are allowed. */
const quotedProse = ({ message, hint }: StatsError, body: string): string[] =>
  textsOf(body)
    .map(({ value }) => String(value))
    .filter((text) => /\s/.test(text) && `${message} ${hint}`.includes(text));

const textsOf = (body: string): Member[] =>
  membersOf(body).filter(({ value }) => typeof value === 'string');

/** The body with each of its texts replaced by each secret. */
const echoes = (body: string, secrets: readonly string[]): string[] =>
  secrets.flatMap((secret) => textsOf(body).map((member) => replaceAt(body, member, secret)));

interface Post {
  /** The index of its exchange. */
  at: number;
  text: string;
  members: Member[];
}

/** The posts in order of arrival: the entries of the list that has at least `least` over all its pages. */
const listPosts = (exchanges: readonly Exchange[], least: number): Post[] =>
  findLists(exchanges, least)[0] ?? [];

/** The same for the list that holds the posts' numbers, where that is another one. */
const listCountedPosts = (exchanges: readonly Exchange[], least: number): Post[] =>
  findLists(exchanges, least).find((posts) =>
    posts.every(({ members }) => members.some(isCount)),
  ) ?? [];

const isCount = ({ value }: Member): boolean =>
  value === Number(someCount) || value === String(someCount);

function findLists(exchanges: readonly Exchange[], least: number): Post[][] {
  const lists = new Map<string, Map<string, Post>>();
  for (const [at, { request, answer }] of exchanges.entries()) {
    for (const member of membersOf(answer.text)) {
      const index = member.path.findLastIndex((key) => typeof key === 'number');
      if (index < 0) continue;
      // A page number can be in the query, in the body, or at the end of the path; the id of a post in its middle.
      const endpoint = new URL(request.url).pathname.replaceAll(/\/\d+(?=\/|$)/g, '/');
      const list = `${endpoint} ${member.path.slice(0, index).join('.')}`;
      const posts = lists.get(list) ?? new Map<string, Post>();
      lists.set(list, posts);
      const place = `${at} ${member.path[index]}`;
      const post = posts.get(place) ?? { at, text: answer.text, members: [] };
      posts.set(place, post);
      post.members.push(member);
    }
  }
  return [...lists.values()]
    .filter(({ size }) => size >= least)
    .map((posts) => [...posts.values()]);
}

/** The answer, with higher counts for this post only. */
const raiseCounts = ({ text, members }: Post): string =>
  members
    .filter(isCount)
    .reduce((changed, member) => replaceAt(changed, member, toRaised(member.value)), text);

const toRaised = (value: unknown): unknown => (typeof value === 'string' ? '7000000' : 7_000_000);

const sameEndpoint = (
  one: { method: string; url: string },
  other: { method: string; url: string },
) => one.method === other.method && new URL(one.url).pathname === new URL(other.url).pathname;
