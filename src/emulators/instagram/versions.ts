/**
 * When each version of the Graph API expires, in ms since 1970.
 * https://developers.facebook.com/docs/graph-api/changelog
 */
const endings: [number, number][] = [
  [20, Date.UTC(2026, 8, 24)],
  [21, Date.UTC(2027, 0, 21)],
  [22, Date.UTC(2027, 4, 20)],
  [23, Date.UTC(2027, 9, 8)],
  [24, Date.UTC(2028, 1, 18)],
  [25, Date.UTC(2028, 6, 29)],
  [26, Number.POSITIVE_INFINITY],
];

/** Removes the version from a path; `asked` is `null` for a path without a version. */
export function splitVersion(path: string): { asked: number | null; rest: string } {
  const found = /^\/v(\d{1,3})\.\d(?=\/)/.exec(path);
  if (!found) return { asked: null, rest: path };
  return { asked: Number(found[1]), rest: path.slice(found[0].length) };
}

/** Returns the version that answers, such as `v25.0`: the oldest available one if `asked` is unavailable. */
export function servedVersion(asked: number | null, newest: number, now: number): string {
  const usable = endings.filter(([version, endsAt]) => version <= newest && endsAt > now);
  const found = usable.find(([version]) => version === asked) ?? usable[0];
  return `v${found?.[0] ?? newest}.0`;
}
