import { describe, expect, test } from 'vitest';
import { loadExplain } from '../../src/action/describe-causes.ts';
import { describeRun, type SummaryOptions } from '../../src/action/summary.ts';
import { dayMs } from '../../src/clock.ts';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { notWritable } from '../../src/credentials/github-answers.ts';
import { notSaved } from '../../src/credentials/save-tokens.ts';
import { toSecretPlace } from '../../src/credentials/secret-place.ts';
import { type ErrorCode, StatsError } from '../../src/errors.ts';
import type { AccountResult } from '../../src/pipeline/account-result.ts';
import type { Collected } from '../../src/pipeline/collected.ts';
import { tiktok } from '../../src/platforms/tiktok/index.ts';
import { toError } from '../../src/platforms/youtube/errors.ts';
import { sampleAccount } from '../pictures/sample-account.ts';
import { readTables } from './read-tables.ts';

const takenAt = Date.UTC(2026, 10, 23, 3, 17);
const address = 'https://github.com/octo/tiktok-stats-action/blob/v1';

const succeeded = (id: string): AccountResult => {
  const { document, points } = sampleAccount({ id });
  return { id, platform: tiktok, status: 'ok', document, points, changed: true, milestone: null };
};

const failed = (id: string, code: ErrorCode): AccountResult =>
  failedWith(id, new StatsError(code, 'TikTok accepts no token.', 'Sign in again.'));

const failedWith = (id: string, error: StatsError): AccountResult => {
  const { document, points } = sampleAccount({ id });
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

/** As plain text: Markdown escapes some characters. */
async function describeInGerman(accounts: AccountResult[]): Promise<string> {
  const explain = await loadExplain('de');
  return describeResults(accounts, { locale: 'de', explain }).replaceAll(/&#(\d+);/g, (_, code) =>
    String.fromCharCode(Number(code)),
  );
}

function catchError(fail: () => unknown): StatsError {
  try {
    const error = fail();
    if (error instanceof StatsError) return error;
  } catch (error) {
    if (error instanceof StatsError) return error;
  }
  throw new Error('Nothing failed.');
}

const place = toSecretPlace({ owner: 'octo', name: 'site', id: '1' }, null, 'the given token');
const refused = { status: 403, headers: {}, data: { message: 'Repository was archived.' } };

/** Of different parts of the action. */
const failures = [
  {
    name: 'a key that is missing',
    fail: () => readAccounts(new Map([['TIKTOK_CLIENT_KEY', 'x']]), [tiktok], []),
    german:
      'Eine Angabe fehlt oder ist falsch. Ergänze den Schlüssel im Secret; TikTok braucht TIKTOK_ACCESS_TOKEN, ',
  },
  {
    name: 'a repository that is archived',
    fail: () => notWritable(refused, place),
    german:
      'Das Secret oder die Datei mit den Tokens lässt sich nicht schreiben. Hebe die Archivierung in den Einstellungen des Repositorys auf, oder schalte den Workflow ab. Die Meldung auf Englisch: „GitHub refuses the given token for octo/site (HTTP 403)',
  },
  {
    name: 'a service that is down',
    fail: () => toError('The request', 503, []),
    german:
      'Ein Dienst oder eine Datei war nicht erreichbar, oder der Lauf wurde abgebrochen. Das ist meist vorübergehend: Der nächste Lauf versucht es erneut. Die Meldung auf Englisch: „The request failed',
  },
  {
    name: 'tokens that could not be saved',
    fail: () => notSaved(new Error('broken')),
    german:
      'Erneuerte Tokens konnten nicht gespeichert werden. Der Job versucht es an seinem Ende noch einmal. Schlägt auch das fehl, gibt er für jedes Konto eine Wiederherstellungszeile aus. ',
  },
];

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

  test('with locale de says cause and hint in German, and quotes the message', async () => {
    const text = await describeInGerman([failed('tiktok', 'reauthorize')]);
    expect(text).toContain(
      '- **tiktok**: Die Plattform nimmt kein Token dieses Kontos mehr an. Melde dich neu an. Die Meldung auf Englisch: „TikTok accepts no token.“ [`reauthorize`]',
    );
    expect(text).toContain(`${address}/docs/de/errors.md#reauthorize`);
    expect(readTables(text)[0]?.[0]).toContain('Konto');
  });

  test.each(failures)('in German says what to do about $name', async ({ fail, german }) => {
    const text = await describeInGerman([failedWith('tiktok', catchError(fail))]);
    expect(text.split('\n').find((line) => line.startsWith('> - '))).toContain(
      `> - **tiktok**: ${german}`,
    );
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

  test('of 25 accounts stays one table, with a line for each of two causes', () => {
    const accounts = Array.from({ length: 25 }, (_, index) => {
      const id = `tiktok/a${index}`;
      if (index % 10 === 3) return failed(id, 'reauthorize');
      return index % 10 === 4 ? failed(id, 'throttled') : succeeded(id);
    });
    const text = describeResults(accounts);
    expect(text.match(/^> - \*\*.*?\*\*/gm)).toEqual([
      '> - **tiktok/a3, tiktok/a13, tiktok/a23**',
      '> - **tiktok/a4, tiktok/a14, tiktok/a24**',
    ]);
    expect(readTables(text)[0]).toHaveLength(28);
    expect(text.match(/```mermaid/g)).toHaveLength(10);
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
