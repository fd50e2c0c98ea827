import { labelledKey, splitKey } from '../../credentials/accounts.ts';
import type { Platform, Values } from '../../platforms/platform.ts';

/**
 * Returns the changes that differ from `existing`. New tokens also empty what the program stores itself about
 * the old ones, such as expiry times and scopes.
 */
export function withoutStaleNotes(
  platform: Platform,
  existing: Values,
  changes: ReadonlyMap<string, string>,
): Map<string, string> {
  const result = new Map([...changes].filter(([key, value]) => existing.get(key) !== value));
  const labels = [...changes].flatMap(([key, value]) => {
    const { name, label } = splitKey(key);
    const known = platform.keys.find((one) => one.name === name);
    const isToken = known?.required && known.secret && !known.shared;
    return isToken && existing.get(key) !== value ? [label] : [];
  });
  for (const label of new Set(labels)) {
    for (const { name, explanation } of platform.keys) {
      const key = labelledKey(name, label);
      if (explanation === undefined && existing.has(key) && !changes.has(key)) result.set(key, '');
    }
  }
  return result;
}
