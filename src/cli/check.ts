import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemClock as clock } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { isShared } from '../credentials/write-times.ts';
import type { Locale } from '../locale/words.ts';
import { readAddress, readGitHubAddress } from '../net/addresses.ts';
import { createHttp } from '../net/http.ts';
import { stringifyJson } from '../net/json.ts';
import { readStoredId } from '../pipeline/read-stored-id.ts';
import { platforms } from '../platforms/index.ts';
import { checkDatabase } from '../storage/database.ts';
import type { AccountContext } from './check/account-context.ts';
import { checkAccounts } from './check/accounts.ts';
import { checkCaller } from './check/check-caller.ts';
import { checkRemote } from './check/check-remote.ts';
import { checkSyntax } from './check/check-syntax.ts';
import { checkWorkflow, readPlainText } from './check/check-workflow.ts';
import { watchClock } from './check/clock.ts';
import { checkEnvFile, checkKeys } from './check/credentials.ts';
import { describeFindings, toRecords } from './check/describe-findings.ts';
import {
  type FoundWorkflows,
  findWorkflows,
  readCommon,
  type Workflow,
} from './check/find-workflow.ts';
import { type Finding, failed, ok, skipped, toFailed, warning } from './check/finding.ts';
import { findSources } from './check/sources.ts';
import { mayRenew, toNeeds, toTarget } from './check/use.ts';
import { placeWords } from './check/words/place-words.ts';
import { topics } from './check/words/topics.ts';
import { findRepository } from './find-repository.ts';
import { createProgress } from './progress.ts';
import type { Credentials } from './read-credentials.ts';

const timeoutMs = 10_000;

export interface CheckOptions {
  /** Path; absent: `.env.social`, and if that does not exist, the environment. */
  envFile?: string;
  database: string;
  /**
   * `owner/name`; `true` or absent: `GITHUB_REPOSITORY`, then git's `origin`; `false`: GitHub is left out.
   */
  repo?: string | boolean;
  /** Absent: as in the workflow. */
  environment?: string;
  /** Absent: as in the workflow. */
  secretName?: string;
  /** Path; absent: the workflow here that uses the action. */
  workflow?: string;
  json?: boolean;
  /** Of the lines for people; absent: English. */
  language?: Locale;
}

/**
 * For each precondition of a run, prints whether it holds and how to fix it. Uses up no token and changes
 * nothing. Resolves with the exit code: 0 when nothing was found that would stop a run, else 1; 2 when no repository is
 * known, or nothing was found and GitHub or the accounts could not be checked. Rejects with `invalid-input` for a malformed repository name or
 * `GITHUB_API_URL`.
 */
export async function check(options: CheckOptions): Promise<number> {
  const apiUrl = readGitHubAddress(process.env);
  const fullName =
    options.repo === false
      ? null
      : await findRepository(options.repo === true ? undefined : options.repo, apiUrl);
  const { language = 'en' } = options;
  const progress = createProgress(process.stderr, clock);
  progress.report(checking[language]);
  const findings = await findAll(options, fullName, apiUrl).finally(progress.end);
  const judged = options.repo === false ? 'fetch' : 'a run';
  if (options.json) process.stdout.write(`${stringifyJson(toRecords(findings))}\n`);
  else process.stdout.write(describeFindings(findings, judged, language));
  if (fullName === null && options.repo !== false) return 2;
  if (findings.some(({ status }) => status === 'failed')) return 1;
  return findings.some(({ unchecked }) => unchecked !== undefined) ? 2 : 0;
}

const checking = {
  en: 'Checking accounts, file and GitHub …',
  de: 'Konten, Datei und GitHub werden geprüft …',
};

async function findAll(
  options: CheckOptions,
  fullName: string | null,
  apiUrl: string,
): Promise<Finding[]> {
  const isLooked = fullName !== null || options.workflow !== undefined;
  const found = isLooked ? findWorkflows(options.workflow) : noWorkflows;
  const refused = await checkSyntax(found.files);
  // A local `fetch` never reads what stands in a workflow.
  const ofRun = options.repo === false ? noWorkflows : found;
  const { main, sources, findings } = await findSources(
    options.envFile,
    ofRun,
    options.repo !== false,
  );
  const judged = sources.map((source) => {
    const { credentials, workflow } = source;
    return { ...source, ...checkKeys(credentials, platforms, workflow?.file) };
  });
  const accounts = judged.find(({ workflow }) => workflow === null)?.accounts ?? [];
  const accountsOf = (workflow: Workflow | null) => {
    const text = workflow && readPlainText(workflow);
    return text ? checkKeys({ env: parseEnv(text), file: null }, platforms).accounts : accounts;
  };
  const { http, describe: describeClock } = watchClock(createHttp({ clock, timeoutMs }), clock);
  const context: AccountContext = {
    http,
    clock,
    apiUrlOf: ({ api }) => readAddress(process.env, api),
    // A database that cannot be read is a finding of its own.
    readStoredId: (account) =>
      readStoredId(account, { database: resolve(options.database) }).catch(() => null),
    debug: () => undefined,
    refresh: readCommon(ofRun.workflows, 'refresh', ['auto', 'always', 'never'], 'auto'),
    failOn: readCommon(ofRun.workflows, 'fail-on', ['any', 'all', 'never'], 'any'),
  };
  const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
    Promise.all(judged.map((one) => checkAccounts(one.accounts, context))),
    checkDatabaseFile(options.database, fullName === null || checksOut(found)),
    fullName === null
      ? skipGitHub(options, found, accountsOf)
      : checkRemote(
          { ...options, fullName, apiUrl, http, clock },
          { found, credentials: main, accountsOf },
        ),
  ]);
  return [
    ...findings,
    ...judged.flatMap((one) => one.findings),
    ...(main.file === null
      ? []
      : [checkEnvFile(main.file, fullName === null && mayRenew(accounts))]),
    ...(fullName === null ? checkPlace(main, accounts) : []),
    ...accountFindings.flat(),
    describeClock(),
    databaseFinding,
    ...githubFindings,
    ...refused,
  ];
}

const noWorkflows: FoundWorkflows = { workflows: [], callers: [], files: [], findings: [] };

/** For a local `fetch`: whether a token that is due may be renewed here. `file` is `null` for keys from the environment. */
function checkPlace({ env, file }: Credentials, accounts: readonly Account[]): Finding[] {
  const due = accounts.filter(({ platform, values }) =>
    platform.tokens?.isDue(values, clock.now()),
  );
  if (due.length === 0) return [];
  const names = due.map(({ id }) => id).join(', ');
  if (file === null) return [failed(topics.file, placeWords.dueWithoutFile(names))];
  if (!isShared(env.values)) return [];
  return [failed(topics.file, placeWords.dueAndShared(names, file))];
}

/** Whether a run takes files of the repository, where the database may be one of them. */
const checksOut = ({ workflows }: FoundWorkflows): boolean =>
  workflows.some(({ steps, index }) =>
    steps.slice(0, index).some(({ uses }) => uses.startsWith('actions/checkout@')),
  );

/** `isTaken`: what is judged takes this file; a runner starts without it. */
async function checkDatabaseFile(database: string, isTaken: boolean): Promise<Finding> {
  const path = resolve(database);
  try {
    await checkDatabase(path);
    const message = existsSync(path)
      ? placeWords.databaseUsable(path)
      : placeWords.databaseMissing(path);
    return ok(topics.database, message);
  } catch (error) {
    const finding = toFailed(topics.database, error);
    if (isTaken) return finding;
    return warning(topics.database, placeWords.databaseOfNoRun(finding));
  }
}

/** Of the checks that concern GitHub, only that of a workflow named by `--workflow` remains. */
function skipGitHub(
  options: CheckOptions,
  { workflows, callers, findings }: FoundWorkflows,
  accountsOf: (workflow: Workflow | null) => readonly Account[],
): Finding[] {
  const hasWorkflow = options.workflow !== undefined;
  const { message, hint } = placeWords.noRepository(hasWorkflow);
  const skippedGitHub =
    options.repo === false
      ? skipped(topics.github, placeWords.withoutGitHub(hasWorkflow))
      : { ...skipped(topics.github, message, hint), unchecked: 'GitHub' as const };
  return [
    skippedGitHub,
    ...findings,
    ...workflows.flatMap((one) =>
      checkWorkflow(one, { ...toTarget(options, one), ...toNeeds(accountsOf(one), clock, one) }),
    ),
    ...callers.flatMap(checkCaller),
  ];
}
