import type { Clock } from '../../clock.ts';
import type { Account } from '../../credentials/accounts.ts';
import { defaultSecretName, platforms } from '../../platforms/index.ts';
import { hasSecrets } from '../../platforms/platform.ts';
import { type AccountContext, renewsNow } from './account-context.ts';
import { checkCaller, findCallerNeeds, readEnvironments } from './check-caller.ts';
import { findAppStep, findNeeds, type NamedUse } from './check-names.ts';
import type { VersionedUse } from './check-versions.ts';
import { checkWorkflow, isPlainText, type Needs } from './check-workflow.ts';
import { readReferences } from './expressions.ts';
import {
  type Caller,
  readChosen,
  readCommon,
  readEnvironment,
  readInput,
  type Workflow,
} from './find-workflow.ts';
import type { Finding, Renewal } from './finding.ts';
import type { Target } from './github.ts';
import type { LastUse } from './last-run.ts';

/** The place of the secret that the command line names; absent: as in the workflow. */
export interface Choice {
  environment?: string;
  secretName?: string;
}

/** One use of the action, in steps of its own or by a call of the reusable workflow. */
export interface Use extends NamedUse, LastUse, VersionedUse {
  /** The secrets that it reads and writes; none with plain text. */
  targets: readonly Target[];
  /** What needs no request about it; `isPrivate` is that of the repository, `null` when unknown. */
  describe(isPrivate: boolean | null): Finding[];
}

export function toUse(workflow: Workflow, options: Choice, needs: Needs): Use {
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
    renewal: needs.renewal,
    environment: readEnvironment(job),
    needs: findNeeds(workflow, needs.renews),
    known: [
      ...findNeeds(workflow, true),
      ...readReferences(workflow.inputs.get('env-social') ?? ''),
    ],
    targets: isPlain
      ? []
      : [
          {
            ...target,
            hasWriter: true,
            jobEnvironment: readEnvironment(job),
            renewal: needs.renewal,
          },
        ],
    describe: (isPrivate) => checkWorkflow(workflow, { ...target, ...needs, isPrivate }),
  };
}

/** Its steps, and the environments of its jobs, are in the reusable workflow. */
export function toCallerUse(caller: Caller, options: Choice, { renews, renewal }: Needs): Use {
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
    renewal,
    environment: null,
    needs: renews ? needs : [],
    known: needs,
    targets: environments.map((environment) => ({
      ...toTarget(options, null),
      environment,
      hasWriter: true,
      renewal,
    })),
    describe: () => checkCaller(caller),
  };
}

/** Whether a run may renew a token of these accounts. */
export const mayRenew = (accounts: readonly Account[]): boolean =>
  accounts.some(({ platform }) => platform.tokens);

function toRenewal(
  accounts: readonly Account[],
  context: Pick<AccountContext, 'refresh' | 'clock'>,
): Renewal {
  if (!mayRenew(accounts)) return 'never';
  return accounts.some((account) => renewsNow(account, context)) ? 'due' : 'later';
}

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
    renewal: isKnown ? toRenewal(fetched, { clock, refresh }) : 'unknown',
    hasSecrets: !isKnown || accounts.some(({ platform }) => hasSecrets(platform)),
    unconfigured: chosen.filter(
      (id) => isKnown && known.has(id) && !fetched.some(({ platform }) => platform.id === id),
    ),
  };
}

/**
 * Options win over the workflow's inputs. An input with an expression is ignored: its value is unknown here.
 */
export const toTarget = (options: Choice, workflow: Workflow | null): Target => ({
  environment:
    options.environment || (workflow && readInput(workflow, 'secret-environment')) || null,
  secretName: (
    options.secretName ||
    (workflow && readInput(workflow, 'secret-name')) ||
    defaultSecretName
  ).toUpperCase(),
});
