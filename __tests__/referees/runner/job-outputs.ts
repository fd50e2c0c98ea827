import type { Masker } from './masker.ts';

/**
 * What becomes of a step's outputs that a job hands on: one that holds anything masked is dropped with a
 * warning, and the next job sees nothing (JobExtension.cs).
 */
export function toJobOutputs(
  outputs: ReadonlyMap<string, string>,
  masker: Masker,
): { kept: Map<string, string>; dropped: string[]; warnings: string[] } {
  const given = [...outputs].filter(([, value]) => value !== '');
  const isKept = ([, value]: [string, string]) => masker.mask(value) === value;
  const dropped = given.filter((one) => !isKept(one)).map(([name]) => name);
  return {
    kept: new Map(given.filter(isKept)),
    dropped,
    warnings: dropped.map((name) => `Skip output '${name}' since it may contain secret.`),
  };
}
