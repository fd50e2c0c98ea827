import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../net/assert.ts';
import { isDynamic } from './expressions.ts';
import { type Finding, failed, skipped } from './finding.ts';
import { topics } from './words/topics.ts';
import { workflowWords } from './words/workflow-words.ts';

const folder = join('.github', 'workflows');

/** A reusable workflow of this project, in the repository of any owner. */
const reusable =
  /^[^/]+\/[^/]*tiktok-stats-action[^/]*\/\.github\/workflows\/|\/social-stats\.yml@/;

const ownName = /^[^/]+\/tiktok-stats-action(@|$)/;

/** One step that uses the action, and what is around it. */
export interface Workflow {
  file: string;
  workflow: Record<string, unknown>;
  job: Record<string, unknown>;
  /** The job's steps, of which the one at `index` uses the action. */
  steps: readonly Step[];
  index: number;
  /** The action as the step names it: `owner/repository@version`. */
  uses: string;
  /** The inputs of the step, trimmed, by name. */
  inputs: ReadonlyMap<string, string>;
}

export interface Step {
  /** Empty without one. */
  id: string;
  /** The action; empty for a step with `run`. */
  uses: string;
  /** Empty without one. */
  condition: string;
  inputs: ReadonlyMap<string, string>;
  /** Everything in the step as text, for expressions anywhere in it. */
  text: string;
}

/** One job that calls this project's reusable workflow. */
export interface Caller {
  file: string;
  workflow: Record<string, unknown>;
  job: Record<string, unknown>;
  /** As the job names it: `owner/repository/.github/workflows/file@version`. */
  uses: string;
  /** The inputs of the call, trimmed, by name. */
  inputs: ReadonlyMap<string, string>;
  /** The secrets that it passes, by name; `inherit` passes all of the repository. */
  secrets: ReadonlyMap<string, string> | 'inherit';
}

export interface FoundWorkflows {
  workflows: Workflow[];
  callers: Caller[];
  /** The files that name the action, also where no step could be found. */
  files: { file: string; text: string }[];
  /** What keeps workflows from being looked at. */
  findings: Finding[];
}

const name = topics.workflow;

/** Reads the workflow `file`; without one, all of `.github/workflows` that use the action. */
export function findWorkflows(file: string | undefined): FoundWorkflows {
  return file === undefined ? findHere() : readNamed(file);
}

function readNamed(file: string): FoundWorkflows {
  const text = readIfThere(file);
  const read = text === null ? 'unreadable' : readWorkflow(file, text);
  const files = text === null ? [] : [{ file, text }];
  if (typeof read === 'object') return { ...read, files, findings: [] };
  const findings: Record<typeof read, Finding> = {
    unreadable: failed(name, workflowWords.unreadable(file)),
    'no YAML': failed(name, workflowWords.noYaml(file)),
    other: failed(name, workflowWords.withoutAction(file)),
  };
  return lost(findings[read], files);
}

function findHere(): FoundWorkflows {
  if (!existsSync(folder))
    return lost(
      existsSync('.git')
        ? failed(name, workflowWords.noneHere)
        : skipped(name, workflowWords.noClone.message, workflowWords.noClone.hint),
    );
  const all = readdirSync(folder)
    .filter((one) => /\.ya?ml$/.test(one))
    .sort()
    .map((one) => join(folder, one))
    .map((file) => ({ file, text: readIfThere(file) ?? '' }));
  const files = all.filter(({ text }) => namesAction.test(text));
  const read = all.map(({ file, text }) => readWorkflow(file, text));
  const found = read.filter((one) => typeof one === 'object');
  const workflows = found.flatMap((one) => one.workflows);
  const callers = found.flatMap((one) => one.callers);
  if (found.length > 0) return { workflows, callers, files, findings: [] };
  const broken = all.filter((_, index) => read[index] === 'no YAML');
  const names = broken.map(({ file }) => basename(file));
  return lost(failed(name, workflowWords.noneUsesAction(names)), files);
}

/** Returns an empty object for anything but an object. */
export const toRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const lost = (finding: Finding, files: FoundWorkflows['files'] = []): FoundWorkflows => ({
  workflows: [],
  callers: [],
  files,
  findings: [finding],
});

/** Not in a comment. */
const namesAction = /^[^#\n]*(\benv-social\s*:|tiktok-stats-action)/m;

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

type Read = Pick<FoundWorkflows, 'workflows' | 'callers'> | 'no YAML' | 'other';

function readWorkflow(file: string, text: string): Read {
  let workflow: unknown;
  try {
    workflow = parse(text);
  } catch {
    return 'no YAML';
  }
  if (!isRecord(workflow)) return 'other';
  const jobs = Object.values(toRecord(workflow.jobs)).filter(isRecord);
  const workflows = jobs.flatMap((job) => {
    const steps = readSteps(job);
    return steps.flatMap(({ uses, inputs }, index): Workflow[] =>
      // A fork may have another name, and the input may be missing.
      uses !== '' && (inputs.has('env-social') || ownName.test(uses))
        ? [{ file, workflow, job, steps, index, uses, inputs }]
        : [],
    );
  });
  const callers = jobs.flatMap((job): Caller[] => {
    const uses = toText(job.uses);
    if (!reusable.test(uses)) return [];
    const secrets = job.secrets === 'inherit' ? 'inherit' : toTexts(job.secrets);
    return [{ file, workflow, job, uses, inputs: toTexts(job.with), secrets }];
  });
  return workflows.length + callers.length > 0 ? { workflows, callers } : 'other';
}

/** The steps of a job, as texts. */
export function readSteps({ steps }: Record<string, unknown>): Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.map(toRecord).map((step) => ({
    id: toText(step.id),
    uses: toText(step.uses),
    condition: toText(step.if),
    inputs: toTexts(step.with),
    text: JSON.stringify({ ...step, if: undefined }),
  }));
}

export const findStep = (steps: readonly Step[], id: string): Step | null =>
  steps.find((step) => step.id === id) ?? null;

const toText = (value: unknown): string => String(value ?? '').trim();

/** Names in lower case, because GitHub does not distinguish them by case. */
const toTexts = (value: unknown): Map<string, string> =>
  new Map(Object.entries(toRecord(value)).map(([key, one]) => [key.toLowerCase(), toText(one)]));

/** The name of the environment that a job runs in; `null` without one. */
export function readEnvironment({ environment }: Record<string, unknown>): string | null {
  const found = isRecord(environment) ? environment.name : environment;
  return toText(found) || null;
}

/** The value of an input; `null` when it is empty, or known only in a run. */
export function readInput({ inputs }: Pick<Workflow, 'inputs'>, input: string): string | null {
  const text = inputs.get(input) ?? '';
  return text === '' || isDynamic(text) ? null : text;
}

/** The ids in the input `platforms`; empty: all that the text configures. */
export const readChosen = (workflow: Pick<Workflow, 'inputs'>): string[] =>
  (readInput(workflow, 'platforms') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** What all workflows give an input, or `usual` when they differ or only a run knows. */
export function readCommon<Choice extends string>(
  workflows: readonly Workflow[],
  input: string,
  choices: readonly Choice[],
  usual: Choice,
): Choice {
  const given = new Set(workflows.map((one) => readInput(one, input)));
  const [only] = given.size === 1 ? given : [];
  return choices.find((choice) => choice === only) ?? usual;
}
