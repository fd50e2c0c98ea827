import { createPrivateKey, sign } from 'node:crypto';
import { minuteMs } from '../../../clock.ts';
import { BilingualError } from '../../bilingual-error.ts';

/**
 * Returns the JSON web token by which an App speaks for itself, valid for nine minutes. `now` is GitHub's time in ms
 * since 1970. Throws `unexpected-answer` when the key cannot be used.
 * https://docs.github.com/en/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-json-web-token-jwt-for-a-github-app
 */
export function toAppToken(clientId: string, privateKey: string, now: number): string {
  const toSeconds = (ms: number) => Math.floor(ms / 1000);
  const claims = {
    // GitHub refuses a time in its future, so the clock may be a minute ahead.
    iat: toSeconds(now - minuteMs),
    exp: toSeconds(now + 8 * minuteMs),
    iss: clientId,
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  try {
    const signature = sign('RSA-SHA256', Buffer.from(text), createPrivateKey(privateKey));
    return `${text}.${signature.toString('base64url')}`;
  } catch {
    throw new BilingualError(
      'unexpected-answer',
      {
        en: "The GitHub App's private key is not one that can sign.",
        de: 'Mit dem privaten Schlüssel der GitHub App lässt sich nicht signieren.',
      },
      {
        en: 'Make a new key on the page of the App at GitHub, and store it as the secret STATS_APP_PRIVATE_KEY.',
        de: 'Erzeuge auf der Seite der App bei GitHub einen neuen Schlüssel, und hinterlege ihn als Secret STATS_APP_PRIVATE_KEY.',
      },
    );
  }
}
