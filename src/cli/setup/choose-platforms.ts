import { platforms } from '../../platforms/index.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import type { Dialogue } from './dialogue.ts';
import { pick } from './read-given.ts';

/**
 * Resolves with the platforms of `--platforms`; without that option, with those that the person chooses. If
 * `dialogue.mayAsk` is false, platforms that have a value already are used without a question.
 */
export async function choosePlatforms(
  ids: readonly string[],
  known: Values,
  dialogue: Dialogue,
): Promise<Platform[]> {
  const begun = platforms.filter((platform) => pick(known, [platform]).size > 0);
  const chosen =
    ids.length > 0
      ? ids
      : !dialogue.mayAsk && begun.length > 0
        ? begun.map(({ id }) => id)
        : await dialogue.chooseSome({
            question: 'Which platforms? Space switches one on or off.',
            choices: platforms.map(({ id, name, source }) => ({
              value: id,
              label: name,
              hint: source,
            })),
            initial: begun.map(({ id }) => id),
            answeredBy: 'the option --platforms',
          });
  return platforms.filter(({ id }) => chosen.includes(id));
}
