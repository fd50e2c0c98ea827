export interface YearReport {
  steps: number;
  faults: number;
  /** Including cancelled runs and commands. */
  kills: number;
  /** How many events there were, by kind. */
  events: Record<string, number>;
  /** Tokens that a person restored from a recovery line. */
  recovered: number;
  /** Sign-ins that were lost, by the sentence of their reason. */
  losses: Record<string, number>;
  /** Events that must not happen. */
  findings: Finding[];
}

export interface Finding {
  year: number;
  /** From 1. */
  day: number;
  text: string;
  /** What kind of finding it is: the text without names and numbers. */
  kind: string;
  /** The year's setting and the events that led to it, one in a line. */
  story: string[];
  /** The steps of the day, such as `03:17:08.000 PUT /path leaves`, in order. */
  record: string[];
}

export const emptyReport = (): YearReport => ({
  ...{ steps: 0, faults: 0, kills: 0, events: {}, recovered: 0, losses: {}, findings: [] },
});

/** Adds up the reports of several years. */
export const sumReports = (reports: readonly YearReport[]): YearReport => ({
  steps: sum(reports.map(({ steps }) => steps)),
  faults: sum(reports.map(({ faults }) => faults)),
  kills: sum(reports.map(({ kills }) => kills)),
  events: sumByKey(reports.map(({ events }) => events)),
  recovered: sum(reports.map(({ recovered }) => recovered)),
  losses: sumByKey(reports.map(({ losses }) => losses)),
  findings: reports.flatMap(({ findings }) => findings).sort((one, other) => one.year - other.year),
});

/** Adds one to the count of a key. */
export function count(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

function sumByKey(all: readonly Record<string, number>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const [key, count] of all.flatMap((counts) => Object.entries(counts)))
    total[key] = (total[key] ?? 0) + count;
  return total;
}
