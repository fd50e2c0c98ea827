import type { Dialogue } from './dialogue.ts';
import { createPlainDialogue } from './plain-dialogue.ts';
import type { SetupOptions } from './setup-options.ts';

/** Returns a dialogue on the terminal if there is one. `signal` withdraws its questions. */
export async function openDialogue(
  { yes, language = 'en' }: Pick<SetupOptions, 'yes' | 'language'>,
  signal: AbortSignal,
): Promise<Dialogue> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return createPlainDialogue({ yes, language });
  const { createTerminalDialogue } = await import('./terminal-dialogue.ts');
  return createTerminalDialogue({ yes, language, signal });
}

/** The reason of an abort after which nobody sees the terminal any more. */
export const terminalClosed = new DOMException('The terminal was closed.', 'AbortError');
