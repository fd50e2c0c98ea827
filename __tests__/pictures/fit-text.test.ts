import { expect, test } from 'vitest';
import { wrapText } from '../../src/pictures/fit-text.ts';

const style = { size: 14 };

test('a line of Japanese does not begin with a sign that closes a sentence', () => {
  const bio = '焼き物と猫とパンが好きです。毎日新しい器を作っています。'.repeat(3);
  for (let width = 60; width < 400; width += 5) {
    const lines = wrapText(bio, width, style, 3);
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^[。、]/);
    expect(lines.at(-1)).toMatch(/…$/);
  }
});

test('a bio of 240 emoji ends with an ellipsis, between two of them', () => {
  const lines = wrapText('👩‍👩‍👧‍👦'.repeat(240), 400, style, 2);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toMatch(/^(👩‍👩‍👧‍👦)+…$/u);
});
