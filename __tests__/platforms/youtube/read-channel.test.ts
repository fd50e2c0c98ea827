import { expect, test } from 'vitest';
import { readChannel } from '../../../src/platforms/youtube/read-channel.ts';

const id = `UC${'aZ09_-'.repeat(3)}abcd`;

test.each([
  [id, { name: 'id', value: id }],
  [`\t${id}\n`, { name: 'id', value: id }],
  ['@mara.bakes', { name: 'forHandle', value: '@mara.bakes' }],
  ['@パン', { name: 'forHandle', value: '@パン' }],
  [`@${'a'.repeat(100)}`, { name: 'forHandle', value: `@${'a'.repeat(100)}` }],
  ['https://www.youtube.com/@mara', { name: 'forHandle', value: '@mara' }],
  ['HTTP://M.YouTube.com/@mara/videos?a=b#c', { name: 'forHandle', value: '@mara' }],
  ['youtube.com/%40mara', { name: 'forHandle', value: '@mara' }],
  [`youtube.com/channel/${id}/about`, { name: 'id', value: id }],
  [`www.youtube.com/${id}`, { name: 'id', value: id }],
])('%s is read as a channel', (text, filter) => {
  expect(readChannel(text)).toEqual(filter);
});

test.each([
  '',
  ' ',
  '@',
  'mara',
  `a${id}`,
  `${id}a`,
  id.slice(0, -1),
  `@${'a'.repeat(101)}`,
  'x@mara',
  '@mara,@other',
  '@mara#x',
  'https://example.com/@mara',
  'https://xyoutube.com/@mara',
  'https://youtube.com.example.com/@mara',
  'https://other.youtube.com/@mara',
  'ftp://youtube.com/@mara',
  `https://youtube.com/user/${id}`,
  'https://youtube.com/channel/',
  'https://youtube.com/%E0%A4%A',
  'https://youtube.com:port/@mara',
])('"%s" is refused without being quoted', (text) => {
  expect(() => readChannel(text)).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: 'YOUTUBE_CHANNEL_ID is not a YouTube channel.',
      hint: expect.stringMatching(/^Use the channel's id .* handle .* address of its page\./),
    }),
  );
});
