import type { YearReport } from './soak-year.ts';

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
