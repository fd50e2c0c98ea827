import { formatFigure } from '../../locale/format.ts';
import { titleOf, words } from '../../locale/words.ts';
import { longestOf } from '../../numbers/growth.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { drawChange } from './growths.ts';
import { handleOf, rateOf, type Shown } from './kit-account.ts';
import { drawMark } from './marks.ts';
import { toLink } from './safe-link.ts';
import { drawSection } from './section.ts';

/** Draws the accounts that have no section as rows of a table; `null` without any. */
export function drawMoreAccounts(accounts: readonly Shown[], context: PageContext): Markup | null {
  if (accounts.length === 0) return null;
  const { locale, words: page } = context;
  const rows = accounts.map((account) => {
    const { tint, platform, document, count, growths } = account;
    const growth = longestOf(growths);
    const rate = rateOf(account);
    return xml`<tr class="${tint}"><th scope="row">${drawMark(platform)}${platform.name} ${toLink(document.profile.url, handleOf(account), 'handle')}</th>
<td>${formatFigure(count, undefined, locale)}</td>
<td>${growth ? xml`${drawChange(growth.change, context)} <small>${words[locale].inDays(growth.spanDays)}</small>` : '–'}</td>
<td>${rate ? formatFigure(rate.read(document), 'percent', locale) : '–'}</td></tr>`;
  });
  const engagement = accounts[0] && rateOf(accounts[0]);
  return drawSection({
    id: 'more',
    title: page.moreAccounts,
    side: null,
    main: xml`<table class="more-accounts"><thead><tr><th scope="col">${page.account}</th><th scope="col">${words[locale].followers}</th><th scope="col">${page.growth}</th><th scope="col">${engagement ? titleOf(engagement, locale) : ''}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
  });
}
