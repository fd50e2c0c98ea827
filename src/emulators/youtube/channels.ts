import type { Answer } from '../server.ts';
import { type ApiError, answerError, answerJson, badParameter, errors } from './answers.ts';
import { createChannel, publicParts, toItem, type YouTubeChannel } from './channel.ts';
import { etagOf } from './etag.ts';
import { type ListMethod, listShape, readListRequest } from './list-request.ts';
import { select } from './partial-response.ts';
import { createSettings, type YouTubeSettings } from './settings.ts';

const filters = ['id', 'forHandle', 'forUsername', 'mine', 'managedByMe'];
const example = createChannel({ country: 'AT', username: 'mara', uploads: [] }, 0);
const method: ListMethod = {
  publicParts,
  ownerParts: ['auditDetails'],
  shape: listShape(toItem(example, publicParts, createSettings())),
};

/** `GET /youtube/v3/channels` https://developers.google.com/youtube/v3/docs/channels/list */
export function listChannels(
  query: URLSearchParams,
  channels: YouTubeChannel[],
  settings: YouTubeSettings,
): Answer {
  const request = readListRequest(query, method);
  if ('reason' in request) return answerError(request);
  const found = findChannels(query, channels);
  if ('reason' in found) return answerError(found);

  const { parts, selection, size, from } = request;
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
