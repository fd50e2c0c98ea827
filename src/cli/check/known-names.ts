import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Step } from './find-workflow.ts';
import { toRecord } from './find-workflow.ts';

/** The outputs of other actions in this project's recipes. */
const outputsOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^actions\/create-github-app-token@/, ['token', 'installation-id', 'app-slug']],
  [/^actions\/upload-artifact@/, ['artifact-id', 'artifact-url', 'artifact-digest']],
  [/^actions\/deploy-pages@/, ['page_url']],
];

/** The inputs of the action that this program belongs to; `null` when its action.yml is not there. */
export const knownInputs = (): string[] | null => readNames('inputs');

/** The outputs of a step; `null` when they are not known. `own` is how the workflow names this action. */
export function knownOutputs({ uses, id }: Step, own: string): readonly string[] | null {
  if (id === '') return null;
  if (uses === own) return readNames('outputs');
  return outputsOf.find(([pattern]) => pattern.test(uses))?.[1] ?? null;
}

/** The file is in the folder above that of the program, in a clone and in the package of npm. */
function readNames(part: 'inputs' | 'outputs'): string[] | null {
  try {
    const program = realpathSync(process.argv[1] ?? '');
    const metadata = parse(readFileSync(join(dirname(program), '..', 'action.yml'), 'utf8'));
    const names = Object.keys(toRecord(toRecord(metadata)[part]));
    return names.length > 0 ? names : null;
  } catch {
    return null;
  }
}
