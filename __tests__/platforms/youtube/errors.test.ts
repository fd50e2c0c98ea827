import { expect, test } from 'vitest';
import { isRepeatable, toError } from '../../../src/platforms/youtube/errors.ts';

const name = "YouTube's list of channels";

const told = (...given: Parameters<typeof toError>) => {
  const { code, message, hint } = toError(...given);
  return { code, message, hint };
};

const kinds: [string, boolean, string, string, RegExp, readonly string[]][] = [
  [
    'a key to compare',
    false,
    'invalid-input',
    'Google does not accept the key in YOUTUBE_API_KEY',
    /^Compare it with the key under APIs & Services, Credentials/,
    ['API_KEY_INVALID', 'keyInvalid', 'keyExpired', 'badRequest', 'forbidden'],
  ],
  [
    'a restriction to take away',
    false,
    'invalid-input',
    'The key in YOUTUBE_API_KEY is restricted, and may not be used from here',
    /take away its restriction to addresses, websites or apps/,
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
    'an API to switch on',
    false,
    'invalid-input',
    'The project of the key in YOUTUBE_API_KEY may not use the YouTube Data API v3',
    /^Switch on the YouTube Data API v3/,
    ['accessNotConfigured', 'SERVICE_DISABLED'],
  ],
  [
    'a quota to wait for',
    false,
    'throttled',
    'The quota of the project of YOUTUBE_API_KEY is used up',
    /midnight Pacific Time/,
    ['quotaExceeded', 'dailyLimitExceeded'],
  ],
  [
    'a channel to compare',
    false,
    'invalid-input',
    'YouTube does not show the channel in YOUTUBE_CHANNEL_ID',
    /^Compare it with the address of the channel's page/,
    ['channelNotFound', 'channelForbidden'],
  ],
  [
    'a rate that passes',
    true,
    'throttled',
    `${name} was throttled`,
    /in a few minutes/,
    ['rateLimitExceeded', 'userRateLimitExceeded', 'RATE_LIMIT_EXCEEDED'],
  ],
  [
    'a failure that passes',
    true,
    'unavailable',
    `${name} failed`,
    /the next run tries again/,
    ['backendError', 'internalError'],
  ],
];
test.each(kinds)('%s is told as such, by each reason of Google’s', (...kind) => {
  const [, passes, code, message, hint, reasons] = kind;
  for (const reason of reasons) {
    expect(told(name, 403, [reason])).toEqual({
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
])(
  'of several reasons (%j) the one that says most decides, whatever their order',
  (reasons, most) => {
    for (const order of [reasons, reasons.toReversed()])
      expect(told(name, 403, order).message).toContain(`(${most}, HTTP 403)`);
  },
);

test.each([
  [429, 'throttled', true],
  [500, 'unavailable', true],
  [503, 'unavailable', true],
  [499, 'unexpected-answer', false],
  [400, 'unexpected-answer', false],
])('without a known reason the status decides (HTTP %d)', (status, code) => {
  for (const reasons of [null, [], ['somethingNew']]) {
    const { code: toldCode, message } = told(name, status, reasons);
    expect(toldCode).toBe(code);
    expect(message).toContain(`(${reasons?.[0] ? 'somethingNew, ' : ''}HTTP ${status}).`);
    expect(isRepeatable(reasons ?? [])).toBeNull();
  }
});

test('an answer that is none of Google’s points at what stands in between, another one at us', () => {
  expect(told(name, 403, null)).toEqual({
    code: 'unexpected-answer',
    message: `${name} was refused (HTTP 403).`,
    hint: expect.stringMatching(/^Check that no proxy stands between/),
  });
  expect(told(name, 403, []).hint).toMatch(/^Look for a newer version/);
});
