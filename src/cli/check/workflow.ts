import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../assert.ts';
import { unknownAction } from '../unknown-action.ts';
import { type Finding, failed, ok, skipped, warning } from './finding.ts';

const folder = join('.github', 'workflows');

/** The project's own workflow for many accounts, whoever's repository it is in. */
const reusable = /\/\.github\/workflows\/social-stats\.yml@/;

/** What of a workflow matters here. */
export interface Workflow {
  file: string;
  workflow: Record<string, unknown>;
  job: Record<string, unknown>;
  /** The action as the step names it: `owner/repository@version`. */
  uses: string;
  /** The inputs of the step that uses the action, those that are text. */
  inputs: ReadonlyMap<string, string>;
}

export type FoundWorkflow =
  | { workflow: Workflow; finding: null }
  | { workflow: null; finding: Finding };

/** The workflow `file`, or the first one below `.github/workflows` that uses the action. */
export function findWorkflow(file: string | undefined): FoundWorkflow {
  const name = 'workflow';
  if (file !== undefined) {
    const read = readWorkflow(file);
    if (read === 'unreadable')
      return lost(
        failed(name, `${file} cannot be read.`, 'Name a file that is there by --workflow.'),
      );
    if (read === 'no YAML')
      return lost(
        failed(
          name,
          `${file} is no YAML that GitHub would take.`,
          'Compare it with the one in the README.',
        ),
      );
    if (read === 'caller') return lost(calls(file));
    return read === 'other'
      ? lost(
          failed(name, `${file} has no step that uses the action.`, 'Add the step of the README.'),
        )
      : { workflow: read, finding: null };
  }
  if (!existsSync(folder))
    return lost(
      existsSync('.git')
        ? failed(name, 'There is no workflow here.', 'Make one by setup --workflow.')
        : skipped(
            name,
            'Not looked at: this folder is no clone of the repository.',
            'Run check in a clone, or name the file by --workflow.',
          ),
    );
  const files = readdirSync(folder).filter((one) => /\.ya?ml$/.test(one));
  const read = files.map((one) => readWorkflow(join(folder, one)));
  const found = read.find((one) => typeof one === 'object');
  if (found) return { workflow: found, finding: null };
  const caller = files[read.indexOf('caller')];
  if (caller !== undefined) return lost(calls(join(folder, caller)));
  const broken = files.filter((_, index) => read[index] === 'no YAML');
  const more = broken.length > 0 ? ` (${broken.join(', ')} cannot be read as YAML)` : '';
  return lost(
    failed(name, `No workflow here uses the action${more}.`, 'Make one by setup --workflow.'),
  );
}

const lost = (finding: Finding): FoundWorkflow => ({ workflow: null, finding });

/** Its steps are written elsewhere, and each of its jobs has an environment of its own. */
const calls = (file: string): Finding =>
  skipped(
    'workflow',
    `${file} calls the reusable workflow, whose steps are not looked at.`,
    'Name one of its environments by --environment, so that the secret there is.',
  );

function readWorkflow(file: string): Workflow | 'unreadable' | 'no YAML' | 'caller' | 'other' {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return 'unreadable';
  }
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return 'no YAML';
  }
  if (!isRecord(workflow)) return 'other';
  for (const job of Object.values(toRecord(workflow.jobs))) {
    if (!isRecord(job)) continue;
    if (typeof job.uses === 'string' && reusable.test(job.uses)) return 'caller';
    if (!Array.isArray(job.steps)) continue;
    for (const step of job.steps) {
      const inputs = isRecord(step) ? toRecord(step.with) : {};
      // Whatever the action is called in a fork, only this one has such an input.
      if (!isRecord(step) || typeof step.uses !== 'string' || !('env-social' in inputs)) continue;
      const texts = Object.entries(inputs).map(([key, value]): [string, string] => [
        key,
        String(value ?? '').trim(),
      ]);
      return { file, workflow, job, uses: step.uses, inputs: new Map(texts) };
    }
  }
  return 'other';
}

/** Everything in the file that can be judged without GitHub. */
export function checkWorkflow(
  { file, workflow, job, uses, inputs }: Workflow,
  {
    secretName,
    environment,
    renews,
  }: { secretName: string; environment: string | null; renews: boolean },
): Finding[] {
  return [
    checkAction(file, uses),
    ...checkInputs(file, inputs, secretName, renews),
    checkEnvironment(job, environment),
    checkSchedule(workflow),
    checkConcurrency(workflow, job),
    checkPermissions(workflow, job),
  ].filter((finding) => finding !== null);
}

const checkAction = (file: string, uses: string): Finding | null =>
  uses.split('@')[0]?.toLowerCase() === unknownAction.split('@')[0]
    ? failed(
        'action',
        `${file} uses ${uses}, in which "org" stands for an owner.`,
        "Write the owner of the action's repository in its place.",
      )
    : null;

function checkInputs(
  file: string,
  inputs: ReadonlyMap<string, string>,
  secretName: string,
  renews: boolean,
): Finding[] {
  const name = 'workflow';
  const [, dotted, indexed] =
    /secrets(?:\.([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/.exec(inputs.get('env-social') ?? '') ??
    [];
  const given = dotted ?? indexed;
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
  return [ok(name, `${file} uses the action with the secret ${secretName}.`)];
}

/** An environment's secret reaches only a job that names the environment. */
function checkEnvironment(
  job: Record<string, unknown>,
  environment: string | null,
): Finding | null {
  if (environment === null) return null;
  const name = 'environment';
  const found = isRecord(job.environment) ? job.environment.name : job.environment;
  if (String(found ?? '').toLowerCase() === environment.toLowerCase())
    return ok(name, `The job runs in the environment ${environment}.`);
  return failed(
    name,
    `The secret belongs to the environment ${environment}, and the job does not run in it.`,
    `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`,
  );
}

function checkSchedule({ on }: Record<string, unknown>): Finding {
  const name = 'schedule';
  const schedule = toRecord(on).schedule;
  const crons = Array.isArray(schedule)
    ? schedule.map((one) => String((isRecord(one) ? one.cron : undefined) ?? '').trim())
    : [];
  if (crons.length === 0)
    return warning(
      name,
      'The workflow has no schedule, so it runs by hand alone.',
      'Add on: schedule: with a cron.',
    );
  const bad = crons.find((cron) => readMinutes(cron) === null);
  if (bad !== undefined)
    return failed(
      name,
      `GitHub would not take the cron "${bad}".`,
      'Write five fields, such as "17 3 * * *".',
    );
  const full = crons.find((cron) => readMinutes(cron)?.includes(0));
  if (full !== undefined)
    return warning(
      name,
      `The cron "${full}" asks for the full hour, when GitHub delays runs or drops them.`,
      'Choose another minute, such as 17.',
    );
  return ok(name, `It runs at "${crons.join('", "')}", off the full hour.`);
}

/** The minutes of an hour that a cron of five fields names; `null` for what is none. */
export function readMinutes(cron: string): number[] | null {
  const fields = cron.split(/\s+/);
  if (fields.length !== 5 || !fields.every((field) => /^[\dA-Z*,/-]+$/i.test(field))) return null;
  const parts = (fields[0] ?? '').split(',').map((part) => {
    const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
    if (from === undefined || Number(step) === 0) return null;
    const first = from === '*' ? 0 : Number(from);
    // `5/15` goes on to the end of the hour, as `*/15` does.
    const last = to !== undefined ? Number(to) : from === '*' || step !== undefined ? 59 : first;
    if (first > last || last > 59) return null;
    return Array.from({ length: 60 }, (_, minute) => minute).filter(
      (minute) => minute >= first && minute <= last && (minute - first) % Number(step ?? 1) === 0,
    );
  });
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
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

/** Without `permissions` the settings of the repository decide, which only its owner sees. */
function checkPermissions(
  workflow: Record<string, unknown>,
  job: Record<string, unknown>,
): Finding | null {
  const name = 'permissions';
  const found = job.permissions ?? workflow.permissions;
  if (found === undefined) return null;
  const may = isRecord(found)
    ? found.actions === 'read' || found.actions === 'write'
    : found === 'read-all' || found === 'write-all';
  return may
    ? ok(name, 'The job may read its own run (actions: read).')
    : warning(
        name,
        'The job may not read its own run, so after somebody else wrote the secret it renews nothing.',
        'Add actions: read to permissions.',
      );
}

const toRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
