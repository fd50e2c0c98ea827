import type { Clock } from '../../clock.ts';
import { randomText } from '../random-text.ts';
import type { TikTokAccount } from './account.ts';
import { type LifetimeName, lifetimes, type TikTokSettings } from './settings.ts';

/** One person's consent to one app. */
export interface Grant {
  clientKey: string;
  account: TikTokAccount;
  scopes: string[];
  /** ms since 1970. */
  grantedAt: number;
  revoked: boolean;
}

/** Both times in ms since 1970. */
export interface TokenPair {
  accessToken: string;
  accessExpiresAt: number;
  refreshToken: string;
  refreshExpiresAt: number;
}

/**
 * Keeps all grants and tokens. Each function is atomic.
 * https://developers.tiktok.com/doc/oauth-user-access-token-management
 */
export interface GrantBook {
  issue(clientKey: string, account: TikTokAccount, scopes: string[]): IssuedTokens;
  /** Returns `null` for a token that is unknown, used, expired, revoked, or belongs to another app. */
  refresh(clientKey: string, refreshToken: string): IssuedTokens | null;
  /** Revokes the grant of a valid access token; `false` when the token is not valid. */
  revoke(clientKey: string, accessToken: string): boolean;
  /** Returns the grant of a valid access token. */
  findGrant(accessToken: string): Grant | null;
  /** Whether this access or refresh token would still be accepted. */
  isAlive(token: string): boolean;
}

export interface IssuedTokens {
  grant: Grant;
  pair: TokenPair;
}

export function createGrantBook(options: {
  clock: Clock;
  lifetimes: LifetimeName;
  settings: TikTokSettings;
}): GrantBook {
  const { clock, settings } = options;
  const seconds = lifetimes[options.lifetimes];
  const accessTokens = new Map<string, { grant: Grant; expiresAt: number }>();
  const refreshTokens = new Map<string, IssuedTokens & { replacedBy: TokenPair | null }>();

  return {
    issue: (clientKey, account, scopes) => {
      const grant = { clientKey, account, scopes, grantedAt: clock.now(), revoked: false };
      return { grant, pair: mint(grant, null) };
    },
    refresh: (clientKey, refreshToken) => {
      const entry = refreshTokens.get(refreshToken);
      if (!entry || entry.grant.clientKey !== clientKey) return null;
      if (!isCurrent(entry, clock.now())) return null;
      const { grant, replacedBy } = entry;
      if (replacedBy && settings.usedRefreshToken === 'revokes-family') grant.revoked = true;
      if (replacedBy && settings.usedRefreshToken === 'grace' && isUnused(replacedBy)) {
        return { grant, pair: replacedBy };
      }
      if (replacedBy && settings.usedRefreshToken !== 'accepted') return null;

      if (settings.accessTokenAfterRefresh === 'invalid')
        accessTokens.delete(entry.pair.accessToken);
      const pair = mint(grant, settings.rotation === 'never' ? entry.pair : null);
      if (pair.refreshToken !== refreshToken) entry.replacedBy = pair;
      return { grant, pair };
    },
    revoke: (clientKey, accessToken) => {
      const grant = findGrant(accessToken);
      if (!grant || grant.clientKey !== clientKey) return false;
      grant.revoked = true;
      return true;
    },
    findGrant,
    isAlive: (token) => {
      if (findGrant(token)) return true;
      const entry = refreshTokens.get(token);
      if (!entry || !isCurrent(entry, clock.now())) return false;
      if (!entry.replacedBy || settings.usedRefreshToken === 'accepted') return true;
      return settings.usedRefreshToken === 'grace' && isUnused(entry.replacedBy);
    },
  };

  /** Issues a pair; with `keep`, only the access token is new. */
  function mint(grant: Grant, keep: TokenPair | null): TokenPair {
    const now = clock.now();
    const pair: TokenPair = {
      accessToken: createToken('act.'),
      accessExpiresAt: now + seconds.access * 1000,
      refreshToken: keep?.refreshToken ?? createToken('rft.'),
      refreshExpiresAt:
        keep?.refreshExpiresAt ??
        (seconds.rolling ? now : grant.grantedAt) + seconds.refresh * 1000,
    };
    accessTokens.set(pair.accessToken, { grant, expiresAt: pair.accessExpiresAt });
    refreshTokens.set(pair.refreshToken, { grant, pair, replacedBy: null });
    return pair;
  }

  function findGrant(accessToken: string): Grant | null {
    const entry = accessTokens.get(accessToken);
    if (!entry || entry.grant.revoked) return null;
    return entry.expiresAt > clock.now() ? entry.grant : null;
  }

  function isUnused(pair: TokenPair): boolean {
    return refreshTokens.get(pair.refreshToken)?.replacedBy === null;
  }
}

const isCurrent = ({ grant, pair }: IssuedTokens, now: number): boolean =>
  !grant.revoked && pair.refreshExpiresAt > now;

/** Creates an opaque token. Like real ones it contains `!`, which a form must encode. */
export const createToken = (prefix: string): string => `${prefix}${randomText(60)}!6431.u1`;
