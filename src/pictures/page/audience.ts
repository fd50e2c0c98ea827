import { formatShare } from '../../locale/format.ts';
import { formatLongDay } from '../../locale/page-language.ts';
import type { Audience, Share } from '../../numbers/stats-document.ts';
import { toLine } from '../fit-text.ts';
import { toElementId } from '../pictured-account.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { percent } from './frame.ts';
import { cut, type Shown } from './kit-account.ts';

/** How many countries, and how many cities, are shown. */
const mostPlaces = 5;
/** A group must be so large, in percent, to be named as typical. */
const [typicalGender, typicalAge] = [50, 30];
/** A bar leaves room for its label, in percent of its place. */
const widestBar = 56;

/** Draws who follows an account; `null` where that is not known. */
export function drawAudience(account: Shown, context: PageContext): Markup | null {
  const audience = account.document.audience ?? null;
  if (audience === null) return null;
  const { locale, words: page } = context;
  const id = toElementId(account, 'audience', 'auto');
  const takeaway = toTakeaway(audience, context);
  const isOnly = context.accounts.filter(({ document }) => document.audience).length === 1;
  return xml`<section class="row audience ${account.tint}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${page.audience}${isOnly ? null : xml`<small> ${account.title}</small>`}</h2>
<p>${takeaway ? xml`<b>${takeaway}</b> ` : null}${page.follows(account.title, formatLongDay(audience.as_of, locale))}</p></div>
<div class="main">
${drawPeople(audience, context)}
${drawShares(page.countries, audience.countries.slice(0, mostPlaces).map(nameCountry(locale)), locale)}
${drawShares(page.cities, toCityNames(audience.cities).slice(0, mostPlaces), locale)}
</div>
</section>`;
}

/** Such as `71% women, 40% aged 25 to 34.`, of what holds. */
function toTakeaway(
  { genders, ages }: Audience,
  { locale, words: page }: PageContext,
): string | null {
  const whole = (share: number) => formatShare(Math.round(share), locale).replace(/[.,]0/, '');
  const gender = genders.find(({ key, share }) => share > typicalGender && 'FM'.includes(key));
  const [age] = ages;
  const said = [
    ...(gender ? [(gender.key === 'F' ? page.women : page.men)(whole(gender.share))] : []),
    ...(age && age.share >= typicalAge
      ? [page.aged(whole(age.share), page.ageRange(toLine(age.key)))]
      : []),
  ];
  return said.length === 0 ? null : `${said.join(', ')}.`;
}

/** Women and men by age, side by side; where they are not known by age, both as lists. */
function drawPeople(audience: Audience, context: PageContext): Markup | null {
  const { locale, words: page } = context;
  const { genders, ages, ages_by_gender: both } = audience;
  if (!both.some(({ gender }) => gender === 'F' || gender === 'M')) {
    const named = genders.map(({ key, share }) => ({ key: page.genders[key] ?? key, share }));
    const sorted = sortByKey(ages).map(({ key, share }) => ({ key: toYears(key), share }));
    const lists = [
      drawShares(page.gender, named, locale),
      drawShares(page.ages, sorted, locale),
    ].filter((list) => list !== null);
    return lists.length === 0 ? null : xml`<div class="people">${lists}</div>`;
  }
  const unsaid = genders.find(({ key }) => key === 'U');
  const note = unsaid
    ? xml`<p class="note">${page.didNotSay(formatShare(unsaid.share, locale))}</p>`
    : null;
  return xml`<div><h3>${page.ageAndGender}</h3>${drawPyramid(audience, context)}${note}</div>`;
}

function drawPyramid(
  { genders, ages_by_gender: both }: Audience,
  { locale, words: page }: PageContext,
): Markup {
  const ages = [...new Set(both.map(({ age }) => age))].sort();
  const shareOf = (age: string, gender: string) =>
    both.find((one) => one.age === age && one.gender === gender)?.share ?? null;
  const most = Math.max(1, ...both.map(({ gender, share }) => (gender === 'U' ? 0 : share)));
  const head = (gender: string) => {
    const share = genders.find(({ key }) => key === gender)?.share;
    return xml`${page.genders[gender] ?? gender}${share === undefined ? null : xml` <b>${formatShare(share, locale)}</b>`}`;
  };
  const bar = (age: string, gender: 'F' | 'M') => {
    const share = shareOf(age, gender);
    if (share === null) return null;
    const width = (share / most) * widestBar;
    const text = formatShare(share, locale);
    return gender === 'F'
      ? xml`<svg width="100%"><rect x="${percent(100 - width)}" width="${percent(width)}" height="100%"/><text x="${percent(100 - width)}" y="50%" dx="-.5em" dy=".35em" text-anchor="end">${text}</text></svg>`
      : xml`<svg width="100%"><rect class="second" width="${percent(width)}" height="100%"/><text x="${percent(width)}" y="50%" dx=".5em" dy=".35em">${text}</text></svg>`;
  };
  return xml`<table class="pyramid"><thead><tr><th scope="col">${head('F')}</th><td></td><th scope="col">${head('M')}</th></tr></thead>
<tbody>${ages.map(
    (age) =>
      xml`<tr><td>${bar(age, 'F')}</td><th scope="row">${toYears(toLine(age))}</th><td>${bar(age, 'M')}</td></tr>`,
  )}</tbody></table>`;
}

const toYears = (age: string): string => age.replace('-', '–');

/** A list with a bar for each share, compared with the largest. */
function drawShares(
  title: string,
  shares: readonly Share[],
  locale: PageContext['locale'],
): Markup | null {
  if (shares.length === 0) return null;
  const most = Math.max(1, ...shares.map(({ share }) => share));
  return xml`<div class="shares-list"><h3>${title}</h3><ul>${shares.map(
    ({ key, share }) =>
      xml`<li><bdi>${cut(toLine(key), 40)}</bdi><b>${formatShare(share, locale)}</b><svg width="100%" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect width="${percent((share / most) * 100)}" height="100%"/></svg></li>`,
  )}</ul></div>`;
}

/** The name of a country in the page's language; its code where that is not known. */
function nameCountry(locale: PageContext['locale']): (share: Share) => Share {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  return ({ key, share }) => ({
    key: (/^[A-Z]{2}$/.test(key) ? names.of(key) : undefined) ?? key,
    share,
  });
}

/** Without the region behind the comma, unless two cities would then have the same name. */
function toCityNames(cities: readonly Share[]): Share[] {
  const short = cities.map(({ key }) => key.split(',')[0]?.trim() || key);
  return cities.map(({ key, share }, index) => {
    const name = short[index] ?? key;
    return { key: short.filter((other) => other === name).length > 1 ? key : name, share };
  });
}

const sortByKey = (shares: readonly Share[]): Share[] =>
  shares.toSorted((one, other) => (one.key < other.key ? -1 : 1));
