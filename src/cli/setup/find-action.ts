import { BilingualError } from '../bilingual-error.ts';
import { findOwnAction } from '../own-action.ts';
import { byOption, type Dialogue } from './dialogue.ts';
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
  const question = {
    en: 'Which repository holds the action? As owner/tiktok-stats-action@v1.',
    de: 'Welches Repository enthält die Action? In der Form owner/tiktok-stats-action@v1.',
  };
  const answeredBy = byOption('--action owner/tiktok-stats-action@v1');
  if (!dialogue.mayAsk)
    throw new BilingualError(
      'invalid-input',
      {
        en: 'The repository of the action, which the workflow has to name, cannot be found out from where this program is.',
        de: 'Der Workflow muss das Repository der Action nennen; aus dem Ort dieses Programms lässt es sich nicht ermitteln.',
      },
      { en: `Name it by ${answeredBy.en}.`, de: `Nenne es mit ${answeredBy.de}.` },
    );
  return dialogue.readLine({
    question,
    answeredBy,
    flaw: (text) =>
      actionPattern.test(text)
        ? undefined
        : {
            en: 'Write it as owner/tiktok-stats-action@v1.',
            de: 'Schreibe es in der Form owner/tiktok-stats-action@v1.',
          },
  });
}
