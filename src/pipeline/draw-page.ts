import type { Avatar } from '../pictures/avatar.ts';
import { type KitOptions, toNeighbour } from '../pictures/page/kit-options.ts';
import { toPage } from '../pictures/page/page.ts';
import type { Stored } from './store-accounts.ts';

/** The page's name in the output folder. */
const pageFile = 'index.html';

/** A larger portrait is left out, so that the page stays small. */
const largestPortrait = 160 * 1024;

const endings: Readonly<Record<Avatar['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/gif': 'gif',
};

/**
 * Draws the media kit page of all accounts that have numbers, and with the page's address, the portrait as a file
 * beside it, for previews; `avatars` has the order of the accounts. Nothing when no account has numbers.
 */
export function drawPage(
  { accounts, posts }: Stored,
  avatars: readonly (Avatar | null)[],
  options: KitOptions,
): [string, string | Uint8Array][] {
  const shown = accounts.flatMap((result, index) => {
    const numbers = result.status === 'ok' ? result : result.stored;
    if (!numbers) return [];
    const { id, platform } = result;
    const { document, points } = numbers;
    const isOwn = (post: { platform: string; username: string }) =>
      post.platform === platform.id && post.username === document.profile.username;
    const topPosts = document.top_posts ?? [];
    const avatar = avatars[index] ?? null;
    return [{ avatar, id, platform, document, points, topPosts, posts: posts.filter(isOwn) }];
  });
  const [first] = shown;
  if (!first) return [];
  const { avatar } = first;
  const portrait = avatar && avatar.bytes.length <= largestPortrait ? avatar : null;
  const { pageUrl } = options;
  const file = portrait && `${first.id}/portrait.${endings[portrait.type]}`;
  const address =
    pageUrl === null ? null : { page: pageUrl, portrait: file && toNeighbour(pageUrl, file) };
  const page = toPage(shown, { ...options, portrait, address });
  return [
    [pageFile, page],
    ...(address && file && portrait ? [[file, portrait.bytes] satisfies [string, Uint8Array]] : []),
  ];
}
