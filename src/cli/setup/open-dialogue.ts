import type { Dialogue } from './dialogue.ts';
import { createPlainDialogue } from './plain-dialogue.ts';

/** Returns a dialogue on the terminal if there is one. `signal` withdraws its questions. */
export async function openDialogue(yes: boolean, signal: AbortSignal): Promise<Dialogue> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return createPlainDialogue({ yes });
  const { createTerminalDialogue } = await import('./terminal-dialogue.ts');
  return createTerminalDialogue({ yes, signal });
}

/** The reason of an abort after which nobody sees the terminal any more. */
export const terminalClosed = new DOMException('The terminal was closed.', 'AbortError');
