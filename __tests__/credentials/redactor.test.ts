import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createErrorRedactor, createRedactor } from '../../src/credentials/redactor.ts';
import { StatsError } from '../../src/errors.ts';
import { toLine } from '../../src/pictures/fit-text.ts';
import { escapeXml } from '../../src/pictures/xml.ts';

const createSecret = () => `act.${randomBytes(12).toString('hex')}!4512.va`;

describe('a secret value', () => {
  test('becomes *** at every place of a text', () => {
    const secret = createSecret();
    const redact = createRedactor([secret]);
    expect(redact(secret)).toBe('***');
    expect(redact(`${secret}, and ${secret}${secret}.`)).toBe('***, and ******.');
  });

  test('of 8 characters is replaced, and one of 7 is not', () => {
    const [seven, eight] = ['a1b2c3d', 'e1f2g3h4'];
    expect(createRedactor([seven, eight])(`${seven} ${eight}`)).toBe(`${seven} ***`);
  });

  test('in other letters stays', () => {
    expect(createRedactor(['abcdefgh'])('ABCDEFGH abcdefg')).toBe('ABCDEFGH abcdefg');
  });

  test.each([
    ['one that contains another', ['abcdefgh', 'xxabcdefghyy'], '1 xxabcdefghyy 2', '1 *** 2'],
    ['the inner one alone', ['abcdefgh', 'xxabcdefghyy'], '1 abcdefghyy 2', '1 ***yy 2'],
    ['two that overlap', ['abcdefgh', 'efghijkl'], '1 abcdefghijkl 2', '1 *** 2'],
    ['three that overlap', ['abcdefgh', 'efghijkl', 'ijklmnop'], 'abcdefghijklmnop', '***'],
    ['one that overlaps itself', ['abababab'], 'abababababab', '***'],
    ['two side by side', ['abcdefgh', 'ijklmnop'], 'abcdefghijklmnop', '******'],
    ['one with signs of a regular expression', ['^a.*(b|c)+$'], '1 ^a.*(b|c)+$ 2 a', '1 *** 2 a'],
    ['one with a replacement pattern', ["$&$1$'$`$$"], "1 $&$1$'$`$$ 2", '1 *** 2'],
    ['one that begins with a replacement', ['***abcde', 'fghijklm'], 'fghijklmabcde', '***'],
    ['one of asterisks only', ['********', 'abcdefgh'], 'abcdefghabcdefghabcdefgh', '***'],
    ['one with a line end', ['abcd\nefgh'], '1\nabcd\nefgh\n2', '1\n***\n2'],
    ['an empty one and a short one', ['', 'a'], 'a b', 'a b'],
    ['none', [], 'abcdefgh', 'abcdefgh'],
  ])('is replaced: %s', (_, secrets, text, redacted) => {
    expect(createRedactor(secrets)(text)).toBe(redacted);
    expect(createRedactor(secrets.toReversed())(text)).toBe(redacted);
  });

  const odd = `ä?>~ÿ+/=&% "\\!'()*${randomBytes(9).toString('base64')}`;
  test.each<[string, (secret: string) => string]>([
    ['a URL', encodeURIComponent],
    ['a form', (secret) => String(new URLSearchParams({ a: secret })).slice('a='.length)],
    ['base64', (secret) => Buffer.from(secret).toString('base64')],
    [
      'base64 without padding',
      (secret) => Buffer.from(secret).toString('base64').split('=')[0] ?? '',
    ],
    ['base64url', (secret) => Buffer.from(secret).toString('base64url')],
    [
      'base64url with padding',
      (secret) => Buffer.from(secret).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    ],
    ['JSON', (secret) => JSON.stringify(secret).slice(1, -1)],
    [
      'JSON with escaped slashes',
      (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
    ],
  ])('is replaced as %s encodes it', (_, encode) => {
    for (const secret of [odd, `${odd}1`, `${odd}12`, createSecret()])
      expect(createRedactor([secret])(`1 ${encode(secret)} 2`)).toBe('1 *** 2');
  });

  test('with a lone surrogate, which no encoding can hold, is replaced', () => {
    expect(createRedactor(['abcdefgh\ud800'])('1 abcdefgh\ud800 2')).toBe('1 *** 2');
  });

  test('with a lone surrogate is replaced as a whole where a URL encodes it', () => {
    expect(createRedactor(['abcdefgh\ud800'])('1 abcdefgh%EF%BF%BD 2')).toBe('1 *** 2');
  });

  test('is replaced in base64 of both alphabets', () => {
    for (const secret of ['>>>>>>>>', '????????']) {
      const bytes = Buffer.from(secret);
      const [usual, urlSafe] = [bytes.toString('base64'), bytes.toString('base64url')];
      expect(createRedactor([secret])(`1 ${usual} ${urlSafe} 2`)).toBe('1 *** *** 2');
    }
  });

  test('is replaced when invisible characters split it', () => {
    const redact = createRedactor(['abcdefgh']);
    expect(redact('1 abcd\u200befgh 2')).toBe('1 *** 2');
    // Other texts keep such characters: they are part of emoji, for example.
    expect(redact('👩‍🍳 abcd\u200befg 2')).toBe('👩‍🍳 abcd\u200befg 2');
  });

  test('is replaced whatever the characters are that a picture leaves out', () => {
    const redact = createRedactor(['abcdefgh']);
    for (let code = 0; code < 0x20000; code += 1) {
      const split = `abcd${String.fromCodePoint(code)}efgh`;
      const drawn = [toLine(split), escapeXml(split), escapeXml(toLine(split))];
      if (drawn.includes('abcdefgh')) expect(redact(split), code.toString(16)).toBe('***');
    }
  });
});

/** Texts of few letters, so that values often contain each other, overlap, and appear in a text. */
const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 40 });
const secret = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 8, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 8 }),
);

test('after redaction no secret value of 8 characters or more is left in a text', () => {
  const around = fc.oneof(letters, fc.string({ unit: 'binary' }));
  const text = fc.tuple(around, fc.nat(3), around, fc.nat(3), around);
  fc.assert(
    fc.property(fc.array(secret, { minLength: 1, maxLength: 4 }), text, (secrets, parts) => {
      const whole = parts
        .map((part) => (typeof part === 'number' ? secrets[part % secrets.length] : part))
        .join('');
      const redacted = createRedactor(secrets)(whole);
      for (const one of secrets) {
        expect(redacted).not.toContain(one);
        expect(redacted).not.toContain(encodeURIComponent(one));
        expect(redacted).not.toContain(Buffer.from(one).toString('base64url'));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a text without secret values stays unchanged', () => {
  fc.assert(
    fc.property(fc.array(secret), fc.string({ unit: 'binary' }), (secrets, text) => {
      // Without the characters that nobody sees, which do not hide a value.
      const visible = text.replace(/\p{C}|\p{Default_Ignorable_Code_Point}/gu, '');
      fc.pre(!secrets.some((one) => text.includes(one) || visible.includes(one)));
      expect(createRedactor(secrets)(text)).toBe(text);
    }),
  );
});

describe('an error', () => {
  const token = createSecret();
  const redactError = createErrorRedactor(createRedactor([token]));

  test('loses secret values in message and hint, and its cause, which may hold more', () => {
    const error = new StatsError('throttled', `It said ${token}.`, `Send ${token}.`, {
      cause: new Error(token),
    });
    const redacted = redactError(error);
    expect(redacted).toMatchObject({
      name: 'StatsError',
      code: 'throttled',
      message: 'It said ***.',
      hint: 'Send ***.',
    });
    expect(`${redacted.stack}${redacted.cause}`).not.toContain(token);
    expect(redactError(error)).toBe(redacted);
  });

  test('that has a secret value in only one of the two loses it, too', () => {
    const inMessage = new StatsError('database', `It said ${token}.`, 'Restore it.');
    expect(redactError(inMessage).message).toBe('It said ***.');
    const inHint = new StatsError('database', 'It is damaged.', `Send ${token}.`);
    expect(redactError(inHint).hint).toBe('Send ***.');
  });

  test('without a secret value stays the same', () => {
    const error = new StatsError('database', 'It is damaged.', 'Restore it.', { cause: 'x' });
    expect(redactError(error)).toBe(error);
  });
});
