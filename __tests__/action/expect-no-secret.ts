import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { StepResult } from './run-step.ts';
import type { Workplace } from './workplace.ts';

/** No token of before or now stands in the log as people see it, in a summary, an output or a file. */
export function expectNoSecret(
  workplace: Workplace,
  folder: string,
  ...results: StepResult[]
): void {
  const files = readdirSync(folder)
    .filter((name) => !name.includes('sqlite'))
    .map((name) => readFileSync(join(folder, name), 'latin1'));
  const texts = [
    ...results.flatMap(({ log, summary, outputs }) => [log, summary, ...outputs.values()]),
    ...files,
  ];
  for (const secret of [...workplace.secrets(), workplace.secretsToken]) {
    for (const text of texts) expect(text.includes(secret), 'a secret is shown').toBe(false);
  }
}
