import { isRecord } from '../../net/assert.ts';
import { toRecord } from './find-workflow.ts';
import { type Finding, failed, ok, warning } from './finding.ts';
import { scheduleWords } from './words/schedule-words.ts';
import { topics } from './words/topics.ts';

/** `null` for a workflow that others call: their schedule counts. */
export function checkSchedule({ on }: Record<string, unknown>): Finding | null {
  const name = topics.schedule;
  const { schedule, ...triggers } = toRecord(on);
  if (schedule === undefined && (on === 'workflow_call' || 'workflow_call' in triggers))
    return null;
  const crons = Array.isArray(schedule)
    ? schedule.map((one) => String((isRecord(one) ? one.cron : undefined) ?? '').trim())
    : [];
  if (crons.length === 0) return warning(name, scheduleWords.noSchedule);
  const bad = crons.find((cron) => readMinutes(cron) === null);
  if (bad !== undefined) return failed(name, scheduleWords.badCron(bad));
  const full = crons.find((cron) => readMinutes(cron)?.includes(0));
  return full === undefined
    ? ok(name, scheduleWords.runsAt(crons))
    : warning(name, scheduleWords.fullHour(full));
}

/**
 * Returns the minutes of an hour at which a cron line of five fields runs; `null` for an invalid line. See
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule.
 */
export function readMinutes(cron: string): number[] | null {
  const fields = cron.split(/\s+/);
  if (fields.length !== 5 || !fields.every((field) => /^[\dA-Z*,/-]+$/i.test(field))) return null;
  const parts = (fields[0] ?? '').split(',').map((part) => {
    const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    if (from === undefined || Number(step) === 0) return null;
    const first = from === '*' ? 0 : Number(from);
    // `5/15` continues to the end of the hour, as `*/15` does.
    const last = to !== undefined ? Number(to) : from === '*' || step !== undefined ? 59 : first;
    if (first > last || last > 59) return null;
    return Array.from({ length: 60 }, (_, minute) => minute).filter(
      (minute) => minute >= first && minute <= last && (minute - first) % Number(step ?? 1) === 0,
    );
  });
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
