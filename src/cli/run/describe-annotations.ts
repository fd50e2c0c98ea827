import { same, type Text } from '../../locale/text.ts';
import { isRecord } from '../../net/assert.ts';
import type { Job } from './follow-run.ts';
import type { RunContext } from './start-workflow.ts';
import { toShown } from './to-shown.ts';

const signs: Record<string, string> = { failure: '✗', warning: '!', notice: 'i' };

/**
 * The annotations of the jobs as lines for people. A job is a check run with the same id. A token that may not read
 * them (a fine-grained one never can, in a private repository) costs only them: one line says so.
 * https://docs.github.com/en/rest/checks/runs#list-check-run-annotations
 */
export async function describeAnnotations(
  jobs: readonly Job[],
  { github, place }: RunContext,
): Promise<Text[]> {
  const lines: Text[] = [];
  for (const { id } of jobs) {
    const answer = await github('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
      ...place,
      check_run_id: id,
      per_page: 50,
    });
    if (answer.status !== 200 || !Array.isArray(answer.data))
      return [
        ...lines,
        {
          en: `  The annotations are on the page of the run: this token may not read them (HTTP ${answer.status}).`,
          de: `  Die Anmerkungen stehen auf der Seite des Laufs: Dieses Token darf sie nicht lesen (HTTP ${answer.status}).`,
        },
      ];
    lines.push(...answer.data.filter(isRecord).map(describe));
  }
  return lines;
}

function describe({ annotation_level: level, title, message }: Record<string, unknown>): Text {
  const head = toShown(title);
  return same(`  ${signs[String(level)] ?? '·'} ${head && `${head}: `}${toShown(message)}`);
}
