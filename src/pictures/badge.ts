import { formatShort } from '../locale/format.ts';
import { type Locale, words } from '../locale/words.ts';
import type { PicturedAccount } from './pictured-account.ts';

/**
 * Returns `badge.json`: the followers in the format of shields.io's endpoint badge.
 * https://shields.io/badges/endpoint-badge
 */
export function toBadge({ platform, document }: PicturedAccount, locale: Locale): string {
  const { followers } = document;
  const badge = {
    schemaVersion: 1,
    label: words[locale].platformFollowers(platform.name),
    message:
      followers === undefined ? words[locale].unknown : formatShort(followers, undefined, locale),
    color: followers === undefined ? 'lightgrey' : 'blueviolet',
  };
  return `${JSON.stringify(badge, null, 2)}\n`;
}
