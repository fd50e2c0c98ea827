import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
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
        'The recovery line of tiktok/shop cannot be opened: it is cut or altered, or its client secret is another.',
      hint: expect.stringMatching(/^Copy the whole line from the log, and use the \.env\.social/),
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
