import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { holdsSecret, spellingsOf } from './find-secret.ts';
import { toJobOutputs } from './job-outputs.ts';
import type { Masker } from './masker.ts';
import { longestAnnotation, maxAnnotations, type StepOutput } from './read-output.ts';

/** The results of one process of a step, main or post. */
export interface StepRecord {
  output: StepOutput;
  /** The content of the files of GITHUB_OUTPUT and so on, as the runner parses it. */
  outputs: ReadonlyMap<string, string>;
  state: ReadonlyMap<string, string>;
  variables: ReadonlyMap<string, string>;
  paths: readonly string[];
  summary: string;
  /** RUNNER_TEMP and the working directory, whose files are searched for secrets. */
  folders: readonly string[];
  /** As it is at the end of the process. */
  masker: Masker;
}

export interface StepRules {
  /** Must not appear in any spelling. Too short ones are ignored, because they could appear by chance. */
  secrets: Iterable<string>;
  /** Secret values that must be masked at the end. */
  masked: readonly string[];
  /** Outputs that contain a masked text on purpose, so that the runner drops them as outputs of a job. */
  drops: readonly string[];
}

const shortestSecret = 8;

/** The commands that this action uses; for outputs, state and so on it writes files instead. */
const meant = new Set(['group', 'endgroup', 'add-mask', 'debug', 'error', 'warning', 'notice']);

/**
 * In bytes of UTF-16:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const largestOutputs = 1024 * 1024;

/**
 * In bytes (CreateStepSummaryCommand in
 * https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs).
 */
const largestSummary = 1024 * 1024;

/** What a runner would show, cut, drop or obey and should not; empty when there is no problem. */
export function judgeStep(record: StepRecord, rules: StepRules): string[] {
  const secrets = [...new Set(rules.secrets)].filter(({ length }) => length >= shortestSecret);
  const needles = secrets.map((secret) => ({ secret, spellings: spellingsOf(secret) }));
  const find = (content: string | Buffer): Finding[] =>
    needles.filter(({ spellings }) => holdsSecret(content, spellings));
  const problems = [
    ...judgeLog(record, find),
    ...judgeCommands(record.output),
    ...judgeAnnotations(record.output, find),
    ...judgeFiles(record, find),
    ...judgeLimits(record),
    ...judgeDrops(record, rules.drops),
    ...rules.masked
      .filter((secret) => record.masker.mask(secret) !== '***')
      .map(() => 'A secret that the step has obtained is not masked.'),
  ];
  return [...new Set(problems)];
}

interface Finding {
  secret: string;
}

type Find = (content: string | Buffer) => Finding[];

function judgeLog({ output, masker }: StepRecord, find: Find): string[] {
  return output.log.flatMap(({ line, text }) =>
    find(text).map(({ secret }) =>
      masker.mask(secret) === '***' && masker.mask(text) !== text
        ? `Line ${line} of the log shows a secret before its mask.`
        : `Line ${line} of the log shows a secret.`,
    ),
  );
}

function judgeCommands({ commands }: StepOutput): string[] {
  return commands.flatMap(({ name, isOldForm, line }) => {
    if (isOldForm) return [`Line ${line} of the log is obeyed as ##[${name}].`];
    return meant.has(name) ? [] : [`Line ${line} of the log is obeyed as ::${name}::.`];
  });
}

function judgeAnnotations({ annotations }: StepOutput, find: Find): string[] {
  const kinds = new Set(annotations.map(({ kind }) => kind));
  return [
    ...annotations
      .filter(({ properties }) => find([...properties.values()].join('\n')).length > 0)
      .map(({ kind }) => `The title of ${kind} shows a secret; the runner masks no titles.`),
    ...annotations
      .filter(({ length }) => length > longestAnnotation)
      .map(({ kind, length }) => `A message (${kind}) of ${length} characters is cut.`),
    ...[...kinds]
      .filter((one) => annotations.filter(({ kind }) => kind === one).length > maxAnnotations)
      .map((kind) => `More than ${maxAnnotations} annotations (${kind}) are not shown.`),
  ];
}

/** Searches the unmasked texts: a secret must not be there even if the runner would mask it. */
function judgeFiles(record: StepRecord, find: Find): string[] {
  const texts = [
    ...[...record.outputs].map(([name, value]) => [`The output ${name}`, value] as const),
    ...[...record.state].map(([name, value]) => [`The state ${name}`, value] as const),
    ...[...record.variables].map(([name, value]) => [`The variable ${name}`, value] as const),
    ['The path', record.paths.join('\n')] as const,
    ['The summary', record.summary] as const,
    ...record.folders.flatMap((folder) =>
      listFiles(folder).map(
        (file) =>
          [`The file ${relative(folder, file).replaceAll('\\', '/')}`, readBytes(file)] as const,
      ),
    ),
  ];
  return texts.flatMap(([name, content]) => find(content).map(() => `${name} holds a secret.`));
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** A file that a test has made unreadable on purpose counts as empty. */
function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES')
      return Buffer.alloc(0);
    throw error;
  }
}

function judgeLimits({ outputs, summary, variables, paths }: StepRecord): string[] {
  const characters = [...outputs.values()].reduce((sum, { length }) => sum + length, 0);
  return [
    ...(characters * 2 > largestOutputs ? ['The outputs are larger than 1 MB.'] : []),
    ...(Buffer.byteLength(summary) > largestSummary ? ['The summary is larger than 1 MiB.'] : []),
    ...[...variables.keys()].map((name) => `The job's other steps get the variable ${name}.`),
    ...paths.map(() => "The job's other steps get another PATH."),
  ];
}

function judgeDrops({ outputs, masker }: StepRecord, expected: readonly string[]): string[] {
  const { dropped } = toJobOutputs(outputs, masker);
  return [
    ...dropped
      .filter((name) => !expected.includes(name))
      .map((name) => `A job's output made of ${name} is dropped, for it holds something masked.`),
    ...expected
      .filter((name) => !dropped.includes(name))
      .map((name) => `The output ${name} should hold something masked, and does not.`),
  ];
}
