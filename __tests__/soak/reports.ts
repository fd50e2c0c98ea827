export interface YearReport {
  runs: number;
  steps: number;
  faults: number;
  /** Including cancelled runs. */
  kills: number;
  /** Tokens that a person restored from a recovery line. */
  recovered: number;
  /** How often a person had to sign in again, by reason. */
  losses: Record<string, number>;
  /** Events that must not happen, each with the record of its day. */
  findings: Finding[];
}

export interface Finding {
  year: number;
  /** From 1. */
  day: number;
  text: string;
  /** Lines such as `03:17:08.000 PUT /path leaves`, in order. */
  record: string[];
}

/** Adds up the reports of several years. */
export const sumReports = (reports: readonly YearReport[]): YearReport => ({
  runs: sum(reports.map(({ runs }) => runs)),
  steps: sum(reports.map(({ steps }) => steps)),
  faults: sum(reports.map(({ faults }) => faults)),
  kills: sum(reports.map(({ kills }) => kills)),
  recovered: sum(reports.map(({ recovered }) => recovered)),
  losses: reports.reduce<Record<string, number>>((total, { losses }) => {
    for (const [reason, count] of Object.entries(losses)) {
      total[reason] = (total[reason] ?? 0) + count;
    }
    return total;
  }, {}),
  findings: reports.flatMap(({ findings }) => findings).sort((one, other) => one.year - other.year),
});

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
