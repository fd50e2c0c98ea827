import { createHash } from 'node:crypto';
import { StatsError } from '../errors.ts';
import { isLoopback } from '../net/addresses.ts';
import type { Download } from '../net/http.ts';

/** A profile picture as a card embeds it. */
export interface Avatar {
  type: 'image/jpeg' | 'image/png' | 'image/webp' | 'image/gif';
  bytes: Uint8Array;
  /** Identifies the picture independently of the signature in its URL; see `toSource`. */
  source: string;
}

/** The picture, or in a few words why there is none. */
export type FetchedAvatar = { avatar: Avatar } | { avatar: null; reason: string };

/** Of a download. */
const maxBytes = 512 * 1024;

/** Of an embedded picture: the files of an account hold it twice, and stay below 120 KB. */
const maxEmbedded = 24 * 1024;

/** A tenth of the client's time-out, so 2 s. */
const timeoutFactor = 0.1;

/**
 * Fetches a profile picture from its public URL, without a token. It is an ornament: the request is sent
 * once, and has little time. Resolves with a `reason` for every expected failure, because a card works
 * without the picture; only unexpected errors reject.
 */
export async function fetchAvatar(
  url: string,
  { http, signal }: { http: Download; signal?: AbortSignal },
): Promise<FetchedAvatar> {
  if (!isFetchable(url)) return none('its address is no https: address');
  try {
    const { status, bytes } = await http({
      name: 'The profile picture',
      method: 'GET',
      url,
      headers: { Accept: 'image/jpeg, image/png, image/webp;q=0.9, image/gif;q=0.8' },
      maxBytes,
      patience: timeoutFactor,
      // The address is part of an answer, and may name any host.
      publicOnly: !isLoopback(new URL(url)),
      ...(signal ? { signal } : {}),
    });
    if (status !== 200) return none(`HTTP ${status}`);
    const type = typeOf(bytes);
    if (!type) return none('it is no JPEG, PNG, WebP or GIF');
    const small = bytes.length > maxEmbedded ? await shrink(type, bytes) : bytes;
    if (!small) return none(`it has ${bytes.length} bytes and cannot be made smaller`);
    return { avatar: { type, bytes: small, source: toSource(url) } };
  } catch (error) {
    if (error instanceof StatsError) return none(error.message);
    throw error;
  }
}

/** Resolves with a picture in the size that is drawn; `null` if that is not possible. */
async function shrink(type: Avatar['type'], bytes: Uint8Array): Promise<Uint8Array | null> {
  if (type !== 'image/jpeg') return null;
  // Loaded only when needed: platforms mostly offer a picture in about the size that is drawn.
  const { shrinkPortrait } = await import('./shrink-portrait.ts');
  return shrinkPortrait(bytes, maxEmbedded);
}

/** Whether the picture is the one at this URL, as far as the hash says that it was embedded with. */
export const isPictureAt = (url: string, avatar: Avatar | null | undefined): boolean =>
  URL.canParse(url) && avatar?.source === toSource(url);

/** Returns a hash of the URL's path only: the query holds a signature that changes every time. */
const toSource = (url: string): string =>
  createHash('sha256').update(new URL(url).pathname).digest('hex').slice(0, 16);

const none = (reason: string): FetchedAvatar => ({ avatar: null, reason });

function isFetchable(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return !url.username && !url.password && (url.protocol === 'https:' || isLoopback(url));
}

/** Checks the first bytes and not the content type: an SVG or an HTML page must never be embedded. */
function typeOf(bytes: Uint8Array): Avatar['type'] | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp';
  return /^GIF8[79]a/.test(head) ? 'image/gif' : null;
}

/** Returns the picture as a `data:` URI: https://www.rfc-editor.org/rfc/rfc2397 */
export const toDataUri = ({ type, bytes }: Avatar): string =>
  `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;

/**
 * Returns the avatar that an earlier card embeds; `null` when it has none. The card is not trusted: its
 * picture is checked as a fetched one is, and encoded again when it is drawn.
 */
export function readAvatar(card: string): Avatar | null {
  const [, source, data] =
    /<image data-source="([0-9a-f]{16})" href="data:[a-z/]+;base64,([A-Za-z0-9+/]+={0,2})"/.exec(
      card,
    ) ?? [];
  if (source === undefined || data === undefined) return null;
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  const type = typeOf(bytes);
  return type && bytes.length <= maxEmbedded ? { type, bytes, source } : null;
}
