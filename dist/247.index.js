export const id = 247;
export const ids = [247];
export const modules = {

/***/ 247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/clock.js
var clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(7149);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(5526);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(922);
// EXTERNAL MODULE: ./lib/pipeline/read-stored-id.js
var read_stored_id = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/platforms/index.js + 57 modules
var platforms = __webpack_require__(4112);
// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(42);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(2977);
// EXTERNAL MODULE: ./lib/credentials/redactor.js
var redactor = __webpack_require__(9485);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/pipeline/twins.js
var pipeline_twins = __webpack_require__(2288);
// EXTERNAL MODULE: ./lib/cli/check/finding.js
var check_finding = __webpack_require__(4911);
;// CONCATENATED MODULE: ./lib/cli/check/accounts.js






/** A sign-in or token that expires within this time, in ms, is a warning. */
const soonMs = 7 * clock/* dayMs */.LP;
const signInAgain = 'Sign in again: run setup.';
/** Checks sign-in, access and scopes of each account. Requests its numbers, but never a new token. */
async function checkAccounts(accounts, context) {
    const checked = await Promise.all(accounts.map((account) => checkAccount(account, context)));
    const fetched = checked.flatMap(({ account, snapshot }) => snapshot ? [{ account, snapshot }] : []);
    const twins = (0,pipeline_twins/* refuseTwins */.sv)(fetched).flatMap(({ account, error }) => error ? [(0,check_finding/* toFailed */.VQ)(account.id, error)] : []);
    const shared = accounts.flatMap((account) => {
        const twin = accounts.find((other) => (0,pipeline_twins/* sharesToken */.sO)(other, account));
        return twin && twin !== account ? [(0,check_finding/* toFailed */.VQ)(account.id, (0,pipeline_twins/* sameAccount */.M_)(account, twin))] : [];
    });
    const redact = (0,redactor/* createRedactor */.l)(accounts.flatMap(credentials_accounts/* secretValues */.VX));
    return [
        ...checked.flatMap(({ findings }) => findings),
        ...(shared.length > 0 ? shared : twins),
    ].map(({ message, hint, ...finding }) => ({
        ...finding,
        message: redact(message),
        hint: hint && redact(hint),
    }));
}
async function checkAccount(account, context) {
    const now = context.clock.now();
    const signIn = checkSignIn(account, now);
    const warnings = [];
    const { finding, snapshot } = signIn?.status === 'failed'
        ? {
            finding: (0,check_finding/* skipped */.hT)(`${account.id}: access`, 'Not asked for, as the sign-in has ended.'),
            snapshot: null,
        }
        : await checkAccess(account, now, context, warnings);
    const app = await checkApp(account, context);
    const scopes = checkScopes(account);
    // A missing scope is a finding already, so the figures that it leaves empty are not reported again.
    const empty = scopes.some(({ status }) => status !== 'ok' && status !== 'skipped')
        ? []
        : warnings;
    return {
        account,
        snapshot,
        findings: [
            ...(signIn ? [signIn] : []),
            finding,
            ...app,
            ...scopes,
            ...empty.map((message) => (0,check_finding/* warning */.$e)(`${account.id}: numbers`, message, 'The other numbers are fetched all the same.')),
        ],
    };
}
/** `null` when the platform needs no sign-in. */
function checkSignIn({ id, platform, values }, now) {
    if (!platform.tokens)
        return null;
    const name = `${id}: sign-in`;
    const expiresAt = platform.tokens.signInExpiresAt(values);
    if (expiresAt === null)
        return (0,check_finding.ok)(name, 'When it ends is noted with the first renewal.');
    const day = (0,clock/* toIsoSeconds */.gY)(expiresAt);
    if (expiresAt <= now)
        return (0,check_finding/* failed */.gz)(name, `It ended at ${day}, and no renewal can help.`, signInAgain);
    const message = `It lasts until ${day}, unless it is renewed before`;
    return expiresAt - now < soonMs
        ? (0,check_finding/* warning */.$e)(name, `${message}: less than 7 days.`, 'See that the daily run succeeds, or sign in again.')
        : (0,check_finding.ok)(name, `${message}.`);
}
async function checkAccess(account, now, context, warnings) {
    const { id, platform, values } = account;
    const name = `${id}: access`;
    const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
    if (expiresAt !== null && expiresAt <= now) {
        const message = `The access token ended at ${(0,clock/* toIsoSeconds */.gY)(expiresAt)}, and the next run renews it. Not checked whether that works: a refresh token works once, so only its use tells.`;
        return { finding: (0,check_finding/* skipped */.hT)(name, message), snapshot: null };
    }
    try {
        const snapshot = await platform.fetch(values, 1, {
            ...context,
            apiUrl: context.apiUrlOf(platform),
            readStoredId: () => context.readStoredId(account),
            signal: new AbortController().signal,
            warn: (message) => warnings.push(message),
        });
        const until = expiresAt === null ? '' : `; access lasts until ${(0,clock/* toIsoSeconds */.gY)(expiresAt)}`;
        const who = snapshot.profile.username ?? snapshot.profile.name ?? id;
        return { finding: (0,check_finding.ok)(name, `${platform.name} answers for ${who}${until}.`), snapshot };
    }
    catch (error) {
        const isRenewable = platform.tokens && error instanceof errors/* StatsError */.GD && error.code === 'access-expired';
        const finding = isRenewable
            ? (0,check_finding/* warning */.$e)(name, `${platform.name} refuses the access token before its time.`, `The next run tries to renew it. If that fails: ${signInAgain}`)
            : (0,check_finding/* toFailed */.VQ)(name, error);
        return { finding, snapshot: null };
    }
}
/** Whether the app's keys belong together, where the platform has a request that tells and uses up nothing. */
async function checkApp({ id, platform, values }, context) {
    if (!platform.judgeApp)
        return [];
    const name = `${id}: app`;
    const verdict = await judge(platform, values, context);
    const keys = platform.signIn?.appKeys.join(' and ') ?? 'the keys of the app';
    const compare = `Compare ${keys} with the page of the app in ${platform.name}'s portal.`;
    switch (verdict) {
        case 'right':
            return [(0,check_finding.ok)(name, `${platform.name} knows the app by ${keys}.`)];
        case 'swapped':
            return [(0,check_finding/* failed */.gz)(name, `${keys} are in each other's place.`, 'Swap the two values.')];
        case 'wrong':
            return [
                (0,check_finding/* failed */.gz)(name, `${platform.name} knows no app with this pair of ${keys}, so no token can be renewed.`, compare),
            ];
        default:
            return [
                (0,check_finding/* skipped */.hT)(name, `Not checked: ${platform.name} did not tell whether ${keys} are right.`),
            ];
    }
}
/** A request that fails leaves it open: what keeps this platform from answering is a finding of `access`. */
async function judge(platform, values, context) {
    try {
        return await platform.judgeApp?.(values, {
            ...context,
            apiUrl: context.apiUrlOf(platform),
            readStoredId: async () => null,
            signal: new AbortController().signal,
            warn: () => undefined,
        });
    }
    catch (error) {
        if (error instanceof errors/* StatsError */.GD)
            return null;
        throw error;
    }
}
/** Compares the granted scopes, if they are stored, with all scopes of the platform. */
function checkScopes({ id, platform, values }) {
    if (platform.scopes.length === 0)
        return [];
    const name = `${id}: scopes`;
    // Only platforms that report the granted scopes have such a key.
    const key = platform.keys.find((one) => one.name.endsWith('_SCOPE'))?.name;
    const granted = (values.get(key ?? '') ?? '').split(/[\s,]+/).filter(Boolean);
    if (granted.length === 0)
        return key ? [(0,check_finding/* skipped */.hT)(name, 'Noted with the first renewal; what was granted shows then.')] : [];
    const missing = platform.scopes.filter((scope) => !granted.includes(scope.name));
    if (missing.length === 0)
        return [(0,check_finding.ok)(name, `All ${platform.scopes.length} are granted.`)];
    return missing.map((scope) => {
        const message = `Without ${scope.name} these stay empty: ${scope.gives}.`;
        const hint = `Switch it on in ${platform.name}'s portal, and sign in again with it: run setup.`;
        return platform.signIn?.requiredScopes.includes(scope.name)
            ? (0,check_finding/* failed */.gz)(name, message, hint)
            : (0,check_finding/* warning */.$e)(name, message, hint);
    });
}

// EXTERNAL MODULE: ./lib/credentials/spare-bytes.js
var spare_bytes = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/platforms/platform.js
var platforms_platform = __webpack_require__(2960);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(8018);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(943);
// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
// EXTERNAL MODULE: ./lib/cli/check/expressions.js
var expressions = __webpack_require__(6101);
// EXTERNAL MODULE: ./lib/cli/check/find-workflow.js
var find_workflow = __webpack_require__(4137);
// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
;// CONCATENATED MODULE: ./lib/cli/check/known-names.js




/** The outputs of other actions in this project's recipes. */
const outputsOf = [
    [/^actions\/create-github-app-token@/, ['token', 'installation-id', 'app-slug']],
    [/^actions\/upload-artifact@/, ['artifact-id', 'artifact-url', 'artifact-digest']],
    [/^actions\/deploy-pages@/, ['page_url']],
];
/** The inputs of the action that this program belongs to; `null` when its action.yml is not there. */
const knownInputs = () => readNames('inputs');
/** The outputs of a step; `null` when they are not known. `own` is how the workflow names this action. */
function knownOutputs({ uses, id }, own) {
    if (id === '')
        return null;
    if (uses === own)
        return readNames('outputs');
    return outputsOf.find(([pattern]) => pattern.test(uses))?.[1] ?? null;
}
/** The file is in the folder above that of the program, in a clone and in the package of npm. */
function readNames(part) {
    try {
        const program = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
        const metadata = (0,dist/* parse */.qg)((0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(program), '..', 'action.yml'), 'utf8'));
        const names = Object.keys((0,find_workflow/* toRecord */.Lv)((0,find_workflow/* toRecord */.Lv)(metadata)[part]));
        return names.length > 0 ? names : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cli/check/check-steps.js





const check_steps_name = 'workflow';
/** What the steps of the job take from each other: tokens, outputs, and artifacts. */
function checkSteps(workflow, renews) {
    return [
        ...checkInputNames(workflow),
        ...(renews ? checkTokenStep(workflow) : []),
        ...checkReferences(workflow),
        ...checkHistory(workflow),
        ...checkDownloads(workflow),
        ...checkJobOutputs(workflow),
    ];
}
/** GitHub ignores an input that the action does not have, and warns in the log. */
function checkInputNames({ file, inputs, uses }) {
    const known = knownInputs();
    if (known === null)
        return [];
    return [...inputs.keys()]
        .filter((input) => !known.includes(input.toLowerCase()))
        .map((input) => (0,check_finding/* warning */.$e)(check_steps_name, `${file} gives ${uses} the input ${input}, which this version of the action does not have, so it is without effect.`, `Its inputs are ${known.join(', ')}.`));
}
/** The step that makes the token must come before, and give a token that may write where the secret is. */
function checkTokenStep({ file, steps, index, inputs }) {
    const [source] = (0,expressions/* readReferences */.P)(inputs.get('secrets-token') ?? '').filter(({ scope }) => scope === 'steps');
    if (!source)
        return [];
    const made = (0,find_workflow/* findStep */.MR)(steps.slice(0, index), source.name);
    if (made === null || !isAppStep(made))
        return [];
    const has = (...names) => names.some((input) => made.inputs.get(input));
    if (!has('client-id', 'app-id') || !has('private-key'))
        return [
            (0,check_finding/* failed */.gz)(check_steps_name, `${file} gives the step ${source.name} no client-id or no private-key, without which it makes no token.`, 'Give it client-id and private-key as in the README, from STATS_APP_CLIENT_ID and STATS_APP_PRIVATE_KEY.'),
        ];
    const wanted = inputs.get('secret-environment') ? 'environments' : 'secrets';
    const permissions = [...made.inputs].filter(([key]) => key.startsWith('permission-'));
    const isGiven = permissions.some(([key, value]) => key === `permission-${wanted}` && value === 'write');
    if (permissions.length === 0 || isGiven)
        return [];
    const where = wanted === 'environments' ? 'an environment' : 'the repository';
    return [
        (0,check_finding/* failed */.gz)(check_steps_name, `${file} makes its token with ${permissions.map(([key]) => key).join(', ')}, and the secret is one of ${where}.`, `Write permission-${wanted}: write in the step ${source.name}.`),
    ];
}
const isAppStep = ({ uses }) => uses.startsWith('actions/create-github-app-token@');
/** Each `steps.ID.outputs.NAME` must be of a step before, and one of its outputs where those are known. */
function checkReferences({ file, steps, index, uses }) {
    return steps.flatMap((step, at) => {
        const references = [...(0,expressions/* readReferences */.P)(step.text), ...(0,expressions/* readReferences */.P)(step.condition, true)];
        const bad = references.filter(({ scope, name: id, output }) => {
            if (scope !== 'steps')
                return false;
            const source = (0,find_workflow/* findStep */.MR)(steps.slice(0, at), id);
            // The action's own token is a finding of its own.
            if (source === null && at === index)
                return false;
            return source === null || knownOutputs(source, uses)?.includes(output ?? '') === false;
        });
        return [...new Set(bad.map(({ name: id, output }) => `steps.${id}.outputs.${output}`))].map((reference) => {
            const what = `${file} reads ${reference} in ${describeStep(step)}, and no step before it has that output, so it is empty.`;
            const hint = 'Compare the id and the output with those of the README.';
            return at === index && /secrets-token/.test(findInput(step, reference))
                ? (0,check_finding/* failed */.gz)(check_steps_name, what, hint)
                : (0,check_finding/* warning */.$e)(check_steps_name, what, hint);
        });
    });
}
const findInput = (step, reference) => [...step.inputs].find(([, value]) => value.replaceAll(/\s/g, '').includes(reference))?.[0] ?? '';
const describeStep = ({ id, uses }) => uses ? `the step ${uses.split('@')[0]}` : id ? `the step ${id}` : 'a step';
/** The database of a day must be uploaded for the next day to find it. */
function checkHistory({ file, steps, index, inputs }) {
    const history = inputs.get('history-artifact') ?? '';
    const action = steps[index];
    if (history === '' || !action)
        return [];
    const uploads = steps.slice(index + 1).filter(isUpload);
    const hint = `Upload steps.${action.id || 'stats'}.outputs.database as the artifact ${history}, as in the README.`;
    if (uploads.length === 0)
        return [
            (0,check_finding/* warning */.$e)('history', `${file} looks for yesterday's database in the artifact ${history}, and uploads none, so each run begins without history.`, hint),
        ];
    const fitting = uploads.filter((step) => (step.inputs.get('name') ?? 'artifact') === history);
    if (fitting.length === 0)
        return [
            (0,check_finding/* warning */.$e)('history', `${file} looks for yesterday's database in the artifact ${history}, and uploads it as ${uploads.map((step) => step.inputs.get('name') ?? 'artifact').join(', ')}.`, hint),
        ];
    const database = inputs.get('database') || 'social-stats.db';
    const holds = fitting.some((step) => {
        const path = step.inputs.get('path') ?? '';
        return ((0,expressions/* readReferences */.P)(path).some(({ output }) => output === 'database') ||
            path.split('\n').some((line) => ['.', './', database].includes(line.trim())));
    });
    return holds
        ? []
        : [
            (0,check_finding/* warning */.$e)('history', `${file} uploads the artifact ${history} without the database, so each run begins without history.`, hint),
        ];
}
const isUpload = ({ uses }) => uses.startsWith('actions/upload-artifact@');
/** What another job downloads must be uploaded in this workflow: else that job fails. */
function checkDownloads({ file, workflow }) {
    const steps = Object.values((0,find_workflow/* toRecord */.Lv)(workflow.jobs)).filter(assert/* isRecord */.u4).flatMap(find_workflow/* readSteps */.I$);
    const uploaded = steps.filter(isUpload).map(({ inputs }) => inputs.get('name') ?? 'artifact');
    if (uploaded.some(expressions/* isDynamic */.Q))
        return [];
    return steps
        .filter(({ uses, inputs }) => uses.startsWith('actions/download-artifact@') && !inputs.has('run-id'))
        .map(({ inputs }) => inputs.get('name') ?? '')
        .filter((wanted) => wanted !== '' && !(0,expressions/* isDynamic */.Q)(wanted) && !uploaded.includes(wanted))
        .map((wanted) => (0,check_finding/* failed */.gz)('artifact', `${file} downloads the artifact ${wanted}, and uploads ${uploaded.length > 0 ? uploaded.join(', ') : 'none'}.`, 'Give the upload and the download the same name.'));
}
/** What another job reads as `needs.JOB.outputs.NAME` must be an output of that job, and come from one of its steps. */
function checkJobOutputs({ file, workflow, job, steps, uses }) {
    const jobs = (0,find_workflow/* toRecord */.Lv)(workflow.jobs);
    const hint = 'Compare the names with those of the recipe in examples/.';
    const read = JSON.stringify(jobs).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g);
    const unknown = Array.from(read, ([reference, from = '', output = '']) => Object.hasOwn((0,find_workflow/* toRecord */.Lv)((0,find_workflow/* toRecord */.Lv)(jobs[from]).outputs), output) ? null : reference);
    const empty = Object.entries((0,find_workflow/* toRecord */.Lv)(job.outputs)).flatMap(([output, value]) => (0,expressions/* readReferences */.P)(String(value)).some(({ scope, name: id, output: part }) => {
        const source = scope === 'steps' ? (0,find_workflow/* findStep */.MR)(steps, id) : null;
        return source === null || knownOutputs(source, uses)?.includes(part ?? '') === false;
    })
        ? [output]
        : []);
    return [
        ...[...new Set(unknown)]
            .filter((reference) => reference !== null)
            .map((reference) => (0,check_finding/* warning */.$e)(check_steps_name, `${file} reads ${reference}, which that job does not give, so it is empty.`, hint)),
        ...empty.map((output) => (0,check_finding/* warning */.$e)(check_steps_name, `${file} takes the job's output ${output} from a step or an output that is not there.`, hint)),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/check/check-names.js







const largestPage = { secrets: 100, vars: 30 };
function createNames(opened, github) {
    const asked = new Map();
    const readAll = async (scope, { route, parameters }) => {
        const path = scope === 'vars' ? route.replace(/secrets$/, 'variables') : route;
        const names = new Set();
        for (let page = 1;; page += 1) {
            const perPage = largestPage[scope];
            const answer = await github(`GET /${path}`, { ...parameters, per_page: perPage, page });
            // No such environment: GitHub makes it when the job starts, and it is empty.
            if (answer.status === 404)
                return names;
            const found = (0,assert/* isRecord */.u4)(answer.data) ? (answer.data.secrets ?? answer.data.variables) : null;
            if (answer.status !== 200 || !Array.isArray(found))
                return null;
            for (const one of found)
                if ((0,assert/* isRecord */.u4)(one))
                    names.add(String(one.name).toUpperCase());
            if (found.length < perPage)
                return names;
        }
    };
    return {
        list: (scope, environment) => {
            const key = JSON.stringify([scope, environment]);
            const found = asked.get(key) ?? readAll(scope, (0,secret_place/* toSecretPlace */.V)(opened.repository, environment, open_repository/* tokenName */.vb));
            asked.set(key, found);
            return found;
        },
    };
}
/**
 * Whether the secrets and variables exist that the job takes its tokens from: the App's id and key, or the secret
 * with a token. `renews`: a run may renew tokens.
 */
async function checkNames(workflow, { names, opened, renews }) {
    const needed = findNeeds(workflow, renews);
    const environment = (0,find_workflow/* readEnvironment */.Qo)(workflow.job);
    const found = await Promise.all(needed.map(async (need) => {
        const places = environment === null ? [null] : [environment, null];
        const lists = await Promise.all(places.map((place) => names.list(need.scope === 'vars' ? 'vars' : 'secrets', place)));
        if (lists.some((list) => list?.has(need.name.toUpperCase())))
            return null;
        return describeMissing(need, {
            workflow,
            opened,
            environment,
            isListed: !lists.includes(null),
        });
    }));
    const missing = found.filter((finding) => finding !== null);
    return missing.length === 0 && needed.length > 0
        ? [
            (0,check_finding.ok)('App', `What ${workflow.file} makes its token from is there: ${needed.map(({ name }) => name).join(', ')}.`),
        ]
        : missing;
}
/** The secrets and variables that the job makes its token from. */
const findNeeds = (workflow, renews) => [
    ...findAppValues(workflow),
    ...(renews ? findTokenSecret(workflow) : []),
];
function findAppValues({ steps, index }) {
    return steps
        .slice(0, index)
        .filter(isAppStep)
        .flatMap(({ inputs }) => ['client-id', 'app-id', 'private-key'].flatMap((input) => (0,expressions/* readReferences */.P)(inputs.get(input) ?? '').map((reference) => ({
        ...reference,
        goesTo: `${input} of actions/create-github-app-token`,
    }))))
        .filter(({ scope }) => scope !== 'steps');
}
const findTokenSecret = ({ inputs }) => (0,expressions/* readReferences */.P)(inputs.get('secrets-token') ?? '')
    .filter(({ scope, name }) => scope !== 'steps' && name.toUpperCase() !== 'GITHUB_TOKEN')
    .map((reference) => ({ ...reference, goesTo: 'secrets-token' }));
function describeMissing({ scope, name, goesTo }, { workflow: { file }, opened, environment, isListed, }) {
    const kind = scope === 'vars' ? 'variable' : 'secret';
    const { owner, name: repo } = opened.repository;
    const where = `${environment === null ? '' : `the environment ${environment} and in `}${owner}/${repo}`;
    if (!isListed)
        return (0,check_finding/* skipped */.hT)('App', `Not checked whether the ${kind} ${name} is there: this token may not list the ${kind}s of ${where}.`, `Give it the repository permission "${scope === 'vars' ? 'Variables' : 'Secrets'}: Read", or sign in by gh auth login.`);
    if (opened.isOfOrganization)
        return (0,check_finding/* skipped */.hT)('App', `There is no ${kind} ${name} in ${where}. Not checked whether the organization shares one.`, 'Look under Settings, Secrets and variables, Actions of the organization.');
    return (0,check_finding/* failed */.gz)('App', `There is no ${kind} ${name} in ${where}, which ${file} takes as ${goesTo}.`, goesTo === 'secrets-token'
        ? `Store a token that may write secrets in ${name}.`
        : 'Run setup --app with --secret owner/name, which makes the App and stores both, or store it by hand.');
}
/** The step that makes the token of `secrets-token`, if it is an App's. */
function findAppStep({ steps, index, inputs }) {
    const [source] = (0,expressions/* readReferences */.P)(inputs.get('secrets-token') ?? '');
    const step = source?.scope === 'steps' ? (0,find_workflow/* findStep */.MR)(steps.slice(0, index), source.name) : null;
    return step && isAppStep(step) ? step : null;
}
/** Other names that are empty in a run, in all jobs of the workflow. Our own deploy fails without them. */
async function checkOtherNames({ file, workflow, inputs }, known, names) {
    const own = (0,expressions/* readReferences */.P)(inputs.get('env-social') ?? '').map(({ name }) => name.toUpperCase());
    const skippedNames = new Set([...known, ...own, 'GITHUB_TOKEN']);
    const jobs = Object.values((0,find_workflow/* toRecord */.Lv)(workflow.jobs)).filter(assert/* isRecord */.u4);
    const uses = jobs.flatMap((job) => (0,find_workflow/* readSteps */.I$)(job).flatMap((step) => [...(0,expressions/* readReferences */.P)(step.text), ...(0,expressions/* readReferences */.P)(step.condition, true)].map((reference) => ({
        ...reference,
        environment: (0,find_workflow/* readEnvironment */.Qo)(job),
        isOfDeploy: /\/deploy@/.test(step.uses),
    }))));
    const found = await Promise.all(uses.map(async ({ scope, name, environment, isOfDeploy }) => {
        if (scope === 'steps' || skippedNames.has(name.toUpperCase()))
            return [];
        const places = environment === null ? [null] : [environment, null];
        const lists = await Promise.all(places.map((place) => names.list(scope, place)));
        if (lists.some((list) => list === null || list.has(name.toUpperCase())))
            return [];
        const toFinding = isOfDeploy ? check_finding/* failed */.gz : check_finding/* warning */.$e;
        return [
            toFinding('workflow', `${file} reads ${scope}.${name}, which is not there, so it is empty.`, 'Compare the name with the page Settings, Secrets and variables, Actions.'),
        ];
    }));
    return [...new Map(found.flat().map((finding) => [finding.message, finding])).values()];
}

;// CONCATENATED MODULE: ./lib/cli/check/check-workflow.js








/** Whether `env-social` takes its text from a secret; false for plain text. */
const namesSecret = ({ inputs }) => (0,expressions/* readReferences */.P)(inputs.get('env-social') ?? '').some(({ scope }) => scope === 'secrets');
/**
 * Checks everything in the workflow that needs no request to GitHub. `renews`: a run may renew tokens.
 * `hasSecrets`: the accounts have secret values.
 */
function checkWorkflow(found, { secretName, environment, renews, hasSecrets, }) {
    const { file, workflow, job, uses, inputs } = found;
    const isPlain = !hasSecrets && !namesSecret(found);
    return [
        checkAction(file, uses),
        ...(isPlain ? [checkPlain(found)] : checkInputs(found, secretName, renews)),
        ...checkSteps(found, renews),
        checkEnvironment(job, environment),
        checkSchedule(workflow),
        renews ? checkConcurrency(workflow, job) : null,
        renews || inputs.get('history-artifact') ? checkPermissions(workflow, job, renews) : null,
    ].filter((finding) => finding !== null);
}
const checkAction = (file, uses) => 
// The owner's name in the README and in examples/.
uses.toLowerCase().startsWith('org/')
    ? (0,check_finding/* failed */.gz)('action', `${file} uses ${uses}, in which "org" stands for an owner.`, "Write the owner of the action's repository in its place.")
    : null;
/** The text of `.env.social` in the workflow itself, where everybody can read it. */
function checkPlain({ file, inputs }) {
    const name = 'workflow';
    const text = inputs.get('env-social') ?? '';
    if (text === '')
        return (0,check_finding/* failed */.gz)(name, `${file} gives an empty env-social.`, 'Write the keys of .env.social there.');
    return (0,credentials_accounts/* everySecret */._o)((0,env_file/* parseEnv */.v)(text).values, platforms/* platforms */.B).length > 0
        ? (0,check_finding/* failed */.gz)(name, `${file} holds a secret value in env-social, where everybody can read it.`, 'Make a new one in place of it, and put the text into a secret: run setup with --secret.')
        : (0,check_finding.ok)(name, `${file} uses the action with env-social as plain text, in which nothing is secret.`);
}
function checkInputs({ file, inputs, steps, index }, secretName, renews) {
    const name = 'workflow';
    const given = (0,expressions/* readReferences */.P)(inputs.get('env-social') ?? '').find(({ scope }) => scope === 'secrets')?.name;
    if (given === undefined)
        return [
            (0,check_finding/* failed */.gz)(name, `${file} gives env-social no secret.`, `Write env-social: \${{ secrets.${secretName} }}.`),
        ];
    if (given.toUpperCase() !== secretName.toUpperCase())
        return [
            (0,check_finding/* failed */.gz)(name, `${file} takes the text from the secret ${given} and writes it to ${secretName}.`, 'Let env-social and secret-name mean the same secret.'),
        ];
    const token = inputs.get('secrets-token') ?? '';
    if (renews && (token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)))
        return [
            (0,check_finding/* failed */.gz)(name, token === ''
                ? `${file} gives no secrets-token, so no renewed token could be saved.`
                : `${file} gives github.token as secrets-token, which can never write secrets.`, "Pass a GitHub App's token or a fine-grained one, as in the README."),
        ];
    const source = (0,expressions/* readReferences */.P)(token).find(({ scope }) => scope === 'steps');
    if (renews && source && (0,find_workflow/* findStep */.MR)(steps.slice(0, index), source.name) === null)
        return [
            (0,check_finding/* failed */.gz)(name, `${file} takes secrets-token from the step ${source.name}, and no step before has that id, so it is empty.`, `Give the step that makes the token the line id: ${source.name}, and put it before the action.`),
        ];
    return [(0,check_finding.ok)(name, `${file} uses the action with the secret ${secretName}.`)];
}
/** Only a job that names the environment gets its secrets. */
function checkEnvironment(job, environment) {
    if (environment === null)
        return null;
    const name = 'environment';
    if ((0,find_workflow/* readEnvironment */.Qo)(job)?.toLowerCase() === environment.toLowerCase())
        return (0,check_finding.ok)(name, `The job runs in the environment ${environment}.`);
    return (0,check_finding/* failed */.gz)(name, `The secret belongs to the environment ${environment}, and the job does not run in it.`, `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`);
}
function checkSchedule({ on }) {
    const name = 'schedule';
    const schedule = (0,find_workflow/* toRecord */.Lv)(on).schedule;
    const crons = Array.isArray(schedule)
        ? schedule.map((one) => String(((0,assert/* isRecord */.u4)(one) ? one.cron : undefined) ?? '').trim())
        : [];
    if (crons.length === 0)
        return (0,check_finding/* warning */.$e)(name, 'The workflow has no schedule, so it runs by hand alone.', 'Add on: schedule: with a cron.');
    const bad = crons.find((cron) => readMinutes(cron) === null);
    if (bad !== undefined)
        return (0,check_finding/* failed */.gz)(name, `GitHub would not take the cron "${bad}".`, 'Write five fields, such as "17 3 * * *".');
    const full = crons.find((cron) => readMinutes(cron)?.includes(0));
    if (full !== undefined)
        return (0,check_finding/* warning */.$e)(name, `The cron "${full}" asks for the full hour, when GitHub delays runs or drops them.`, 'Choose another minute, such as 17.');
    return (0,check_finding.ok)(name, `It runs at "${crons.join('", "')}", off the full hour.`);
}
/**
 * Returns the minutes of an hour at which a cron line of five fields runs; `null` for an invalid line. See
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule.
 */
function readMinutes(cron) {
    const fields = cron.split(/\s+/);
    if (fields.length !== 5 || !fields.every((field) => /^[\dA-Z*,/-]+$/i.test(field)))
        return null;
    const parts = (fields[0] ?? '').split(',').map((part) => {
        const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        if (from === undefined || Number(step) === 0)
            return null;
        const first = from === '*' ? 0 : Number(from);
        // `5/15` continues to the end of the hour, as `*/15` does.
        const last = to !== undefined ? Number(to) : from === '*' || step !== undefined ? 59 : first;
        if (first > last || last > 59)
            return null;
        return Array.from({ length: 60 }, (_, minute) => minute).filter((minute) => minute >= first && minute <= last && (minute - first) % Number(step ?? 1) === 0);
    });
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
function checkConcurrency(workflow, job) {
    const name = 'concurrency';
    const found = workflow.concurrency ?? job.concurrency;
    if (found === undefined || found === null)
        return (0,check_finding/* warning */.$e)(name, 'Nothing keeps two runs apart, and two that renew at once may lose a sign-in.', 'Add concurrency: with a group and cancel-in-progress: false.');
    if ((0,assert/* isRecord */.u4)(found) &&
        found['cancel-in-progress'] !== undefined &&
        found['cancel-in-progress'] !== false)
        return (0,check_finding/* warning */.$e)(name, 'A new run cancels the one that is under way, perhaps while it saves a token.', 'Set cancel-in-progress: false.');
    return (0,check_finding.ok)(name, 'Runs wait for each other.');
}
/** `null` without `permissions`: the repository's settings decide, and only its owner can see them. */
function checkPermissions(workflow, job, renews) {
    const name = 'permissions';
    const found = job.permissions ?? workflow.permissions;
    if (found === undefined)
        return null;
    const may = (0,assert/* isRecord */.u4)(found)
        ? found.actions === 'read' || found.actions === 'write'
        : found === 'read-all' || found === 'write-all';
    return may
        ? (0,check_finding.ok)(name, 'The job may read its own run (actions: read).')
        : (0,check_finding/* warning */.$e)(name, renews
            ? 'The job may not read its own run, so after somebody else wrote the secret it renews nothing.'
            : 'The job may not read earlier runs, so history-artifact finds none.', 'Add actions: read to permissions.');
}

// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9168);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/credentials/wide-masks.js
var wide_masks = __webpack_require__(9798);
;// CONCATENATED MODULE: ./lib/cli/check/github.js













/**
 * GitHub disables schedules in a public repository after this many days without activity:
 * https://docs.github.com/en/actions/using-workflows/disabling-and-enabling-a-workflow
 */
const idleDays = 60;
/** A warning begins this many days before. */
const soonIdleDays = 14;
/** Checks the repository, the secrets and the token that writes them; changes nothing. */
async function checkGitHub(options) {
    const { fullName, github, clock, targets } = options;
    try {
        const opened = await (0,open_repository/* openRepository */.h_)(fullName, github);
        const names = createNames(opened, github);
        const secrets = await Promise.all(targets.map((target) => checkSecret(opened, { ...options, ...target, names })));
        const findings = [
            opened.isArchived
                ? (0,check_finding/* failed */.gz)('repository', `${fullName} is archived, and runs nothing.`, 'Take it out of the archive.')
                : (0,check_finding.ok)('repository', `${fullName} is there.`),
            ...secrets.flat(),
            checkToken(opened, clock.now()),
            checkActivity(opened, clock.now()),
        ];
        return { opened, names, findings };
    }
    catch (error) {
        return { opened: null, names: null, findings: [(0,check_finding/* toFailed */.VQ)('repository', error)] };
    }
}
async function checkSecret({ repository }, options) {
    const { github, clock, environment, secretName, credentials, spareBytes, names } = options;
    const { env, file } = credentials;
    const name = 'secret';
    const unclear = [];
    const store = (0,github_secret/* createGitHubSecret */.q)({
        github,
        tokenName: open_repository/* tokenName */.vb,
        copy: file === null ? null : { writtenAt: (0,external_node_fs_.statSync)(file).mtimeMs },
        repository,
        environment,
        secretName,
        clock,
        warn: (message) => unclear.push((0,check_finding/* warning */.$e)(name, message, 'Run check again.')),
    });
    const where = environment === null ? '' : ` of the environment ${environment}`;
    const writable = (0,check_finding.ok)(name, `${secretName}${where} is there, and this token may write it.`);
    try {
        // A text without any value cannot get stamps; that it has none is another finding already.
        const hasValues = [...env.values.values()].some(Boolean);
        const opened = await store.open(hasValues ? env : (0,env_file/* parseEnv */.v)('STAND_IN=1'), spareBytes);
        return [
            ...(unclear.length > 0 ? unclear : [writable]),
            ...(file === null ? [] : [compareFile(file, env.values, opened, secretName)]),
        ];
    }
    catch (error) {
        const misplaced = await findMisplaced({ environment, secretName }, names);
        if (misplaced && error instanceof errors/* StatsError */.GD && error.code === 'wrong-target')
            return [misplaced];
        // `open` checks this last, so everything else about the secret is fine.
        if (!(error instanceof errors/* StatsError */.GD) || error.code !== 'stale-copy')
            return [(0,check_finding/* toFailed */.VQ)(name, error)];
        return [
            writable,
            (0,check_finding/* warning */.$e)('copy', `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not concerned.`, error.hint),
        ];
    }
}
/** A secret of the repository beside a workflow for one of an environment. */
async function findMisplaced({ environment, secretName }, names) {
    if (environment === null)
        return null;
    const [inEnvironment, inRepository] = await Promise.all([
        names.list('secrets', environment),
        names.list('secrets', null),
    ]);
    if (inEnvironment?.has(secretName) || !inRepository?.has(secretName))
        return null;
    return (0,check_finding/* failed */.gz)('secret', `The workflow is made for a secret of the environment ${environment}, and ${secretName} is a secret of the repository.`, `Use the recipe for a secret of the repository: without environment: and secret-environment:, and with permission-secrets. Or write the secret of the environment: setup --secret owner/name --environment ${environment}.`);
}
function compareFile(file, values, { version, clockOffsetMs }, secretName) {
    if ((0,write_times/* isUnsaved */.hE)(values))
        return unsaved(file, secretName);
    const writtenAt = (0,external_node_fs_.statSync)(file).mtimeMs + clockOffsetMs;
    return (0,write_times/* isAhead */.Y0)(writtenAt, Date.parse(version.id)) ? ahead(file, secretName) : fresh(file);
}
const unsaved = (file, secretName) => (0,check_finding/* failed */.gz)('copy', `${file} holds tokens that were renewed and not saved in ${secretName}, so those in ${secretName} are spent.`, 'Run fetch with --secret owner/name, which writes them into the secret.');
/** Judged only by the time of the file, so a comment added by hand looks the same as a renewal. */
const ahead = (file, secretName) => (0,check_finding/* warning */.$e)('copy', `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`, 'Write the secret as well: run setup with --secret.');
const fresh = (file) => (0,check_finding.ok)('copy', `${file} is as new as the secret.`);
function checkToken({ tokenExpiresAt }, now) {
    const name = 'GitHub token';
    if (tokenExpiresAt === null)
        return (0,check_finding.ok)(name, 'It has no end, or GitHub does not tell it.');
    const message = `It ends at ${(0,clock/* toIsoSeconds */.gY)(tokenExpiresAt)}`;
    // A token of a GitHub App expires after an hour, and each run creates a new one.
    return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > clock/* hourMs */.$0
        ? (0,check_finding/* warning */.$e)(name, `${message}: in less than 7 days.`, 'Make one with the same permissions, and store it in its place.')
        : (0,check_finding.ok)(name, `${message}.`);
}
function checkActivity({ isPrivate, pushedAt }, now) {
    const name = 'activity';
    if (isPrivate)
        return (0,check_finding.ok)(name, 'GitHub never switches schedules off in a private repository.');
    if (pushedAt === null)
        return (0,check_finding/* skipped */.hT)(name, 'GitHub does not tell when somebody last pushed.');
    const daysLeft = Math.ceil(idleDays - (now - pushedAt) / clock/* dayMs */.LP);
    const hint = 'Push a commit, or press "Enable workflow" on the page of Actions.';
    if (daysLeft <= 0)
        return (0,check_finding/* failed */.gz)(name, `The last push was at ${(0,clock/* toIsoSeconds */.gY)(pushedAt)}: after ${idleDays} days without activity GitHub switches the schedule off.`, hint);
    const message = `GitHub switches the schedule off in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} unless something is pushed.`;
    return daysLeft <= soonIdleDays ? (0,check_finding/* warning */.$e)(name, message, hint) : (0,check_finding.ok)(name, message);
}
/** Whether the text fits into a secret, and how many more accounts of the same size would. */
function checkRoom({ text }, accounts) {
    const name = 'size';
    const bytes = Buffer.byteLength(text);
    const needed = bytes + (0,spare_bytes/* toSpareBytes */.i)(accounts);
    const used = `The text has ${bytes} of the ${saved_text/* largestSecret */.Xu} bytes that a secret can have`;
    if (needed > saved_text/* largestSecret */.Xu)
        return (0,check_finding/* failed */.gz)(name, `${used}, and renewals may add ${needed - bytes}.`, 'Take comments out of it, or spread the accounts over several secrets and workflows.');
    if (accounts.length === 0)
        return (0,check_finding.ok)(name, `${used}.`);
    const more = Math.floor((saved_text/* largestSecret */.Xu - needed) / Math.ceil(needed / accounts.length));
    return (0,check_finding.ok)(name, `${used}: room for about ${more} more accounts like these.`);
}
/** Checks for lines so short that the runner would mask unrelated text with them. */
function checkMasks(text) {
    const name = 'masks';
    const [found] = (0,wide_masks/* findWideMasks */.y)(text, new Map());
    return found === undefined
        ? (0,check_finding.ok)(name, 'No line of .env.social is so short that GitHub would mask other texts with it.')
        : (0,check_finding/* warning */.$e)(name, found, 'Take these lines out of the secret, or write more into them.');
}

;// CONCATENATED MODULE: ./lib/cli/check/last-run.js




const last_run_name = 'last run';
const onlyARunTells = 'whether the refresh token still works, and whether the App is installed, shows only a run';
/**
 * What the last run of the workflow says about what no request tells without using up a token: a failed step is a
 * warning, because its cause may be gone.
 */
async function checkLastRun(workflow, { github, opened }) {
    const { owner, name: repo } = opened.repository;
    const file = (0,external_node_path_.basename)(workflow.file);
    const answer = await github('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        owner,
        repo,
        workflow_id: file,
        status: 'completed',
        per_page: 1,
    });
    if (answer.status === 404)
        return [
            (0,check_finding/* skipped */.hT)(last_run_name, `GitHub has no workflow ${file} yet, or does not show it; ${onlyARunTells}.`, 'Commit and push it, then start the first run: tiktok-stats run.'),
        ];
    const runs = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.workflow_runs : null;
    if (answer.status !== 200 || !Array.isArray(runs))
        return [
            (0,check_finding/* skipped */.hT)(last_run_name, `Not checked: this token may not read the runs (HTTP ${answer.status}); ${onlyARunTells}.`, 'Give it the repository permission "Actions: Read", or look at the page of Actions.'),
        ];
    const [last] = runs;
    if (!(0,assert/* isRecord */.u4)(last))
        return [(0,check_finding/* skipped */.hT)(last_run_name, `There was none yet; ${onlyARunTells}.`)];
    const when = /^[\dT:Z-]{20}$/.test(String(last.created_at)) ? ` of ${last.created_at}` : '';
    if (last.conclusion === 'success')
        return [(0,check_finding.ok)(last_run_name, `The run${when} succeeded.`)];
    if (last.conclusion !== 'failure')
        return [(0,check_finding/* skipped */.hT)(last_run_name, `The run${when} was broken off; ${onlyARunTells}.`)];
    const step = await findFailedStep(github, { owner, repo, run_id: last.id });
    return [describeFailure(step, when, workflow)];
}
async function findFailedStep(github, run) {
    const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', run);
    const jobs = (0,assert/* isRecord */.u4)(answer.data) && Array.isArray(answer.data.jobs) ? answer.data.jobs : [];
    const steps = jobs
        .filter(assert/* isRecord */.u4)
        .flatMap((job) => (Array.isArray(job.steps) ? job.steps.filter(assert/* isRecord */.u4) : []));
    const failed = steps.find(({ conclusion }) => conclusion === 'failure');
    return failed ? String(failed.name).replace(/\p{Cc}/gu, ' ') : null;
}
/** GitHub names a step without a name of its own `Run ` and the action. */
function describeFailure(step, when, workflow) {
    const app = findAppStep(workflow);
    if (step === null)
        return (0,check_finding/* warning */.$e)(last_run_name, `The run${when} failed.`, 'Its log on the page of Actions says why.');
    const message = `The run${when} failed in the step "${step}".`;
    if (app && step.includes(app.uses.split('@')[0] ?? app.uses))
        return (0,check_finding/* warning */.$e)(last_run_name, `${message} That step makes the App's token: the App may not be installed, or its id or key is wrong.`, 'Install the App for this repository (its page at GitHub, "Install App"), or delete the variable of its id and make another: setup --app.');
    if (step.includes(workflow.uses))
        return (0,check_finding/* warning */.$e)(last_run_name, `${message} If its log says reauthorize, the refresh token was used up elsewhere.`, 'Read its log on the page of Actions; for a new sign-in: setup --sign-in.');
    return (0,check_finding/* warning */.$e)(last_run_name, message, 'Its log on the page of Actions says why.');
}

;// CONCATENATED MODULE: ./lib/cli/check/check-remote.js













/** Whether a run may renew a token of these accounts. */
const mayRenew = (accounts) => accounts.some(({ platform }) => platform.tokens);
/** What a run needs of its workflow; without a known account, a secret. */
const toNeeds = (accounts) => ({
    renews: mayRenew(accounts),
    hasSecrets: accounts.length === 0 || accounts.some(({ platform }) => (0,platforms_platform/* hasSecrets */.k)(platform)),
});
/** Checks repository, secrets and every workflow that uses the action. */
async function checkRemote(options, credentials, accounts) {
    const { fullName, apiUrl, http, clock } = options;
    const { workflows, findings } = (0,find_workflow/* findWorkflows */.mI)(options.workflow);
    const needs = toNeeds(accounts);
    const { renews } = needs;
    const local = workflows.map((one) => ({
        workflow: one,
        target: toTarget(options, one),
    }));
    const isPlain = !needs.hasSecrets && !workflows.some(namesSecret);
    const rest = (found) => [
        ...(isPlain ? [] : [checkMasks(credentials.env.text), checkRoom(credentials.env, accounts)]),
        ...local.flatMap(({ workflow, target }, index) => named(workflow, workflows, [
            ...checkWorkflow(workflow, { ...target, ...needs }),
            ...(found[index] ?? []),
        ])),
        ...findings,
    ];
    if (isPlain)
        return [needless, ...rest([])];
    const token = await (0,github_token/* readGitHubToken */.n)(process.env);
    if (token === null)
        return [noToken(fullName), ...rest([])];
    const github = (0,net_github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl, http });
    const targets = local.length > 0 ? local.map(({ target }) => target) : [toTarget(options, null)];
    const remote = await checkGitHub({
        github,
        clock,
        fullName,
        targets: withoutTwins(targets),
        credentials,
        spareBytes: (0,spare_bytes/* toSpareBytes */.i)(accounts),
    });
    const { opened, names } = remote;
    const found = await Promise.all(local.map(async ({ workflow, target }) => {
        if (opened === null || names === null)
            return [];
        const appFindings = await checkNames(workflow, { names, opened, renews });
        const known = findNeeds(workflow, true).map(({ name }) => name.toUpperCase());
        const others = await checkOtherNames(workflow, known, names);
        const wrongPlace = await checkPlace(workflow, target, names);
        return [
            ...wrongPlace,
            ...appFindings,
            ...others,
            ...(await checkLastRun(workflow, { github, opened })),
        ];
    }));
    return [...remote.findings, ...rest(found)];
}
/** A workflow for a secret of the repository whose job runs in an environment that has it. */
async function checkPlace({ job, file }, { environment, secretName }, names) {
    const own = (0,find_workflow/* readEnvironment */.Qo)(job);
    if (environment !== null || own === null)
        return [];
    if (!(await names.list('secrets', own))?.has(secretName))
        return [];
    return [
        (0,check_finding/* failed */.gz)('secret', `${file} is made for a secret of the repository, and ${secretName} is a secret of the environment ${own}.`, `Give the action secret-environment: ${own}, and the App permission-environments: write.`),
    ];
}
/** With several workflows, each finding says of which it is. */
const named = (workflow, all, findings) => all.length < 2
    ? findings
    : findings.map((one) => ({ ...one, name: `${one.name} (${(0,external_node_path_.basename)(workflow.file)})` }));
/**
 * Options win over the workflow's inputs. An input with an expression is ignored: its value is unknown here.
 */
const toTarget = (options, workflow) => ({
    environment: options.environment || (workflow && (0,find_workflow/* readInput */.R5)(workflow, 'secret-environment')) || null,
    secretName: (options.secretName ||
        (workflow && (0,find_workflow/* readInput */.R5)(workflow, 'secret-name')) ||
        platforms/* defaultSecretName */.H).toUpperCase(),
});
const withoutTwins = (targets) => [
    ...new Map(targets.map((target) => [JSON.stringify(target), target])).values(),
];
const needless = (0,check_finding/* skipped */.hT)('secret', 'These accounts need no secret, and no token to write one.');
const noToken = (fullName) => (0,check_finding/* failed */.gz)('GitHub token', `There is none, so nothing about ${fullName} and its secret could be looked at.`, 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; --no-repo leaves GitHub out.');

;// CONCATENATED MODULE: ./lib/cli/check/clock.js



/**
 * Compares this machine's clock with the `Date` header of every answer to the returned client:
 * https://www.rfc-editor.org/rfc/rfc9110#section-6.6.1. `describe` returns the finding, from the latest
 * answer.
 */
function watchClock(http, clock) {
    let aheadMs = null;
    return {
        http: async (request) => {
            const answer = await http(request);
            const date = Date.parse(answer.headers.get('date') ?? '');
            if (!Number.isNaN(date))
                aheadMs = clock.now() - date;
            return answer;
        },
        describe: () => describeSkew(aheadMs),
    };
}
function describeSkew(aheadMs) {
    const name = 'clock';
    if (aheadMs === null)
        return (0,check_finding/* skipped */.hT)(name, 'No service answered that tells the time.');
    if (Math.abs(aheadMs) <= write_times/* clockSkewMs */.Dy)
        return (0,check_finding.ok)(name, "This machine's clock is right.");
    return (0,check_finding/* warning */.$e)(name, `This machine's clock is ${Math.round(Math.abs(aheadMs) / clock/* minuteMs */.J2)} minutes ${aheadMs > 0 ? 'ahead' : 'behind'}, so tokens are renewed at the wrong time and copies of the secret look too old or too new.`, 'Let it set itself by the network (NTP).');
}

// EXTERNAL MODULE: ./lib/credentials/understand-env.js + 2 modules
var understand_env = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/files/try-folder.js
var try_folder = __webpack_require__(2310);
// EXTERNAL MODULE: ./lib/cli/in-cli-words.js
var in_cli_words = __webpack_require__(2929);
;// CONCATENATED MODULE: ./lib/cli/check/credentials.js







/** Reads the accounts. A platform with any value must have all required ones; others are left out. */
function checkKeys({ env, file }, platforms) {
    const accounts = [];
    const findings = [];
    for (const platform of platforms) {
        const names = platform.keys.map(({ name }) => name);
        const isMeant = [...env.values].some(([key, value]) => value !== '' && names.includes((0,credentials_accounts/* splitKey */._$)(key).name));
        if (!isMeant)
            continue;
        const name = `keys of ${platform.id}`;
        try {
            const { accounts: found, warnings } = (0,understand_env/* understandEnv */.I)(env, [platform], [platform.id]);
            accounts.push(...found);
            findings.push((0,check_finding.ok)(name, `All that is needed for ${found.map(({ id }) => id).join(', ')}.`));
            findings.push(...warnings.map(({ message, hint }) => (0,check_finding/* warning */.$e)(name, message, hint)));
        }
        catch (error) {
            const { message, hint, ...rest } = (0,check_finding/* toFailed */.VQ)(name, error);
            findings.push({ ...rest, message: (0,in_cli_words/* inCliWords */.f)(message), hint: hint && (0,in_cli_words/* inCliWords */.f)(hint) });
        }
    }
    if (findings.length > 0)
        return { accounts, findings };
    const where = file ?? 'The environment';
    return { accounts, findings: [(0,check_finding/* failed */.gz)('keys', `${where} holds no account.`, 'Run setup.')] };
}
/**
 * Checks that other users cannot read the file and that renewed tokens can be written into it. If they
 * cannot, that is a failure when `isNeeded`, because there is no other store, and else a warning.
 */
function checkEnvFile(file, isNeeded) {
    const name = 'file';
    const target = (0,external_node_fs_.realpathSync)(file);
    try {
        (0,external_node_fs_.accessSync)(target, external_node_fs_.constants.W_OK);
        (0,try_folder/* tryFolder */.y)((0,external_node_path_.dirname)(target));
    }
    catch {
        const message = `${file} cannot be replaced, so fetch could not keep a renewed token.`;
        const hint = 'Give this user the right to write the file and its folder.';
        return isNeeded ? (0,check_finding/* failed */.gz)(name, message, hint) : (0,check_finding/* warning */.$e)(name, message, hint);
    }
    const { mode } = (0,external_node_fs_.statSync)(target);
    // Windows has no such permission bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
        return (0,check_finding/* warning */.$e)(name, `Other users of this machine may read ${file} (mode ${(mode & 0o777).toString(8)}).`, `Run chmod 600 ${file}.`);
    return (0,check_finding.ok)(name, `${file} is there and can be replaced.`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/check/describe-findings.js

const signs = {
    ok: ['✓', 'green'],
    warning: ['!', 'yellow'],
    failed: ['✗', 'red'],
    skipped: ['–', 'dim'],
};
/** The findings and the verdict, in colours on a terminal. */
function describeFindings(findings, judged) {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const lines = findings.flatMap(({ name, status, message, hint }) => {
        const [sign, style] = signs[status];
        const painted = colour ? (0,external_node_util_.styleText)(style, sign) : sign;
        return [`${painted} ${name}: ${message}`, ...(hint === null ? [] : [`  → ${hint}`])];
    });
    return `${[...lines, '', describeVerdict(findings, judged)].join('\n')}\n`;
}
function describeVerdict(findings, judged) {
    const failures = findings.filter(({ status }) => status === 'failed').length;
    const unlooked = judged === 'nothing' ? 'GitHub was not looked at. ' : '';
    const what = judged === 'fetch' ? 'fetch on this machine' : 'a run';
    if (failures === 0)
        return unlooked
            ? `${unlooked}Elsewhere nothing was found that would stop a run.`
            : `Nothing found that would stop ${what}.`;
    const subject = judged === 'fetch' ? 'fetch on this machine' : 'A run';
    return `${unlooked}${subject} would fail: ${failures} of ${findings.length} preconditions do not hold.`;
}

// EXTERNAL MODULE: ./lib/cli/find-repository.js
var find_repository = __webpack_require__(2911);
// EXTERNAL MODULE: ./lib/cli/read-credentials.js
var read_credentials = __webpack_require__(3158);
;// CONCATENATED MODULE: ./lib/cli/check.js





















const timeoutMs = 10_000;
/**
 * For each precondition of a run, prints whether it holds and how to fix it. Uses up no token and changes
 * nothing. Resolves with the exit code: 0 when nothing was found that would stop a run, else 1; 2 when no repository
 * is known and none was to be left out. Rejects with `invalid-input` for a malformed repository name or
 * `GITHUB_API_URL`.
 */
async function check(options) {
    const apiUrl = (0,addresses/* readGitHubAddress */.yj)(process.env);
    const fullName = options.repo === false
        ? null
        : await (0,find_repository/* findRepository */.W)(options.repo === true ? undefined : options.repo, apiUrl);
    const findings = await findAll(options, fullName, apiUrl);
    const judged = fullName !== null ? 'a run' : options.repo === false ? 'fetch' : 'nothing';
    if (options.json)
        process.stdout.write(`${(0,json/* stringifyJson */.s)(findings)}\n`);
    else
        process.stdout.write(describeFindings(findings, judged));
    if (judged === 'nothing')
        return 2;
    return findings.some(({ status }) => status === 'failed') ? 1 : 0;
}
async function findAll(options, fullName, apiUrl) {
    const { credentials, findings } = await findCredentials(options.envFile);
    const keys = checkKeys(credentials, platforms/* platforms */.B);
    const { accounts } = keys;
    const { http, describe: describeClock } = watchClock((0,net_http/* createHttp */.V0)({ clock: clock/* systemClock */.ml, timeoutMs }), clock/* systemClock */.ml);
    const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
        checkAccounts(accounts, {
            http,
            clock: clock/* systemClock */.ml,
            apiUrlOf: ({ api }) => (0,addresses/* readAddress */.zq)(process.env, api),
            // A database that cannot be read is a finding of its own.
            readStoredId: (account) => (0,read_stored_id/* readStoredId */.H)(account, { database: (0,external_node_path_.resolve)(options.database) }).catch(() => null),
            debug: () => undefined,
        }),
        checkDatabaseFile(options.database),
        fullName === null
            ? skipGitHub(options, accounts)
            : checkRemote({ ...options, fullName, apiUrl, http, clock: clock/* systemClock */.ml }, credentials, accounts),
    ]);
    return [
        ...findings,
        ...(findings.some(({ status }) => status === 'failed') ? [] : keys.findings),
        ...(credentials.file === null
            ? []
            : [checkEnvFile(credentials.file, fullName === null && mayRenew(accounts))]),
        ...(fullName === null ? check_checkPlace(credentials, accounts) : []),
        ...accountFindings,
        describeClock(),
        databaseFinding,
        ...githubFindings,
    ];
}
/** If the credentials cannot be read, that is a finding, and the other checks get an empty text. */
async function findCredentials(envFile) {
    try {
        const credentials = await (0,read_credentials/* readCredentials */.L1)(envFile, platforms/* platforms */.B, process.env);
        const findings = credentials.file === null ? [(0,check_finding.ok)('keys', 'They come from the environment.')] : [];
        return { credentials, findings };
    }
    catch (error) {
        return { credentials: { env: (0,env_file/* parseEnv */.v)(''), file: null }, findings: [(0,check_finding/* toFailed */.VQ)('keys', error)] };
    }
}
/** For a local `fetch`: whether a token that is due may be renewed here. `file` is `null` for keys from the environment. */
function check_checkPlace({ env, file }, accounts) {
    const due = accounts.filter(({ platform, values }) => platform.tokens?.isDue(values, clock/* systemClock */.ml.now()));
    if (due.length === 0)
        return [];
    const names = due.map(({ id }) => id).join(', ');
    if (file === null)
        return [
            (0,check_finding/* failed */.gz)('file', `A token of ${names} is due, and the keys come from the environment, so the renewed one could not be kept.`, 'Put the keys into a .env.social, or name the repository whose secret holds them by --repo.'),
        ];
    if (!(0,write_times/* isShared */.yM)(env.values))
        return [];
    return [
        (0,check_finding/* failed */.gz)('file', `A token of ${names} is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN), so fetch does not renew it here alone.`, 'Run fetch with --secret owner/name, which writes the secret as well.'),
    ];
}
async function checkDatabaseFile(database) {
    const path = (0,external_node_path_.resolve)(database);
    try {
        await (0,storage_database/* checkDatabase */.MG)(path);
        return (0,check_finding.ok)('database', (0,external_node_fs_.existsSync)(path)
            ? `${path} can be read and written.`
            : `${path} is not there yet, and can be made.`);
    }
    catch (error) {
        return (0,check_finding/* toFailed */.VQ)('database', error);
    }
}
/** Of the checks that concern GitHub, only that of a workflow named by `--workflow` remains. */
function skipGitHub(options, accounts) {
    const isLeftOut = options.repo === false;
    const what = `repository, secret, GitHub's token, masks${options.workflow ? '' : ', workflow'}`;
    const skippedGitHub = isLeftOut
        ? (0,check_finding/* skipped */.hT)('GitHub', `Left out: ${what}.`)
        : (0,check_finding/* skipped */.hT)('GitHub', `GitHub was not looked at, because no repository is known: ${what}.`, 'Name it by --repo owner/name, or run check in a clone of it; --no-repo judges for fetch on this machine.');
    if (options.workflow === undefined)
        return [skippedGitHub];
    const { workflows, findings } = (0,find_workflow/* findWorkflows */.mI)(options.workflow);
    return [
        skippedGitHub,
        ...findings,
        ...workflows.flatMap((one) => checkWorkflow(one, { ...toTarget(options, one), ...toNeeds(accounts) })),
    ];
}


/***/ }),

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   Q: () => (/* binding */ isDynamic)
/* harmony export */ });
const name = String.raw `(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])`;
/**
 * Returns what the expressions of a text refer to. With `bare`, the whole text is an expression, as that of `if:`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function readReferences(text, bare = false) {
    const expressions = bare
        ? [text]
        : Array.from(text.matchAll(/\$\{\{(.*?)\}\}/gs), ([, inner = '']) => inner);
    return expressions.flatMap((expression) => [
        ...Array.from(expression.matchAll(new RegExp(String.raw `\b(secrets|vars)${name}`, 'g')), ([, scope, dotted, indexed]) => ({
            scope: scope === 'vars' ? 'vars' : 'secrets',
            name: dotted ?? indexed ?? '',
            output: null,
        })),
        ...Array.from(expression.matchAll(new RegExp(String.raw `\bsteps${name}\.outputs${name}`, 'g')), ([, dotted, indexed, output, quoted]) => ({
            scope: 'steps',
            name: dotted ?? indexed ?? '',
            output: output ?? quoted ?? '',
        })),
    ]);
}
/** True for a text whose value is known only in a run. */
const isDynamic = (text) => text.includes('${{');


/***/ }),

/***/ 4137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ readSteps),
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   MR: () => (/* binding */ findStep),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   mI: () => (/* binding */ findWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7207);
/* harmony import */ var _net_assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7580);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6101);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4911);






const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github', 'workflows');
/** This project's reusable workflow, in the repository of any owner. */
const reusable = /\/\.github\/workflows\/social-stats\.yml@/;
const name = 'workflow';
/** Reads the workflow `file`; without one, all of `.github/workflows` that use the action. */
function findWorkflows(file) {
    return file === undefined ? findHere() : readNamed(file);
}
function readNamed(file) {
    const read = readWorkflow(file);
    if (Array.isArray(read))
        return { workflows: read, findings: [] };
    const findings = {
        unreadable: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} cannot be read.`, 'Name a file that is there by --workflow.'),
        'no YAML': (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} is no YAML that GitHub would take.`, 'Compare it with the one in the README.'),
        caller: calls(file),
        other: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `${file} has no step that uses the action.`, 'Add the step of the README.'),
    };
    return { workflows: [], findings: [findings[read]] };
}
function findHere() {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return lost((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('.git')
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, 'There is no workflow here.', 'Make one by setup --workflow.')
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .skipped */ .hT)(name, 'Not looked at: this folder is no clone of the repository.', 'Run check in a clone, or name the file by --workflow.'));
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
        .filter((one) => /\.ya?ml$/.test(one))
        .sort();
    const read = files.map((one) => readWorkflow((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, one)));
    const workflows = read.flatMap((one) => (Array.isArray(one) ? one : []));
    const callers = files.filter((_, index) => read[index] === 'caller');
    const findings = callers.map((file) => calls((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)));
    if (workflows.length > 0 || callers.length > 0)
        return { workflows, findings };
    const broken = files.filter((_, index) => read[index] === 'no YAML');
    const more = broken.length > 0 ? ` (${broken.join(', ')} cannot be read as YAML)` : '';
    return lost((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, `No workflow here uses the action${more}.`, 'Make one by setup --workflow.'));
}
/** Returns an empty object for anything but an object. */
const toRecord = (value) => ((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {});
const lost = (finding) => ({ workflows: [], findings: [finding] });
/** The steps are in the reusable workflow, and each of its jobs has its own environment. */
const calls = (file) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .skipped */ .hT)(name, `${file} calls the reusable workflow, whose steps are not looked at.`, 'Name one of its environments by --environment, so that the secret there is.');
function readWorkflow(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return 'unreadable';
    }
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
    const found = jobs.flatMap((job) => {
        const steps = readSteps(job);
        return steps.flatMap(({ uses, inputs }, index) => 
        // Recognised by this input, because a fork may have another name.
        uses !== '' && inputs.has('env-social')
            ? [{ file, workflow, job, steps, index, uses, inputs }]
            : []);
    });
    if (found.length > 0)
        return found;
    const isCaller = jobs.some(({ uses }) => typeof uses === 'string' && reusable.test(uses));
    return isCaller ? 'caller' : 'other';
}
/** The steps of a job, as texts. */
function readSteps({ steps }) {
    if (!Array.isArray(steps))
        return [];
    return steps.map(toRecord).map((step) => ({
        id: toText(step.id),
        uses: toText(step.uses),
        condition: toText(step.if),
        inputs: new Map(Object.entries(toRecord(step.with)).map(([key, value]) => [key, toText(value)])),
        text: JSON.stringify({ ...step, if: undefined }),
    }));
}
const findStep = (steps, id) => steps.find((step) => step.id === id) ?? null;
const toText = (value) => String(value ?? '').trim();
/** The name of the environment that a job runs in; `null` without one. */
function readEnvironment({ environment }) {
    const found = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(environment) ? environment.name : environment;
    return toText(found) || null;
}
/** The value of an input; `null` when it is empty, or known only in a run. */
function readInput({ inputs }, input) {
    const text = inputs.get(input) ?? '';
    return text === '' || (0,_expressions_js__WEBPACK_IMPORTED_MODULE_5__/* .isDynamic */ .Q)(text) ? null : text;
}


/***/ }),

/***/ 4911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   VQ: () => (/* binding */ toFailed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2685);

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
/** Returns the finding for a `StatsError`; throws any other error again. */
function toFailed(name, error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD)
        return failed(name, error.message, error.hint);
    throw error;
}


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ defaultEnvFile),
/* harmony export */   L1: () => (/* binding */ readCredentials)
/* harmony export */ });
/* unused harmony export toEnvFile */
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2977);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7149);
/* harmony import */ var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1495);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8672);





const defaultEnvFile = '.env.social';
/**
 * Reads `envFile`; without one, `.env.social`, and if that does not exist, the keys in the environment.
 * Rejects with `invalid-input` for a file that cannot be read or is not UTF-8, and when there are no keys at
 * all.
 */
async function readCredentials(envFile, platforms, environment) {
    const file = envFile ?? defaultEnvFile;
    try {
        return { env: (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(await (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file)), file };
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
            throw cause;
        if (envFile !== undefined || (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) !== 'ENOENT')
            throw unreadable(file, cause);
    }
    const env = toEnvFile(environment, platforms);
    if (env === null)
        throw nothingThere();
    return { env, file: null };
}
/**
 * Returns the keys in the environment, labelled ones and stamps included; `null` without any platform's key.
 */
function toEnvFile(environment, platforms) {
    const known = new Set([
        ...platforms.flatMap(({ keys }) => keys.map(({ name }) => name)),
        'SOCIAL_SAVED_AT',
        'SOCIAL_SAVED_IN',
    ]);
    const pairs = Object.entries(environment).flatMap(([key, value]) => value && known.has((0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .splitKey */ ._$)(key).name) ? [[key, value]] : []);
    if (pairs.every(([key]) => key.startsWith('SOCIAL_')))
        return null;
    const text = pairs.map(([key]) => `${key}=\n`).join('');
    return (0,_credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEnv */ .v)(text), new Map(pairs), '');
}
const unreadable = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} (--env-file) cannot be read.`, 'Give the path of a file that is there; setup makes one.', { cause });
const nothingThere = () => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `There is no ${defaultEnvFile} here, and none of its keys in the environment.`, 'Run setup to make one, or name it by --env-file.');


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findWideMasks)
/* harmony export */ });
/** Characters. Shorter lines are likely to appear in unrelated text. */
const shortestLine = 8;
/**
 * Returns warnings about lines of a secret that appear in `outputs`, or are likely to appear in other text.
 * The runner masks each line of a secret, however short, everywhere in the log, and drops job outputs that
 * contain one. At most one warning of each kind, because the runner shows only ten warnings per step.
 */
function findWideMasks(secret, outputs) {
    const lines = secret.split(/\r\n|\r|\n/).flatMap((whole, index) => {
        const text = whole.trim();
        const hits = [...outputs].flatMap(([name, value]) => (value.includes(text) ? [name] : []));
        return text === '' ? [] : [{ number: index + 1, text, hits }];
    });
    const shown = lines.filter(({ hits }) => hits.length > 0);
    const short = lines.filter(({ text, hits }) => hits.length === 0 && text.length < shortestLine);
    return [
        ...(shown.length > 0
            ? [
                `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that holds it.`,
            ]
            : []),
        ...(short.length > 0
            ? [
                `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text wherever it stands in the log.`,
            ]
            : []),
    ];
}
const name = (lines) => {
    const numbers = lines.map(({ number }) => number).join(', ');
    return lines.length === 1
        ? `Line ${numbers} of .env.social is`
        : `Lines ${numbers} of .env.social are`;
};


/***/ })

};
