import type { Platform, Values } from '../platforms/platform.ts';
import { labelledKey, splitKey } from './accounts.ts';

/** A key of the text that nothing reads, and the absent key that it resembles. */
export interface NearMiss {
  written: string;
  meant: string;
}

/**
 * The keys with a value that nothing reads although they resemble one that is absent: another case or word, a
 * missing underscore, a label behind one underscore or with other characters than letters and digits.
 */
export function findNearMisses(env: Values, platforms: readonly Platform[]): NearMiss[] {
  const keys = platforms.flatMap((platform) => platform.keys);
  const known = new Set(keys.map(({ name }) => name));
  const names = keys.filter(({ explanation }) => explanation !== undefined).map(({ name }) => name);
  return [...env].flatMap(([written, value]) => {
    const { name, label } = splitKey(written);
    if (value === '' || known.has(name)) return [];
    const absent = names.filter((one) => !env.get(labelledKey(one, label)));
    const near =
      absent.find((one) => squeeze(one) === squeeze(name)) ??
      absent.find((one) => resembles(name, one));
    if (near) return [{ written, meant: labelledKey(near, label) }];
    return findLabelled(written, names, env);
  });
}

/** `NAME_LABEL` counts only without the key `NAME`: it may be a copy that somebody keeps beside it. */
function findLabelled(written: string, names: readonly string[], env: Values): NearMiss[] {
  const base = names.find((name) => written.startsWith(`${name}_`));
  if (base === undefined || (env.get(base) && !written.startsWith(`${base}__`))) return [];
  const label = written.slice(base.length).replaceAll(/[^A-Za-z0-9]/g, '');
  return label === '' ? [] : [{ written, meant: labelledKey(base, label) }];
}

const squeeze = (key: string): string => key.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** Whether both have the same first word, and one further word is missing, different or misspelt. */
function resembles(written: string, name: string): boolean {
  const [own, right] = [toWords(written), toWords(name)];
  if (own[0] !== right[0] || own.length < 2) return false;
  if (own.length < right.length) return own.every((word) => right.includes(word));
  return own.length === right.length && own.filter((word, at) => word !== right[at]).length === 1;
}

const toWords = (key: string): string[] => key.toUpperCase().split(/[^A-Z0-9]+/);
