import { expect, test } from 'vitest';
import { isRepeatable, toError } from '../../../src/platforms/youtube/errors.ts';

const name = "YouTube's list of channels";

const explain = (...given: Parameters<typeof toError>) => {
  const { code, message, hint } = toError(...given);
  return { code, message, hint };
};

const kinds: [string, boolean, string, string, RegExp, readonly string[]][] = [
  [
    'an invalid key',
    false,
    'invalid-input',
    'Google does not accept the key in YOUTUBE_API_KEY',
    /^Compare it with the key under APIs & Services, Credentials/,
    ['API_KEY_INVALID', 'keyInvalid', 'keyExpired', 'badRequest', 'forbidden'],
  ],
  [
    'a restricted key',
    false,
    'invalid-input',
    'The key in YOUTUBE_API_KEY is restricted and may not be used from here',
    /remove its restriction to IP addresses, websites or apps/,
    [
      'API_KEY_SERVICE_BLOCKED',
      'API_KEY_IP_ADDRESS_BLOCKED',
      'API_KEY_HTTP_REFERRER_BLOCKED',
      'API_KEY_ANDROID_APP_BLOCKED',
      'API_KEY_IOS_APP_BLOCKED',
      'ipRefererBlocked',
    ],
  ],
  [
    'an API that is switched off',
    false,
    'invalid-input',
    'The project of the key in YOUTUBE_API_KEY may not use the YouTube Data API v3',
    /^Enable the YouTube Data API v3/,
    ['accessNotConfigured', 'SERVICE_DISABLED'],
  ],
  [
    'an exhausted quota',
    false,
    'throttled',
    'The quota of the project of YOUTUBE_API_KEY is used up',
    /midnight Pacific Time/,
    ['quotaExceeded', 'dailyLimitExceeded'],
  ],
  [
    'a missing channel',
    false,
    'invalid-input',
    'YouTube does not show the channel in YOUTUBE_CHANNEL_ID',
    /^Compare it with the address of the channel's page/,
    ['channelNotFound', 'channelForbidden'],
  ],
  [
    'a rate limit',
    true,
    'throttled',
    `${name} was throttled`,
    /in a few minutes/,
    ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'],
  ],
  [
    'a temporary failure',
    true,
    'unavailable',
    `${name} failed`,
    /the next run tries again/,
    ['backendError', 'internalError'],
  ],
];
test.each(kinds)('%s is reported as such for each of its reasons', (...kind) => {
  const [, passes, code, message, hint, reasons] = kind;
  for (const reason of reasons) {
    expect(explain(name, 403, [reason])).toEqual({
      code,
      message: `${message} (${reason}, HTTP 403).`,
      hint: expect.stringMatching(hint),
    });
    expect(isRepeatable([reason]), reason).toBe(passes);
  }
});

test.each([
  [['badRequest', 'API_KEY_INVALID'], 'API_KEY_INVALID'],
  [['forbidden', 'quotaExceeded'], 'quotaExceeded'],
  [['somethingNew', 'accessNotConfigured'], 'accessNotConfigured'],
])('the most specific of several reasons (%j) decides in any order', (reasons, most) => {
  for (const order of [reasons, reasons.toReversed()])
    expect(explain(name, 403, order).message).toContain(`(${most}, HTTP 403)`);
});

test.each([
  [429, 'throttled', true],
  [500, 'unavailable', true],
  [503, 'unavailable', true],
  [499, 'unexpected-answer', false],
  [400, 'unexpected-answer', false],
])('the status decides when no reason is known (HTTP %d)', (status, code) => {
  for (const reasons of [null, [], ['somethingNew']]) {
    const { code: actual, message } = explain(name, status, reasons);
    expect(actual).toBe(code);
    expect(message).toContain(`(${reasons?.[0] ? 'somethingNew, ' : ''}HTTP ${status}).`);
    expect(isRepeatable(reasons ?? [])).toBeNull();
  }
});

test('the hint is about a proxy when the body is not from Google, else about a newer version', () => {
  expect(explain(name, 403, null)).toEqual({
    code: 'unexpected-answer',
    message: `${name} was refused (HTTP 403).`,
    hint: expect.stringMatching(/^Check that no proxy stands between/),
  });
  expect(explain(name, 403, []).hint).toMatch(/^Look for a newer version/);
});
