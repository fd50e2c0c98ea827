export const id = 6193;
export const ids = [6193];
export const modules = {

  3374:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  y: () => (  startGitHub)
});
var libsodium_wrappers = __webpack_require__(4768);
var server = __webpack_require__(9473);
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/emulators/github/answers.js

const answers_json = { 'content-type': 'application/json; charset=utf-8' };
const answerJson = (status, body) => ({
	status,
	headers: answers_json,
	body: (0,json .s)(body),
});
const answerError = (status, message, page = '') => answerJson(status, {
	message,
	documentation_url: `https://docs.github.com/rest${page}`,
	status: String(status),
});
function answerMoved(method, url) {
	const isRead = method === 'GET' || method === 'HEAD';
	const message = isRead ? 'Moved Permanently' : 'Temporary Redirect';
	const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
	const answer = answerJson(isRead ? 301 : 307, { message, url, documentation_url: page });
	return { ...answer, headers: { ...answer.headers, location: url } };
}
const notFound = (page) => answerError(404, 'Not Found', page);
function toPage(all, query) {
	const perPage = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
	const start = ((Number(query.get('page') ?? 1) || 1) - 1) * perPage;
	return all.slice(start, start + perPage);
}
var external_node_crypto_ = __webpack_require__(7598);
var lib_clock = __webpack_require__(5233);
var json_body = __webpack_require__(9765);
var router = __webpack_require__(1911);
var random_text = __webpack_require__(6861);
;// CONCATENATED MODULE: ./lib/emulators/github/vault.js

function createVault(sodium, clock) {
	const createKey = () => ({ id: (0,random_text .xM)(18, random_text .vm), ...sodium.crypto_box_keypair() });
	const secrets = new Map();
	let key = createKey();
	const unseal = (box, { publicKey, privateKey } = key) => {
		try {
			return sodium.crypto_box_seal_open(box, publicKey, privateKey);
		}
		catch {
			return null;
		}
	};
	const keep = (givenName, box) => {
		const name = givenName.toUpperCase();
		const before = secrets.get(name);
		const now = toSecond(clock.now());
		const created_at = before?.created_at ?? now;
		secrets.set(name, { name, created_at, updated_at: now, box, key });
		return before ? 'updated' : 'created';
	};
	const fromBase64 = (text) => new Uint8Array(Buffer.from(text, 'base64'));
	return {
		publicKey: () => ({
			key_id: key.id,
			key: Buffer.from(key.publicKey).toString('base64'),
		}),
		rotateKey: () => {
			key = createKey();
		},
		open: (encryptedValue) => unseal(fromBase64(encryptedValue)),
		store: (name, encryptedValue) => keep(name, fromBase64(encryptedValue)),
		set: (name, text) => void keep(name, sodium.crypto_box_seal(text, key.publicKey)),
		read: (name) => {
			const secret = secrets.get(name.toUpperCase());
			const text = secret ? unseal(secret.box, secret.key) : null;
			return text ? Buffer.from(text).toString('utf8') : null;
		},
		describe: (name) => toMetadata(secrets.get(name.toUpperCase())),
		list: () => [...secrets.values()]
			.map(({ name, created_at, updated_at }) => ({ name, created_at, updated_at }))
			.sort((one, other) => (one.name < other.name ? -1 : 1)),
		remove: (name) => secrets.delete(name.toUpperCase()),
	};
}
const toSecond = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
function toMetadata(secret) {
	if (!secret)
		return null;
	return { name: secret.name, created_at: secret.created_at, updated_at: secret.updated_at };
}

;// CONCATENATED MODULE: ./lib/emulators/github/app-endpoints.js

const findRoute = (0,router .a)({
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
function answerApp(request, context) {
	const route = findRoute(request.method, request.path);
	return route?.handler(request, route.parts, context) ?? null;
}
function withApp(answer) {
	return (request, parts, context) => {
		const app = context.apps.authenticate(request.headers.authorization);
		return typeof app === 'string' ? answerError(401, app) : answer(app, request, parts, context);
	};
}
function convert(code, { apps, webUrl }) {
	const made = apps.convert(code);
	if (!made)
		return notFound('/apps/apps#create-a-github-app-from-a-manifest');
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
const toOwnerId = (login) => (0,external_node_crypto_.createHash)('sha256').update(login.toLowerCase()).digest().readUInt32BE() % 200_000_000;
const toOwner = (login, type) => ({ login, id: toOwnerId(login), type });
const findInstallation = ({ owner, installations }, repository) => owner.login.toLowerCase() === repository.owner.toLowerCase()
	? installations.find(({ repositories }) => repositories === 'all' || repositories.includes(repository.id))
	: undefined;
function toInstallation(app, { id, repositories, createdAt }, { baseUrl, webUrl }) {
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
function createToken({ app, installation }, request, { repositories, tokens, clock }) {
	const page = '/apps/apps#create-an-installation-access-token-for-an-app';
	const body = request.body === '' ? {} : (0,json_body .n)(request.body);
	if (!(0,json_body .O)(body))
		return answerError(400, 'Problems parsing JSON', page);
	const asked = (0,json_body .O)(body.permissions) ? body.permissions : app.permissions;
	const lacks = Object.entries(asked).some(([name, level]) => app.permissions[name] !== 'write' && app.permissions[name] !== level);
	if (lacks)
		return answerError(422, 'The permissions requested are not granted to this installation.', page);
	const named = Array.isArray(body.repositories) ? body.repositories.map(String) : null;
	const chosen = named?.map((name) => repositories.find(app.owner.login, name));
	if (chosen?.some((one) => !one || findInstallation(app, one) !== installation))
		return answerError(422, 'There is at least one repository that does not exist or is not accessible to the parent installation.', page);
	const ids = installation.repositories;
	const covered = chosen ?? (ids === 'all' ? null : ids.map((id) => repositories.findById(id)));
	const expiresAt = clock.now() + lib_clock .$0;
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
function toPermissions(asked) {
	const { secrets, environments } = asked;
	return {
		...(isLevel(secrets) ? { secrets } : {}),
		...(isLevel(environments) ? { environments } : {}),
	};
}
const isLevel = (value) => value === 'read' || value === 'write';

;// CONCATENATED MODULE: ./lib/emulators/github/apps.js

const codeMs = lib_clock .$0;
const longestTokenMs = 10 * lib_clock .J2;
const nameLength = 34;
function createAppBook(clock) {
	const apps = [];
	const codes = new Map();
	const toSlug = (name) => name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return {
		create: ({ name, url, permissions }, owner) => {
			const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
			const app = {
				id: (0,external_node_crypto_.randomInt)(100_000, 9_000_000),
				slug: toSlug(name),
				name,
				url,
				clientId: `Iv23li${(0,random_text .xM)(14)}`,
				owner,
				permissions: { metadata: 'read', ...permissions },
				publicKey: (0,external_node_crypto_.createPublicKey)(publicKey.export({ type: 'spki', format: 'pem' })),
				createdAt: clock.now(),
				installations: [],
			};
			apps.push(app);
			const code = (0,random_text .xM)(40, random_text .JM);
			codes.set(code, {
				app,
				pem: String(privateKey.export({ type: 'pkcs1', format: 'pem' })),
				clientSecret: (0,random_text .xM)(40, random_text .JM),
				webhookSecret: null,
				createdAt: clock.now(),
			});
			return code;
		},
		convert: (code) => {
			const found = codes.get(code);
			codes.delete(code);
			return found && clock.now() - found.createdAt < codeMs ? found : null;
		},
		isTaken: (name) => apps.some((app) => app.slug === toSlug(name)),
		find: (slug) => apps.find((app) => app.slug === slug) ?? null,
		findInstallation: (id) => {
			for (const app of apps) {
				const installation = app.installations.find((one) => String(one.id) === id);
				if (installation)
					return { app, installation };
			}
			return null;
		},
		install: (app, repositories) => {
			const [existing] = app.installations;
			if (existing)
				return Object.assign(existing, { repositories });
			const installation = {
				id: (0,external_node_crypto_.randomInt)(10_000_000, 99_000_000),
				repositories,
				createdAt: clock.now(),
			};
			app.installations.push(installation);
			return installation;
		},
		authenticate: (authorization) => judgeToken(authorization, apps, clock.now()),
	};
}
function judgeToken(authorization, apps, now) {
	const undecodable = 'A JSON web token could not be decoded';
	const [, head = '', body = '', signature] = /^bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization ?? '') ?? [];
	if (signature === undefined)
		return undecodable;
	const [header, claims] = [head, body].map((part) => (0,json_body .n)(Buffer.from(part, 'base64url').toString('utf8')));
	if (!(0,json_body .O)(header) || header.alg !== 'RS256' || !(0,json_body .O)(claims))
		return undecodable;
	const { iss, iat, exp } = claims;
	const app = apps.find(({ clientId, id }) => iss === clientId || String(iss) === String(id));
	if (!app)
		return "'Issuer' claim ('iss') must be an Integer or the App's client id";
	const isSigned = (0,external_node_crypto_.verify)('RSA-SHA256', Buffer.from(`${head}.${body}`), app.publicKey, Buffer.from(signature, 'base64url'));
	if (!isSigned)
		return undecodable;
	if (typeof iat !== 'number' && typeof iat !== 'bigint')
		return "Missing 'issued at' claim ('iat') in assertion";
	if (Number(iat) * 1000 > now)
		return "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued";
	if (Number(exp) * 1000 > now + longestTokenMs)
		return "'Expiration time' claim ('exp') is too far in the future";
	if (!(Number(exp) * 1000 > now))
		return "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires";
	return app;
}
function readManifest(text) {
	const manifest = (0,json_body .n)(text);
	if (!(0,json_body .O)(manifest))
		return { problems: [] };
	const { name, url, redirect_url, hook_attributes, default_events, default_permissions } = manifest;
	if (hook_attributes !== undefined && !((0,json_body .O)(hook_attributes) && hook_attributes.url))
		return { problems: [] };
	const problems = [
		...(typeof url === 'string' && URL.canParse(url) ? [] : ['Homepage URL must be a valid URL']),
		...(typeof redirect_url === 'string' && URL.canParse(redirect_url)
			? []
			: ['Redirect URL must be a valid URL']),
		...(Array.isArray(default_events) && default_events.length > 0 && hook_attributes === undefined
			? ['Hook url cannot be blank']
			: []),
		...(typeof name === 'string' && name.length > nameLength
			? [`Name is too long (maximum is ${nameLength} characters)`]
			: []),
	];
	const permissions = (0,json_body .O)(default_permissions) ? Object.entries(default_permissions) : [];
	if (permissions.some(([, level]) => level !== 'read' && level !== 'write'))
		problems.push('Default permission records resource is not included in the list');
	if (problems.length > 0)
		return { problems };
	return {
		name: typeof name === 'string' ? name : '',
		url: String(url),
		redirectUrl: String(redirect_url),
		permissions: Object.fromEntries(permissions.map(([key, level]) => [key, String(level)])),
	};
}
function findNameFlaw(name, apps) {
	if (name.trim() === '')
		return 'Name cannot be blank';
	if (name.length > nameLength)
		return `Name is too long (maximum is ${nameLength} characters)`;
	return apps.isTaken(name) ? 'Name has already been taken' : null;
}
function addApp(apps, { id, owner: login, ownerType }, { permissions, isInstalled = true }) {
	const [name, url] = [`app-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`, 'https://example.org'];
	const code = apps.create({ name, url, redirectUrl: url, permissions }, { login, type: ownerType });
	const made = apps.convert(code);
	if (!made)
		throw new Error('The code of a new App must work.');
	if (isInstalled)
		apps.install(made.app, [id]);
	return { clientId: made.app.clientId, privateKey: made.pem };
}

;// CONCATENATED MODULE: ./lib/emulators/github/artifacts.js

const addressMs = lib_clock .J2;
const page = '/actions/artifacts';
function createArtifactBook(clock, storage) {
	const artifacts = new Map();
	const addresses = new Map();
	storage.serve(({ path, query, headers }) => {
		const found = addresses.get(`${path}?sig=${query.get('sig')}`);
		if (headers.authorization)
			return refused('InvalidAuthenticationInfo');
		if (!found || found.endsAt <= clock.now())
			return refused('AuthenticationFailed');
		return { status: 200, headers: { 'content-type': found.contentType }, body: found.bytes };
	});
	const of = ({ id }) => artifacts.get(id) ?? [];
	const find = (repository, id) => of(repository).find((one) => String(one.id) === id);
	return {
		add: (repository, given) => {
			const artifact = createArtifact(given, repository, clock.now());
			artifacts.set(repository.id, [...of(repository), artifact]);
			return artifact.id;
		},
		list: (repository, query, baseUrl) => {
			const name = query.get('name');
			const found = of(repository)
				.filter((one) => name === null || one.name === name)
				.toSorted((one, other) => other.createdAt - one.createdAt)
				.map((one) => describe(one, repository, baseUrl, clock.now()));
			return answerJson(200, { total_count: found.length, artifacts: toPage(found, query) });
		},
		get: (repository, id, baseUrl) => {
			const found = find(repository, id);
			return found
				? answerJson(200, describe(found, repository, baseUrl, clock.now()))
				: notFound(`${page}#get-an-artifact`);
		},
		download: (repository, id, format, isSignedIn) => {
			const found = find(repository, id);
			if (!isSignedIn) {
				return answerError(401, 'You must have the actions scope to download artifacts.', page);
			}
			if (!found || format !== 'zip')
				return notFound(`${page}#download-an-artifact`);
			if (found.expiresAt <= clock.now())
				return answerError(410, 'Artifact has expired', page);
			const path = `/actions-results/${(0,random_text .xM)(36)}/${found.id}`;
			const signature = (0,random_text .xM)(43);
			addresses.set(`${path}?sig=${signature}`, {
				bytes: found.zip,
				contentType: found.contentType,
				endsAt: clock.now() + addressMs,
			});
			const Location = `${storage.url}${path}?rscd=attachment&sig=${signature}`;
			return { status: 302, headers: { Location, 'content-type': 'text/html;charset=utf-8' } };
		},
	};
}
function createArtifact(given, repository, now) {
	const createdAt = given.createdAt ?? now;
	const digest = (0,external_node_crypto_.createHash)('sha256').update(given.zip).digest('hex');
	return {
		id: (0,external_node_crypto_.randomInt)(1_000_000_000, 9_000_000_000),
		name: given.name,
		zip: given.zip,
		contentType: given.contentType ?? 'application/zip',
		createdAt,
		expiresAt: given.expiresAt ?? createdAt + 90 * lib_clock .LP,
		runId: given.runId ?? (0,external_node_crypto_.randomInt)(1_000_000_000, 9_000_000_000),
		headBranch: given.headBranch ?? 'main',
		headRepositoryId: given.headRepositoryId ?? repository.id,
		headSha: (0,external_node_crypto_.createHash)('sha1').update(given.zip).digest('hex'),
		digest: given.digest === undefined ? `sha256:${digest}` : given.digest,
	};
}
function describe(one, repository, baseUrl, now) {
	const url = `${baseUrl}/repos/${repository.owner}/${repository.name}${page}/${one.id}`;
	return {
		id: one.id,
		node_id: Buffer.from(`Artifact${one.id}`).toString('base64'),
		name: one.name,
		size_in_bytes: one.zip.length,
		url,
		archive_download_url: `${url}/zip`,
		expired: one.expiresAt <= now,
		created_at: toSecond(one.createdAt),
		expires_at: toSecond(one.expiresAt),
		updated_at: toSecond(one.createdAt),
		digest: one.digest,
		workflow_run: {
			id: one.runId,
			repository_id: repository.id,
			head_repository_id: one.headRepositoryId,
			head_branch: one.headBranch,
			head_sha: one.headSha,
		},
	};
}
const refused = (code) => ({
	status: 403,
	headers: { 'content-type': 'application/xml' },
	body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
});

;// CONCATENATED MODULE: ./lib/emulators/github/tokens.js

function createTokenBook(clock) {
	const tokens = new Map();
	return {
		add: (given) => {
			const kind = given.kind ?? 'fine-grained';
			const text = createText[kind]();
			tokens.set(text, {
				kind,
				repositories: given.repositories ?? 'all',
				permissions: given.permissions,
				expiresAt: given.expiresAt ?? null,
				rate: { limit: kind === 'workflow' ? 1_000 : 5_000, used: 0, resetsAt: 0 },
			});
			return text;
		},
		find: (authorization) => {
			const text = /^(?:bearer|token) (\S+)$/i.exec(authorization)?.[1];
			const token = text === undefined ? undefined : tokens.get(text);
			if (!token || (token.expiresAt !== null && token.expiresAt <= clock.now()))
				return null;
			return token;
		},
	};
}
const covers = (token, repository) => token.repositories === 'all' || token.repositories.some(({ id }) => id === repository.id);
const hasRepoScope = (token) => token.kind === 'classic' && Object.values(token.permissions).some(Boolean);
const longText = () => `ghs_${(0,random_text .xM)(36)}.${(0,random_text .xM)(430)}.${(0,random_text .xM)(43)}`;
const createText = {
	'fine-grained': () => `github_pat_${(0,random_text .xM)(22)}_${(0,random_text .xM)(59)}`,
	app: longText,
	workflow: longText,
	classic: () => `ghp_${(0,random_text .xM)(36)}`,
};

;// CONCATENATED MODULE: ./lib/emulators/github/describe-token.js

function describeToken(token, now) {
	const rate = token?.rate ?? { limit: 60, used: 0, resetsAt: 0 };
	if (rate.resetsAt <= now)
		Object.assign(rate, { used: 0, resetsAt: now + lib_clock .$0 });
	rate.used += 1;
	const headers = {
		'x-ratelimit-limit': String(rate.limit),
		'x-ratelimit-remaining': String(Math.max(0, rate.limit - rate.used)),
		'x-ratelimit-used': String(rate.used),
		'x-ratelimit-reset': String(Math.floor(rate.resetsAt / 1000)),
		'x-ratelimit-resource': 'core',
	};
	if (token && token.expiresAt !== null) {
		const [day, time] = new Date(token.expiresAt).toISOString().split(/[T.]/);
		headers['github-authentication-token-expiration'] = `${day} ${time} UTC`;
	}
	if (token?.kind === 'classic')
		headers['x-oauth-scopes'] = hasRepoScope(token) ? 'repo' : '';
	return headers;
}
function createRequestId() {
	const hex = (0,external_node_crypto_.randomBytes)(17).toString('hex').toUpperCase();
	return [
		hex.slice(0, 4),
		hex.slice(4, 10),
		hex.slice(10, 17),
		hex.slice(17, 24),
		hex.slice(24, 32),
	].join(':');
}

;// CONCATENATED MODULE: ./lib/emulators/github/repositories.js

const createSha = () => (0,external_node_crypto_.randomBytes)(20).toString('hex');
function createRepositoryBook(sodium, clock) {
	const repositories = new Map();
	const oldNames = new Map();
	const keyOf = (owner, name) => `${owner}/${name}`.toLowerCase();
	const ofOwner = (login) => [...repositories.values()].filter(({ owner }) => owner.toLowerCase() === login.toLowerCase());
	const get = (repository) => {
		const found = repositories.get(keyOf(repository.owner, repository.name));
		if (!found)
			throw new Error(`There is no repository ${repository.owner}/${repository.name}.`);
		return found;
	};
	const find = (repository, place = {}) => {
		const stored = get(repository);
		const { environment } = place;
		if (place.ofOrganization)
			return stored.shared;
		if (environment === undefined)
			return stored;
		const found = stored.environments.get(environment.toLowerCase());
		if (!found)
			throw new Error(`There is no environment ${environment}.`);
		return found;
	};
	return {
		add: (given) => {
			const repository = {
				id: given.id ?? (0,external_node_crypto_.randomInt)(100_000_000, 1_200_000_000),
				owner: given.owner,
				name: given.name,
				private: given.private ?? true,
				pushedAt: given.pushedAt ?? clock.now(),
				ownerType: given.ownerType ?? 'User',
				barrier: given.barrier ?? null,
				secrets: createVault(sodium, clock),
				variables: new Map(),
				shared: { secrets: createVault(sodium, clock), variables: new Map() },
				environments: new Map(),
				runs: new Map(),
				workflows: [],
				refs: new Map(['main', ...(given.versions ?? [])].map((name) => [name, createSha()])),
			};
			repositories.set(keyOf(given.owner, given.name), repository);
			return repository;
		},
		addEnvironment: (repository, name) => {
			const environment = { secrets: createVault(sodium, clock), variables: new Map() };
			get(repository).environments.set(name.toLowerCase(), environment);
		},
		addRun: (repository, run) => {
			get(repository).runs.set(run.id, run);
		},
		addWorkflow: (repository, path, text, state = 'active') => {
			const { workflows } = get(repository);
			const known = workflows.find((one) => one.path === path);
			if (known)
				Object.assign(known, { text, state });
			else
				workflows.push({ id: (0,external_node_crypto_.randomInt)(1_000_000, 99_000_000), path, text, state });
		},
		find: (owner, name) => repositories.get(keyOf(owner, name)) ?? null,
		ofOwner,
		hasOwner: (login, type) => ofOwner(login).some(({ ownerType }) => ownerType === type),
		findById: (id) => [...repositories.values()].find((one) => one.id === id) ?? null,
		rename: (repository, name) => {
			const { owner, name: before } = repository;
			const renamed = { ...get(repository), name };
			repositories.delete(keyOf(owner, before));
			repositories.set(keyOf(owner, name), renamed);
			oldNames.set(keyOf(owner, before), renamed);
		},
		findRenamed: (owner, name) => oldNames.get(keyOf(owner, name)) ?? null,
		get,
		setVariable: (repository, name, value, place) => {
			const at = toSecond(clock.now());
			const upper = name.toUpperCase();
			const variable = { name: upper, value, created_at: at, updated_at: at };
			find(repository, place).variables.set(upper, variable);
		},
		readVariables: (repository, place) => new Map([...find(repository, place).variables].map(([name, { value }]) => [name, value])),
		vault: (repository, place) => find(repository, place).secrets,
	};
}

;// CONCATENATED MODULE: ./lib/emulators/github/access.js

function canSee(token, repository) {
	if (!repository.private)
		return true;
	if (!token || !covers(token, repository))
		return false;
	return token.kind !== 'classic' || hasRepoScope(token);
}
function refuse(token, repository, need) {
	if (isAllowed(token, repository, need))
		return null;
	if (!token)
		return answerError(401, 'Requires authentication', need.page);
	if (token.kind === 'classic') {
		return answerError(403, 'Must have admin rights to Repository.', need.page);
	}
	const who = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
	return answerError(403, `Resource not accessible by ${who}`, need.page);
}
function isAllowed(token, repository, need) {
	if (need.permission === 'metadata')
		return true;
	const isPublic = ['contents', 'actions', 'checks'].includes(need.permission) && need.level === 'read';
	if (isPublic && !repository.private)
		return true;
	if (!token || !covers(token, repository))
		return false;
	if (token.kind === 'classic')
		return hasRepoScope(token);
	if (token.kind === 'workflow' && !['contents', 'actions', 'checks'].includes(need.permission))
		return false;
	if (token.kind === 'fine-grained' && need.permission === 'checks')
		return false;
	const held = token.permissions[need.permission];
	return held === 'write' || held === need.level;
}
const acceptedPermissions = (need) => `${need.permission}=${need.level}`;
function findObstacle(token, { owner, barrier }, method) {
	if (!token || barrier === null)
		return null;
	const isMet = {
		archived: method !== 'GET',
		'ip-allow-list': true,
		'single-sign-on': token.kind === 'classic',
		'no-classic-tokens': token.kind === 'classic',
		'short-lived-tokens': token.kind === 'fine-grained',
	};
	if (!isMet[barrier])
		return null;
	const answer = answerError(403, toText[barrier](owner));
	if (barrier !== 'single-sign-on')
		return answer;
	const url = `https://github.com/orgs/${owner}/sso?authorization_request=A1B2C3`;
	return { ...answer, headers: { ...answer.headers, 'x-github-sso': `required; url=${url}` } };
}
const toText = {
	archived: () => 'Repository was archived so is read-only.',
	'ip-allow-list': (owner) => `Although you appear to have the correct authorization credentials, the \`${owner}\` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.`,
	'single-sign-on': () => 'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
	'no-classic-tokens': (owner) => `\`${owner}\` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.`,
	'short-lived-tokens': (owner) => `The '${owner}' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1`,
};

;// CONCATENATED MODULE: ./lib/emulators/github/commits.js

function findCommit({ refs }, ref) {
	const name = ref.replace(/^(refs\/)?(heads|tags)\//, '');
	const sha = refs.get(name);
	if (sha !== undefined)
		return sha;
	if (!/^[0-9a-f]{7,40}$/i.test(ref))
		return null;
	return [...refs.values()].find((one) => one.startsWith(ref.toLowerCase())) ?? null;
}
function getCommit(repository, ref, { baseUrl, webUrl }) {
	const sha = findCommit(repository, ref);
	if (sha === null)
		return answerError(422, `No commit found for SHA: ${ref}`, '/commits/commits#get-a-commit');
	const fullName = `${repository.owner}/${repository.name}`;
	const url = `${baseUrl}/repos/${fullName}`;
	const who = {
		name: repository.owner,
		email: `${repository.owner}@example.org`,
		date: toSecond(repository.pushedAt),
	};
	const tree = { sha, url: `${url}/git/trees/${sha}` };
	return answerJson(200, {
		url: `${url}/commits/${sha}`,
		sha,
		node_id: `C_${sha.slice(0, 12)}`,
		html_url: `${webUrl}/${fullName}/commit/${sha}`,
		comments_url: `${url}/commits/${sha}/comments`,
		commit: {
			url: `${url}/git/commits/${sha}`,
			author: who,
			committer: who,
			message: 'A version',
			comment_count: 0,
			tree,
		},
		author: toOwner(repository.owner, repository.ownerType),
		committer: toOwner(repository.owner, repository.ownerType),
		parents: [],
	});
}

;// CONCATENATED MODULE: ./lib/emulators/github/runs.js

function getRun(repository, runId, pages) {
	const run = findRun(repository, runId);
	return run
		? answerJson(200, toRun(repository, run, pages))
		: notFound('/actions/workflow-runs#get-a-workflow-run');
}
function toRun(repository, run, { baseUrl, webUrl }) {
	const fullName = `${repository.owner}/${repository.name}`;
	const url = `${baseUrl}/repos/${fullName}/actions/runs/${run.id}`;
	const owner = { id: repository.id, name: repository.name, full_name: fullName };
	return {
		id: run.id,
		name: 'Stats',
		head_branch: 'main',
		run_number: 1,
		run_attempt: run.attempt ?? 1,
		event: run.event ?? 'schedule',
		status: run.status ?? 'in_progress',
		conclusion: run.conclusion ?? null,
		workflow_id: run.workflowId ?? 1,
		url,
		html_url: `${webUrl}/${fullName}/actions/runs/${run.id}`,
		jobs_url: `${url}/jobs`,
		created_at: toSecond(run.createdAt),
		updated_at: toSecond(run.startedAt ?? run.createdAt),
		run_started_at: toSecond(run.startedAt ?? run.createdAt),
		repository: owner,
		head_repository: owner,
	};
}
function listJobs(repository, runId, query, attemptText) {
	const run = findRun(repository, runId);
	const current = run?.attempt ?? 1;
	const attempt = attemptText === undefined ? current : Number(attemptText);
	if (!run || !(attempt >= 1 && attempt <= current)) {
		return notFound('/actions/workflow-jobs#list-jobs-for-a-workflow-run-attempt');
	}
	const jobs = (run.jobs ?? [{}])
		.map((job, index) => toJob(job, run, index))
		.filter((job) => job.run_attempt === attempt);
	return answerJson(200, { total_count: jobs.length, jobs: toPage(jobs, query) });
}
const toJobId = (job, run, index) => job.id ?? run.id * 10 + index + 1;
function toJob(job, run, index) {
	const startedAt = job.startedAt ?? run.startedAt ?? run.createdAt;
	return {
		id: toJobId(job, run, index),
		run_id: run.id,
		run_attempt: job.attempt ?? run.attempt ?? 1,
		name: job.name ?? 'stats',
		status: job.status ?? 'in_progress',
		conclusion: job.conclusion ?? null,
		created_at: toSecond(job.createdAt ?? startedAt),
		started_at: toSecond(startedAt),
		completed_at: typeof job.completedAt === 'number' ? toSecond(job.completedAt) : null,
		runner_name: job.runnerName ?? 'GitHub Actions 1',
		steps: (job.steps ?? []).map((step, at) => ({ ...step, number: at + 1 })),
	};
}
function listAnnotations(repository, jobId, query, webUrl) {
	const jobs = [...repository.runs.values()].flatMap((run) => (run.jobs ?? []).map((job, index) => ({ job, id: toJobId(job, run, index) })));
	const found = jobs.find(({ id }) => String(id) === jobId);
	if (!found)
		return notFound('/checks/runs#list-check-run-annotations');
	const annotations = (found.job.annotations ?? []).map(({ level, title, message }) => ({
		path: '.github',
		start_line: 1,
		end_line: 1,
		start_column: null,
		end_column: null,
		annotation_level: level,
		title: title ?? '',
		message,
		raw_details: '',
		blob_href: `${webUrl}/${repository.owner}/${repository.name}/blob/main/.github`,
	}));
	return answerJson(200, toPage(annotations, query));
}
const findRun = (repository, runId) => /^\d+$/.test(runId) ? repository.runs.get(Number(runId)) : undefined;

;// CONCATENATED MODULE: ./lib/emulators/github/secrets.js

const secrets_page = '/actions/secrets';
const maxBytes = 48 * 1024;
const maxSecrets = 100;
const getPublicKey = (vault) => answerJson(200, vault.publicKey());
function listSecrets(vault, { query }) {
	const all = vault.list();
	return answerJson(200, { total_count: all.length, secrets: toPage(all, query) });
}
function getSecret(vault, name) {
	const metadata = vault.describe(name);
	return metadata ? answerJson(200, metadata) : notFound(`${secrets_page}#get-a-repository-secret`);
}
const deleteSecret = (vault, name) => vault.remove(name) ? { status: 204 } : notFound(`${secrets_page}#delete-a-repository-secret`);
function putSecret(vault, name, request) {
	const body = request.body === '' ? {} : (0,json_body .n)(request.body);
	if (body === undefined)
		return secrets_refuse('Problems parsing JSON', 400);
	if (!(0,json_body .O)(body))
		return secrets_refuse('Body should be a JSON object', 400);
	const { encrypted_value: value, key_id: keyId } = body;
	const missing = [
		...(value === undefined ? ['"encrypted_value"'] : []),
		...(keyId === undefined ? ['"key_id"'] : []),
	];
	if (missing.length === 1)
		return secrets_refuse(`Invalid request.\n\n${missing[0]} wasn't supplied.`);
	if (missing.length === 2)
		return secrets_refuse(`Invalid request.\n\n${missing.join(', ')} weren't supplied.`);
	if (typeof value !== 'string')
		return secrets_refuse(notAString('encrypted_value', value));
	if (typeof keyId !== 'string')
		return secrets_refuse(notAString('key_id', keyId));
	if (!base64.test(value))
		return secrets_refuse(`Invalid request.\n\n${value} does not match ${shownPattern}.`);
	const problem = describeNameProblem(name);
	if (problem)
		return secrets_refuse(problem);
	if (keyId !== vault.publicKey().key_id)
		return secrets_refuse('The key_id is not valid.');
	const text = vault.open(value);
	if (!text)
		return secrets_refuse('Bad request - validation failed due to an improperly encrypted secret');
	if (text.length > maxBytes)
		return secrets_refuse('Value is too large.');
	if (!vault.describe(name) && vault.list().length >= maxSecrets) {
		return secrets_refuse(`There can be at most ${maxSecrets} secrets.`);
	}
	return vault.store(name, value) === 'created' ? answerJson(201, {}) : { status: 204 };
}
function setSecret(vault, name, text) {
	const problem = describeNameProblem(name);
	if (problem)
		throw new Error(problem);
	if (Buffer.byteLength(text) > maxBytes)
		throw new Error('Value is too large.');
	vault.set(name, text);
}
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
const shownPattern = String(base64).replaceAll('+/', '+\\/');
function describeNameProblem(name) {
	if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) {
		return 'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).';
	}
	return /^GITHUB_/i.test(name) ? 'Secret names must not start with GITHUB_.' : null;
}
const notAString = (name, value) => `Invalid request.\n\nFor 'properties/${name}', ${(0,json .s)(value)} is not a string.`;
const secrets_refuse = (message, status = 422) => answerError(status, message, `${secrets_page}#create-or-update-a-repository-secret`);

;// CONCATENATED MODULE: ./lib/emulators/github/variables.js

const variables_page = '/actions/variables';
const variables_maxBytes = 48 * 1024;
function listVariables(variables, { query }) {
	const perPage = Math.min(Number(query.get('per_page') ?? 10) || 10, 30);
	const all = [...variables.values()];
	const shown = toPage(all, new URLSearchParams({ ...Object.fromEntries(query), per_page: String(perPage) }));
	return answerJson(200, { total_count: all.length, variables: shown });
}
function getVariable(variables, name) {
	const found = variables.get(name.toUpperCase());
	return found ? answerJson(200, found) : notFound(`${variables_page}#get-a-repository-variable`);
}
function postVariable(variables, request, clock) {
	const read = readVariable(request, ['name', 'value']);
	if ('refusal' in read)
		return read.refusal;
	const { name = '', value = '' } = read;
	if (variables.has(name.toUpperCase()))
		return answerError(409, 'Already exists - Variable already exists', variables_page);
	const now = toSecond(clock.now());
	variables.set(name.toUpperCase(), {
		name: name.toUpperCase(),
		value,
		created_at: now,
		updated_at: now,
	});
	return answerJson(201, {});
}
function patchVariable(variables, name, request, clock) {
	const found = variables.get(name.toUpperCase());
	if (!found)
		return notFound(`${variables_page}#update-a-repository-variable`);
	const read = readVariable(request, ['value']);
	if ('refusal' in read)
		return read.refusal;
	Object.assign(found, { value: read.value ?? found.value, updated_at: toSecond(clock.now()) });
	return { status: 204 };
}
function readVariable(request, required) {
	const refuse = (message, status = 422) => ({
		refusal: answerError(status, message, variables_page),
	});
	const body = (0,json_body .n)(request.body);
	if (!(0,json_body .O)(body))
		return refuse('Problems parsing JSON', 400);
	const { name, value } = body;
	const missing = required.filter((key) => typeof body[key] !== 'string');
	if (missing.length > 0)
		return refuse(`Invalid request.\n\n"${missing[0]}" wasn't supplied.`);
	if (typeof name === 'string' && !/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
		return refuse('Variable names can only contain alphanumeric characters or underscores.');
	if (typeof value === 'string' && Buffer.byteLength(value) > variables_maxBytes)
		return refuse('Value is too large.');
	return {
		...(typeof name === 'string' ? { name } : {}),
		...(typeof value === 'string' ? { value } : {}),
	};
}

;// CONCATENATED MODULE: ./lib/emulators/github/workflows.js

const workflows_page = '/actions/workflows';
function findWorkflow(repository, text) {
	const file = `.github/workflows/${text}`;
	const fits = ({ id, path }) => String(id) === text || path === file;
	return repository.workflows.find(fits) ?? null;
}
function getWorkflow(repository, text, pages) {
	const workflow = findWorkflow(repository, text);
	if (!workflow)
		return notFound(`${workflows_page}#get-a-workflow`);
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
function listRuns(repository, text, { query }, pages) {
	const workflow = findWorkflow(repository, text);
	if (!workflow)
		return notFound('/actions/workflow-runs#list-workflow-runs-for-a-workflow');
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
function dispatch(repository, text, request, context) {
	const { clock, baseUrl, webUrl, isEnterprise } = context;
	const where = `${workflows_page}#create-a-workflow-dispatch-event`;
	const workflow = findWorkflow(repository, text);
	if (!workflow)
		return notFound(where);
	if (workflow.state !== 'active')
		return answerError(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow", where);
	const body = (0,json_body .n)(request.body);
	if (!(0,json_body .O)(body))
		return answerError(400, 'Problems parsing JSON', where);
	const { ref } = body;
	if (typeof ref !== 'string')
		return answerError(422, 'Invalid request.\n\n"ref" wasn\'t supplied.', where);
	if (ref !== 'main' && ref !== 'refs/heads/main')
		return answerError(422, `No ref found for: ${ref}`, where);
	if (!/^ *workflow_dispatch:?|[[, ]workflow_dispatch[\], ]/m.test(workflow.text))
		return answerError(422, "Workflow does not have 'workflow_dispatch' trigger", where);
	const runId = (0,external_node_crypto_.randomInt)(10_000_000_000, 30_000_000_000);
	const run = {
		id: runId,
		createdAt: clock.now(),
		event: 'workflow_dispatch',
		workflowId: workflow.id,
		status: 'queued',
		jobs: [],
	};
	repository.runs.set(runId, { ...run, jobs: [] });
	context.onDispatch({ runId, workflow, ref });
	const told = request.headers['x-github-api-version'] === '2026-03-10'
		? body.return_run_details !== false
		: body.return_run_details === true;
	if (isEnterprise || !told)
		return { status: 204 };
	const path = `${repository.owner}/${repository.name}/actions/runs/${runId}`;
	return answerJson(200, {
		workflow_run_id: runId,
		run_url: `${baseUrl}/repos/${path}`,
		html_url: `${webUrl}/${path}`,
	});
}

;// CONCATENATED MODULE: ./lib/emulators/github/endpoints.js

const repositorySecrets = (level, use) => ({
	need: { permission: 'secrets', level, page: '/actions/secrets' },
	answer: (call) => use(call.repository.secrets, call),
});
const environmentSecrets = (level, use) => ({
	need: { permission: 'environments', level, page: '/actions/secrets' },
	answer: (call) => {
		const found = call.repository.environments.get(call.parts('environment').toLowerCase());
		return found ? use(found.secrets, call) : notFound('/actions/secrets');
	},
});
const sharedSecrets = {
	need: { permission: 'secrets', level: 'read', page: '/actions/secrets' },
	answer: ({ repository, request }) => listSecrets(repository.shared.secrets, request),
};
const sharedVariables = {
	need: { permission: 'actions_variables', level: 'read', page: '/actions/variables' },
	answer: ({ repository, request }) => listVariables(repository.shared.variables, request),
};
const repositoryVariables = (level, use) => ({
	need: { permission: 'actions_variables', level, page: '/actions/variables' },
	answer: (call) => use(call.repository.variables, call),
});
const environmentVariables = (level, use) => ({
	need: { permission: 'environments', level, page: '/actions/variables' },
	answer: (call) => {
		const found = call.repository.environments.get(call.parts('environment').toLowerCase());
		return found ? use(found.variables, call) : notFound('/actions/variables');
	},
});
const workflows = (level, answer) => ({
	need: { permission: 'actions', level, page: '/actions/workflows' },
	answer,
});
const runs = (answer) => ({
	need: { permission: 'actions', level: 'read', page: '/actions/workflow-runs' },
	answer,
});
const artifacts = (answer) => ({
	need: { permission: 'actions', level: 'read', page: '/actions/artifacts' },
	answer,
});
const repo = '/repos/:owner/:repo';
const ofRepository = `${repo}/actions/secrets`;
const ofEnvironment = `${repo}/environments/:environment/secrets`;
const variables = `${repo}/actions/variables`;
const variablesOfEnvironment = `${repo}/environments/:environment/variables`;
const workflow = `${repo}/actions/workflows/:workflow`;
const useVariables = (all, { request }) => listVariables(all, request);
const useVariable = (all, { parts }) => getVariable(all, parts('variable'));
const useNew = (all, { request, clock }) => postVariable(all, request, clock);
const useChange = (all, { parts, request, clock }) => patchVariable(all, parts('variable'), request, clock);
const useList = (vault, { request }) => listSecrets(vault, request);
const useGet = (vault, { parts }) => getSecret(vault, parts('secret'));
const usePut = (vault, { parts, request }) => putSecret(vault, parts('secret'), request);
const useDelete = (vault, { parts }) => deleteSecret(vault, parts('secret'));
const endpoints = {
	[`GET ${repo}`]: {
		need: { permission: 'metadata', level: 'read', page: '/repos/repos#get-a-repository' },
		answer: ({ repository, baseUrl, webUrl }) => getRepository(repository, baseUrl, webUrl),
	},
	[`GET ${ofRepository}`]: repositorySecrets('read', useList),
	[`GET ${ofRepository}/public-key`]: repositorySecrets('read', getPublicKey),
	[`GET ${ofRepository}/:secret`]: repositorySecrets('read', useGet),
	[`PUT ${ofRepository}/:secret`]: repositorySecrets('write', usePut),
	[`DELETE ${ofRepository}/:secret`]: repositorySecrets('write', useDelete),
	[`GET ${repo}/actions/organization-secrets`]: sharedSecrets,
	[`GET ${repo}/actions/organization-variables`]: sharedVariables,
	[`PUT ${repo}/environments/:environment`]: {
		need: { permission: 'administration', level: 'write', page: '/deployments/environments' },
		answer: putEnvironment,
	},
	[`GET ${ofEnvironment}`]: environmentSecrets('read', useList),
	[`GET ${ofEnvironment}/public-key`]: environmentSecrets('read', getPublicKey),
	[`GET ${ofEnvironment}/:secret`]: environmentSecrets('read', useGet),
	[`PUT ${ofEnvironment}/:secret`]: environmentSecrets('write', usePut),
	[`DELETE ${ofEnvironment}/:secret`]: environmentSecrets('write', useDelete),
	[`GET ${repo}/actions/runs/:run`]: runs((call) => getRun(call.repository, call.parts('run'), call)),
	[`GET ${repo}/actions/runs/:run/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query)),
	[`GET ${repo}/actions/runs/:run/attempts/:attempt/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query, parts('attempt'))),
	[`GET ${repo}/check-runs/:job/annotations`]: {
		need: { permission: 'checks', level: 'read', page: '/checks/runs' },
		answer: ({ repository, parts, request, webUrl }) => listAnnotations(repository, parts('job'), request.query, webUrl),
	},
	[`GET ${repo}/commits/:ref`]: {
		need: { permission: 'contents', level: 'read', page: '/commits/commits#get-a-commit' },
		answer: ({ repository, parts, ...pages }) => getCommit(repository, parts('ref'), pages),
	},
	[`GET ${variables}`]: repositoryVariables('read', useVariables),
	[`POST ${variables}`]: repositoryVariables('write', useNew),
	[`GET ${variables}/:variable`]: repositoryVariables('read', useVariable),
	[`PATCH ${variables}/:variable`]: repositoryVariables('write', useChange),
	[`GET ${variablesOfEnvironment}`]: environmentVariables('read', useVariables),
	[`POST ${variablesOfEnvironment}`]: environmentVariables('write', useNew),
	[`GET ${variablesOfEnvironment}/:variable`]: environmentVariables('read', useVariable),
	[`PATCH ${variablesOfEnvironment}/:variable`]: environmentVariables('write', useChange),
	[`GET ${workflow}`]: workflows('read', (call) => getWorkflow(call.repository, call.parts('workflow'), call)),
	[`GET ${workflow}/runs`]: workflows('read', (call) => listRuns(call.repository, call.parts('workflow'), call.request, call)),
	[`POST ${workflow}/dispatches`]: workflows('write', (call) => dispatch(call.repository, call.parts('workflow'), call.request, call)),
	[`GET ${repo}/actions/artifacts`]: artifacts((call) => call.artifacts.list(call.repository, call.request.query, call.baseUrl)),
	[`GET ${repo}/actions/artifacts/:artifact`]: artifacts((call) => call.artifacts.get(call.repository, call.parts('artifact'), call.baseUrl)),
	[`GET ${repo}/actions/artifacts/:artifact/:format`]: artifacts((call) => call.artifacts.download(call.repository, call.parts('artifact'), call.parts('format'), call.request.headers.authorization !== undefined)),
};
function getRepository(repository, baseUrl, webUrl) {
	const fullName = `${repository.owner}/${repository.name}`;
	return answerJson(200, {
		id: repository.id,
		name: repository.name,
		full_name: fullName,
		private: repository.private,
		owner: toOwner(repository.owner, repository.ownerType),
		html_url: `${webUrl}/${fullName}`,
		url: `${baseUrl}/repos/${fullName}`,
		default_branch: 'main',
		visibility: repository.private ? 'private' : 'public',
		archived: repository.barrier === 'archived',
		pushed_at: toSecond(repository.pushedAt),
	});
}
const environmentPage = '/deployments/environments#create-or-update-an-environment';
function putEnvironment(call) {
	const { request, repository, clock, parts, baseUrl } = call;
	const body = request.body === '' ? {} : (0,json_body .n)(request.body);
	if (body !== null && !(0,json_body .O)(body))
		return answerError(400, 'Problems parsing JSON', environmentPage);
	const name = parts('environment');
	if (!repository.environments.has(name.toLowerCase()))
		call.addEnvironment(name);
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

;// CONCATENATED MODULE: ./lib/emulators/github/respond.js

function createResponder(options) {
	const { known, repositories, onDispatch, ...context } = options;
	const findRoute = (0,router .a)(endpoints);
	return (request, token, version) => {
		if (!known.includes(version)) {
			return answerError(400, `The API version ${version} does not exist.`, versionsPage);
		}
		request.path = toNamedPath(request.path, repositories);
		const route = findRoute(request.method, request.path);
		if (!route)
			return notFound();
		const { parts, handler } = route;
		const { need, answer } = handler;
		const repository = repositories.find(parts('owner'), parts('repo'));
		const renamed = repositories.findRenamed(parts('owner'), parts('repo'));
		if (renamed && !repository && canSee(token, renamed))
			return answerMoved(request.method, context.baseUrl + toPathById(request.path, renamed));
		const result = repository && canSee(token, repository)
			? (findObstacle(token, repository, request.method) ??
				refuse(token, repository, need) ??
				answer({
					...context,
					request,
					repository,
					parts,
					addEnvironment: (name) => repositories.addEnvironment(repository, name),
					onDispatch: (dispatched) => onDispatch(repository, dispatched),
				}))
			: notFound(need.page);
		return { ...result, headers: { ...result.headers, ...describeNeed(token, need) } };
	};
}
const versionsPage = '/about-the-rest-api/api-versions';
const describeNeed = (token, need) => token && token.kind !== 'classic'
	? { 'x-accepted-github-permissions': acceptedPermissions(need) }
	: {};
const toPathById = (path, { id }) => path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${id}`);
function toNamedPath(path, repositories) {
	const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
	const named = id === undefined ? null : repositories.findById(Number(id));
	return named ? `/repos/${named.owner}/${named.name}${rest}` : path;
}

;// CONCATENATED MODULE: ./lib/emulators/github/web.js

const web_findRoute = (0,router .a)({
	'POST /settings/apps/new': (request, _, context) => showManifest(request, context, { login: context.person, type: 'User' }),
	'POST /organizations/:org/settings/apps/new': (request, parts, context) => showManifest(request, context, { login: parts('org'), type: 'Organization' }),
	'POST /settings/apps/manifest': createApp,
	'GET /apps/:slug': (_, parts, { apps }) => {
		const app = apps.find(parts('slug'));
		return app ? web_toPage(app.name, '') : missing;
	},
	'GET /apps/:slug/installations/new': showInstallation,
	'GET /apps/:slug/installations/new/permissions': showInstallation,
	'POST /apps/:slug/installations': install,
	'GET /emulated/:owner/:repo/:secret': (_, parts, { repositories }) => {
		const repository = repositories.find(parts('owner'), parts('repo'));
		const text = repository?.secrets.read(parts('secret'));
		return typeof text === 'string'
			? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
			: missing;
	},
	'GET /settings/installations/:id': () => web_toPage('Installed', '<p>Okay, the App was installed.</p>'),
});
function answerPage(request, context) {
	const route = web_findRoute(request.method, request.path);
	return route ? route.handler(request, route.parts, context) : missing;
}
function showManifest(request, { repositories }, owner) {
	if (owner.type === 'Organization' && !repositories.hasOwner(owner.login, 'Organization'))
		return missing;
	const text = new URLSearchParams(request.body).get('manifest') ?? '';
	const manifest = readManifest(text);
	if ('problems' in manifest)
		return web_toPage('Register new GitHub App', manifest.problems.map((problem) => `<p>${web_toText(problem)}</p>`).join(''));
	return toNameForm(manifest.name, {
		manifest: text,
		state: request.query.get('state') ?? '',
		owner: owner.login,
		type: owner.type,
	});
}
const toNameForm = (name, hidden, flaw = '') => web_toPage('Create GitHub App', `${flaw && `<p>${web_toText(flaw)}</p>`}<form method="post" action="/settings/apps/manifest">
${toHidden(hidden)}
<label>GitHub App name <input name="name" value="${web_toText(name)}"></label>
<button>Create GitHub App</button></form>`);
function createApp(request, _, { apps }) {
	const form = new URLSearchParams(request.body);
	const read = (name) => form.get(name) ?? '';
	const manifest = readManifest(read('manifest'));
	if ('problems' in manifest)
		return missing;
	const name = read('name');
	const hidden = ['manifest', 'state', 'owner', 'type'].map((key) => [key, read(key)]);
	const flaw = findNameFlaw(name, apps);
	if (flaw !== null)
		return toNameForm(name, Object.fromEntries(hidden), flaw);
	const type = read('type') === 'Organization' ? 'Organization' : 'User';
	const code = apps.create({ ...manifest, name }, { login: read('owner'), type });
	const target = new URL(manifest.redirectUrl);
	target.searchParams.set('code', code);
	if (read('state'))
		target.searchParams.set('state', read('state'));
	return { status: 302, headers: { location: target.href } };
}
function showInstallation({ query }, parts, { apps, repositories, person }) {
	const app = apps.find(parts('slug'));
	if (!app || (app.owner.type === 'User' && app.owner.login.toLowerCase() !== person.toLowerCase()))
		return missing;
	const target = query.get('target_id');
	if (target !== null && target !== String(toOwnerId(app.owner.login)))
		return missing;
	const chosen = query.getAll('repository_ids[]');
	const rows = repositories.ofOwner(app.owner.login).map(({ id, name }) => {
		const checked = chosen.includes(String(id)) ? ' checked' : '';
		return `<label><input type="checkbox" name="repository" value="${id}"${checked}>${web_toText(name)}</label>`;
	});
	const [all, selected] = chosen.length > 0 ? ['', ' checked'] : [' checked', ''];
	return web_toPage(`Install ${app.name}`, `<form method="post" action="/apps/${app.slug}/installations">
<label><input type="radio" name="selection" value="all"${all}>All repositories</label>
<label><input type="radio" name="selection" value="selected"${selected}>Only select repositories</label>
${rows.join('\n')}
<button>Install</button></form>`);
}
function install(request, parts, { apps }) {
	const app = apps.find(parts('slug'));
	if (!app)
		return missing;
	const form = new URLSearchParams(request.body);
	const chosen = form.getAll('repository').map(Number);
	const { id } = apps.install(app, form.get('selection') === 'selected' ? chosen : 'all');
	return { status: 302, headers: { location: `/settings/installations/${id}` } };
}
const toHidden = (values) => Object.entries(values)
	.map(([name, value]) => `<input type="hidden" name="${name}" value="${web_toText(value)}">`)
	.join('\n');
const web_toPage = (title, body, status = 200) => ({
	status,
	headers: {
		'content-type': 'text/html; charset=utf-8',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
		'cache-control': 'no-store',
	},
	body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${web_toText(title)}</title><h1>${web_toText(title)}</h1>${body}</html>`,
});
const missing = web_toPage('Page not found', '', 404);
function web_toText(text) {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./lib/emulators/github/index.js

const githubCom = { versions: ['2022-11-28', '2026-03-10'], path: '' };
const enterprise = { versions: ['2022-11-28'], path: '/api/v3' };
async function startGitHub(options) {
	const { clock, person = 'octo', isEnterprise = false, port = 0 } = options;
	await libsodium_wrappers["default"].ready;
	const service = await (0,server .I)({ clock, port });
	const web = await (0,server .I)({ clock, port: port && port + 1 }).catch(async (error) => {
		await service.close();
		throw error;
	});
	const storage = await (0,server .I)({ clock });
	const { versions: known, path: basePath } = isEnterprise ? enterprise : githubCom;
	service.url += basePath;
	const repositories = createRepositoryBook(libsodium_wrappers["default"], clock);
	const tokens = createTokenBook(clock);
	const apps = createAppBook(clock);
	const artifacts = createArtifactBook(clock, storage);
	const pages = { baseUrl: service.url, webUrl: web.url };
	const respond = createResponder({
		known,
		repositories,
		artifacts,
		clock,
		isEnterprise,
		...pages,
		onDispatch: (repository, dispatched) => github.onDispatch(repository, dispatched),
	});
	web.serve((request) => answerPage(request, { apps, repositories, person }));
	service.serve((request) => {
		if (!request.headers['user-agent'])
			return missingUserAgent;
		if (!request.path.startsWith(`${basePath}/`))
			return notFound();
		request.path = request.path.slice(basePath.length);
		const version = request.headers['x-github-api-version'] ?? '2022-11-28';
		const ofApp = answerApp(request, { apps, repositories, tokens, clock, ...pages });
		if (ofApp)
			return ofApp;
		const authorization = request.headers.authorization;
		const token = authorization === undefined ? null : tokens.find(authorization);
		const isUnknown = authorization !== undefined && !token;
		const answer = isUnknown
			? answerError(401, 'Bad credentials')
			: respond(request, token, version);
		const headers = {
			...answer.headers,
			...describeToken(token, clock.now()),
			'x-github-request-id': createRequestId(),
			...(known.includes(version) ? { 'x-github-api-version-selected': version } : {}),
		};
		return { ...answer, headers };
	});
	const closeApi = service.close;
	const github = Object.assign(service, {
		addRepository: repositories.add,
		addToken: tokens.add,
		addEnvironment: repositories.addEnvironment,
		rename: repositories.rename,
		...accessSecrets(repositories),
		addRun: repositories.addRun,
		addWorkflow: repositories.addWorkflow,
		readVariables: repositories.readVariables,
		setVariable: repositories.setVariable,
		addApp: (repository, app) => addApp(apps, repository, app),
		onDispatch: () => undefined,
		addArtifact: artifacts.add,
		storage,
		web,
		close: () => Promise.all([closeApi(), web.close(), storage.close()]).then(() => undefined),
	});
	return github;
}
const accessSecrets = ({ vault }) => ({
	setSecret: (repository, name, text, place) => setSecret(vault(repository, place), name, text),
	readSecret: (repository, name, place) => vault(repository, place).read(name),
	secretUpdatedAt: (repository, name, place) => vault(repository, place).describe(name)?.updated_at ?? null,
	rotateKey: (repository, place) => vault(repository, place).rotateKey(),
});
const missingUserAgent = {
	status: 403,
	headers: { 'content-type': 'text/html' },
	body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
};

  }),

  5180:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  loadEmulator)
  });
  var _portrait_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5513);

const emulators = {
	tiktok: async () => (await __webpack_require__.e(  9778).then(__webpack_require__.bind(__webpack_require__, 9778))).startTikTok,
	instagram: async () => (await Promise.all( [__webpack_require__.e(5405), __webpack_require__.e(3930)]).then(__webpack_require__.bind(__webpack_require__, 3930))).startInstagram,
	youtube: async () => (await __webpack_require__.e(  4254).then(__webpack_require__.bind(__webpack_require__, 4254))).startYouTube,
	threads: async () => (await Promise.all( [__webpack_require__.e(5405), __webpack_require__.e(1077)]).then(__webpack_require__.bind(__webpack_require__, 1077))).startThreads,
	bluesky: async () => (await __webpack_require__.e(  6145).then(__webpack_require__.bind(__webpack_require__, 6145))).startBluesky,
	mastodon: async () => (await __webpack_require__.e(  3335).then(__webpack_require__.bind(__webpack_require__, 3335))).startMastodon,
};
async function loadEmulator(platformId) {
	const load = emulators[platformId];
	if (!load)
		throw new TypeError(`${platformId} has no emulator in the list.`);
	return load();
}

  }),

  9765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  isJsonObject),
	n: () => (  readJsonBody)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function readJsonBody(text) {
	try {
		return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
	}
	catch {
		return undefined;
	}
}

  }),

  5513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  portrait)
  });
  var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);

const size = 240;
const top = [255, 196, 148];
const bottom = [222, 96, 120];
const skin = [255, 239, 226];
const shirt = [70, 45, 92];
function blend(one, other, share) {
	const at = (index) => Math.round(one[index] + (other[index] - one[index]) * share);
	return [at(0), at(1), at(2)];
}
const portrait = toPng((x, y) => {
	const inHead = Math.hypot(x - 120, y - 100) < 43;
	const inShoulders = ((x - 120) / 85) ** 2 + ((y - 245) / 90) ** 2 < 1;
	if (inHead)
		return skin;
	if (inShoulders)
		return shirt;
	return blend(top, bottom, y / size);
});
function toPng(colourAt) {
	const rows = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (_, x) => colourAt(x, y)).flat()]));
	const header = Buffer.alloc(13);
	header.writeUInt32BE(size, 0);
	header.writeUInt32BE(size, 4);
	header.set([8, 2], 8);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		toChunk('IHDR', header),
		toChunk('IDAT', (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateSync)(Buffer.concat(rows))),
		toChunk('IEND', Buffer.alloc(0)),
	]);
}
function toChunk(type, data) {
	const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	check.writeUInt32BE((0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(body));
	return Buffer.concat([length, body, check]);
}

  }),

  6861:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JM: () => (  lowerAlphanumeric),
	gh: () => (  upperHex),
	vm: () => (  digits),
	xM: () => (  randomText)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '0123456789';
const upperHex = '0123456789ABCDEF';
function randomText(length, alphabet = alphanumeric) {
	return Array.from({ length }, () => alphabet.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length))).join('');
}

  }),

  1911:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  createRouter)
  });
function createRouter(routes) {
	const compiled = Object.entries(routes).map(([route, handler]) => {
		const space = route.indexOf(' ');
		return {
			method: route.slice(0, space),
			segments: route.slice(space + 1).split('/'),
			handler,
		};
	});
	return (method, path) => {
		const segments = path.split('/');
		for (const route of compiled) {
			if (route.method !== method)
				continue;
			const found = matchSegments(route.segments, segments);
			if (found)
				return { handler: route.handler, parts: (name) => found.get(name) ?? '' };
		}
		return null;
	};
}
function matchSegments(wanted, given) {
	if (wanted.length !== given.length)
		return null;
	const parts = new Map();
	for (const [index, segment] of wanted.entries()) {
		const text = given[index] ?? '';
		if (!segment.startsWith(':')) {
			if (segment !== text)
				return null;
			continue;
		}
		const decoded = decode(text);
		if (!decoded)
			return null;
		parts.set(segment.slice(1), decoded);
	}
	return parts;
}
function decode(segment) {
	try {
		return decodeURIComponent(segment);
	}
	catch {
		return null;
	}
}

  }),

  9473:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  I: () => (  openService)
});
var external_node_events_ = __webpack_require__(8474);
var external_node_http_ = __webpack_require__(7067);
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/emulators/faults.js
function createFaultQueue() {
	const waiting = [];
	return {
		add: (fault) => {
			waiting.push({ fault, left: fault.times ?? 1 });
		},
		take: (method, path) => {
			const found = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, path));
			if (!found)
				return null;
			found.left -= 1;
			return found.fault;
		},
	};
}
function letsHandlerAct(fault) {
	if (!fault || fault.acts)
		return true;
	if (fault.drop === 'before')
		return false;
	return fault.status === undefined && fault.body === undefined && !fault.hang && !fault.endless;
}
function matches(fault, method, path) {
	if (fault.method && fault.method.toUpperCase() !== method)
		return false;
	return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}

;// CONCATENATED MODULE: ./lib/emulators/server.js

async function openService(options) {
	const { clock, port = 0 } = options;
	const faults = createFaultQueue();
	const closing = new AbortController();
	const connections = new WeakMap();
	let connectionCount = 0;
	let handle = () => ({ status: 503 });
	const server = (0,external_node_http_.createServer)((incoming, response) => {
		response.on('error', () => { });
		exchange(incoming, response).catch(() => incoming.socket.destroy());
	});
	server.on('connection', (socket) => connections.set(socket, ++connectionCount));
	server.listen(port, '127.0.0.1');
	await (0,external_node_events_.once)(server, 'listening');
	const address = server.address();
	if (!address || typeof address === 'string')
		throw new Error('The emulator has no port.');
	const service = {
		url: `http://127.0.0.1:${address.port}`,
		requests: [],
		latencyMs: 0,
		fault: faults.add,
		serve: (next) => {
			handle = next;
		},
		ask: ({ method, url, headers = {}, body = '' }) => {
			const target = url.slice(new URL(url).origin.length);
			const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
			const request = toRecord(method, target, Object.fromEntries(named), body, 0);
			request.at = clock.now();
			service.requests.push(request);
			request.answer = act(request);
			request.status = request.answer.status;
			return request.answer;
		},
		close: async () => {
			closing.abort();
			if (!server.listening)
				return;
			const closed = (0,external_node_events_.once)(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
	return service;
	async function exchange(incoming, response) {
		const request = await receive(incoming, connections.get(incoming.socket) ?? 0);
		request.at = clock.now();
		service.requests.push(request);
		const fault = faults.take(request.method, request.path);
		await pause(service.latencyMs);
		if (letsHandlerAct(fault))
			request.answer = act(request);
		await pause(fault?.delayMs ?? 0);
		send(request, response, { fault, socket: incoming.socket, now: clock.now() });
	}
	function act(request) {
		try {
			return handle(request);
		}
		catch (error) {
			return { status: 500, body: `The emulator itself failed: ${error}` };
		}
	}
	async function pause(ms) {
		if (ms > 0)
			await (0,promises_.setTimeout)(ms, undefined, { signal: closing.signal });
	}
}
async function receive(incoming, connection) {
	const chunks = [];
	for await (const chunk of incoming)
		chunks.push(chunk);
	const headers = {};
	for (const [name, value] of Object.entries(incoming.headers)) {
		if (value !== undefined)
			headers[name] = Array.isArray(value) ? value.join(', ') : value;
	}
	const body = Buffer.concat(chunks).toString('utf8');
	return toRecord(incoming.method ?? 'GET', incoming.url ?? '/', headers, body, connection);
}
function toRecord(method, target, headers, body, connection) {
	const mark = target.indexOf('?');
	return {
		method,
		path: mark < 0 ? target : target.slice(0, mark),
		query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
		headers,
		body,
		at: 0,
		status: null,
		answer: null,
		connection,
	};
}
function send(request, response, { fault, socket, now }) {
	if (fault?.drop === 'before' || fault?.drop === 'after') {
		socket.destroy();
		return;
	}
	if (fault?.hang || response.destroyed)
		return;
	const answer = applyFault(request.answer, fault);
	const how = fault?.drop === 'midway' ? 'midway' : fault?.breaksOff;
	if (how) {
		breakOff(socket, response, answer, how);
		return;
	}
	request.status = answer.status;
	response.writeHead(answer.status, { date: new Date(now).toUTCString(), ...answer.headers });
	if (fault?.endless)
		pour(response);
	else
		response.end(answer.body);
}
function breakOff(socket, response, { status, headers, body }, how) {
	const bytes = Buffer.from(body ?? '');
	const length = how === 'midway' ? bytes.length : bytes.length + 1;
	response.writeHead(status, how === 'unchunked' ? headers : { ...headers, 'content-length': length });
	response.write(how === 'midway' ? bytes.subarray(0, length / 2) : bytes, () => {
		if (how === 'reset')
			setImmediate(() => setImmediate(() => socket.resetAndDestroy()));
		else if (how !== 'stall')
			socket.destroy();
	});
}
function applyFault(acted, fault) {
	const replaced = fault?.status !== undefined || fault?.body !== undefined || fault?.endless;
	if (acted && !replaced) {
		const body = fault?.bodyEnd === undefined ? acted.body : acted.body?.slice(0, fault.bodyEnd);
		return {
			status: acted.status,
			headers: { ...acted.headers, ...fault?.headers },
			...(body === undefined ? {} : { body }),
		};
	}
	const body = fault?.body ?? '';
	const type = /^\s*[[{]/.test(body) || fault?.endless ? 'application/json' : 'text/html';
	return {
		status: fault?.status ?? 200,
		headers: { 'content-type': `${type}; charset=utf-8`, ...fault?.headers },
		body,
	};
}
function pour(response) {
	if (response.destroyed)
		return;
	response.write(' '.repeat(65_536));
	response.once('drain', () => pour(response));
}

  })

};
