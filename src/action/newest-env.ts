import type { EnvFile } from '../credentials/env-file.ts';
import { createHandover, type Handover } from '../credentials/handover.ts';
import type { Log } from '../log.ts';
import type { Inputs } from './inputs.ts';

/** What the steps of this job hand over; `null` outside of a job. */
export const openHandover = (
  { env }: Pick<Inputs, 'env'>,
  { RUNNER_TEMP: folder }: NodeJS.ProcessEnv,
): Handover | null => (folder ? createHandover(folder, env.text) : null);

/**
 * The name of this step, the same in main and `post`, and another one in each step of a job; `null` without it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export const readStep = ({ GITHUB_ACTION }: NodeJS.ProcessEnv): string | null =>
  GITHUB_ACTION || null;

export interface NewestEnv {
  env: EnvFile;
  /** The step's input; or a text that a step of this job has `sent` to the secret, or `saved` there. */
  origin: 'input' | 'sent' | 'saved';
  /** Whether this step itself sent it. */
  isOwn: boolean;
}

/** The newest text of `.env.social` that this job knows: the input, or what an earlier step has made of it. */
export async function readNewestEnv(
  inputs: Pick<Inputs, 'env'>,
  environment: NodeJS.ProcessEnv,
  log: Log,
): Promise<NewestEnv> {
  try {
    const newest = await openHandover(inputs, environment)?.read();
    if (newest)
      return {
        env: newest.file,
        origin: newest.isSaved ? 'saved' : 'sent',
        isOwn: newest.step !== null && newest.step === readStep(environment),
      };
  } catch {
    log.warning(
      'An earlier step of this job wrote the secret, and its text cannot be read in RUNNER_TEMP: this step may treat its own copy as stale.',
    );
  }
  return { env: inputs.env, origin: 'input', isOwn: false };
}
