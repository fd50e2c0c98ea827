import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  findRecoveryLines,
  openRecoveryLine,
  sealRecoveryLine,
} from '../../src/credentials/recovery-line.ts';
import { loadSodium } from '../../src/credentials/sodium.ts';

const sodium = await loadSodium();

const createSecret = (length = 32) => randomBytes(length).toString('hex').slice(0, length);

const createValues = () => ({
  TIKTOK_ACCESS_TOKEN: `act.${createSecret()}!6431.u1`,
  TIKTOK_REFRESH_TOKEN: `rft.${createSecret()}!6431.u1`,
  TIKTOK_SCOPE: 'user.info.basic,video.list',
});

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const refused = expect.objectContaining({ code: 'invalid-input' });

function sealOne(account = 'tiktok', values: Record<string, string> = createValues()) {
  const secret = createSecret();
  const line = sealRecoveryLine(account, values, secret, sodium) ?? '';
  const [found] = findRecoveryLines(line);
  if (!found) throw new Error('This is no recovery line.');
  return { values, secret, line, found };
}

test('a recovery line can be decrypted with the client secret that encrypted it', () => {
  const { values, secret, found } = sealOne();
  expect(openRecoveryLine(found, secret, sodium)).toEqual(new Map(Object.entries(values)));
});

test('a recovery line is one line in which only the account can be read', () => {
  const { values, secret, line } = sealOne('tiktok/shop');
  expect(line).toMatch(/^social-stats-recovery:v1:tiktok\/shop:[A-Za-z0-9_-]+$/);
  const bytes = Buffer.from(line.split(':')[3] ?? '', 'base64url').toString('latin1');
  for (const text of [secret, ...Object.values(values)]) {
    expect(line).not.toContain(text);
    expect(bytes).not.toContain(text);
  }
});

test('recovery lines are found in a log, in order, whatever text surrounds them', () => {
  const [one, two] = [sealOne('tiktok'), sealOne('tiktok/shop')];
  const log = `2026-11-23T03:17:00.1234567Z ${one.line}\r\nsocial-stats-recovery:v1:\n- \`${two.line}\`\n`;
  const found = findRecoveryLines(log);
  expect(found).toEqual([one.found, two.found]);
  expect(findRecoveryLines('nothing here')).toEqual([]);
});

describe('a recovery line that other programs have changed', () => {
  const wrap = (text: string, width: number, ending: string) =>
    (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(ending);
  const time = '2026-11-23T03:17:00.1234567Z ';
  const wholeTime = '2026-11-23T03:17:00Z ';
  const changes: [string, (line: string) => string][] = [
    ['GitHub, by a timestamp', (line) => `${time}${line}\r\n${time}Post job cleanup.\r\n`],
    [
      'gh, by job and step',
      (line) => `update\tRun stats\t${time}${line}\nupdate\tPost\t${time}Done`,
    ],
    ['a terminal, by colours around it', (line) => `\u001b[36;1m${line}\u001b[0m\n`],
    ['a terminal, by colours in it', (line) => line.replace(/(.{60})/, '$1\u001b[0m\u001b[36m')],
    ['a terminal, by a title before it', (line) => `\u001b]0;a title\u0007${line}`],
    ['a terminal of 80 columns', (line) => wrap(`${time}${line}`, 80, '\n')],
    ['a terminal of 20 columns, inside the mark', (line) => wrap(line, 20, '\r\n')],
    ['an editor of 5 columns', (line) => wrap(line, 5, '\n')],
    ['a program that puts times before all parts', (line) => time + wrap(line, 80, `\n${time}`)],
    [
      'a program that puts times without fractions before all parts',
      (line) => wholeTime + wrap(line, 80, `\n${wholeTime}`),
    ],
    ['a person, by words behind it', (line) => `${line} is the line`],
    ['a mail program that quotes', (line) => `> > ${wrap(line, 72, '\n> > ')}\n> > Regards`],
    ['a mail program, by quoted-printable', (line) => wrap(line, 75, '=\r\n')],
    ['a mail program, by spaces and blank lines', (line) => wrap(line, 72, ' \r\n\r\n  ')],
    ['Markdown, by a fence in a quote', (line) => `> \`\`\`\n> ${line}\n> \`\`\`\n`],
    ['Markdown, by a table', (line) => `| lines |\n| --- |\n| ${line} |\n`],
    ['a chat, by zero-width spaces', (line) => wrap(line, 50, '\u200b')],
    ['UTF-16 inside of UTF-8', (line) => wrap(line, 1, '\0')],
    ['a word below it that could belong to it', (line) => `${line}\nDone\nBye\n`],
  ];
  test.each(changes)('is found and opens: %s', (_, change) => {
    const { values, secret, line } = sealOne('tiktok/shop');
    const found = findRecoveryLines(`first\n${change(line)}`);
    expect(found).toHaveLength(1);
    expect(found.map((one) => openRecoveryLine(one, secret, sodium))).toEqual([
      new Map(Object.entries(values)),
    ]);
  });

  test('is found with the lines below that may belong to it, without blank ones', () => {
    const { found, line } = sealOne();
    const [first = '', second = '', ...others] = wrap(line, 80, '\n').split('\n');
    const [one] = findRecoveryLines([first, '', second, ...others, '', 'Done', ''].join('\n'));
    expect(one?.more).toEqual([second, ...others, 'Done']);
    expect(one && [one.sealed, second, ...others].join('')).toBe(found.sealed);
  });

  test('is refused if a wrapped part is missing', () => {
    const { secret, line } = sealOne();
    const parts = wrap(line, 80, '\n').split('\n');
    for (const index of parts.keys()) {
      for (const one of findRecoveryLines(parts.toSpliced(index, 1).join('\n')))
        expect(() => openRecoveryLine(one, secret, sodium)).toThrow(refused);
    }
  });

  test('is found behind another one that was cut off in its middle', () => {
    const { secret, line, values } = sealOne();
    const [cut, whole] = findRecoveryLines(`${line.slice(0, 90)}\n${line}\n`);
    expect(cut && (() => openRecoveryLine(cut, secret, sodium))).toThrow(refused);
    expect(whole && openRecoveryLine(whole, secret, sodium)).toEqual(
      new Map(Object.entries(values)),
    );
  });
});

test('a wrong client secret is refused, and the error contains neither secret', () => {
  const { secret, found } = sealOne();
  const other = createSecret();
  expect(() => openRecoveryLine(found, other, sodium)).toThrow(refused);
  expect(() => openRecoveryLine(found, other, sodium)).not.toThrow(secret);
  expect(() => openRecoveryLine(found, other, sodium)).not.toThrow(other);
});

test('the error for a line that cannot be decrypted names the account and says what to do', () => {
  const { found } = sealOne('tiktok/shop');
  expect(() => openRecoveryLine(found, createSecret(), sodium)).toThrow(
    expect.objectContaining({
      message:
        'The recovery line of tiktok/shop cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.',
      hint: expect.stringMatching(
        /^Copy the complete line from the log, and use the \.env\.social/,
      ),
      cause: expect.any(Error),
    }),
  );
});

test('a line is refused if its account was changed', () => {
  const { secret, found } = sealOne('tiktok');
  expect(() => openRecoveryLine({ ...found, account: 'tiktok/shop' }, secret, sodium)).toThrow(
    refused,
  );
});

// Three lengths, because base64 has unused bits at the end for two of them.
test.each(['1', '22', '333'])(
  'a line that is cut, or has a changed character, is refused (value %s)',
  (value) => {
    const { secret, found } = sealOne('tiktok', { KEY: value });
    const { account, sealed } = found;
    expect(openRecoveryLine(found, secret, sodium).get('KEY')).toBe(value);
    for (let at = 0; at < sealed.length; at += 1) {
      const open = (text: string) => () =>
        openRecoveryLine({ account, sealed: text }, secret, sodium);
      expect(open(sealed.slice(0, at))).toThrow(refused);
      expect(open(sealed.slice(at + 1))).toThrow(refused);
      // The last character may contain unused bits, so all characters are tried there.
      const signs = at === sealed.length - 1 ? alphabet : 'ABx_*\n=';
      for (const sign of signs) {
        if (sign === sealed[at]) continue;
        expect(open(sealed.slice(0, at) + sign + sealed.slice(at + 1))).toThrow(refused);
      }
    }
  },
);

test('a client secret of fewer than 24 characters is not used, because it could be guessed', () => {
  const values = createValues();
  expect(sealRecoveryLine('tiktok', values, '', sodium)).toBeNull();
  expect(sealRecoveryLine('tiktok', values, createSecret(23), sodium)).toBeNull();
  expect(sealRecoveryLine('tiktok', values, createSecret(24), sodium)).not.toBeNull();
});

test('encrypting the same values twice gives different lines', () => {
  const values = createValues();
  const secret = createSecret();
  const line = () => sealRecoveryLine('tiktok', values, secret, sodium);
  expect(line()).not.toBe(line());
});
