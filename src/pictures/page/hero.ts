import { type Avatar, toDataUri } from '../avatar.ts';
import { isolate, toCharacters, toLine } from '../fit-text.ts';
import { type Markup, xml } from '../xml.ts';
import type { Contact } from './contact.ts';
import type { PageContext } from './context.ts';
import { cut, handleOf } from './kit-account.ts';
import { drawMark } from './marks.ts';
import { toLink } from './safe-link.ts';

/** Longer bios are cut, so that the numbers stay near. */
const longestBio = 240;

/** Draws who the creator is: portrait, name, bio, contact and handles. */
export function drawHero(context: PageContext, portrait: Avatar | null): Markup {
  const { accounts, name, contact, words } = context;
  const bio = cut(toLine(accounts[0]?.document.profile.bio ?? ''), longestBio);
  return xml`<div class="row hero">
<div class="side">${drawPortrait(portrait, context)}</div>
<div class="main">
<h1 class="${toSizeClass(name)}" dir="auto">${name}</h1>
<div class="intro">${bio ? xml`<p class="bio" dir="auto">${bio}</p>` : null}${contact ? drawButton(contact, words) : null}</div>
<ul class="handles">${accounts.map(
    (account) =>
      xml`<li class="${account.tint}">${drawMark(account.platform)}<b>${account.platform.name}</b>${toLink(account.document.profile.url, handleOf(account), 'handle')}</li>`,
  )}</ul>
</div>
</div>`;
}

function drawPortrait(portrait: Avatar | null, { name, words }: PageContext): Markup {
  if (portrait) {
    return xml`<img class="portrait" src="${toDataUri(portrait)}" alt="${words.portraitOf(isolate(name))}" width="176" height="176">`;
  }
  const initial = toCharacters(name)[0]?.toUpperCase() ?? '';
  return xml`<div class="portrait" aria-hidden="true">${initial}</div>`;
}

const drawButton = ({ href, isMail }: Contact, words: PageContext['words']): Markup =>
  xml`<a class="button" href="${href}" rel="noopener noreferrer">${isMail ? words.writeToMe : words.contact}</a>`;

/** Long names are set smaller. */
function toSizeClass(name: string): string {
  const fits = (longest: number) => cut(name, longest) === name;
  return fits(14) ? 'short' : fits(26) ? 'medium' : 'long';
}
