export const id = 645;
export const ids = [645];
export const modules = {

/***/ 26:
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
// EXTERNAL MODULE: ./lib/credentials/spare-bytes.js
var spare_bytes = __webpack_require__(1208);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/net/addresses.js
var addresses = __webpack_require__(9812);
// EXTERNAL MODULE: ./lib/net/github.js
var github = __webpack_require__(5265);
// EXTERNAL MODULE: ./lib/net/http.js + 15 modules
var net_http = __webpack_require__(6151);
// EXTERNAL MODULE: ./lib/net/json.js + 7 modules
var json = __webpack_require__(922);
// EXTERNAL MODULE: ./lib/platforms/index.js + 44 modules
var platforms = __webpack_require__(9854);
// EXTERNAL MODULE: ./lib/storage/database.js + 1 modules
var storage_database = __webpack_require__(42);
// EXTERNAL MODULE: ./lib/credentials/accounts.js + 1 modules
var credentials_accounts = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/credentials/redactor.js
var redactor = __webpack_require__(9485);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/pipeline/twins.js
var pipeline_twins = __webpack_require__(2288);
;// CONCATENATED MODULE: ./lib/cli/check/finding.js

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
    if (error instanceof errors/* StatsError */.GD)
        return failed(name, error.message, error.hint);
    throw error;
}

;// CONCATENATED MODULE: ./lib/cli/check/accounts.js






/** A sign-in or token that expires within this time, in ms, is a warning. */
const soonMs = 7 * clock/* dayMs */.LP;
const signInAgain = 'Sign in again: run setup.';
/** Checks sign-in, access and scopes of each account. Requests its numbers, but never a new token. */
async function checkAccounts(accounts, context) {
    const checked = await Promise.all(accounts.map((account) => checkAccount(account, context)));
    const fetched = checked.flatMap(({ account, snapshot }) => snapshot ? [{ account, snapshot }] : []);
    const twins = (0,pipeline_twins/* refuseTwins */.sv)(fetched).flatMap(({ account, error }) => error ? [toFailed(account.id, error)] : []);
    const shared = accounts.flatMap((account) => {
        const twin = accounts.find((other) => (0,pipeline_twins/* sharesToken */.sO)(other, account));
        return twin && twin !== account ? [toFailed(account.id, (0,pipeline_twins/* sameAccount */.M_)(account, twin))] : [];
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
            finding: skipped(`${account.id}: access`, 'Not asked for, as the sign-in has ended.'),
            snapshot: null,
        }
        : await checkAccess(account, now, context, warnings);
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
            ...scopes,
            ...empty.map((message) => warning(`${account.id}: numbers`, message, 'The other numbers are fetched all the same.')),
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
        return ok(name, 'When it ends is noted with the first renewal.');
    const day = (0,clock/* toIsoSeconds */.gY)(expiresAt);
    if (expiresAt <= now)
        return failed(name, `It ended at ${day}, and no renewal can help.`, signInAgain);
    const message = `It lasts until ${day}, unless it is renewed before`;
    return expiresAt - now < soonMs
        ? warning(name, `${message}: less than 7 days.`, 'See that the daily run succeeds, or sign in again.')
        : ok(name, `${message}.`);
}
async function checkAccess({ id, platform, values }, now, context, warnings) {
    const name = `${id}: access`;
    const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
    if (expiresAt !== null && expiresAt <= now) {
        const message = `The access token ended at ${(0,clock/* toIsoSeconds */.gY)(expiresAt)}, and the next run renews it. Whether that works shows only then: a refresh token works once.`;
        return { finding: ok(name, message), snapshot: null };
    }
    try {
        const snapshot = await platform.fetch(values, 1, {
            ...context,
            apiUrl: context.apiUrlOf(platform),
            signal: new AbortController().signal,
            warn: (message) => warnings.push(message),
        });
        const until = expiresAt === null ? '' : `; access lasts until ${(0,clock/* toIsoSeconds */.gY)(expiresAt)}`;
        const who = snapshot.profile.username ?? snapshot.profile.name ?? id;
        return { finding: ok(name, `${platform.name} answers for ${who}${until}.`), snapshot };
    }
    catch (error) {
        const isRenewable = platform.tokens && error instanceof errors/* StatsError */.GD && error.code === 'access-expired';
        const finding = isRenewable
            ? warning(name, `${platform.name} refuses the access token before its time.`, `The next run tries to renew it. If that fails: ${signInAgain}`)
            : toFailed(name, error);
        return { finding, snapshot: null };
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
        return key ? [skipped(name, 'Noted with the first renewal; what was granted shows then.')] : [];
    const missing = platform.scopes.filter((scope) => !granted.includes(scope.name));
    if (missing.length === 0)
        return [ok(name, `All ${platform.scopes.length} are granted.`)];
    return missing.map((scope) => {
        const message = `Without ${scope.name} these stay empty: ${scope.gives}.`;
        const hint = `Switch it on in ${platform.name}'s portal, and sign in again with it: run setup.`;
        return platform.signIn?.requiredScopes.includes(scope.name)
            ? failed(name, message, hint)
            : warning(name, message, hint);
    });
}

// EXTERNAL MODULE: ./lib/net/assert.js
var assert = __webpack_require__(7580);
// EXTERNAL MODULE: ./lib/cli/setup/workflow.js
var workflow = __webpack_require__(186);
// EXTERNAL MODULE: ../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(7207);
;// CONCATENATED MODULE: ./lib/cli/check/find-workflow.js





const folder = (0,external_node_path_.join)('.github', 'workflows');
/** This project's reusable workflow, in the repository of any owner. */
const reusable = /\/\.github\/workflows\/social-stats\.yml@/;
/** Reads the workflow `file`; without one, finds the first in `.github/workflows` that uses the action. */
function findWorkflow(file) {
    const name = 'workflow';
    if (file !== undefined) {
        const read = readWorkflow(file);
        if (read === 'unreadable')
            return lost(failed(name, `${file} cannot be read.`, 'Name a file that is there by --workflow.'));
        if (read === 'no YAML')
            return lost(failed(name, `${file} is no YAML that GitHub would take.`, 'Compare it with the one in the README.'));
        if (read === 'caller')
            return lost(calls(file));
        return read === 'other'
            ? lost(failed(name, `${file} has no step that uses the action.`, 'Add the step of the README.'))
            : { workflow: read, finding: null };
    }
    if (!(0,external_node_fs_.existsSync)(folder))
        return lost((0,external_node_fs_.existsSync)('.git')
            ? failed(name, 'There is no workflow here.', 'Make one by setup --workflow.')
            : skipped(name, 'Not looked at: this folder is no clone of the repository.', 'Run check in a clone, or name the file by --workflow.'));
    const files = (0,external_node_fs_.readdirSync)(folder).filter((one) => /\.ya?ml$/.test(one));
    const read = files.map((one) => readWorkflow((0,external_node_path_.join)(folder, one)));
    const found = read.find((one) => typeof one === 'object');
    if (found)
        return { workflow: found, finding: null };
    const caller = files[read.indexOf('caller')];
    if (caller !== undefined)
        return lost(calls((0,external_node_path_.join)(folder, caller)));
    const broken = files.filter((_, index) => read[index] === 'no YAML');
    const more = broken.length > 0 ? ` (${broken.join(', ')} cannot be read as YAML)` : '';
    return lost(failed(name, `No workflow here uses the action${more}.`, 'Make one by setup --workflow.'));
}
/** Returns an empty object for anything but an object. */
const toRecord = (value) => ((0,assert/* isRecord */.u4)(value) ? value : {});
const lost = (finding) => ({ workflow: null, finding });
/** The steps are in the reusable workflow, and each of its jobs has its own environment. */
const calls = (file) => skipped('workflow', `${file} calls the reusable workflow, whose steps are not looked at.`, 'Name one of its environments by --environment, so that the secret there is.');
function readWorkflow(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return 'unreadable';
    }
    let workflow;
    try {
        workflow = (0,dist/* parse */.qg)(text);
    }
    catch {
        return 'no YAML';
    }
    if (!(0,assert/* isRecord */.u4)(workflow))
        return 'other';
    for (const job of Object.values(toRecord(workflow.jobs))) {
        if (!(0,assert/* isRecord */.u4)(job))
            continue;
        if (typeof job.uses === 'string' && reusable.test(job.uses))
            return 'caller';
        if (!Array.isArray(job.steps))
            continue;
        for (const step of job.steps) {
            const inputs = (0,assert/* isRecord */.u4)(step) ? toRecord(step.with) : {};
            // Recognised by this input, because a fork may have another name.
            if (!(0,assert/* isRecord */.u4)(step) || typeof step.uses !== 'string' || !('env-social' in inputs))
                continue;
            const texts = Object.entries(inputs).map(([key, value]) => [
                key,
                String(value ?? '').trim(),
            ]);
            return { file, workflow, job, uses: step.uses, inputs: new Map(texts) };
        }
    }
    return 'other';
}

;// CONCATENATED MODULE: ./lib/cli/check/check-workflow.js




/** Checks everything in the workflow that needs no request to GitHub. `renews`: a run may renew tokens. */
function checkWorkflow({ file, workflow, job, uses, inputs }, { secretName, environment, renews, }) {
    return [
        checkAction(file, uses),
        ...checkInputs(file, inputs, secretName, renews),
        checkEnvironment(job, environment),
        checkSchedule(workflow),
        checkConcurrency(workflow, job),
        checkPermissions(workflow, job),
    ].filter((finding) => finding !== null);
}
const checkAction = (file, uses) => uses.split('@')[0]?.toLowerCase() === workflow/* unknownAction */.P.split('@')[0]
    ? failed('action', `${file} uses ${uses}, in which "org" stands for an owner.`, "Write the owner of the action's repository in its place.")
    : null;
function checkInputs(file, inputs, secretName, renews) {
    const name = 'workflow';
    const [, dotted, indexed] = /secrets(?:\.([A-Za-z_]\w*)|\[\s*'([A-Za-z_]\w*)'\s*\])/.exec(inputs.get('env-social') ?? '') ??
        [];
    const given = dotted ?? indexed;
    if (given === undefined)
        return [
            failed(name, `${file} gives env-social no secret.`, `Write env-social: \${{ secrets.${secretName} }}.`),
        ];
    if (given.toUpperCase() !== secretName.toUpperCase())
        return [
            failed(name, `${file} takes the text from the secret ${given} and writes it to ${secretName}.`, 'Let env-social and secret-name mean the same secret.'),
        ];
    const token = inputs.get('secrets-token') ?? '';
    if (renews && (token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)))
        return [
            failed(name, token === ''
                ? `${file} gives no secrets-token, so no renewed token could be saved.`
                : `${file} gives github.token as secrets-token, which can never write secrets.`, "Pass a GitHub App's token or a fine-grained one, as in the README."),
        ];
    return [ok(name, `${file} uses the action with the secret ${secretName}.`)];
}
/** Only a job that names the environment gets its secrets. */
function checkEnvironment(job, environment) {
    if (environment === null)
        return null;
    const name = 'environment';
    const found = (0,assert/* isRecord */.u4)(job.environment) ? job.environment.name : job.environment;
    if (String(found ?? '').toLowerCase() === environment.toLowerCase())
        return ok(name, `The job runs in the environment ${environment}.`);
    return failed(name, `The secret belongs to the environment ${environment}, and the job does not run in it.`, `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`);
}
function checkSchedule({ on }) {
    const name = 'schedule';
    const schedule = toRecord(on).schedule;
    const crons = Array.isArray(schedule)
        ? schedule.map((one) => String(((0,assert/* isRecord */.u4)(one) ? one.cron : undefined) ?? '').trim())
        : [];
    if (crons.length === 0)
        return warning(name, 'The workflow has no schedule, so it runs by hand alone.', 'Add on: schedule: with a cron.');
    const bad = crons.find((cron) => readMinutes(cron) === null);
    if (bad !== undefined)
        return failed(name, `GitHub would not take the cron "${bad}".`, 'Write five fields, such as "17 3 * * *".');
    const full = crons.find((cron) => readMinutes(cron)?.includes(0));
    if (full !== undefined)
        return warning(name, `The cron "${full}" asks for the full hour, when GitHub delays runs or drops them.`, 'Choose another minute, such as 17.');
    return ok(name, `It runs at "${crons.join('", "')}", off the full hour.`);
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
        return warning(name, 'Nothing keeps two runs apart, and two that renew at once may lose a sign-in.', 'Add concurrency: with a group and cancel-in-progress: false.');
    if ((0,assert/* isRecord */.u4)(found) &&
        found['cancel-in-progress'] !== undefined &&
        found['cancel-in-progress'] !== false)
        return warning(name, 'A new run cancels the one that is under way, perhaps while it saves a token.', 'Set cancel-in-progress: false.');
    return ok(name, 'Runs wait for each other.');
}
/** `null` without `permissions`: the repository's settings decide, and only its owner can see them. */
function checkPermissions(workflow, job) {
    const name = 'permissions';
    const found = job.permissions ?? workflow.permissions;
    if (found === undefined)
        return null;
    const may = (0,assert/* isRecord */.u4)(found)
        ? found.actions === 'read' || found.actions === 'write'
        : found === 'read-all' || found === 'write-all';
    return may
        ? ok(name, 'The job may read its own run (actions: read).')
        : warning(name, 'The job may not read its own run, so after somebody else wrote the secret it renews nothing.', 'Add actions: read to permissions.');
}

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
        return skipped(name, 'No service answered that tells the time.');
    if (Math.abs(aheadMs) <= write_times/* clockSkewMs */.Dy)
        return ok(name, "This machine's clock is right.");
    return warning(name, `This machine's clock is ${Math.round(Math.abs(aheadMs) / clock/* minuteMs */.J2)} minutes ${aheadMs > 0 ? 'ahead' : 'behind'}, so tokens are renewed at the wrong time and copies of the secret look too old or too new.`, 'Let it set itself by the network (NTP).');
}

// EXTERNAL MODULE: ./lib/credentials/understand-env.js + 2 modules
var understand_env = __webpack_require__(7232);
// EXTERNAL MODULE: ./lib/files/try-folder.js
var try_folder = __webpack_require__(2310);
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
            findings.push(ok(name, `All that is needed for ${found.map(({ id }) => id).join(', ')}.`));
            findings.push(...warnings.map(({ message, hint }) => warning(name, message, hint)));
        }
        catch (error) {
            findings.push(toFailed(name, error));
        }
    }
    if (findings.length > 0)
        return { accounts, findings };
    const where = file ?? 'The environment';
    return { accounts, findings: [failed('keys', `${where} holds no account.`, 'Run setup.')] };
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
        return isNeeded ? failed(name, message, hint) : warning(name, message, hint);
    }
    const { mode } = (0,external_node_fs_.statSync)(target);
    // Windows has no such permission bits.
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
        return warning(name, `Other users of this machine may read ${file} (mode ${(mode & 0o777).toString(8)}).`, `Run chmod 600 ${file}.`);
    return ok(name, `${file} is there and can be replaced.`);
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
/** The findings and the verdict, in colours on a terminal. `failures` is how many findings failed. */
function describeFindings(findings, failures) {
    const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
    const lines = findings.flatMap(({ name, status, message, hint }) => {
        const [sign, style] = signs[status];
        const painted = colour ? (0,external_node_util_.styleText)(style, sign) : sign;
        return [`${painted} ${name}: ${message}`, ...(hint === null ? [] : [`  → ${hint}`])];
    });
    const verdict = failures === 0
        ? 'A run would succeed.'
        : `A run would fail: ${failures} of ${findings.length} preconditions do not hold.`;
    return `${[...lines, '', verdict].join('\n')}\n`;
}

// EXTERNAL MODULE: ./lib/credentials/github-secret.js + 2 modules
var github_secret = __webpack_require__(9168);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/credentials/wide-masks.js
var wide_masks = __webpack_require__(9798);
// EXTERNAL MODULE: ./lib/cli/open-repository.js
var open_repository = __webpack_require__(8018);
;// CONCATENATED MODULE: ./lib/cli/check/github.js












/**
 * GitHub disables schedules in a public repository after this many days without activity:
 * https://docs.github.com/en/actions/using-workflows/disabling-and-enabling-a-workflow
 */
const idleDays = 60;
/** A warning begins this many days before. */
const soonIdleDays = 14;
/** Checks the repository, the secret and the token that writes it; changes nothing. */
async function checkGitHub(options) {
    const { fullName, github, clock } = options;
    try {
        const opened = await (0,open_repository/* openRepository */.h_)(fullName, github);
        const secret = await checkSecret(opened, options);
        return [
            opened.isArchived
                ? failed('repository', `${fullName} is archived, and runs nothing.`, 'Take it out of the archive.')
                : ok('repository', `${fullName} is there.`),
            ...secret,
            checkToken(opened, clock.now()),
            checkActivity(opened, clock.now()),
        ];
    }
    catch (error) {
        return [toFailed('repository', error)];
    }
}
async function checkSecret({ repository }, { github, clock, environment, secretName, credentials, spareBytes }) {
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
        warn: (message) => unclear.push(warning(name, message, 'Run check again.')),
    });
    const where = environment === null ? '' : ` of the environment ${environment}`;
    const writable = ok(name, `${secretName}${where} is there, and this token may write it.`);
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
        // `open` checks this last, so everything else about the secret is fine.
        if (!(error instanceof errors/* StatsError */.GD) || error.code !== 'stale-copy')
            return [toFailed(name, error)];
        return [
            writable,
            warning('copy', `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not concerned.`, error.hint),
        ];
    }
}
function compareFile(file, values, { version, clockOffsetMs }, secretName) {
    if ((0,write_times/* isUnsaved */.hE)(values))
        return unsaved(file, secretName);
    const writtenAt = (0,external_node_fs_.statSync)(file).mtimeMs + clockOffsetMs;
    return (0,write_times/* isAhead */.Y0)(writtenAt, Date.parse(version.id)) ? ahead(file, secretName) : fresh(file);
}
const unsaved = (file, secretName) => failed('copy', `${file} holds tokens that were renewed and not saved in ${secretName}, so those in ${secretName} are spent.`, 'Run fetch with --secret owner/name, which writes them into the secret.');
/** Judged only by the time of the file, so a comment added by hand looks the same as a renewal. */
const ahead = (file, secretName) => warning('copy', `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`, 'Write the secret as well: run setup with --secret.');
const fresh = (file) => ok('copy', `${file} is as new as the secret.`);
function checkToken({ tokenExpiresAt }, now) {
    const name = 'GitHub token';
    if (tokenExpiresAt === null)
        return ok(name, 'It has no end, or GitHub does not tell it.');
    const message = `It ends at ${(0,clock/* toIsoSeconds */.gY)(tokenExpiresAt)}`;
    // A token of a GitHub App expires after an hour, and each run creates a new one.
    return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > clock/* hourMs */.$0
        ? warning(name, `${message}: in less than 7 days.`, 'Make one with the same permissions, and store it in its place.')
        : ok(name, `${message}.`);
}
function checkActivity({ isPrivate, pushedAt }, now) {
    const name = 'activity';
    if (isPrivate)
        return ok(name, 'GitHub never switches schedules off in a private repository.');
    if (pushedAt === null)
        return skipped(name, 'GitHub does not tell when somebody last pushed.');
    const daysLeft = Math.ceil(idleDays - (now - pushedAt) / clock/* dayMs */.LP);
    const hint = 'Push a commit, or press "Enable workflow" on the page of Actions.';
    if (daysLeft <= 0)
        return failed(name, `The last push was at ${(0,clock/* toIsoSeconds */.gY)(pushedAt)}: after ${idleDays} days without activity GitHub switches the schedule off.`, hint);
    const message = `GitHub switches the schedule off in ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} unless something is pushed.`;
    return daysLeft <= soonIdleDays ? warning(name, message, hint) : ok(name, message);
}
/** Whether the text fits into a secret, and how many more accounts of the same size would. */
function checkRoom({ text }, accounts) {
    const name = 'size';
    const bytes = Buffer.byteLength(text);
    const needed = bytes + (0,spare_bytes/* toSpareBytes */.i)(accounts);
    const used = `The text has ${bytes} of the ${saved_text/* largestSecret */.Xu} bytes that a secret can have`;
    if (needed > saved_text/* largestSecret */.Xu)
        return failed(name, `${used}, and renewals may add ${needed - bytes}.`, 'Take comments out of it, or spread the accounts over several secrets and workflows.');
    if (accounts.length === 0)
        return ok(name, `${used}.`);
    const more = Math.floor((saved_text/* largestSecret */.Xu - needed) / Math.ceil(needed / accounts.length));
    return ok(name, `${used}: room for about ${more} more accounts like these.`);
}
/** Checks for lines so short that the runner would mask unrelated text with them. */
function checkMasks(text) {
    const name = 'masks';
    const [found] = (0,wide_masks/* findWideMasks */.y)(text, new Map());
    return found === undefined
        ? ok(name, 'No line of .env.social is so short that GitHub would mask other texts with it.')
        : warning(name, found, 'Take these lines out of the secret, or write more into them.');
}

// EXTERNAL MODULE: ./lib/cli/git.js
var git = __webpack_require__(129);
// EXTERNAL MODULE: ./lib/cli/github-token.js
var github_token = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/cli/read-credentials.js
var read_credentials = __webpack_require__(3158);
;// CONCATENATED MODULE: ./lib/cli/check.js
























const timeoutMs = 10_000;
/**
 * For each precondition of a run, prints whether it holds and how to fix it. Uses up no token and changes
 * nothing. Resolves with the exit code: 0 when a run would succeed, else 1. Rejects with `invalid-input` for
 * a malformed repository name or `GITHUB_API_URL`.
 */
async function check(options) {
    const findings = await findAll(options);
    const failures = findings.filter(({ status }) => status === 'failed').length;
    if (options.json)
        process.stdout.write(`${(0,json/* stringifyJson */.s)(findings)}\n`);
    else
        process.stdout.write(describeFindings(findings, failures));
    return failures === 0 ? 0 : 1;
}
async function findAll(options) {
    const apiUrl = (0,addresses/* readGitHubAddress */.yj)(process.env);
    const fullName = await findRepository(options.repo, apiUrl);
    const { credentials, findings } = await findCredentials(options.envFile);
    const keys = checkKeys(credentials, platforms/* platforms */.B);
    const { accounts } = keys;
    const { http, describe: describeClock } = watchClock((0,net_http/* createHttp */.V0)({ clock: clock/* systemClock */.ml, timeoutMs }), clock/* systemClock */.ml);
    const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
        checkAccounts(accounts, {
            http,
            clock: clock/* systemClock */.ml,
            apiUrlOf: ({ api }) => (0,addresses/* readAddress */.zq)(process.env, api),
            debug: () => undefined,
        }),
        checkDatabaseFile(options.database),
        fullName === null
            ? skipGitHub(options, accounts)
            : checkRemote({ ...options, fullName, apiUrl, http }, credentials, accounts),
    ]);
    return [
        ...findings,
        ...(findings.some(({ status }) => status === 'failed') ? [] : keys.findings),
        ...(credentials.file === null ? [] : [checkEnvFile(credentials.file, fullName === null)]),
        ...(fullName === null ? checkPlace(credentials, accounts) : []),
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
        const findings = credentials.file === null ? [ok('keys', 'They come from the environment.')] : [];
        return { credentials, findings };
    }
    catch (error) {
        return { credentials: { env: (0,env_file/* parseEnv */.v)(''), file: null }, findings: [toFailed('keys', error)] };
    }
}
/** For a local `fetch`: whether a token that is due may be renewed here. `file` is `null` for keys from the environment. */
function checkPlace({ env, file }, accounts) {
    const due = accounts.filter(({ platform, values }) => platform.tokens?.isDue(values, clock/* systemClock */.ml.now()));
    if (due.length === 0)
        return [];
    const names = due.map(({ id }) => id).join(', ');
    if (file === null)
        return [
            failed('file', `A token of ${names} is due, and the keys come from the environment, so the renewed one could not be kept.`, 'Put the keys into a .env.social, or name the repository whose secret holds them by --repo.'),
        ];
    if (!(0,write_times/* isShared */.yM)(env.values))
        return [];
    return [
        failed('file', `A token of ${names} is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN), so fetch does not renew it here alone.`, 'Run fetch with --secret owner/name, which writes the secret as well.'),
    ];
}
async function checkDatabaseFile(database) {
    const path = (0,external_node_path_.resolve)(database);
    try {
        await (0,storage_database/* checkDatabase */.MG)(path);
        return ok('database', (0,external_node_fs_.existsSync)(path)
            ? `${path} can be read and written.`
            : `${path} is not there yet, and can be made.`);
    }
    catch (error) {
        return toFailed('database', error);
    }
}
async function findRepository(repo, apiUrl) {
    if (repo === false)
        return null;
    const given = typeof repo === 'string' ? repo : process.env.GITHUB_REPOSITORY?.trim();
    const fullName = given || (await (0,git/* readOrigin */.P2)('.', apiUrl));
    if (fullName !== null)
        (0,open_repository/* parseRepository */.SU)(fullName);
    return fullName;
}
/** Of the checks that concern GitHub, only that of a workflow named by `--workflow` remains. */
function skipGitHub(options, accounts) {
    const why = options.repo === false ? 'Left out' : 'Left out, because no repository is known';
    const message = `${why}: repository, secret, GitHub's token, masks${options.workflow ? '' : ', workflow'}.`;
    const hint = options.repo === false ? null : 'Name it by --repo owner/name, or run check in a clone of it.';
    const found = options.workflow === undefined ? null : findWorkflow(options.workflow);
    const target = toTarget(options, found?.workflow ?? null);
    const workflowFindings = found?.workflow
        ? checkWorkflowFor(accounts, found.workflow, target)
        : [];
    return [
        skipped('GitHub', message, hint),
        ...(found?.finding ? [found.finding] : workflowFindings),
    ];
}
async function checkRemote(options, credentials, accounts) {
    const { fullName, apiUrl, http } = options;
    const { workflow, finding } = findWorkflow(options.workflow);
    const target = toTarget(options, workflow);
    const token = await (0,github_token/* readGitHubToken */.n)(process.env);
    const githubFindings = token === null
        ? [noToken(fullName)]
        : await checkGitHub({
            ...target,
            github: (0,github/* connectGitHub */.UY)({ token, tokenName: open_repository/* tokenName */.vb, apiUrl, http }),
            clock: clock/* systemClock */.ml,
            fullName,
            credentials,
            spareBytes: (0,spare_bytes/* toSpareBytes */.i)(accounts),
        });
    return [
        ...githubFindings,
        checkMasks(credentials.env.text),
        checkRoom(credentials.env, accounts),
        ...(workflow ? checkWorkflowFor(accounts, workflow, target) : [finding]),
    ];
}
/**
 * Options win over the workflow's inputs. An input with an expression is ignored: its value is unknown here.
 */
function toTarget(options, workflow) {
    const readInput = (input) => {
        const text = workflow?.inputs.get(input);
        return text?.includes('${{') ? undefined : text;
    };
    return {
        environment: options.environment || readInput('secret-environment') || null,
        secretName: (options.secretName || readInput('secret-name') || platforms/* defaultSecretName */.H).toUpperCase(),
    };
}
const checkWorkflowFor = (accounts, workflow, target) => checkWorkflow(workflow, { ...target, renews: accounts.some(({ platform }) => platform.tokens) });
const noToken = (fullName) => failed('GitHub token', `There is none, so nothing about ${fullName} and its secret could be looked at.`, 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; --no-repo leaves GitHub out.');


/***/ }),

/***/ 3158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ defaultEnvFile),
/* harmony export */   L1: () => (/* binding */ readCredentials)
/* harmony export */ });
/* unused harmony export toEnvFile */
/* harmony import */ var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5926);
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
