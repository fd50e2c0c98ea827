import type { Need } from './check-names.ts';
import { checkSchedule } from './check-schedule.ts';
import { checkAction, mayReadRun } from './check-workflow.ts';
import { isDynamic, readReferences } from './expressions.ts';
import type { Caller } from './find-workflow.ts';
import { type Finding, failed, ok, skipped } from './finding.ts';
import { callerWords } from './words/caller-words.ts';
import { scheduleWords } from './words/schedule-words.ts';
import { topics } from './words/topics.ts';

const name = topics.workflow;

/**
 * Checks a call of the reusable workflow. What it passes and leaves out is compared with what is declared there in
 * `checkSyntax`. https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows
 */
export function checkCaller(caller: Caller): Finding[] {
  const { file, uses, workflow, job } = caller;
  const schedule = checkSchedule(workflow);
  const findings = [
    checkAction(file, uses),
    ...checkAddress(caller),
    checkInherited(caller),
    checkEnvironments(caller),
  ].filter((finding) => finding !== null);
  return [
    ...(findings.some(({ status }) => status === 'failed')
      ? []
      : [ok(name, callerWords.calls(file, uses))]),
    ...findings,
    checkPermissions(job.permissions ?? workflow.permissions),
    ...(schedule ? [schedule] : []),
  ];
}

function checkAddress({ file, uses }: Caller): Finding[] {
  const [path = '', version = ''] = uses.split('@');
  if (path.endsWith('/.github/workflows/social-stats.yml') && version !== '') return [];
  return [failed(name, callerWords.otherAddress(file, uses))];
}

/** No secret of a repository can have the name that the reusable workflow gives it. */
const checkInherited = ({ file, secrets }: Caller): Finding | null =>
  secrets === 'inherit' ? failed(name, callerWords.inherits(file)) : null;

/** The names in the input `environments`; empty when they are not a JSON array of names, or known only in a run. */
export function readEnvironments({ inputs }: Caller): string[] {
  const found = parseNames(inputs.get('environments') ?? '');
  return found ?? [];
}

function parseNames(text: string): string[] | null {
  try {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found)) return null;
    const names = found.filter((one) => typeof one === 'string' && one.trim() !== '');
    return names.length === found.length && names.length > 0 ? names : null;
  } catch {
    return null;
  }
}

function checkEnvironments({ file, inputs }: Caller): Finding | null {
  const text = inputs.get('environments') ?? '';
  if (text === '' || parseNames(text) !== null) return null;
  if (!isDynamic(text)) return failed(name, callerWords.badEnvironments(file));
  const { message, hint } = callerWords.dynamicEnvironments(file);
  return skipped(name, message, hint);
}

/** The jobs of the reusable workflow ask for `actions: read`; a call cannot give them more than it has. */
function checkPermissions(found: unknown): Finding {
  if (found === undefined) {
    const { message, hint } = scheduleWords.callWithoutPermissions;
    return skipped(topics.permissions, message, hint);
  }
  return mayReadRun(found)
    ? ok(topics.permissions, scheduleWords.callMayReadRun)
    : failed(topics.permissions, scheduleWords.callMayNotReadRun);
}

/** The secrets and variables that the call makes the App's token from. */
export function findCallerNeeds({ inputs, secrets }: Caller): Need[] {
  const key = secrets === 'inherit' ? '' : (secrets.get('app-private-key') ?? '');
  const toNeeds = (text: string, input: string) =>
    readReferences(text)
      .filter(({ scope }) => scope !== 'steps')
      .map((reference): Need => ({ ...reference, goesTo: { input, action: null } }));
  return [
    ...toNeeds(inputs.get('app-client-id') ?? '', 'app-client-id'),
    ...toNeeds(key, 'app-private-key'),
  ];
}
