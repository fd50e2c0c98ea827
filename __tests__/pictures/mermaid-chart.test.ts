import { expect, test } from 'vitest';
import { followersOf } from '../../src/numbers/growth.ts';
import { toMermaidChart } from '../../src/pictures/mermaid-chart.ts';
import { sampleAccount } from './sample-account.ts';

const chart = (days: number, title = 'tiktok/shop: Followers') =>
  toMermaidChart(followersOf(sampleAccount({ days }).points), { title, locale: 'en' });

test('a history of any length becomes a chart of at most 12 points that ends today', () => {
  for (const days of [2, 5, 12, 90, 3652]) {
    const text = chart(days) ?? '';
    const [, labels = ''] = /x-axis \[(.*)\]/.exec(text) ?? [];
    const [, values = ''] = /line \[(.*)\]/.exec(text) ?? [];
    expect(labels.split(', ')).toHaveLength(Math.min(days, 12));
    expect(values.split(', ')).toHaveLength(Math.min(days, 12));
    expect(labels.endsWith(days > 366 ? '"Nov 2026"' : '"23 Nov"')).toBe(true);
  }
});

test('the block is fenced, and its axis covers all values', () => {
  const lines = (chart(3) ?? '').split('\n');
  expect(lines).toEqual([
    '```mermaid',
    expect.stringContaining('"plotColorPalette": "#7a6cf0"'),
    'xychart-beta',
    '    title "tiktok/shop: Followers"',
    '    x-axis ["21 Nov", "22 Nov", "23 Nov"]',
    '    y-axis 47992 --> 48079',
    '    line [48000, 48037, 48071]',
    '```',
  ]);
});

test('fewer than two known figures give no chart', () => {
  expect([chart(0), chart(1)]).toEqual([null, null]);
});

test('a title cannot break out of its quotes or its block', () => {
  const [, , , title] = (chart(2, 'a" ] ``` <b>\n%%{init}%%') ?? '').split('\n');
  expect(title).toMatch(/^ {4}title "[^"<`%\n{}]*"$/);
});
