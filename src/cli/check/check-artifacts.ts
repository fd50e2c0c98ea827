import { isRecord } from '../../net/assert.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { readSteps, type Step, toRecord, type Workflow } from './find-workflow.ts';
import { type Finding, failed, warning } from './finding.ts';
import { artifactWords } from './words/artifact-words.ts';
import { topics } from './words/topics.ts';

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
  const id = action.id || 'stats';
  if (uploads.length === 0)
    return [warning(topics.history, artifactWords.notUploaded(file, history, id))];
  const nameOf = (step: Step) => step.inputs.get('name') ?? 'artifact';
  const fitting = uploads.filter((step) => nameOf(step) === history);
  if (fitting.length === 0) {
    const others = uploads.map(nameOf).join(', ');
    return [
      warning(topics.history, artifactWords.otherUpload({ file, uploads: others }, history, id)),
    ];
  }
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
    : [warning(topics.history, artifactWords.uploadWithoutDatabase(file, history, id))];
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
    .map((wanted) => failed(topics.artifact, artifactWords.otherDownload(file, wanted, uploaded)));
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
    const texts = missing.map((one) => `${one}: write`);
    return [failed(topics.permissions, artifactWords.mayNotPublish(file, id, texts))];
  });
}
