import type { Log } from '../log.ts';
import type { Collected } from '../pipeline/collected.ts';

export interface RunPlaces {
  /** Path. */
  database: string;
  /** Path; `null`: no files are written. */
  outputDirectory: string | null;
  dryRun: boolean;
}

/** Says in German what a run did: the lines of its own log are English. */
export function tellRunInGerman(log: Log, collected: Collected, places: RunPlaces): void {
  log.group('Abruf');
  for (const line of describeRun(collected, places)) log.info(line);
}

function describeRun(
  { accounts, renewed, saved, filesChanged, problems }: Collected,
  { database, outputDirectory, dryRun }: RunPlaces,
): string[] {
  const planned = accounts.flatMap((one) =>
    one.status === 'failed' && one.error.code === 'would-refresh' ? [one.id] : [],
  );
  const hasNumbers = accounts.some(({ status }) => status === 'ok');
  return [
    `Konten: ${accounts.map(({ id }) => id).join(', ')}.`,
    ...(renewed.length > 0
      ? [`Tokens erneuert${saved ? ' und gespeichert' : ''}: ${renewed.join(', ')}.`]
      : []),
    ...(planned.length > 0
      ? [`Probelauf: Erneuert würden die Tokens von ${planned.join(', ')}.`]
      : []),
    ...(problems.length > 0 ? [] : [describeDatabase(database, { hasNumbers, dryRun })]),
    ...(problems.length > 0 || outputDirectory === null || dryRun
      ? []
      : [describeFilesInGerman(outputDirectory, filesChanged)]),
  ];
}

export const describeFilesInGerman = (directory: string, isChanged: boolean): string =>
  isChanged ? `Dateien geschrieben: ${directory}` : `Dateien unverändert: ${directory}`;

function describeDatabase(
  database: string,
  { hasNumbers, dryRun }: { hasNumbers: boolean; dryRun: boolean },
): string {
  if (!hasNumbers) return `Nichts zu schreiben: ${database} bleibt, wie sie ist.`;
  return dryRun ? `Probelauf: ${database} würde geschrieben.` : `Geschrieben: ${database}`;
}
