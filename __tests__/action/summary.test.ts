import { describe, expect, test } from 'vitest';
import { describeRun, type SummaryOptions } from '../../src/action/summary.ts';
import { dayMs } from '../../src/clock.ts';
import { type ErrorCode, StatsError } from '../../src/errors.ts';
import type { AccountResult } from '../../src/pipeline/account-result.ts';
import type { Collected } from '../../src/pipeline/collect.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { sampleAccount } from '../pictures/sample-account.ts';
import { readTables } from './read-tables.ts';

const takenAt = Date.UTC(2026, 10, 23, 3, 17);
const address = 'https://github.com/octo/tiktok-stats-action/blob/v1';

const succeeded = (id: string): AccountResult => {
  const { document, points } = sampleAccount({ id });
  return { id, platform: tiktok, status: 'ok', document, points, changed: true, milestone: null };
};

const failed = (id: string, code: ErrorCode): AccountResult => {
  const { document, points } = sampleAccount({ id });
  const error = new StatsError(code, 'TikTok accepts no token.', 'Sign in again.');
  return { id, platform: tiktok, status: 'failed', error, stored: { document, points } };
};

function describeResults(
  accounts: AccountResult[],
  { signIns = [], renewed = [], ...options }: Partial<Collected & SummaryOptions> = {},
): string {
  const collected: Collected = {
    ...{ accounts, renewed, signIns, takenAt },
    ...{ histories: null, posts: [], problems: [] },
    ...{ saved: true, changed: true, filesChanged: true, signInExpiresAt: null },
  };
  const usual: SummaryOptions = {
    secretName: 'TIKTOK_SECRET',
    dryRun: false,
    locale: 'en',
    address,
  };
  return describeRun(collected, { ...usual, ...options });
}

describe('the summary', () => {
  test('begins with what a person must do: accounts, cause, link, and who must sign in by when', () => {
    const text = describeResults(
      [
        failed('tiktok', 'reauthorize'),
        succeeded('tiktok/shop'),
        failed('tiktok/b', 'reauthorize'),
      ],
      {
        signIns: [
          { name: 'tiktok/shop', at: takenAt + 10 * dayMs },
          { name: 'tiktok/b', at: takenAt + 10 * dayMs },
        ],
      },
    );
    expect(text.split('\n').slice(2, 6)).toEqual([
      '> [!CAUTION]',
      `> - **tiktok, tiktok/b**: TikTok accepts no token&#46; Sign in again&#46; [\`reauthorize\`](${address}/docs/en/errors.md#reauthorize)`,
      '> - **tiktok/shop**: sign in again by 3 Dec 2026.',
      '',
    ]);
  });

  test('has one table: failed accounts in their place with their last followers and growth, and a total', () => {
    const text = describeResults([
      succeeded('tiktok'),
      failed('tiktok/shop', 'throttled'),
      succeeded('tiktok/b'),
    ]);
    const [[head, , first, second, third, total] = []] = readTables(text);
    expect(head).toEqual([
      ...['Account', 'Followers', '1 day', '7 days', '30 days', 'Engagement', 'Average views'],
    ]);
    expect(first?.[0]).toMatch(/^tiktok mara/);
    expect(second?.[0]).toContain('failed: [`throttled`]');
    expect(second?.slice(2)).toEqual([...(first?.slice(2, 5) ?? []), '–', '–']);
    expect(second?.[1]).toBe(first?.[1]);
    expect(third?.[0]).toMatch(/^tiktok\/b /);
    expect(total?.[0]).toBe('**Total**');
    const toNumber = (cell = '') => Number(cell.replaceAll(',', ''));
    expect(toNumber(total?.[1])).toBe(3 * toNumber(first?.[1]));
    // A percentage that is rounded to 0 is left out.
    expect(first?.[2]).toBe('+10 (+0.02%)');
    expect(total?.[2]).toBe('+30');
    expect(total?.[4]).toMatch(/^\+1,221 \(\+0\.\d%\)$/);
  });

  test('names a cause that passes by itself after the table, and asks nobody', () => {
    const text = describeResults([succeeded('tiktok'), failed('tiktok/b', 'throttled')]);
    expect(text).not.toContain('[!CAUTION]');
    expect(text.indexOf('> [!NOTE]')).toBeGreaterThan(text.indexOf('**Total**'));
  });

  test('is German with locale de, and quotes the message', () => {
    const text = describeResults([failed('tiktok', 'reauthorize')], { locale: 'de' });
    expect(text).toContain('Melde dich erneut an');
    expect(text).toContain('(Meldung: TikTok accepts no token&#46; Sign in again&#46;)');
    expect(text).toContain(`${address}/docs/de/errors.md#reauthorize`);
    expect(readTables(text)[0]?.[0]).toContain('Konto');
  });

  test('links nothing where the address is unknown', () => {
    const text = describeResults([failed('tiktok', 'reauthorize')], { address: null });
    expect(text).toContain('`reauthorize`');
    expect(text).not.toContain('errors.md');
  });

  test('folds charts and the other numbers', () => {
    const text = describeResults([succeeded('tiktok')], { renewed: ['tiktok'] });
    expect(text.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>All numbers</summary>',
      '<summary>Charts</summary>',
    ]);
    expect(text).toContain('"backgroundColor": "transparent"');
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'Tokens renewed: tiktok. Saved in the secret `TIKTOK_SECRET`.',
    );
  });

  test('of 100 accounts that fail for one cause has one line for it, and stays below 1 MiB', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `tiktok/a${index}`);
    const text = describeResults(
      ids.map((id, index) => (index < 50 ? failed(id, 'reauthorize') : succeeded(id))),
    );
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
    expect(text.match(/^> - .*$/gm)).toEqual([expect.stringContaining('and 30 more**')]);
    expect(readTables(text)[0]).toHaveLength(103);
  });
});
