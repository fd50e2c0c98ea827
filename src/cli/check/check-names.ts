import { type SecretPlace, toSecretPlace } from '../../credentials/secret-place.ts';
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
import { type Finding, failed, ok, skipped, warning } from './finding.ts';
import { nameWords } from './words/name-words.ts';
import { topics } from './words/topics.ts';

/** The names in a repository and its environments, each asked for once. */
export interface Names {
  /** In upper case; `null` when the token may not list them. */
  list(scope: 'secrets' | 'vars', environment: string | null): Promise<ReadonlySet<string> | null>;
}

const largestPage = { secrets: 100, vars: 30 };

export function createNames(opened: OpenedRepository, github: GitHub): Names {
  const asked = new Map<string, Promise<ReadonlySet<string> | null>>();
  const readAll = async (scope: 'secrets' | 'vars', { route, parameters }: SecretPlace) => {
    const path = scope === 'vars' ? route.replace(/secrets$/, 'variables') : route;
    const names = new Set<string>();
    for (let page = 1; ; page += 1) {
      const perPage = largestPage[scope];
      const answer = await github(`GET /${path}`, { ...parameters, per_page: perPage, page });
      // No such environment: GitHub makes it when the job starts, and it is empty.
      if (answer.status === 404) return names;
      const found = isRecord(answer.data) ? (answer.data.secrets ?? answer.data.variables) : null;
      if (answer.status !== 200 || !Array.isArray(found)) return null;
      for (const one of found) if (isRecord(one)) names.add(String(one.name).toUpperCase());
      if (found.length < perPage) return names;
    }
  };
  return {
    list: (scope, environment) => {
      const key = JSON.stringify([scope, environment]);
      const found =
        asked.get(key) ?? readAll(scope, toSecretPlace(opened.repository, environment, tokenName));
      asked.set(key, found);
      return found;
    },
  };
}

/**
 * Whether the secrets and variables exist that the job takes its tokens from: the App's id and key, or the secret
 * with a token. `renews`: a run may renew tokens.
 */
export async function checkNames(
  workflow: Workflow,
  { names, opened, renews }: { names: Names; opened: OpenedRepository; renews: boolean },
): Promise<Finding[]> {
  const needed = findNeeds(workflow, renews);
  const environment = readEnvironment(workflow.job);
  const found = await Promise.all(
    needed.map(async (need): Promise<Finding | null> => {
      const places = environment === null ? [null] : [environment, null];
      const lists = await Promise.all(
        places.map((place) => names.list(need.scope === 'vars' ? 'vars' : 'secrets', place)),
      );
      if (lists.some((list) => list?.has(need.name.toUpperCase()))) return null;
      return describeMissing(need, {
        workflow,
        opened,
        environment,
        isListed: !lists.includes(null),
      });
    }),
  );
  const missing = found.filter((finding) => finding !== null);
  return missing.length === 0 && needed.length > 0
    ? [
        ok(
          topics.githubApp,
          nameWords.allThere(workflow.file, needed.map(({ name }) => name).join(', ')),
        ),
      ]
    : missing;
}

/** The secrets and variables that the job makes its token from. */
export const findNeeds = (workflow: Workflow, renews: boolean): Need[] => [
  ...findAppValues(workflow),
  ...(renews ? findTokenSecret(workflow) : []),
];

interface Need extends Reference {
  /** The input that gets the value, of the App's step or of the action. */
  goesTo: { input: string; isApp: boolean };
}

function findAppValues({ steps, index }: Workflow): Need[] {
  return steps
    .slice(0, index)
    .filter(isAppStep)
    .flatMap(({ inputs }) =>
      ['client-id', 'app-id', 'private-key'].flatMap((input) =>
        readReferences(inputs.get(input) ?? '').map((reference) => ({
          ...reference,
          goesTo: { input, isApp: true },
        })),
      ),
    )
    .filter(({ scope }) => scope !== 'steps');
}

const findTokenSecret = ({ inputs }: Workflow): Need[] =>
  readReferences(inputs.get('secrets-token') ?? '')
    .filter(({ scope, name }) => scope !== 'steps' && name.toUpperCase() !== 'GITHUB_TOKEN')
    .map((reference) => ({ ...reference, goesTo: { input: 'secrets-token', isApp: false } }));

function describeMissing(
  { scope, name, goesTo }: Need,
  {
    workflow: { file },
    opened,
    environment,
    isListed,
  }: {
    workflow: Workflow;
    opened: OpenedRepository;
    environment: string | null;
    isListed: boolean;
  },
): Finding {
  const { owner, name: repo } = opened.repository;
  const missing = {
    scope: scope === 'vars' ? scope : 'secrets',
    name,
    repository: `${owner}/${repo}`,
    environment,
  } as const;
  if (!isListed || opened.isOfOrganization) {
    const { message, hint } = isListed
      ? nameWords.maybeShared(missing)
      : nameWords.notListed(missing);
    return skipped(topics.githubApp, message, hint);
  }
  return failed(topics.githubApp, nameWords.missing(missing, file, goesTo));
}

/** The step that makes the token of `secrets-token`, if it is an App's. */
export function findAppStep({ steps, index, inputs }: Workflow): Step | null {
  const [source] = readReferences(inputs.get('secrets-token') ?? '');
  const step = source?.scope === 'steps' ? findStep(steps.slice(0, index), source.name) : null;
  return step && isAppStep(step) ? step : null;
}

/** Other names that are empty in a run, in all jobs of the workflow. Our own deploy fails without them. */
export async function checkOtherNames(
  { file, workflow, inputs }: Workflow,
  known: readonly string[],
  names: Names,
): Promise<Finding[]> {
  const own = readReferences(inputs.get('env-social') ?? '').map(({ name }) => name.toUpperCase());
  const skippedNames = new Set([...known, ...own, 'GITHUB_TOKEN']);
  const jobs = Object.values(toRecord(workflow.jobs)).filter(isRecord);
  const uses = jobs.flatMap((job) =>
    readSteps(job).flatMap((step) =>
      [...readReferences(step.text), ...readReferences(step.condition, true)].map((reference) => ({
        ...reference,
        environment: readEnvironment(job),
        isOfDeploy: /\/deploy@/.test(step.uses),
      })),
    ),
  );
  const found = await Promise.all(
    uses.map(async ({ scope, name, environment, isOfDeploy }): Promise<Finding[]> => {
      if (scope === 'steps' || skippedNames.has(name.toUpperCase())) return [];
      const places = environment === null ? [null] : [environment, null];
      const lists = await Promise.all(places.map((place) => names.list(scope, place)));
      if (lists.some((list) => list === null || list.has(name.toUpperCase()))) return [];
      const toFinding = isOfDeploy ? failed : warning;
      return [toFinding(topics.workflow, nameWords.empty(file, `${scope}.${name}`))];
    }),
  );
  return [...new Map(found.flat().map((finding) => [finding.message.en, finding])).values()];
}
