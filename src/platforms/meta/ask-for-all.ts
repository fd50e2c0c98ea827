import { isBadParameter } from './graph-error.ts';

/**
 * Requests several fields or metrics at once with `ask`. One that Meta has retired makes the whole request
 * fail as a bad parameter: then each is requested alone, and those that fail again are `dropped`. Rejects
 * with any other error of `ask`, and with the first one when no name turns out to be retired.
 */
export async function askForAll<Answer>(
  names: readonly string[],
  ask: (names: readonly string[]) => Promise<Answer>,
): Promise<{ answers: Answer[]; dropped: string[] }> {
  try {
    return { answers: [await ask(names)], dropped: [] };
  } catch (error) {
    if (!isBadParameter(error)) throw error;
    const dropped: string[] = [];
    const answers = await Promise.all(
      names.map((name) =>
        ask([name]).catch((refused: unknown) => {
          if (!isBadParameter(refused)) throw refused;
          dropped.push(name);
          return null;
        }),
      ),
    );
    // Every name works alone, so something else was wrong with the request.
    if (dropped.length === 0) throw error;
    return { answers: answers.filter((answer) => answer !== null), dropped };
  }
}
