import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** The screen and the keyboard of a terminal. */
export interface Terminal {
  /** Waits up to 10 s for the text; resolves with the screen, in which wrapped lines are joined. */
  see(text: string | RegExp): Promise<string>;
  /** Presses keys by their names in tmux, such as `Enter`, `Down`, `Space` and `C-c`. */
  press(...keys: string[]): void;
  /** Types a text and presses Enter. */
  type(text: string): void;
  /** Returns the screen with its colours, as escape sequences; wrapped lines are joined. */
  paint(): string;
}

/** Runs the command in a real terminal, on a tmux server of its own. */
export function openTerminal(
  folder: string,
  command: readonly string[],
  environment: Record<string, string>,
  columns = 120,
): Terminal {
  const server = `test-${randomUUID()}`;
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const quoted = command.map((word) => `'${word}'`).join(' ');
  // Else a German developer would see German.
  const variables = Object.entries({ LC_ALL: 'C.UTF-8', ...environment }).flatMap(
    ([name, value]) => ['-e', `${name}=${value}`],
  );
  // Shows the exit code, and keeps the screen after the program has ended.
  const shell = `${quoted}; echo "exit code $?"; exec cat`;
  tmux('new-session', '-d', '-x', String(columns), '-y', '60', '-c', folder, ...variables, shell);
  onTestFinished(() => {
    tmux('kill-server');
  });
  const look = () => tmux('capture-pane', '-p', '-J', '-S', '-200');
  return {
    see: async (text) => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const screen = look();
        if (typeof text === 'string' ? screen.includes(text) : text.test(screen)) return screen;
        if (Date.now() > deadline) throw new Error(`The screen never showed ${text}:\n${screen}`);
        await wait(30);
      }
    },
    press: (...keys) => {
      tmux('send-keys', ...keys);
    },
    type: (text) => {
      tmux('send-keys', '-l', text);
      tmux('send-keys', 'Enter');
    },
    paint: () => tmux('capture-pane', '-p', '-e', '-J', '-S', '-200'),
  };
}
