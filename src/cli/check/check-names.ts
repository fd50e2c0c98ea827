import { toSecretPlace } from '../../credentials/secret-place.ts';
import { isRecord } from '../../net/assert.ts';
import type { GitHub } from '../../net/github.ts';
import { type OpenedRepository, tokenName } from '../open-repository.ts';
import { isAppStep } from './check-steps.ts';
import { type Reference, readReferences } from './expressions.ts';
import {
  findStep,
  readEnvironment,
  readSteps,
  type Step,
  toRecord,
  type Workflow,
} from './find-workflow.ts';
import { atRenewal, type Finding, failed, ok, type Renewal, skipped, warning } from './finding.ts';
import { type Destination, nameWords } from './words/name-words.ts';
import { topics } from './words/topics.ts';

type Scope = 'secrets' | 'vars';

/** The names in a repository, its environments and its organization, each asked for once; in upper case. */
export interface Names {
  /** `null` when the token may not list them. */
  list(scope: Scope, environment: string | null): Promise<ReadonlySet<string> | null>;
  /** Those that the organization shares with the repository; `null` when the token may not list them. */
  listShared(scope: Scope): Promise<ReadonlySet<string> | null>;
}

export function createNames(opened: OpenedRepository, github: GitHub): Names {
  const asked = new Map<string, Promise<ReadonlySet<string> | null>>();
  const ask = (route: string, parameters: Record<string, string>, isOptional: boolean) => {
    const key = JSON.stringify([route, parameters]);
    const found = asked.get(key) ?? readAll(github, { route, parameters, isOptional });
    asked.set(key, found);
    return found;
  };
  const { owner, name: repo } = opened.repository;
  return {
    list: (scope, environment) => {
      const { route, parameters } = toSecretPlace(opened.repository, environment, tokenName);
      return ask(route.replace(/secrets$/, words[scope]), parameters, environment !== null);
    },
    listShared: async (scope) => {
      if (!opened.isOfOrganization) return new Set();
      const route = `repos/{owner}/{repo}/actions/organization-${words[scope]}`;
      return ask(route, { owner, repo }, false);
    },
  };
}

const words: Record<Scope, 'secrets' | 'variables'> = { secrets: 'secrets', vars: 'variables' };

/**
 * All names of a list of secrets or variables; `null` when GitHub refuses it. `isOptional`: a place that is not there is
 * empty, as an environment that GitHub makes when the job starts.
 */
async function readAll(
  github: GitHub,
  {
    route,
    parameters,
    isOptional,
  }: { route: string; parameters: Record<string, string>; isOptional: boolean },
): Promise<ReadonlySet<string> | null> {
  const perPage = route.endsWith('variables') ? 30 : 100;
  const names = new Set<string>();
  for (let page = 1; ; page += 1) {
    const answer = await github(`GET /${route}`, { ...parameters, per_page: perPage, page });
    if (answer.status === 404 && isOptional) return names;
    const found = isRecord(answer.data) ? (answer.data.secrets ?? answer.data.variables) : null;
    if (answer.status !== 200 || !Array.isArray(found)) return null;
    for (const one of found) if (isRecord(one)) names.add(String(one.name).toUpperCase());
    if (found.length < perPage) return names;
  }
}

/** What of a use of the action concerns names. */
export interface NamedUse {
  file: string;
  workflow: Record<string, unknown>;
  /** That of its job. */
  environment: string | null;
  /** What its token is made from. */
  needs: readonly Need[];
  /** The next run renews a token. */
  renewal: Renewal;
  /** Names that other findings are about. */
  known: readonly Reference[];
}

/** A secret or variable that must be there. */
export interface Need extends Reference {
  goesTo: Destination;
}

/** Whether the secrets and variables exist that the use takes its token from. */
export async function checkNames(
  { file, environment, needs, renewal }: NamedUse,
  { names, opened }: { names: Names; opened: OpenedRepository },
): Promise<Finding[]> {
  const found = await Promise.all(
    needs.map(async (need): Promise<Finding | null> => {
      const scope = need.scope === 'vars' ? 'vars' : 'secrets';
      const places = environment === null ? [null] : [environment, null];
      const lists = await Promise.all(places.map((place) => names.list(scope, place)));
      const shared = await names.listShared(scope);
      if ([...lists, shared].some((list) => list?.has(need.name.toUpperCase()))) return null;
      const missing = describeMissing(need, {
        file,
        opened,
        environment,
        isListed: !lists.includes(null),
        isShareListed: shared !== null,
      });
      // Without its values, the App's step fails also in a run that renews nothing.
      const isOfStep = need.goesTo.input !== 'secrets-token';
      return isOfStep ? missing : atRenewal(renewal, missing);
    }),
  );
  const missing = found.filter((finding) => finding !== null);
  return missing.length === 0 && needs.length > 0
    ? [ok(topics.githubApp, nameWords.allThere(file, needs.map(({ name }) => name).join(', ')))]
    : missing;
}

/** The secrets and variables that the job makes its token from. `renews`: a run may renew tokens. */
export const findNeeds = (workflow: Workflow, renews: boolean): Need[] => [
  ...findAppValues(workflow),
  ...(renews ? findTokenSecret(workflow) : []),
];

function findAppValues({ steps, index }: Workflow): Need[] {
  return steps
    .slice(0, index)
    .filter(isAppStep)
    .flatMap(({ inputs }) =>
      ['client-id', 'app-id', 'private-key'].flatMap((input) =>
        readReferences(inputs.get(input) ?? '').map((reference) => ({
          ...reference,
          goesTo: { input, action: 'actions/create-github-app-token' },
        })),
      ),
    )
    .filter(({ scope }) => scope !== 'steps');
}

const findTokenSecret = ({ inputs }: Workflow): Need[] =>
  readReferences(inputs.get('secrets-token') ?? '')
    .filter(({ scope, name }) => scope !== 'steps' && name.toUpperCase() !== 'GITHUB_TOKEN')
    .map((reference) => ({ ...reference, goesTo: { input: 'secrets-token', action: null } }));

function describeMissing(
  { scope, name, goesTo }: Need,
  {
    file,
    opened,
    environment,
    isListed,
    isShareListed,
  }: {
    file: string;
    opened: OpenedRepository;
    environment: string | null;
    isListed: boolean;
    isShareListed: boolean;
  },
): Finding {
  const { owner, name: repo } = opened.repository;
  const missing = {
    scope: scope === 'vars' ? scope : 'secrets',
    name,
    repository: `${owner}/${repo}`,
    environment,
  } as const;
  if (!isListed || !isShareListed) {
    const { message, hint } = isListed
      ? nameWords.maybeShared(missing)
      : nameWords.notListed(missing);
    return skipped(topics.githubApp, message, hint);
  }
  const { isOfOrganization } = opened;
  return failed(
    topics.githubApp,
    nameWords.missing({ ...missing, isOfOrganization }, file, goesTo),
  );
}

/** The step that makes the token of `secrets-token`, if it is an App's. */
export function findAppStep({ steps, index, inputs }: Workflow): Step | null {
  const [source] = readReferences(inputs.get('secrets-token') ?? '');
  const step = source?.scope === 'steps' ? findStep(steps.slice(0, index), source.name) : null;
  return step && isAppStep(step) ? step : null;
}

/** A name that a step of some job reads. */
interface OtherName extends Reference {
  environment: string | null;
  isOfDeploy: boolean;
}

/** The secrets and variables in all jobs of the workflow, without those that other findings are about. */
export function readOtherNames({ workflow, known }: NamedUse): OtherName[] {
  const skippedNames = new Set([...known.map(({ name }) => name.toUpperCase()), 'GITHUB_TOKEN']);
  const jobs = Object.values(toRecord(workflow.jobs)).filter(isRecord);
  return jobs.flatMap((job) =>
    readSteps(job).flatMap((step) =>
      [...readReferences(step.text), ...readReferences(step.condition, true)]
        .filter(({ scope, name }) => scope !== 'steps' && !skippedNames.has(name.toUpperCase()))
        .map((reference) => ({
          ...reference,
          environment: readEnvironment(job),
          isOfDeploy: /\/deploy@/.test(step.uses),
        })),
    ),
  );
}

/** Other names that are empty in a run. Our own deploy fails without them. */
export async function checkOtherNames(use: NamedUse, names: Names): Promise<Finding[]> {
  const found = await Promise.all(
    readOtherNames(use).map(async (one): Promise<Finding[]> => {
      const { name, environment, isOfDeploy } = one;
      const scope = one.scope === 'vars' ? 'vars' : 'secrets';
      const places = environment === null ? [null] : [environment, null];
      const lists = await Promise.all([
        ...places.map((place) => names.list(scope, place)),
        names.listShared(scope),
      ]);
      if (lists.some((list) => list === null || list.has(name.toUpperCase()))) return [];
      const toFinding = isOfDeploy ? failed : warning;
      return [toFinding(topics.workflow, nameWords.empty(use.file, `${scope}.${name}`))];
    }),
  );
  return [...new Map(found.flat().map((finding) => [finding.message.en, finding])).values()];
}
