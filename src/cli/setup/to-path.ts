import { homedir } from 'node:os';
import { join } from 'node:path';

/** Returns the path that a person has typed or dragged into the terminal: without quotes, with `~` as the home folder. */
export function toPath(typed: string): string {
  const [, , quoted] = /^(["'])(.*)\1$/.exec(typed.trim()) ?? [];
  const path = quoted ?? typed.trim();
  return /^~(?=$|[/\\])/.test(path) ? join(homedir(), path.slice(1)) : path;
}
