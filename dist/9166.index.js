export const id = 9166;
export const ids = [9166];
export const modules = {

/***/ 9166:
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
var clock = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/credentials/env-file.js
var env_file = __webpack_require__(3524);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(738);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(1863);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(7015);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(8409);
// EXTERNAL MODULE: ./lib/pipeline/read-stored-id.js
var read_stored_id = __webpack_require__(6562);
// EXTERNAL MODULE: ./lib/platforms/index.js + 57 modules
var platforms = __webpack_require__(9366);
// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(8895);
// EXTERNAL MODULE: ./lib/credentials/accounts.js
var credentials_accounts = __webpack_require__(1188);
// EXTERNAL MODULE: ./lib/credentials/redactor.js
var redactor = __webpack_require__(3824);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/pipeline/twins.js
var pipeline_twins = __webpack_require__(4609);
;// CONCATENATED MODULE: ./lib/cli/check/account-context.js
const renewsNow = ({ platform: { tokens }, values }, { refresh, clock }) => tokens !== undefined &&
    refresh !== 'never' &&
    (refresh === 'always' || tokens.isDue(values, clock.now()));

// EXTERNAL MODULE: ./lib/cli/check/finding.js
var check_finding = __webpack_require__(7528);
;// CONCATENATED MODULE: ./lib/cli/check/check-app.js




async function checkApp(account, context) {
    const { id, platform, values } = account;
    if (!platform.judgeApp)
        return [];
    const name = `${id}: app`;
    const verdict = await judge(platform, values, context);
    const keys = platform.signIn?.appKeys.join(' and ') ?? 'the keys of the app';
    if (verdict === 'right')
        return [(0,check_finding.ok)(name, `${platform.name} knows the app by ${keys}.`)];
    if (verdict !== 'swapped' && verdict !== 'wrong')
        return [(0,check_finding/* skipped */.hT)(name, `Not checked: ${platform.name} did not tell whether ${keys} are right.`)];
    const [message, hint] = verdict === 'swapped'
        ? [`${keys} are in each other's place, so no token can be renewed.`, 'Swap the two values.']
        : [
            `${platform.name} knows no app with this pair of ${keys}, so no token can be renewed.`,
            `Compare ${keys} with the page of the app in ${platform.name}'s portal.`,
        ];
    if (renewsNow(account, context))
        return [(0,check_finding/* failed */.gz)(name, message, hint)];
    const endsAt = platform.tokens?.accessExpiresAt(values) ?? null;
    const until = endsAt === null ? '' : `, the access token lasts until ${(0,clock/* toIsoSeconds */.gY)(endsAt)}`;
    return [
        (0,check_finding/* warning */.$e)(name, `${message} No token is due now${until}; the first run after that fails.`, hint),
    ];
}
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

;// CONCATENATED MODULE: ./lib/cli/check/accounts.js








const soonMs = 7 * clock/* dayMs */.LP;
const signInAgain = 'Sign in again: run setup.';
async function checkAccounts(accounts, context) {
    const checked = await Promise.all(accounts.map((account) => checkAccount(account, context)));
    const fetched = checked.flatMap(({ account, snapshot }) => snapshot ? [{ account, snapshot }] : []);
    const twins = (0,pipeline_twins/* refuseTwins */.sv)(fetched).flatMap(({ account, error }) => error ? [(0,check_finding/* toFailed */.VQ)(account.id, error)] : []);
    const shared = accounts.flatMap((account) => {
        const twin = accounts.find((other) => (0,pipeline_twins/* sharesToken */.sO)(other, account));
        return twin && twin !== account ? [(0,check_finding/* toFailed */.VQ)(account.id, (0,pipeline_twins/* sameAccount */.M_)(account, twin))] : [];
    });
    const redact = (0,redactor/* createRedactor */.l)(accounts.flatMap(credentials_accounts/* secretValues */.VX));
    const findings = [
        ...checked.flatMap((one) => one.findings),
        ...(shared.length > 0 ? shared : twins),
    ];
    return tolerate(findings, accounts, context.failOn).map(({ message, hint, ...finding }) => ({
        ...finding,
        message: redact(message),
        hint: hint && redact(hint),
    }));
}
function tolerate(findings, accounts, failOn) {
    const failing = accounts.filter(({ id }) => findings.some(({ name, status }) => status === 'failed' && name.split(':')[0] === id));
    const isTolerated = failOn === 'never' || (failOn === 'all' && failing.length < accounts.length);
    if (!isTolerated)
        return findings;
    return findings.map((one) => one.status === 'failed'
        ? (0,check_finding/* warning */.$e)(one.name, `${one.message} By fail-on: ${failOn}, this does not fail the run.`, one.hint ?? '')
        : one);
}
async function checkAccount(account, context) {
    const now = context.clock.now();
    const signIn = checkSignIn(account, now, context);
    const warnings = [];
    const { finding, snapshot } = signIn?.status === 'failed'
        ? {
            finding: (0,check_finding/* skipped */.hT)(`${account.id}: access`, 'Not asked for, as the sign-in has ended.'),
            snapshot: null,
        }
        : await checkAccess(account, now, context, warnings);
    const app = await checkApp(account, context);
    const scopes = checkScopes(account);
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
function checkSignIn(account, now, context) {
    const { id, platform, values } = account;
    if (!platform.tokens)
        return null;
    const name = `${id}: sign-in`;
    const expiresAt = platform.tokens.signInExpiresAt(values);
    if (expiresAt === null)
        return (0,check_finding.ok)(name, 'When it ends is noted with the first renewal.');
    const day = (0,clock/* toIsoSeconds */.gY)(expiresAt);
    const accessEndsAt = platform.tokens.accessExpiresAt(values) ?? 0;
    if (expiresAt <= now) {
        const message = `It ended at ${day}, and no renewal can help.`;
        return accessEndsAt <= now || renewsNow(account, context)
            ? (0,check_finding/* failed */.gz)(name, message, signInAgain)
            : (0,check_finding/* warning */.$e)(name, `${message} The access token lasts until ${(0,clock/* toIsoSeconds */.gY)(accessEndsAt)}; the first run after that fails.`, signInAgain);
    }
    const message = `It lasts until ${day}, unless it is renewed before`;
    return expiresAt - now < soonMs
        ? (0,check_finding/* warning */.$e)(name, `${message}: less than 7 days.`, 'See that the daily run succeeds, or sign in again.')
        : (0,check_finding.ok)(name, `${message}.`);
}
async function checkAccess(account, now, context, warnings) {
    const { id, platform, values } = account;
    const name = `${id}: access`;
    const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
    if (expiresAt !== null && expiresAt <= now && context.refresh === 'never')
        return {
            finding: (0,check_finding/* failed */.gz)(name, `The access token ended at ${(0,clock/* toIsoSeconds */.gY)(expiresAt)}, and refresh: never forbids renewing it.`, 'Set refresh to auto.'),
            snapshot: null,
        };
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
function checkScopes({ id, platform, values }) {
    if (platform.scopes.length === 0)
        return [];
    const name = `${id}: scopes`;
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

// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(5601);
// EXTERNAL MODULE: ./lib/pipeline/inputs.js + 1 modules
var pipeline_inputs = __webpack_require__(4614);
// EXTERNAL MODULE: ./lib/cli/check/expressions.js
var expressions = __webpack_require__(2994);
// EXTERNAL MODULE: ./lib/cli/check/find-workflow.js
var find_workflow = __webpack_require__(9750);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/check/known-names.js




const outputsOf = [
    [/^actions\/create-github-app-token@/, ['token', 'installation-id', 'app-slug']],
    [/^actions\/upload-artifact@/, ['artifact-id', 'artifact-url', 'artifact-digest']],
    [/^actions\/deploy-pages@/, ['page_url']],
];
const knownInputs = () => readNames('inputs');
function knownDefaults() {
    const metadata = (0,dist/* parse */.qg)(readOwnText('action.yml') ?? '');
    const inputs = Object.entries((0,find_workflow/* toRecord */.Lv)((0,find_workflow/* toRecord */.Lv)(metadata).inputs));
    if (inputs.length === 0)
        return null;
    return new Map(inputs.map(([name, input]) => [name, String((0,find_workflow/* toRecord */.Lv)(input).default ?? '')]));
}
function knownOutputs({ uses, id }, own) {
    if (id === '')
        return null;
    if (uses === own)
        return readNames('outputs');
    return outputsOf.find(([pattern]) => pattern.test(uses))?.[1] ?? null;
}
function readNames(part) {
    const metadata = (0,dist/* parse */.qg)(readOwnText('action.yml') ?? '');
    const names = Object.keys((0,find_workflow/* toRecord */.Lv)((0,find_workflow/* toRecord */.Lv)(metadata)[part]));
    return names.length > 0 ? names : null;
}
function readOwnText(path) {
    try {
        const program = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(program), '..', path), 'utf8');
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/cli/check/check-steps.js







const check_steps_name = 'workflow';
function checkSteps(workflow, renews) {
    return [
        ...checkInputNames(workflow),
        ...checkInputValues(workflow),
        ...(renews ? checkTokenStep(workflow) : []),
        ...checkReferences(workflow),
        ...checkHistory(workflow),
        ...checkDownloads(workflow),
        ...checkJobOutputs(workflow),
    ];
}
function checkInputNames({ file, inputs, uses }) {
    const known = knownInputs();
    if (known === null)
        return [];
    return [...inputs.keys()]
        .filter((input) => !known.includes(input.toLowerCase()))
        .map((input) => (0,check_finding/* warning */.$e)(check_steps_name, `${file} gives ${uses} the input ${input}, which this version of the action does not have, so it is without effect.`, `Its inputs are ${known.join(', ')}.`));
}
function checkInputValues({ file, inputs }) {
    const defaults = knownDefaults();
    if (defaults === null)
        return [];
    try {
        (0,pipeline_inputs/* readInputs */.K)(platforms/* platforms */.B, (input) => {
            if (input === 'env-social')
                return 'looked at elsewhere';
            const given = inputs.get(input);
            return given === undefined || (0,expressions/* isDynamic */.Q)(given) ? (defaults.get(input) ?? '') : given;
        });
        return [];
    }
    catch (error) {
        const { message, hint } = (0,check_finding/* toFailed */.VQ)(check_steps_name, error);
        return [(0,check_finding/* failed */.gz)(check_steps_name, `${file}: ${message}`, hint ?? '')];
    }
}
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
function checkReferences({ file, steps, index, uses }) {
    return steps.flatMap((step, at) => {
        const references = [...(0,expressions/* readReferences */.P)(step.text), ...(0,expressions/* readReferences */.P)(step.condition, true)];
        const bad = references.filter(({ scope, name: id, output }) => {
            if (scope !== 'steps')
                return false;
            const source = (0,find_workflow/* findStep */.MR)(steps.slice(0, at), id);
            if (source === null && at === index)
                return false;
            return source === null || knownOutputs(source, uses)?.includes(output ?? '') === false;
        });
        return [...new Set(bad.map(({ written }) => written))].map((reference) => {
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

;// CONCATENATED MODULE: ./lib/cli/check/check-workflow.js








const namesSecret = ({ inputs }) => (0,expressions/* readReferences */.P)(inputs.get('env-social') ?? '').some(({ scope }) => scope === 'secrets');
const isPlainText = (workflow, hasSecrets) => readPlainText(workflow) !== null || (!hasSecrets && !namesSecret(workflow));
function readPlainText({ inputs }) {
    const text = inputs.get('env-social') ?? '';
    return (0,expressions/* isDynamic */.Q)(text) || (0,env_file/* parseEnv */.v)(text).values.size === 0 ? null : text;
}
function checkWorkflow(found, needs) {
    const { secretName, environment, renews, hasSecrets, unconfigured = [] } = needs;
    const { file, workflow, job, uses, inputs } = found;
    const isPlain = isPlainText(found, hasSecrets);
    return [
        checkAction(file, uses),
        ...(isPlain ? [checkPlain(found)] : checkInputs(found, secretName, renews)),
        ...unconfigured.map((id) => (0,check_finding/* failed */.gz)('workflow', `${file} names ${id} in platforms, and no account of it is configured.`, 'Add its keys to .env.social, or take it out of platforms.')),
        ...checkSteps(found, renews),
        checkEnvironment(job, environment),
        checkSchedule(workflow),
        renews ? checkConcurrency(workflow, job) : null,
        renews || inputs.get('history-artifact') ? checkPermissions(found, needs) : null,
    ].filter((finding) => finding !== null);
}
function checkAction(file, uses) {
    const name = 'action';
    if (uses.toLowerCase().startsWith('org/'))
        return (0,check_finding/* failed */.gz)(name, `${file} uses ${uses}, in which "org" stands for an owner.`, "Write the owner of the action's repository in its place.");
    if (uses.includes('@') || uses.startsWith('./'))
        return null;
    return (0,check_finding/* failed */.gz)(name, `${file} uses ${uses} without a version, so GitHub starts no run.`, `Write ${uses}@v1.`);
}
function checkPlain({ file, inputs }) {
    const name = 'workflow';
    const text = inputs.get('env-social') ?? '';
    if (text === '')
        return (0,check_finding/* failed */.gz)(name, `${file} gives an empty env-social.`, 'Write the keys of .env.social there.');
    if ((0,expressions/* isDynamic */.Q)(text))
        return (0,check_finding/* skipped */.hT)(name, `Not looked at what ${file} gives as env-social, which only a run knows.`);
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
function readMinutes(cron) {
    const fields = cron.split(/\s+/);
    if (fields.length !== 5 || !fields.every((field) => /^[\dA-Z*,/-]+$/i.test(field)))
        return null;
    const parts = (fields[0] ?? '').split(',').map((part) => {
        const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
        if (from === undefined || Number(step) === 0)
            return null;
        const first = from === '*' ? 0 : Number(from);
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
function checkPermissions({ workflow, job, inputs }, { renews, isPrivate = null }) {
    const name = 'permissions';
    const found = job.permissions ?? workflow.permissions;
    if (found === undefined)
        return null;
    if (mayReadRun(found))
        return (0,check_finding.ok)(name, 'The job may read its own run (actions: read).');
    const hint = 'Add actions: read to permissions.';
    if (!inputs.get('history-artifact'))
        return (0,check_finding/* warning */.$e)(name, 'The job may not read its own run, so after somebody else wrote the secret it renews nothing.', hint);
    const message = 'The job may not read earlier runs, in which history-artifact looks for the database';
    if (isPrivate === true)
        return (0,check_finding/* failed */.gz)(name, `${message}.`, hint);
    if (isPrivate === false && !renews)
        return null;
    return (0,check_finding/* warning */.$e)(name, isPrivate === false
        ? 'The job may read its own run only because the repository is public.'
        : `${message}: in a private repository it fails.`, hint);
}
const mayReadRun = (permissions) => (0,assert/* isRecord */.u4)(permissions)
    ? permissions.actions === 'read' || permissions.actions === 'write'
    : permissions === 'read-all' || permissions === 'write-all';

;// CONCATENATED MODULE: ./lib/cli/check/check-caller.js



const check_caller_name = 'workflow';
function checkCaller(caller) {
    const { file, uses, workflow, job } = caller;
    const findings = [
        checkAction(file, uses),
        ...checkAddress(caller),
        checkInherited(caller),
        checkEnvironments(caller),
    ].filter((finding) => finding !== null);
    return [
        ...(findings.some(({ status }) => status === 'failed')
            ? []
            : [(0,check_finding.ok)(check_caller_name, `${file} calls the reusable workflow ${uses}.`)]),
        ...findings,
        check_caller_checkPermissions(job.permissions ?? workflow.permissions),
        checkSchedule(workflow),
    ];
}
function checkAddress({ file, uses }) {
    const [path = '', version = ''] = uses.split('@');
    if (path.endsWith('/.github/workflows/social-stats.yml') && version !== '')
        return [];
    return [
        (0,check_finding/* failed */.gz)(check_caller_name, `${file} calls ${uses}, which is not there.`, 'Write OWNER/tiktok-stats-action/.github/workflows/social-stats.yml@v1.'),
    ];
}
const checkInherited = ({ file, secrets }) => secrets === 'inherit'
    ? (0,check_finding/* failed */.gz)(check_caller_name, `${file} passes its secrets by "inherit", so app-private-key is empty: no secret can be called that.`, `Write below secrets: app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}.`)
    : null;
function readEnvironments({ inputs }) {
    const found = parseNames(inputs.get('environments') ?? '');
    return found ?? [];
}
function parseNames(text) {
    try {
        const found = JSON.parse(text);
        if (!Array.isArray(found))
            return null;
        const names = found.filter((one) => typeof one === 'string' && one.trim() !== '');
        return names.length === found.length && names.length > 0 ? names : null;
    }
    catch {
        return null;
    }
}
function checkEnvironments({ file, inputs }) {
    const text = inputs.get('environments') ?? '';
    if (text === '' || parseNames(text) !== null)
        return null;
    if ((0,expressions/* isDynamic */.Q)(text))
        return (0,check_finding/* skipped */.hT)(check_caller_name, `Not looked at the secrets of the environments of ${file}, whose names only a run knows.`, 'Name one of them by --environment.');
    return (0,check_finding/* failed */.gz)(check_caller_name, `${file} passes environments, which are not a JSON array of names.`, `Write environments: '["social-a", "social-b"]'.`);
}
function check_caller_checkPermissions(found) {
    const what = 'permissions';
    if (found === undefined)
        return (0,check_finding/* skipped */.hT)(what, 'Not checked: without permissions, a setting of the repository decides whether the call may read its own run.', 'Add permissions: actions: read.');
    return mayReadRun(found)
        ? (0,check_finding.ok)(what, 'The call may read its own run (actions: read).')
        : (0,check_finding/* failed */.gz)(what, 'The reusable workflow needs actions: read, and its caller does not have it, so GitHub starts no run.', 'Add actions: read to permissions.');
}
function findCallerNeeds({ inputs, secrets }) {
    const key = secrets === 'inherit' ? '' : (secrets.get('app-private-key') ?? '');
    const toNeeds = (text, goesTo) => (0,expressions/* readReferences */.P)(text)
        .filter(({ scope }) => scope !== 'steps')
        .map((reference) => ({ ...reference, goesTo }));
    return [
        ...toNeeds(inputs.get('app-client-id') ?? '', 'app-client-id'),
        ...toNeeds(key, 'app-private-key'),
    ];
}

// EXTERNAL MODULE: ./lib/credentials/spare-bytes.js
var spare_bytes = __webpack_require__(9155);
// EXTERNAL MODULE: ./lib/net/github.js
var net_github = __webpack_require__(616);
// EXTERNAL MODULE: ./lib/platforms/platform.js
var platforms_platform = __webpack_require__(4325);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(9951);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(9493);
// EXTERNAL MODULE: ./lib/credentials/secret-place.js
var secret_place = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/cli/check/check-names.js







function createNames(opened, github) {
    const asked = new Map();
    const ask = (route, parameters, isOptional) => {
        const key = JSON.stringify([route, parameters]);
        const found = asked.get(key) ?? readAll(github, { route, parameters, isOptional });
        asked.set(key, found);
        return found;
    };
    const { owner, name: repo } = opened.repository;
    return {
        list: (scope, environment) => {
            const { route, parameters } = (0,secret_place/* toSecretPlace */.V)(opened.repository, environment, open_repository/* tokenName */.vb);
            return ask(route.replace(/secrets$/, words[scope]), parameters, environment !== null);
        },
        listShared: async (scope) => {
            if (!opened.isOfOrganization)
                return new Set();
            const route = `repos/{owner}/{repo}/actions/organization-${words[scope]}`;
            return ask(route, { owner, repo }, false);
        },
    };
}
const words = { secrets: 'secrets', vars: 'variables' };
async function readAll(github, { route, parameters, isOptional, }) {
    const perPage = route.endsWith('variables') ? 30 : 100;
    const names = new Set();
    for (let page = 1;; page += 1) {
        const answer = await github(`GET /${route}`, { ...parameters, per_page: perPage, page });
        if (answer.status === 404 && isOptional)
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
}
async function checkNames({ file, environment, needs }, { names, opened }) {
    const found = await Promise.all(needs.map(async (need) => {
        const scope = need.scope === 'vars' ? 'vars' : 'secrets';
        const places = environment === null ? [null] : [environment, null];
        const lists = await Promise.all(places.map((place) => names.list(scope, place)));
        const shared = await names.listShared(scope);
        if ([...lists, shared].some((list) => list?.has(need.name.toUpperCase())))
            return null;
        return describeMissing(need, {
            file,
            opened,
            environment,
            isListed: !lists.includes(null),
            isShareListed: shared !== null,
        });
    }));
    const missing = found.filter((finding) => finding !== null);
    return missing.length === 0 && needs.length > 0
        ? [
            (0,check_finding.ok)('App', `What ${file} makes its token from is there: ${needs.map(({ name }) => name).join(', ')}.`),
        ]
        : missing;
}
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
function describeMissing({ scope, name, goesTo }, { file, opened, environment, isListed, isShareListed, }) {
    const kind = scope === 'vars' ? 'variable' : 'secret';
    const { owner, name: repo } = opened.repository;
    const where = `${environment === null ? '' : `the environment ${environment} and in `}${owner}/${repo}`;
    if (!isListed)
        return (0,check_finding/* skipped */.hT)('App', `Not checked whether the ${kind} ${name} is there: this token may not list the ${kind}s of ${where}.`, `Give it the repository permission "${scope === 'vars' ? 'Variables' : 'Secrets'}: Read", or sign in by gh auth login.`);
    if (!isShareListed)
        return (0,check_finding/* skipped */.hT)('App', `There is no ${kind} ${name} in ${where}. Not checked whether the organization shares one, which this token may not list.`, 'Look under Settings, Secrets and variables, Actions of the organization.');
    return (0,check_finding/* failed */.gz)('App', `There is no ${kind} ${name} in ${where}${opened.isOfOrganization ? ', and its organization shares none' : ''}, which ${file} takes as ${goesTo}.`, goesTo === 'secrets-token'
        ? `Store a token that may write secrets in ${name}.`
        : 'Run setup --app with --secret owner/name, which makes the App and stores both, or store it by hand.');
}
function findAppStep({ steps, index, inputs }) {
    const [source] = (0,expressions/* readReferences */.P)(inputs.get('secrets-token') ?? '');
    const step = source?.scope === 'steps' ? (0,find_workflow/* findStep */.MR)(steps.slice(0, index), source.name) : null;
    return step && isAppStep(step) ? step : null;
}
async function checkOtherNames({ file, workflow, known }, names) {
    const skippedNames = new Set([...known.map(({ name }) => name.toUpperCase()), 'GITHUB_TOKEN']);
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
        const lists = await Promise.all([
            ...places.map((place) => names.list(scope, place)),
            names.listShared(scope),
        ]);
        if (lists.some((list) => list === null || list.has(name.toUpperCase())))
            return [];
        const toFinding = isOfDeploy ? check_finding/* failed */.gz : check_finding/* warning */.$e;
        return [
            toFinding('workflow', `${file} reads ${scope}.${name}, which is not there, so it is empty.`, 'Compare the name with the page Settings, Secrets and variables, Actions.'),
        ];
    }));
    return [...new Map(found.flat().map((finding) => [finding.message, finding])).values()];
}

// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9794);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(8493);
// EXTERNAL MODULE: ./lib/credentials/wide-masks.js
var wide_masks = __webpack_require__(5603);
;// CONCATENATED MODULE: ./lib/cli/check/github.js














const idleDays = 60;
const soonIdleDays = 14;
async function checkGitHub(options) {
    const { fullName, github, clock, targets } = options;
    try {
        const opened = await (0,open_repository/* openRepository */.h_)(fullName, github);
        const names = createNames(opened, github);
        const secrets = await Promise.all(targets.map((target) => {
            const credentials = toOwn(target, opened.repository, options);
            return checkSecret(opened, { ...options, ...target, credentials, names });
        }));
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
function toOwn(target, repository, options) {
    const { credentials, targets } = options;
    const toId = ({ environment, secretName }) => (0,secret_place/* toSecretPlace */.V)(repository, environment, open_repository/* tokenName */.vb).target(secretName);
    const savedIn = credentials.env.values.get('SOCIAL_SAVED_IN');
    const isOfOther = savedIn !== toId(target) && targets.some((one) => toId(one) === savedIn);
    return isOfOther ? { env: (0,env_file/* parseEnv */.v)(''), file: null } : credentials;
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
        if (!(error instanceof errors/* StatsError */.GD) || error.code !== 'stale-copy')
            return [(0,check_finding/* toFailed */.VQ)(name, error)];
        return [
            writable,
            (0,check_finding/* warning */.$e)('copy', `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not concerned.`, error.hint),
        ];
    }
}
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
const ahead = (file, secretName) => (0,check_finding/* warning */.$e)('copy', `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`, 'Write the secret as well: run setup with --secret.');
const fresh = (file) => (0,check_finding.ok)('copy', `${file} is as new as the secret.`);
function checkToken({ tokenExpiresAt }, now) {
    const name = 'GitHub token';
    if (tokenExpiresAt === null)
        return (0,check_finding.ok)(name, 'It has no end, or GitHub does not tell it.');
    const message = `It ends at ${(0,clock/* toIsoSeconds */.gY)(tokenExpiresAt)}`;
    return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > clock/* hourMs */.$0
        ? (0,check_finding/* warning */.$e)(name, `${message}: in less than 7 days.`, 'Create one with the same permissions, and store it instead.')
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
function checkRoom({ text }, accounts) {
    const name = 'size';
    const bytes = Buffer.byteLength(text);
    const needed = bytes + (0,spare_bytes/* toSpareBytes */.i)(accounts);
    const used = `The text has ${bytes} of the ${saved_text/* largestSecret */.Xu} bytes that a secret can have`;
    if (needed > saved_text/* largestSecret */.Xu)
        return (0,check_finding/* failed */.gz)(name, `${used}, and renewals may add ${needed - bytes}.`, 'Remove comments from it, or distribute the accounts over several secrets and workflows.');
    if (accounts.length === 0)
        return (0,check_finding.ok)(name, `${used}.`);
    const more = Math.floor((saved_text/* largestSecret */.Xu - needed) / Math.ceil(needed / accounts.length));
    return (0,check_finding.ok)(name, `${used}: room for about ${more} more accounts like these.`);
}
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
async function checkLastRun(use, { github, opened }) {
    const { owner, name: repo } = opened.repository;
    const file = (0,external_node_path_.basename)(use.file);
    const place = { owner, repo, workflow_id: file };
    const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
    const [answer, found] = await Promise.all([
        github(`${route}/runs`, { ...place, status: 'completed', per_page: 1 }),
        github(route, place),
    ]);
    if (answer.status === 404)
        return [
            (0,check_finding/* skipped */.hT)(last_run_name, `GitHub has no workflow ${file} yet, or does not show it; ${onlyARunTells}.`, 'Commit and push it, then start the first run: tiktok-stats run.'),
        ];
    const runs = (0,assert/* isRecord */.u4)(answer.data) ? answer.data.workflow_runs : null;
    if (answer.status !== 200 || !Array.isArray(runs))
        return [
            (0,check_finding/* skipped */.hT)(last_run_name, `Not checked: this token may not read the runs (HTTP ${answer.status}); ${onlyARunTells}.`, 'Give it the repository permission "Actions: Read", or look at the page of Actions.'),
        ];
    if ((0,assert/* isRecord */.u4)(found.data) && String(found.data.state).startsWith('disabled'))
        return [
            (0,check_finding/* failed */.gz)('workflow', `The workflow ${file} is switched off at GitHub, so nothing starts it.`, 'Press "Enable workflow" on its page under Actions.'),
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
    return [describeFailure(step, when, use)];
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
function describeFailure(step, when, { uses, appUses }) {
    if (step === null)
        return (0,check_finding/* warning */.$e)(last_run_name, `The run${when} failed.`, 'Its log on the page of Actions says why.');
    const message = `The run${when} failed in the step "${step}".`;
    if (appUses && step.includes(appUses.split('@')[0] ?? appUses))
        return (0,check_finding/* warning */.$e)(last_run_name, `${message} That step makes the App's token: the App may not be installed, or its id or key is wrong.`, 'Install the App for this repository (its page at GitHub, "Install App"), or delete the variable of its id and make another: setup --app.');
    if (step.includes(uses))
        return (0,check_finding/* warning */.$e)(last_run_name, `${message} If its log says reauthorize, the refresh token was used up elsewhere.`, 'Read its log on the page of Actions; for a new sign-in: setup --sign-in.');
    return (0,check_finding/* warning */.$e)(last_run_name, message, 'Its log on the page of Actions says why.');
}

;// CONCATENATED MODULE: ./lib/cli/check/check-remote.js















const mayRenew = (accounts) => accounts.some(({ platform }) => platform.tokens);
function toNeeds(accounts, workflow = null) {
    const chosen = workflow ? (0,find_workflow/* readChosen */.Vh)(workflow) : [];
    const isFetched = ({ platform }) => chosen.length === 0 || chosen.includes(platform.id);
    const fetched = accounts.filter(isFetched);
    const isKnown = accounts.length > 0;
    const known = new Set(platforms/* platforms */.B.map(({ id }) => id));
    return {
        renews: mayRenew(fetched),
        hasSecrets: !isKnown || accounts.some(({ platform }) => (0,platforms_platform/* hasSecrets */.k)(platform)),
        unconfigured: chosen.filter((id) => isKnown && known.has(id) && !fetched.some(({ platform }) => platform.id === id)),
    };
}
async function checkRemote(options, { found, credentials, accountsOf }) {
    const { fullName, apiUrl, http } = options;
    const { workflows, callers, findings } = found;
    const accounts = accountsOf(null);
    const uses = [
        ...workflows.map((one) => toUse(one, options, toNeeds(accountsOf(one), one))),
        ...callers.map((one) => toCallerUse(one, options, toNeeds(accounts).renews)),
    ];
    const isPlain = uses.length > 0
        ? uses.every(({ targets }) => targets.length === 0) && callers.length === 0
        : !toNeeds(accounts).hasSecrets;
    const describeRest = (more, isPrivate = null) => [
        ...(isPlain ? [] : [checkMasks(credentials.env.text), checkRoom(credentials.env, accounts)]),
        ...uses.flatMap((use, index) => named(use, uses, [...use.describe(isPrivate), ...(more[index] ?? [])])),
        ...findings,
    ];
    if (isPlain)
        return [needless, ...describeRest([])];
    const token = await (0,github_token/* readGitHubToken */.n)(process.env);
    if (token === null)
        return [noToken(fullName), ...describeRest([])];
    const github = (0,net_github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl, http });
    const targets = uses.length > 0 ? uses.flatMap((use) => use.targets) : [toTarget(options, null)];
    const remote = await checkGitHub({
        ...options,
        github,
        targets: withoutTwins(targets),
        credentials,
        spareBytes: (0,spare_bytes/* toSpareBytes */.i)(accounts),
    });
    const { opened, names } = remote;
    const more = await Promise.all(uses.map(async (use) => {
        if (opened === null || names === null)
            return [];
        return [
            ...(await use.checkPlace(names)),
            ...(await checkNames(use, { names, opened })),
            ...(await checkOtherNames(use, names)),
            ...(await checkLastRun(use, { github, opened })),
        ];
    }));
    return [...remote.findings, ...describeRest(more, opened?.isPrivate)];
}
function toUse(workflow, options, needs) {
    const { file, job, uses } = workflow;
    const target = toTarget(options, workflow);
    const isPlain = isPlainText(workflow, needs.hasSecrets);
    const app = findAppStep(workflow);
    return {
        file,
        uses,
        workflow: workflow.workflow,
        appUses: app?.uses ?? null,
        environment: (0,find_workflow/* readEnvironment */.Qo)(job),
        needs: findNeeds(workflow, needs.renews),
        known: [
            ...findNeeds(workflow, true),
            ...(0,expressions/* readReferences */.P)(workflow.inputs.get('env-social') ?? ''),
        ],
        targets: isPlain ? [] : [target],
        describe: (isPrivate) => checkWorkflow(workflow, { ...target, ...needs, isPrivate }),
        checkPlace: (names) => (isPlain ? Promise.resolve([]) : checkPlace(workflow, target, names)),
    };
}
function toCallerUse(caller, options, renews) {
    const { file, workflow } = caller;
    const environments = options.environment ? [options.environment] : readEnvironments(caller);
    const needs = findCallerNeeds(caller);
    return {
        file,
        uses: 'tiktok-stats-action@',
        workflow,
        appUses: 'actions/create-github-app-token',
        environment: null,
        needs: renews ? needs : [],
        known: needs,
        targets: environments.map((environment) => ({ ...toTarget(options, null), environment })),
        describe: () => checkCaller(caller),
        checkPlace: () => Promise.resolve([]),
    };
}
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
const named = ({ file }, all, findings) => all.length < 2
    ? findings
    : findings.map((one) => ({ ...one, name: `${one.name} (${(0,external_node_path_.basename)(file)})` }));
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

;// CONCATENATED MODULE: ./lib/cli/check/check-syntax.js


async function checkSyntax(files) {
    const all = await Promise.all(files.map(async ({ file, text }) => ({ file, refusals: await readRefusals(text) })));
    return all
        .filter(({ refusals }) => refusals.length > 0)
        .map(({ file, refusals }) => (0,check_finding/* failed */.gz)('workflow', `GitHub would start no run of ${file}: ${refusals.map((one) => one.replace(/\.$/, '')).join('; ')}.`, 'Compare these lines with the workflow of the README.'));
}
async function readRefusals(text) {
    const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await __webpack_require__.e(/* import() */ 1532).then(__webpack_require__.bind(__webpack_require__, 1532));
    const own = readOwnText(reusableFile);
    const { context, value } = parseWorkflow({ name: fileName, content: text }, new NoOperationTraceWriter());
    if (value)
        await convertWorkflowTemplate(context, value, {
            getFileContent: async ({ path }) => {
                if (own === null || path !== reusableFile)
                    throw new Error('Not known here.');
                return { name: path, content: own };
            },
        }, { fetchReusableWorkflowDepth: 1 });
    const messages = context.errors.getErrors().map(({ message }) => toRefusal(message));
    return [...new Set(messages)].filter((one) => !one.endsWith('Unable to find reusable workflow'));
}
const reusableFile = '.github/workflows/social-stats.yml';
const fileName = 'workflow.yml';
function toRefusal(message) {
    const [first = ''] = message.replace(`${fileName}: `, '').split('\n');
    const [, line, what] = /^.*?\(Line: (\d+), Col: \d+\): (.*)$/.exec(first) ?? [];
    if (line !== undefined)
        return `line ${line}: ${what}`;
    const [, said, at] = /^(.*) at line (\d+), column \d+:?$/.exec(first) ?? [];
    return at === undefined ? first : `line ${at}: ${said}`;
}

;// CONCATENATED MODULE: ./lib/cli/check/clock.js



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
var understand_env = __webpack_require__(7600);
// EXTERNAL MODULE: ./lib/files/try-folder.js
var try_folder = __webpack_require__(6711);
// EXTERNAL MODULE: ./lib/cli/in-cli-words.js
var in_cli_words = __webpack_require__(5280);
;// CONCATENATED MODULE: ./lib/cli/check/credentials.js







function checkKeys({ env, file }, platforms, workflow = null) {
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
            const say = workflow === null ? in_cli_words/* inCliWords */.f : (text) => text;
            findings.push({ ...rest, message: say(message), hint: hint && say(hint) });
        }
    }
    if (findings.length > 0)
        return { accounts, findings };
    const where = workflow ?? file ?? 'The environment';
    return { accounts, findings: [(0,check_finding/* failed */.gz)('keys', `${where} holds no account.`, 'Run setup.')] };
}
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

// EXTERNAL MODULE: ./lib/cli/read-credentials.js
var read_credentials = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/cli/check/sources.js





async function findSources(envFile, { workflows, callers }) {
    const plain = workflows.flatMap((workflow) => {
        const text = readPlainText(workflow);
        return text === null ? [] : [{ credentials: { env: (0,env_file/* parseEnv */.v)(text), file: null }, workflow }];
    });
    const isEnough = plain.length > 0 && plain.length === workflows.length + callers.length;
    const nothing = { env: (0,env_file/* parseEnv */.v)(''), file: null };
    try {
        const main = await (0,read_credentials/* findCredentials */.gD)(envFile, platforms/* platforms */.B, process.env);
        if (main === null && !isEnough)
            throw (0,read_credentials/* nothingThere */.Er)();
        const all = sources_withoutTwins([...(main ? [{ credentials: main, workflow: null }] : []), ...plain]);
        const isOfEnvironment = main?.file === null;
        const findings = [
            ...(isOfEnvironment ? [(0,check_finding.ok)('keys', 'They come from the environment.')] : []),
            ...all.flatMap(({ workflow }) => workflow ? [(0,check_finding.ok)('keys', `They stand in ${workflow.file} itself.`)] : []),
        ];
        return { main: main ?? nothing, sources: all, findings };
    }
    catch (error) {
        return { main: nothing, sources: sources_withoutTwins(plain), findings: [(0,check_finding/* toFailed */.VQ)('keys', error)] };
    }
}
function sources_withoutTwins(sources) {
    const toKey = ({ credentials }) => JSON.stringify([...credentials.env.values].filter(([, value]) => value !== '').sort());
    const keys = sources.map(toKey);
    return sources.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

// EXTERNAL MODULE: ./lib/cli/find-repository.js
var find_repository = __webpack_require__(1044);
;// CONCATENATED MODULE: ./lib/cli/check.js























const timeoutMs = 10_000;
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
    const isLooked = fullName !== null || options.workflow !== undefined;
    const found = isLooked ? (0,find_workflow/* findWorkflows */.mI)(options.workflow) : noWorkflows;
    const refused = await checkSyntax(found.files);
    const ofRun = options.repo === false ? noWorkflows : found;
    const { main, sources, findings } = await findSources(options.envFile, ofRun);
    const judged = sources.map((source) => {
        const { credentials, workflow } = source;
        return { ...source, ...checkKeys(credentials, platforms/* platforms */.B, workflow?.file) };
    });
    const accounts = judged.find(({ workflow }) => workflow === null)?.accounts ?? [];
    const accountsOf = (workflow) => {
        const text = workflow && readPlainText(workflow);
        return text ? checkKeys({ env: (0,env_file/* parseEnv */.v)(text), file: null }, platforms/* platforms */.B).accounts : accounts;
    };
    const { http, describe: describeClock } = watchClock((0,net_http/* createHttp */.V0)({ clock: clock/* systemClock */.ml, timeoutMs }), clock/* systemClock */.ml);
    const context = {
        http,
        clock: clock/* systemClock */.ml,
        apiUrlOf: ({ api }) => (0,addresses/* readAddress */.zq)(process.env, api),
        readStoredId: (account) => (0,read_stored_id/* readStoredId */.H)(account, { database: (0,external_node_path_.resolve)(options.database) }).catch(() => null),
        debug: () => undefined,
        refresh: (0,find_workflow/* readCommon */.Cy)(ofRun.workflows, 'refresh', ['auto', 'always', 'never'], 'auto'),
        failOn: (0,find_workflow/* readCommon */.Cy)(ofRun.workflows, 'fail-on', ['any', 'all', 'never'], 'any'),
    };
    const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
        Promise.all(judged.map((one) => checkAccounts(one.accounts, context))),
        checkDatabaseFile(options.database),
        fullName === null
            ? skipGitHub(options, found, accountsOf)
            : checkRemote({ ...options, fullName, apiUrl, http, clock: clock/* systemClock */.ml }, { found, credentials: main, accountsOf }),
    ]);
    return [
        ...findings,
        ...judged.flatMap((one) => one.findings),
        ...(main.file === null
            ? []
            : [checkEnvFile(main.file, fullName === null && mayRenew(accounts))]),
        ...(fullName === null ? check_checkPlace(main, accounts) : []),
        ...accountFindings.flat(),
        describeClock(),
        databaseFinding,
        ...githubFindings,
        ...refused,
    ];
}
const noWorkflows = { workflows: [], callers: [], files: [], findings: [] };
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
function skipGitHub(options, { workflows, callers, findings }, accountsOf) {
    const isLeftOut = options.repo === false;
    const what = `repository, secret, GitHub's token, masks${options.workflow ? '' : ', workflow'}`;
    const skippedGitHub = isLeftOut
        ? (0,check_finding/* skipped */.hT)('GitHub', `Left out: ${what}.`)
        : (0,check_finding/* skipped */.hT)('GitHub', `GitHub was not looked at, because no repository is known: ${what}.`, 'Name it by --repo owner/name, or run check in a clone of it; --no-repo judges for fetch on this machine.');
    return [
        skippedGitHub,
        ...findings,
        ...workflows.flatMap((one) => checkWorkflow(one, { ...toTarget(options, one), ...toNeeds(accountsOf(one), one) })),
        ...callers.flatMap(checkCaller),
    ];
}


/***/ }),

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

/***/ 5339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ nothingThere),
/* harmony export */   Hw: () => (/* binding */ defaultEnvFile),
/* harmony export */   L1: () => (/* binding */ readCredentials),
/* harmony export */   gD: () => (/* binding */ findCredentials)
/* harmony export */ });
/* unused harmony export toEnvFile */
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
/* harmony import */ var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3524);
/* harmony import */ var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6984);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5747);





const defaultEnvFile = '.env.social';
async function readCredentials(envFile, platforms, environment) {
    const found = await findCredentials(envFile, platforms, environment);
    if (found === null)
        throw nothingThere();
    return found;
}
async function findCredentials(envFile, platforms, environment) {
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
    return env && { env, file: null };
}
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

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ findWideMasks)
/* harmony export */ });
const shortestLine = 8;
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
                `${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that contains it.`,
            ]
            : []),
        ...(short.length > 0
            ? [
                `${name(short)} shorter than ${shortestLine} characters: GitHub masks that text everywhere in the log.`,
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
