import type { HttpAnswer } from '../../net/http.ts';
import type { PlatformContext, Values } from '../platform.ts';
import { asksToComeBack } from './read-list.ts';

/** Sends a request; `name` is its name in errors and in the log. */
export type Get = (
  name: string,
  path: string,
  query: Readonly<Record<string, string>>,
) => Promise<HttpAnswer>;

export interface Api {
  /** Retries what may pass. */
  get: Get;
  /** For a request with a replacement: it is sent once. */
  getOnce: Get;
}

/** The YouTube Data API v3 with the account's key. */
export function openApi(values: Values, { http, apiUrl, signal }: PlatformContext): Api {
  const send =
    (retry: { repeatWhen?: typeof asksToComeBack }): Get =>
    (name, path, query) => {
      const all = new URLSearchParams({ ...query, key: values.get('YOUTUBE_API_KEY') ?? '' });
      // The API key is documented as a query parameter, so errors and logs must not contain this address.
      const url = `${apiUrl}/youtube/v3/${path}?${all}`;
      return http({ name, method: 'GET', url, signal, ...retry });
    };
  return { get: send({ repeatWhen: asksToComeBack }), getOnce: send({}) };
}
