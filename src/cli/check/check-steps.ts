import { StatsError } from '../../errors.ts';
import type { Text } from '../../locale/text.ts';
import { readInputs } from '../../pipeline/inputs.ts';
import { platforms } from '../../platforms/index.ts';
import { checkArtifacts } from './check-artifacts.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { findStep, type Step, toRecord, type Workflow } from './find-workflow.ts';
import { atRenewal, type Finding, failed, type Renewal, warning } from './finding.ts';
import { knownDefaults, knownInputs, knownOutputs } from './known-names.ts';
import { stepWords } from './words/step-words.ts';
import { topics } from './words/topics.ts';

const name = topics.workflow;

/** What the steps of the job take from each other: tokens, outputs, and artifacts. */
export function checkSteps(
  workflow: Workflow,
  { renews, renewal }: { renews: boolean; renewal: Renewal },
): Finding[] {
  return [
    ...checkInputNames(workflow),
    ...checkInputValues(workflow),
    ...(renews ? checkTokenStep(workflow) : []),
    ...checkReferences(workflow, renewal),
    ...checkArtifacts(workflow),
    ...checkJobOutputs(workflow),
  ];
}

/** GitHub ignores an input that the action does not have, and warns in the log. */
function checkInputNames({ file, inputs, uses }: Workflow): Finding[] {
  const known = knownInputs();
  if (known === null) return [];
  return [...inputs.keys()]
    .filter((input) => !known.includes(input.toLowerCase()))
    .map((input) => warning(name, stepWords.unknownInput({ file, uses }, input, known.join(', '))));
}

/** The action refuses a value by the same rules. What only a run knows is left out. */
function checkInputValues({ file, inputs }: Workflow): Finding[] {
  const defaults = knownDefaults();
  if (defaults === null) return [];
  try {
    readInputs(platforms, (input) => {
      if (input === 'env-social') return 'looked at elsewhere';
      const given = inputs.get(input);
      return given === undefined || isDynamic(given) ? (defaults.get(input) ?? '') : given;
    });
    return [];
  } catch (error) {
    if (!(error instanceof StatsError)) throw error;
    return [failed(name, stepWords.badInput(file, error))];
  }
}

/** The step that makes the token must come before, and give a token that may write where the secret is. */
function checkTokenStep({ file, steps, index, inputs }: Workflow): Finding[] {
  const [source] = readReferences(inputs.get('secrets-token') ?? '').filter(
    ({ scope }) => scope === 'steps',
  );
  if (!source) return [];
  const made = findStep(steps.slice(0, index), source.name);
  if (made === null || !isAppStep(made)) return [];
  const has = (...names: string[]) => names.some((input) => made.inputs.get(input));
  if (!has('client-id', 'app-id') || !has('private-key'))
    return [failed(name, stepWords.appWithoutKey(file, source.name))];
  const wanted = inputs.get('secret-environment') ? 'environments' : 'secrets';
  const permissions = [...made.inputs].filter(([key]) => key.startsWith('permission-'));
  const isGiven = permissions.some(
    ([key, value]) => key === `permission-${wanted}` && value === 'write',
  );
  if (permissions.length === 0 || isGiven) return [];
  const given = permissions.map(([key]) => key).join(', ');
  const step = source.name;
  return [failed(name, stepWords.wrongPermission({ file, step, given }, wanted))];
}

export const isAppStep = ({ uses }: Step): boolean =>
  uses.startsWith('actions/create-github-app-token@');

/** Each `steps.ID.outputs.NAME` must be of a step before, and one of its outputs where those are known. */
function checkReferences({ file, steps, index, uses }: Workflow, renewal: Renewal): Finding[] {
  return steps.flatMap((step, at) => {
    const references = [...readReferences(step.text), ...readReferences(step.condition, true)];
    const bad = references.filter(({ scope, name: id, output }) => {
      if (scope !== 'steps') return false;
      const source = findStep(steps.slice(0, at), id);
      // The action's own token is a finding of its own.
      if (source === null && at === index) return false;
      return source === null || knownOutputs(source, uses)?.includes(output ?? '') === false;
    });
    return [...new Set(bad.map(({ written }) => written))].map((reference) => {
      const isToken = at === index && /secrets-token/.test(findInput(step, reference));
      const advice = stepWords.emptyReference(file, reference, describeStep(step));
      return isToken ? atRenewal(renewal, failed(name, advice)) : warning(name, advice);
    });
  });
}

const findInput = (step: Step, reference: string): string =>
  [...step.inputs].find(([, value]) => value.replaceAll(/\s/g, '').includes(reference))?.[0] ?? '';

const describeStep = ({ id, uses }: Step): Text => stepWords.step(uses.split('@')[0] || id || null);

/** What another job reads as `needs.JOB.outputs.NAME` must be an output of that job, and come from one of its steps. */
function checkJobOutputs({ file, workflow, job, steps, uses }: Workflow): Finding[] {
  const jobs = toRecord(workflow.jobs);
  const read = JSON.stringify(jobs).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g);
  const unknown = Array.from(read, ([reference, from = '', output = '']) =>
    Object.hasOwn(toRecord(toRecord(jobs[from]).outputs), output) ? null : reference,
  );
  const empty = Object.entries(toRecord(job.outputs)).flatMap(([output, value]) =>
    readReferences(String(value)).some(({ scope, name: id, output: part }) => {
      const source = scope === 'steps' ? findStep(steps, id) : null;
      return source === null || knownOutputs(source, uses)?.includes(part ?? '') === false;
    })
      ? [output]
      : [],
  );
  return [
    ...[...new Set(unknown)]
      .filter((reference) => reference !== null)
      .map((reference) => warning(name, stepWords.missingJobOutput(file, reference))),
    ...empty.map((output) => warning(name, stepWords.emptyJobOutput(file, output))),
  ];
}
