import { createRouter } from '../router.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { toOwnerId } from './app-endpoints.ts';
import { type AppBook, findNameFlaw, readManifest } from './apps.ts';
import type { OwnerType, RepositoryBook } from './repositories.ts';

export interface WebContext {
  apps: AppBook;
  repositories: RepositoryBook;
  /** Who is signed in in the browser. */
  person: string;
}

type Page = (
  request: RecordedRequest,
  parts: (name: string) => string,
  context: WebContext,
) => Answer;

/** The pages of github.com on which a person makes and installs an App. */
const findRoute = createRouter<Page>({
  'POST /settings/apps/new': (request, _, context) =>
    showManifest(request, context, { login: context.person, type: 'User' }),
  'POST /organizations/:org/settings/apps/new': (request, parts, context) =>
    showManifest(request, context, { login: parts('org'), type: 'Organization' }),
  'POST /settings/apps/manifest': createApp,
  'GET /apps/:slug': (_, parts, { apps }) => {
    const app = apps.find(parts('slug'));
    return app ? toPage(app.name, '') : missing;
  },
  'GET /apps/:slug/installations/new': showInstallation,
  'GET /apps/:slug/installations/new/permissions': showInstallation,
  'POST /apps/:slug/installations': install,
  // GitHub has no such page: nobody can read a secret there.
  'GET /emulated/:owner/:repo/:secret': (_, parts, { repositories }) => {
    const repository = repositories.find(parts('owner'), parts('repo'));
    const text = repository?.secrets.read(parts('secret'));
    return typeof text === 'string'
      ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
      : missing;
  },
  'GET /settings/installations/:id': () =>
    toPage('Installed', '<p>Okay, the App was installed.</p>'),
});

export function answerPage(request: RecordedRequest, context: WebContext): Answer {
  const route = findRoute(request.method, request.path);
  return route ? route.handler(request, route.parts, context) : missing;
}

/** The form that a manifest fills. GitHub lets the person change the name, and nothing else. */
function showManifest(
  request: RecordedRequest,
  { repositories }: WebContext,
  owner: { login: string; type: OwnerType },
): Answer {
  if (owner.type === 'Organization' && !repositories.hasOwner(owner.login, 'Organization'))
    return missing;
  const text = new URLSearchParams(request.body).get('manifest') ?? '';
  const manifest = readManifest(text);
  if ('problems' in manifest)
    return toPage(
      'Register new GitHub App',
      manifest.problems.map((problem) => `<p>${toText(problem)}</p>`).join(''),
    );
  return toNameForm(manifest.name, {
    manifest: text,
    state: request.query.get('state') ?? '',
    owner: owner.login,
    type: owner.type,
  });
}

const toNameForm = (name: string, hidden: Record<string, string>, flaw = ''): Answer =>
  toPage(
    'Create GitHub App',
    `${flaw && `<p>${toText(flaw)}</p>`}<form method="post" action="/settings/apps/manifest">
${toHidden(hidden)}
<label>GitHub App name <input name="name" value="${toText(name)}"></label>
<button>Create GitHub App</button></form>`,
  );

function createApp(request: RecordedRequest, _: unknown, { apps }: WebContext): Answer {
  const form = new URLSearchParams(request.body);
  const read = (name: string) => form.get(name) ?? '';
  const manifest = readManifest(read('manifest'));
  if ('problems' in manifest) return missing;
  const name = read('name');
  const hidden = ['manifest', 'state', 'owner', 'type'].map((key) => [key, read(key)]);
  const flaw = findNameFlaw(name, apps);
  if (flaw !== null) return toNameForm(name, Object.fromEntries(hidden), flaw);
  const type = read('type') === 'Organization' ? 'Organization' : 'User';
  const code = apps.create({ ...manifest, name }, { login: read('owner'), type });
  const target = new URL(manifest.redirectUrl);
  target.searchParams.set('code', code);
  if (read('state')) target.searchParams.set('state', read('state'));
  return { status: 302, headers: { location: target.href } };
}

/** A private App can be installed by its owner only; to others, it does not exist. */
function showInstallation(
  { query }: RecordedRequest,
  parts: (name: string) => string,
  { apps, repositories, person }: WebContext,
): Answer {
  const app = apps.find(parts('slug'));
  if (!app || (app.owner.type === 'User' && app.owner.login.toLowerCase() !== person.toLowerCase()))
    return missing;
  const target = query.get('target_id');
  if (target !== null && target !== String(toOwnerId(app.owner.login))) return missing;
  const chosen = query.getAll('repository_ids[]');
  const rows = repositories.ofOwner(app.owner.login).map(({ id, name }) => {
    const checked = chosen.includes(String(id)) ? ' checked' : '';
    return `<label><input type="checkbox" name="repository" value="${id}"${checked}>${toText(name)}</label>`;
  });
  const [all, selected] = chosen.length > 0 ? ['', ' checked'] : [' checked', ''];
  return toPage(
    `Install ${app.name}`,
    `<form method="post" action="/apps/${app.slug}/installations">
<label><input type="radio" name="selection" value="all"${all}>All repositories</label>
<label><input type="radio" name="selection" value="selected"${selected}>Only select repositories</label>
${rows.join('\n')}
<button>Install</button></form>`,
  );
}

function install(
  request: RecordedRequest,
  parts: (name: string) => string,
  { apps }: WebContext,
): Answer {
  const app = apps.find(parts('slug'));
  if (!app) return missing;
  const form = new URLSearchParams(request.body);
  const chosen = form.getAll('repository').map(Number);
  const { id } = apps.install(app, form.get('selection') === 'selected' ? chosen : 'all');
  return { status: 302, headers: { location: `/settings/installations/${id}` } };
}

const toHidden = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${toText(value)}">`)
    .join('\n');

const toPage = (title: string, body: string, status = 200): Answer => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    'cache-control': 'no-store',
  },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${toText(title)}</title><h1>${toText(title)}</h1>${body}</html>`,
});

const missing = toPage('Page not found', '', 404);

function toText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
