import { StatsError } from '../../errors.ts';

/** https://atproto.com/specs/did */
const did = /^did:(plc|web):[\w.:%-]{1,250}$/;

/** https://atproto.com/specs/handle */
const handle =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** Whether the text is a DID, which identifies an account under every handle. */
export const isDid = (text: string): boolean => did.test(text);

/**
 * Parses the value of BLUESKY_HANDLE: a handle with or without `@`, a DID, or the address of a profile. Returns the
 * handle in lower case, or the DID. Throws `invalid-input` for anything else.
 */
export function readActor(text: string): string {
  // A handle that is copied from the app has invisible characters around it, which set its direction.
  const asked = text.replace(/\p{Cf}/gu, '').trim();
  const name = (nameInAddress(asked) ?? asked.replace(/^at:\/\//i, '')).replace(/^@/, '');
  if (isDid(name)) return name;
  if (handle.test(name.toLowerCase())) return name.toLowerCase();
  throw new StatsError(
    'invalid-input',
    `BLUESKY_HANDLE is not a Bluesky handle: "${asked.slice(0, 60)}".`,
    'Write the whole handle, such as mara.bsky.social, the address of the profile, or the DID.',
  );
}

/** The last part of `bsky.app/profile/NAME`; `null` for anything else. */
const nameInAddress = (text: string): string | null =>
  /^(?:https?:\/\/)?(?:www\.)?(?:bsky\.app|main\.bsky\.dev)\/profile\/([^/?#]+)/i.exec(text)?.[1] ??
  null;
