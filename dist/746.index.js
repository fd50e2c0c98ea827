export const id = 746;
export const ids = [746];
export const modules = {

/***/ 3490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ startGitHub)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../work/main/node_modules/libsodium-wrappers/dist/modules-esm/libsodium-wrappers.mjs + 1 modules
var libsodium_wrappers = __webpack_require__(4744);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/emulators/router.js
var router = __webpack_require__(4030);
// EXTERNAL MODULE: ./lib/emulators/server.js + 1 modules
var server = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(922);
;// CONCATENATED MODULE: ./lib/emulators/github/answers.js

const answers_json = { 'content-type': 'application/json; charset=utf-8' };
const answerJson = (status, body) => ({
    status,
    headers: answers_json,
    body: (0,json/* stringifyJson */.s)(body),
});
/** Answers with GitHub's error body. `page` is the path of the documentation page that it links to. */
const answerError = (status, message, page = '') => answerJson(status, {
    message,
    documentation_url: `https://docs.github.com/rest${page}`,
    status: String(status),
});
/**
 * Redirects from the former name of a repository: 301 for reads, 307 for the others.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
function answerMoved(method, url) {
    const isRead = method === 'GET' || method === 'HEAD';
    const message = isRead ? 'Moved Permanently' : 'Temporary Redirect';
    const page = 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects';
    const answer = answerJson(isRead ? 301 : 307, { message, url, documentation_url: page });
    return { ...answer, headers: { ...answer.headers, location: url } };
}
const notFound = (page) => answerError(404, 'Not Found', page);
/**
 * Returns the part of a list that `per_page` (default 30, at most 100) and `page` (from 1) select.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
function toPage(all, query) {
    const perPage = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
    const start = ((Number(query.get('page') ?? 1) || 1) - 1) * perPage;
    return all.slice(start, start + perPage);
}

// EXTERNAL MODULE: ./lib/emulators/random-text.js
var random_text = __webpack_require__(9526);
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
/** Since 2026, installation tokens have about 520 characters, including dots. */
const longText = () => `ghs_${(0,random_text/* randomText */.xM)(36)}.${(0,random_text/* randomText */.xM)(430)}.${(0,random_text/* randomText */.xM)(43)}`;
const createText = {
    'fine-grained': () => `github_pat_${(0,random_text/* randomText */.xM)(22)}_${(0,random_text/* randomText */.xM)(59)}`,
    app: longText,
    workflow: longText,
    classic: () => `ghp_${(0,random_text/* randomText */.xM)(36)}`,
};

;// CONCATENATED MODULE: ./lib/emulators/github/access.js


/** Whether the token sees the repository. To all others, a private repository does not exist (404). */
function canSee(token, repository) {
    if (!repository.private)
        return true;
    if (!token || !covers(token, repository))
        return false;
    return token.kind !== 'classic' || hasRepoScope(token);
}
/** Returns the error for a caller who sees the repository but lacks the permission; `null` when allowed. */
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
    // Runs and artifacts of a public repository are readable by everyone.
    if (need.permission === 'actions' && !repository.private)
        return true;
    if (!token || !covers(token, repository))
        return false;
    if (token.kind === 'classic')
        return hasRepoScope(token);
    // A workflow's own token (`GITHUB_TOKEN`) can never have a permission for secrets.
    if (token.kind === 'workflow' && need.permission !== 'actions')
        return false;
    const held = token.permissions[need.permission];
    return held === 'write' || held === need.level;
}
const acceptedPermissions = (need) => `${need.permission}=${need.level}`;
/**
 * Returns the error of a barrier that an owner has set; `null` without one for this token and request. Bodies as
 * reported by those who met them; the IP allow list and the archive concern every token, single sign-on only
 * classic ones. https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
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

;// CONCATENATED MODULE: ./lib/emulators/github/vault.js

function createVault(sodium, clock) {
    const createKey = () => ({ id: (0,random_text/* randomText */.xM)(18, random_text/* digits */.vm), ...sodium.crypto_box_keypair() });
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
/** Formats ms since 1970 as GitHub does: ISO 8601 in UTC, to the second. */
const toSecond = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
function toMetadata(secret) {
    if (!secret)
        return null;
    return { name: secret.name, created_at: secret.created_at, updated_at: secret.updated_at };
}

;// CONCATENATED MODULE: ./lib/emulators/github/artifacts.js





/** Lifetime of a download URL. https://docs.github.com/en/rest/actions/artifacts#download-an-artifact */
const addressMs = clock/* minuteMs */.J2;
const page = '/actions/artifacts';
/** Keeps the artifacts of all repositories. `storage`, another host, serves their archives. */
function createArtifactBook(clock, storage) {
    const artifacts = new Map();
    const addresses = new Map();
    storage.serve(({ path, query, headers }) => {
        const found = addresses.get(`${path}?sig=${query.get('sig')}`);
        // Azure's storage rejects an `Authorization` header on a signed URL.
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
            const path = `/actions-results/${(0,random_text/* randomText */.xM)(36)}/${found.id}`;
            const signature = (0,random_text/* randomText */.xM)(43);
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
        expiresAt: given.expiresAt ?? createdAt + 90 * clock/* dayMs */.LP,
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

// EXTERNAL MODULE: ./lib/emulators/json-body.js
var json_body = __webpack_require__(8078);
;// CONCATENATED MODULE: ./lib/emulators/github/runs.js


function getRun(repository, runId, baseUrl) {
    const run = findRun(repository, runId);
    if (!run)
        return notFound('/actions/workflow-runs#get-a-workflow-run');
    const fullName = `${repository.owner}/${repository.name}`;
    const url = `${baseUrl}/repos/${fullName}/actions/runs/${run.id}`;
    const owner = { id: repository.id, name: repository.name, full_name: fullName };
    return answerJson(200, {
        id: run.id,
        name: 'Stats',
        head_branch: 'main',
        run_number: 1,
        run_attempt: run.attempt ?? 1,
        event: 'schedule',
        status: 'in_progress',
        conclusion: null,
        workflow_id: 1,
        url,
        html_url: `https://github.com/${fullName}/actions/runs/${run.id}`,
        jobs_url: `${url}/jobs`,
        created_at: toSecond(run.createdAt),
        updated_at: toSecond(run.startedAt ?? run.createdAt),
        run_started_at: toSecond(run.startedAt ?? run.createdAt),
        repository: owner,
        head_repository: owner,
    });
}
/** Lists the jobs of one attempt; of the current one without `attemptText`. */
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
function toJob(job, run, index) {
    const startedAt = job.startedAt ?? run.startedAt ?? run.createdAt;
    return {
        id: job.id ?? run.id * 10 + index + 1,
        run_id: run.id,
        run_attempt: job.attempt ?? run.attempt ?? 1,
        name: job.name ?? 'stats',
        status: job.status ?? 'in_progress',
        conclusion: job.conclusion ?? null,
        created_at: toSecond(job.createdAt ?? startedAt),
        started_at: toSecond(startedAt),
        completed_at: typeof job.completedAt === 'number' ? toSecond(job.completedAt) : null,
        runner_name: job.runnerName ?? 'GitHub Actions 1',
        steps: [],
    };
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
/**
 * `PUT`: 201 when the secret is new, 204 when it is replaced. Like GitHub, it stores only a value that it can
 * decrypt. https://docs.github.com/en/rest/actions/secrets#create-or-update-a-repository-secret
 */
function putSecret(vault, name, request) {
    const body = request.body === '' ? {} : (0,json_body/* readJsonBody */.n)(request.body);
    if (body === undefined)
        return secrets_refuse('Problems parsing JSON', 400);
    if (!(0,json_body/* isJsonObject */.O)(body))
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
    // GitHub includes the value in this message, which exposes a secret that was sent unencrypted.
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
/** Stores a secret as the web page does; throws an `Error` where the page would refuse. */
function setSecret(vault, name, text) {
    const problem = describeNameProblem(name);
    if (problem)
        throw new Error(problem);
    if (Buffer.byteLength(text) > maxBytes)
        throw new Error('Value is too large.');
    vault.set(name, text);
}
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
/** The pattern as GitHub prints it, with escaped slashes. */
const shownPattern = String(base64).replaceAll('+/', '+\\/');
function describeNameProblem(name) {
    if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) {
        return 'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).';
    }
    return /^GITHUB_/i.test(name) ? 'Secret names must not start with GITHUB_.' : null;
}
const notAString = (name, value) => `Invalid request.\n\nFor 'properties/${name}', ${(0,json/* stringifyJson */.s)(value)} is not a string.`;
const secrets_refuse = (message, status = 422) => answerError(status, message, `${secrets_page}#create-or-update-a-repository-secret`);

;// CONCATENATED MODULE: ./lib/emulators/github/endpoints.js





const repositorySecrets = (level, use) => ({
    need: { permission: 'secrets', level, page: '/actions/secrets' },
    answer: (call) => use(call.repository.secrets, call),
});
/** An environment's secrets need the permission `environments`; `secrets` is not enough. */
const environmentSecrets = (level, use) => ({
    need: { permission: 'environments', level, page: '/actions/secrets' },
    answer: (call) => {
        const vault = call.repository.environments.get(call.parts('environment').toLowerCase());
        return vault ? use(vault, call) : notFound('/actions/secrets');
    },
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
const useList = (vault, { request }) => listSecrets(vault, request);
const useGet = (vault, { parts }) => getSecret(vault, parts('secret'));
const usePut = (vault, { parts, request }) => putSecret(vault, parts('secret'), request);
const useDelete = (vault, { parts }) => deleteSecret(vault, parts('secret'));
const endpoints = {
    [`GET ${repo}`]: {
        need: { permission: 'metadata', level: 'read', page: '/repos/repos#get-a-repository' },
        answer: ({ repository, baseUrl }) => getRepository(repository, baseUrl),
    },
    [`GET ${ofRepository}`]: repositorySecrets('read', useList),
    [`GET ${ofRepository}/public-key`]: repositorySecrets('read', getPublicKey),
    [`GET ${ofRepository}/:secret`]: repositorySecrets('read', useGet),
    [`PUT ${ofRepository}/:secret`]: repositorySecrets('write', usePut),
    [`DELETE ${ofRepository}/:secret`]: repositorySecrets('write', useDelete),
    [`PUT ${repo}/environments/:environment`]: {
        need: { permission: 'administration', level: 'write', page: '/deployments/environments' },
        answer: putEnvironment,
    },
    [`GET ${ofEnvironment}`]: environmentSecrets('read', useList),
    [`GET ${ofEnvironment}/public-key`]: environmentSecrets('read', getPublicKey),
    [`GET ${ofEnvironment}/:secret`]: environmentSecrets('read', useGet),
    [`PUT ${ofEnvironment}/:secret`]: environmentSecrets('write', usePut),
    [`DELETE ${ofEnvironment}/:secret`]: environmentSecrets('write', useDelete),
    [`GET ${repo}/actions/runs/:run`]: runs(({ repository, parts, baseUrl }) => getRun(repository, parts('run'), baseUrl)),
    [`GET ${repo}/actions/runs/:run/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query)),
    [`GET ${repo}/actions/runs/:run/attempts/:attempt/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query, parts('attempt'))),
    [`GET ${repo}/actions/artifacts`]: artifacts((call) => call.artifacts.list(call.repository, call.request.query, call.baseUrl)),
    [`GET ${repo}/actions/artifacts/:artifact`]: artifacts((call) => call.artifacts.get(call.repository, call.parts('artifact'), call.baseUrl)),
    [`GET ${repo}/actions/artifacts/:artifact/:format`]: artifacts((call) => call.artifacts.download(call.repository, call.parts('artifact'), call.parts('format'), call.request.headers.authorization !== undefined)),
};
/** https://docs.github.com/en/rest/repos/repos#get-a-repository */
function getRepository(repository, baseUrl) {
    const fullName = `${repository.owner}/${repository.name}`;
    return answerJson(200, {
        id: repository.id,
        name: repository.name,
        full_name: fullName,
        private: repository.private,
        owner: { login: repository.owner },
        html_url: `https://github.com/${fullName}`,
        url: `${baseUrl}/repos/${fullName}`,
        default_branch: 'main',
        visibility: repository.private ? 'private' : 'public',
        archived: false,
        pushed_at: toSecond(repository.pushedAt),
    });
}
const environmentPage = '/deployments/environments#create-or-update-an-environment';
/**
 * Creates an environment without protection rules; an existing one keeps its secrets.
 * https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment
 */
function putEnvironment(call) {
    const { request, repository, clock, parts, baseUrl } = call;
    const body = request.body === '' ? {} : (0,json_body/* readJsonBody */.n)(request.body);
    if (body !== null && !(0,json_body/* isJsonObject */.O)(body))
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

;// CONCATENATED MODULE: ./lib/emulators/github/repositories.js


function createRepositoryBook(sodium, clock) {
    const repositories = new Map();
    const oldNames = new Map();
    const keyOf = (owner, name) => `${owner}/${name}`.toLowerCase();
    const get = (repository) => {
        const found = repositories.get(keyOf(repository.owner, repository.name));
        if (!found)
            throw new Error(`There is no repository ${repository.owner}/${repository.name}.`);
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
                barrier: given.barrier ?? null,
                secrets: createVault(sodium, clock),
                environments: new Map(),
                runs: new Map(),
            };
            repositories.set(keyOf(given.owner, given.name), repository);
            return repository;
        },
        addEnvironment: (repository, name) => {
            get(repository).environments.set(name.toLowerCase(), createVault(sodium, clock));
        },
        addRun: (repository, run) => {
            get(repository).runs.set(run.id, run);
        },
        find: (owner, name) => repositories.get(keyOf(owner, name)) ?? null,
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
        vault: (repository, environment) => {
            const { secrets, environments } = get(repository);
            if (environment === undefined)
                return secrets;
            const vault = environments.get(environment.toLowerCase());
            if (!vault)
                throw new Error(`There is no environment ${environment}.`);
            return vault;
        },
    };
}

;// CONCATENATED MODULE: ./lib/emulators/github/index.js












/** https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const githubCom = { versions: ['2022-11-28', '2026-03-10'], path: '' };
/** An older Enterprise Server supports only the first version and serves its API under a path. */
const enterprise = { versions: ['2022-11-28'], path: '/api/v3' };
/** Starts the API of github.com, or of an Enterprise Server, whose `url` then ends with `/api/v3`. */
async function startGitHub(options) {
    const { clock } = options;
    await libsodium_wrappers["default"].ready;
    const [service, storage] = await Promise.all([(0,server/* openService */.I)(options), (0,server/* openService */.I)({ clock })]);
    const { versions: known, path: basePath } = options.isEnterprise ? enterprise : githubCom;
    service.url += basePath;
    const repositories = createRepositoryBook(libsodium_wrappers["default"], clock);
    const tokens = createTokenBook(clock);
    const artifacts = createArtifactBook(clock, storage);
    const findRoute = (0,router/* createRouter */.a)(endpoints);
    service.serve((request) => {
        if (!request.headers['user-agent'])
            return missingUserAgent;
        if (!request.path.startsWith(`${basePath}/`))
            return notFound();
        request.path = request.path.slice(basePath.length);
        const version = request.headers['x-github-api-version'] ?? '2022-11-28';
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
    /** Order of checks: version, route, whether the repository exists for this token, permission, body. */
    function respond(request, token, version) {
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
            return answerMoved(request.method, service.url + toPathById(request.path, renamed));
        const result = repository && canSee(token, repository)
            ? (findObstacle(token, repository, request.method) ??
                refuse(token, repository, need) ??
                answer({
                    request,
                    repository,
                    artifacts,
                    clock,
                    addEnvironment: (name) => repositories.addEnvironment(repository, name),
                    parts,
                    baseUrl: service.url,
                }))
            : notFound(need.page);
        return { ...result, headers: { ...result.headers, ...describeNeed(token, need) } };
    }
    const closeApi = service.close;
    return Object.assign(service, {
        addRepository: repositories.add,
        addToken: tokens.add,
        addEnvironment: repositories.addEnvironment,
        rename: repositories.rename,
        ...accessSecrets(repositories),
        addRun: repositories.addRun,
        addArtifact: artifacts.add,
        storage,
        close: () => Promise.all([closeApi(), storage.close()]).then(() => undefined),
    });
}
/** GitHub sends this header only to tokens with permissions; classic tokens have scopes. */
const describeNeed = (token, need) => token && token.kind !== 'classic'
    ? { 'x-accepted-github-permissions': acceptedPermissions(need) }
    : {};
const toPathById = (path, { id }) => path.replace(/^\/repos\/[^/]+\/[^/]+/, `/repositories/${id}`);
/** A redirect names the repository by its id. */
function toNamedPath(path, repositories) {
    const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
    const named = id === undefined ? null : repositories.findById(Number(id));
    return named ? `/repos/${named.owner}/${named.name}${rest}` : path;
}
const accessSecrets = ({ vault }) => ({
    setSecret: (repository, name, text, place) => setSecret(vault(repository, place?.environment), name, text),
    readSecret: (repository, name, place) => vault(repository, place?.environment).read(name),
    secretUpdatedAt: (repository, name, place) => vault(repository, place?.environment).describe(name)?.updated_at ?? null,
    rotateKey: (repository, place) => vault(repository, place?.environment).rotateKey(),
});
const versionsPage = '/about-the-rest-api/api-versions';
/** Sent by the gateway in front of the API: not JSON, and without the API's headers. */
const missingUserAgent = {
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
};
/**
 * Counts the request and returns the headers about the token, as each answer has them.
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function describeToken(token, now) {
    const rate = token?.rate ?? { limit: 60, used: 0, resetsAt: 0 };
    if (rate.resetsAt <= now)
        Object.assign(rate, { used: 0, resetsAt: now + clock/* hourMs */.$0 });
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
/** For example `D2F4:1A2B3C:4D5E6F7:89ABCDE:66A1B2C3`. */
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


/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ loadEmulator)
/* harmony export */ });
/** Every platform's emulator, by platform id. Each module is loaded on first use. */
const emulators = {
    tiktok: async () => (await __webpack_require__.e(/* import() */ 327).then(__webpack_require__.bind(__webpack_require__, 1327))).startTikTok,
    instagram: async () => (await __webpack_require__.e(/* import() */ 287).then(__webpack_require__.bind(__webpack_require__, 7287))).startInstagram,
    youtube: async () => (await __webpack_require__.e(/* import() */ 281).then(__webpack_require__.bind(__webpack_require__, 5281))).startYouTube,
};
/** Returns the platform's start function. Rejects with a `TypeError` for a platform without an emulator. */
async function loadEmulator(platformId) {
    const load = emulators[platformId];
    if (!load)
        throw new TypeError(`${platformId} has no emulator in the list.`);
    return load();
}


/***/ }),

/***/ 8078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject),
/* harmony export */   n: () => (/* binding */ readJsonBody)
/* harmony export */ });
/* harmony import */ var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(922);

const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Returns the JSON value of a request's body, or `undefined` when the body is not JSON. */
function readJsonBody(text) {
    try {
        return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ lowerAlphanumeric),
/* harmony export */   gh: () => (/* binding */ upperHex),
/* harmony export */   vm: () => (/* binding */ digits),
/* harmony export */   xM: () => (/* binding */ randomText)
/* harmony export */ });
/* unused harmony export alphanumeric */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '0123456789';
const upperHex = '0123456789ABCDEF';
/** Returns `length` cryptographically random characters of the alphabet. */
function randomText(length, alphabet = alphanumeric) {
    return Array.from({ length }, () => alphabet.charAt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(alphabet.length))).join('');
}


/***/ }),

/***/ 4030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createRouter)
/* harmony export */ });
/**
 * Returns a function that finds the handler for a request, or `null`. Routes are written
 * `GET /repos/:owner/:repo`. A named part matches one path segment and is decoded after the path is split, so
 * it may contain `%2F`. The first matching route wins.
 */
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


/***/ }),

/***/ 7515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ openService)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
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
/** Whether the handler runs under this fault. */
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
    // `search` always starts at 0; `test` would not if the pattern has the g flag.
    return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}

;// CONCATENATED MODULE: ./lib/emulators/server.js




/** Opens an HTTP service on loopback. Port 0 (the default) picks a free one; a port in use rejects. */
async function openService(options) {
    const { clock, port = 0 } = options;
    const faults = createFaultQueue();
    const closing = new AbortController();
    const connections = new WeakMap();
    let connectionCount = 0;
    let handle = () => ({ status: 503 });
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that disconnects during an answer is not an error of the service.
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
            // A bug in the emulator: answering it makes it visible, where a dropped connection would not.
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
/** `target` is the path and query of the request line; `headers` has names in lower case. */
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
/** Sends the recorded answer as the fault changes it, if at all. */
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
/** Sends the body, or half of it, in such a way that the client can tell that the transfer is incomplete. */
function breakOff(socket, response, { status, headers, body }, how) {
    const bytes = Buffer.from(body ?? '');
    const length = how === 'midway' ? bytes.length : bytes.length + 1;
    // Without a length, Node sends chunks.
    response.writeHead(status, how === 'unchunked' ? headers : { ...headers, 'content-length': length });
    response.write(how === 'midway' ? bytes.subarray(0, length / 2) : bytes, () => {
        // A client in this process reads first, because on Windows a reset discards what nobody has read.
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


/***/ })

};
