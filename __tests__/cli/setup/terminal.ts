import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

/** A person at a terminal of 120 columns: what they see and what they type. */
export interface Terminal {
  /** Waits until the screen shows the text; the screen without line ends of its own making. */
  see(text: string | RegExp): Promise<string>;
  /** Names of keys, as tmux has them: `Enter`, `Down`, `Space`, `C-c`. */
  press(...keys: string[]): void;
  /** Types a text and presses return. */
  type(text: string): void;
}

/** Opens a real terminal by tmux, on a server of its own, with the command in it. */
export function openTerminal(
  folder: string,
  command: readonly string[],
  environment: Record<string, string>,
): Terminal {
  const server = `test-${randomUUID()}`;
  const tmux = (...args: string[]) =>
    execFileSync('tmux', ['-L', server, '-f', '/dev/null', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const variables = Object.entries(environment).flatMap(([name, value]) => [
    '-e',
    `${name}=${value}`,
  ]);
  // The exit code shows, and the screen stays, when the program has ended.
  const shell = `${quoted}; echo "exit code $?"; exec cat`;
  tmux('new-session', '-d', '-x', '120', '-y', '60', '-c', folder, ...variables, shell);
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
  };
}
