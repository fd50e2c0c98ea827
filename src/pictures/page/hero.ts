import { type Avatar, toDataUri } from '../avatar.ts';
import { isolate, toCharacters, toLine } from '../fit-text.ts';
import { readPictureSize } from '../picture-size.ts';
import { type Markup, xml } from '../xml.ts';
import type { PageContext } from './context.ts';
import { drawKeyFacts } from './key-facts.ts';
import { cut, handleOf, type Shown } from './kit-account.ts';
import { drawMark } from './marks.ts';
import { toLink } from './safe-link.ts';

/** Longer bios are cut, so that the numbers stay near. */
const longestBio = 240;

/** Draws who the creator is: portrait, name, bio, what matters most, and handles. */
export function drawHero(context: PageContext, portrait: Avatar | null): Markup {
  const { accounts, name } = context;
  const bio = cut(toLine(accounts[0]?.document.profile.bio ?? ''), longestBio);
  return xml`<div class="row hero">
<div class="side">${drawPortrait(portrait, context)}</div>
<div class="main">
<h1 class="${toSizeClass(name)}" dir="auto">${name}</h1>
${bio ? xml`<p class="bio" dir="auto">${bio}</p>` : null}
${drawKeyFacts(context)}
<ul class="handles">${accounts.map(drawAccount)}</ul>
</div>
</div>`;
}

/** Longer handles get the room of two, so that they need not be broken. */
const longestHandle = 15;

function drawAccount(account: Shown): Markup {
  const { platform, tint, document } = account;
  const handle = handleOf(account);
  const width = handle.length > longestHandle ? ' wide' : '';
  return xml`<li class="${tint}${width}">${drawMark(platform)}<b>${platform.name}</b>${toLink(document.profile.url, handle, 'handle')}</li>`;
}

/** In CSS pixels, where there is room: as much as a portrait has that was made smaller. */
const portraitSide = 160;

/** Returns how large a portrait is drawn at most: not larger than its own pixels. */
export function toPortraitSide({ bytes }: Avatar): number {
  const size = readPictureSize(bytes);
  return size ? Math.min(portraitSide, size.width, size.height) : portraitSide;
}

function drawPortrait(portrait: Avatar | null, { name, words }: PageContext): Markup {
  if (portrait) {
    const side = toPortraitSide(portrait);
    return xml`<img class="portrait" src="${toDataUri(portrait)}" alt="${words.portraitOf(isolate(name))}" width="${side}" height="${side}">`;
  }
  const initial = toCharacters(name)[0]?.toUpperCase() ?? '';
  return xml`<div class="portrait" aria-hidden="true">${initial}</div>`;
}

/** Long names are set smaller. */
function toSizeClass(name: string): string {
  const fits = (longest: number) => cut(name, longest) === name;
  return fits(14) ? 'short' : fits(26) ? 'medium' : 'long';
}
