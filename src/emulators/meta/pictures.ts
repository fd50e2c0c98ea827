import { createHmac, randomBytes } from 'node:crypto';
import { type Clock, hourMs } from '../../clock.ts';
import { portrait } from '../portrait.ts';
import type { Answer, RecordedRequest } from '../server.ts';

/** Signed URLs of pictures and videos that expire, as Meta's CDN creates them. */
export interface SignedPictures {
  /** Returns a URL of the emulator that expires in three days. */
  sign(path: string): string;
  /** Answers with a picture, or with 403 when `oe` has passed or the signature is wrong. */
  answer(request: RecordedRequest): Answer;
}

const lifetimeMs = 72 * hourMs;

export function createSignedPictures(clock: Clock, baseUrl: string): SignedPictures {
  const key = randomBytes(32);
  const signatureOf = (path: string, ends: string) =>
    `00_AY${createHmac('sha256', key).update(`${path}?${ends}`).digest('base64url')}`;
  return {
    sign: (path) => {
      // `oe` is the expiry time in seconds since 1970, in hex.
      const ends = Math.floor((clock.now() + lifetimeMs) / 1000)
        .toString(16)
        .toUpperCase();
      return `${baseUrl}${path}?stp=dst-jpg_s206x206_tt6&_nc_cat=101&ccb=7-5&_nc_ohc=1&oh=${signatureOf(path, ends)}&oe=${ends}&_nc_sid=8b3546`;
    },
    answer: ({ path, query }) => {
      const ends = query.get('oe') ?? '';
      const isGenuine = query.get('oh') === signatureOf(path, ends);
      if (!isGenuine || Number.parseInt(ends, 16) * 1000 <= clock.now()) {
        return {
          status: 403,
          headers: { 'content-type': 'text/plain' },
          body: 'URL signature expired',
        };
      }
      return { status: 200, headers: { 'content-type': 'image/png' }, body: portrait };
    },
  };
}
