import { formatShort } from '../locale/format.ts';
import { words } from '../locale/words.ts';
import { audienceTitle, type PicturedAccount } from './pictured-account.ts';
import type { PictureOptions } from './theme.ts';

/**
 * Returns `badge.json`: the followers, by the platform's own word, in the format of shields.io's endpoint badge.
 * https://shields.io/badges/endpoint-badge
 */
export function toBadge(
  account: PicturedAccount,
  { locale, accent }: Pick<PictureOptions, 'locale' | 'accent'>,
): string {
  const { name, look } = account.platform;
  const followers = account.document.followers ?? null;
  const { platformAudience, unknown } = words[locale];
  const badge = {
    schemaVersion: 1,
    label: platformAudience(name, audienceTitle(account, locale)),
    message: followers === null ? unknown : formatShort(followers, undefined, locale),
    color: followers === null ? 'lightgrey' : (accent ?? look.colours.light),
    namedLogo: look.logo,
    logoColor: 'white',
  };
  return `${JSON.stringify(badge, null, 2)}\n`;
}
