import { minuteMs, toIsoSeconds } from '../../clock.ts';
import type { AccountValues } from '../../credentials/rewrite.ts';
import type { Text } from '../../locale/text.ts';
import type { Platform, TokenLife, Values } from '../../platforms/platform.ts';

/** An account of the file, with tokens from the log. */
export interface Chosen extends AccountValues {
  /** Says, when the tokens in the file expire later, so that they are newer, by which times; else `null`. */
  older: Text | null;
  /** The file has other tokens, and it is unknown which ones expire later. */
  isUnsure: boolean;
  /** The file has exactly these values. */
  isSame: boolean;
}

/**
 * Returns for each account its newest tokens, which are those that expire last. Of tokens with unknown times
 * the later ones in the list count.
 */
export function chooseTokens(found: readonly AccountValues[]): Chosen[] {
  const newest = new Map<string, AccountValues>();
  for (const one of found) {
    const { id, platform } = one.account;
    const known = newest.get(id);
    if (!known || !findNewer(platform, one.values, known.values)) newest.set(id, one);
  }
  return [...newest.values()].map((one) => compareWithFile(one));
}

function compareWithFile({ account, values }: AccountValues): Chosen {
  const newer = findNewer(account.platform, values, account.values);
  const older = newer
    ? {
        en: `${account.id}: the file has newer tokens (${newer.what.en} until ${toIsoSeconds(newer.other)}) than the log (until ${toIsoSeconds(newer.one)}), so they were kept.`,
        de: `${account.id}: Die Datei hat neuere Tokens (${newer.what.de} bis ${toIsoSeconds(newer.other)}) als das Log (bis ${toIsoSeconds(newer.one)}), deshalb bleiben sie.`,
      }
    : null;
  const isSame = [...values].every(([key, value]) => (account.values.get(key) ?? '') === value);
  const hasTokens = [...values.keys()].some((key) => account.values.get(key));
  const isUnsure = !isSame && hasTokens && !canCompare(account.platform, values, account.values);
  return { account, values, older, isSame, isUnsure };
}

/**
 * The times (ms since 1970) by which `other` is newer than `one`; `null` if it is not, or if that is unknown.
 * The access token decides if it can, because some platforms never move the time of the next sign-in. Less
 * than a minute is no difference: the times are rounded, and come from the clocks of several machines.
 */
function findNewer(
  { tokens }: Platform,
  one: Values,
  other: Values,
): { what: Text; one: number; other: number } | null {
  if (!tokens) return null;
  for (const { what, ...pair } of pairTimes(tokens, one, other)) {
    if (Math.abs(pair.one - pair.other) < minuteMs) continue;
    return pair.one < pair.other ? { what, ...pair } : null;
  }
  return null;
}

const canCompare = ({ tokens }: Platform, one: Values, other: Values): boolean =>
  tokens !== undefined && pairTimes(tokens, one, other).length > 0;

/** The times (ms since 1970) that both have, the one that decides first. */
function pairTimes(
  tokens: TokenLife,
  one: Values,
  other: Values,
): { what: Text; one: number; other: number }[] {
  const times = [
    {
      what: { en: 'access token', de: 'Access-Token' },
      one: tokens.accessExpiresAt(one),
      other: tokens.accessExpiresAt(other),
    },
    {
      what: { en: 'sign-in', de: 'Anmeldung' },
      one: tokens.signInExpiresAt(one),
      other: tokens.signInExpiresAt(other),
    },
  ];
  return times.flatMap(({ what, one, other }) =>
    one === null || other === null ? [] : [{ what, one, other }],
  );
}
