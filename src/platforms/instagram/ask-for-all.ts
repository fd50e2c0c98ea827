import { isBadParameter } from './graph-error.ts';

/**
 * Asks for several fields or metrics at once. One that Meta has retired fails the whole call, so when it is
 * refused as a bad parameter each is asked for alone, and those that fail again are `dropped`.
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
    // Each is known: then it was something else that was bad.
    if (dropped.length === 0) throw error;
    return { answers: answers.filter((answer) => answer !== null), dropped };
  }
}
