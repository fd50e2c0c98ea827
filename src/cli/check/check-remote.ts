import { basename } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { toSpareBytes } from '../../credentials/spare-bytes.ts';
import { inEach } from '../../locale/text.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { defaultSecretName } from '../../platforms/index.ts';
import { hasSecrets } from '../../platforms/platform.ts';
import { readGitHubToken } from '../github-token.ts';
import { tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import { checkNames, checkOtherNames, findNeeds, type Names } from './check-names.ts';
import { checkWorkflow, namesSecret } from './check-workflow.ts';
import { findWorkflows, readEnvironment, readInput, type Workflow } from './find-workflow.ts';
import { type Finding, failed, skipped } from './finding.ts';
import { checkGitHub, checkMasks, checkRoom, type Target } from './github.ts';
import { checkLastRun } from './last-run.ts';
import { githubWords } from './words/github-words.ts';
import { topics } from './words/topics.ts';

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

/** What a run needs of its workflow; without a known account, a secret. */
export const toNeeds = (
  accounts: readonly Account[],
): { renews: boolean; hasSecrets: boolean } => ({
  renews: mayRenew(accounts),
  hasSecrets: accounts.length === 0 || accounts.some(({ platform }) => hasSecrets(platform)),
});

/** Checks repository, secrets and every workflow that uses the action. */
export async function checkRemote(
  options: RemoteOptions,
  credentials: Credentials,
  accounts: readonly Account[],
): Promise<Finding[]> {
  const { fullName, apiUrl, http, clock } = options;
  const { workflows, findings } = findWorkflows(options.workflow);
  const needs = toNeeds(accounts);
  const { renews } = needs;
  const local = workflows.map((one) => ({
    workflow: one,
    target: toTarget(options, one),
  }));
  const isPlain = !needs.hasSecrets && !workflows.some(namesSecret);
  const rest = (found: readonly Finding[][]) => [
    ...(isPlain ? [] : [checkMasks(credentials.env.text), checkRoom(credentials.env, accounts)]),
    ...local.flatMap(({ workflow, target }, index) =>
      named(workflow, workflows, [
        ...checkWorkflow(workflow, { ...target, ...needs }),
        ...(found[index] ?? []),
      ]),
    ),
    ...findings,
  ];
  if (isPlain) return [skipped(topics.secret, githubWords.needless), ...rest([])];
  const token = await readGitHubToken(process.env);
  if (token === null) return [failed(topics.token, githubWords.noToken(fullName)), ...rest([])];

  const github = connectGitHub({ token, tokenName, apiUrl, http });
  const targets = local.length > 0 ? local.map(({ target }) => target) : [toTarget(options, null)];
  const remote = await checkGitHub({
    github,
    clock,
    fullName,
    targets: withoutTwins(targets),
    credentials,
    spareBytes: toSpareBytes(accounts),
  });
  const { opened, names } = remote;
  const found = await Promise.all(
    local.map(async ({ workflow, target }) => {
      if (opened === null || names === null) return [];
      const appFindings = await checkNames(workflow, { names, opened, renews });
      const known = findNeeds(workflow, true).map(({ name }) => name.toUpperCase());
      const others = await checkOtherNames(workflow, known, names);
      const wrongPlace = await checkPlace(workflow, target, names);
      return [
        ...wrongPlace,
        ...appFindings,
        ...others,
        ...(await checkLastRun(workflow, { github, opened })),
      ];
    }),
  );
  return [...remote.findings, ...rest(found)];
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
const named = (workflow: Workflow, all: readonly Workflow[], findings: Finding[]): Finding[] =>
  all.length < 2
    ? findings
    : findings.map((one) => ({
        ...one,
        name: inEach((locale) => `${one.name[locale]} (${basename(workflow.file)})`),
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
