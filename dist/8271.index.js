export const id = 8271;
export const ids = [8271];
export const modules = {

/***/ 2994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   Q: () => (/* binding */ isDynamic)
/* harmony export */ });
const name = String.raw `(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])`;
function readReferences(text, bare = false) {
    const expressions = bare
        ? [text]
        : Array.from(text.matchAll(/\$\{\{(.*?)\}\}/gs), ([, inner = '']) => inner);
    return expressions.flatMap((expression) => [
        ...Array.from(expression.matchAll(new RegExp(String.raw `\b(secrets|vars)${name}`, 'g')), ([written, scope, dotted, indexed]) => ({
            scope: scope === 'vars' ? 'vars' : 'secrets',
            name: dotted ?? indexed ?? '',
            output: null,
            written,
        })),
        ...Array.from(expression.matchAll(new RegExp(String.raw `\bsteps${name}(?!\.(?:outcome|conclusion)\b)(?:\.outputs${name}|\.[\w-]+)`, 'g')), ([written, dotted, indexed, output, quoted]) => ({
            scope: 'steps',
            name: dotted ?? indexed ?? '',
            output: output ?? quoted ?? '',
            written,
        })),
    ]);
}
const isDynamic = (text) => text.includes('${{');


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ readCommon),
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   Vh: () => (/* binding */ readChosen),
/* harmony export */   mI: () => (/* binding */ findWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5601);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2994);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7528);






const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github', 'workflows');
const reusable = /^[^/]+\/[^/]*tiktok-stats-action[^/]*\/\.github\/workflows\/|\/social-stats\.yml@/;
const ownName = /^[^/]+\/tiktok-stats-action(@|$)/;
const name = 'workflow';
function findWorkflows(file) {
    return file === undefined ? findHere() : readNamed(file);
}
function readNamed(file) {
    const text = readIfThere(file);
    const read = text === null ? 'unreadable' : readWorkflow(file, text);
    const files = text === null ? [] : [{ file, text }];
    if (typeof read === 'object')
        return { ...read, files, findings: [] };
    const findings = {
        unreadable: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} cannot be read.`, 'Name a file that is there by --workflow.'),
        'no YAML': (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} is no YAML that GitHub would take.`, 'Compare it with the one in the README.'),
        other: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} has no step that uses the action.`, 'Add the step of the README.'),
    };
    return lost(findings[read], files);
}
function findHere() {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return lost((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('.git')
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, 'There is no workflow here.', 'Make one by setup --workflow.')
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .skipped */ .hT)(name, 'Not looked at: this folder is no clone of the repository.', 'Run check in a clone, or name the file by --workflow.'));
    const all = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((one) => /\.ya?ml$/.test(one))
        .sort()
        .map((one) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one))
        .map((file) => ({ file, text: readIfThere(file) ?? '' }));
    const files = all.filter(({ text }) => namesAction.test(text));
    const read = all.map(({ file, text }) => readWorkflow(file, text));
    const found = read.filter((one) => typeof one === 'object');
    const workflows = found.flatMap((one) => one.workflows);
    const callers = found.flatMap((one) => one.callers);
    if (found.length > 0)
        return { workflows, callers, files, findings: [] };
    const broken = all.filter((_, index) => read[index] === 'no YAML');
    const list = broken.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)).join(', ');
    const more = broken.length > 0 ? ` (${list} cannot be read as YAML)` : '';
    return lost((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `No workflow here uses the action${more}.`, 'Make one by setup --workflow.'), files);
}
const toRecord = (value) => ((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {});
const lost = (finding, files = []) => ({
    workflows: [],
    callers: [],
    files,
    findings: [finding],
});
const namesAction = /^[^#\n]*(\benv-social\s*:|tiktok-stats-action)/m;
function readIfThere(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return null;
    }
}
function readWorkflow(file, text) {
    let workflow;
    try {
        workflow = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text);
    }
    catch {
        return 'no YAML';
    }
    if (!(0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(workflow))
        return 'other';
    const jobs = Object.values(toRecord(workflow.jobs)).filter(_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4);
    const workflows = jobs.flatMap((job) => {
        const steps = readSteps(job);
        return steps.flatMap(({ uses, inputs }, index) => uses !== '' && (inputs.has('env-social') || ownName.test(uses))
            ? [{ file, workflow, job, steps, index, uses, inputs }]
            : []);
    });
    const callers = jobs.flatMap((job) => {
        const uses = toText(job.uses);
        if (!reusable.test(uses))
            return [];
        const secrets = job.secrets === 'inherit' ? 'inherit' : toTexts(job.secrets);
        return [{ file, workflow, job, uses, inputs: toTexts(job.with), secrets }];
    });
    return workflows.length + callers.length > 0 ? { workflows, callers } : 'other';
}
function readSteps({ steps }) {
    if (!Array.isArray(steps))
        return [];
    return steps.map(toRecord).map((step) => ({
        id: toText(step.id),
        uses: toText(step.uses),
        condition: toText(step.if),
        inputs: toTexts(step.with),
        text: JSON.stringify({ ...step, if: undefined }),
    }));
}
const findStep = (steps, id) => steps.find((step) => step.id === id) ?? null;
const toText = (value) => String(value ?? '').trim();
const toTexts = (value) => new Map(Object.entries(toRecord(value)).map(([key, one]) => [key.toLowerCase(), toText(one)]));
function readEnvironment({ environment }) {
    const found = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(environment) ? environment.name : environment;
    return toText(found) || null;
}
function readInput({ inputs }, input) {
    const text = inputs.get(input) ?? '';
    return text === '' || (0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .isDynamic */ .Q)(text) ? null : text;
}
const readChosen = (workflow) => (readInput(workflow, 'platforms') ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
function readCommon(workflows, input, choices, usual) {
    const given = new Set(workflows.map((one) => readInput(one, input)));
    const [only] = given.size === 1 ? given : [];
    return choices.find((choice) => choice === only) ?? usual;
}


/***/ }),

/***/ 7528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   VQ: () => (/* binding */ toFailed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const ok = (name, message) => ({
    name,
    status: 'ok',
    message,
    hint: null,
});
const warning = (name, message, hint) => ({
    name,
    status: 'warning',
    message,
    hint,
});
const failed = (name, message, hint) => ({
    name,
    status: 'failed',
    message,
    hint,
});
const skipped = (name, message, hint = null) => ({
    name,
    status: 'skipped',
    message,
    hint,
});
function toFailed(name, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD)
        return failed(name, error.message, error.hint);
    throw error;
}


/***/ }),

/***/ 652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/cli/check/find-workflow.js
var find_workflow = __webpack_require__(9750);
// EXTERNAL MODULE: ./lib/cli/computer.js
var cli_computer = __webpack_require__(2017);
// EXTERNAL MODULE: ./lib/cli/find-repository.js
var find_repository = __webpack_require__(1044);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(9951);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(9493);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(5601);
;// CONCATENATED MODULE: ./lib/cli/run/to-shown.js
const toShown = (text) => typeof text === 'string' ? text.replace(/\p{Cc}+/gu, ' ').trim() : '';

;// CONCATENATED MODULE: ./lib/cli/run/describe-annotations.js


const signs = { failure: '✗', warning: '!', notice: 'i' };
async function describeAnnotations(jobs, { github, place }) {
    const lines = [];
    for (const { id } of jobs) {
        const answer = await github('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
            ...place,
            check_run_id: id,
            per_page: 50,
        });
        if (answer.status !== 200 || !Array.isArray(answer.data))
            return [
                ...lines,
                `  The annotations are on the page of the run: this token may not read them (HTTP ${answer.status}).`,
            ];
        lines.push(...answer.data.filter(assert/* isRecord */.u4).map(describe));
    }
    return lines;
}
function describe({ annotation_level: level, title, message }) {
    const head = toShown(title);
    return `  ${signs[String(level)] ?? '·'} ${head && `${head}: `}${toShown(message)}`;
}

// EXTERNAL MODULE: ./lib/credentials/github-answers.js
var github_answers = __webpack_require__(9161);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/cli/run/start-workflow.js





const pauseMs = 1_000;
const looks = 30;
const workflowRoute = '/repos/{owner}/{repo}/actions/workflows/{workflow_id}';
async function startWorkflow(file, branch, context) {
    const { github, place } = context;
    const workflow = { ...place, workflow_id: file };
    const found = await github(`GET ${workflowRoute}`, workflow);
    if (found.status === 404)
        throw notThere(file, branch, place);
    if (found.status !== 200)
        throw refused(found, 'reading the workflow', place);
    const state = (0,assert/* isRecord */.u4)(found.data) ? String(found.data.state) : '';
    if (state.startsWith('disabled'))
        throw switchedOff(file, place);
    const before = await listIds(workflow, context);
    const answer = await github(`POST ${workflowRoute}/dispatches`, { ...workflow, ref: branch });
    if (answer.status === 422)
        throw notByHand(file);
    if (answer.status !== 200 && answer.status !== 204)
        throw refused(answer, 'starting the workflow', place);
    const told = (0,assert/* isRecord */.u4)(answer.data) ? answer.data : {};
    if (typeof told.workflow_run_id === 'number')
        return { id: told.workflow_run_id, address: String(told.html_url) };
    return findNewest(workflow, before, context);
}
async function list(workflow, { github, place }) {
    const answer = await github(`GET ${workflowRoute}/runs`, {
        ...workflow,
        event: 'workflow_dispatch',
        per_page: 10,
    });
    if (answer.status !== 200)
        throw refused(answer, 'listing runs', place);
    const runs = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.workflow_runs : [];
    return Array.isArray(runs)
        ? runs.flatMap((one) => (0,assert/* isRecord */.u4)(one) && typeof one.id === 'number'
            ? [{ id: one.id, address: String(one.html_url) }]
            : [])
        : [];
}
const listIds = async (workflow, context) => (await list(workflow, context)).map(({ id }) => id);
async function findNewest(workflow, before, context) {
    for (let look = 0; look < looks; look += 1) {
        const found = (await list(workflow, context)).find(({ id }) => !before.includes(id));
        if (found)
            return found;
        await context.clock.sleep(pauseMs);
    }
    throw new errors/* StatsError */.GD('unavailable', 'GitHub has taken the request, and its list of runs does not show the new run.', 'Look at the page of Actions of the repository.');
}
function refused(answer, what, { owner, repo }) {
    if (![401, 403, 404].includes(answer.status)) {
        const place = (0,secret_place/* toSecretPlace */.V)({ owner, name: repo, id: '' }, null, open_repository/* tokenName */.vb);
        return (0,github_answers/* unusable */._P)(answer, what, place);
    }
    return new errors/* StatsError */.GD('secret-not-writable', `GitHub does not let ${open_repository/* tokenName */.vb} go on with ${what} in ${owner}/${repo} (HTTP ${answer.status}).`, 'Give the token the repository permission "Actions: Read and write", or start the workflow on the page of Actions.');
}
const notThere = (file, branch, { owner, repo }) => new errors/* StatsError */.GD('invalid-input', `GitHub knows no workflow ${file} in ${owner}/${repo}, or does not show it to this token.`, `Commit and push it to the branch ${branch}, or name another by --workflow.`);
const switchedOff = (file, { owner, repo }) => new errors/* StatsError */.GD('invalid-input', `The workflow ${file} of ${owner}/${repo} is switched off.`, 'Press "Enable workflow" on its page below Actions.');
const notByHand = (file) => new errors/* StatsError */.GD('invalid-input', `GitHub does not start ${file} by hand (HTTP 422): on the default branch it has no workflow_dispatch.`, 'Add the line workflow_dispatch: below on:, commit and push it.');

;// CONCATENATED MODULE: ./lib/cli/run/follow-run.js



const pausesMs = [1_000, 1_000, 2_000, 3_000, 5_000];
const follow_run_signs = { success: '✓', failure: '✗', cancelled: '✗', skipped: '–' };
async function followRun(id, context) {
    const { github, place, clock, say } = context;
    const told = new Set();
    let status = '';
    for (let look = 0;; look += 1) {
        const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
            ...place,
            run_id: id,
        });
        if (answer.status !== 200 && !(answer.status === 404 && look < pausesMs.length))
            throw refused(answer, 'reading the run', place);
        const found = (0,assert/* isRecord */.u4)(answer.data) ? answer.data : {};
        const now = String(found.status ?? 'queued');
        if (now !== status)
            say(`  ${describeStatus(now)}`);
        status = now;
        const jobs = now === 'queued' ? [] : await readJobs(id, context);
        for (const line of describeNews(jobs, told))
            say(line);
        if (now === 'completed') {
            const steps = jobs.flatMap((job) => job.steps);
            const failed = steps.find(({ conclusion }) => conclusion === 'failure');
            return {
                conclusion: toShown(found.conclusion) || 'unknown',
                jobs,
                failedStep: failed?.name ?? null,
            };
        }
        await clock.sleep(pausesMs[look] ?? 5_000);
    }
}
const describeStatus = (status) => ({ queued: 'waiting for a runner', in_progress: 'running', completed: 'ended' })[status] ??
    toShown(status);
function describeNews(jobs, told) {
    return jobs.flatMap(({ id, name, steps }) => steps.flatMap((step, index) => {
        const key = `${id}/${index}`;
        if (step.status !== 'completed' || told.has(key))
            return [];
        told.add(key);
        return [`  ${follow_run_signs[step.conclusion] ?? '?'} ${name}: ${step.name}`];
    }));
}
async function readJobs(id, { github, place }) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
        ...place,
        run_id: id,
        per_page: 100,
    });
    if (answer.status !== 200)
        throw refused(answer, 'reading the jobs', place);
    const jobs = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.jobs : [];
    return Array.isArray(jobs)
        ? jobs.flatMap((job) => (0,assert/* isRecord */.u4)(job) && typeof job.id === 'number'
            ? [{ id: job.id, name: toShown(job.name), steps: readSteps(job.steps) }]
            : [])
        : [];
}
const readSteps = (steps) => Array.isArray(steps)
    ? steps.filter(assert/* isRecord */.u4).map(({ name, status, conclusion }) => ({
        name: toShown(name),
        status: toShown(status),
        conclusion: toShown(conclusion),
    }))
    : [];

;// CONCATENATED MODULE: ./lib/cli/run.js












const usualFile = 'social-stats.yml';
async function run(options, computer = cli_computer/* thisComputer */.s) {
    const { clock, stdout } = computer;
    const apiUrl = (0,addresses/* readGitHubAddress */.yj)(process.env);
    const fullName = await (0,find_repository/* findRepository */.W)(options.repo, apiUrl);
    if (fullName === null)
        throw noRepository();
    const token = options.token ?? (await (0,github_token/* readGitHubToken */.n)(process.env));
    if (token === null)
        throw noToken(fullName);
    const http = computer.createHttp({});
    const github = (0,net_github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl, http });
    const { repository, defaultBranch } = await (0,open_repository/* openRepository */.h_)(fullName, github);
    const place = { owner: repository.owner, repo: repository.name };
    const [here] = (0,find_workflow/* findWorkflows */.mI)(undefined).workflows;
    const file = (0,external_node_path_.basename)(options.workflow ?? here?.file ?? usualFile);
    const say = (line) => stdout.write(`${line}\n`);
    const context = { github, clock, place, say };
    const started = await startWorkflow(file, defaultBranch, context);
    say(`Started: ${started.address}`);
    const ended = await followRun(started.id, context);
    for (const line of await describeAnnotations(ended.jobs, context))
        say(line);
    const isGood = ended.conclusion === 'success';
    say(`${isGood ? 'Succeeded' : `Ended as ${ended.conclusion}`}: ${started.address}`);
    if (isGood)
        return 0;
    say(ended.failedStep === null
        ? 'The page of the run says why.'
        : `The step "${ended.failedStep}" failed: its log is on the page of the run. check says what may be missing.`);
    return 1;
}
const noRepository = () => new errors/* StatsError */.GD('invalid-input', 'No repository is known whose workflow could be started.', 'Name it by --repo owner/name, or start this in a clone of it.');
const noToken = (fullName) => new errors/* StatsError */.GD('invalid-input', `No token of GitHub was found, and without one the workflow of ${fullName} cannot be started.`, 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; the token needs the repository permission "Actions: Read and write".');


/***/ })

};
