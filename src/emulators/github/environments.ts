import { isJsonObject, readJsonBody } from '../json-body.ts';
import type { Answer } from '../server.ts';
import { answerError, answerJson } from './answers.ts';
import type { GitHubCall } from './github-call.ts';
import { toSecond } from './vault.ts';

const page = '/deployments/environments#create-or-update-an-environment';

/** `PUT`: makes an environment without any protection; one that is there keeps its secrets. */
export function putEnvironment(call: GitHubCall): Answer {
  const { request, repository, clock, parts, baseUrl } = call;
  const body = request.body === '' ? {} : readJsonBody(request.body);
  if (body !== null && !isJsonObject(body)) return answerError(400, 'Problems parsing JSON', page);
  const name = parts('environment');
  if (!repository.environments.has(name.toLowerCase())) call.addEnvironment(name);
  const path = `repos/${repository.owner}/${repository.name}`;
  const [at, id] = [
    toSecond(clock.now()),
    [...repository.environments.keys()].indexOf(name.toLowerCase()) + 1,
  ];
  return answerJson(200, {
    id,
    node_id: `EN_${id}`,
    name,
    url: `${baseUrl}/${path}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${repository.owner}/${repository.name}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: at,
    updated_at: at,
    protection_rules: [],
    deployment_branch_policy: null,
  });
}
