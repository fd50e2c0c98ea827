import { createHash } from 'node:crypto';
import { type Clock, hourMs } from '../../clock.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import { createRouter } from '../router.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { answerError, answerJson, notFound } from './answers.ts';
import type { AppBook, GitHubApp, Installation } from './apps.ts';
import type { OwnerType, RepositoryBook, StoredRepository } from './repositories.ts';
import type { Permissions, TokenBook } from './tokens.ts';
import { toSecond } from './vault.ts';

export interface AppContext {
  apps: AppBook;
  repositories: RepositoryBook;
  tokens: TokenBook;
  clock: Clock;
  baseUrl: string;
  webUrl: string;
}

type AppEndpoint = (
  request: RecordedRequest,
  parts: (name: string) => string,
  context: AppContext,
) => Answer;

/** The endpoints that an App itself uses, with a JSON web token or with the code of its manifest. */
const findRoute = createRouter<AppEndpoint>({
  'POST /app-manifests/:code/conversions': (_, parts, context) => convert(parts('code'), context),
  'GET /repos/:owner/:repo/installation': withApp((app, _, parts, context) => {
    const repository = context.repositories.find(parts('owner'), parts('repo'));
    const installation = repository && findInstallation(app, repository);
    return installation
      ? answerJson(200, toInstallation(app, installation, context))
      : notFound('/apps/apps#get-a-repository-installation-for-the-authenticated-app');
  }),
  'POST /app/installations/:installation/access_tokens': withApp((app, request, parts, context) => {
    const found = context.apps.findInstallation(parts('installation'));
    return found?.app === app
      ? createToken(found, request, context)
      : notFound('/apps/apps#create-an-installation-access-token-for-an-app');
  }),
});

/** Answers a request of an App; `null` when it is none. */
export function answerApp(request: RecordedRequest, context: AppContext): Answer | null {
  const route = findRoute(request.method, request.path);
  return route?.handler(request, route.parts, context) ?? null;
}

function withApp(
  answer: (
    app: GitHubApp,
    request: RecordedRequest,
    parts: (name: string) => string,
    context: AppContext,
  ) => Answer,
): AppEndpoint {
  return (request, parts, context) => {
    const app = context.apps.authenticate(request.headers.authorization);
    return typeof app === 'string' ? answerError(401, app) : answer(app, request, parts, context);
  };
}

/** https://docs.github.com/en/rest/apps/apps#create-a-github-app-from-a-manifest */
function convert(code: string, { apps, webUrl }: AppContext): Answer {
  const made = apps.convert(code);
  if (!made) return notFound('/apps/apps#create-a-github-app-from-a-manifest');
  const { app, pem, clientSecret, webhookSecret } = made;
  const { id, slug, clientId, owner, name, url, createdAt, permissions } = app;
  const at = toSecond(createdAt);
  return answerJson(201, {
    id,
    slug,
    node_id: `A_${id}`,
    client_id: clientId,
    client_secret: clientSecret,
    webhook_secret: webhookSecret,
    pem,
    owner: toOwner(owner.login, owner.type),
    name,
    description: null,
    external_url: url,
    html_url: `${webUrl}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions,
    events: [],
  });
}

/** An owner's id, the same at every request. */
export const toOwnerId = (login: string): number =>
  createHash('sha256').update(login.toLowerCase()).digest().readUInt32BE() % 200_000_000;

export const toOwner = (login: string, type: OwnerType) => ({ login, id: toOwnerId(login), type });

const findInstallation = (
  { owner, installations }: GitHubApp,
  repository: StoredRepository,
): Installation | undefined =>
  owner.login.toLowerCase() === repository.owner.toLowerCase()
    ? installations.find(
        ({ repositories }) => repositories === 'all' || repositories.includes(repository.id),
      )
    : undefined;

function toInstallation(
  app: GitHubApp,
  { id, repositories, createdAt }: Installation,
  { baseUrl, webUrl }: AppContext,
) {
  const { login, type } = app.owner;
  const at = toSecond(createdAt);
  return {
    id,
    account: toOwner(login, type),
    repository_selection: repositories === 'all' ? 'all' : 'selected',
    access_tokens_url: `${baseUrl}/app/installations/${id}/access_tokens`,
    repositories_url: `${baseUrl}/installation/repositories`,
    html_url: `${webUrl}/settings/installations/${id}`,
    app_id: app.id,
    client_id: app.clientId,
    app_slug: app.slug,
    target_id: toOwnerId(login),
    target_type: type,
    permissions: app.permissions,
    events: [],
    created_at: at,
    updated_at: at,
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}

/** https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app */
function createToken(
  { app, installation }: { app: GitHubApp; installation: Installation },
  request: RecordedRequest,
  { repositories, tokens, clock }: AppContext,
): Answer {
  const page = '/apps/apps#create-an-installation-access-token-for-an-app';
  const body = request.body === '' ? {} : readJsonBody(request.body);
  if (!isJsonObject(body)) return answerError(400, 'Problems parsing JSON', page);
  const asked = isJsonObject(body.permissions) ? body.permissions : app.permissions;
  const lacks = Object.entries(asked).some(
    ([name, level]) => app.permissions[name] !== 'write' && app.permissions[name] !== level,
  );
  if (lacks)
    return answerError(
      422,
      'The permissions requested are not granted to this installation.',
      page,
    );
  const named = Array.isArray(body.repositories) ? body.repositories.map(String) : null;
  const chosen = named?.map((name) => repositories.find(app.owner.login, name));
  if (chosen?.some((one) => !one || findInstallation(app, one) !== installation))
    return answerError(
      422,
      'There is at least one repository that does not exist or is not accessible to the parent installation.',
      page,
    );
  const ids = installation.repositories;
  const covered = chosen ?? (ids === 'all' ? null : ids.map((id) => repositories.findById(id)));
  const expiresAt = clock.now() + hourMs;
  const token = tokens.add({
    kind: 'app',
    permissions: toPermissions(asked),
    repositories: covered?.filter((one) => one !== null) ?? 'all',
    expiresAt,
  });
  return answerJson(201, {
    token,
    expires_at: toSecond(expiresAt),
    permissions: asked,
    repository_selection: ids === 'all' ? 'all' : 'selected',
  });
}

function toPermissions(asked: Record<string, unknown>): Permissions {
  const { secrets, environments } = asked;
  return {
    ...(isLevel(secrets) ? { secrets } : {}),
    ...(isLevel(environments) ? { environments } : {}),
  };
}

const isLevel = (value: unknown): value is 'read' | 'write' =>
  value === 'read' || value === 'write';
