import type { Repository } from '../credentials/secret-place.ts';
import { StatsError } from '../errors.ts';

/** The repository whose workflow this is, as the runner names it. */
export function readRepository(environment: NodeJS.ProcessEnv): Repository {
  const fullName = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/);
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, id: readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/) };
}

/** A variable that the runner sets; throws `invalid-input` for one that has not this shape. */
export function readVariable(environment: NodeJS.ProcessEnv, name: string, shape: RegExp): string {
  const value = environment[name] ?? '';
  if (shape.test(value)) return value;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${name} is missing or not as the runner sets it.`,
    'Run this as a step of a workflow; on a machine of your own use the command line.',
  );
}
