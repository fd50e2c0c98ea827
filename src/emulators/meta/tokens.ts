import { type Clock, dayMs, hourMs } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { GraphError } from './answers.ts';
import type { MetaSettings } from './settings.ts';

/** One person's consent to one app. */
export interface Grant<Account> {
  appId: string;
  account: Account;
  scopes: string[];
  /** Why the grant ended early; `null` while it has not. */
  ended: Ending | null;
}

/** The person removed the app, must pass a security check first, or changed the password. */
export type Ending = 'app-removed' | 'checkpoint' | 'password-changed';

/** All times in ms since 1970. */
export interface Token<Account> {
  text: string;
  kind: 'short' | 'long';
  grant: Grant<Account>;
  /** When it was issued or last refreshed. */
  issuedAt: number;
  expiresAt: number;
  /** True after a refresh that invalidates the old token. */
  invalidated: boolean;
}

/** Keeps all tokens. Each function is atomic. */
export interface TokenBook<Account> {
  issue(grant: Grant<Account>, kind: Token<Account>['kind'], issuedAt?: number): Token<Account>;
  /** Returns the token if it is valid, otherwise the error that Meta answers. */
  find(text: string): Token<Account> | GraphError;
  /** Returns the refreshed or new token, or `null` when the token is younger than 24 hours. */
  refresh(token: Token<Account>): Token<Account> | null;
  isAlive(text: string): boolean;
  /** Invalidates all tokens of the same grant; throws when there is no such token. */
  end(text: string, ending: Ending): void;
}

const shortLifetimeMs = hourMs;
const youngMs = dayMs;

export function createTokenBook<Account>(
  clock: Clock,
  settings: MetaSettings,
  prefix: string,
): TokenBook<Account> {
  const tokens = new Map<string, Token<Account>>();

  const issue: TokenBook<Account>['issue'] = (grant, kind, issuedAt = clock.now()) => {
    const lifetimeMs = kind === 'short' ? shortLifetimeMs : settings.longLifetimeSeconds * 1000;
    const token: Token<Account> = {
      text: `${prefix}${randomText(170)}ZDZD`,
      kind,
      grant,
      issuedAt,
      expiresAt: issuedAt + lifetimeMs,
      invalidated: false,
    };
    tokens.set(token.text, token);
    return token;
  };

  const find: TokenBook<Account>['find'] = (text) => {
    const token = tokens.get(text);
    if (!token) {
      const message = 'Invalid OAuth access token - Cannot parse access token';
      return { code: 190, message, subcode: settings.unknownTokenSubcode };
    }
    if (token.grant.ended) return endings[token.grant.ended];
    if (token.invalidated) return { code: 190, message: loggedOut, subcode: 467 };
    return token.expiresAt > clock.now() ? token : expired(token.expiresAt, clock.now());
  };

  return {
    issue,
    find,
    refresh: (token) => {
      const now = clock.now();
      if (now - token.issuedAt < youngMs) return null;
      if (settings.refreshReturns === 'same') {
        token.issuedAt = now;
        token.expiresAt = now + settings.longLifetimeSeconds * 1000;
        return token;
      }
      if (settings.oldTokenAfterRefresh === 'invalid') token.invalidated = true;
      return issue(token.grant, 'long');
    },
    isAlive: (text) => 'text' in find(text),
    end: (text, ending) => {
      const token = tokens.get(text);
      if (!token) throw new Error('There is no such token.');
      token.grant.ended = ending;
    },
  };
}

const loggedOut =
  'Error validating access token: This may be because the user logged out or may be due to a system error.';

const endings: Record<Ending, GraphError> = {
  'app-removed': {
    code: 190,
    subcode: 458,
    message: 'Error validating access token: The user has not authorized this application.',
  },
  checkpoint: {
    code: 190,
    subcode: 459,
    message:
      'Error validating access token: You cannot access the app till you log in and follow the instructions given.',
  },
  'password-changed': {
    code: 190,
    subcode: 460,
    message:
      'Error validating access token: The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  },
};

function expired(expiredAt: number, now: number): GraphError {
  const message = `Error validating access token: Session has expired on ${toPacific(expiredAt)}. The current time is ${toPacific(now)}.`;
  return { code: 190, subcode: 463, message };
}

/** Formats ms since 1970 in Meta's style: `Sunday, 09-Aug-20 01:30:58 PDT`. */
function toPacific(at: number): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Los_Angeles',
    weekday: 'long',
    day: '2-digit',
    month: 'short',
    year: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).formatToParts(at);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const date = `${read('day')}-${read('month')}-${read('year')}`;
  const time = `${read('hour')}:${read('minute')}:${read('second')}`;
  return `${read('weekday')}, ${date} ${time} ${read('timeZoneName')}`;
}
