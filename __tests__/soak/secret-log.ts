import { parseEnv } from '../../src/credentials/env-file.ts';
import { readSavedAt } from '../../src/credentials/write-times.ts';
import type { GitHubEmulator, GitHubRepository } from '../../src/emulators/github/index.ts';
import type { Actor } from './actor.ts';
import type { Issue, Ledger } from './ledger.ts';
import { readMarks } from './marks.ts';

/** One write of a secret. */
export interface SecretWrite {
  readonly name: string;
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
  /** The time that GitHub tells: whole seconds. */
  readonly updatedAt: number;
  /** `null`: a person. */
  readonly by: Actor | null;
  /** The stamp, in ms since 1970; `NaN` without one. */
  readonly savedAt: number;
  readonly tokens: ReadonlyMap<string, Issue>;
  readonly marks: readonly string[];
  readonly before: SecretWrite | null;
}

/** Every write of the secrets, whoever made it. */
export interface SecretLog {
  /** The last write of the secret with this name; `null` when there is no such secret. */
  current(name: string): SecretWrite | null;
  /** Whether a secret with another name has it. */
  hasElsewhere(issue: Issue, name: string): boolean;
  /** Notes a write that GitHub has carried out. */
  note(name: string, by: Actor | null): SecretWrite;
  /** Notes that somebody deleted the secret. */
  remove(name: string): void;
}

export function createSecretLog(
  github: GitHubEmulator,
  repository: GitHubRepository,
  { ledger, now }: { ledger: Ledger; now(): number },
): SecretLog {
  const last = new Map<string, SecretWrite>();
  return {
    current: (name) => last.get(name) ?? null,
    hasElsewhere: (issue, name) =>
      [...last.values()].some(
        ({ name: other, tokens }) => other !== name && [...tokens.values()].includes(issue),
      ),
    note: (name, by) => {
      const text = github.readSecret(repository, name) ?? '';
      const at = now();
      const write: SecretWrite = {
        ...{ name, text, at, by },
        updatedAt: Math.floor(at / 1000) * 1000,
        savedAt: readSavedAt(parseEnv(text).values),
        tokens: ledger.read(text),
        marks: readMarks(text),
        before: last.get(name) ?? null,
      };
      last.set(name, write);
      return write;
    },
    remove: (name) => void last.delete(name),
  };
}
