import type { Clock } from '../../src/clock.ts';
import type { Download } from '../../src/net/http.ts';
import type { Actor, Attempt, Source } from './actor.ts';
import { noteAct, noteReceived, noteRequest } from './acts.ts';
import type { Chance } from './chance.ts';
import { clockOf, createMachine } from './machine.ts';
import { createWire, type WireOptions } from './wire.ts';
import type { Year } from './year.ts';

/** A process with its own clock and its own way to the network. */
export interface Process extends Actor {
  readonly clock: Clock;
  createHttp(options?: Pick<WireOptions, 'signal' | 'timeoutMs'>): Download;
  /** Adds a line to the record of the day. */
  note(line: string): void;
}

export interface NewProcess {
  name: string;
  kind: Actor['kind'];
  chance: Chance;
  folder: string;
  /** How far its clock is ahead, in ms. */
  offMs: number;
  attempts?: Attempt[];
  file?: string;
  mayReplace?: boolean;
  insistsOn?: string | null;
  sources: Source[];
  /** What SIGINT does; by default it ends the process. */
  onCancel?(): void;
}

/** What may happen at a step. Not every step can fail, but at every step the process can be killed. */
const blows = ['fault', 'fault', 'fault', 'kill', 'kill', 'cancel', 'cancel', 'full disk'] as const;

export function createProcess(year: Year, given: NewProcess): Process {
  const { options: soak, report, diary, disks } = year;
  const { name, kind, chance, folder } = given;
  const machine = createMachine();

  function strike<Fault>(step: string, faults: readonly Fault[]): Fault | null {
    if (machine.isDead) return null;
    report.steps += 1;
    const isHit = chance.hits(soak.rate);
    const blow = isHit ? chance.pick(blows) : null;
    const fault = blow === 'fault' ? chance.pick(faults) : null;
    diary.note(`${name}: ${step}${isHit ? `: ${fault ?? blow}` : ''}`);
    if (blow === 'fault' || blow === 'full disk') report.faults += 1;
    if (blow === 'full disk') {
      process.hadFullDisk = true;
      disks.fill(folder);
      void year.clock.sleep(chance.between(0, 120_000)).then(() => disks.free(folder));
    } else if (blow === 'kill' || blow === 'cancel') {
      report.kills += 1;
      process.blow = process.blow === 'kill' ? 'kill' : blow;
      if (blow === 'kill') machine.die();
      else process.cancel();
    }
    return fault;
  }

  const process: Process = {
    ...{ name, kind, machine, chance, folder, sources: given.sources },
    ...{ blow: null, hadFullDisk: disks.isFull(folder), seen: null, readsRun: null },
    ...{ file: given.file ?? null, mayReplace: given.mayReplace ?? false },
    insistsOn: given.insistsOn ?? null,
    attempts: given.attempts ?? [],
    cancel: given.onCancel ?? machine.die,
    clock: clockOf(machine, year.clock, given.offMs),
    createHttp: (options = {}) =>
      createWire({
        ...{ clock: year.clock, chance, machine, outages: year.outages, strike, ...options },
        services: [year.tiktok, year.instagram, year.github],
        onSent: (request) => noteRequest(year, process, request),
        onActed: (request, answer, isIntact) =>
          noteAct(year, process, { request, answer, isIntact }),
        onReceived: (request, text) => noteReceived(year, process, request, text),
      }),
    note: (line) => {
      if (!machine.isDead) diary.note(`${name}: ${line}`);
    },
  };
  return process;
}
