export const id = 555;
export const ids = [555];
export const modules = {

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/collect.js + 18 modules
var collect = __webpack_require__(2385);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 5 modules
var github_secret = __webpack_require__(155);
// EXTERNAL MODULE: ./lib/credentials/journal.js
var journal = __webpack_require__(1557);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var sodium = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/describe-figure.js
var describe_figure = __webpack_require__(7443);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/libsodium-wrappers/dist/modules-esm/libsodium-wrappers.mjs + 1 modules
var libsodium_wrappers = __webpack_require__(4768);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/emulator/github/answers.js

const answers_json = { 'content-type': 'application/json; charset=utf-8' };
const answerJson = (status, body) => ({
    status,
    headers: answers_json,
    body: (0,json/* stringifyJson */.s)(body),
});
/** GitHub's error body. `page` is the part of the documentation it points to. */
const answerError = (status, message, page = '') => answerJson(status, {
    message,
    documentation_url: `https://docs.github.com/rest${page}`,
    status: String(status),
});
const notFound = (page) => answerError(404, 'Not Found', page);

;// CONCATENATED MODULE: ./lib/emulator/random-text.js

const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const lowerAlphanumeric = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '0123456789';
const upperHex = '0123456789ABCDEF';
/** Unguessable text of so many characters out of an alphabet. */
function randomText(length, alphabet = alphanumeric) {
    return Array.from({ length }, () => alphabet.charAt((0,external_node_crypto_.randomInt)(alphabet.length))).join('');
}

;// CONCATENATED MODULE: ./lib/emulator/github/tokens.js

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
/** Since 2026 installation tokens are about 520 characters with dots. */
const longText = () => `ghs_${randomText(36)}.${randomText(430)}.${randomText(43)}`;
const createText = {
    'fine-grained': () => `github_pat_${randomText(22)}_${randomText(59)}`,
    app: longText,
    workflow: longText,
    classic: () => `ghp_${randomText(36)}`,
};

;// CONCATENATED MODULE: ./lib/emulator/github/access.js


/** Private repositories exist only for tokens that cover them. */
function canSee(token, repository) {
    if (!repository.private)
        return true;
    if (!token || !covers(token, repository))
        return false;
    return token.kind !== 'classic' || hasRepoScope(token);
}
/** The refusal for a caller who sees the repository and may not do this; `null` when allowed. */
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
    // What a public repository's runs show, they show to everyone.
    if (need.permission === 'actions' && !repository.private)
        return true;
    if (!token || !covers(token, repository))
        return false;
    if (token.kind === 'classic')
        return hasRepoScope(token);
    // The permissions of a workflow's own token have no entry for secrets, nor for environments' secrets.
    if (token.kind === 'workflow' && need.permission !== 'actions')
        return false;
    const held = token.permissions[need.permission];
    return held === 'write' || held === need.level;
}
const acceptedPermissions = (need) => `${need.permission}=${need.level}`;

;// CONCATENATED MODULE: ./lib/emulator/github/to-page.js
/** The part of a list that `per_page` (30, at most 100) and `page` (from 1) ask for. */
function toPage(all, query) {
    const perPage = Math.min(Number(query.get('per_page') ?? 30) || 30, 100);
    const start = ((Number(query.get('page') ?? 1) || 1) - 1) * perPage;
    return all.slice(start, start + perPage);
}

;// CONCATENATED MODULE: ./lib/emulator/github/vault.js

function createVault(sodium, clock) {
    const createKey = () => ({ id: randomText(18, digits), ...sodium.crypto_box_keypair() });
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
/** GitHub's times: ISO 8601 in UTC, to the second. */
const toSecond = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
function toMetadata(secret) {
    if (!secret)
        return null;
    return { name: secret.name, created_at: secret.created_at, updated_at: secret.updated_at };
}

;// CONCATENATED MODULE: ./lib/emulator/github/runs.js



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
/** The jobs of one attempt, or of the present one. */
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

;// CONCATENATED MODULE: ./lib/emulator/json-body.js

const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The JSON value of a request's body; `undefined` when it is no JSON. */
function readJsonBody(text) {
    try {
        return (0,json/* parseJson */.q)(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/emulator/github/secrets.js




const page = '/actions/secrets';
const maxBytes = 48 * 1024;
const maxSecrets = 100;
const getPublicKey = (vault) => answerJson(200, vault.publicKey());
function listSecrets(vault, { query }) {
    const all = vault.list();
    return answerJson(200, { total_count: all.length, secrets: toPage(all, query) });
}
function getSecret(vault, name) {
    const metadata = vault.describe(name);
    return metadata ? answerJson(200, metadata) : notFound(`${page}#get-a-repository-secret`);
}
const deleteSecret = (vault, name) => vault.remove(name) ? { status: 204 } : notFound(`${page}#delete-a-repository-secret`);
/** `PUT`: 201 when the secret is new, 204 when it was there. GitHub opens the box before it stores it. */
function putSecret(vault, name, request) {
    const body = request.body === '' ? {} : readJsonBody(request.body);
    if (body === undefined)
        return secrets_refuse('Problems parsing JSON', 400);
    if (!isJsonObject(body))
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
    // GitHub repeats the value here: an unsealed secret would be in the message.
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
/** Stores a secret as the web page does; throws where the page would refuse. */
function setSecret(vault, name, text) {
    const problem = describeNameProblem(name);
    if (problem)
        throw new Error(problem);
    if (Buffer.byteLength(text) > maxBytes)
        throw new Error('Value is too large.');
    vault.set(name, text);
}
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;
/** The same as GitHub prints it. */
const shownPattern = String(base64).replaceAll('+/', '+\\/');
function describeNameProblem(name) {
    if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) {
        return 'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).';
    }
    return /^GITHUB_/i.test(name) ? 'Secret names must not start with GITHUB_.' : null;
}
const notAString = (name, value) => `Invalid request.\n\nFor 'properties/${name}', ${(0,json/* stringifyJson */.s)(value)} is not a string.`;
const secrets_refuse = (message, status = 422) => answerError(status, message, `${page}#create-or-update-a-repository-secret`);

;// CONCATENATED MODULE: ./lib/emulator/github/endpoints.js



const repositorySecrets = (level, use) => ({
    need: { permission: 'secrets', level, page: '/actions/secrets' },
    answer: (call) => use(call.repository.secrets, call),
});
/** These need the permission for environments; the one for secrets does not help. */
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
    [`GET ${ofEnvironment}`]: environmentSecrets('read', useList),
    [`GET ${ofEnvironment}/public-key`]: environmentSecrets('read', getPublicKey),
    [`GET ${ofEnvironment}/:secret`]: environmentSecrets('read', useGet),
    [`PUT ${ofEnvironment}/:secret`]: environmentSecrets('write', usePut),
    [`DELETE ${ofEnvironment}/:secret`]: environmentSecrets('write', useDelete),
    [`GET ${repo}/actions/runs/:run`]: runs(({ repository, parts, baseUrl }) => getRun(repository, parts('run'), baseUrl)),
    [`GET ${repo}/actions/runs/:run/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query)),
    [`GET ${repo}/actions/runs/:run/attempts/:attempt/jobs`]: runs(({ repository, parts, request }) => listJobs(repository, parts('run'), request.query, parts('attempt'))),
};
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
    });
}

;// CONCATENATED MODULE: ./lib/emulator/github/repositories.js


function createRepositoryBook(sodium, clock) {
    const repositories = new Map();
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
        find: (owner, name) => repositories.get(keyOf(owner, name)) ?? null,
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

;// CONCATENATED MODULE: ./lib/emulator/router.js
/**
 * Finds the handler for a request. Routes are written `GET /repos/:owner/:repo`; a named part matches one
 * segment of the path and is percent-decoded, so `%2F` may stand in it. The first match counts.
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/emulator/faults.js
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
/** Whether the real handler runs at all under this fault. */
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
    // `search` looks from the start each time, also with a pattern that has the g flag.
    return typeof fault.path === 'string' ? fault.path === path : path.search(fault.path) >= 0;
}

;// CONCATENATED MODULE: ./lib/emulator/server.js




/** Opens an HTTP service on loopback; port 0 (the default) takes a free one. */
async function openService(options) {
    const { clock, port = 0 } = options;
    const faults = createFaultQueue();
    const closing = new AbortController();
    const connections = new WeakMap();
    let connectionCount = 0;
    let handle = () => ({ status: 503 });
    const server = (0,external_node_http_.createServer)((incoming, response) => {
        // A client that leaves in the middle of an answer is no failure of the service.
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
        const acted = letsHandlerAct(fault) ? act(request) : null;
        request.answer = acted;
        await pause(fault?.delayMs ?? 0);
        if (fault?.drop === 'before' || fault?.drop === 'after')
            return void incoming.socket.destroy();
        if (fault?.hang)
            return;
        if (response.destroyed)
            return;
        const answer = applyFault(acted, fault);
        if (fault?.drop === 'midway')
            return breakOff(incoming.socket, response, answer);
        request.status = answer.status;
        response.writeHead(answer.status, {
            date: new Date(clock.now()).toUTCString(),
            ...answer.headers,
        });
        if (fault?.endless)
            return pour(response);
        response.end(answer.body);
    }
    function act(request) {
        try {
            return handle(request);
        }
        catch (error) {
            // A fault of the emulator, not of the service: made visible instead of a silent hang.
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
/** `target` as in the request line; `headers` with names in lower case. */
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
/** The length stands in the head, so that the client can tell that something is missing. */
function breakOff(socket, response, { status, headers, body }) {
    const bytes = Buffer.from(body ?? '');
    response.writeHead(status, { ...headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => socket.destroy());
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

;// CONCATENATED MODULE: ./lib/emulator/github.js










const versions = ['2022-11-28', '2026-03-10'];
/** An older Enterprise Server knows the first one only, and has its API under a path. */
const enterprise = { versions: ['2022-11-28'], path: '/api/v3' };
/** Starts github.com's API, or an Enterprise Server's, whose `url` ends with `/api/v3`. */
async function startGitHub(options) {
    const { clock, isEnterprise = false } = options;
    await libsodium_wrappers["default"].ready;
    const service = await openService(options);
    const known = isEnterprise ? enterprise.versions : versions;
    const basePath = isEnterprise ? enterprise.path : '';
    service.url += basePath;
    const repositories = createRepositoryBook(libsodium_wrappers["default"], clock);
    const tokens = createTokenBook(clock);
    const findRoute = createRouter(endpoints);
    service.serve((request) => {
        if (!request.headers['user-agent'])
            return missingUserAgent;
        if (!request.path.startsWith(`${basePath}/`))
            return notFound();
        request.path = request.path.slice(basePath.length);
        const version = request.headers['x-github-api-version'] ?? '2022-11-28';
        const authorization = request.headers.authorization;
        const token = authorization === undefined ? null : tokens.find(authorization);
        const answer = authorization !== undefined && !token
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
    /** The order of checks: version, route, whether the repository exists for this token, permission, body. */
    function respond(request, token, version) {
        if (!known.includes(version)) {
            return answerError(400, `The API version ${version} does not exist.`, versionsPage);
        }
        const route = findRoute(request.method, request.path);
        if (!route)
            return notFound();
        const { need, answer } = route.handler;
        const { parts } = route;
        const repository = repositories.find(parts('owner'), parts('repo'));
        const result = repository && canSee(token, repository)
            ? (refuse(token, repository, need) ??
                answer({ request, repository, parts, baseUrl: service.url }))
            : notFound(need.page);
        // Classic tokens have scopes, which no permission would help.
        if (!token || token.kind === 'classic')
            return result;
        const accepted = { 'x-accepted-github-permissions': acceptedPermissions(need) };
        return { ...result, headers: { ...result.headers, ...accepted } };
    }
    return Object.assign(service, {
        addRepository: repositories.add,
        addToken: tokens.add,
        addEnvironment: repositories.addEnvironment,
        setSecret: (repository, name, text, place) => setSecret(repositories.vault(repository, place?.environment), name, text),
        readSecret: (repository, name, place) => repositories.vault(repository, place?.environment).read(name),
        secretUpdatedAt: (repository, name, place) => repositories.vault(repository, place?.environment).describe(name)?.updated_at ?? null,
        rotateKey: (repository, place) => repositories.vault(repository, place?.environment).rotateKey(),
        addRun: (repository, run) => {
            repositories.get(repository).runs.set(run.id, run);
        },
    });
}
const versionsPage = '/about-the-rest-api/api-versions';
/** Comes from the gateway in front of the API, so it is no JSON and has none of its headers. */
const missingUserAgent = {
    status: 403,
    headers: { 'content-type': 'text/html' },
    body: '\r\nRequest forbidden by administrative rules. Please make sure your request has a User-Agent header (https://docs.github.com/en/rest/overview/resources-in-the-rest-api#user-agent-required). Check https://developer.github.com for other possible causes.\r\n',
};
/** What GitHub tells about the token with each answer; counts the request. */
function describeToken(token, now) {
    const rate = token?.rate ?? { limit: 60, used: 0, resetsAt: 0 };
    if (rate.resetsAt <= now)
        Object.assign(rate, { used: 0, resetsAt: now + 3_600_000 });
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
/** As `D2F4:1A2B3C:4D5E6F7:89ABCDE:66A1B2C3`. */
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

;// CONCATENATED MODULE: ./lib/emulator/tiktok/account.js


/** A believable creator: 24 videos, one every 37 hours, the seventh and eighth posted in the same second. */
function createAccount(given, now) {
    const { videos, ...profile } = given;
    return {
        openId: `-000${randomText(32)}`,
        unionId: (0,external_node_crypto_.randomUUID)(),
        username: `mara.bakes${(0,external_node_crypto_.randomInt)(1000, 9999)}`,
        displayName: 'Mara bakes',
        bio: 'Sourdough, slowly. New loaf every other day.',
        verified: false,
        followers: 48213n,
        following: 187n,
        likes: null,
        videoCount: null,
        avatarId: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        ...profile,
        videos: (videos ?? believableVideos(now)).map((video) => createVideo(video, now)),
    };
}
/** A video with every member that is not given made up; posted an hour before `now` (ms since 1970). */
function createVideo(given, now) {
    const createTime = given.createTime ?? Math.floor(now / 1000) - 3600;
    return {
        // TikTok's ids hold the second of posting in their upper 32 bits, which makes them 19 digits.
        id: String((BigInt(createTime) << 32n) | BigInt((0,external_node_crypto_.randomInt)(2 ** 32))),
        createTime,
        title: 'Rye with caraway',
        description: 'Rye with caraway #sourdough #rye',
        duration: 34,
        width: 576,
        height: 1024,
        isAigc: false,
        isPublic: true,
        likes: 312n,
        comments: 18n,
        shares: 9n,
        views: 5210n,
        ...given,
    };
}
function believableVideos(now) {
    const newest = Math.floor(now / 1000) - 3 * 3600;
    return Array.from({ length: 24 }, (_, index) => {
        const views = BigInt(1_900 + ((index * 7_919) % 23) * 1_310);
        const title = loaves[index % loaves.length] ?? '';
        return {
            createTime: newest - (index === 7 ? 6 : index) * 37 * 3600,
            title,
            description: `${title} #sourdough`,
            duration: 15 + ((index * 11) % 50),
            views,
            likes: views / 17n,
            comments: views / 290n,
            shares: views / 410n,
        };
    });
}
const loaves = [
    'Overnight country loaf',
    'What went wrong with this crumb?',
    'Rye with caraway',
    'Scoring a leaf, slowly',
    'Feeding the starter, day one',
    'Two flours, one dough',
    '',
];

;// CONCATENATED MODULE: ./lib/emulator/tiktok/answers.js


/** Documented HTTP statuses and the texts seen with them. */
const dataErrors = {
    access_token_invalid: [401, 'The access token is invalid or not found in the request.'],
    scope_not_authorized: [
        401,
        'The user did not authorize the scope required for completing this request.',
    ],
    scope_permission_missed: [400, 'Access token is invalid, some fields need additional scopes.'],
    invalid_params: [400, 'The request parameters are invalid.'],
    rate_limit_exceeded: [429, 'The API rate limit was exceeded. Please try again later.'],
};
function createAnswers(clock, settings) {
    return {
        flat: (body) => tiktok_answers_json(200, body, createLogId(clock)),
        oauthError: (error, description) => {
            const logId = createLogId(clock);
            const body = { error, error_description: description, log_id: logId };
            return tiktok_answers_json(settings.tokenErrorStatus, body, logId);
        },
        data: (data) => {
            const logId = createLogId(clock);
            return tiktok_answers_json(200, { data, error: { code: 'ok', message: '', log_id: logId } }, logId);
        },
        dataError: (code, message) => {
            const logId = createLogId(clock);
            const [status, text] = dataErrors[code];
            const error = { code, message: message ?? text, log_id: logId };
            const answer = tiktok_answers_json(settings.dataErrorStatus ?? status, { data: {}, error }, logId);
            if (code !== 'rate_limit_exceeded' || settings.retryAfterSeconds === null)
                return answer;
            const retryAfter = { 'retry-after': String(settings.retryAfterSeconds) };
            return { ...answer, headers: { ...answer.headers, ...retryAfter } };
        },
        // The gateway, Janus, answers for paths that lead nowhere; its answer is no JSON.
        unsupportedPath: () => ({
            status: 404,
            headers: { 'content-type': 'text/plain; charset=utf-8', 'x-tt-logid': createLogId(clock) },
            body: 'Unsupported path(Janus)',
        }),
    };
}
function tiktok_answers_json(status, body, logId) {
    return {
        status,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            'cache-control': 'max-age=0, no-cache, no-store',
            'x-tt-logid': logId,
        },
        body: (0,json/* stringifyJson */.s)(body),
    };
}
/** 34 characters: the second as yyyymmddHHMMSS, then 20 hex digits. */
function createLogId(clock) {
    const second = new Date(clock.now()).toISOString().replace(/\D/g, '').slice(0, 14);
    return `${second}${randomText(20, upperHex)}`;
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/apps.js

const allScopes = ['user.info.basic', 'user.info.profile', 'user.info.stats', 'video.list'];
/** As the developer portal does: refuses redirect addresses that break its rules. */
function createApp(given) {
    const app = {
        clientKey: randomText(18, lowerAlphanumeric),
        clientSecret: randomText(32),
        scopes: [...allScopes],
        redirectUris: [],
        desktopRedirectUris: [],
        ...given,
    };
    refuseUnless(app.redirectUris, isWebRedirect, 'web');
    refuseUnless(app.desktopRedirectUris, isDesktopRedirect, 'desktop');
    return app;
}
/** Which of the app's two lists a redirect address is on; `null` when on neither. */
function findRedirect(app, uri) {
    if (app.redirectUris.includes(uri))
        return 'web';
    // The star stands for any port in the list only, never in a request.
    if (!isDesktopRedirect(uri) || !port.test(uri))
        return null;
    const known = app.desktopRedirectUris;
    return known.includes(uri) || known.includes(uri.replace(port, ':*')) ? 'desktop' : null;
}
const port = /(?<=^https?:\/\/[^/]+):\d+/;
function isWebRedirect(uri) {
    if (!/^https:\/\/[^?#\s]+$/.test(uri) || !URL.canParse(uri))
        return false;
    return !['localhost', '127.0.0.1', '[::1]'].includes(new URL(uri).hostname);
}
const isDesktopRedirect = (uri) => /^https?:\/\/(?:localhost|127\.0\.0\.1):(?:\d{1,5}|\*)(?:\/[^?#\s]*)?$/.test(uri);
function refuseUnless(uris, isAllowed, list) {
    if (uris.length > 10)
        throw new Error(`TikTok takes at most 10 ${list} redirect addresses.`);
    for (const uri of uris) {
        if (uri.length >= 512 || !isAllowed(uri)) {
            throw new Error(`TikTok refuses ${uri} as a ${list} redirect address.`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/authorize.js

/**
 * `GET /v2/auth/authorize/`. A mistake of the app's is shown to the person on a page and never redirected;
 * everything else goes back to `redirect_uri`. Whether the code challenge is the hex one is found out only
 * when the code is exchanged.
 */
function authorize(request, context) {
    const read = (name) => request.query.get(name) ?? '';
    const app = context.findApp(read('client_key'));
    if (!app)
        return mistakePage('client_key');
    const redirectUri = read('redirect_uri');
    const platform = findRedirect(app, redirectUri);
    if (!platform)
        return mistakePage('redirect_uri');
    if (read('response_type') !== 'code')
        return mistakePage('response_type');
    const asked = read('scope').split(',');
    if (!asked.every((scope) => app.scopes.includes(scope)))
        return mistakePage('scope');
    const challenge = request.query.get('code_challenge');
    if (platform === 'desktop' || challenge !== null) {
        if (!/^[\w.~-]{43,128}$/.test(challenge ?? ''))
            return mistakePage('code_challenge');
        if (read('code_challenge_method') !== 'S256')
            return mistakePage('code_challenge_method');
    }
    const consent = context.consent?.({ clientKey: app.clientKey, scopes: asked, redirectUri }) ?? {};
    const state = request.query.get('state');
    if ('denied' in consent) {
        return redirect(redirectUri, {
            error: consent.denied,
            error_type: consent.errorType ?? consent.denied,
            error_description: consent.description ?? 'The user denied the request.',
            state,
        });
    }
    const account = consent.account ?? context.accounts[0];
    if (!account) {
        return redirect(redirectUri, {
            error: 'access_denied',
            error_type: 'non_sandbox_target',
            error_description: 'The account is not a target user of this sandbox.',
            state,
        });
    }
    const scopes = asked.filter((scope) => consent.scopes?.includes(scope) ?? true);
    const code = context.codes.issue({
        clientKey: app.clientKey,
        account,
        scopes,
        redirectUri,
        challenge,
    });
    return redirect(redirectUri, { code, scopes: scopes.join(','), state });
}
function redirect(uri, parameters) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value !== null)
            query.set(name, value);
    }
    return { status: 302, headers: { location: `${uri}?${query}` } };
}
/** A web page for people, hence 200; it names the parameter and nothing the request contained. */
function mistakePage(parameter) {
    return {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: `<!doctype html><html lang="en"><title>TikTok</title><h1>Something went wrong</h1>
<p>We couldn't log in with TikTok. If you're a developer, correct the following and try again:</p>
<ul><li>${parameter}</li></ul></html>`,
    };
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/codes.js


/** TikTok does not say how long a code lives; practitioners say minutes. */
const codeLifetimeMs = 10 * 60_000;
function createCodeBook(clock) {
    const codes = new Map();
    return {
        issue: (code) => {
            // Real codes hold a star and an exclamation mark, which must be decoded exactly once.
            const text = `${randomText(64)}*1!6431.u1`;
            codes.set(text, { ...code, expiresAt: clock.now() + codeLifetimeMs });
            return text;
        },
        find: (clientKey, text) => {
            const code = codes.get(text);
            return code && code.clientKey === clientKey && code.expiresAt > clock.now() ? code : null;
        },
        spend: (text) => {
            codes.delete(text);
        },
    };
}
/** TikTok's PKCE, which is not RFC 7636's: the challenge is the SHA-256 in lower-case hex. */
function matchesChallenge(challenge, verifier) {
    // A verifier without a challenge before it is ignored.
    if (challenge === null)
        return true;
    if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(verifier))
        return false;
    return (0,external_node_crypto_.createHash)('sha256').update(verifier).digest('hex') === challenge;
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/data-endpoints.js

/** The order of checks is TikTok's: token, rate, scope (before the parameters), parameters. */
function answerData(request, endpoint, context) {
    const { answers, settings, grants, images } = context;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const grant = token ? grants.findGrant(token) : null;
    if (!grant)
        return answers.dataError('access_token_invalid');
    if (!context.passesRate(`${grant.clientKey} ${request.path}`, settings.rateLimit)) {
        return answers.dataError('rate_limit_exceeded');
    }
    const fields = [...new Set((request.query.get('fields') ?? '').split(',').filter(Boolean))];
    const app = context.findApp(grant.clientKey);
    const isAllowed = (scope) => grant.scopes.includes(scope) && app?.scopes.includes(scope) === true;
    if (!endpoint.neededScopes(fields).every(isAllowed))
        return answers.dataError(settings.scopeError);
    if (fields.length === 0) {
        const message = 'Fields is required, please provide fields in the request';
        return answers.dataError('invalid_params', message);
    }
    if (!fields.every((field) => endpoint.knownFields.includes(field))) {
        return answers.dataError('invalid_params', 'Some of the requested fields do not exist.');
    }
    const data = endpoint.answer({ request, grant, fields, images });
    return typeof data === 'string' ? answers.dataError('invalid_params', data) : answers.data(data);
}
/** The same members in another order each time, as TikTok's answers have them. */
function shuffleKeys(record) {
    const entries = Object.entries(record).map((entry) => ({ entry, rank: (0,external_node_crypto_.randomInt)(2 ** 31) }));
    entries.sort((one, other) => one.rank - other.rank);
    return Object.fromEntries(entries.map(({ entry }) => entry));
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/settings.js
/** Seconds. Since November 2026 the refresh token's time begins anew with each one; before, at consent. */
const lifetimes = {
    '2026-11': { access: 7_200, refresh: 15_552_000, rolling: true },
    legacy: { access: 86_400, refresh: 31_536_000, rolling: false },
};
function createSettings(name) {
    const legacy = name === 'legacy';
    return {
        tokenErrorStatus: 200,
        usedRefreshToken: 'refused',
        rotation: legacy ? 'never' : 'always',
        scopeError: 'scope_not_authorized',
        retryAfterSeconds: null,
        rateLimit: 600,
        accessTokenDiesAtRefresh: !legacy,
        dataErrorStatus: null,
    };
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/grants.js


function createGrantBook(options) {
    const { clock, settings } = options;
    const seconds = lifetimes[options.lifetimes];
    const accessTokens = new Map();
    const refreshTokens = new Map();
    return {
        issue: (clientKey, account, scopes) => {
            const grant = { clientKey, account, scopes, grantedAt: clock.now(), revoked: false };
            return { grant, pair: mint(grant, null) };
        },
        refresh: (clientKey, refreshToken) => {
            const entry = refreshTokens.get(refreshToken);
            if (!entry || entry.grant.clientKey !== clientKey || !isCurrent(entry))
                return null;
            const { grant, replacedBy } = entry;
            if (replacedBy && settings.usedRefreshToken === 'revokes-family')
                grant.revoked = true;
            if (replacedBy && settings.usedRefreshToken === 'grace' && isUnused(replacedBy)) {
                return { grant, pair: replacedBy };
            }
            if (replacedBy && settings.usedRefreshToken !== 'accepted')
                return null;
            if (settings.accessTokenDiesAtRefresh)
                kill(entry.pair.accessToken);
            const pair = mint(grant, settings.rotation === 'never' ? entry.pair : null);
            if (pair.refreshToken !== refreshToken)
                entry.replacedBy = pair;
            return { grant, pair };
        },
        revoke: (clientKey, accessToken) => {
            const grant = findGrant(accessToken);
            if (!grant || grant.clientKey !== clientKey)
                return false;
            grant.revoked = true;
            return true;
        },
        findGrant,
        isAlive: (token) => {
            if (findGrant(token))
                return true;
            const entry = refreshTokens.get(token);
            if (!entry || !isCurrent(entry))
                return false;
            if (!entry.replacedBy || settings.usedRefreshToken === 'accepted')
                return true;
            return settings.usedRefreshToken === 'grace' && isUnused(entry.replacedBy);
        },
    };
    /** With `keep`, its refresh token stays and only the access token is new. */
    function mint(grant, keep) {
        const now = clock.now();
        const pair = {
            accessToken: createToken('act.'),
            accessExpiresAt: now + seconds.access * 1000,
            refreshToken: keep?.refreshToken ?? createToken('rft.'),
            refreshExpiresAt: keep?.refreshExpiresAt ??
                (seconds.rolling ? now : grant.grantedAt) + seconds.refresh * 1000,
        };
        accessTokens.set(pair.accessToken, { grant, expiresAt: pair.accessExpiresAt, dead: false });
        refreshTokens.set(pair.refreshToken, { grant, pair, replacedBy: null });
        return pair;
    }
    function findGrant(accessToken) {
        const entry = accessTokens.get(accessToken);
        if (!entry || entry.dead || entry.grant.revoked)
            return null;
        return entry.expiresAt > clock.now() ? entry.grant : null;
    }
    function kill(accessToken) {
        const entry = accessTokens.get(accessToken);
        if (entry)
            entry.dead = true;
    }
    function isCurrent({ grant, pair }) {
        return !grant.revoked && pair.refreshExpiresAt > clock.now();
    }
    function isUnused(pair) {
        return refreshTokens.get(pair.refreshToken)?.replacedBy === null;
    }
}
/** Opaque, with the exclamation mark of real ones, which a form must encode. */
const createToken = (prefix) => `${prefix}${randomText(60)}!6431.u1`;

;// CONCATENATED MODULE: ./lib/emulator/tiktok/rate-window.js
const windowMs = 60_000;
/** Counts what was let through in the last 60 s, by key; refuses beyond the limit, and refusals do not count. */
function createRateWindow(clock) {
    const passed = new Map();
    return (key, limit) => {
        const now = clock.now();
        const recent = (passed.get(key) ?? []).filter((at) => at > now - windowMs);
        const passes = recent.length < limit;
        if (passes)
            recent.push(now);
        passed.set(key, recent);
        return passes;
    };
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/signed-images.js

function createSignedImages(clock, baseUrl) {
    const key = (0,external_node_crypto_.randomBytes)(32);
    const signatureOf = (path, expires) => (0,external_node_crypto_.createHmac)('sha1', key).update(`${path}?${expires}`).digest('base64');
    return {
        sign: (path, lifetimeMs) => {
            const expires = String(Math.floor((clock.now() + lifetimeMs) / 3_600_000) * 3600);
            // Not a secret in spite of its name: a mark of the content network that stays the same per picture.
            const mark = (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 8);
            const signature = encodeURIComponent(signatureOf(path, expires));
            return `${baseUrl}${path}?dr=14579&refresh_token=${mark}&x-expires=${expires}&x-signature=${signature}&t=4d5b0474&ps=13740610&shp=a5d48078&shcp=8aecc5ac&idc=my`;
        },
        answer: ({ path, query }) => {
            const expires = query.get('x-expires') ?? '';
            const isGenuine = query.get('x-signature') === signatureOf(path, expires);
            if (!isGenuine || Number(expires) * 1000 <= clock.now())
                return { status: 403 };
            const headers = { 'content-type': 'image/jpeg', 'cache-control': 'public, max-age=86400' };
            return { status: 200, headers, body: onePixel };
        },
    };
}
/** A grey JPEG of one pixel. */
const onePixel = Buffer.from('/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==', 'base64');

;// CONCATENATED MODULE: ./lib/emulator/tiktok/token-endpoints.js



/** `POST /v2/oauth/token/`: form in, flat JSON out, for all three grant types. */
function answerToken(request, context) {
    const { answers } = context;
    const sender = readSender(request, context);
    if ('refusal' in sender)
        return sender.refusal;
    const { app, form } = sender;
    switch (form.get('grant_type')) {
        case null:
        case '':
            return answers.oauthError('invalid_request', malformed);
        case 'authorization_code':
            return exchangeCode(app, form, context);
        case 'refresh_token':
            return refresh(app, form, context);
        case 'client_credentials':
            return answers.flat({
                access_token: createToken('clt.'),
                expires_in: lifetimes['2026-11'].access,
                token_type: 'Bearer',
            });
        default:
            return answers.oauthError('unsupported_grant_type', 'The grant type is not supported.');
    }
}
/** `POST /v2/oauth/revoke/`: takes the access token and ends the whole grant; an expired one is unknown. */
function answerRevoke(request, context) {
    const { answers, grants } = context;
    const sender = readSender(request, context);
    if ('refusal' in sender)
        return sender.refusal;
    const token = sender.form.get('token');
    if (!token)
        return answers.oauthError('invalid_request', malformed);
    if (grants.revoke(sender.app.clientKey, token))
        return answers.flat({});
    return answers.oauthError('invalid_grant', 'Access token is invalid or expired.');
}
/** The tokens as TikTok's flat answer has them; `now` in ms since 1970. */
function toTokenBody({ grant, pair }, now) {
    return {
        access_token: pair.accessToken,
        expires_in: Math.floor((pair.accessExpiresAt - now) / 1000),
        open_id: grant.account.openId,
        refresh_expires_in: Math.floor((pair.refreshExpiresAt - now) / 1000),
        refresh_token: pair.refreshToken,
        scope: grant.scopes.join(','),
        token_type: 'Bearer',
    };
}
const malformed = 'The request parameters are malformed.';
function readSender(request, { answers, findApp }) {
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/x-www-form-urlencoded') {
        return { refusal: answers.oauthError('invalid_request', malformed) };
    }
    const form = new URLSearchParams(request.body);
    for (const [name, text] of [
        ['client_key', 'Client key'],
        ['client_secret', 'Client secret'],
    ]) {
        if (!form.get(name)) {
            return { refusal: answers.oauthError('invalid_request', `${text} is missed in request.`) };
        }
    }
    const app = findApp(form.get('client_key') ?? '');
    if (app?.clientSecret !== form.get('client_secret') || !app) {
        return { refusal: answers.oauthError('invalid_client', 'Client key or secret is incorrect.') };
    }
    return { app, form };
}
function exchangeCode(app, form, context) {
    const { answers, codes, grants, clock } = context;
    const text = form.get('code');
    if (!text)
        return answers.oauthError('invalid_request', malformed);
    const code = codes.find(app.clientKey, text);
    if (!code)
        return answers.oauthError('invalid_grant', 'Authorization code is expired.');
    if (form.get('redirect_uri') !== code.redirectUri) {
        const description = 'Redirect_uri is not matched with the uri when requesting code.';
        return answers.oauthError('invalid_request', description);
    }
    if (!matchesChallenge(code.challenge, form.get('code_verifier') ?? '')) {
        const description = 'Code verifier or code challenge is invalid.';
        return answers.oauthError('invalid_request', description);
    }
    codes.spend(text);
    const issued = grants.issue(app.clientKey, code.account, code.scopes);
    return answers.flat(toTokenBody(issued, clock.now()));
}
function refresh(app, form, context) {
    const { answers, grants, clock } = context;
    const token = form.get('refresh_token');
    if (!token)
        return answers.oauthError('invalid_request', malformed);
    const issued = grants.refresh(app.clientKey, token);
    if (!issued)
        return answers.oauthError('invalid_grant', 'Refresh token is invalid or expired.');
    return answers.flat(toTokenBody(issued, clock.now()));
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok/user-info.js


const basic = (read) => ({ scope: 'user.info.basic', read });
const profile = (read) => ({ scope: 'user.info.profile', read });
const stats = (read) => ({ scope: 'user.info.stats', read });
const avatarLifetimeMs = 48 * 3_600_000;
const avatar = (size) => basic((account, images) => {
    const path = `/tos-alisg-avt-0068/${account.avatarId}~tplv-tiktokx-cropcenter:${size}:${size}.jpeg`;
    return images.sign(path, avatarLifetimeMs);
});
const publicVideos = (account) => account.videos.filter((video) => video.isPublic);
const fields = {
    open_id: basic((account) => account.openId),
    union_id: basic((account) => account.unionId),
    avatar_url: avatar(168),
    avatar_url_100: avatar(100),
    avatar_large_url: avatar(1080),
    display_name: basic((account) => account.displayName),
    bio_description: profile((account) => account.bio),
    // A short link made for the occasion: it differs between two calls.
    profile_deep_link: profile(() => `https://vm.tiktok.com/ZS${randomText(7)}/`),
    is_verified: profile((account) => account.verified),
    username: profile((account) => account.username),
    follower_count: stats((account) => account.followers),
    following_count: stats((account) => account.following),
    likes_count: stats((account) => account.likes ?? publicVideos(account).reduce((sum, { likes }) => sum + likes, 0n)),
    video_count: stats((account) => account.videoCount ?? BigInt(publicVideos(account).length)),
};
/** `GET /v2/user/info/` https://developers.tiktok.com/doc/tiktok-api-v2-get-user-info */
const userInfo = {
    knownFields: Object.keys(fields),
    neededScopes: (names) => {
        const scopes = names.flatMap((name) => fields[name]?.scope ?? []);
        return scopes.length > 0 ? scopes : ['user.info.basic'];
    },
    answer: ({ grant, fields: names, images }) => {
        const user = {};
        for (const name of names)
            user[name] = fields[name]?.read(grant.account, images);
        return { user: shuffleKeys(user) };
    },
};

;// CONCATENATED MODULE: ./lib/emulator/tiktok/video-fields.js
const coverLifetimeMs = 6 * 3_600_000;
/** The video object's fields. https://developers.tiktok.com/docs/en/tiktok-api-v2-video-object */
const videoFields = {
    id: (video) => video.id,
    create_time: (video) => video.createTime,
    cover_image_url: (_, { images, picture }) => images.sign(`/tos-alisg-p-0037/${picture}~tplv-tiktokx-origin.image`, coverLifetimeMs),
    share_url: (video, { account, clientKey }) => `https://www.tiktok.com/@${account.username}/video/${video.id}?${campaign(clientKey)}`,
    video_description: (video) => video.description,
    duration: (video) => video.duration,
    height: (video) => video.height,
    width: (video) => video.width,
    title: (video) => video.title,
    embed_html: (video, { account }) => {
        const address = `https://www.tiktok.com/@${account.username}/video/${video.id}`;
        return `<blockquote class="tiktok-embed" cite="${address}" data-video-id="${video.id}"><section></section></blockquote>`;
    },
    embed_link: (video, { clientKey }) => `https://www.tiktok.com/player/v1/${video.id}?${campaign(clientKey)}`,
    like_count: (video) => video.likes,
    comment_count: (video) => video.comments,
    share_count: (video) => video.shares,
    view_count: (video) => video.views,
    is_aigc: (video) => video.isAigc,
};
const campaign = (clientKey) => `utm_campaign=tt4d_open_api&utm_source=${encodeURIComponent(clientKey)}`;

;// CONCATENATED MODULE: ./lib/emulator/tiktok/videos.js




const scoped = {
    knownFields: Object.keys(videoFields),
    neededScopes: () => ['video.list'],
};
/** `POST /v2/video/list/`: public videos, newest first, strictly before `cursor` (ms). */
const videoList = {
    ...scoped,
    answer: (call) => {
        const body = readObject(call.request);
        if (typeof body === 'string')
            return body;
        const maxCount = readInteger(body.max_count, 10n);
        if (maxCount === null || maxCount < 1n || maxCount > 20n) {
            return 'The max_count must be an integer from 1 to 20.';
        }
        // A literal 0 counts as a time like any other: nothing was posted before 1970.
        const before = readInteger(body.cursor, BigInt(Number.MAX_SAFE_INTEGER));
        if (before === null || before < 0n)
            return 'The cursor must be a time in milliseconds.';
        const older = newestFirst(call).filter((video) => cursorOf(video) < before);
        const page = older.slice(0, Number(maxCount));
        const last = page.at(-1);
        return shuffleKeys({
            videos: page.map((video) => toVideo(video, call)),
            cursor: last ? cursorOf(last) : 0,
            has_more: older.length > page.length,
        });
    },
};
/** `POST /v2/video/query/`: those of up to 20 ids that are the account's own; others are absent without a word. */
const videoQuery = {
    ...scoped,
    answer: (call) => {
        const body = readObject(call.request);
        if (typeof body === 'string')
            return body;
        const ids = isJsonObject(body.filters) ? body.filters.video_ids : undefined;
        if (!Array.isArray(ids) || ids.length < 1 || ids.length > 20) {
            return 'The video_ids must be a list of 1 to 20 ids.';
        }
        if (!ids.every((id) => typeof id === 'string'))
            return 'The video_ids must be strings.';
        const found = newestFirst(call).filter(({ id }) => ids.includes(id));
        const videos = found.map((video) => toVideo(video, call));
        return shuffleKeys({ videos, cursor: 0, has_more: false });
    },
};
const cursorOf = (video) => BigInt(video.createTime) * 1000n;
const newestFirst = ({ grant }) => grant.account.videos
    .filter((video) => video.isPublic)
    .sort((one, other) => other.createTime - one.createTime);
function toVideo(video, { fields, grant, images }) {
    const { account, clientKey } = grant;
    const picture = (0,external_node_crypto_.createHash)('md5').update(video.id).digest('hex');
    const result = {};
    for (const name of fields) {
        result[name] = videoFields[name]?.(video, { account, clientKey, images, picture });
    }
    return shuffleKeys(result);
}
function readObject({ headers, body }) {
    const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json')
        return 'The Content-Type must be application/json.';
    const value = readJsonBody(body);
    return isJsonObject(value) ? value : 'The request body must be a JSON object.';
}
function readInteger(value, absent) {
    if (value === undefined)
        return absent;
    if (typeof value === 'bigint')
        return value;
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}

;// CONCATENATED MODULE: ./lib/emulator/tiktok.js
















/** Starts the emulator; `lifetimes` are those documented since November 2026 unless `legacy`. */
async function startTikTok(options) {
    const { clock, lifetimes = '2026-11' } = options;
    const service = await openService(options);
    const settings = createSettings(lifetimes);
    const apps = new Map();
    const accounts = [];
    const grants = createGrantBook({ clock, lifetimes, settings });
    const images = createSignedImages(clock, service.url);
    const context = {
        clock,
        settings,
        grants,
        images,
        accounts,
        answers: createAnswers(clock, settings),
        codes: createCodeBook(clock),
        passesRate: createRateWindow(clock),
        findApp: (clientKey) => apps.get(clientKey),
    };
    const emulator = Object.assign(service, {
        settings,
        addApp: (given = {}) => {
            const app = createApp(given);
            apps.set(app.clientKey, app);
            return { clientKey: app.clientKey, clientSecret: app.clientSecret };
        },
        addAccount: (given = {}) => {
            const account = createAccount(given, clock.now());
            accounts.push(account);
            return account;
        },
        signIn: (grantOf) => {
            const app = apps.get(grantOf.clientKey);
            if (!app)
                throw new Error(`There is no app ${grantOf.clientKey}.`);
            const scopes = grantOf.scopes ?? app.scopes;
            const { pair } = grants.issue(app.clientKey, grantOf.account, [...scopes]);
            const now = clock.now();
            return {
                accessToken: pair.accessToken,
                refreshToken: pair.refreshToken,
                expiresIn: (pair.accessExpiresAt - now) / 1000,
                refreshExpiresIn: (pair.refreshExpiresAt - now) / 1000,
                scope: scopes.join(','),
                openId: grantOf.account.openId,
            };
        },
        isAlive: grants.isAlive,
    });
    const data = (endpoint) => (request) => answerData(request, endpoint, context);
    const findRoute = createRouter({
        'GET /v2/auth/authorize/': (request) => authorize(request, { ...context, consent: emulator.consent }),
        'POST /v2/oauth/token/': (request) => answerToken(request, context),
        'POST /v2/oauth/revoke/': (request) => answerRevoke(request, context),
        'GET /v2/user/info/': data(userInfo),
        'POST /v2/video/list/': data(videoList),
        'POST /v2/video/query/': data(videoQuery),
        'GET /tos-alisg-avt-0068/:picture': images.answer,
        'GET /tos-alisg-p-0037/:picture': images.answer,
    });
    service.serve((request) => {
        const route = findRoute(request.method, request.path);
        return route ? route.handler(request) : context.answers.unsupportedPath();
    });
    return emulator;
}

// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/emulator/virtual-clock.js

/**
 * Without `startAt`: real time plus what has been advanced, and `sleep` really waits.
 * With `startAt` (ms since 1970): stands still except for `advance`, and `sleep` advances by its ms at once.
 */
function createVirtualClock(startAt) {
    let advanced = 0;
    const advance = (ms) => {
        if (!(ms >= 0))
            throw new RangeError(`A clock does not go back: ${ms} ms.`);
        advanced += ms;
    };
    if (startAt === undefined) {
        return { now: () => clock/* systemClock */.m.now() + advanced, sleep: clock/* systemClock */.m.sleep, advance };
    }
    return {
        now: () => startAt + advanced,
        sleep: async (ms, signal) => {
            signal?.throwIfAborted();
            advance(ms);
        },
        advance,
    };
}

// EXTERNAL MODULE: ./lib/github.js
var lib_github = __webpack_require__(1564);
// EXTERNAL MODULE: ./lib/http.js
var lib_http = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/platforms/index.js + 6 modules
var platforms = __webpack_require__(2481);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/log.js

/** A run's steps as lines for a terminal or a file. Masked values are replaced wherever they would show. */
function createLog(write, options) {
    const masked = new Set();
    const paint = (style, text) => options.colour ? (0,external_node_util_.styleText)(style, text) : text;
    const say = (line) => {
        const safe = [...masked].reduce((text, value) => text.replaceAll(value, '***'), line);
        write(`${safe}\n`);
    };
    return {
        group: (title) => say(`\n${paint('bold', title)}`),
        info: (line) => say(`  ${paint('green', '✓')} ${line}`),
        debug: (line) => {
            if (options.debug)
                say(`    ${paint('dim', line)}`);
        },
        notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
        warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
        mask: (value) => masked.add(value),
    };
}

;// CONCATENATED MODULE: ./lib/cli/table.js
/** Rows under a head in aligned columns; the first `left` columns hold text, the others numbers. */
function toTable(head, rows, left) {
    const all = [head, ...rows];
    const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
    const lines = all.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < left ? cell.padEnd(width) : cell.padStart(width);
    })
        .join('   ')
        .trimEnd());
    const rule = widths.map((width) => '─'.repeat(width)).join('   ');
    return [lines[0], rule, ...lines.slice(1)].join('\n');
}

;// CONCATENATED MODULE: ./lib/cli/demo.js

















const sinceSignInMs = 22 * 60 * 60_000;
const secretName = 'TIKTOK_SECRET';
/** The whole job against emulators on loopback: real sockets, a really sealed secret, a real SQLite file. */
async function demo(options) {
    const write = (text) => process.stdout.write(text);
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const log = createLog(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
    // In a place of its own, so that no run leaves anything where people work.
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'social-stats-'));
    const database = options.database ? (0,external_node_path_.resolve)(options.database) : (0,external_node_path_.join)(folder, 'social-stats.db');
    write('The daily job against an emulator of TikTok and GitHub on this machine: no account, no network.\n');
    // Somebody signed in the day before, long enough ago for the access token to have ended.
    const clock = createVirtualClock(Date.now() - sinceSignInMs);
    const [tiktok, github] = await Promise.all([startTikTok({ clock }), startGitHub({ clock })]);
    try {
        const repository = github.addRepository({ owner: 'octo', name: 'link-in-bio' });
        const app = tiktok.addApp();
        const signedIn = tiktok.signIn({ clientKey: app.clientKey, account: tiktok.addAccount() });
        const endsAt = new Date(clock.now() + signedIn.expiresIn * 1000);
        const envText = [
            '# Tokens of the demo, made up when it started.',
            `TIKTOK_CLIENT_KEY=${app.clientKey}`,
            `TIKTOK_CLIENT_SECRET=${app.clientSecret}`,
            `TIKTOK_ACCESS_TOKEN=${signedIn.accessToken}`,
            `TIKTOK_REFRESH_TOKEN=${signedIn.refreshToken}`,
            `TIKTOK_ACCESS_TOKEN_EXPIRES_AT=${endsAt.toISOString()}`,
            '',
        ].join('\n');
        github.setSecret(repository, secretName, envText);
        clock.advance(sinceSignInMs);
        log.group('The day before');
        log.info(`Emulators: TikTok at ${tiktok.url}, GitHub at ${github.url}.`);
        log.info(`A creator signed in, and the tokens went into the secret ${secretName} of octo/link-in-bio.`);
        log.info('Since then the access token has ended. The refresh token works once, and only once.');
        // Loopback alone, whatever proxy this machine has.
        const http = (0,lib_http/* createHttp */.V0)({ clock, debug: log.debug, environment: {} });
        const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
        const collected = await (0,collect/* collect */.F)({ envText, platforms: [], videoCount: 10, refresh: 'auto', dryRun: false, database }, {
            platforms: platforms/* platforms */.B,
            http,
            clock,
            log,
            store: (0,github_secret/* createGitHubSecret */.q)({
                github: (0,lib_github/* connectGitHub */.U)({
                    token,
                    tokenName: "The demo's token",
                    apiUrl: github.url,
                    http,
                }),
                run: null,
                repository: { owner: 'octo', name: 'link-in-bio', id: String(repository.id) },
                environment: null,
                secretName,
                clock,
                warn: log.warning,
            }),
            openJournal: async () => (0,journal/* createJournal */.s9)((0,journal/* journalFile */.i7)(folder), envText, await (0,sodium/* loadSodium */.O)()),
            apiUrlOf: () => tiktok.url,
            signal: new AbortController().signal,
        });
        write(`\n${toNumbers(collected.accounts)}\n`);
        log.group('What is in the secret now, opened with the private key of the emulated GitHub');
        const held = (0,env_file/* parseEnv */.v)(github.readSecret(repository, secretName) ?? '').get('TIKTOK_REFRESH_TOKEN') ?? '';
        const rotated = held !== signedIn.refreshToken && tiktok.isAlive(held);
        const spent = !tiktok.isAlive(signedIn.refreshToken);
        if (rotated)
            log.info('The refresh token that TikTok gave out today; it is the one that works.');
        else
            log.warning('Not the refresh token that works.');
        if (spent)
            log.info("The one of the day before is spent: TikTok doesn't take it any more.");
        const requests = [...github.requests, ...tiktok.requests];
        log.group('Afterwards');
        log.info(`${requests.length} requests were made, ${requests.filter(({ path }) => path === '/v2/oauth/token/').length} of them for a token.`);
        log.info(`The numbers are in ${database}`);
        write(`\n  sqlite3 "${database}" "SELECT * FROM social_stats_cache"\n`);
        const failed = collected.accounts.some(({ status }) => status === 'failed');
        if (!rotated || !spent || failed || collected.problems.length > 0)
            process.exitCode = 1;
    }
    finally {
        await Promise.all([tiktok.close(), github.close()]);
        if (options.database)
            (0,external_node_fs_.rmSync)(folder, { recursive: true });
    }
}
/** One line an account, a column a metric; a failed account says why. */
function toNumbers(accounts) {
    const metrics = accounts[0]?.platform.metrics ?? [];
    const rows = accounts.map((result) => result.status === 'ok'
        ? [
            result.id,
            `@${result.document.profile.username}`,
            ...metrics.map(({ read, unit }) => (0,describe_figure/* describeFigure */.U)(read(result.document), unit)),
        ]
        : [result.id, result.error.message]);
    return toTable(['Account', 'Name', ...metrics.map(({ title }) => title)], rows, 2);
}


/***/ })

};
