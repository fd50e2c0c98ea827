import { formatFigure, formatShort } from '../../locale/format.ts';
import { titleOf, words } from '../../locale/words.ts';
import { comparePosts } from '../../numbers/post.ts';
import type { TopPost } from '../../numbers/stats-document.ts';
import { toTotal } from '../creator-total.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { drawChange } from './growths.ts';
import { rateOf, type Shown } from './kit-account.ts';
import { drawFirstNumber, drawTitle } from './posts.ts';

/** Draws what a reader looks for first: the audience, the engagement, the best post and the contact. */
export function drawKeyFacts(context: PageContext): Markup | null {
  const facts = [
    drawAudienceFact(context),
    drawEngagementFact(context),
    drawBestPostFact(context),
    drawContactFact(context),
  ].filter((fact) => fact !== null);
  return facts.length === 0 ? null : xml`<dl class="facts">${facts}</dl>`;
}

/** Of all accounts, or of the only one by its platform's word. */
function drawAudienceFact({ accounts, locale, words: page }: PageContext): Markup | null {
  const [first, ...others] = accounts;
  if (!first) return null;
  const { title, followers, growth, note } = toTotal([first, ...others], locale);
  if (followers === null) return null;
  const change = growth
    ? xml`${drawChange(growth.change, { locale, words: page })} ${words[locale].inDays(growth.spanDays)}`
    : xml`${note}`;
  return drawFigure(title, formatShort(followers, undefined, locale), change);
}

/** Of the account that most people follow: the rates of several cannot be added up. */
function drawEngagementFact({ accounts, locale }: PageContext): Markup | null {
  const known = accounts.flatMap((account) => {
    const metric = rateOf(account);
    const rate = metric?.read(account.document) ?? null;
    return metric && rate !== null ? [{ account, metric, rate }] : [];
  });
  const [largest] = known.toSorted((one, other) =>
    Number((other.account.count ?? -1n) - (one.account.count ?? -1n)),
  );
  if (!largest) return null;
  const { account, metric, rate } = largest;
  return drawFigure(
    titleOf(metric, locale),
    formatFigure(rate, 'percent', locale),
    accounts.length > 1 ? xml`<bdi>${account.title}</bdi>` : null,
  );
}

const drawFigure = (title: string, figure: string, below: Markup | null): Markup =>
  xml`<div class="fact"><dt>${title}</dt><dd><b class="digits n${figure.length}">${figure}</b>${below && xml`<span>${below}</span>`}</dd></div>`;

function drawBestPostFact(context: PageContext): Markup | null {
  const { accounts, words: page } = context;
  const best = toBestPost(accounts);
  if (!best) return null;
  const platform = accounts.length > 1 ? xml` · <bdi>${best.account.title}</bdi>` : null;
  return xml`<div class="fact best"><dt>${page.bestPost}</dt><dd>${drawTitle(best.post, page)} <span>${drawFirstNumber(best.post, context)}${platform}</span></dd></div>`;
}

/** The best of the best posts of all accounts. */
function toBestPost(accounts: readonly Shown[]): { account: Shown; post: TopPost } | null {
  const posts = accounts.flatMap((account) =>
    account.topPosts.map((post) => ({
      ...post,
      postedAt: Date.parse(post.posted_at ?? '') || null,
      of: { account, post },
    })),
  );
  return posts.sort(comparePosts)[0]?.of ?? null;
}

function drawContactFact({ contact, words: page }: PageContext): Markup | null {
  if (contact === null) return null;
  const { href, text, isMail } = contact;
  return xml`<div class="fact reach"><dt>${page.contact}</dt><dd><a class="button" href="${href}" rel="noopener noreferrer">${isMail ? page.writeToMe : page.visitContact}</a><span>${text}</span></dd></div>`;
}
