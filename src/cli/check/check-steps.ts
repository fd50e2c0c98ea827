import { readInputs } from '../../pipeline/inputs.ts';
import { platforms } from '../../platforms/index.ts';
import { checkArtifacts } from './check-artifacts.ts';
import { isDynamic, readReferences } from './expressions.ts';
import { findStep, type Step, toRecord, type Workflow } from './find-workflow.ts';
import { type Finding, failed, toFailed, warning } from './finding.ts';
import { knownDefaults, knownInputs, knownOutputs } from './known-names.ts';

const name = 'workflow';

/** What the steps of the job take from each other: tokens, outputs, and artifacts. */
export function checkSteps(workflow: Workflow, renews: boolean): Finding[] {
  return [
    ...checkInputNames(workflow),
    ...checkInputValues(workflow),
    ...(renews ? checkTokenStep(workflow) : []),
    ...checkReferences(workflow),
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
    .map((input) =>
      warning(
        name,
        `${file} gives ${uses} the input ${input}, which this version of the action does not have, so it is without effect.`,
        `Its inputs are ${known.join(', ')}.`,
      ),
    );
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
    const { message, hint } = toFailed(name, error);
    return [failed(name, `${file}: ${message}`, hint ?? '')];
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
    return [
      failed(
        name,
        `${file} gives the step ${source.name} no client-id or no private-key, without which it makes no token.`,
        'Give it client-id and private-key as in the README, from STATS_APP_CLIENT_ID and STATS_APP_PRIVATE_KEY.',
      ),
    ];
  const wanted = inputs.get('secret-environment') ? 'environments' : 'secrets';
  const permissions = [...made.inputs].filter(([key]) => key.startsWith('permission-'));
  const isGiven = permissions.some(
    ([key, value]) => key === `permission-${wanted}` && value === 'write',
  );
  if (permissions.length === 0 || isGiven) return [];
  const where = wanted === 'environments' ? 'an environment' : 'the repository';
  return [
    failed(
      name,
      `${file} makes its token with ${permissions.map(([key]) => key).join(', ')}, and the secret is one of ${where}.`,
      `Write permission-${wanted}: write in the step ${source.name}.`,
    ),
  ];
}

export const isAppStep = ({ uses }: Step): boolean =>
  uses.startsWith('actions/create-github-app-token@');

/** Each `steps.ID.outputs.NAME` must be of a step before, and one of its outputs where those are known. */
function checkReferences({ file, steps, index, uses }: Workflow): Finding[] {
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
      const what = `${file} reads ${reference} in ${describeStep(step)}, and no step before it has that output, so it is empty.`;
      const hint = 'Compare the id and the output with those of the README.';
      return at === index && /secrets-token/.test(findInput(step, reference))
        ? failed(name, what, hint)
        : warning(name, what, hint);
    });
  });
}

const findInput = (step: Step, reference: string): string =>
  [...step.inputs].find(([, value]) => value.replaceAll(/\s/g, '').includes(reference))?.[0] ?? '';

const describeStep = ({ id, uses }: Step): string =>
  uses ? `the step ${uses.split('@')[0]}` : id ? `the step ${id}` : 'a step';

/** What another job reads as `needs.JOB.outputs.NAME` must be an output of that job, and come from one of its steps. */
function checkJobOutputs({ file, workflow, job, steps, uses }: Workflow): Finding[] {
  const jobs = toRecord(workflow.jobs);
  const hint = 'Compare the names with those of the recipe in examples/.';
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
      .map((reference) =>
        warning(
          name,
          `${file} reads ${reference}, which that job does not give, so it is empty.`,
          hint,
        ),
      ),
    ...empty.map((output) =>
      warning(
        name,
        `${file} takes the job's output ${output} from a step or an output that is not there.`,
        hint,
      ),
    ),
  ];
}
