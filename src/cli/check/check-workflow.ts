import { everySecret } from '../../credentials/accounts.ts';
import { parseEnv } from '../../credentials/env-file.ts';
import { isRecord } from '../../net/assert.ts';
import { platforms } from '../../platforms/index.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkSteps } from './check-steps.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { findStep, readEnvironment, type Workflow } from './find-workflow.ts';
import { type Finding, failed, ok, skipped, warning } from './finding.ts';

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
    ...(isPlain ? [checkPlain(found)] : checkInputs(found, secretName, renews)),
    ...unconfigured.map((id) =>
      failed(
        'workflow',
        `${file} names ${id} in platforms, and no account of it is configured.`,
        'Add its keys to .env.social, or take it out of platforms.',
      ),
    ),
    ...checkSteps(found, renews),
    checkEnvironment(job, environment),
    checkSchedule(workflow),
    renews ? checkConcurrency(workflow, job) : null,
    renews || inputs.get('history-artifact') ? checkPermissions(found, needs) : null,
  ].filter((finding) => finding !== null);
}

export function checkAction(file: string, uses: string): Finding | null {
  const name = 'action';
  // The owner's name in the README and in examples/.
  if (uses.toLowerCase().startsWith('org/'))
    return failed(
      name,
      `${file} uses ${uses}, in which "org" stands for an owner.`,
      "Write the owner of the action's repository in its place.",
    );
  if (uses.includes('@') || uses.startsWith('./')) return null;
  return failed(
    name,
    `${file} uses ${uses} without a version, so GitHub starts no run.`,
    `Write ${uses}@v1.`,
  );
}

/** The text of `.env.social` in the workflow itself, where everybody can read it. */
function checkPlain({ file, inputs }: Workflow): Finding {
  const name = 'workflow';
  const text = inputs.get('env-social') ?? '';
  if (text === '')
    return failed(
      name,
      `${file} gives an empty env-social.`,
      'Write the keys of .env.social there.',
    );
  if (isDynamic(text))
    return skipped(name, `Not looked at what ${file} gives as env-social, which only a run knows.`);
  return everySecret(parseEnv(text).values, platforms).length > 0
    ? failed(
        name,
        `${file} holds a secret value in env-social, where everybody can read it.`,
        'Make a new one in place of it, and put the text into a secret: run setup with --secret.',
      )
    : ok(
        name,
        `${file} uses the action with env-social as plain text, in which nothing is secret.`,
      );
}

function checkInputs(
  { file, inputs, steps, index }: Workflow,
  secretName: string,
  renews: boolean,
): Finding[] {
  const name = 'workflow';
  const given = readReferences(inputs.get('env-social') ?? '').find(
    ({ scope }) => scope === 'secrets',
  )?.name;
  if (given === undefined)
    return [
      failed(
        name,
        `${file} gives env-social no secret.`,
        `Write env-social: \${{ secrets.${secretName} }}.`,
      ),
    ];
  if (given.toUpperCase() !== secretName.toUpperCase())
    return [
      failed(
        name,
        `${file} takes the text from the secret ${given} and writes it to ${secretName}.`,
        'Let env-social and secret-name mean the same secret.',
      ),
    ];
  const token = inputs.get('secrets-token') ?? '';
  if (renews && (token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)))
    return [
      failed(
        name,
        token === ''
          ? `${file} gives no secrets-token, so no renewed token could be saved.`
          : `${file} gives github.token as secrets-token, which can never write secrets.`,
        "Pass a GitHub App's token or a fine-grained one, as in the README.",
      ),
    ];
  const source = readReferences(token).find(({ scope }) => scope === 'steps');
  if (renews && source && findStep(steps.slice(0, index), source.name) === null)
    return [
      failed(
        name,
        `${file} takes secrets-token from the step ${source.name}, and no step before has that id, so it is empty.`,
        `Give the step that makes the token the line id: ${source.name}, and put it before the action.`,
      ),
    ];
  return [ok(name, `${file} uses the action with the secret ${secretName}.`)];
}

/** Only a job that names the environment gets its secrets. */
function checkEnvironment(
  job: Record<string, unknown>,
  environment: string | null,
): Finding | null {
  if (environment === null) return null;
  const name = 'environment';
  if (readEnvironment(job)?.toLowerCase() === environment.toLowerCase())
    return ok(name, `The job runs in the environment ${environment}.`);
  return failed(
    name,
    `The secret belongs to the environment ${environment}, and the job does not run in it.`,
    `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`,
  );
}

function checkConcurrency(
  workflow: Record<string, unknown>,
  job: Record<string, unknown>,
): Finding {
  const name = 'concurrency';
  const found = workflow.concurrency ?? job.concurrency;
  if (found === undefined || found === null)
    return warning(
      name,
      'Nothing keeps two runs apart, and two that renew at once may lose a sign-in.',
      'Add concurrency: with a group and cancel-in-progress: false.',
    );
  if (
    isRecord(found) &&
    found['cancel-in-progress'] !== undefined &&
    found['cancel-in-progress'] !== false
  )
    return warning(
      name,
      'A new run cancels the one that is under way, perhaps while it saves a token.',
      'Set cancel-in-progress: false.',
    );
  return ok(name, 'Runs wait for each other.');
}

/**
 * `null` without `permissions`: the repository's settings decide, and only its owner can see them. The runs and artifacts
 * of a public repository are open to every token.
 */
function checkPermissions(
  { workflow, job, inputs }: Workflow,
  { renews, isPrivate = null }: Needs,
): Finding | null {
  const name = 'permissions';
  const found = job.permissions ?? workflow.permissions;
  if (found === undefined) return null;
  if (mayReadRun(found)) return ok(name, 'The job may read its own run (actions: read).');
  const hint = 'Add actions: read to permissions.';
  if (!inputs.get('history-artifact'))
    return warning(
      name,
      'The job may not read its own run, so after somebody else wrote the secret it renews nothing.',
      hint,
    );
  const message =
    'The job may not read earlier runs, in which history-artifact looks for the database';
  if (isPrivate === true) return failed(name, `${message}.`, hint);
  if (isPrivate === false && !renews) return null;
  return warning(
    name,
    isPrivate === false
      ? 'The job may read its own run only because the repository is public.'
      : `${message}: in a private repository it fails.`,
    hint,
  );
}

/** Whether the value of `permissions` includes `actions: read`. */
export const mayReadRun = (permissions: unknown): boolean =>
  isRecord(permissions)
    ? permissions.actions === 'read' || permissions.actions === 'write'
    : permissions === 'read-all' || permissions === 'write-all';
