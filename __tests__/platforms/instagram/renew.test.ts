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

/** Made up at run time, so that no scanner takes it for a real one. */
const newToken = () => ['IGAA', 'new', Math.random().toString(36).slice(2)].join('');

const refreshes = ({ requestsTo }: Opened) => requestsTo(refreshPath);
const graphError = (code: unknown, more: Record<string, unknown> = {}) => ({
  error: { message: 'Told by Meta.', type: 'OAuthException', code, fbtrace_id: 'AbC-_9', ...more },
});

describe('a token that may be refreshed', () => {
  test('is sent alone, and the new one comes with its issue and its end in UTC', async () => {
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

  test('is afterwards not due for 30 days', async () => {
    const { renew, values } = await openAccount();
    const renewed = new Map([...values, ...((await renew()) ?? [])]);
    expect(instagram.tokens.isDue(renewed, startedAt + 30 * day)).toBe(false);
    expect(instagram.tokens.isDue(renewed, startedAt + 30 * day + 1_000)).toBe(true);
  });

  test('may come back as the same text with more time, which is kept', async () => {
    const { renew, server, token } = await openAccount();
    server.settings.refreshReturns = 'same';
    expect(Object.fromEntries((await renew()) ?? [])).toEqual({
      INSTAGRAM_ACCESS_TOKEN: token,
      INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT: toTime(startedAt + 60 * day),
      INSTAGRAM_ACCESS_TOKEN_ISSUED_AT: toTime(startedAt),
    });
  });

  test('is refreshed when its age is unknown, and has one from then on', async () => {
    const { renew, ageless } = await openAccount();
    expect((await renew(ageless))?.get('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT')).toBe(toTime(startedAt));
  });

  test.each(['text', 'list'] as const)(
    'comes with permissions as %s, or without',
    async (permissions) => {
      for (const refreshTellsPermissions of [true, false]) {
        const { renew, server } = await openAccount();
        Object.assign(server.settings, { permissions, refreshTellsPermissions });
        expect([...((await renew()) ?? []).keys()]).toHaveLength(3);
      }
    },
  );

  test('lives for as long as Instagram says', async () => {
    const { renew, server } = await openAccount();
    server.settings.longLifetimeSeconds = 5_127_758;
    expect((await renew())?.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe(
      toTime(startedAt + 5_127_758_000),
    );
  });

  test('arrives whole, whatever signs it has', async () => {
    const { renew, values, requestsTo } = await openAccount();
    const token = ['IGAA', '+&=%20#é'].join('');
    await refusalOf(renew(new Map([...values, ['INSTAGRAM_ACCESS_TOKEN', token]])));
    expect(requestsTo(refreshPath)[0]?.query.get('access_token')).toBe(token);
  });

  test('is waited for longer than numbers are', async () => {
    const opened = await openAccount({ timeoutMs: 150 });
    opened.server.fault({ path: refreshPath, delayMs: 250 });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened)).toHaveLength(1);
  });

  test.each([undefined, null, '5184000', -1, 1e300, {}, [60], true, 2n ** 70n])(
    'is kept with a lifetime of %s, which makes its end that of 60 days',
    async (expires_in) => {
      const opened = await openAccount();
      const access_token = newToken();
      opened.answerWith(refreshPath, { access_token, expires_in });
      const changes = (await opened.renew()) ?? new Map();
      expect(changes.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
      expect(changes.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe('');
      expect(instagram.tokens.accessEndsAt(changes)).toBe(startedAt + 60 * day);
    },
  );

  test.each([
    ['wrapped like a code exchange', (body: object) => ({ data: [body] })],
    ['wrapped in an object', (body: object) => ({ data: body })],
    ['beside an error', (body: object) => ({ ...body, ...graphError(1) })],
    ['beside a null error', (body: object) => ({ ...body, error: null })],
    ['in JSON that was cut', (body: object) => JSON.stringify(body).slice(0, -3)],
    ['with something in front', (body: object) => `<!-- -->${JSON.stringify(body)}`],
  ])('is not lost %s', async (_, wrap) => {
    const opened = await openAccount();
    const access_token = newToken();
    opened.answerWith(refreshPath, wrap({ access_token, token_type: 'bearer', expires_in: 60 }));
    expect((await opened.renew())?.get('INSTAGRAM_ACCESS_TOKEN')).toBe(access_token);
    expect(refreshes(opened)).toHaveLength(1);
  });
});

describe('a refusal', () => {
  test.each([100, 190, 10, 1_000])(
    'of a token that is too young (error %d) is no failure, whether its age is known or not',
    async (youngRefreshCode) => {
      for (const known of [true, false]) {
        const opened = await openAccount({ age: 23 * hour });
        opened.server.settings.youngRefreshCode = youngRefreshCode;
        expect(await opened.renew(known ? opened.values : opened.ageless)).toBeNull();
        expect(opened.warnings).toEqual([]);
        expect(opened.debugLines).toEqual([
          expect.stringMatching(
            new RegExp(
              `^Instagram refused to refresh the access token \\(error ${youngRefreshCode}, HTTP 400, trace [\\w-]+\\)\\. The token stays as it is\\. It may be younger than 24 hours\\.$`,
            ),
          ),
        ]);
        expect(opened.server.isAlive(opened.token)).toBe(true);
        expect(refreshes(opened)).toHaveLength(1);
      }
    },
  );

  test('may also be the same token with the time that it had', async () => {
    const opened = await openAccount({ age: 23 * hour });
    opened.server.settings.youngRefresh = 'unchanged';
    expect(await opened.renew()).toBeNull();
    const changes = await opened.renew(opened.ageless);
    expect(changes?.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT')).toBe(
      opened.values.get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT'),
    );
  });

  test.each(['app-removed', 'checkpoint', 'password-changed'] as const)(
    'of a token that is dead (%s) needs a person, who is told why',
    async (ending) => {
      for (const known of [true, false]) {
        const opened = await openAccount();
        opened.server.end(opened.token, ending);
        const error = await refusalOf(opened.renew(known ? opened.values : opened.ageless));
        expect(error.code).toBe('reauthorize');
        expect(error.message).toMatch(
          /^Instagram refused to refresh the access token \(error 190, subcode \d+, HTTP 400, trace [\w-]+\): [A-Za-z ,.]+\.$/,
        );
        expect(error.hint).toBe(
          'Sign in again and store the new token in the secret. See reauthorize in the README.',
        );
        expect(refreshes(opened)).toHaveLength(1);
        expect(opened.requestsTo(profilePath)).toHaveLength(1);
      }
    },
  );

  test('of a token that has expired, that was never given out, or that another run has replaced needs a person', async () => {
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

  test('of an old token that still works costs nothing but a warning', async () => {
    for (const code of [190, 100, 10, 2_500]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, graphError(code), 400);
      expect(await opened.renew()).toBeNull();
      expect(opened.warnings).toEqual([
        `Instagram refused to refresh the access token (error ${code}, HTTP 400, trace AbC-_9). The token stays as it is. One younger than 24 hours is never refreshed; if it is older, sign in again before it ends, and store the new token in the secret.`,
      ]);
    }
  });

  test('of a token that was put in by hand under the times of the one before costs nothing', async () => {
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

  test('without the basic permission leaves the token to what the profile says', async () => {
    const opened = await openAccount({ scopes: ['instagram_business_manage_insights'] });
    for (const permissionCode of [10, 200, 299]) {
      opened.server.settings.permissionCode = permissionCode;
      expect(await opened.renew()).toBeNull();
    }
    expect((await refusalOf(opened.fetch())).code).toBe('missing-scope');
  });

  test('of a short-lived token is no failure while that lives', async () => {
    const opened = await openAccount({ kind: 'short', age: 60_000 });
    expect(await opened.renew(opened.ageless)).toBeNull();
    expect((await opened.fetch()).stats.followers).toBe(21_407n);
  });

  test('with the token in it brings no new one', async () => {
    for (const status of [200, 400]) {
      const opened = await openAccount();
      opened.answerWith(refreshPath, { access_token: opened.token, ...graphError(100) }, status);
      expect(await opened.renew()).toBeNull();
    }
  });

  test('is known by its code, whatever type, status and texts come with it', async () => {
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

describe('a token request', () => {
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
  ])('answered by error %d is %s after %d sendings', async (code, meaning, sendings) => {
    for (const status of [200, 400, 503]) {
      const opened = await openAccount();
      for (let i = 0; i < 5; i += 1) opened.answerWith(refreshPath, graphError(code), status);
      const error = await refusalOf(opened.renew());
      expect(error.code).toBe(meaning);
      expect(error.message).toBe(
        `Instagram refused to refresh the access token (error ${code}, HTTP ${status}, trace AbC-_9).`,
      );
      expect(error.hint).toMatch(/^[A-Z].*\.$/);
      expect(refreshes(opened)).toHaveLength(sendings);
      expect(opened.server.isAlive(opened.token)).toBe(true);
    }
  });

  test('throttled for hours is not repeated, and the hours are told', async () => {
    const opened = await openAccount();
    const usage = JSON.stringify({
      '178414': [{ type: 'instagram', call_count: 100, estimated_time_to_regain_access: 180 }],
    });
    opened.answerWith(refreshPath, graphError(4), 400, { 'x-business-use-case-usage': usage });
    const error = await refusalOf(opened.renew());
    expect([error.code, error.hint]).toEqual([
      'throttled',
      'Instagram lets calls through again in 180 min: run it after that. See throttled in the README.',
    ]);
    expect(refreshes(opened)).toHaveLength(1);
  });

  test('throttled for a minute is sent again after that minute', async () => {
    const opened = await openAccount();
    const usage = JSON.stringify({ '1': [{ estimated_time_to_regain_access: 1 }] });
    opened.answerWith(refreshPath, graphError(4), 400, { 'x-business-use-case-usage': usage });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened).map(({ at }) => at - startedAt)).toEqual([0, 60_000]);
  });

  test('throttled by status is sent again after 5 s, or when the server says', async () => {
    const plain = await openAccount();
    plain.answerWith(refreshPath, 'slow down', 429);
    await plain.renew();
    expect(refreshes(plain).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
    const named = await openAccount();
    named.answerWith(refreshPath, 'slow down', 429, { 'retry-after': '12' });
    await named.renew();
    expect(refreshes(named).map(({ at }) => at - startedAt)).toEqual([0, 12_000]);
  });

  test('whose answer was lost is sent again exactly once, after 5 s', async () => {
    const opened = await openAccount();
    opened.server.settings.oldTokenAfterRefresh = 'lives';
    opened.server.fault({ path: refreshPath, drop: 'after', times: 9 });
    expect((await refusalOf(opened.renew())).code).toBe('unavailable');
    expect(refreshes(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
  });

  test('whose answer was lost brings another token when the old one lives', async () => {
    const opened = await openAccount();
    opened.server.settings.oldTokenAfterRefresh = 'lives';
    opened.server.fault({ path: refreshPath, drop: 'midway' });
    const changes = await opened.renew();
    expect(opened.server.isAlive(changes?.get('INSTAGRAM_ACCESS_TOKEN') ?? '')).toBe(true);
    expect(refreshes(opened)).toHaveLength(2);
  });

  test('whose answer was lost needs a person when the old token died of it', async () => {
    const opened = await openAccount();
    opened.server.fault({ path: refreshPath, drop: 'after' });
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
  });

  test('whose answer was lost leaves a token that stays the same to the next day', async () => {
    const opened = await openAccount();
    opened.server.settings.refreshReturns = 'same';
    opened.server.fault({ path: refreshPath, drop: 'after' });
    expect(await opened.renew()).toBeNull();
    opened.clock.advance(day);
    expect(await opened.renew()).not.toBeNull();
  });

  test('without an answer is given up and sent again once, one after the other', async () => {
    const opened = await openAccount({ timeoutMs: 60 });
    opened.server.fault({ path: refreshPath, hang: true });
    expect(await opened.renew()).not.toBeNull();
    expect(refreshes(opened).map(({ at, status }) => [at - startedAt, status])).toEqual([
      [0, null],
      [5_000, 200],
    ]);
  });

  test.each([
    ['a page of HTML', 200, '<html>Sign in to the network</html>', 'unexpected-answer'],
    ['an empty answer', 200, '', 'unexpected-answer'],
    ['JSON without a token', 200, '{"token_type":"bearer"}', 'unexpected-answer'],
    ['a token with a space', 200, '{"access_token":"a b"}', 'unexpected-answer'],
    ['a bad gateway', 502, '<html>Bad gateway</html>', 'unavailable'],
  ])('answered by %s is one clear error that names the call', async (_, status, body, code) => {
    const opened = await openAccount();
    for (let i = 0; i < 3; i += 1) opened.answerWith(refreshPath, body, status);
    const error = await refusalOf(opened.renew());
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^Instagram's token refresh /);
    expect(error.message).toContain(`HTTP ${status}`);
    expect(refreshes(opened)).toHaveLength(2);
  });

  test('is not led elsewhere by a redirect', async () => {
    const [opened, other] = [await openAccount(), await openAccount()];
    const location = `${other.server.url}${refreshPath}`;
    opened.server.fault({ path: refreshPath, status: 307, headers: { location }, times: 2 });
    expect((await refusalOf(opened.renew())).code).toBe('unexpected-answer');
    expect(other.server.requests).toEqual([]);
  });

  test('that could not reach the server is sent again, as nothing can have happened', async () => {
    const { server, renew, clock, debugLines } = await openAccount();
    await server.close();
    const error = await refusalOf(renew());
    expect(error.message).toBe("Instagram's token refresh could not be reached (ECONNREFUSED).");
    expect(debugLines).toHaveLength(3);
    expect(clock.now() - startedAt).toBe(15_000);
  });

  test('is not repeated by a cancelled run, but its answer is waited for', async () => {
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

  test('is not repeated when the run is cancelled during the wait', async () => {
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

  test('takes no token out of a page about an error', async () => {
    const opened = await openAccount();
    const quoted = `<p>"access_token": "${newToken()}"</p>`;
    for (let i = 0; i < 2; i += 1) opened.answerWith(refreshPath, quoted, 502);
    expect((await refusalOf(opened.renew())).code).toBe('unavailable');
  });

  test('shows its token in no message, hint, cause or log line, though it stands in the address', async () => {
    const failing: ((opened: Opened) => unknown)[] = [
      ({ server }) => server.fault({ path: refreshPath, drop: 'after', times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, drop: 'midway', times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, endless: true, times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, status: 302, times: 2 }),
      ({ server }) => server.fault({ path: refreshPath, hang: true, times: 2 }),
      ({ server }) => server.close(),
      // A server that sends back what it got.
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
      opened.server.settings.oldTokenAfterRefresh = 'lives';
      await fail(opened);
      const error = await refusalOf(opened.renew());
      const shown = [shownOf(error), ...opened.debugLines, ...opened.warnings].join('\n');
      expect(shown).not.toContain(opened.token);
      expect(shown).not.toContain(opened.app.appSecret);
    }
  });
});
