import { describe, expect, test } from 'vitest';
import { StatsError } from '../../../src/errors.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import { tiktok } from '../../../src/platforms/tiktok/index.ts';
import { failureOf, openAccount, startedAt, tokenPath } from './open-account.ts';

type Opened = Awaited<ReturnType<typeof openAccount>>;

const after = (seconds: number) =>
  new Date(startedAt + seconds * 1000).toISOString().replace('.000Z', 'Z');

async function refusalOf(promise: Promise<unknown>): Promise<StatsError> {
  const error = await failureOf(promise);
  if (error instanceof StatsError) return error;
  throw new Error('No StatsError came.', { cause: error });
}

/** Fake tokens, generated at run time so that secret scanners do not report this file. */
const newTokens = () => ({
  access_token: ['act', 'new', Math.random().toString(36).slice(2)].join('.'),
  refresh_token: ['rft', 'new', Math.random().toString(36).slice(2)].join('.'),
});

const tokenRequests = ({ requestsTo }: Opened) => requestsTo(tokenPath);

/** Sets the answer to the next token request; the emulator's own tokens stay as they are. */
const answerWith = ({ server }: Opened, body: unknown, status = 200, headers = {}) =>
  server.fault({
    path: tokenPath,
    status,
    body: typeof body === 'string' ? body : stringifyJson(body),
    headers,
  });

test('renewing sends the refresh grant as a form and returns both new tokens with their expiry', async () => {
  const opened = await openAccount();
  const { renew, signedIn, server, app, account } = opened;
  const changes = await renew();

  const [request] = tokenRequests(opened);
  expect(request?.method).toBe('POST');
  expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  expect(request?.headers.authorization).toBeUndefined();
  expect(request?.query.size).toBe(0);
  expect([...new URLSearchParams(request?.body)]).toEqual([
    ['client_key', app.clientKey],
    ['client_secret', app.clientSecret],
    ['grant_type', 'refresh_token'],
    ['refresh_token', signedIn.refreshToken],
  ]);

  expect(server.isAlive(signedIn.refreshToken)).toBe(false);
  expect(server.isAlive(changes.get('TIKTOK_ACCESS_TOKEN') ?? '')).toBe(true);
  expect(server.isAlive(changes.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  expect(Object.fromEntries(changes)).toEqual({
    TIKTOK_ACCESS_TOKEN: expect.any(String),
    TIKTOK_REFRESH_TOKEN: expect.any(String),
    TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '2026-11-23T05:17:00Z',
    TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '2027-05-22T03:17:00Z',
    TIKTOK_SCOPE: 'user.info.basic,user.info.profile,user.info.stats,video.list',
    TIKTOK_OPEN_ID: account.openId,
  });
});

test('the longer lifetimes from before November 2026 are stored as TikTok sends them', async () => {
  const { renew, clock, signedIn } = await openAccount({ lifetimes: 'legacy' });
  clock.advance(86_400_000);
  const changes = await renew();
  expect(changes.get('TIKTOK_ACCESS_TOKEN_EXPIRES_AT')).toBe(after(2 * 86_400));
  expect(changes.get('TIKTOK_REFRESH_TOKEN_EXPIRES_AT')).toBe(after(31_536_000));
  expect(changes.get('TIKTOK_REFRESH_TOKEN')).toBe(signedIn.refreshToken);
});

test('the stored lifetime is the one that TikTok sends', async () => {
  const opened = await openAccount();
  answerWith(opened, { ...newTokens(), expires_in: 61, refresh_expires_in: 3_601 });
  const changes = await opened.renew();
  expect(changes.get('TIKTOK_ACCESS_TOKEN_EXPIRES_AT')).toBe(after(61));
  expect(changes.get('TIKTOK_REFRESH_TOKEN_EXPIRES_AT')).toBe(after(3_601));
});

test('the old refresh token and its expiry stay when the answer has no new one', async () => {
  const opened = await openAccount();
  answerWith(opened, { access_token: newTokens().access_token, expires_in: 7_200 });
  expect([...(await opened.renew()).keys()].sort()).toEqual([
    'TIKTOK_ACCESS_TOKEN',
    'TIKTOK_ACCESS_TOKEN_EXPIRES_AT',
  ]);
});

test('a new refresh token is kept even when the answer contains nothing else', async () => {
  const opened = await openAccount();
  const { refresh_token } = newTokens();
  answerWith(opened, { refresh_token });
  expect(Object.fromEntries(await opened.renew())).toEqual({
    TIKTOK_REFRESH_TOKEN: refresh_token,
    TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '',
    TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '',
  });
});

test.each([undefined, null, '7200', -1, 1e300, {}, [7200], true, 2n ** 70n])(
  'with a lifetime of %s the expiry is unknown, but the tokens are kept',
  async (lifetime) => {
    const opened = await openAccount();
    const tokens = newTokens();
    answerWith(opened, { ...tokens, expires_in: lifetime, refresh_expires_in: lifetime });
    expect(Object.fromEntries(await opened.renew())).toEqual({
      TIKTOK_ACCESS_TOKEN: tokens.access_token,
      TIKTOK_REFRESH_TOKEN: tokens.refresh_token,
      TIKTOK_ACCESS_TOKEN_EXPIRES_AT: '',
      TIKTOK_REFRESH_TOKEN_EXPIRES_AT: '',
    });
  },
);

test.each([
  ['an empty error', { error: '' }],
  ['a null error', { error: null }],
  ['an error object with the code ok', { error: { code: 'ok', message: '' } }],
  ['a number as error', { error: 0 }],
  ['scope and id of the wrong type', { scope: ['video.list'], open_id: 12 }],
  ['a scope with a line break', { scope: 'video.list\nTIKTOK_CLIENT_SECRET=x' }],
])('the tokens are kept beside %s', async (_, rest) => {
  const opened = await openAccount();
  const tokens = newTokens();
  answerWith(opened, { ...tokens, expires_in: 60, refresh_expires_in: 60, ...rest });
  expect(Object.fromEntries(await opened.renew())).toEqual({
    TIKTOK_ACCESS_TOKEN: tokens.access_token,
    TIKTOK_REFRESH_TOKEN: tokens.refresh_token,
    TIKTOK_ACCESS_TOKEN_EXPIRES_AT: after(60),
    TIKTOK_REFRESH_TOKEN_EXPIRES_AT: after(60),
  });
});

test.each([
  ['invalid_grant', 'reauthorize', 1],
  ['access_denied', 'reauthorize', 1],
  ['invalid_scope', 'reauthorize', 1],
  ['invalid_client', 'invalid-input', 1],
  ['unauthorized_client', 'invalid-input', 1],
  ['invalid_request', 'unexpected-answer', 1],
  ['unsupported_grant_type', 'unexpected-answer', 1],
  ['unsupported_response_type', 'unexpected-answer', 1],
  ['server_error', 'unavailable', 2],
  ['temporarily_unavailable', 'unavailable', 2],
  ['internal_error', 'unavailable', 2],
  ['rate_limit_exceeded', 'throttled', 4],
])('the OAuth error %s means %s with HTTP 200 and with 400', async (code, meaning, attempts) => {
  for (const status of [200, 400]) {
    const opened = await openAccount();
    const body = { error: code, error_description: 'Told by TikTok.', log_id: '2026' };
    for (let i = 0; i < 5; i += 1) answerWith(opened, body, status);
    const error = await refusalOf(opened.renew());
    expect(error.code).toBe(meaning);
    expect(error.message).toMatch(new RegExp(`^TikTok refused to renew the tokens \\(${code}\\)`));
    expect(error.message).not.toContain('Told by TikTok');
    expect(error.message).toMatch(/[^.]\.$/);
    expect(error.hint).toMatch(/^[A-Z].*\.$/);
    expect(tokenRequests(opened)).toHaveLength(attempts);
  }
});

test.each([
  ['Client secret is missed in request.', 'invalid-input', 'the value in TIKTOK_CLIENT_SECRET'],
  ['Client key is missed in request.', 'invalid-input', 'the value in TIKTOK_CLIENT_KEY'],
  ['Refresh token is malformed.', 'reauthorize', 'it cannot read the refresh token'],
  ['The request parameters are malformed.', 'unexpected-answer', 'one of the values is not what'],
])('invalid_request is told by what TikTok says: %s', async (error_description, code, said) => {
  const opened = await openAccount();
  answerWith(opened, { error: 'invalid_request', error_description, log_id: '2026' });
  const error = await refusalOf(opened.renew());
  expect(error.code).toBe(code);
  expect(error.message).toContain(said);
  expect(error.message).not.toContain(error_description);
  expect(tokenRequests(opened)).toHaveLength(1);
});

test('a client secret that was not filled in is named, as the emulator judges it', async () => {
  const opened = await openAccount();
  const values = new Map(opened.values).set('TIKTOK_CLIENT_SECRET', '');
  const error = await refusalOf(tiktok.tokens.renew(values, opened.context));
  expect([error.code, error.message]).toEqual([
    'invalid-input',
    'TikTok refused to renew the tokens (invalid_request): it cannot read the value in TIKTOK_CLIENT_SECRET.',
  ]);
});

test('an error in the form of the data endpoints is recognized', async () => {
  const opened = await openAccount();
  answerWith(opened, { data: {}, error: { code: 'invalid_grant', message: '' } });
  expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
});

test('the status decides when the error code is unknown', async () => {
  const codes = await Promise.all(
    [200, 429, 500].map(async (status) => {
      const opened = await openAccount();
      for (let i = 0; i < 4; i += 1) answerWith(opened, { error: 'brand_new' }, status);
      return (await refusalOf(opened.renew())).code;
    }),
  );
  expect(codes).toEqual(['unexpected-answer', 'throttled', 'unavailable']);
});

test('a used refresh token is reported as reauthorize, with what to do', async () => {
  for (const status of [200, 400]) {
    const { server, renew } = await openAccount();
    server.settings.tokenErrorStatus = status;
    await renew();
    const error = await refusalOf(renew());
    expect(error.code).toBe('reauthorize');
    expect(`${error.message} ${error.hint}`).toBe(
      'TikTok refused to renew the tokens (invalid_grant): the refresh token is used up, expired or revoked, or belongs to another app. Sign in again and store the new tokens in the secret.',
    );
  }
});

test('the client secret of another app is invalid input', async () => {
  const { renew, withValues } = await openAccount();
  const error = await refusalOf(renew(withValues({ TIKTOK_CLIENT_SECRET: 'of-another-app' })));
  expect(error.code).toBe('invalid-input');
  expect(error.hint).toContain('TIKTOK_CLIENT_SECRET');
});

test('a token request is retried once, after 5 s, when its answer is lost', async () => {
  const opened = await openAccount();
  opened.server.fault({ path: tokenPath, drop: 'after', times: 9 });
  const error = await refusalOf(opened.renew());
  const requests = tokenRequests(opened);
  expect(requests.map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
  expect(error.code).toBe('unavailable');
});

test('a retry gets tokens when the server has a grace window', async () => {
  const { server, renew, requestsTo } = await openAccount();
  server.settings.usedRefreshToken = 'grace';
  server.fault({ path: tokenPath, drop: 'after' });
  const changes = await renew();
  expect(requestsTo(tokenPath)).toHaveLength(2);
  expect(server.isAlive(changes.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
});

test('a retry fails with reauthorize when the server has no grace window', async () => {
  const { server, renew } = await openAccount();
  server.fault({ path: tokenPath, drop: 'after' });
  expect((await refusalOf(renew())).code).toBe('reauthorize');
});

test('a token request that times out is retried once, and the two do not overlap', async () => {
  const { server, renew, requestsTo } = await openAccount({ timeoutMs: 60 });
  server.fault({ path: tokenPath, hang: true });
  expect((await renew()).get('TIKTOK_ACCESS_TOKEN')).toBeDefined();
  expect(requestsTo(tokenPath).map(({ at, status }) => [at - startedAt, status])).toEqual([
    [0, null],
    [5_000, 200],
  ]);
});

test.each([
  ['an HTML page', 200, '<html>Sign in to the network</html>', 'unexpected-answer'],
  ['an empty answer', 200, '', 'unexpected-answer'],
  ['JSON without tokens', 200, '{"message":"success"}', 'unexpected-answer'],
  ['a bad gateway', 502, '<html>Bad gateway</html>', 'unavailable'],
])('the error for %s names the token request', async (_, status, body, code) => {
  const opened = await openAccount();
  for (let i = 0; i < 3; i += 1) answerWith(opened, body, status);
  const error = await refusalOf(opened.renew());
  expect(error.code).toBe(code);
  expect(error.message).toMatch(/^TikTok's token request /);
  expect(error.message).toContain(`HTTP ${status}`);
  expect(tokenRequests(opened)).toHaveLength(2);
});

describe('an answer whose transfer ends too early', () => {
  /** An account, and the offsets in the body of its next token answer. */
  async function openCut(timeoutMs = 5_000) {
    const rehearsal = await openAccount();
    await rehearsal.renew();
    const body = String(rehearsal.server.requests[0]?.answer?.body);
    const from = body.indexOf('"rft.');
    const opened = await openAccount({ timeoutMs });
    return { opened, inside: from + 10, behind: body.indexOf('"', from + 1) + 1 };
  }

  test.each(['short', 'reset', 'unchunked', 'stall'] as const)(
    'brings all that it holds when only its end is missing (%s)',
    async (breaksOff) => {
      const { opened } = await openCut(breaksOff === 'stall' ? 100 : undefined);
      opened.server.fault({ path: tokenPath, breaksOff });
      const changes = await opened.renew();
      expect(opened.server.isAlive(changes.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
      expect(changes.get('TIKTOK_ACCESS_TOKEN_EXPIRES_AT')).toBe(after(7_200));
      expect(tokenRequests(opened)).toHaveLength(1);
    },
  );

  test('brings both tokens when it is cut behind the refresh token', async () => {
    const { opened, behind } = await openCut();
    opened.server.fault({ path: tokenPath, bodyEnd: behind, breaksOff: 'reset' });
    const changes = await opened.renew();
    expect(opened.server.isAlive(changes.get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(opened.server.isAlive(changes.get('TIKTOK_ACCESS_TOKEN') ?? '')).toBe(true);
    expect(changes.get('TIKTOK_ACCESS_TOKEN_EXPIRES_AT')).toBe('');
    expect(tokenRequests(opened)).toHaveLength(1);
  });

  test('is lost when it is cut inside the refresh token', async () => {
    for (const cut of ['inside', 'behind'] as const) {
      const { opened, ...at } = await openCut();
      // Without the closing quote, nobody can tell whether the token is complete.
      const bodyEnd = cut === 'inside' ? at.inside : at.behind - 1;
      opened.server.settings.usedRefreshToken = 'grace';
      opened.server.fault({ path: tokenPath, bodyEnd, breaksOff: 'reset', times: 2 });
      const error = await refusalOf(opened.renew());
      expect(error.message).toMatch(/^TikTok's token request broke off \(/);
      expect(tokenRequests(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
      for (const value of opened.values.values()) expect(error.message).not.toContain(value);
    }
  });

  test('is a broken connection when it has no tokens, whatever its status', async () => {
    for (const status of [200, 502, 503]) {
      const opened = await openAccount();
      const fault = { status, body: '<html>Bad gateway', breaksOff: 'short' } as const;
      opened.server.fault({ path: tokenPath, ...fault, times: 2 });
      const error = await refusalOf(opened.renew());
      expect(error.message).toBe("TikTok's token request broke off (ECONNRESET).");
      expect(tokenRequests(opened)).toHaveLength(2);
    }
  });

  test('counts as a refusal when it holds one', async () => {
    const opened = await openAccount();
    await opened.renew();
    opened.server.fault({ path: tokenPath, breaksOff: 'unchunked' });
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
    expect(tokenRequests(opened)).toHaveLength(2);
  });
});

describe('an unusual new token', () => {
  test('is kept exactly', async () => {
    for (const token of ['two words', ' a\n', 'tökεn', 'x'.repeat(16_384)]) {
      const opened = await openAccount();
      answerWith(opened, { access_token: token, refresh_token: token, expires_in: 60 });
      const changes = await opened.renew();
      expect(changes.get('TIKTOK_ACCESS_TOKEN')).toBe(token);
      expect(changes.get('TIKTOK_REFRESH_TOKEN')).toBe(token);
    }
  });

  const noToken = [5, {}, ['a'], true, false, 'x'.repeat(16_385)];

  test('is an error without a retry when the refresh token cannot be kept', async () => {
    for (const refresh_token of noToken) {
      const opened = await openAccount();
      answerWith(opened, { ...newTokens(), refresh_token });
      const error = await refusalOf(opened.renew());
      expect(error.code).toBe('unexpected-answer');
      expect(error.message).toMatch(
        /^TikTok's token request returned an unusable refresh_token: it is .*, so the new token cannot be stored\.$/,
      );
      expect(error.hint).toMatch(/^Sign in again and store the new tokens/);
      expect(tokenRequests(opened)).toHaveLength(1);
    }
  });

  test('is an error when the access token cannot be kept, and no refresh token came', async () => {
    for (const access_token of noToken) {
      for (const refresh_token of [undefined, null, '']) {
        const opened = await openAccount();
        answerWith(opened, { access_token, refresh_token });
        expect((await refusalOf(opened.renew())).message).toContain('an unusable access_token');
        expect(tokenRequests(opened)).toHaveLength(1);
      }
    }
  });

  test('is a warning when the access token cannot be kept, and the refresh token is', async () => {
    for (const access_token of noToken) {
      const opened = await openAccount();
      const { refresh_token } = newTokens();
      answerWith(opened, { access_token, refresh_token });
      const changes = await opened.renew();
      expect(changes.get('TIKTOK_REFRESH_TOKEN')).toBe(refresh_token);
      expect(changes.has('TIKTOK_ACCESS_TOKEN')).toBe(false);
      expect(opened.warnings).toEqual([expect.stringContaining('an unusable access_token')]);
    }
  });

  test('does not hide an error code beside it', async () => {
    const opened = await openAccount();
    answerWith(opened, { error: 'invalid_grant', access_token: {}, refresh_token: 5 });
    expect((await refusalOf(opened.renew())).code).toBe('reauthorize');
  });

  test('fails the fetch with a clear error when no HTTP header can hold it', async () => {
    for (const access_token of ['line\nbreak', 'tökεn', 'half \ud83c']) {
      const opened = await openAccount();
      answerWith(opened, { ...newTokens(), access_token });
      const changes = await opened.renew();
      const error = await refusalOf(opened.fetch(Object.fromEntries(changes)));
      expect(error.code).toBe('invalid-input');
      expect(error.message).toContain(
        'a token contains a character that is not allowed in an HTTP header',
      );
    }
  });
});

test('a redirect of the token request is not followed', async () => {
  const opened = await openAccount();
  const other = await openAccount();
  const location = `${other.server.url}${tokenPath}`;
  opened.server.fault({ path: tokenPath, status: 307, headers: { location }, times: 2 });
  expect((await refusalOf(opened.renew())).code).toBe('unexpected-answer');
  expect(other.server.requests).toEqual([]);
});

test('a throttled token request is retried after 5 s', async () => {
  const opened = await openAccount();
  answerWith(opened, 'slow down', 429);
  await opened.renew();
  expect(tokenRequests(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
});

test('a throttled token request is retried after 5 s even when Retry-After is 0', async () => {
  const opened = await openAccount();
  answerWith(opened, { error: 'rate_limit_exceeded' }, 429, { 'retry-after': '0' });
  await opened.renew();
  expect(tokenRequests(opened).map(({ at }) => at - startedAt)).toEqual([0, 5_000]);
});

test('a throttled token request is retried after the time in Retry-After', async () => {
  const opened = await openAccount();
  answerWith(opened, { error: 'rate_limit_exceeded' }, 429, { 'retry-after': '12' });
  await opened.renew();
  expect(tokenRequests(opened).map(({ at }) => at - startedAt)).toEqual([0, 12_000]);
});

test('a token request that is throttled for more than a minute is not retried', async () => {
  const opened = await openAccount();
  answerWith(opened, { error: 'rate_limit_exceeded' }, 429, { 'retry-after': '61' });
  expect((await refusalOf(opened.renew())).code).toBe('throttled');
  expect(tokenRequests(opened)).toHaveLength(1);
});

test('a token request is retried three times when the server cannot be reached', async () => {
  const { server, renew, clock, debugLines } = await openAccount();
  await server.close();
  const error = await refusalOf(renew());
  expect(error.code).toBe('unavailable');
  expect(error.message).toBe("TikTok's token request could not be reached (ECONNREFUSED).");
  expect(debugLines).toHaveLength(3);
  expect(clock.now() - startedAt).toBe(15_000);
});

test('a cancelled run sends no second token request', async () => {
  const opened = await openAccount();
  opened.server.fault({ path: tokenPath, drop: 'after', times: 2 });
  const renewing = refusalOf(opened.renew());
  opened.cancel.abort();
  expect((await renewing).code).toBe('unavailable');
  expect(tokenRequests(opened)).toHaveLength(1);
  expect(opened.debugLines).toEqual([]);
});

test('a run that is cancelled during the wait sends no second token request', async () => {
  const opened = await openAccount();
  const { clock, context, cancel } = opened;
  context.clock = {
    now: clock.now,
    sleep: (ms, signal) => {
      cancel.abort();
      return clock.sleep(ms, signal);
    },
  };
  opened.server.fault({ path: tokenPath, drop: 'after', times: 2 });
  expect((await refusalOf(opened.renew())).code).toBe('unavailable');
  expect(tokenRequests(opened)).toHaveLength(1);
});

test('a run that is cancelled during a token request still gets the new tokens', async () => {
  const opened = await openAccount();
  opened.server.fault({ path: tokenPath, delayMs: 30 });
  const renewing = opened.renew();
  opened.cancel.abort();
  expect((await renewing).get('TIKTOK_REFRESH_TOKEN')).toBeDefined();
});

test('no message, hint, cause or debug line contains a secret value', async () => {
  const failing: ((opened: Opened) => void)[] = [
    ({ server }) => server.fault({ path: tokenPath, drop: 'after', times: 2 }),
    ({ server }) => server.fault({ path: tokenPath, endless: true, times: 2 }),
    ({ server }) => server.fault({ path: tokenPath, status: 302, times: 2 }),
    // A server that echoes the request.
    (opened) => {
      const echo = [...opened.values.values()].join(' ');
      for (let i = 0; i < 2; i += 1) answerWith(opened, `<p>${echo}</p>`);
    },
    (opened) => {
      const [token] = opened.values.values();
      answerWith(opened, { error: token, error_description: token, log_id: token });
    },
  ];
  for (const fail of failing) {
    const opened = await openAccount();
    fail(opened);
    const error = await refusalOf(opened.renew());
    const shown = [error.message, error.hint, error.stack, error.cause, ...opened.debugLines];
    for (const [key, value] of opened.values) expect(shown.join('\n'), key).not.toContain(value);
  }
});
