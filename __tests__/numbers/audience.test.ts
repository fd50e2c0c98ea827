import { expect, test } from 'vitest';
import { type AudienceCounts, type Group, toAudience } from '../../src/numbers/audience.ts';

const takenAt = Date.UTC(2026, 10, 28, 23, 59);

const counts = (given: Partial<AudienceCounts>): AudienceCounts => ({
  genders: [],
  ages: [],
  agesByGender: [],
  countries: [],
  cities: [],
  ...given,
});
const groups = (...entries: [string, bigint][]): Group[] =>
  entries.map(([key, count]) => ({ key, count }));

test('shares are those among the groups of the same list, largest first', () => {
  const audience = toAudience(
    counts({
      genders: groups(['M', 300n], ['F', 615n], ['U', 85n]),
      ages: groups(['18-24', 1n], ['25-34', 3n]),
      agesByGender: [
        { age: '18-24', gender: 'F', count: 10n },
        { age: '25-34', gender: 'F', count: 70n },
        { age: '25-34', gender: 'M', count: 20n },
      ],
      countries: groups(['AT', 2n], ['DE', 6n]),
      cities: groups(['Graz, Steiermark', 5n]),
    }),
    takenAt,
  );
  expect(audience).toEqual({
    as_of: '2026-11-28',
    genders: [
      { key: 'F', share: 61.5 },
      { key: 'M', share: 30 },
      { key: 'U', share: 8.5 },
    ],
    ages: [
      { key: '25-34', share: 75 },
      { key: '18-24', share: 25 },
    ],
    ages_by_gender: [
      { age: '25-34', gender: 'F', share: 70 },
      { age: '25-34', gender: 'M', share: 20 },
      { age: '18-24', gender: 'F', share: 10 },
    ],
    countries: [
      { key: 'DE', share: 75 },
      { key: 'AT', share: 25 },
    ],
    cities: [{ key: 'Graz, Steiermark', share: 100 }],
  });
});

test.each([
  // 1 of 3 is 33.33… %, 2 of 3 are 66.66… %.
  [1n, 2n, [66.7, 33.3]],
  // 1 of 2000 is 0.05 %, which a rounding of binary fractions can turn into 0.0.
  [1n, 1_999n, [100, 0.1]],
  [1n, 2_001n, [100, 0]],
  // 245 of 400 are 61.25 %, 155 of 400 are 38.75 %.
  [245n, 155n, [61.3, 38.8]],
  [2n ** 62n, 2n ** 62n, [50, 50]],
])('%s and %s are %j percent: rounded half up to one decimal', (one, other, expected) => {
  const audience = toAudience(counts({ genders: groups(['F', one], ['M', other]) }), takenAt);
  expect(audience?.genders.map(({ share }) => share)).toEqual(expected);
});

test('equal groups are sorted by key, whatever the order of the answer', () => {
  const entries = groups(['45-54', 5n], ['18-24', 5n], ['13-17', 9n], ['35-44', 5n]);
  const keys = ['13-17', '18-24', '35-44', '45-54'];
  for (const ages of [entries, entries.toReversed()])
    expect(toAudience(counts({ ages }), takenAt)?.ages.map(({ key }) => key)).toEqual(keys);
  const agesByGender = [
    { age: '25-34', gender: 'M', count: 1n },
    { age: '25-34', gender: 'F', count: 1n },
    { age: '18-24', gender: 'U', count: 1n },
  ];
  expect(
    toAudience(counts({ agesByGender }), takenAt)?.ages_by_gender.map(({ gender }) => gender),
  ).toEqual(['U', 'F', 'M']);
});

test('groups with the same key are one group, and countries are in capitals', () => {
  const audience = toAudience(
    counts({
      countries: groups(['de', 1n], ['AT', 2n], ['DE', 5n]),
      ages: groups(['18-24', 2n], ['25-34', 3n], ['18-24', 5n]),
    }),
    takenAt,
  );
  expect(audience?.countries).toEqual([
    { key: 'DE', share: 75 },
    { key: 'AT', share: 25 },
  ]);
  expect(audience?.ages).toEqual([
    { key: '18-24', share: 70 },
    { key: '25-34', share: 30 },
  ]);
});

test('the ten largest places are listed, with their shares among all places', () => {
  const places = Array.from({ length: 12 }, (_, index): [string, bigint] => [
    `Town ${String.fromCharCode(65 + index)}`,
    BigInt(index + 1),
  ]);
  const audience = toAudience(
    counts({ cities: groups(...places), countries: groups(...places), ages: groups(...places) }),
    takenAt,
  );
  // 1 + 2 + … + 12 = 78.
  expect(audience?.cities).toHaveLength(10);
  expect(audience?.cities[0]).toEqual({ key: 'Town L', share: 15.4 });
  expect(audience?.cities.at(-1)).toEqual({ key: 'Town C', share: 3.8 });
  expect(audience?.countries).toHaveLength(10);
  expect(audience?.ages).toHaveLength(12);
});

test('an audience without data is unknown, and a list without data is empty', () => {
  expect(toAudience(counts({}), takenAt)).toBeNull();
  expect(toAudience(counts({ genders: groups(['F', 0n]) }), takenAt)).toBeNull();
  expect(toAudience(counts({ cities: groups(['Graz', 1n]) }), takenAt)).toEqual({
    as_of: '2026-11-28',
    genders: [],
    ages: [],
    ages_by_gender: [],
    countries: [],
    cities: [{ key: 'Graz', share: 100 }],
  });
});
