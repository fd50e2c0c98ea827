export interface Group {
  key: string;
  count: bigint;
}

/** The followers about whom Meta has data; empty lists without any. */
export interface MetaAudience {
  /** `gender` is `F`, `M` or `U` (unknown). */
  people: { age: string; gender: string; count: bigint }[];
  /** By code of ISO 3166-1 alpha-2. */
  countries: Group[];
  /** By name and region, in the account's language. */
  cities: Group[];
}

/** Creates the audience of a baker with followers in several countries; Meta knows 93 % of them. */
export function realisticAudience(followers: bigint): MetaAudience {
  const known = (followers * 93n) / 100n;
  const part = (perMille: number) => (known * BigInt(perMille)) / 1000n;
  const toGroups = (parts: [string, number][]) =>
    parts.map(([key, perMille]) => ({ key, count: part(perMille) }));
  return {
    people: ages.flatMap(([age, ...parts]) =>
      parts.map((perMille, index) => ({
        age,
        gender: genders[index] ?? 'U',
        count: part(perMille),
      })),
    ),
    countries: toGroups(countries),
    cities: toGroups(cities),
  };
}

const genders = ['F', 'M', 'U'];

/** Parts of 1000 by gender. */
const ages: [string, number, number, number][] = [
  ['13-17', 3, 2, 0],
  ['18-24', 84, 31, 9],
  ['25-34', 248, 92, 24],
  ['35-44', 171, 66, 13],
  ['45-54', 102, 38, 6],
  ['55-64', 55, 19, 3],
  ['65+', 24, 9, 1],
];

const countries: [string, number][] = [
  ['US', 310],
  ['GB', 170],
  ['DE', 90],
  ['CA', 80],
  ['AU', 60],
  ['AT', 44],
  ['NL', 40],
  ['IE', 30],
  ['FR', 28],
  ['SE', 20],
  ['IN', 18],
  ['BR', 10],
];

const cities: [string, number][] = [
  ['London, England', 52],
  ['New York, New York', 41],
  ['Berlin, Berlin', 22],
  ['Toronto, Ontario', 20],
  ['Melbourne, Victoria', 17],
  ['Los Angeles, California', 15],
  ['Dublin, Dublin', 14],
  ['München, Bayern', 12],
  ['Wien, Wien', 11],
  ['Amsterdam, Noord-Holland', 10],
  ['Manchester, England', 9],
  ['São Paulo, São Paulo (state)', 4],
];
