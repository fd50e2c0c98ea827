import { dayMs } from '../../src/clock.ts';

/** What happened in a year, for people. */
export interface Diary {
  /** From 1. */
  readonly day: number;
  /** Begins the record of another day. */
  begin(day: number): void;
  /** Adds a sentence about an event. */
  tell(sentence: string): void;
  /** Adds a step to the record of the day. */
  note(line: string): void;
  /** The events so far, one in a line: `day 12, 03:17  run 13 is queued`. */
  readonly story: readonly string[];
  /** The lines of the day, in order: `03:17:08.000 run 13: PUT /path leaves`. */
  readonly record: readonly string[];
}

/** `startAt` is the beginning of day 0, in ms since 1970. */
export function createDiary(startAt: number, now: () => number): Diary {
  const story: string[] = [];
  let record: { at: number; line: string }[] = [];
  let today = 0;
  const toTime = (at: number, length: number) => new Date(at).toISOString().slice(11, 11 + length);
  const toDay = (at: number) => Math.floor((at - startAt) / dayMs);
  return {
    get day() {
      return today;
    },
    begin: (day) => {
      if (day === today) return;
      today = day;
      record = [];
    },
    tell: (sentence) => {
      const at = now();
      story.push(`day ${toDay(at)}, ${toTime(at, 5)}  ${sentence}`);
      record.push({ at, line: sentence });
    },
    note: (line) => void record.push({ at: now(), line }),
    story,
    get record() {
      return record.map(({ at, line }) => `${toTime(at, 12)} ${line}`);
    },
  };
}
