import type { Platform } from '../platform.ts';
import { kit } from './kit.ts';
import { look } from './look.ts';
import { metrics } from './metrics.ts';

/** The YouTube Data API v3 with an API key, which is enough for public numbers. */
export const youtube: Platform = {
  id: 'youtube',
  name: 'YouTube',
  source: 'YouTube Data API',
  apiVersion: 'v3',
  api: { variable: 'YOUTUBE_API_URL', url: 'https://www.googleapis.com' },
  keys: [
    {
      name: 'YOUTUBE_API_KEY',
      explanation:
        'An API key of a project in the Google Cloud console that has the YouTube Data API v3 enabled.',
      secret: true,
      required: true,
      shared: true,
      mistakes: [
        {
          pattern: /^(ya29\.|GOCSPX-)|\.apps\.googleusercontent\.com$/,
          is: 'a value of an OAuth client instead of an API key',
          instead:
            'Create an API key under APIs & Services, Credentials, in the Google Cloud console.',
        },
        {
          pattern: /^(UC[\w-]{22}|@.*)$/,
          is: 'a channel instead of an API key',
          instead: 'Set YOUTUBE_CHANNEL_ID to the channel, and put the API key here.',
        },
      ],
    },
    {
      name: 'YOUTUBE_CHANNEL_ID',
      explanation:
        "The channel's id, which begins with UC (YouTube's advanced settings show it), or its handle, such as @name.",
      required: true,
      mistakes: [
        {
          pattern: /^AIza/,
          is: 'an API key instead of a channel',
          instead: 'Set YOUTUBE_API_KEY to the API key, and put the channel here.',
        },
        {
          pattern: /^(https?:\/\/)?(www\.|m\.)?youtube\.com\/(c|user)\//i,
          is: 'an address of the old form (/c/ or /user/), which the API does not resolve',
          instead:
            'Open it in a browser and use the handle that the page shows under the name, such as @name.',
        },
        {
          pattern: /^(https?:\/\/)?studio\.youtube\.com\/(?!channel\/UC)/i,
          is: 'an address of YouTube Studio without the id of a channel',
          instead: "Use the channel's handle, such as @name.",
        },
      ],
    },
  ],
  scopes: [],
  // Our own limit for bursts: Google documents 10,000 units a day, of which each account usually costs three,
  // but no rate, see https://developers.google.com/youtube/v3/getting-started#quota.
  requestsPerMinute: 600,
  look,
  kit,
  metrics,
  // Loaded when an account is configured, so that it costs nothing in other runs.
  fetch: async (...given) => (await import('./fetch.ts')).fetchSnapshot(...given),
  german: async () => (await import('./german.ts')).german,
};
