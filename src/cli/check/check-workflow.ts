import { everySecret } from '../../credentials/accounts.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { isRecord } from '../../net/assert.ts';
import { platforms } from '../../platforms/index.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkSteps } from './check-steps.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { findStep, readEnvironment, type Workflow } from './find-workflow.ts';
import { atRenewal, type Finding, failed, ok, type Renewal, skipped, warning } from './finding.ts';
import { scheduleWords } from './words/schedule-words.ts';
import { topics } from './words/topics.ts';
import { workflowWords } from './words/workflow-words.ts';

/** Whether `env-social` takes its text from a secret; false for plain text. */
const namesSecret = ({ inputs }: Pick<Workflow, 'inputs'>): boolean =>
  readReferences(inputs.get('env-social') ?? '').some(({ scope }) => scope === 'secrets');

/** Whether `env-social` is a text of the workflow's own. `hasSecrets`: the accounts have secret values. */
export const isPlainText = (workflow: Pick<Workflow, 'inputs'>, hasSecrets: boolean): boolean =>
  readPlainText(workflow) !== null || (!hasSecrets && !namesSecret(workflow));

/** The text of `.env.social` that stands in the workflow itself; `null` for one that comes from elsewhere. */
export function readPlainText({ inputs }: Pick<Workflow, 'inputs'>): string | null {
  const text = inputs.get('env-social') ?? '';
  return isDynamic(text) || parseEnv(text).values.size === 0 ? null : text;
}

/** What a run needs of its workflow. */
export interface Needs {
  /** It may renew tokens. */
  renews: boolean;
  /** Some token is due, so the next run renews it. */
  renewal: Renewal;
  /** The accounts have secret values. */
  hasSecrets: boolean;
  /** The platforms that the input `platforms` names and that have no account. */
  unconfigured?: readonly string[];
  /** Of the repository; absent or `null` when unknown. */
  isPrivate?: boolean | null;
}

/** Checks everything in the workflow that needs no request to GitHub. */
export function checkWorkflow(
  found: Workflow,
  needs: Needs & { secretName: string; environment: string | null },
): Finding[] {
  const { secretName, environment, renews, hasSecrets, unconfigured = [] } = needs;
  const { file, workflow, job, uses, inputs } = found;
  const isPlain = isPlainText(found, hasSecrets);
  return [
    checkAction(file, uses),
    ...(isPlain ? [checkPlain(found)] : checkInputs(found, secretName, needs)),
    ...unconfigured.map((id) => failed(topics.workflow, workflowWords.unconfigured(file, id))),
    ...checkSteps(found, needs),
    checkEnvironment(job, environment),
    checkSchedule(workflow),
    renews ? checkConcurrency(workflow, job) : null,
    renews || inputs.get('history-artifact') ? checkPermissions(found, needs) : null,
  ].filter((finding) => finding !== null);
}

export function checkAction(file: string, uses: string): Finding | null {
  // The owner's name in the README and in examples/.
  if (uses.toLowerCase().startsWith('org/'))
    return failed(topics.action, workflowWords.placeholderOwner(file, uses));
  if (uses.includes('@') || uses.startsWith('./')) return null;
  return failed(topics.action, workflowWords.withoutVersion(file, uses));
}

/** The text of `.env.social` in the workflow itself, where everybody can read it. */
function checkPlain({ file, inputs }: Workflow): Finding {
  const text = inputs.get('env-social') ?? '';
  if (text === '') return failed(topics.workflow, workflowWords.emptyText(file));
  if (isDynamic(text)) return skipped(topics.workflow, workflowWords.dynamicText(file));
  return everySecret(parseEnv(text).values, platforms).length > 0
    ? failed(topics.workflow, workflowWords.openSecret(file))
    : ok(topics.workflow, workflowWords.plainText(file));
}

function checkInputs(
  { file, inputs, steps, index }: Workflow,
  secretName: string,
  { renews, renewal }: Needs,
): Finding[] {
  const name = topics.workflow;
  const given = readReferences(inputs.get('env-social') ?? '').find(
    ({ scope }) => scope === 'secrets',
  )?.name;
  if (given === undefined) return [failed(name, workflowWords.textWithoutSecret(file, secretName))];
  if (given.toUpperCase() !== secretName.toUpperCase())
    return [failed(name, workflowWords.otherSecret(file, given, secretName))];
  const token = inputs.get('secrets-token') ?? '';
  if (renews && (token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)))
    return [atRenewal(renewal, failed(name, workflowWords.weakToken(file, token === '')))];
  const source = readReferences(token).find(({ scope }) => scope === 'steps');
  if (renews && source && findStep(steps.slice(0, index), source.name) === null)
    return [atRenewal(renewal, failed(name, workflowWords.tokenWithoutStep(file, source.name)))];
  return [ok(name, workflowWords.usesSecret(file, secretName))];
}

/** Only a job that names the environment gets its secrets. */
function checkEnvironment(
  job: Record<string, unknown>,
  environment: string | null,
): Finding | null {
  if (environment === null) return null;
  return readEnvironment(job)?.toLowerCase() === environment.toLowerCase()
    ? ok(topics.environment, workflowWords.inEnvironment(environment))
    : failed(topics.environment, workflowWords.outsideEnvironment(environment));
}

function checkConcurrency(
  workflow: Record<string, unknown>,
  job: Record<string, unknown>,
): Finding {
  const name = topics.concurrency;
  const found = workflow.concurrency ?? job.concurrency;
  if (found === undefined || found === null) return warning(name, scheduleWords.noConcurrency);
  const cancels = isRecord(found) ? found['cancel-in-progress'] : undefined;
  return cancels === undefined || cancels === false
    ? ok(name, scheduleWords.oneByOne)
    : warning(name, scheduleWords.cancelsOthers);
}

/**
 * `null` without `permissions`: the repository's settings decide, and only its owner can see them. The runs and artifacts
 * of a public repository are open to every token.
 */
function checkPermissions(
  { workflow, job, inputs }: Workflow,
  { renews, isPrivate = null }: Needs,
): Finding | null {
  const found = job.permissions ?? workflow.permissions;
  if (found === undefined) return null;
  if (mayReadRun(found)) return ok(topics.permissions, scheduleWords.mayReadRun);
  if (!inputs.get('history-artifact'))
    return warning(topics.permissions, scheduleWords.mayNotReadOwnRun);
  if (isPrivate === true) return failed(topics.permissions, scheduleWords.mayNotReadEarlierRuns);
  if (isPrivate === false)
    return renews ? warning(topics.permissions, scheduleWords.mayReadBecausePublic) : null;
  return warning(topics.permissions, scheduleWords.mayNotReadEarlierRunsIfPrivate);
}

/** Whether the value of `permissions` includes `actions: read`. */
export const mayReadRun = (permissions: unknown): boolean =>
  isRecord(permissions)
    ? permissions.actions === 'read' || permissions.actions === 'write'
    : permissions === 'read-all' || permissions === 'write-all';
