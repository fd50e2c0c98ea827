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

/** The defaults of the inputs, by name; `null` when its action.yml is not there. */
export function knownDefaults(): ReadonlyMap<string, string> | null {
  const metadata: unknown = parse(readOwnText('action.yml') ?? '');
  const inputs = Object.entries(toRecord(toRecord(metadata).inputs));
  if (inputs.length === 0) return null;
  return new Map(inputs.map(([name, input]) => [name, String(toRecord(input).default ?? '')]));
}

/** The outputs of a step; `null` when they are not known. `own` is how the workflow names this action. */
export function knownOutputs({ uses, id }: Step, own: string): readonly string[] | null {
  if (id === '') return null;
  if (uses === own) return readNames('outputs');
  return outputsOf.find(([pattern]) => pattern.test(uses))?.[1] ?? null;
}

function readNames(part: 'inputs' | 'outputs'): string[] | null {
  const metadata: unknown = parse(readOwnText('action.yml') ?? '');
  const names = Object.keys(toRecord(toRecord(metadata)[part]));
  return names.length > 0 ? names : null;
}

/**
 * A file of this project, in the folder above that of the program, as in a clone and in the package of npm; `null` when
 * it is not there.
 */
export function readOwnText(path: string): string | null {
  try {
    const program = realpathSync(process.argv[1] ?? '');
    return readFileSync(join(dirname(program), '..', path), 'utf8');
  } catch {
    return null;
  }
}
