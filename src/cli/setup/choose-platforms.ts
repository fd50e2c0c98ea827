import { same } from '../../locale/text.ts';
import { platforms } from '../../platforms/index.ts';
import type { Platform, Values } from '../../platforms/platform.ts';
import { byOption, type Dialogue } from './dialogue.ts';
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
            question: {
              en: 'Which platforms? Space switches one on or off.',
              de: 'Welche Plattformen? Die Leertaste wählt eine aus oder ab.',
            },
            choices: platforms.map(({ id, name, source }) => ({
              value: id,
              label: same(name),
              hint: same(source),
            })),
            initial: begun.map(({ id }) => id),
            answeredBy: byOption('--platforms'),
          });
  return platforms.filter(({ id }) => chosen.includes(id));
}
