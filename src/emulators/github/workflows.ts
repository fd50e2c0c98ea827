import { randomInt } from 'node:crypto';
import type { Clock } from '../../clock.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { answerError, answerJson, notFound, toPage } from './answers.ts';
import type { StoredRepository, StoredWorkflow } from './repositories.ts';
import { toRun } from './runs.ts';
import { toSecond } from './vault.ts';

const page = '/actions/workflows';

/** A run that a dispatch has queued. */
export interface Dispatched {
  runId: number;
  workflow: StoredWorkflow;
  ref: string;
}

interface Pages {
  baseUrl: string;
  webUrl: string;
}

/** Finds a workflow by its id or by the name of its file. */
export function findWorkflow(repository: StoredRepository, text: string): StoredWorkflow | null {
  const file = `.github/workflows/${text}`;
  const fits = ({ id, path }: StoredWorkflow) => String(id) === text || path === file;
  return repository.workflows.find(fits) ?? null;
}

export function getWorkflow(repository: StoredRepository, text: string, pages: Pages): Answer {
  const workflow = findWorkflow(repository, text);
  if (!workflow) return notFound(`${page}#get-a-workflow`);
  const { owner, name, pushedAt } = repository;
  const { id, path, state } = workflow;
  const [file] = path.split('/').slice(-1);
  return answerJson(200, {
    id,
    node_id: `W_${id}`,
    name: /^name: *(.+)$/m.exec(workflow.text)?.[1] ?? path,
    path,
    state,
    created_at: toSecond(pushedAt),
    updated_at: toSecond(pushedAt),
    url: `${pages.baseUrl}/repos/${owner}/${name}/actions/workflows/${id}`,
    html_url: `${pages.webUrl}/${owner}/${name}/blob/main/${path}`,
    badge_url: `${pages.webUrl}/${owner}/${name}/workflows/${file}/badge.svg`,
  });
}

/** https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow */
export function listRuns(
  repository: StoredRepository,
  text: string,
  { query }: RecordedRequest,
  pages: Pages,
): Answer {
  const workflow = findWorkflow(repository, text);
  if (!workflow) return notFound('/actions/workflow-runs#list-workflow-runs-for-a-workflow');
  const [event, status] = [query.get('event'), query.get('status')];
  const found = [...repository.runs.values()]
    .filter(({ workflowId }) => workflowId === workflow.id)
    .filter((run) => !event || (run.event ?? 'schedule') === event)
    .filter((run) => !status || run.status === status || run.conclusion === status)
    .sort((one, other) => other.createdAt - one.createdAt || other.id - one.id);
  return answerJson(200, {
    total_count: found.length,
    workflow_runs: toPage(found, query).map((run) => toRun(repository, run, pages)),
  });
}

/**
 * Queues a run. The newer version of the API returns it (200); the older one only when it is asked to, and an
 * older Enterprise Server never (204).
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
export function dispatch(
  repository: StoredRepository,
  text: string,
  request: RecordedRequest,
  context: Pages & {
    clock: Clock;
    isEnterprise: boolean;
    onDispatch(dispatched: Dispatched): void;
  },
): Answer {
  const { clock, baseUrl, webUrl, isEnterprise } = context;
  const where = `${page}#create-a-workflow-dispatch-event`;
  const workflow = findWorkflow(repository, text);
  if (!workflow) return notFound(where);
  if (workflow.state !== 'active')
    return answerError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow", where);
  const body = readJsonBody(request.body);
  if (!isJsonObject(body)) return answerError(400, 'Problems parsing JSON', where);
  const { ref } = body;
  if (typeof ref !== 'string')
    return answerError(422, 'Invalid request.\n\n"ref" wasn\'t supplied.', where);
  if (ref !== 'main' && ref !== 'refs/heads/main')
    return answerError(422, `No ref found for: ${ref}`, where);
  if (!/^ *workflow_dispatch:?|[[, ]workflow_dispatch[\], ]/m.test(workflow.text))
    return answerError(422, "Workflow does not have 'workflow_dispatch' trigger", where);
  const runId = randomInt(10_000_000_000, 30_000_000_000);
  const run = {
    id: runId,
    createdAt: clock.now(),
    event: 'workflow_dispatch',
    workflowId: workflow.id,
    status: 'queued',
    jobs: [],
  } as const;
  repository.runs.set(runId, { ...run, jobs: [] });
  context.onDispatch({ runId, workflow, ref });
  const told =
    request.headers['x-github-api-version'] === '2026-03-10'
      ? body.return_run_details !== false
      : body.return_run_details === true;
  if (isEnterprise || !told) return { status: 204 };
  const path = `${repository.owner}/${repository.name}/actions/runs/${runId}`;
  return answerJson(200, {
    workflow_run_id: runId,
    run_url: `${baseUrl}/repos/${path}`,
    html_url: `${webUrl}/${path}`,
  });
}
