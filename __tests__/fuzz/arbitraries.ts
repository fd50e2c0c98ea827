import fc from 'fast-check';
import { stringifyJson } from '../../src/net/json.ts';

/** Stands for every secret value. Any input may contain it, but no message may. */
export const hidden = ['hidden', 'x7Q'.repeat(12), 'value'].join('-');

/** Text with a special meaning in logs, summaries, dotenv text, SQL, JSON or terminals. */
const fragments = [
  '::add-mask::',
  '::set-output name=x::',
  '::stop-commands::',
  '##[error]',
  '##[add-mask]',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u001b[2J',
  '\u0000',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\ud83c',
  '\udf5e',
  '🍞',
  '|',
  '`',
  '<b>',
  '&lt;',
  '](javascript:x)',
  '![',
  '\\',
  '"',
  "'",
  '#',
  '=',
  '%0A',
  ' ',
  '\t',
  '__proto__',
  hidden,
];

/** Foreign text of any kind. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.array(fc.oneof(fc.constantFrom(...fragments), fc.string())).map((parts) => parts.join('')),
  // Longer than any field that a platform documents.
  fc
    .tuple(fc.constantFrom(...fragments), fc.integer({ min: 1, max: 20_000 }))
    .map(([part, times]) => part.repeat(times).slice(0, 40_000)),
);

/** Text that `.env.social` or a database can contain: without lone surrogates. */
export const wellFormedText: fc.Arbitrary<string> = hostileText.map((text) =>
  text.replace(/\p{Surrogate}/gu, '?'),
);

const oddNumbers = [
  -1,
  -0,
  0.5,
  1e15 + 0.5,
  2 ** 53,
  1e300,
  -(2n ** 63n),
  2n ** 63n - 1n,
  2n ** 64n,
];

/** A JSON value of any kind, also with names that every object inherits. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue(),
  fc.bigInt(),
  fc.constantFrom<unknown>(
    ...oddNumbers,
    null,
    undefined,
    true,
    [],
    {},
    [[]],
    { toString: 1 },
    { constructor: 1, length: -1 },
  ),
);

/** Usually a record with some of these fields, most of them with a value of the right kind. */
export const nearly = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record(
        Object.fromEntries(
          Object.entries(fields).map(([name, right]) => [
            name,
            fc.oneof({ weight: 30, arbitrary: right }, { weight: 1, arbitrary: hostileValue }),
          ]),
        ),
        { requiredKeys: [] },
      ),
    },
    { weight: 1, arbitrary: hostileValue },
  );

/** The text of an answer: JSON, truncated or damaged JSON, or other text. */
export const answerText = (body: fc.Arbitrary<unknown>): fc.Arbitrary<string> => {
  const json = body.map((value) => stringifyJson(value ?? null));
  return fc.oneof(
    { weight: 16, arbitrary: json },
    {
      weight: 1,
      arbitrary: fc.tuple(json, fc.nat(), hostileText).map(([text, at, odd]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + odd + text.slice(cut + odd.length);
      }),
    },
    { weight: 1, arbitrary: fc.tuple(json, fc.nat()).map(([text, at]) => text.slice(0, at)) },
    { weight: 1, arbitrary: hostileText },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '[[[['.repeat(20_000), `{"a":1e400,"b":${'9'.repeat(3000)}}`),
    },
  );
};

export const status: fc.Arbitrary<number> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(200) },
  { weight: 2, arbitrary: fc.constantFrom(204, 400, 401, 403, 404, 429, 500, 502, 503) },
  { weight: 1, arbitrary: fc.integer({ min: 200, max: 599 }) },
);

/** Headers that change the behaviour, with values that a server could send. */
export const headers: fc.Arbitrary<Headers> = fc
  .option(
    fc.oneof(
      fc.constantFrom('0', '7', '-5', '1.5', '9'.repeat(400), 'Mon, 23 Nov 2026 03:17:00 GMT'),
      fc.string({ unit: fc.constantFrom(...'0123456789 -,:GMTaZ') }),
    ),
  )
  .map((retryAfter) => new Headers(retryAfter === null ? {} : { 'retry-after': retryAfter }));

/** dotenv text: most of the keys, usually with a valid value, then a few lines of any kind. */
export const envText = (keys: readonly string[]): fc.Arbitrary<string> => {
  const value = fc.oneof(
    { weight: 20, arbitrary: fc.constant(hidden) },
    { weight: 1, arbitrary: fc.constantFrom('', 'your_access_token_here', '<YOUR_KEY_HERE>') },
    { weight: 1, arbitrary: hostileText },
  );
  const quote = fc.constantFrom('', '', '"', "'", '`');
  const sign = fc.constantFrom('=', '=', ': ', ' = ');
  const label = fc.oneof(
    { weight: 20, arbitrary: fc.constant('') },
    {
      weight: 1,
      arbitrary: fc.constantFrom('__SHOP', '__shop', '__', '__a_b', `__${'L'.repeat(90)}`),
    },
  );
  const toLine = (key: string) =>
    fc
      .tuple(label, quote, value, sign)
      .map(([suffix, around, text, equals]) => `${key}${suffix}${equals}${around}${text}${around}`);
  const odd = fc.array(fc.oneof(hostileText, fc.constantFrom(...keys).chain(toLine)), {
    maxLength: 3,
  });
  return fc
    .tuple(
      fc.tuple(...keys.map(toLine)).chain((lines) => fc.subarray(lines, { minLength: 3 })),
      odd,
      fc.constantFrom('\n', '\n', '\r\n', '\r'),
    )
    .map(([lines, others, lineEnd]) => [...lines, ...others].join(lineEnd));
};

/** A valid count. */
export const counter: fc.Arbitrary<number | bigint> = fc.oneof(
  fc.nat(),
  fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }),
);

/** The time in every case, in ms since 1970. */
export const now = Date.UTC(2026, 10, 23, 3, 17);
