import { createHash, createHmac, randomBytes } from 'node:crypto';
import { type Clock, hourMs } from '../../clock.ts';
import { portrait } from '../portrait.ts';
import type { Answer, RecordedRequest } from '../server.ts';

/** Signed picture URLs that expire, as TikTok's CDN creates them. */
export interface SignedImages {
  /** Returns a URL of the emulator that expires in `lifetimeMs`, rounded down to the full hour. */
  sign(path: string, lifetimeMs: number): string;
  /** Answers with the picture, or with 403 when `x-expires` has passed or the signature is wrong. */
  answer(request: RecordedRequest): Answer;
}

export function createSignedImages(clock: Clock, baseUrl: string): SignedImages {
  const key = randomBytes(32);
  const signatureOf = (path: string, expires: string) =>
    createHmac('sha1', key).update(`${path}?${expires}`).digest('base64');

  return {
    sign: (path, lifetimeMs) => {
      const expires = String(Math.floor((clock.now() + lifetimeMs) / hourMs) * 3600);
      // The parameter `refresh_token` is not a secret: the CDN sends the same value for the same picture.
      const mark = createHash('sha256').update(path).digest('hex').slice(0, 8);
      const signature = encodeURIComponent(signatureOf(path, expires));
      return `${baseUrl}${path}?dr=14579&refresh_token=${mark}&x-expires=${expires}&x-signature=${signature}&t=4d5b0474&ps=13740610&shp=a5d48078&shcp=8aecc5ac&idc=my`;
    },
    answer: ({ path, query }) => {
      const expires = query.get('x-expires') ?? '';
      const isGenuine = query.get('x-signature') === signatureOf(path, expires);
      if (!isGenuine || Number(expires) * 1000 <= clock.now()) return { status: 403 };
      const headers = { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' };
      return { status: 200, headers, body: portrait };
    },
  };
}
