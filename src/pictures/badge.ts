import { formatDay, formatShort } from '../locale/format.ts';
import { words } from '../locale/words.ts';
import { audienceTitle, type PicturedAccount } from './pictured-account.ts';
import { toShownAudience } from './shown-figure.ts';
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
  const { figure, lastKnown } = toShownAudience(account);
  const { platformAudience, unknown } = words[locale];
  const count = figure === null ? unknown : formatShort(figure, undefined, locale);
  const badge = {
    schemaVersion: 1,
    label: platformAudience(name, audienceTitle(account, locale)),
    message: lastKnown === null ? count : `${count} (${formatDay(lastKnown, locale)})`,
    color: figure === null ? 'lightgrey' : (accent ?? look.colours.light),
    namedLogo: look.logo,
    logoColor: 'white',
  };
  return `${JSON.stringify(badge, null, 2)}\n`;
}
