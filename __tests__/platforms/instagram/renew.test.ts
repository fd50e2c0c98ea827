import { describe, expect, test } from 'vitest';
import { instagram } from '../../../src/platforms/instagram/index.ts';
import {
  day,
  hour,
  type Opened,
  openAccount,
  profilePath,
  refreshPath,
  refusalOf,
  shownOf,
  startedAt,
  toTime,
} from './open-account.ts';

/** A fake token, generated at run time so that secret scanners do not report this file. */
const newToken = () => ['IGAA', 'new', Math.random().toString(36).slice(2)].join('');

const refreshes = ({ requestsTo }: Opened) => requestsTo(refreshPath);
const graphError = (code: unknown, more: Record<string, unknown> = {}) => ({
  error: { message: 'Told by Meta.', type: 'OAuthException', code, fbtrace_id: 'AbC-_9', ...more },
});

describe('a refresh', () => {
  test('the request contains only the token, and the new one is stored with issue and expiry', async () => {
    const opened = await openAccount();
    const changes = await opened.renew();
    const [request] = opened.server.requests;
    expect(opened.server.requests).toHaveLength(1);
    expect(request).toMatchObject({ method: 'GET', path: refreshPath, body: '' });
    expect(request?.headers.authorization).toBeUndefined();
    expect([...(request?.query ?? [])]).toEqual([
      ['grant_type', 'ig_refresh_token'],
      ['access_token', opened.token],
    ]);
    const token = changes?.get('INSTAGRAM_ACCESS_TOKEN') ?? '';
    expect(token).not.toBe(opened.token);
    expect([opened.server.isAlive(token), opened.server.isAlive(opened.token)]).toEqual([
      true,
      false,
    ]);
    expect(Object.fromEntries(changes ?? [])).toEqual({
      INSTAGRAM_ACCESS_TOKEN: token,
      INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT: toTime(startedAt + 60 * day),
      INSTAGRAM_ACCESS_TOKEN_ISSUED_AT: toTime(startedAt),
    });
    expect(opened.warnings).toEqual([]);
  });

  test('the new token is not due for 30 days', async () => {
    const { renew, values } = await openAccount();
    const renewed = new Map([...values, ...((await renew()) ?? [])]);
    expect(instagram.tokens.isDue(renewed, startedAt + 30 * day)).toBe(false);
    expect(instagram.tokens.isDue(renewed, startedAt + 30 * day + 1_000)).toBe(true);
  });

  test('the same token with a later expiry counts as renewed', async () => {
    const { renew, server, token } = await openAccount();
    server.settings.refreshReturns = 'same';
    expect(Object.fromEntries((await renew()) ?? [])).toEqual({
      INSTAGRAM_ACCESS_TOKEN: token,
      INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT: toTime(startedAt + 60 * day),
      INSTAGRAM_ACCESS_TOKEN_ISSUED_AT: toTime(startedAt),
    });
  });

  test('a token of unknown age gets its issue stored', async () => {
    const { renew, ageless } = await openAccount();
    expect((await renew(ageless))?.get('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT')).toBe(toTime(startedAt));
  });

  test.each(['text', 'list'] as const)(
    'permissions in the answer are ignored (as %s)',
    async (permissions) => {
      for (const refreshTellsPermissions of [true, false]) {
        const { renew, server } = await openAccount();
        Object.assign(server.settings, { permissions, refreshTellsPermissions });
        expect([...((await renew()) ?? []).keys()]).toHaveLength(3);
      }
    },
  );

  test('the stored lifetime is the one that Instagram sends', async () => {
    const { renew, server } = await openAccount();
    server.settings.longLifetimeSeconds = 5_127_758;
    expect((await renew())?.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe(
      toTime(startedAt + 5_127_758_000),
    );
  });

  test('special characters in the token are escaped', async () => {
    const { renew, values, requestsTo } = await openAccount();
    const token = ['IGAA', '+&=%20#é'].join('');
    await refusalOf(renew(new Map([...values, ['INSTAGRAM_ACCESS_TOKEN', token]])));
    expect(requestsTo(refreshPath)[0]?.query.get('access_token')).toBe(token);
  });

  test('the time-out is longer than that of reads', async () => {
    const opened = await openAccount({ timeoutMs: 150 });
    opened.server.fault({ path: refreshPath, delayMs: 250 });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened)).toHaveLength(1);
  });

  test.each([undefined, null, '5184000', -1, 1e300, {}, [60], true, 2n ** 70n])(
    'with a lifetime of %s the token is kept, and assumed to be valid for 60 days',
    async (expires_in) => {
      const opened = await openAccount();
      const access_token = newToken();
      opened.answerWith(refreshPath, { access_token, expires_in });
      const changes = (await opened.renew()) ?? new Map();
      expect(changes.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
      expect(changes.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe('');
      expect(instagram.tokens.accessExpiresAt(changes)).toBe(startedAt + 60 * day);
    },
  );

  test.each([
    ['in a list named data', (body: object) => ({ data: [body] })],
    ['in an object named data', (body: object) => ({ data: body })],
    ['beside an error', (body: object) => ({ ...body, ...graphError(1) })],
    ['beside a null error', (body: object) => ({ ...body, error: null })],
    ['in truncated JSON', (body: object) => JSON.stringify(body).slice(0, -3)],
    ['after other text', (body: object) => `<!-- -->${JSON.stringify(body)}`],
  ])('a new token is kept %s', async (_, wrap) => {
    const opened = await openAccount();
    const access_token = newToken();
    opened.answerWith(refreshPath, wrap({ access_token, token_type: 'bearer', expires_in: 60 }));
    expect((await opened.renew())?.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
    expect(refreshes(opened)).toHaveLength(1);
  });
});

describe('an unusual new token', () => {
  test('is kept exactly', async () => {
    for (const access_token of ['two words', ' a\n', 'tökεn', 'x'.repeat(16_384)]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, { access_token, expires_in: 60 });
      expect((await opened.renew())?.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
      expect(refreshes(opened)).toHaveLength(1);
    }
  });

  test('is an error without a retry when it is not text, or too long', async () => {
    for (const access_token of [5, {}, [newToken()], true, 'x'.repeat(16_385)]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, { access_token, expires_in: 60 });
      const error = await refusalOf(opened.renew());
      expect(error.code).toBe('unexpected-answer');
      expect(error.message).toMatch(
        /^Instagram's token refresh returned an unusable access_token: it is .*, so the new token cannot be stored\.$/,
      );
      expect(error.hint).toMatch(/^Sign in again and store the new token/);
      expect(refreshes(opened)).toHaveLength(1);
    }
  });

  test('does not hide an error of the Graph API beside it', async () => {
    const opened = await openAccount();
    opened.server.end(opened.token, 'password-changed');
    opened.answerWith(refreshPath, { access_token: 5, ...graphError(190) }, 400);
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
  });

  test('fails the fetch with a clear error when no HTTP header can hold it', async () => {
    const opened = await openAccount();
    const access_token = ['line', 'break'].join('\n');
    opened.answerWith(refreshPath, { access_token, expires_in: 60 });
    const changes = await opened.renew();
    const error = await refusalOf(opened.fetch(10, Object.fromEntries(changes ?? [])));
    expect(error.code).toBe('invalid-input');
    expect(error.message).toContain(
      'a token contains a character that is not allowed in an HTTP header',
    );
  });
});

describe('a refused refresh', () => {
  test.each([100, 190, 10, 1_000])(
    'a token that is too young is kept without a warning (error %d)',
    async (youngRefreshCode) => {
      for (const known of [true, false]) {
        const opened = await openAccount({ age: 23 * hour });
        opened.server.settings.youngRefreshCode = youngRefreshCode;
        expect(await opened.renew(known ? opened.values : opened.ageless)).toBeNull();
        expect(opened.warnings).toEqual([]);
        expect(opened.debugLines).toEqual([
          expect.stringMatching(
            new RegExp(
              `^Instagram refused to refresh the access token \\(error ${youngRefreshCode}, HTTP 400, trace [\\w-]+\\)\\. The token is unchanged\\. It may be younger than 24 hours\\.$`,
            ),
          ),
        ]);
        expect(opened.server.isAlive(opened.token)).toBe(true);
        expect(refreshes(opened)).toHaveLength(1);
      }
    },
  );

  test('a token that is too young may also come back unchanged', async () => {
    const opened = await openAccount({ age: 23 * hour });
    opened.server.settings.youngRefresh = 'unchanged';
    expect(await opened.renew()).toBeNull();
    const changes = await opened.renew(opened.ageless);
    expect(changes?.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe(
      opened.values.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT'),
    );
  });

  test.each(['app-removed', 'checkpoint', 'password-changed'] as const)(
    'the error for an invalid token says why a new sign-in is needed (%s)',
    async (ending) => {
      for (const known of [true, false]) {
        const opened = await openAccount();
        opened.server.end(opened.token, ending);
        const error = await refusalOf(opened.renew(known ? opened.values : opened.ageless));
        expect(error.code).toBe('reauthorize');
        expect(error.message).toMatch(
          /^Instagram refused to refresh the access token \(error 190, subcode \d+, HTTP 400, trace [\w-]+\): [A-Za-z ,.]+\.$/,
        );
        expect(error.hint).toBe('Sign in again and store the new tokens in the secret.');
        expect(refreshes(opened)).toHaveLength(1);
        expect(opened.requestsTo(profilePath)).toHaveLength(1);
      }
    },
  );

  test('an expired, an unknown and a replaced token need a new sign-in', async () => {
    const expired = await openAccount({ age: 61 * day });
    expect((await refusalOf(expired.renew())).message).toContain(': it has expired.');

    for (const subcode of [null, 467]) {
      const unknown = await openAccount();
      unknown.server.settings.unknownTokenSubcode = subcode;
      const foreign = new Map([...unknown.values, ['INSTAGRAM_ACCESS_TOKEN', newToken()]]);
      expect((await refusalOf(unknown.renew(foreign))).code).toBe('reauthorize');
    }

    const replaced = await openAccount();
    await replaced.renew();
    expect((await refusalOf(replaced.renew())).message).toContain('subcode 467');
  });

  test('an old token that still works is kept with a warning', async () => {
    for (const code of [190, 100, 10, 2_500]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, graphError(code), 400);
      expect(await opened.renew()).toBeNull();
      expect(opened.warnings).toEqual([
        `Instagram refused to refresh the access token (error ${code}, HTTP 400, trace AbC-_9). The token is unchanged. One younger than 24 hours is never refreshed; if it is older, sign in again before it expires, and store the new token in the secret.`,
      ]);
    }
  });

  test('a token that was replaced by hand, below the times of its predecessor, is kept', async () => {
    const opened = await openAccount({ age: hour });
    const stale = new Map([
      ...opened.values,
      ['INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toTime(startedAt - 70 * day)],
      ['INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toTime(startedAt - 10 * day)],
    ]);
    expect(await opened.renew(stale)).toBeNull();
    opened.clock.advance(day);
    expect((await opened.renew(stale))?.get('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT')).toBe(
      toTime(startedAt + day),
    );
  });

  test('a token without the basic permission is kept, and the fetch reports the missing scope', async () => {
    const opened = await openAccount({ scopes: ['instagram_business_manage_insights'] });
    for (const permissionCode of [10, 200, 299]) {
      opened.server.settings.permissionCode = permissionCode;
      expect(await opened.renew()).toBeNull();
    }
    expect((await refusalOf(opened.fetch())).code).toBe('missing-scope');
  });

  test('a short-lived token is kept while it is valid', async () => {
    const opened = await openAccount({ kind: 'short', age: 60_000 });
    expect(await opened.renew(opened.ageless)).toBeNull();
    expect((await opened.fetch()).stats.followers).toBe(21_407n);
  });

  test('an error that repeats the sent token does not count as a renewal', async () => {
    for (const status of [200, 400]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, { access_token: opened.token, ...graphError(100) }, status);
      expect(await opened.renew()).toBeNull();
    }
  });

  test('an invalid token is recognized by the code, with any type, status and texts', async () => {
    const opened = await openAccount();
    Object.assign(opened.server.settings, {
      errorType: 'IGApiException',
      errorStatus: 500,
      errorExtras: true,
    });
    opened.server.end(opened.token, 'password-changed');
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
    expect(refreshes(opened)).toHaveLength(1);
  });
});

describe('a failed token request', () => {
  test.each([
    [1, 'unavailable', 2],
    [2, 'unavailable', 2],
    [4, 'throttled', 4],
    [17, 'throttled', 4],
    [32, 'throttled', 4],
    [341, 'throttled', 4],
    [368, 'throttled', 4],
    [613, 'throttled', 4],
    [80_002, 'throttled', 4],
  ])('the error %d means %s after %d attempts', async (code, meaning, attempts) => {
    for (const status of [200, 400, 503]) {
      const opened = await openAccount();
      for (let i = 0; i < 5; i += 1) opened.answerWith(refreshPath, graphError(code), status);
      const error = await refusalOf(opened.renew());
      expect(error.code).toBe(meaning);
      expect(error.message).toBe(
        `Instagram refused to refresh the access token (error ${code}, HTTP ${status}, trace AbC-_9).`,
      );
      expect(error.hint).toMatch(/^[A-Z].*\.$/);
      expect(refreshes(opened)).toHaveLength(attempts);
      expect(opened.server.isAlive(opened.token)).toBe(true);
    }
  });

  test('a request that is throttled for hours is not retried, and the hint says how long', async () => {
    const opened = await openAccount();
    const usage = JSON.stringify({
      '178414': [{ type: 'instagram', call_count: 100, estimated_time_to_regain_access: 180 }],
    });
    opened.answerWith(refreshPath, graphError(4), 400, { 'x-business-use-case-usage': usage });
    const error = await refusalOf(opened.renew());
    expect([error.code, error.hint]).toEqual([
      'throttled',
      'Instagram accepts calls again in 180 min: run it after that.',
    ]);
    expect(refreshes(opened)).toHaveLength(1);
  });

  test('a request that is throttled for a minute is retried after that minute', async () => {
    const opened = await openAccount();
    const usage = JSON.stringify({ '1': [{ estimated_time_to_regain_access: 1 }] });
    opened.answerWith(refreshPath, graphError(4), 400, { 'x-business-use-case-usage': usage });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened).map(({ at }) => at - startedAt)).toEqual([0, 60_000]);
  });

  test('HTTP 429 leads to a retry after 5 s, or after the time in Retry-After', async () => {
    const plain = await openAccount();
    plain.answerWith(refreshPath, 'slow down', 429);
    await plain.renew();
    expect(refreshes(plain).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
    const named = await openAccount();
    named.answerWith(refreshPath, 'slow down', 429, { 'retry-after': '12' });
    await named.renew();
    expect(refreshes(named).map(({ at }) => at - startedAt)).toEqual([0, 12_000]);
  });

  test('a lost answer leads to one retry, after 5 s', async () => {
    const opened = await openAccount();
    opened.server.settings.oldTokenAfterRefresh = 'valid';
    opened.server.fault({ path: refreshPath, drop: 'after', times: 9 });
    expect((await refusalOf(opened.renew())).code).toBe('unavailable');
    expect(refreshes(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
  });

  test('the retry after a lost answer gets a token when the old one is still valid', async () => {
    const opened = await openAccount();
    opened.server.settings.oldTokenAfterRefresh = 'valid';
    opened.server.fault({ path: refreshPath, drop: 'midway' });
    const changes = await opened.renew();
    expect(opened.server.isAlive(changes?.get('INSTAGRAM_ACCESS_TOKEN') ?? '')).toBe(true);
    expect(refreshes(opened)).toHaveLength(2);
  });

  test('the retry after a lost answer fails with reauthorize when the old token is invalid', async () => {
    const opened = await openAccount();
    opened.server.fault({ path: refreshPath, drop: 'after' });
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
  });

  test('a refusal counts although its transfer ends too early', async () => {
    const opened = await openAccount();
    opened.server.end(opened.token, 'password-changed');
    opened.server.fault({ path: refreshPath, breaksOff: 'short', times: 9 });
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
    expect(refreshes(opened)).toHaveLength(1);
  });

  test('an incomplete page without a token is reported as a broken connection', async () => {
    const opened = await openAccount();
    opened.server.fault({ path: refreshPath, body: '<html>', breaksOff: 'short', times: 2 });
    const error = await refusalOf(opened.renew());
    expect(error.message).toBe("Instagram's token refresh broke off (ECONNRESET).");
    expect(shownOf(error)).not.toContain(opened.token);
    expect(refreshes(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
  });

  test('a token that stays the same is renewed the next day when the answer was lost', async () => {
    const opened = await openAccount();
    opened.server.settings.refreshReturns = 'same';
    opened.server.fault({ path: refreshPath, drop: 'after' });
    expect(await opened.renew()).toBeNull();
    opened.clock.advance(day);
    expect(await opened.renew()).not.toBeNull();
  });

  test('a request that times out is retried once, and the two do not overlap', async () => {
    const opened = await openAccount({ timeoutMs: 60 });
    opened.server.fault({ path: refreshPath, hang: true });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened).map(({ at, status }) => [at - startedAt, status])).toEqual([
      [0, null],
      [5_000, 200],
    ]);
  });

  test.each([
    ['an HTML page', 200, '<html>Sign in to the network</html>', 'unexpected-answer'],
    ['an empty answer', 200, '', 'unexpected-answer'],
    ['JSON without a token', 200, '{"token_type":"bearer"}', 'unexpected-answer'],
    ['a bad gateway', 502, '<html>Bad gateway</html>', 'unavailable'],
  ])('the error for %s names the refresh', async (_, status, body, code) => {
    const opened = await openAccount();
    for (let i = 0; i < 3; i += 1) opened.answerWith(refreshPath, body, status);
    const error = await refusalOf(opened.renew());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Instagram's token refresh /);
    expect(error.message).toContain(`HTTP ${status}`);
    expect(refreshes(opened)).toHaveLength(2);
  });

  test('a redirect is not followed', async () => {
    const [opened, other] = [await openAccount(), await openAccount()];
    const location = `${other.server.url}${refreshPath}`;
    opened.server.fault({ path: refreshPath, status: 307, headers: { location }, times: 2 });
    expect((await refusalOf(opened.renew())).code).toBe('unexpected-answer');
    expect(other.server.requests).toEqual([]);
  });

  test('the request is retried three times when the server cannot be reached', async () => {
    const { server, renew, clock, debugLines } = await openAccount();
    await server.close();
    const error = await refusalOf(renew());
    expect(error.message).toBe("Instagram's token refresh could not be reached (ECONNREFUSED).");
    expect(debugLines).toHaveLength(3);
    expect(clock.now() - startedAt).toBe(15_000);
  });

  test('a cancelled run does not retry, but waits for the answer', async () => {
    const opened = await openAccount();
    opened.server.fault({ path: refreshPath, drop: 'after', times: 2 });
    const failing = refusalOf(opened.renew());
    opened.cancel.abort();
    expect((await failing).code).toBe('unavailable');
    expect(refreshes(opened)).toHaveLength(1);
    expect(opened.debugLines).toEqual([]);

    const other = await openAccount();
    other.server.fault({ path: refreshPath, delayMs: 30 });
    const renewing = other.renew();
    other.cancel.abort();
    expect(await renewing).not.toBeNull();
  });

  test('a run that is cancelled during the wait does not retry', async () => {
    const opened = await openAccount();
    const { clock, context, cancel } = opened;
    context.clock = {
      now: clock.now,
      sleep: (ms, signal) => {
        cancel.abort();
        return clock.sleep(ms, signal);
      },
    };
    opened.server.fault({ path: refreshPath, drop: 'before', times: 2 });
    expect((await refusalOf(opened.renew())).code).toBe('unavailable');
    expect(refreshes(opened)).toHaveLength(1);
  });

  test('a token in an error page is ignored', async () => {
    const opened = await openAccount();
    const quoted = `<p>"access_token": "${newToken()}"</p>`;
    for (let i = 0; i < 2; i += 1) opened.answerWith(refreshPath, quoted, 502);
    expect((await refusalOf(opened.renew())).code).toBe('unavailable');
  });

  test('no message, hint, cause or log line contains the token, although the address does', async () => {
    const failing: ((opened: Opened) => unknown)[] = [
      ({ server }) => server.fault({ path: refreshPath, drop: 'after', times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, drop: 'midway', times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, endless: true, times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, status: 302, times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, hang: true, times: 2 }),
      ({ server }) => server.close(),
      // A server that echoes the request.
      (opened) => {
        const echo = [...opened.values.values()].join(' ');
        for (let i = 0; i < 2; i += 1) opened.answerWith(refreshPath, `<p>${echo}</p>`);
      },
      (opened) => {
        const { token } = opened;
        opened.server.end(token, 'checkpoint');
        opened.answerWith(
          refreshPath,
          graphError(190, {
            message: token,
            type: token,
            fbtrace_id: `${token} `,
            error_subcode: token,
          }),
          400,
        );
      },
    ];
    for (const fail of failing) {
      const opened = await openAccount({ timeoutMs: 200 });
      opened.server.settings.oldTokenAfterRefresh = 'valid';
      await fail(opened);
      const error = await refusalOf(opened.renew());
      const shown = [shownOf(error), ...opened.debugLines, ...opened.warnings].join('\n');
      expect(shown).not.toContain(opened.token);
      expect(shown).not.toContain(opened.app.appSecret);
    }
  });
});
