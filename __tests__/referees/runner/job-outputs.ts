import type { Masker } from './masker.ts';

/**
 * Outputs of a step as outputs of a job: the runner drops one that contains a masked text, with a warning
 * (https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs).
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
