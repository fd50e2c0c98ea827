import { StatsError } from '../../errors.ts';
import { findOwnAction } from '../own-action.ts';
import type { Dialogue } from './dialogue.ts';
import { actionPattern } from './workflow.ts';

/**
 * Resolves with the action that the workflow should use, as `owner/name@ref`: `given`, else the repository that this
 * program comes from (its clone, what npm has installed, `repository` in its package.json), else what the person
 * answers. Rejects with `invalid-input` when nobody can be asked: a placeholder would make each run fail.
 */
export async function findAction(
  given: string | null,
  dialogue: Dialogue,
  program?: string,
): Promise<string> {
  if (given !== null) return given;
  const found = await findOwnAction(program);
  if (found !== null) return found;
  const question = 'Which repository holds the action? As owner/tiktok-stats-action@v1.';
  const answeredBy = 'the option --action owner/tiktok-stats-action@v1';
  if (!dialogue.mayAsk)
    throw new StatsError(
      'invalid-input',
      'The repository of the action, which the workflow has to name, cannot be found out from where this program is.',
      `Name it by ${answeredBy}.`,
    );
  return dialogue.readLine({
    question,
    answeredBy,
    flaw: (text) =>
      actionPattern.test(text) ? undefined : 'Write it as owner/tiktok-stats-action@v1.',
  });
}
