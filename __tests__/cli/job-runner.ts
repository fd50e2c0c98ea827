import { sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  convertWorkflowTemplate,
  NoOperationTraceWriter,
  parseWorkflow,
} from '@actions/workflow-parser';
import { parse } from 'yaml';
import { dayMs } from '../../src/clock.ts';
import type {
  GitHubAnnotation,
  GitHubEmulator,
  GitHubJob,
  GitHubRepository,
  SecretPlace,
} from '../../src/emulators/github/index.ts';
import { packUpload } from '../../src/emulators/github/pack-upload.ts';
import { isRecord } from '../../src/net/assert.ts';
import { metadata } from '../action/run-step.ts';
import {
  createCommandFiles,
  readRecord,
  startNode,
  toEnvironment,
} from '../action/step-process.ts';
import { createMasker } from '../referees/runner/masker.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { askAsJob, findUnresolved } from './resolve-actions.ts';

const dist = fileURLToPath(new URL('../../', import.meta.url));

/** How a run has ended. */
export interface RunRecord {
  conclusion: 'success' | 'failure';
  jobs: GitHubJob[];
  /** All annotations, `level: message`. */
  annotations: string[];
  /** Why it failed: `GitHub started no run`, or the failed steps with the errors that they show; empty on success. */
  cause: string;
}

export interface JobRunner {
  github: GitHubEmulator;
  repository: GitHubRepository;
  /** `TIKTOK_API_URL` and so on. */
  addresses: Record<string, string>;
  /** The names of the artifacts of this run. */
  uploaded?: Set<string>;
}

type Step = Record<string, unknown> & { with: Record<string, string> };

/**
 * Carries out a workflow as GitHub's runner does, as far as the workflows of this project need it: secrets and
 * variables of the repository and of the job's environment, the App's token, the action of `dist`, and uploads.
 * Other actions succeed and do nothing.
 */
export async function runWorkflow(text: string, runner: JobRunner): Promise<RunRecord> {
  const uploaded = new Set<string>();
  if (await isRefused(text, runner))
    return { conclusion: 'failure', jobs: [], annotations: [], cause: 'GitHub started no run' };
  const workflow = toObject(parse(text));
  const jobs: GitHubJob[] = [];
  const all = Object.entries(toObject(workflow.jobs)).flatMap(([name, job]) =>
    expandCall(name, { permissions: workflow.permissions, ...toObject(job) }, runner),
  );
  for (const { name, job, call } of all) {
    const last = jobs.at(-1);
    if (last && last.conclusion !== 'success') break;
    jobs.push(await runJob(name, job, { ...runner, uploaded }, call));
  }
  const isGood = jobs.every(({ conclusion }) => conclusion === 'success');
  const annotations = jobs.flatMap((job) => job.annotations ?? []);
  return {
    conclusion: isGood ? 'success' : 'failure',
    jobs,
    annotations: annotations.map(({ level, message }) => `${level}: ${message}`),
    cause: isGood ? '' : describeCause(jobs),
  };
}

/** The failed steps and the errors, such as `Run octo/action@v1, reauthorize: The sign-in has expired.` */
function describeCause(jobs: readonly GitHubJob[]): string {
  const failed = jobs.flatMap(({ steps = [], annotations = [] }) => [
    ...steps.filter(({ conclusion }) => conclusion === 'failure').map(({ name }) => name),
    ...annotations
      .filter(({ level }) => level === 'failure')
      .map(({ title, message }) => `${title ?? 'error'}: ${message}`),
  ]);
  return failed.join(', ');
}

const reusableFile = '.github/workflows/social-stats.yml';
const readReusable = () => readFileSync(join(dist, reusableFile), 'utf8');

/**
 * Whether GitHub's own parser refuses the workflow, or what it names has no version or does not exist, or the repository
 * is archived or has been idle for so long that its schedule is off.
 */
async function isRefused(text: string, runner: JobRunner): Promise<boolean> {
  const { repository } = runner;
  const { archived } = toObject(askAsJob(runner, repository));
  const isIdle = !repository.private && Date.now() - repository.pushedAt > 60 * dayMs;
  if (archived === true || isIdle) return true;
  const trace = new NoOperationTraceWriter();
  const { context, value } = parseWorkflow({ name: 'workflow.yml', content: text }, trace);
  if (value)
    await convertWorkflowTemplate(
      context,
      value,
      { getFileContent: async ({ path: name }) => ({ name, content: readReusable() }) },
      { fetchReusableWorkflowDepth: 1 },
    );
  if (context.errors.getErrors().length > 0) return true;
  const { jobs, permissions } = toObject(parse(text));
  return Object.values(toObject(jobs))
    .map(toObject)
    .some((job) => {
      const steps = Array.isArray(job.steps) ? job.steps.map(toStep) : [];
      if (steps.some(({ uses }) => uses && !String(uses).includes('@'))) return true;
      if (job.uses === undefined) return false;
      // A call cannot give the jobs more than its caller has.
      const granted = job.permissions ?? permissions;
      const may = granted === undefined || toObject(granted).actions === 'read';
      return (
        !may ||
        !String(job.uses).includes(`/${reusableFile}@`) ||
        findUnresolved([String(job.uses)], runner) !== null
      );
    });
}

/** What a call of the reusable workflow gives one of its jobs. */
interface Call {
  inputs: Record<string, string>;
  secrets: Record<string, unknown>;
  environment: string;
}

interface PlannedJob {
  name: string;
  job: Record<string, unknown>;
  call?: Call;
}

/** The job itself, or those of the workflow that it calls: one for each environment, without the last, which joins. */
function expandCall(name: string, job: Record<string, unknown>, runner: JobRunner): PlannedJob[] {
  if (job.uses === undefined) return [{ name, job }];
  const values = readValues({}, runner);
  const fill = (value: unknown) =>
    String(value ?? '').replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
      const [scope = '', one = ''] = expression.trim().split('.');
      return scope === 'vars' ? values.variable(one) : values.secret(one);
    });
  const fillAll = (all: unknown) =>
    Object.fromEntries(Object.entries(toObject(all)).map(([key, value]) => [key, fill(value)]));
  const inputs = fillAll(job.with);
  // `org` stands for the owner, who has put the name there.
  const [owner] = String(job.uses).split('/');
  const text = readReusable().replaceAll('org/tiktok-stats-action', `${owner}/tiktok-stats-action`);
  const { fetch: called } = toObject(toObject(parse(text)).jobs);
  return JSON.parse(inputs.environments ?? '').map((environment: string) => ({
    name: `${name} / fetch (${environment})`,
    job: { ...toObject(called), environment, permissions: job.permissions },
    call: { inputs, secrets: fillAll(job.secrets), environment },
  }));
}

async function runJob(
  name: string,
  job: Record<string, unknown>,
  runner: JobRunner,
  call?: Call,
): Promise<GitHubJob> {
  const workspace = temporaryFolder();
  const outputs = new Map<string, string>();
  const values = readValues(job, runner);
  const evaluate = (expression: string): string => {
    const [scope = '', first = '', , output = ''] = expression.trim().split('.');
    if (scope === 'inputs') return call?.inputs[first] ?? '';
    if (scope === 'matrix') return call?.environment ?? '';
    if (call && scope === 'secrets' && first in call.secrets)
      return String(call.secrets[first] ?? '');
    if (scope === 'steps') return outputs.get(`${first}.${output}`) ?? '';
    if (expression.trim() === 'github.token') return values.token;
    const index = /^secrets\[\s*'(\w+)'\s*\]$/.exec(expression.trim())?.[1];
    if (scope === 'secrets' || index) return values.secret(index ?? first);
    return scope === 'vars' ? values.variable(first) : '';
  };
  const fill = (value: unknown) =>
    String(value ?? '').replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
      evaluate(expression),
    );
  const all = Array.isArray(job.steps) ? job.steps.map(toStep) : [];
  const unresolved = findUnresolved(
    all.flatMap(({ uses }) => (uses ? [String(uses)] : [])),
    runner,
  );
  if (unresolved !== null) return failSetUp(name, unresolved);
  const ended: NonNullable<GitHubJob['steps']> = [];
  const annotations: GitHubAnnotation[] = [];
  const posts: (() => Promise<boolean>)[] = [];
  let isGood = true;
  for (const step of all) {
    const uses = String(step.uses ?? step.run ?? '');
    const isUpload = uses.startsWith('actions/upload-artifact@');
    if (!isGood && !(isUpload && String(step.if).includes('!cancelled()'))) continue;
    const inputs = Object.fromEntries(
      Object.entries(step.with).map(([key, value]) => [key, fill(value)]),
    );
    const set = (key: string, value: string) => outputs.set(`${String(step.id)}.${key}`, value);
    let succeeded = true;
    if (uses.startsWith('actions/create-github-app-token@'))
      succeeded = await makeAppToken(inputs, { runner, set, annotations });
    else if (isUpload) upload(inputs, workspace, runner);
    else if (uses.startsWith('actions/download-artifact@'))
      succeeded = runner.uploaded?.has(inputs.name ?? '') ?? false;
    else if (uses.startsWith('actions/deploy-pages@'))
      succeeded = ['pages', 'id-token'].every((one) => toObject(job.permissions)[one] === 'write');
    else if (/^[\w.-]+\/tiktok-stats-action@/.test(uses)) {
      const action = await runAction(inputs, { runner, workspace, values, annotations });
      for (const [key, value] of action.outputs) set(key, value);
      posts.push(action.post);
      succeeded = action.succeeded;
    }
    isGood = isGood && succeeded;
    ended.push({
      name: `Run ${uses}`,
      status: 'completed',
      conclusion: succeeded ? 'success' : 'failure',
    });
  }
  for (const post of posts) isGood = (await post()) && isGood;
  const conclusion = isGood ? 'success' : 'failure';
  return { name, status: 'completed', conclusion, steps: ended, annotations };
}

/** The runner downloads all actions of a job before its first step. */
function failSetUp(name: string, uses: string): GitHubJob {
  const message = `Unable to resolve action \`${uses}\`, unable to find version`;
  return {
    name,
    status: 'completed',
    conclusion: 'failure',
    steps: [{ name: 'Set up job', status: 'completed', conclusion: 'failure' }],
    annotations: [{ level: 'failure', message }],
  };
}

/** The values that a job gets: those of its environment, then of the repository, then of the organization. */
function readValues(
  { environment, permissions }: Record<string, unknown>,
  { github, repository }: JobRunner,
) {
  const found = isRecord(environment) ? environment.name : environment;
  const shared = { ofOrganization: true };
  const places = found ? [{ environment: String(found) }, undefined, shared] : [undefined, shared];
  const first = (read: (place?: SecretPlace) => string | null | undefined) => {
    for (const place of places) {
      try {
        const value = read(place);
        if (typeof value === 'string') return value;
      } catch {
        // GitHub makes an environment that a job names and that is not there.
      }
    }
    return '';
  };
  return {
    secret: (name: string) => first((place) => github.readSecret(repository, name, place)),
    variable: (name: string) =>
      first((place) => github.readVariables(repository, place).get(name.toUpperCase())),
    token: github.addToken({
      kind: 'workflow',
      permissions:
        permissions === undefined || toObject(permissions).actions ? { actions: 'read' } : {},
    }),
  };
}

interface StepContext {
  runner: JobRunner;
  annotations: GitHubAnnotation[];
}

/** https://github.com/actions/create-github-app-token */
async function makeAppToken(
  inputs: Record<string, string>,
  {
    runner: { github, repository },
    set,
    annotations,
  }: StepContext & { set(key: string, value: string): void },
): Promise<boolean> {
  const fail = (message: string) => {
    annotations.push({ level: 'failure', message });
    return false;
  };
  const { 'client-id': clientId = '', 'private-key': key = '' } = inputs;
  if (!clientId) return fail('Input required and not supplied: client-id');
  if (!key) return fail('Input required and not supplied: private-key');
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await fetch(github.url + path, {
      method,
      headers: {
        authorization: `Bearer ${signToken(clientId, key)}`,
        'user-agent': 'create-github-app-token',
        'x-github-api-version': '2022-11-28',
        'content-type': 'application/json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, data: toObject(await answer.json()) };
  };
  const path = `/repos/${repository.owner}/${repository.name}/installation`;
  const installed = await ask('GET', path);
  if (installed.status !== 200) return fail(`Not Found - installation (${installed.status})`);
  const permissions = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      name.startsWith('permission-') ? [[name.slice('permission-'.length), value]] : [],
    ),
  );
  const made = await ask('POST', `/app/installations/${installed.data.id}/access_tokens`, {
    repositories: [repository.name],
    permissions,
  });
  if (made.status !== 201) return fail(`No token (${made.status}): ${made.data.message}`);
  set('token', String(made.data.token));
  return true;
}

function signToken(clientId: string, key: string): string {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ alg: 'RS256' })}.${encode({ iss: clientId, iat: now - 30, exp: now + 300 })}`;
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
}

async function runAction(
  inputs: Record<string, string>,
  {
    runner: { github, repository, addresses },
    workspace,
    values,
    annotations,
  }: StepContext & { workspace: string; values: ReturnType<typeof readValues> },
) {
  const folder = temporaryFolder();
  const masker = createMasker();
  const defaults = Object.entries(metadata.inputs).map(([name, input]) => [
    name,
    (input.default ?? '').replace(/\$\{\{ github\.token \}\}/, values.token),
  ]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  const named = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const runId = 900_000 + github.requests.length;
  github.addRun(repository, { id: runId, createdAt: Date.now() + 1_000 });
  let state = new Map<string, string>();
  const start = async (phase: 'main' | 'post') => {
    const files = createCommandFiles(folder, phase);
    const given = { folder, files, inputs: Object.fromEntries(named), state, debugs: false };
    const { ended } = startNode([join(dist, metadata.runs[phase])], {
      folder: workspace,
      environment: {
        ...toEnvironment(given),
        GITHUB_WORKSPACE: workspace,
        GITHUB_REPOSITORY: `${repository.owner}/${repository.name}`,
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_RUN_ID: String(runId),
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_API_URL: github.url,
        RUNNER_NAME: 'GitHub Actions 1',
        ...addresses,
      },
    });
    const { exitCode, lines } = await ended;
    const { record } = readRecord(lines, { folder, files, masker });
    for (const { kind, message, properties } of record.output.annotations)
      annotations.push({
        level: kind === 'error' ? 'failure' : toLevel(kind),
        message,
        ...titled(properties),
      });
    if (phase === 'main') state = record.state;
    return { succeeded: exitCode === 0, outputs: record.outputs };
  };
  return { ...(await start('main')), post: async () => (await start('post')).succeeded };
}

/** The action puts the code of an error there. */
const titled = (properties: ReadonlyMap<string, string>) => {
  const title = properties.get('title');
  return title === undefined ? {} : { title };
};

const toLevel = (kind: string) => (kind === 'warning' ? 'warning' : 'notice');

function upload(
  { name = '', path = '' }: Record<string, string>,
  workspace: string,
  { github, repository, uploaded }: JobRunner,
): void {
  const packed = packUpload({ name, path }, workspace);
  if (packed) github.addArtifact(repository, packed);
  if (packed) uploaded?.add(name);
}

const toObject = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

function toStep(value: unknown): Step {
  const step = toObject(value);
  const inputs = Object.entries(toObject(step.with)).map(([key, one]) => [key, String(one ?? '')]);
  return { ...step, with: Object.fromEntries(inputs) };
}
