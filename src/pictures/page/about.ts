import { formatList, formatLongDay } from '../../locale/page-language.ts';
import { words } from '../../locale/words.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import type { Shown } from './kit-account.ts';

/** Draws where the numbers come from, and how they are computed. */
export function drawAbout(context: PageContext): Markup {
  const { accounts, day, locale, words: page } = context;
  const platforms = [...new Map(accounts.map(({ platform }) => [platform.id, platform])).values()];
  const rounding = platforms.filter(({ look }) => look.roundsAudience).map(({ name }) => name);
  const formulas = [
    ...platforms.map((platform) => ({
      name: page.engagementOf(platform.name),
      formula: toFormula(platform, page),
    })),
    { name: page.averages, formula: page.averagesFormula },
    { name: page.growth, formula: page.growthFormula },
    ...(accounts.length > 1
      ? [{ name: words[locale].combined, formula: page.combinedFormula }]
      : []),
    ...(rounding.length > 0
      ? [{ name: page.rounding, formula: page.roundedFormula(formatList(rounding, locale)) }]
      : []),
  ];
  const date = day === null ? null : xml`${page.numbersOf(formatLongDay(day, locale))}. `;
  return xml`<footer class="row about">
<div class="side"><h2>${page.aboutNumbers}</h2></div>
<div class="main"><p>${date}${page.source}</p>
<dl>${formulas.map(({ name, formula }) => xml`<div><dt>${name}</dt><dd>${formula}</dd></div>`)}</dl></div>
</footer>`;
}

function toFormula({ kit }: Shown['platform'], page: PageContext['words']): string {
  const sum = kit.engagement.of.map((name) => page.interactions[name] ?? name).join(' + ');
  const posts = page.posts[kit.posts].word;
  return kit.engagement.per === 'views' ? page.perViews(sum, posts) : page.perFollowers(sum, posts);
}
