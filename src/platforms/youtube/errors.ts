import { StatsError } from '../../errors.ts';

/** The kinds of errors, by what the user must do. */
type Meaning =
  | 'bad-key'
  | 'restricted-key'
  | 'api-off'
  | 'quota'
  | 'rate'
  | 'internal'
  | 'no-channel';

/**
 * The meaning of each reason, the more specific ones first. Camel case: the YouTube Data API and Google's
 * common usage limits, https://developers.google.com/youtube/v3/docs/errors. Capitals: Google's newer
 * `ErrorInfo`, https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto.
 */
const meanings = new Map<string, Meaning>([
  ['API_KEY_INVALID', 'bad-key'],
  ['keyInvalid', 'bad-key'],
  ['keyExpired', 'bad-key'],
  ['API_KEY_SERVICE_BLOCKED', 'restricted-key'],
  ['API_KEY_IP_ADDRESS_BLOCKED', 'restricted-key'],
  ['API_KEY_HTTP_REFERRER_BLOCKED', 'restricted-key'],
  ['API_KEY_ANDROID_APP_BLOCKED', 'restricted-key'],
  ['API_KEY_IOS_APP_BLOCKED', 'restricted-key'],
  ['ipRefererBlocked', 'restricted-key'],
  ['accessNotConfigured', 'api-off'],
  ['SERVICE_DISABLED', 'api-off'],
  ['quotaExceeded', 'quota'],
  ['dailyLimitExceeded', 'quota'],
  ['rateLimitExceeded', 'rate'],
  ['userRateLimitExceeded', 'rate'],
  ['RATE_LIMIT_EXCEEDED', 'rate'],
  ['backendError', 'internal'],
  ['internalError', 'internal'],
  ['channelNotFound', 'no-channel'],
  ['channelForbidden', 'no-channel'],
  // Last, because these accompany more specific reasons.
  ['badRequest', 'bad-key'],
  ['forbidden', 'bad-key'],
]);

const order = [...meanings.keys()];

const findReason = (reasons: readonly string[]): string | undefined =>
  order.find((known) => reasons.includes(known));

/** Whether the same request may succeed later; `null` when none of the reasons is known. */
export function isRepeatable(reasons: readonly string[]): boolean | null {
  const meaning = meanings.get(findReason(reasons) ?? '');
  return meaning === undefined ? null : meaning === 'rate' || meaning === 'internal';
}

/**
 * The error for an error answer: `invalid-input`, `throttled`, `unavailable` or `unexpected-answer`. `name`
 * is the request's name in the message. `reasons` are those of Google's error body, `null` for a body of
 * another kind.
 */
export function toError(
  name: string,
  status: number,
  reasons: readonly string[] | null,
): StatsError {
  const reason = findReason(reasons ?? []) ?? reasons?.[0];
  const said = `${reason ? `${reason}, ` : ''}HTTP ${status}`;
  switch (meanings.get(reason ?? '')) {
    case 'bad-key':
      return new StatsError(
        'invalid-input',
        `Google does not accept the key in YOUTUBE_API_KEY (${said}).`,
        'Compare it with the key under APIs & Services, Credentials, in the Google Cloud console, or create a new one there.',
      );
    case 'restricted-key':
      return new StatsError(
        'invalid-input',
        `The key in YOUTUBE_API_KEY is restricted and may not be used from here (${said}).`,
        'In the Google Cloud console, remove its restriction to IP addresses, websites or apps, and allow the YouTube Data API v3 for it.',
      );
    case 'api-off':
      return new StatsError(
        'invalid-input',
        `The project of the key in YOUTUBE_API_KEY may not use the YouTube Data API v3 (${said}).`,
        "Enable the YouTube Data API v3 for the key's project in the Google Cloud console, and wait a few minutes.",
      );
    case 'quota':
      return new StatsError(
        'throttled',
        `The quota of the project of YOUTUBE_API_KEY is used up (${said}).`,
        'It is reset at midnight Pacific Time: run it again after that.',
      );
    case 'no-channel':
      return new StatsError(
        'invalid-input',
        `YouTube does not show the channel in YOUTUBE_CHANNEL_ID (${said}).`,
        "Compare it with the address of the channel's page.",
      );
    case 'rate':
      return throttled(name, said);
    case 'internal':
      return unavailable(name, said);
    default:
      if (status === 429) return throttled(name, said);
      if (status >= 500) return unavailable(name, said);
      return new StatsError(
        'unexpected-answer',
        `${name} was refused (${said}).`,
        reasons === null
          ? 'Check that no proxy stands between the runner and YouTube; if this continues, report it.'
          : 'Look for a newer version of this action, or report it.',
      );
  }
}

const throttled = (name: string, said: string) =>
  new StatsError(
    'throttled',
    `${name} was throttled (${said}).`,
    'Start a new run in a few minutes.',
  );

const unavailable = (name: string, said: string) =>
  new StatsError(
    'unavailable',
    `${name} failed (${said}).`,
    'This is usually temporary: the next run tries again.',
  );
