import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../net/assert.ts';
import { isDynamic } from './expressions.ts';
import { type Finding, failed, skipped } from './finding.ts';
import { topics } from './words/topics.ts';
import { workflowWords } from './words/workflow-words.ts';

const folder = join('.github', 'workflows');

/** This project's reusable workflow, in the repository of any owner. */
const reusable = /\/\.github\/workflows\/social-stats\.yml@/;

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

export interface FoundWorkflows {
  workflows: Workflow[];
  /** What keeps workflows from being looked at. */
  findings: Finding[];
}

const name = topics.workflow;

/** Reads the workflow `file`; without one, all of `.github/workflows` that use the action. */
export function findWorkflows(file: string | undefined): FoundWorkflows {
  return file === undefined ? findHere() : readNamed(file);
}

function readNamed(file: string): FoundWorkflows {
  const read = readWorkflow(file);
  if (Array.isArray(read)) return { workflows: read, findings: [] };
  const findings: Record<typeof read, Finding> = {
    unreadable: failed(name, workflowWords.unreadable(file)),
    'no YAML': failed(name, workflowWords.noYaml(file)),
    caller: calls(file),
    other: failed(name, workflowWords.withoutAction(file)),
  };
  return { workflows: [], findings: [findings[read]] };
}

function findHere(): FoundWorkflows {
  if (!existsSync(folder))
    return lost(
      existsSync('.git')
        ? failed(name, workflowWords.noneHere)
        : skipped(name, workflowWords.noClone.message, workflowWords.noClone.hint),
    );
  const files = readdirSync(folder)
    .filter((one) => /\.ya?ml$/.test(one))
    .sort();
  const read = files.map((one) => readWorkflow(join(folder, one)));
  const workflows = read.flatMap((one) => (Array.isArray(one) ? one : []));
  const callers = files.filter((_, index) => read[index] === 'caller');
  const findings = callers.map((file) => calls(join(folder, file)));
  if (workflows.length > 0 || callers.length > 0) return { workflows, findings };
  const broken = files.filter((_, index) => read[index] === 'no YAML');
  return lost(failed(name, workflowWords.noneUsesAction(broken)));
}

/** Returns an empty object for anything but an object. */
export const toRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const lost = (finding: Finding): FoundWorkflows => ({ workflows: [], findings: [finding] });

/** The steps are in the reusable workflow, and each of its jobs has its own environment. */
function calls(file: string): Finding {
  const { message, hint } = workflowWords.callsReusable(file);
  return skipped(name, message, hint);
}

function readWorkflow(file: string): Workflow[] | 'unreadable' | 'no YAML' | 'caller' | 'other' {
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
  const jobs = Object.values(toRecord(workflow.jobs)).filter(isRecord);
  const found = jobs.flatMap((job) => {
    const steps = readSteps(job);
    return steps.flatMap(({ uses, inputs }, index): Workflow[] =>
      // Recognised by this input, because a fork may have another name.
      uses !== '' && inputs.has('env-social')
        ? [{ file, workflow, job, steps, index, uses, inputs }]
        : [],
    );
  });
  if (found.length > 0) return found;
  const isCaller = jobs.some(({ uses }) => typeof uses === 'string' && reusable.test(uses));
  return isCaller ? 'caller' : 'other';
}

/** The steps of a job, as texts. */
export function readSteps({ steps }: Record<string, unknown>): Step[] {
  if (!Array.isArray(steps)) return [];
  return steps.map(toRecord).map((step) => ({
    id: toText(step.id),
    uses: toText(step.uses),
    condition: toText(step.if),
    inputs: new Map(
      Object.entries(toRecord(step.with)).map(([key, value]) => [key, toText(value)]),
    ),
    text: JSON.stringify({ ...step, if: undefined }),
  }));
}

export const findStep = (steps: readonly Step[], id: string): Step | null =>
  steps.find((step) => step.id === id) ?? null;

const toText = (value: unknown): string => String(value ?? '').trim();

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
