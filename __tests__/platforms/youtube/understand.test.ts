import { expect, test } from 'vitest';
import { StatsError } from '../../../src/errors.ts';
import { stringifyJson } from '../../../src/net/json.ts';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import { asksToComeBack } from '../../../src/platforms/youtube/read-list.ts';
import { understandChannel } from '../../../src/platforms/youtube/understand.ts';

const name = "YouTube's list of channels";

const answer = (body: unknown, status = 200) => ({
  status,
  headers: new Headers(),
  text: typeof body === 'string' ? body : stringifyJson(body),
});
const read = (item: unknown) => understandChannel(answer({ items: [item] }), createLenientReader());

function errorOf(body: unknown, status = 200): StatsError {
  try {
    understandChannel(answer(body, status), createLenientReader());
  } catch (error) {
    if (error instanceof StatsError) return error;
    throw error;
  }
  throw new Error('Nothing was thrown.');
}

const url = (of: string) => ({ url: `https://yt3.ggpht.com/${of}` });

test('every field of a channel is read from its own member', () => {
  const snippet = {
    title: 'Mara',
    description: 'Slowly.\nEvery day.',
    customUrl: '@mara',
    thumbnails: { default: url('small'), medium: url('medium'), high: url('large') },
  };
  const statistics = { subscriberCount: '1', viewCount: '2', videoCount: '3' };
  const contentDetails = { relatedPlaylists: { likes: 'LL', uploads: 'UU1' } };
  expect(read({ id: 'UC1', snippet, statistics, contentDetails })).toEqual({
    id: 'UC1',
    title: 'Mara',
    description: 'Slowly.\nEvery day.',
    customUrl: '@mara',
    thumbnail: url('large').url,
    portrait: url('medium').url,
    subscribers: 1n,
    views: 2n,
    videos: 3n,
    uploads: 'UU1',
  });
});

test('missing fields and an empty id or handle are unknown', () => {
  const unknown = {
    id: null,
    title: null,
    description: null,
    customUrl: null,
    thumbnail: null,
    portrait: null,
    subscribers: null,
    views: null,
    videos: null,
    uploads: null,
  };
  expect(read({})).toEqual(unknown);
  expect(read({ contentDetails: { relatedPlaylists: { uploads: '' } } })).toEqual(unknown);
  expect(read({ id: '', snippet: { customUrl: '' }, statistics: {} })).toEqual(unknown);
});

test('the largest picture with an address is used', () => {
  const pictureOf = (thumbnails: unknown) => read({ snippet: { thumbnails } }).thumbnail;
  const [medium, small] = [url('medium'), url('small')];
  expect(pictureOf({ default: small, medium })).toBe(medium.url);
  expect(pictureOf({ default: small, high: { url: '' } })).toBe(small.url);
  expect(pictureOf({ maxres: url('huge') })).toBeNull();
});

test.each([
  [{ items: {} }, 'items is not a list'],
  [{ items: [5] }, 'items[0] is not an object'],
])('an answer without a channel is an error (%j)', (body, said) => {
  const error = errorOf(body);
  expect([error.code, error.message]).toEqual(['unexpected-answer', `${name}: ${said}.`]);
});

test.each([
  [{ id: 5 }, '.id is not text'],
  [{ snippet: 5 }, '.snippet is not an object'],
  [{ snippet: { title: 5 } }, '.snippet.title is not text'],
  [{ snippet: { description: 5 } }, '.snippet.description is not text'],
  [{ snippet: { customUrl: 5 } }, '.snippet.customUrl is not text'],
  [{ snippet: { thumbnails: 5 } }, '.snippet.thumbnails is not an object'],
  [{ snippet: { thumbnails: { medium: 5 } } }, '.snippet.thumbnails.medium is not an object'],
  [
    { snippet: { thumbnails: { default: { url: 5 } } } },
    '.snippet.thumbnails.default.url is not text',
  ],
  [{ contentDetails: 5 }, '.contentDetails is not an object'],
  [
    { contentDetails: { relatedPlaylists: [] } },
    '.contentDetails.relatedPlaylists is not an object',
  ],
  [
    { contentDetails: { relatedPlaylists: { uploads: 5 } } },
    '.contentDetails.relatedPlaylists.uploads is not text',
  ],
  [{ statistics: [] }, '.statistics is not an object'],
  [{ statistics: { viewCount: '12345678901234567890' } }, '.statistics.viewCount is not a count'],
  [
    { statistics: { hiddenSubscriberCount: 'no', subscriberCount: '5' } },
    '.statistics.hiddenSubscriberCount is not true or false',
  ],
])('a malformed field is unknown, and the note names it (%j)', (item, note) => {
  const reader = createLenientReader();
  const channel = understandChannel(answer({ items: [item] }), reader);
  expect(Object.values(channel).every((value) => value === null)).toBe(true);
  expect(reader.notes()).toEqual([`${name}: items[0]${note}`]);
});

test('the hint is about a proxy when the answer is not a list of channels', () => {
  for (const body of ['<html>Sign in</html>', '[]', {}]) {
    const error = errorOf(body);
    expect(error.message).toBe(`${name} was answered with HTTP 200 and no list of channels.`);
    expect(error.hint).toMatch(/^Check that no proxy stands between the runner and YouTube/);
  }
});

test('the hint is about the channel id when YouTube reports no channel', () => {
  for (const items of [undefined, null, []])
    expect(errorOf({ kind: 'youtube#channelListResponse', items }).hint).toMatch(
      /^Compare it with the address of the channel's page; the channel may have been closed/,
    );
});

test('an error member or an error status counts more than a channel in the same answer', () => {
  expect(errorOf({ items: [{}], error: {} }).message).toBe(`${name} was refused (HTTP 200).`);
  expect(errorOf({ items: [{}] }, 400).message).toBe(`${name} was refused (HTTP 400).`);
  expect(understandChannel(answer({ items: [{}] }, 399), createLenientReader()).id).toBeNull();
});

test('a reason without the form of a code is not quoted', () => {
  const said = (error: unknown) => errorOf({ error }, 400).message;
  const plain = `${name} was refused (HTTP 400).`;
  for (const reason of ['two words', 'a1', '', 'a'.repeat(33), 5, null, '\nquotaExceeded'])
    expect(said({ errors: [{ reason }] }), String(reason)).toBe(plain);
  for (const error of ['quotaExceeded', null, [], { errors: 'x' }, { errors: { reason: 'a' } }])
    expect(said(error)).toBe(plain);
  const longest = 'aZ_b'.repeat(8);
  expect(said({ errors: ['x', null, { reason: longest }] })).toBe(
    `${name} was refused (${longest}, HTTP 400).`,
  );
});

test('a retry depends on the reason, or on the status when no reason is known', () => {
  const error = (reason: string) => ({ error: { errors: [{ reason }] } });
  expect(asksToComeBack(answer(error('rateLimitExceeded'), 403))).toBe(true);
  expect(asksToComeBack(answer(error('rateLimitExceeded'), 400))).toBe(true);
  expect(asksToComeBack(answer(error('quotaExceeded'), 429))).toBe(false);
  expect(asksToComeBack(answer(error('somethingNew'), 503))).toBe(true);
  expect(asksToComeBack(answer('', 503))).toBe(true);
  expect(asksToComeBack(answer('', 403))).toBe(false);
  expect(asksToComeBack(answer(error('rateLimitExceeded'), 200))).toBe(false);
});
