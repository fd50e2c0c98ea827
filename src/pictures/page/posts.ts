import { formatDay, formatFigure } from '../../locale/format.ts';
import type { TopPost } from '../../numbers/stats-document.ts';
import { toLine } from '../fit-text.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { cut, type Shown } from './kit-account.ts';
import { toLink } from './safe-link.ts';

const longestTitle = 90;

/** Draws the best posts of an account as links with their numbers; `null` without posts. */
export function drawPosts({ topPosts, platform }: Shown, context: PageContext): Markup | null {
  if (topPosts.length === 0) return null;
  const { best, ofLatest } = context.words.posts[platform.kit.posts];
  return xml`<div class="posts"><h3>${best} <span>${ofLatest}</span></h3>
<ol>${topPosts.map((post) => drawPost(post, context))}</ol></div>`;
}

function drawPost(post: TopPost, { locale, words: page }: PageContext): Markup {
  const day = toDay(post.posted_at);
  return xml`<li>${drawTitle(post, page)}
<p>${day ? xml`<span class="day">${formatDay(day, locale, 'dayOfMonth')}</span>` : null}${toNumbers(
    post,
    locale,
    page,
  ).map(([figure, say]) => drawNumber(figure, say))}</p></li>`;
}

/** Draws a post's title as a link. */
export const drawTitle = ({ title, url }: TopPost, page: PageContext['words']): Markup =>
  toLink(url, xml`<bdi>${cut(toLine(title ?? ''), longestTitle) || page.untitled}</bdi>`, 'title');

/** Draws the first number of a post that is known, such as its views. */
export const drawFirstNumber = (post: TopPost, { locale, words: page }: PageContext): Markup[] =>
  toNumbers(post, locale, page)
    .slice(0, 1)
    .map(([figure, say]) => drawNumber(figure, say));

type Said = [figure: string, say: (figure: string) => string];

/** Views and rate, or where the views are unknown, what there is instead. */
function toNumbers(
  { views, likes, comments, shares, engagement_rate: rate }: TopPost,
  locale: PageContext['locale'],
  page: PageContext['words'],
): Said[] {
  const count = (figure: bigint | null, say: (text: string) => string): Said[] =>
    figure === null ? [] : [[formatFigure(figure, undefined, locale), say]];
  if (views === null) {
    return [
      ...count(likes, page.likes),
      ...count(comments, page.comments),
      ...count(shares, page.shares),
    ];
  }
  return [
    ...count(views, page.views),
    ...(rate === null
      ? count(likes, page.likes)
      : [[formatFigure(rate, 'percent', locale), page.engagement] satisfies Said]),
  ];
}

/** The figure is bold in its phrase, wherever the language puts it. */
function drawNumber(figure: string, say: (figure: string) => string): Markup {
  const phrase = say(figure);
  const at = phrase.indexOf(figure);
  return xml`<span>${phrase.slice(0, at)}<b>${figure}</b>${phrase.slice(at + figure.length)}</span>`;
}

/** The UTC day; `null` for a time that cannot be read. */
const toDay = (time: string | null): string | null =>
  time !== null && /^\d{4}-\d\d-\d\dT/.test(time) ? time.slice(0, 10) : null;
