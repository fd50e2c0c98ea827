import type { Account } from './accounts.ts';
import type { EnvFile } from './env-file.ts';
import type { Renewed } from './journal.ts';
import { rewrite } from './rewrite.ts';

/** Tokens that a run has renewed, on their way into the store. */
export interface TokenQueue {
  /** Everything that was renewed, saved or not, in order. */
  readonly renewed: readonly Renewed[];
  /** Whether any of it is not in the store yet. */
  hasUnsaved(): boolean;
  /** Adds renewed values. Throws `invalid-input` when the text cannot hold them; they count as unsaved then. */
  add(account: Account, values: ReadonlyMap<string, string>): void;
  /** The text to write now, and a function to call when it was saved; `null` when there is nothing to write. */
  next(): { file: EnvFile; markSaved(): void } | null;
}

/** `env` is the text as the run read it. */
export function createTokenQueue(env: EnvFile): TokenQueue {
  let file = env;
  const renewed: Renewed[] = [];
  const unsaved = new Set<Renewed>();
  /** The part of `unsaved` that `file` contains. */
  const written = new Set<Renewed>();
  return {
    renewed,
    hasUnsaved: () => unsaved.size > 0,
    add(account, values) {
      const entry = { id: account.id, values: Object.fromEntries(values) };
      renewed.push(entry);
      unsaved.add(entry);
      file = rewrite(file, [{ account, values }]);
      written.add(entry);
    },
    next() {
      const writing = [...written];
      if (writing.length === 0) return null;
      const markSaved = () => {
        for (const entry of writing) {
          written.delete(entry);
          unsaved.delete(entry);
        }
      };
      return { file, markSaved };
    },
  };
}
