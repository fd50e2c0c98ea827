import type { Answer } from '../server.ts';
import { type ApiError, answerError, answerJson, badParameter, errors } from './answers.ts';
import { createChannel, etagOf, publicParts, toItem, type YouTubeChannel } from './channel.ts';
import { findUnknownName, readSelection, type Selection, select } from './partial-response.ts';
import { createSettings, type YouTubeSettings } from './settings.ts';

const ownerParts = ['auditDetails'];
const filters = ['id', 'forHandle', 'forUsername', 'mine', 'managedByMe'];

/** `GET /youtube/v3/channels` https://developers.google.com/youtube/v3/docs/channels/list */
export function listChannels(
  query: URLSearchParams,
  channels: YouTubeChannel[],
  settings: YouTubeSettings,
): Answer {
  const parts = readParts(query);
  if ('reason' in parts) return answerError(parts);
  const selection = readFields(query.get('fields'));
  if ('reason' in selection) return answerError(selection);
  const found = findChannels(query, channels);
  if ('reason' in found) return answerError(found);
  const size = readInteger(query.get('maxResults'), 5);
  if (size === null || size > 50) {
    return answerError(badParameter('invalidValue', 'maxResults', 'Invalid value for maxResults.'));
  }
  const from = readInteger(query.get('pageToken')?.replace(/^CA/, '') ?? null, 0);
  if (from === null) {
    return answerError(badParameter('invalidPageToken', 'pageToken', 'Invalid page token.'));
  }

  const page = found.slice(from, from + size);
  const items = page.map((channel) => toItem(channel, parts, settings));
  const isEmpty = items.length === 0 && settings.emptyItems === 'absent';
  const body = {
    kind: 'youtube#channelListResponse',
    etag: etagOf(items),
    ...(from + size < found.length && size > 0 && { nextPageToken: `CA${from + size}` }),
    pageInfo: { totalResults: found.length, resultsPerPage: size },
    ...(!isEmpty && { items }),
  };
  return answerJson(200, select(body, selection));
}

function findChannels(
  query: URLSearchParams,
  channels: YouTubeChannel[],
): YouTubeChannel[] | ApiError {
  const given = filters.filter((name) => query.get(name));
  if (given.length === 0) {
    const message = `No filter selected. Expected one of: ${filters.join(', ')}`;
    return badParameter('missingRequiredParameter', 'parameters.', message);
  }
  if (given.length > 1) {
    const message = `Incompatible parameters specified in the request: ${given.join(', ')}`;
    return badParameter('incompatibleParameters', 'parameters.', message);
  }
  const read = (name: string) => query.get(name) ?? '';
  switch (given[0]) {
    case 'id': {
      const ids = read('id').split(',');
      return channels.filter(({ id }) => ids.includes(id));
    }
    case 'forHandle': {
      const handle = `@${read('forHandle').replace(/^@/, '')}`.toLowerCase();
      return channels.filter((channel) => channel.handle.toLowerCase() === handle);
    }
    case 'forUsername': {
      const username = read('forUsername').toLowerCase();
      return channels.filter((channel) => channel.username.toLowerCase() === username);
    }
    default:
      // `mine` and `managedByMe` need a sign-in: a key identifies the project, not the person.
      return errors.needsSignIn;
  }
}

function readParts(query: URLSearchParams): string[] | ApiError {
  const parts = query.getAll('part').join().split(',').filter(Boolean);
  if (parts.length === 0) return badParameter('required', 'part', 'Required parameter: part');
  const unknown = parts.find((part) => !publicParts.includes(part) && !ownerParts.includes(part));
  if (unknown) return badParameter('unknownPart', 'part', `'${unknown.replace(/\W/g, '')}'`);
  return parts.some((part) => ownerParts.includes(part)) ? errors.needsSignIn : parts;
}

function readFields(text: string | null): Selection | ApiError {
  if (!text) return new Map();
  const selection = readSelection(text);
  const unknown = selection ? findUnknownName(shape(), selection) : text.replace(/[^\w/(),*]/g, '');
  if (selection && unknown === null) return selection;
  return badParameter('invalidParameter', 'fields', `Invalid field selection ${unknown}`);
}

/** An answer with every possible member, for checking the names in `fields`. */
function shape(): unknown {
  const channel = createChannel({ country: 'AT', username: 'mara' });
  return {
    kind: '',
    etag: '',
    nextPageToken: '',
    prevPageToken: '',
    pageInfo: { totalResults: 0, resultsPerPage: 0 },
    items: [toItem(channel, publicParts, createSettings())],
  };
}

function readInteger(text: string | null, absent: number): number | null {
  if (text === null) return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
