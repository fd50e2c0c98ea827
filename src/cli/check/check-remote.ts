import { basename } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { toSpareBytes } from '../../credentials/spare-bytes.ts';
import { inEach } from '../../locale/text.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName, platforms } from '../../platforms/index.ts';
import { hasSecrets } from '../../platforms/platform.ts';
import { readGitHubToken } from '../github-token.ts';
import { tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import { renewsNow } from './account-context.ts';
import { checkCaller, findCallerNeeds, readEnvironments } from './check-caller.ts';
import {
  checkNames,
  checkOtherNames,
  findAppStep,
  findNeeds,
  type NamedUse,
  type Names,
  readOtherNames,
} from './check-names.ts';
import { checkMasks, checkRoom } from './check-text.ts';
import { checkVersions, createVersions, type VersionedUse } from './check-versions.ts';
import { checkWorkflow, isPlainText, type Needs } from './check-workflow.ts';
import { readReferences } from './expressions.ts';
import {
  type Caller,
  type FoundWorkflows,
  readChosen,
  readCommon,
  readEnvironment,
  readInput,
  type Workflow,
} from './find-workflow.ts';
import { type Finding, failed, skipped } from './finding.ts';
import { checkGitHub, type Target } from './github.ts';
import { checkLastRun, type LastUse } from './last-run.ts';
import { githubWords } from './words/github-words.ts';
import { topics } from './words/topics.ts';
import { versionWords } from './words/version-words.ts';

export interface RemoteOptions {
  /** `owner/name`. */
  fullName: string;
  apiUrl: string;
  http: Http;
  clock: Clock;
  /** Absent: as in the workflow. */
  environment?: string;
  secretName?: string;
  /** Path; absent: all workflows here that use the action. */
  workflow?: string;
}

/** Whether a run may renew a token of these accounts. */
export const mayRenew = (accounts: readonly Account[]): boolean =>
  accounts.some(({ platform }) => platform.tokens);

const refreshes = ['auto', 'always', 'never'] as const;

/** What a run of the workflow needs, by the accounts that it fetches; without a known account, a secret. */
export function toNeeds(
  accounts: readonly Account[],
  clock: Clock,
  workflow: Workflow | null = null,
): Needs {
  const chosen = workflow ? readChosen(workflow) : [];
  const isFetched = ({ platform }: Account) => chosen.length === 0 || chosen.includes(platform.id);
  const fetched = accounts.filter(isFetched);
  const isKnown = accounts.length > 0;
  const known = new Set(platforms.map(({ id }) => id));
  const refresh = readCommon(workflow ? [workflow] : [], 'refresh', refreshes, 'auto');
  return {
    renews: mayRenew(fetched),
    renewsNow: fetched.some((account) => renewsNow(account, { clock, refresh })),
    hasSecrets: !isKnown || accounts.some(({ platform }) => hasSecrets(platform)),
    unconfigured: chosen.filter(
      (id) => isKnown && known.has(id) && !fetched.some(({ platform }) => platform.id === id),
    ),
  };
}

export interface Judged {
  found: FoundWorkflows;
  credentials: Credentials;
  /** Those of the text that a workflow holds itself, else those of the file. */
  accountsOf(workflow: Workflow | null): readonly Account[];
}

/** Checks repository, secrets and every workflow that uses the action. */
export async function checkRemote(
  options: RemoteOptions,
  { found, credentials, accountsOf }: Judged,
): Promise<Finding[]> {
  const { fullName, apiUrl, http, clock } = options;
  const { workflows, callers, findings } = found;
  const accounts = accountsOf(null);
  const uses: Use[] = [
    ...workflows.map((one) => toUse(one, options, toNeeds(accountsOf(one), clock, one))),
    ...callers.map((one) => toCallerUse(one, options, toNeeds(accounts, clock))),
  ];
  const isPlain =
    uses.length > 0
      ? uses.every(({ targets }) => targets.length === 0) && callers.length === 0
      : !toNeeds(accounts, clock).hasSecrets;
  const describeRest = (more: readonly Finding[][], isPrivate: boolean | null = null) => [
    ...(isPlain
      ? []
      : [
          checkMasks(credentials.env.text),
          checkRoom(
            credentials.env,
            accounts,
            uses.some((use) => use.renewsNow),
          ),
        ]),
    ...uses.flatMap((use, index) =>
      named(use, uses, [...use.describe(isPrivate), ...(more[index] ?? [])]),
    ),
    ...findings,
  ];
  const first = isPlain ? [skipped(topics.secret, githubWords.needless)] : [];
  const needsNames = !isPlain || uses.some((use) => readOtherNames(use).length > 0);
  const token = await readGitHubToken(process.env);
  if (token === null) {
    const noToken = needsNames ? describeNoToken(fullName, isPlain) : [];
    return [...first, ...noToken, ...describeRest(uses.map(describeNoVersion))];
  }

  const github = connectGitHub({ token, tokenName, apiUrl, http });
  const judgeVersion = createVersions(github, fullName);
  if (!needsNames)
    return [
      ...first,
      ...describeRest(await Promise.all(uses.map((use) => checkVersions(use, judgeVersion)))),
    ];
  const targets = uses.length > 0 ? uses.flatMap((use) => use.targets) : [toTarget(options, null)];
  const remote = await checkGitHub({
    ...options,
    github,
    targets: withoutTwins(targets),
    credentials,
    spareBytes: toSpareBytes(accounts),
  });
  const { opened, names } = remote;
  const more = await Promise.all(
    uses.map(async (use) => {
      if (opened === null || names === null) return [];
      return [
        ...(await use.checkPlace(names)),
        ...(await checkNames(use, { names, opened })),
        ...(await checkOtherNames(use, names)),
        ...(await checkVersions(use, judgeVersion)),
        ...(await checkLastRun(use, { github, opened })),
      ];
    }),
  );
  return [...first, ...remote.findings, ...describeRest(more, opened?.isPrivate)];
}

/** One use of the action, in steps of its own or by a call of the reusable workflow. */
interface Use extends NamedUse, LastUse, VersionedUse {
  /** The secrets that it reads and writes; none with plain text. */
  targets: readonly Target[];
  /** What needs no request about it; `isPrivate` is that of the repository, `null` when unknown. */
  describe(isPrivate: boolean | null): Finding[];
  checkPlace(names: Names): Promise<Finding[]>;
}

function toUse(workflow: Workflow, options: RemoteOptions, needs: Needs): Use {
  const { file, job, uses } = workflow;
  const target = toTarget(options, workflow);
  const isPlain = isPlainText(workflow, needs.hasSecrets);
  const app = findAppStep(workflow);
  return {
    file,
    uses,
    workflow: workflow.workflow,
    appUses: app?.uses ?? null,
    action: uses,
    actions: workflow.steps.map((step) => step.uses),
    renews: needs.renews,
    renewsNow: needs.renewsNow,
    environment: readEnvironment(job),
    needs: findNeeds(workflow, needs.renews),
    known: [
      ...findNeeds(workflow, true),
      ...readReferences(workflow.inputs.get('env-social') ?? ''),
    ],
    targets: isPlain ? [] : [{ ...target, hasWriter: true, renewsNow: needs.renewsNow }],
    describe: (isPrivate) => checkWorkflow(workflow, { ...target, ...needs, isPrivate }),
    checkPlace: (names) => (isPlain ? Promise.resolve([]) : checkPlace(workflow, target, names)),
  };
}

/** Its steps, and the environments of its jobs, are in the reusable workflow. */
function toCallerUse(caller: Caller, options: RemoteOptions, { renews, renewsNow }: Needs): Use {
  const { file, workflow } = caller;
  const environments = options.environment ? [options.environment] : readEnvironments(caller);
  const needs = findCallerNeeds(caller);
  return {
    file,
    uses: 'tiktok-stats-action@',
    action: caller.uses,
    actions: [],
    workflow,
    appUses: 'actions/create-github-app-token',
    renews,
    renewsNow,
    environment: null,
    needs: renews ? needs : [],
    known: needs,
    targets: environments.map((environment) => ({
      ...toTarget(options, null),
      environment,
      hasWriter: true,
      renewsNow,
    })),
    describe: () => checkCaller(caller),
    checkPlace: () => Promise.resolve([]),
  };
}

/** A workflow for a secret of the repository whose job runs in an environment that has it. */
async function checkPlace(
  { job, file }: Workflow,
  { environment, secretName }: Target,
  names: Names,
): Promise<Finding[]> {
  const own = readEnvironment(job);
  if (environment !== null || own === null) return [];
  if (!(await names.list('secrets', own))?.has(secretName)) return [];
  return [failed(topics.secret, githubWords.inOtherEnvironment(file, secretName, own))];
}

/** With several workflows, each finding says of which it is. */
const named = ({ file }: Use, all: readonly Use[], findings: Finding[]): Finding[] =>
  all.length < 2
    ? findings
    : findings.map((one) => ({
        ...one,
        name: inEach((locale) => `${one.name[locale]} (${basename(file)})`),
      }));

/**
 * Options win over the workflow's inputs. An input with an expression is ignored: its value is unknown here.
 */
export const toTarget = (
  options: Pick<RemoteOptions, 'environment' | 'secretName'>,
  workflow: Workflow | null,
): Target => ({
  environment:
    options.environment || (workflow && readInput(workflow, 'secret-environment')) || null,
  secretName: (
    options.secretName ||
    (workflow && readInput(workflow, 'secret-name')) ||
    defaultSecretName
  ).toUpperCase(),
});

const withoutTwins = (targets: readonly Target[]): Target[] => [
  ...new Map(targets.map((target) => [JSON.stringify(target), target])).values(),
];

/** Without a secret of the accounts, only names that a run may find empty stay unchecked. */
function describeNoToken(fullName: string, isPlain: boolean): Finding[] {
  const { message, hint } = isPlain
    ? githubWords.namesUnlisted(fullName)
    : githubWords.noToken(fullName);
  const finding = skipped(topics.token, message, hint);
  return [isPlain ? finding : { ...finding, unchecked: 'GitHub' }];
}

const describeNoVersion = ({ action }: Use): Finding[] => [
  skipped(topics.action, versionWords.noToken(action)),
];
