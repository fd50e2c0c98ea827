import { setOutput } from '@actions/core';
import { toIsoSeconds } from '../clock.ts';
import { stringifyJson } from '../net/json.ts';
import type { AccountResult } from '../pipeline/account-result.ts';
import type { Collected } from '../pipeline/collected.ts';
import { toStatsJson } from '../pipeline/stats-json.ts';
import type { Platform } from '../platforms/platform.ts';

/** Returns every output by name. Unknown values are empty, never `0`. */
export function toOutputs(
  collected: Collected,
  platforms: readonly Platform[],
  { database, outputDirectory }: { database: string; outputDirectory: string },
): Map<string, string> {
  const { accounts } = collected;
  const failed = accounts.flatMap(({ id, status }) => (status === 'failed' ? [id] : []));
  const expiresAt = collected.signInExpiresAt;
  const outputs = new Map([
    ['stats', toStatsJson(accounts)],
    ['database', database],
    ['output-directory', outputDirectory],
    ['changed', String(collected.changed)],
    ['files-changed', String(collected.filesChanged)],
    ['secret-updated', String(collected.saved)],
    ['refreshed', JSON.stringify(collected.renewed)],
    ['failed', JSON.stringify(failed)],
    ['reauthorize-by', expiresAt === null ? '' : toIsoSeconds(expiresAt)],
    ['fetched-at', toIsoSeconds(collected.takenAt)],
    ['milestones', stringifyJson(accounts.flatMap(toMilestones))],
  ]);
  for (const { id, metrics } of platforms) {
    const first = accounts.find(({ platform }) => platform.id === id);
    for (const { name, read } of metrics) {
      const figure = first?.status === 'ok' ? read(first.document) : null;
      outputs.set(`${id}-${name}`, figure === null ? '' : String(figure));
    }
  }
  return outputs;
}

/** The metrics of which the flat key `followers` holds the count. */
const audiences = ['followers', 'subscribers'];

function toMilestones(result: AccountResult) {
  if (result.status === 'failed' || result.milestone === null) return [];
  const { id: account, platform, document, milestone } = result;
  const metric = platform.metrics.find(({ name }) => audiences.includes(name))?.name ?? 'followers';
  return [{ account, metric, ...milestone, day: document.fetched_at.slice(0, 10) }];
}

export function setOutputs(outputs: ReadonlyMap<string, string>): void {
  for (const [name, value] of outputs) setOutput(name, value);
}
