import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAccounts } from '../../src/credentials/accounts.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { type AccountValues, rewrite } from '../../src/credentials/rewrite.ts';
import { platforms } from '../../src/platforms/index.ts';

const appLines = 'TIKTOK_CLIENT_KEY=key\nTIKTOK_CLIENT_SECRET=client secret # of the app\n';

const linesOf = (label: string) =>
  `\n# ${label || 'mine'}\nTIKTOK_ACCESS_TOKEN${label}="old"\nTIKTOK_REFRESH_TOKEN${label}=old\n`;

const read = (text: string) => readAccounts(parseEnv(text).values, platforms);

const renewed = (text: string, token = 'new'): AccountValues[] =>
  read(text).map((account) => ({
    account,
    values: new Map([
      ['TIKTOK_REFRESH_TOKEN', `${token} of ${account.id}`],
      ['TIKTOK_SCOPE', 'user.info.basic'],
      ['TIKTOK_OPEN_ID', account.id],
    ]),
  }));

test('new keys follow the last key of their account, in the given order', () => {
  const text = appLines + linesOf('') + linesOf('__SHOP');
  expect(rewrite(parseEnv(text), renewed(text)).text).toBe(`${appLines}TIKTOK_SCOPE=user.info.basic
TIKTOK_OPEN_ID=tiktok

# mine
TIKTOK_ACCESS_TOKEN="old"
TIKTOK_REFRESH_TOKEN=new of tiktok

# __SHOP
TIKTOK_ACCESS_TOKEN__SHOP="old"
TIKTOK_REFRESH_TOKEN__SHOP=new of tiktok/shop
TIKTOK_SCOPE__SHOP=user.info.basic
TIKTOK_OPEN_ID__SHOP=tiktok/shop
`);
});

test('writing accounts together or one after the other gives the same text', () => {
  const endings = fc.constantFrom('\n', '\r\n');
  const between = fc.constantFrom('', '# A note\n', "OTHER='it # is'\n", 'LOOSE="half\n', '\n\n');
  const token = fc.stringMatching(/^[\w#'". -]{1,20}$/);
  fc.assert(
    fc.property(endings, fc.array(between), token, (ending, notes, value) => {
      const text = [appLines, linesOf(''), ...notes, linesOf('__A'), linesOf('__B')]
        .join('')
        .replaceAll('\n', ending);
      const changes = renewed(text, value);
      const together = rewrite(parseEnv(text), changes);
      const apart = changes.reduce((before, change) => rewrite(before, [change]), parseEnv(text));
      expect(together.values).toEqual(apart.values);
      if (!notes.includes('LOOSE="half\n')) expect(together.text).toBe(apart.text);
    }),
  );
});

test('values that need quotes are written for all accounts', () => {
  const text = appLines + linesOf('') + linesOf('__SHOP');
  const changes = renewed(text, "it's # here");
  expect(
    parseEnv(rewrite(parseEnv(text), changes).text).values.get('TIKTOK_REFRESH_TOKEN__SHOP'),
  ).toBe("it's # here of tiktok/shop");
});

test('writing a hundred accounts takes less than 150 times as long as parsing their text', () => {
  const labels = Array.from({ length: 100 }, (_, index) => `__A${index}`);
  const text = appLines + labels.map(linesOf).join('');
  // With values that need quotes.
  const changes = renewed(text, 'new # token');
  const took = (work: () => void) => {
    const startedAt = performance.now();
    work();
    return performance.now() - startedAt;
  };
  const rounds = Array.from(
    { length: 5 },
    () => took(() => rewrite(parseEnv(text), changes)) / took(() => parseEnv(text)),
  );
  // About 10; it was 400 when the keys were written one by one.
  expect(rounds.toSorted((one, other) => one - other)[2]).toBeLessThan(150);
});
