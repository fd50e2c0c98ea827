import { expect, test } from 'vitest';
import { assertRecord } from '../../../src/net/assert.ts';
import { parseJson } from '../../../src/net/json.ts';
import { createLenientReader } from '../../../src/net/lenient-reader.ts';
import {
  insightsName,
  understandInsights,
  understandPosts,
  understandProfile,
} from '../../../src/platforms/threads/understand.ts';

/** Recorded at https://github.com/marclove/pythreads, shortened. */
const recorded = `{"data":[
  {"name":"views","period":"day","values":[{"value":130,"end_time":"2024-07-10T07:00:00+0000"},
    {"value":227,"end_time":"2024-07-11T07:00:00+0000"}],"title":"views","id":"95561/insights/views/day"},
  {"name":"likes","period":"day","title":"likes","total_value":{"value":92},"id":"95561/insights/likes/day"},
  {"name":"clicks","period":"day","link_total_values":[{"value":4}],"id":"95561/insights/clicks/day"}],
 "paging":{"previous":"https://graph.threads.net/v1.0/95561/threads_insights?since=1","next":"…"}}`;

const understand = (text: string) => {
  const reader = createLenientReader();
  const body = assertRecord(parseJson(text), 'the answer');
  return { known: understandInsights(insightsName, body, reader), notes: reader.notes() };
};

test('a recorded answer has the views of all days and the totals', () => {
  expect(understand(recorded)).toEqual({
    known: new Map([
      ['views', 357n],
      ['likes', 92n],
    ]),
    notes: [],
  });
});

test.each(['-1', '"7"', '1.5', '{}'])(
  'a day with %s views makes the metric unknown, with a note',
  (value) => {
    const { known, notes } = understand(recorded.replace('227', value));
    expect(known.get('views')).toBeUndefined();
    expect(notes).toEqual([`${insightsName}: data[0].values[1].value is not a count`]);
  },
);

const user = {
  id: '178414',
  username: 'mara',
  name: 'Mara bakes',
  threads_profile_picture_url: 'https://cdn.example.com/a.jpg',
  threads_biography: 'Sourdough, slowly.',
  is_verified: true,
};

const known = {
  id: '178414',
  username: 'mara',
  name: 'Mara bakes',
  avatar: 'https://cdn.example.com/a.jpg',
  bio: 'Sourdough, slowly.',
  verified: true,
};

function readProfile(change: Record<string, unknown> = {}, dropped: string[] = []) {
  const reader = createLenientReader();
  const profile = understandProfile({ ...user, ...change }, reader, dropped);
  return { ...profile, notes: reader.notes() };
}

test('a profile is read with all its fields', () => {
  expect(readProfile()).toEqual({ ...known, notes: [] });
});

test.each([
  [{ username: '' }, { username: null }],
  [{ name: undefined }, { name: null }],
  [{ threads_profile_picture_url: undefined }, { avatar: null }],
  [{ threads_biography: undefined }, { bio: '' }],
  [{ threads_biography: null }, { bio: '' }],
  [{ is_verified: undefined }, { verified: null }],
])('a profile has null for what is not known, and nothing odd (%#)', (change, expected) => {
  expect(readProfile(change)).toEqual({ ...known, ...expected, notes: [] });
});

test('a biography that Meta has retired is unknown, and not empty', () => {
  expect(readProfile({ threads_biography: undefined }, ['threads_biography']).bio).toBeNull();
});

test.each([
  ['username', { username: null }, 'is not text'],
  ['name', { name: null }, 'is not text'],
  ['threads_profile_picture_url', { avatar: null }, 'is not text'],
  ['threads_biography', { bio: null }, 'is not text'],
  ['is_verified', { verified: null }, 'is not true or false'],
])('a profile with an odd %s lacks that field alone, with a note', (field, expected, flaw) => {
  expect(readProfile({ [field]: 7 })).toEqual({
    ...known,
    ...expected,
    notes: [`Threads's profile: ${field} ${flaw}`],
  });
});

test('a profile without an id is nothing', () => {
  expect(() => readProfile({ id: undefined })).toThrow("Threads's profile: id is missing.");
});

const listed = {
  id: '18001',
  permalink: 'https://www.threads.net/@mara/post/Cabc',
  text: 'Scoring a leaf',
  media_type: 'IMAGE',
  timestamp: '2026-11-20T18:00:00+0000',
};

const post = {
  id: '18001',
  url: 'https://www.threads.net/@mara/post/Cabc',
  title: 'Scoring a leaf',
  kind: 'image',
  postedAt: Date.UTC(2026, 10, 20, 18),
};

function readPosts(body: Record<string, unknown>, limit = 25) {
  const reader = createLenientReader();
  return { ...understandPosts(body, limit, reader), notes: reader.notes() };
}

test('posts are read with all their fields, without reposts', () => {
  const repost = { ...listed, media_type: 'REPOST_FACADE' };
  expect(readPosts({ data: [listed, repost] })).toEqual({
    entries: [post],
    cursor: null,
    notes: [],
  });
});

test.each([
  [{ next: 'https://graph.threads.net/', cursors: { after: 'QVFI' } }, 25, 'QVFI'],
  [{ cursors: { after: 'QVFI' } }, 1, 'QVFI'],
  [{ cursors: { after: 'QVFI' } }, 2, null],
  [{ next: 'https://graph.threads.net/', cursors: { after: '' } }, 25, null],
  [{ next: 'https://graph.threads.net/' }, 1, null],
  [undefined, 1, null],
  ['QVFI', 1, null],
])('posts go on while a page is full or names the next (%#)', (paging, limit, cursor) => {
  expect(readPosts({ data: [listed], paging }, limit)).toEqual({
    entries: [post],
    cursor,
    notes: [],
  });
});

test('an odd place of the next page ends the list, with a note', () => {
  const paging = { next: 'https://graph.threads.net/', cursors: { after: 7 } };
  expect(readPosts({ data: [], paging })).toEqual({
    entries: [],
    cursor: null,
    notes: ["Threads's list of posts: paging.cursors.after is not text"],
  });
});

test.each([
  [{ permalink: undefined }, { url: null }, null],
  [{ text: undefined }, { title: null }, null],
  [{ media_type: undefined }, { kind: 'video' }, null],
  [{ timestamp: undefined }, { postedAt: null }, null],
  [{ permalink: 7 }, { url: null }, 'permalink is not text'],
  [{ text: 7 }, { title: null }, 'text is not text'],
  [{ timestamp: 'today' }, { postedAt: null }, 'timestamp is not a time'],
])('a post keeps what is known of it (%#)', (change, expected, flaw) => {
  expect(readPosts({ data: [{ ...listed, ...change }] })).toEqual({
    entries: [{ ...post, ...expected }],
    cursor: null,
    notes: flaw ? [`Threads's list of posts: data[0].${flaw}`] : [],
  });
});

test.each([
  [{ data: 7 }, 'data is not a list'],
  [{ data: ['post'] }, 'data[0] is not an object'],
  [{ data: [{ ...listed, id: undefined }] }, 'data[0].id is missing'],
])('what is no post is left out, with a note (%#)', (body, note) => {
  expect(readPosts(body)).toEqual({
    entries: [],
    cursor: null,
    notes: [`Threads's list of posts: ${note}`],
  });
});

test.each([
  ['"x"', 'data[0] is not an object'],
  ['{"name":7}', 'data[0].name is not text'],
  ['{"name":"likes","total_value":7}', 'data[0].total_value is not an object'],
  ['{"name":"likes","total_value":{"value":-1}}', 'data[0].total_value.value is not a count'],
  ['{"name":"views","values":7}', 'data[0].values is not a list'],
  ['{"name":"views","values":[7]}', 'data[0].values[0] is not an object'],
])('the metric %s is unknown, with a note', (metric, note) => {
  expect(understand(`{"data":[${metric}]}`)).toEqual({
    known: new Map(),
    notes: [`${insightsName}: ${note}`],
  });
});

test('metrics without a list are no answer', () => {
  expect(() => understand('{"data":7}')).toThrow("Threads's insights call: data is not a list.");
});
