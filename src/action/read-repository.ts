import type { Repository } from '../credentials/secret-place.ts';
import { StatsError } from '../errors.ts';

/** Returns the repository of this run from the runner's variables; throws `invalid-input` without them. */
export function readRepository(environment: NodeJS.ProcessEnv): Repository {
  const fullName = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/);
  const [owner = '', name = ''] = fullName.split('/');
  return { owner, name, id: readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/) };
}

/** Returns a variable that the runner sets; throws `invalid-input` when it does not match `shape`. */
export function readVariable(environment: NodeJS.ProcessEnv, name: string, shape: RegExp): string {
  const value = environment[name] ?? '';
  if (shape.test(value)) return value;
  throw new StatsError(
    'invalid-input',
    `The environment variable ${name} is missing or does not have the form that the runner sets.`,
    'Run this as a step of a workflow; on your own machine, use the command line.',
  );
}
