import { basename } from 'node:path';
import type { Clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { toSpareBytes } from '../../credentials/spare-bytes.ts';
import { inEach } from '../../locale/text.ts';
import { connectGitHub } from '../../net/github.ts';
import type { Http } from '../../net/http.ts';
import { readGitHubToken } from '../github-token.ts';
import { tokenName } from '../open-repository.ts';
import type { Credentials } from '../read-credentials.ts';
import { checkNames, checkOtherNames, readOtherNames } from './check-names.ts';
import { checkMasks, checkRoom } from './check-text.ts';
import { checkVersions, createVersions } from './check-versions.ts';
import type { FoundWorkflows, Workflow } from './find-workflow.ts';
import { type Finding, skipped, soonestRenewal } from './finding.ts';
import { checkGitHub, type Target } from './github.ts';
import { checkLastRun } from './last-run.ts';
import { type Choice, toCallerUse, toNeeds, toTarget, toUse, type Use } from './use.ts';
import { githubWords } from './words/github-words.ts';
import { topics } from './words/topics.ts';
import { versionWords } from './words/version-words.ts';

export interface RemoteOptions extends Choice {
  /** `owner/name`. */
  fullName: string;
  apiUrl: string;
  http: Http;
  clock: Clock;
  /** Path; absent: all workflows here that use the action. */
  workflow?: string;
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
            uses.length > 0
              ? soonestRenewal(uses.map((use) => use.renewal))
              : toNeeds(accounts, clock).renewal,
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
        ...(await checkNames(use, { names, opened })),
        ...(await checkOtherNames(use, names)),
        ...(await checkVersions(use, judgeVersion)),
        ...(await checkLastRun(use, { github, opened })),
      ];
    }),
  );
  return [...first, ...remote.findings, ...describeRest(more, opened?.isPrivate)];
}

/** With several workflows, each finding says of which it is. */
const named = ({ file }: Use, all: readonly Use[], findings: Finding[]): Finding[] =>
  all.length < 2
    ? findings
    : findings.map((one) => ({
        ...one,
        name: inEach((locale) => `${one.name[locale]} (${basename(file)})`),
      }));

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
