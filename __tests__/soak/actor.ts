import type { Chance } from './chance.ts';
import type { Issue } from './ledger.ts';
import type { Machine } from './machine.ts';
import type { SecretWrite } from './secret-log.ts';

/** A process of the product: a step of a job, its `post`, or a command on the laptop. */
export interface Actor {
  /** `run 13, step 1`, `fetch` */
  readonly name: string;
  readonly kind: 'main' | 'post' | 'fetch' | 'setup' | 'recover';
  readonly machine: Machine;
  readonly chance: Chance;
  /** Where it keeps its files. */
  readonly folder: string;
  /** The texts that it began with: of a run its copy, of a command its files. */
  readonly sources: Source[];
  /** Of a command: the file with credentials that it may write. */
  readonly file: string | null;
  /** Of a command: a person has allowed it to write older tokens (--force). */
  readonly mayReplace: boolean;
  /** Of `setup`: the account whose older tokens a person has just put into the file by `recover --force`. */
  readonly insistsOn: string | null;
  /** How it was stopped. */
  blow: 'kill' | 'cancel' | null;
  /** Its disk was full at some time. */
  hadFullDisk: boolean;
  /** Its last look at the version of the secret. */
  seen: Look | null;
  /** Whether it could read its own run; `null`: it did not try. */
  readsRun: boolean | null;
  /** Every write that it has sent; shared by main and `post` of a step. */
  readonly attempts: Attempt[];
  /** Delivers SIGINT. */
  cancel(): void;
}

export interface Source {
  /** The stamp, in ms since 1970; `NaN` without one. */
  savedAt: number;
  /** When the file was last changed, by GitHub's clock; `null` for the copy of a run. */
  writtenAt: number | null;
  /** A command, and not a person, has made the last change of the file. */
  isTouched: boolean;
  tokens: ReadonlyMap<string, Issue>;
}

export interface Look {
  /** The secret's last write at that time; `null` when there was none. */
  write: SecretWrite | null;
  at: number;
}

export interface Attempt {
  readonly by: Actor | null;
  /** When it was sent, in ms since 1970. */
  at: number;
  /** GitHub has carried it out. */
  isDone: boolean;
  /** The process knows what became of it. */
  isClear: boolean;
}
