export const id = 474;
export const ids = [474];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   kN: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _files_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1892);
/* harmony import */ var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9812);
/* harmony import */ var _github_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1502);




/** Time for git, in ms. None of these commands sends a request, but a hook or a network drive may hang. */
const timeoutMs = 10_000;
/**
 * Runs git in `folder`, without a shell. The code is -1 when there is no git, or when it does not end in time.
 */
function runGit(folder, parameters) {
    const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('git');
    if (git === null)
        return Promise.resolve({ code: -1, stdout: '' });
    return new Promise((resolve) => {
        const options = { timeout: timeoutMs, windowsHide: true };
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(git, ['-C', folder, ...parameters], options, (error, stdout) => {
            const code = error ? (typeof error.code === 'number' ? error.code : -1) : 0;
            resolve({ code, stdout });
        });
    });
}
/**
 * Resolves with `owner/name` of the remote `origin` of the repository that contains `folder`, if it is on the
 * GitHub whose API is at `apiUrl` (for an emulator on loopback: on github.com); otherwise with `null`. The
 * forms of an address: https://git-scm.com/docs/git-clone#_git_urls
 */
async function readOrigin(folder, apiUrl) {
    const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
    if (code !== 0)
        return null;
    const api = new URL(apiUrl);
    const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(api) ? 'github.com' : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_3__/* .toGitHubHost */ .G)(api);
    const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
    const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
    return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}
/** Resolves with the hash of the checked-out commit; with `null` when there is none. */
async function readCommit(folder) {
    const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
    return code === 0 ? stdout.trim() : null;
}


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

/***/ 7474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recover: () => (/* binding */ recover)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/clock.js
var lib_clock = __webpack_require__(3098);
// EXTERNAL MODULE: ./lib/credentials/accounts.js + 1 modules
var credentials_accounts = __webpack_require__(5926);
// EXTERNAL MODULE: ./lib/credentials/recovery-line.js
var recovery_line = __webpack_require__(2897);
// EXTERNAL MODULE: ./lib/credentials/rewrite.js
var rewrite = __webpack_require__(7033);
// EXTERNAL MODULE: ./lib/credentials/saved-text.js
var saved_text = __webpack_require__(9532);
// EXTERNAL MODULE: ./lib/credentials/sodium.js
var credentials_sodium = __webpack_require__(5994);
// EXTERNAL MODULE: ./lib/credentials/write-times.js
var write_times = __webpack_require__(7501);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(2685);
// EXTERNAL MODULE: ./lib/files/lock-file.js + 1 modules
var lock_file = __webpack_require__(2763);
// EXTERNAL MODULE: ./lib/platforms/index.js + 44 modules
var platforms = __webpack_require__(9854);
// EXTERNAL MODULE: ./lib/cli/computer.js
var cli_computer = __webpack_require__(2488);
// EXTERNAL MODULE: ./lib/cli/read-credentials.js
var read_credentials = __webpack_require__(3158);
// EXTERNAL MODULE: ./lib/cli/setup/add-to-git-ignore.js
var add_to_git_ignore = __webpack_require__(2048);
;// CONCATENATED MODULE: ./lib/cli/recover/back-up.js




/**
 * Writes `text` into a new file beside `file`, `FILE.bak-YYYYMMDDTHHMMSSZ`, which only its owner can read and
 * which git ignores. `now` is in ms since 1970. Rejects with `invalid-input` when it cannot be written.
 */
async function backUp(file, text, now) {
    const time = (0,lib_clock/* toIsoSeconds */.gY)(now).replaceAll(/[-:]/g, '');
    const backup = `${file}.bak-${time}`;
    // First, so that the tokens in the backup are never a file that git would take.
    const gitignore = await (0,add_to_git_ignore/* addToGitIgnore */.d)(backup, time);
    return { file: await create(backup, text), gitignore };
}
/** Resolves with the path, which ends in a number when there is a backup of the same second. */
async function create(backup, text) {
    for (let count = 1;; count += 1) {
        const file = count === 1 ? backup : `${backup}-${count}`;
        try {
            await (0,promises_.writeFile)(file, text, { flag: 'wx', mode: 0o600, flush: true });
            return file;
        }
        catch (cause) {
            if ((0,errors/* systemCode */.xU)(cause) === 'EEXIST')
                continue;
            await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
            throw new errors/* StatsError */.GD('invalid-input', `The backup ${file} cannot be written (${(0,errors/* systemCode */.xU)(cause) ?? 'unknown'}), so nothing was changed.`, 'Give this user the right to write in the folder, and look whether the disk is full.', { cause });
        }
    }
}

;// CONCATENATED MODULE: ./lib/cli/recover/choose-tokens.js

/**
 * Returns for each account its newest tokens, which are those that expire last. Of tokens with unknown times
 * the later ones in the list count.
 */
function chooseTokens(found) {
    const newest = new Map();
    for (const one of found) {
        const { id, platform } = one.account;
        const known = newest.get(id);
        if (!known || !findNewer(platform, one.values, known.values))
            newest.set(id, one);
    }
    return [...newest.values()].map((one) => compareWithFile(one));
}
function compareWithFile({ account, values }) {
    const newer = findNewer(account.platform, values, account.values);
    const older = newer
        ? `${account.id}: the file has newer tokens (${newer.what} until ${(0,lib_clock/* toIsoSeconds */.gY)(newer.other)}) than the log (until ${(0,lib_clock/* toIsoSeconds */.gY)(newer.one)}), so they were kept.`
        : null;
    const isSame = [...values].every(([key, value]) => (account.values.get(key) ?? '') === value);
    return { account, values, older, isSame };
}
/**
 * The times (ms since 1970) by which `other` is newer than `one`; `null` if it is not, or if that is unknown.
 * The access token decides if it can, because some platforms never move the time of the next sign-in. Less
 * than a minute is no difference: the times are rounded, and come from the clocks of several machines.
 */
function findNewer({ tokens }, one, other) {
    if (!tokens)
        return null;
    const times = [
        {
            what: 'access token',
            one: tokens.accessExpiresAt(one),
            other: tokens.accessExpiresAt(other),
        },
        { what: 'sign-in', one: tokens.signInExpiresAt(one), other: tokens.signInExpiresAt(other) },
    ];
    for (const { what, one, other } of times) {
        if (one === null || other === null || Math.abs(one - other) < lib_clock/* minuteMs */.J2)
            continue;
        return one < other ? { what, one, other } : null;
    }
    return null;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ../../work/main/node_modules/yauzl/index.js
var yauzl = __webpack_require__(3335);
// EXTERNAL MODULE: ./lib/files/read-text.js
var read_text = __webpack_require__(8672);
;// CONCATENATED MODULE: ./lib/cli/recover/read-log.js






const mebibyte = 1024 * 1024;
/** Of all texts together. The log of a run of this action has a few kilobytes. */
const largestLog = 256 * mebibyte;
const mostEntries = 10_000;
/**
 * Reads a run's log: a text in UTF-8 or UTF-16, GitHub's log archive (ZIP), or the folder that was unpacked
 * from it. Resolves with the texts, those of an archive by the order of their names, which begin with the
 * number of the step. Rejects with `invalid-input` for a log that cannot be read, is damaged, or has more
 * than 256 MiB.
 */
async function readLog(
/** Path; `undefined`: standard input. */
file) {
    if (file === undefined)
        return toTexts(await (0,consumers_.buffer)(process.stdin), 'The log on standard input');
    try {
        const isFolder = (await (0,promises_.stat)(file)).isDirectory();
        return await (isFolder ? readFolder(file) : (0,promises_.readFile)(file).then((log) => toTexts(log, file)));
    }
    catch (cause) {
        if (cause instanceof errors/* StatsError */.GD)
            throw cause;
        throw new errors/* StatsError */.GD('invalid-input', `${file} (FILE) cannot be read.`, 'Give the path of a file that is there.', { cause });
    }
}
async function toTexts(log, name) {
    if (log.subarray(0, zipMark.length).equals(zipMark))
        return unpack(log, name);
    return readEntries([{ name: 'log.txt', bytes: log.length, read: async () => log }], name);
}
/** The first bytes of a ZIP archive. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT */
const zipMark = Buffer.from('PK\u0003\u0004');
async function unpack(archive, name) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(archive, { lazyEntries: true, validateEntrySizes: true });
        if (zip.entryCount > mostEntries)
            throw tooLarge(name);
        const entries = [];
        for await (const entry of zip.eachEntry()) {
            const read = async () => (0,consumers_.buffer)(await zip.openReadStreamPromise(entry));
            entries.push({ name: entry.fileName, bytes: entry.uncompressedSize, read });
        }
        return await readEntries(entries, name);
    }
    catch (cause) {
        if (cause instanceof errors/* StatsError */.GD)
            throw cause;
        throw new errors/* StatsError */.GD('invalid-input', `${name} is a ZIP archive that cannot be unpacked: it is damaged, incomplete or encrypted.`, "Download it again from the run's page.", { cause });
    }
}
async function readFolder(folder) {
    const names = await (0,promises_.readdir)(folder, { recursive: true });
    if (names.length > mostEntries)
        throw tooLarge(folder);
    const entries = names.map(async (name) => {
        const path = (0,external_node_path_.join)(folder, name);
        return { name, bytes: (await (0,promises_.stat)(path)).size, read: () => (0,promises_.readFile)(path) };
    });
    return readEntries(await Promise.all(entries), folder);
}
async function readEntries(entries, name) {
    const wanted = entries
        .filter((entry) => entry.name.toLowerCase().endsWith('.txt'))
        .sort((one, other) => byNumber.compare(one.name, other.name));
    if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > largestLog)
        throw tooLarge(name);
    const texts = [];
    for (const entry of wanted) {
        const bytes = await entry.read();
        texts.push(new TextDecoder((0,read_text/* detectEncoding */.X0)(bytes)).decode(bytes));
    }
    return texts;
}
const byNumber = new Intl.Collator('en', { numeric: true });
const tooLarge = (name) => new errors/* StatsError */.GD('invalid-input', `${name} has more than ${largestLog / mebibyte} MiB of text, or more than ${mostEntries} files.`, 'Give the log of the failed job alone.');

// EXTERNAL MODULE: ./lib/cli/setup/create-file.js
var create_file = __webpack_require__(3810);
;// CONCATENATED MODULE: ./lib/cli/recover.js

















/**
 * Puts the renewed tokens from the recovery lines in a failed run's log into `.env.social`, unless the file
 * has newer ones, and keeps the file as it was as a backup. A line is decrypted with the client secret that
 * its account has in that file. Prints what was written, what was not, and what to do next. Rejects with
 * `invalid-input`, and changes nothing, when a file cannot be read, when the log has no recovery line, or
 * when one of them cannot be decrypted or belongs to no account.
 */
async function recover(options, computer = cli_computer/* thisComputer */.s) {
    const { envFile, logFile } = options;
    await read(envFile);
    const lines = (await readLog(logFile)).flatMap(recovery_line/* findRecoveryLines */.YZ);
    if (lines.length === 0)
        throw noLines(logFile);
    const unlock = await (0,lock_file/* lockFile */.K)(await (0,promises_.realpath)(envFile), { clock: computer.clock });
    try {
        const report = await renew(lines, options, computer);
        computer.stdout.write(`${report.join('\n')}\n`);
    }
    finally {
        unlock();
    }
}
/** Resolves with what to tell the person, line by line. */
async function renew(lines, { envFile, force }, { clock, writtenAt }) {
    const env = await read(envFile);
    const accounts = (0,credentials_accounts/* readAccounts */.n$)(env.values, platforms/* platforms */.B);
    const chosen = chooseTokens(await recover_open(lines, accounts, envFile));
    const missing = accounts.filter(({ id, platform }) => platform.tokens && chosen.every(({ account }) => account.id !== id));
    const copyTime = (0,write_times/* toCopyTime */.Ud)((0,write_times/* readSavedAt */.LL)(env.values), writtenAt(envFile));
    const kept = chosen.flatMap(({ older }) => (older === null || force ? [] : [older]));
    const same = chosen.filter(({ isSame }) => isSame);
    const renewed = chosen.filter(({ older, isSame }) => !isSame && (older === null || force));
    return [
        ...(renewed.length > 0
            ? await write(envFile, {
                env,
                renewed,
                now: clock.now(),
                keptTime: missing.length > 0 ? writtenAt(envFile) : null,
            })
            : []),
        ...same.map(({ account }) => `${account.id}: the file has the tokens of the log already.`),
        ...kept,
        ...(renewed.length > 0 ? [] : [`Nothing was changed in ${envFile}.`]),
        ...(kept.length > 0 ? ['With --force, the older tokens are written all the same.'] : []),
        ...missing.map(({ id }) => `${id} is not in this log: its tokens in ${envFile} are from ${(0,lib_clock/* toIsoSeconds */.gY)(copyTime)}, and may be older than those in the secret.`),
        `Next, put them into the secret: setup --secret owner/repo --env-file ${quote(envFile)}`,
    ];
}
async function recover_open(lines, accounts, envFile) {
    const sodium = await (0,credentials_sodium/* loadSodium */.O)();
    return lines.map((line) => {
        const account = accounts.find(({ id }) => id === line.account);
        if (!account)
            throw unknownAccount(line.account, envFile);
        return { account, values: (0,recovery_line/* openRecoveryLine */.AL)(line, (0,credentials_accounts/* readRecoverySecret */.yR)(account), sodium) };
    });
}
/** Replaces the file after a backup. */
async function write(envFile, { env, renewed, now, keptTime }) {
    const recovered = (0,rewrite/* rewrite */.v)(env, renewed);
    // Newer than the secret as a whole: `setup` takes it as such.
    const { text } = keptTime === null ? (0,saved_text/* withoutSavedAt */.Nh)(recovered) : recovered;
    const backup = await backUp(envFile, env.text, now);
    // Without a stamp, the time of the file tells how old the tokens of the other accounts are.
    const modifiedAt = keptTime ?? undefined;
    await (0,create_file/* createFile */.x)(await (0,promises_.realpath)(envFile), text, { mode: 0o600, replace: true, modifiedAt });
    const names = renewed.map(({ account }) => account.id).join(', ');
    return [
        `${envFile} holds the renewed tokens of ${names} now. As it was before, it is kept in ${backup.file}.`,
        ...(backup.gitignore === null
            ? []
            : [`Written: ${backup.gitignore}, so that git never takes a backup.`]),
    ];
}
const read = async (envFile) => (await (0,read_credentials/* readCredentials */.L1)(envFile, platforms/* platforms */.B, {})).env;
/** Quotes a path with spaces for the shell. */
const quote = (file) => (/\s/.test(file) ? `"${file}"` : file);
const noLines = (logFile) => new errors/* StatsError */.GD('invalid-input', `There is no recovery line in ${logFile ?? 'standard input'}.`, 'Download the log of the run that failed to save its tokens; its last lines hold them.');
const unknownAccount = (account, envFile) => new errors/* StatsError */.GD('invalid-input', `The log has a recovery line of ${account}, and ${envFile} has no such account.`, 'Use the .env.social whose text the secret held at that time.');


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ addToGitIgnore)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2685);
/* harmony import */ var _create_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3810);
/* harmony import */ var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6132);




/**
 * Makes git ignore the file. Resolves with the path of the `.gitignore` that got a line, or with `null` when
 * none was needed. If the file's name ends in `varying`, the line covers any other ending as well. Rejects with
 * `invalid-input`, and restores `.gitignore`, when another rule overrides the line.
 */
async function addToGitIgnore(file, varying = '') {
    const ignore = await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .toIgnoreLine */ .Os)(file, varying);
    if (ignore === null)
        return null;
    const line = Buffer.from(ignore.line).toString('latin1');
    const gitignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(ignore.gitignore).catch(() => ignore.gitignore);
    // As Latin-1, every byte is a character, so that a file in any encoding keeps its bytes.
    const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(gitignore, 'latin1').catch(() => null);
    const isListed = before?.split(/\r?\n/).includes(line) ?? false;
    // If git gives no answer, the existing line must be enough.
    if (isListed && (await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) === null)
        return null;
    const end = !before || before.endsWith('\n') ? '' : '\n';
    await write(gitignore, `${before ?? ''}${end}${line}\n`);
    if ((await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isIgnored */ .pi)(file)) !== false)
        return gitignore;
    if (before === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(gitignore);
    else
        await write(gitignore, before);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`, 'Remove the rule that begins with an exclamation mark, or name another file by --env-file.');
}
const write = (file, text) => (0,_create_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x)(file, Buffer.from(text, 'latin1'), { mode: 0o644, replace: true });


/***/ }),

/***/ 3810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2685);
/* harmony import */ var _files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8103);
/* harmony import */ var _files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1412);





/**
 * Creates a file, and its folder if necessary, in one step. Rejects with `invalid-input` when the file exists
 * or cannot be written.
 */
async function createFile(file, contents, { replace = false, ...options }) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await (0,_files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, contents, { ...options, overwrite: replace, followLinks: false });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) ?? 'unknown'}).`, (0,_files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(cause, options.renaming?.platform)
            ? 'Close the program that holds it open, if there is one, and see that its folder can be written.'
            : 'See that its folder can be written, that the disk is not full, and that nothing stands in its place.', { cause });
    }
}


/***/ }),

/***/ 6132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KB: () => (/* binding */ findGitFolder),
/* harmony export */   Os: () => (/* binding */ toIgnoreLine),
/* harmony export */   iL: () => (/* binding */ assertUntracked),
/* harmony export */   pi: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2685);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(129);





/** Resolves with the top folder of the git repository that contains `folder`; with `null` outside of one. */
async function findGitFolder(folder) {
    const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
    return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
/** For machines without git, and for folders of another owner, in which git refuses to work. */
function findByHand(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        return folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? null : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
/** Rejects with `invalid-input` when git tracks the file. */
async function assertUntracked(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), [
        'ls-files',
        '--error-unmatch',
        '--',
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file),
    ]);
    if (code !== 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is tracked by git, so tokens in it would end up in a commit.`, `Take it out by git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}, commit that, and start again; make new secrets if real ones were ever committed.`);
}
/**
 * Resolves with the line that makes git ignore the file, and the `.gitignore` for it; with `null` if none is
 * needed. If the file's name ends in `varying`, the line covers any other ending as well.
 */
async function toIgnoreLine(file, varying = '') {
    const folder = await findGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
    if (folder === null || (await isIgnored(file)))
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
    // Special characters are escaped, and the leading slash limits the pattern to this one path:
    // https://git-scm.com/docs/gitignore
    const fixed = path
        .slice(0, path.length - varying.length)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .join('/')
        .replace(/[\\*?[\]! #]/g, '\\$&');
    const line = `/${fixed}${varying && '*'}`;
    return { gitignore: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), line };
}
/** Whether git ignores the file; `null` when git gives no answer. */
async function isIgnored(file) {
    const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), ['check-ignore', '-q', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)]);
    return code === 0 ? true : code === 1 ? false : null;
}


/***/ })

};
