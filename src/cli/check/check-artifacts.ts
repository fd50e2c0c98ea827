import { isRecord } from '../../net/assert.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { readSteps, type Step, toRecord, type Workflow } from './find-workflow.ts';
import { type Finding, failed, warning } from './finding.ts';

/** What the jobs of the workflow hand on: the database for the next day, and files for publishing. */
export const checkArtifacts = (workflow: Workflow): Finding[] => [
  ...checkHistory(workflow),
  ...checkDownloads(workflow),
  ...checkPages(workflow),
];

/** The database of a day must be uploaded for the next day to find it. */
function checkHistory({ file, steps, index, inputs }: Workflow): Finding[] {
  const history = inputs.get('history-artifact') ?? '';
  const action = steps[index];
  if (history === '' || !action) return [];
  const uploads = steps.slice(index + 1).filter(isUpload);
  const hint = `Upload steps.${action.id || 'stats'}.outputs.database as the artifact ${history}, as in the README.`;
  if (uploads.length === 0)
    return [
      warning(
        'history',
        `${file} looks for yesterday's database in the artifact ${history}, and uploads none, so each run begins without history.`,
        hint,
      ),
    ];
  const fitting = uploads.filter((step) => (step.inputs.get('name') ?? 'artifact') === history);
  if (fitting.length === 0)
    return [
      warning(
        'history',
        `${file} looks for yesterday's database in the artifact ${history}, and uploads it as ${uploads.map((step) => step.inputs.get('name') ?? 'artifact').join(', ')}.`,
        hint,
      ),
    ];
  const database = inputs.get('database') || 'social-stats.db';
  const holds = fitting.some((step) => {
    const path = step.inputs.get('path') ?? '';
    return (
      readReferences(path).some(({ output }) => output === 'database') ||
      path.split('\n').some((line) => ['.', './', database].includes(line.trim()))
    );
  });
  return holds
    ? []
    : [
        warning(
          'history',
          `${file} uploads the artifact ${history} without the database, so each run begins without history.`,
          hint,
        ),
      ];
}

const isUpload = ({ uses }: Step): boolean => uses.startsWith('actions/upload-artifact@');

/** What another job downloads must be uploaded in this workflow: else that job fails. */
function checkDownloads({ file, workflow }: Workflow): Finding[] {
  const steps = Object.values(toRecord(workflow.jobs)).filter(isRecord).flatMap(readSteps);
  const uploaded = steps.filter(isUpload).map(({ inputs }) => inputs.get('name') ?? 'artifact');
  if (uploaded.some(isDynamic)) return [];
  return steps
    .filter(
      ({ uses, inputs }) => uses.startsWith('actions/download-artifact@') && !inputs.has('run-id'),
    )
    .map(({ inputs }) => inputs.get('name') ?? '')
    .filter((wanted) => wanted !== '' && !isDynamic(wanted) && !uploaded.includes(wanted))
    .map((wanted) =>
      failed(
        'artifact',
        `${file} downloads the artifact ${wanted}, and uploads ${uploaded.length > 0 ? uploaded.join(', ') : 'none'}.`,
        'Give the upload and the download the same name.',
      ),
    );
}

/** https://github.com/actions/deploy-pages#usage */
const neededForPages = ['pages', 'id-token'];

function checkPages({ file, workflow }: Workflow): Finding[] {
  const jobs = Object.entries(toRecord(workflow.jobs)).map(([id, job]) => ({
    id,
    job: toRecord(job),
  }));
  return jobs.flatMap(({ id, job }) => {
    const publishes = readSteps(job).some(({ uses }) => uses.startsWith('actions/deploy-pages@'));
    const found = job.permissions ?? workflow.permissions;
    const missing = neededForPages.filter((one) => toRecord(found)[one] !== 'write');
    if (!publishes || found === 'write-all' || missing.length === 0) return [];
    return [
      failed(
        'permissions',
        `The job ${id} of ${file} publishes on Pages without ${missing.map((one) => `${one}: write`).join(' and ')}.`,
        `Give it permissions: ${neededForPages.map((one) => `${one}: write`).join(', ')}.`,
      ),
    ];
  });
}
