import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Computer } from '../../src/cli/computer.ts';
import { parseEnv } from '../../src/credentials/env-file.ts';
import { StatsError, systemCode } from '../../src/errors.ts';
import type { Actor } from './actor.ts';
import type { Chance } from './chance.ts';
import { find } from './find.ts';
import { checkText } from './leaks.ts';
import { readPrinted } from './printed-line.ts';
import { createProcess, type Process } from './process.ts';
import { toSource } from './step.ts';
import type { Year } from './year.ts';

export interface Command {
  kind: Actor['kind'];
  chance: Chance;
  /** The file with credentials that it works with. */
  file: string;
  /** More files that it reads. */
  from?: readonly string[];
  mayReplace?: boolean;
  insistsOn?: string | null;
}

/** The time after Ctrl-C, as in `src/pipeline/cancel-on-signals.ts`. */
const patienceMs = 9_000;

/** Runs a command of the product on the laptop. Resolves when it has ended, whatever ended it. */
export async function runCommand(
  year: Year,
  command: Command,
  work: (computer: Computer, signal: AbortSignal) => Promise<unknown>,
): Promise<Process> {
  const { laptop, clock } = year;
  const { kind, chance, file, from = [], mayReplace = false, insistsOn = null } = command;
  const cancel = new AbortController();
  let lastWords: ((isHungUp: boolean) => Promise<unknown>) | undefined;
  const onCancel = () => {
    cancel.abort();
    // recover has no handler for the signal, and setup ends by itself.
    if (kind === 'recover') process.machine.die();
    if (kind !== 'fetch') return;
    const giveUp = async () => {
      await lastWords?.(false);
      process.machine.die();
    };
    void clock.sleep(chance.hits(0.3) ? chance.between(0, patienceMs) : patienceMs).then(giveUp);
  };
  const process = createProcess(year, {
    ...{ name: kind, kind, chance, folder: laptop.folder, offMs: year.setting.laptopOffMs },
    ...{ file, mayReplace, insistsOn, onCancel },
    sources: [file, ...from].map((one) => {
      const writtenAt = laptop.writtenAt(one) - year.setting.laptopOffMs;
      const isTouched = laptop.isTouched(one);
      return toSource(year, parseEnv(laptop.read(one)), { writtenAt, isTouched });
    }),
  });
  const print = { write: (text: string) => printOn(year, process, text) };
  const computer: Computer = {
    clock: process.clock,
    createHttp: ({ signal }) => process.createHttp({ signal }),
    writtenAt: laptop.writtenAt,
    ...{ stdout: print, stderr: print },
    cancelOnSignals: (options) => {
      lastWords = options.lastWords;
      return cancel.signal;
    },
  };
  laptop.use(file);
  laptop.commands.add(process);
  await process.machine.outlive(
    work(computer, cancel.signal).catch((error: unknown) => explain(year, process, error)),
  );
  process.machine.die();
  // Until everything that is under way on the disk has ended.
  await clock.sleep(1);
  laptop.use(file);
  laptop.commands.delete(process);
  year.disks.free(laptop.folder);
  if (laptop.commands.size === 0) markAsDead(`${file}.lock`);
  return process;
}

function explain(year: Year, { name, note }: Process, error: unknown): void {
  const isStopped = error instanceof Error && error.name === 'AbortError';
  if (error instanceof StatsError) note(`${error.code}: ${error.message}`);
  else if (isStopped) note('stopped');
  else if (systemCode(error) === 'ENOSPC')
    find(year, `${name} ended with ENOSPC, and did not say what to do`);
  else throw error;
}

function printOn(year: Year, { machine, note }: Process, text: string): boolean {
  if (machine.isDead) return true;
  checkText(year, text, 'the terminal');
  year.lines.push(...readPrinted(year, text, 'terminal'));
  note(text.trim());
  return true;
}

/** The lock of a killed command names this process, which is alive. */
function markAsDead(lock: string): void {
  if (!existsSync(lock)) return;
  const text = readFileSync(lock, 'utf8');
  // Above the highest id that Linux gives.
  writeFileSync(lock, text.replace(/"pid":\d+/, '"pid":4194305'));
}
