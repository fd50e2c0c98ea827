import { isRecord } from '../../src/net/assert.ts';
import { parseJson, stringifyJson } from '../../src/net/json.ts';

/** A member of an object somewhere in a JSON text. */
export interface Member {
  path: readonly (string | number)[];
  /** As in `data.videos[].id`, the same for every entry of a list. */
  name: string;
  value: unknown;
}

/** All members of all objects in a JSON text, including those that are objects or lists themselves. */
export function membersOf(text: string): Member[] {
  const walk = (value: unknown, path: readonly (string | number)[], name: string): Member[] => {
    if (Array.isArray(value))
      return value.flatMap((entry, index) => walk(entry, [...path, index], `${name}[]`));
    if (!isRecord(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const member = {
        path: [...path, key],
        name: name === '' ? key : `${name}.${key}`,
        value: inner,
      };
      return [member, ...walk(inner, member.path, member.name)];
    });
  };
  return walk(parseJson(text), [], '');
}

/** The text with `value` in place of the member's value. */
export const replaceAt = (text: string, { path }: Member, value: unknown): string =>
  change(text, path, (holder, key) => Reflect.set(holder, key, value));

export const deleteAt = (text: string, { path }: Member): string =>
  change(text, path, Reflect.deleteProperty);

function change(
  text: string,
  path: readonly (string | number)[],
  act: (holder: object, key: string | number) => unknown,
): string {
  const whole = parseJson(text);
  let holder: unknown = whole;
  for (const key of path.slice(0, -1)) holder = Reflect.get(toObject(holder), key);
  act(toObject(holder), path.at(-1) ?? '');
  return stringifyJson(whole);
}

function toObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new Error('There is nothing at that place.');
}
