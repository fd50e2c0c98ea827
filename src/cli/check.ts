import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { systemClock as clock } from '../clock.ts';
import type { Account } from '../credentials/accounts.ts';
import { parseEnv } from '../credentials/env-file.ts';
import { toSpareBytes } from '../credentials/spare-bytes.ts';
import { isShared } from '../credentials/write-times.ts';
import { readAddress, readGitHubAddress } from '../net/addresses.ts';
import { connectGitHub } from '../net/github.ts';
import { createHttp, type Http } from '../net/http.ts';
import { stringifyJson } from '../net/json.ts';
import { readStoredId } from '../pipeline/read-stored-id.ts';
import { defaultSecretName, platforms } from '../platforms/index.ts';
import { hasSecrets } from '../platforms/platform.ts';
import { checkDatabase } from '../storage/database.ts';
import { checkAccounts } from './check/accounts.ts';
import { checkWorkflow, namesSecret } from './check/check-workflow.ts';
import { watchClock } from './check/clock.ts';
import { checkEnvFile, checkKeys } from './check/credentials.ts';
import { describeFindings } from './check/describe-findings.ts';
import { findWorkflow, type Workflow } from './check/find-workflow.ts';
import { type Finding, failed, ok, skipped, toFailed } from './check/finding.ts';
import { checkGitHub, checkMasks, checkRoom } from './check/github.ts';
import { findRepository } from './find-repository.ts';
import { readGitHubToken } from './github-token.ts';
import { tokenName } from './open-repository.ts';
import { type Credentials, readCredentials } from './read-credentials.ts';

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
}

/**
 * For each precondition of a run, prints whether it holds and how to fix it. Uses up no token and changes
 * nothing. Resolves with the exit code: 0 when a run would succeed, else 1. Rejects with `invalid-input` for
 * a malformed repository name or `GITHUB_API_URL`.
 */
export async function check(options: CheckOptions): Promise<number> {
  const findings = await findAll(options);
  const failures = findings.filter(({ status }) => status === 'failed').length;
  if (options.json) process.stdout.write(`${stringifyJson(findings)}\n`);
  else process.stdout.write(describeFindings(findings, failures));
  return failures === 0 ? 0 : 1;
}

async function findAll(options: CheckOptions): Promise<Finding[]> {
  const apiUrl = readGitHubAddress(process.env);
  const fullName =
    options.repo === false
      ? null
      : await findRepository(options.repo === true ? undefined : options.repo, apiUrl);
  const { credentials, findings } = await findCredentials(options.envFile);
  const keys = checkKeys(credentials, platforms);
  const { accounts } = keys;
  const { http, describe: describeClock } = watchClock(createHttp({ clock, timeoutMs }), clock);
  const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
    checkAccounts(accounts, {
      http,
      clock,
      apiUrlOf: ({ api }) => readAddress(process.env, api),
      // A database that cannot be read is a finding of its own.
      readStoredId: (account) =>
        readStoredId(account, { database: resolve(options.database) }).catch(() => null),
      debug: () => undefined,
    }),
    checkDatabaseFile(options.database),
    fullName === null
      ? skipGitHub(options, accounts)
      : checkRemote({ ...options, fullName, apiUrl, http }, credentials, accounts),
  ]);
  return [
    ...findings,
    ...(findings.some(({ status }) => status === 'failed') ? [] : keys.findings),
    ...(credentials.file === null
      ? []
      : [checkEnvFile(credentials.file, fullName === null && needSecret(accounts))]),
    ...(fullName === null ? checkPlace(credentials, accounts) : []),
    ...accountFindings,
    describeClock(),
    databaseFinding,
    ...githubFindings,
  ];
}

/** If the credentials cannot be read, that is a finding, and the other checks get an empty text. */
async function findCredentials(
  envFile: string | undefined,
): Promise<{ credentials: Credentials; findings: Finding[] }> {
  try {
    const credentials = await readCredentials(envFile, platforms, process.env);
    const findings =
      credentials.file === null ? [ok('keys', 'They come from the environment.')] : [];
    return { credentials, findings };
  } catch (error) {
    return { credentials: { env: parseEnv(''), file: null }, findings: [toFailed('keys', error)] };
  }
}

/** For a local `fetch`: whether a token that is due may be renewed here. `file` is `null` for keys from the environment. */
function checkPlace({ env, file }: Credentials, accounts: readonly Account[]): Finding[] {
  const due = accounts.filter(({ platform, values }) =>
    platform.tokens?.isDue(values, clock.now()),
  );
  if (due.length === 0) return [];
  const names = due.map(({ id }) => id).join(', ');
  if (file === null)
    return [
      failed(
        'file',
        `A token of ${names} is due, and the keys come from the environment, so the renewed one could not be kept.`,
        'Put the keys into a .env.social, or name the repository whose secret holds them by --repo.',
      ),
    ];
  if (!isShared(env.values)) return [];
  return [
    failed(
      'file',
      `A token of ${names} is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN), so fetch does not renew it here alone.`,
      'Run fetch with --secret owner/name, which writes the secret as well.',
    ),
  ];
}

async function checkDatabaseFile(database: string): Promise<Finding> {
  const path = resolve(database);
  try {
    await checkDatabase(path);
    return ok(
      'database',
      existsSync(path)
        ? `${path} can be read and written.`
        : `${path} is not there yet, and can be made.`,
    );
  } catch (error) {
    return toFailed('database', error);
  }
}

/** Of the checks that concern GitHub, only that of a workflow named by `--workflow` remains. */
function skipGitHub(options: CheckOptions, accounts: readonly Account[]): Finding[] {
  const why = options.repo === false ? 'Left out' : 'Left out, because no repository is known';
  const message = `${why}: repository, secret, GitHub's token, masks${options.workflow ? '' : ', workflow'}.`;
  const hint =
    options.repo === false ? null : 'Name it by --repo owner/name, or run check in a clone of it.';
  const found = options.workflow === undefined ? null : findWorkflow(options.workflow);
  const target = toTarget(options, found?.workflow ?? null);
  const workflowFindings = found?.workflow
    ? checkWorkflowFor(accounts, found.workflow, target)
    : [];
  return [
    skipped('GitHub', message, hint),
    ...(found?.finding ? [found.finding] : workflowFindings),
  ];
}

async function checkRemote(
  options: CheckOptions & { fullName: string; apiUrl: string; http: Http },
  credentials: Credentials,
  accounts: readonly Account[],
): Promise<Finding[]> {
  const { fullName, apiUrl, http } = options;
  const { workflow, finding } = findWorkflow(options.workflow);
  const target = toTarget(options, workflow);
  const findings = workflow ? checkWorkflowFor(accounts, workflow, target) : [finding];
  if (!needSecret(accounts) && !(workflow && namesSecret(workflow)))
    return [
      skipped('secret', 'These accounts need no secret, and no token to write one.'),
      ...findings,
    ];
  const token = await readGitHubToken(process.env);
  const githubFindings =
    token === null
      ? [noToken(fullName)]
      : await checkGitHub({
          ...target,
          github: connectGitHub({ token, tokenName, apiUrl, http }),
          clock,
          fullName,
          credentials,
          spareBytes: toSpareBytes(accounts),
        });
  return [
    ...githubFindings,
    checkMasks(credentials.env.text),
    checkRoom(credentials.env, accounts),
    ...findings,
  ];
}

interface Target {
  environment: string | null;
  secretName: string;
}

/**
 * Options win over the workflow's inputs. An input with an expression is ignored: its value is unknown here.
 */
function toTarget(options: CheckOptions, workflow: Workflow | null): Target {
  const readInput = (input: string) => {
    const text = workflow?.inputs.get(input);
    return text?.includes('${{') ? undefined : text;
  };
  return {
    environment: options.environment || readInput('secret-environment') || null,
    secretName: (options.secretName || readInput('secret-name') || defaultSecretName).toUpperCase(),
  };
}

const checkWorkflowFor = (
  accounts: readonly Account[],
  workflow: Workflow,
  target: Target,
): Finding[] =>
  checkWorkflow(workflow, {
    ...target,
    renews: accounts.some(({ platform }) => platform.tokens),
    hasSecrets: needSecret(accounts),
  });

/** Whether a run needs a secret; true when no account is known. */
const needSecret = (accounts: readonly Account[]): boolean =>
  accounts.length === 0 || accounts.some(({ platform }) => hasSecrets(platform));

const noToken = (fullName: string): Finding =>
  failed(
    'GitHub token',
    `There is none, so nothing about ${fullName} and its secret could be looked at.`,
    'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; --no-repo leaves GitHub out.',
  );
