import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord } from '../../net/assert.ts';
import { type Finding, failed, skipped } from './finding.ts';

const folder = join('.github', 'workflows');

/** This project's reusable workflow, in the repository of any owner. */
const reusable = /\/\.github\/workflows\/social-stats\.yml@/;

/** The parts of a workflow that `check` looks at. */
export interface Workflow {
  file: string;
  workflow: Record<string, unknown>;
  job: Record<string, unknown>;
  /** The action as the step names it: `owner/repository@version`. */
  uses: string;
  /** The inputs of the step that uses the action, trimmed, by name. */
  inputs: ReadonlyMap<string, string>;
}

export type FoundWorkflow =
  | { workflow: Workflow; finding: null }
  | { workflow: null; finding: Finding };

/** Reads the workflow `file`; without one, finds the first in `.github/workflows` that uses the action. */
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

/** Returns an empty object for anything but an object. */
export const toRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const lost = (finding: Finding): FoundWorkflow => ({ workflow: null, finding });

/** The steps are in the reusable workflow, and each of its jobs has its own environment. */
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
      // Recognised by this input, because a fork may have another name.
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
