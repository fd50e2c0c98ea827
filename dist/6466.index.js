export const id = 6466;
export const ids = [6466];
export const modules = {

  7285:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  describeFilesInGerman),
    S: () => (  tellRunInGerman)
  });
function tellRunInGerman(log, collected, places) {
	log.group('Abruf');
	for (const line of describeRun(collected, places))
		log.info(line);
}
function describeRun({ accounts, renewed, saved, filesChanged, problems }, { database, outputDirectory, dryRun }) {
	const planned = accounts.flatMap((one) => one.status === 'failed' && one.error.code === 'would-refresh' ? [one.id] : []);
	const hasNumbers = accounts.some(({ status }) => status === 'ok');
	return [
		`Konten: ${accounts.map(({ id }) => id).join(', ')}.`,
		...(renewed.length > 0
			? [`Tokens erneuert${saved ? ' und gespeichert' : ''}: ${renewed.join(', ')}.`]
			: []),
		...(planned.length > 0
			? [`Probelauf: Erneuert w\u00fcrden die Tokens von ${planned.join(', ')}.`]
			: []),
		...(problems.length > 0 ? [] : [describeDatabase(database, { hasNumbers, dryRun })]),
		...(problems.length > 0 || outputDirectory === null || dryRun
			? []
			: [describeFilesInGerman(outputDirectory, filesChanged)]),
	];
}
const describeFilesInGerman = (directory, isChanged) => isChanged ? `Dateien geschrieben: ${directory}` : `Dateien unver\u00e4ndert: ${directory}`;
function describeDatabase(database, { hasNumbers, dryRun }) {
	if (!hasNumbers)
		return `Nichts zu schreiben: ${database} bleibt, wie sie ist.`;
	return dryRun ? `Probelauf: ${database} w\u00fcrde geschrieben.` : `Geschrieben: ${database}`;
}

  }),

  6466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  fetch: () => (  fetch)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var understand_env = __webpack_require__(7600);
var lock_file = __webpack_require__(894);
var addresses = __webpack_require__(1863);
var collect = __webpack_require__(9709);
var failures = __webpack_require__(359);
var stats_json = __webpack_require__(7924);
var platforms = __webpack_require__(1029);
var bilingual_error = __webpack_require__(6016);
var cli_computer = __webpack_require__(2017);
var describe_error = __webpack_require__(4402);
var describe_run = __webpack_require__(7285);
var drawing_options = __webpack_require__(2267);
var github_secret = __webpack_require__(9794);
var external_node_crypto_ = __webpack_require__(7598);
var errors = __webpack_require__(452);
var read_text = __webpack_require__(5747);
var replace_file = __webpack_require__(4746);
var retry_while_held = __webpack_require__(1821);
var accounts = __webpack_require__(1188);
var env_file = __webpack_require__(3524);
var journalled = __webpack_require__(4032);
var rewrite = __webpack_require__(5630);
var saved_text = __webpack_require__(8493);
var set_env = __webpack_require__(6984);
var write_times = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/credentials/local-file.js

function createLocalFile({ file, accounts, platforms, renaming, }) {
	let known = null;
	let unwritten = null;
	const read = () => (0,read_text .n$)(file);
	const readFile = () => {
		const text = read();
		return known?.text === text ? known : (0,env_file .v)(text);
	};
	const replace = (env, modifiedAt) => {
		(0,replace_file .U)((0,external_node_fs_.realpathSync)(file), env.text, { modifiedAt, renaming });
		known = env;
	};
	const write = (entry) => {
		unwritten = entry;
		const current = readFile();
		const renewed = (0,rewrite .v)(current, (0,journalled .c$)(entry.accounts, accounts));
		if (renewed.text !== current.text)
			replace((0,saved_text .Nh)(renewed), toKeptTime(file, { current, renewed, entry, platforms }));
		unwritten = null;
	};
	return {
		journal: { write, clear: () => undefined },
		unwritten: () => unwritten?.accounts ?? [],
		async open(env, spareBytes) {
			assertFolderTakes(file, Buffer.byteLength(env.text) + spareBytes);
			if (!replaceByItself(file, env.text, renaming))
				throw changedSince(file);
			known = env;
			return {
				name: `the file ${file}`,
				version: { id: unchanged, readAt: 0 },
				isNewest: true,
				tokenEndsAt: null,
				clockOffsetMs: 0,
				readVersion: async () => ({
					id: read() === known?.text ? unchanged : 'changed by others',
					readAt: 0,
				}),
				save: async () => {
					try {
						if (unwritten)
							write(unwritten);
						return { saved: true };
					}
					catch (cause) {
						return { saved: false, error: notSaved(file, cause), attempt: null };
					}
				},
			};
		},
		keepStamps(stamped) {
			const current = readFile();
			const stamps = [...stamped.values].filter(([key]) => stampKeys.includes(key));
			replace((0,set_env .G)(current, new Map(stamps), (0,saved_text .O0)(current)));
		},
		forgetSavedAt: () => replace((0,saved_text .Nh)(readFile())),
	};
}
function toKeptTime(file, { current, renewed, entry, platforms, }) {
	const values = entry.accounts.flatMap((account) => Object.values(account.values));
	const tokens = (0,accounts .DP)(renewed.values, platforms);
	if ((0,write_times .yM)(current.values) || tokens.every(({ value }) => values.includes(value)))
		return undefined;
	return (0,write_times .oV)(current.values, (0,external_node_fs_.statSync)(file).mtimeMs);
}
function replaceByItself(file, text, renaming) {
	const target = (0,external_node_fs_.realpathSync)(file);
	const { mtimeMs, ...like } = (0,external_node_fs_.statSync)(target);
	const stillWanted = () => (0,read_text .n$)(file) === text;
	try {
		return (0,replace_file .U)(target, text, { like, modifiedAt: mtimeMs, stillWanted, renaming });
	}
	catch (cause) {
		throw cause instanceof errors .GD ? cause : notReplaceable(file, cause, renaming?.platform);
	}
}
const unchanged = 'as this run left it';
const stampKeys = ['SOCIAL_SAVED_AT', 'SOCIAL_SAVED_IN'];
function assertFolderTakes(file, bytes) {
	try {
		const target = (0,external_node_fs_.realpathSync)(file);
		(0,external_node_fs_.accessSync)(target, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
		const trial = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.trial`);
		(0,replace_file .U)(trial, '#'.repeat(bytes));
		(0,retry_while_held .SC)(trial);
	}
	catch (cause) {
		throw notWritable(file, rightsHint, cause);
	}
}
const rightsHint = 'Give this user write permission for the file and its folder, and check whether the disk is full.';
function notReplaceable(file, cause, platform) {
	if ((0,retry_while_held .i7)(cause, platform)) {
		const hint = 'Close the program that holds the file open, such as an editor or a sync tool.';
		return notWritable(file, hint, cause);
	}
	const isMounted = (0,errors .xU)(cause) === 'EBUSY';
	const hint = 'Mount the folder of the file into the container, not the file alone.';
	return notWritable(file, isMounted ? hint : rightsHint, cause);
}
const notWritable = (file, hint, cause) => new errors .GD('secret-not-writable', `A token is due, and ${file} cannot be replaced, so the renewed token could not be stored.`, hint, { cause });
const changedSince = (file) => new errors .GD('stale-copy', `${file} was changed after this run had read it, so the tokens that it read may be used up.`, 'Run it again.');
const notSaved = (file, cause) => new errors .GD('secret-not-saved', `The renewed tokens could not be written into ${file}${cause instanceof errors .GD ? `: ${cause.message}` : '.'}`, 'Keep the recovery lines above: the command recover puts their tokens into the file.', { cause });
var locale_text = __webpack_require__(2151);
var net_github = __webpack_require__(616);
var open_repository = __webpack_require__(9493);
;// CONCATENATED MODULE: ./lib/cli/fetch/open-store.js

function openStore({ env, file }, accounts, openTarget, say) {
	const local = file === null ? null : createLocalFile({ file, accounts, platforms: platforms .B });
	const memory = createMemory();
	const journal = local?.journal ?? memory;
	const unsaved = local?.unwritten ?? memory.entries;
	if (openTarget === null) {
		if (local === null)
			return { store: refusing(nowhereToKeep()), journal, unsaved };
		const store = (0,write_times .yM)(env.values) ? refusing(sharedWithSecret(file ?? '')) : local;
		return { store, journal, unsaved };
	}
	if (!local)
		say.notice({
			en: 'The secret will hold the keys of the environment, and nothing else.',
			de: 'Das Secret wird die Schl\u00fcssel aus der Umgebung enthalten und sonst nichts.',
		});
	const store = {
		async open(opened, spareBytes) {
			const kept = await local?.open(opened, spareBytes);
			const target = await openTarget({ env, file }, local);
			const open = await target.open(opened, spareBytes);
			return {
				...open,
				save: async (renewed, expected, onAttempt) => {
					const outcome = await open.save(renewed, expected, onAttempt);
					if (!outcome.saved && outcome.attempt === null)
						local?.forgetSavedAt();
					return outcome.saved && kept ? kept.save(renewed, expected) : outcome;
				},
			};
		},
	};
	return { store, journal, unsaved };
}
async function connectSecret({ secret, environment, secretName = platforms .H }, { token, http, log, say, signal, computer }) {
	if (secret === undefined)
		return null;
	if (token === null)
		throw noToken();
	log.mask(token);
	const apiUrl = (0,addresses .yj)(process.env);
	const github = (0,net_github .UY)({ token, tokenName: open_repository .vb, apiUrl, http });
	const open = () => (0,open_repository .h_)(secret, github);
	const opened = await open().catch((error) => {
		if (error instanceof errors .GD && error.meaning.passing)
			return null;
		throw error;
	});
	return async ({ file }, local) => {
		const { repository } = opened ?? (await open());
		return (0,github_secret .q)({
			github,
			tokenName: open_repository .vb,
			names: open_repository .W6,
			copy: file === null ? null : { writtenAt: computer.writtenAt(file) },
			repository,
			environment: environment ?? null,
			secretName: secretName.toUpperCase(),
			clock: computer.clock,
			signal,
			warn: log.warning,
			ifNotSaved: 'Renew the secret by the recovery lines above, with the command recover.',
			keepCopy: (stamped) => {
				try {
					local?.keepStamps(stamped);
				}
				catch {
					say.warning({
						en: `${file} could not be stamped with the time of this write.`,
						de: `Die Zeit des Schreibens konnte nicht in ${file} vermerkt werden.`,
					});
				}
			},
		});
	};
}
async function catchUp(credentials, openTarget, { dryRun }, { log, say, computer }) {
	const { env, file } = credentials;
	if (openTarget === null || file === null || dryRun || !(0,write_times .yM)(env.values))
		return 'none';
	try {
		const local = createLocalFile({ file, accounts: [], platforms: platforms .B });
		const opened = await (await openTarget(credentials, local)).open(env, 0);
		const writtenAt = computer.writtenAt(file) + opened.clockOffsetMs;
		const isNewer = (0,write_times .hE)(env.values) || (0,write_times .Y0)(writtenAt, Date.parse(opened.version.id));
		if (!isNewer)
			return 'none';
		const outcome = await opened.save(env, { version: opened.version, attempt: null });
		if (!outcome.saved) {
			local.forgetSavedAt();
			throw outcome.error;
		}
		say.info({
			en: `${file} was ahead of ${opened.name}, which holds the same now.`,
			de: `${file} war neuer als das Secret, das jetzt dasselbe enth\u00e4lt.`,
		});
		return 'written';
	}
	catch (error) {
		if (!(error instanceof errors .GD))
			throw error;
		const { message, hint } = (0,describe_error .ZO)(error);
		const said = {
			en: `${file} could not be compared with the secret: ${message.en}`,
			de: `${file} lie\u00df sich nicht mit dem Secret vergleichen: ${message.de}`,
		};
		if ((0,write_times .hE)(env.values))
			say.warning((0,locale_text .B)((locale) => `${said[locale]} ${hint[locale]}`));
		else
			log.debug(said.en);
		return (0,write_times .hE)(env.values) || error.code === 'secret-not-saved' ? 'failed' : 'none';
	}
}
const refusing = (error) => ({ open: () => Promise.reject(error) });
const nowhereToKeep = () => new bilingual_error .M('secret-not-writable', {
	en: 'A token is due, and the keys come from the environment, so the renewed one could not be kept.',
	de: 'Ein Token ist f\u00e4llig, und die Schl\u00fcssel kommen aus der Umgebung: Das erneuerte lie\u00dfe sich nicht speichern.',
}, {
	en: 'Put the keys into a .env.social, or name the secret that holds them by --secret owner/name.',
	de: 'Schreibe die Schl\u00fcssel in eine .env.social, oder nenne mit --secret owner/name das Secret, das sie enth\u00e4lt.',
});
const sharedWithSecret = (file) => new bilingual_error .M('wrong-target', {
	en: `A token is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN): renewing them here alone would break the workflow.`,
	de: `Ein Token ist f\u00e4llig, und ein Secret enth\u00e4lt dieselben Tokens wie ${file} (SOCIAL_SAVED_IN): W\u00fcrden sie nur hier erneuert, liefe der Workflow nicht mehr.`,
}, {
	en: 'Add --secret owner/name, which writes the secret as well; or sign in for this file alone: run setup without --secret and with another --env-file.',
	de: 'Erg\u00e4nze --secret owner/name, damit auch das Secret geschrieben wird; oder melde dich nur f\u00fcr diese Datei an: mit setup ohne --secret und mit einer anderen --env-file.',
});
function createMemory() {
	let entries = [];
	return {
		write: ({ accounts }) => {
			entries = [...accounts];
		},
		clear: () => {
			entries = [];
		},
		entries: () => entries,
	};
}
const noToken = () => new bilingual_error .M('invalid-input', {
	en: '--secret needs a GitHub token, and none was found.',
	de: '--secret braucht ein GitHub-Token, und es wurde keines gefunden.',
}, {
	en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
	de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an.',
});
var format_numbers = __webpack_require__(1852);
var github_token = __webpack_require__(9951);
var log = __webpack_require__(7804);
var own_action = __webpack_require__(2921);
var cli_progress = __webpack_require__(9095);
var read_credentials = __webpack_require__(5339);
var say = __webpack_require__(6669);
var tell_recovery_lines = __webpack_require__(6661);
var waiting_for = __webpack_require__(671);
;// CONCATENATED MODULE: ./lib/cli/fetch.js

async function fetch(options, computer = cli_computer .s) {
	const { clock, stdout, stderr } = computer;
	const { language = 'en' } = options;
	const { progress, spoken, log, say } = openOutput(options, computer);
	let lastWords = async () => undefined;
	let isHungUp = false;
	const hangUp = new AbortController();
	const signal = computer.cancelOnSignals({
		say: log.warning,
		hangUp,
		onTerminalClosed: () => {
			isHungUp = true;
		},
		lastWords: () => lastWords(),
	});
	assertRepositoryNamed(options);
	if (options.outputDirectory === undefined)
		(0,drawing_options .Bw)(options);
	const unlock = await lock(options, { clock, say, signal });
	try {
		const http = computer.createHttp({ debug: log.debug, signal: hangUp.signal });
		const dependencies = { http, log, say, signal, computer };
		const token = options.secret === undefined ? null : await (0,github_token .n)(process.env);
		const openTarget = await connectSecret(options, { ...dependencies, token });
		const read = () => (0,read_credentials .L1)(options.envFile, platforms .B, process.env);
		const first = await read();
		const caughtUp = await catchUp(first, openTarget, options, dependencies);
		const credentials = caughtUp === 'none' ? first : await read();
		const { env } = credentials;
		const { accounts } = (0,understand_env .I)(env, platforms .B, options.platforms, 'file');
		const kept = openStore(credentials, accounts, openTarget, say);
		lastWords = () => {
			lastWords = async () => undefined;
			return (0,tell_recovery_lines .G)(kept.unsaved(), { accounts, isHungUp, stderr, language });
		};
		const job = toJob(options);
		const collected = await (0,collect .F)({ ...job, env }, {
			platforms: platforms .B,
			http,
			download: http,
			prepareDatabase: (check) => check(),
			clock,
			log,
			store: kept.store,
			secrets: token === null ? [] : [token],
			openJournal: async () => kept.journal,
			onUnprotected: () => undefined,
			apiUrlOf: ({ api }) => (0,addresses .zq)(process.env, api),
			signal,
			onFetched: (done, of) => progress.report(describeFetched(done, of)[language]),
		});
		progress.end();
		if (language === 'de')
			(0,describe_run .S)(spoken, collected, job);
		await lastWords();
		if (options.json)
			stdout.write(`${(0,stats_json .$)(collected.accounts)}\n`);
		else
			tellNumbers(collected, stdout, language);
		const address = await (0,own_action .Xj)();
		const code = tellFailures(collected, options, { ...credentials, stderr, address });
		return caughtUp === 'failed' ? Math.max(code, 1) : code;
	}
	finally {
		progress.end();
		await lastWords();
		unlock();
	}
}
function openOutput({ json, language = 'en' }, { clock, stdout, stderr }) {
	const stream = json ? stderr : stdout;
	const colour = stream.isTTY === true && !process.env.NO_COLOR;
	const progress = (0,cli_progress .m)(stream, clock);
	const debug = process.env.LOG_LEVEL === 'debug';
	const spoken = (0,log .h)(progress.write, { colour, debug });
	return {
		progress,
		spoken,
		log: (0,say .L)(spoken, language),
		say: (0,say .I)(spoken, language),
	};
}
const toJob = (options) => ({
	platforms: options.platforms,
	videoCount: options.videoCount,
	refresh: options.refresh,
	dryRun: options.dryRun === true,
	database: (0,external_node_path_.resolve)(options.database),
	outputDirectory: options.outputDirectory === undefined ? null : (0,external_node_path_.resolve)(options.outputDirectory),
	...(0,drawing_options .c)(options),
	audience: options.audience === true,
});
function assertRepositoryNamed({ secret, environment, secretName }) {
	if (secret !== undefined)
		return;
	if (environment !== undefined)
		throw nowhere('environment');
	if (secretName !== undefined)
		throw nowhere('secret-name');
}
async function lock({ envFile, dryRun }, { clock, say, signal }) {
	const file = resolveFile(envFile ?? read_credentials .Hw);
	if (dryRun || file === null)
		return () => undefined;
	return (0,lock_file .K)(file, {
		clock,
		signal,
		onWait: (message) => say.info((0,waiting_for .F)(file, message)),
	});
}
function resolveFile(file) {
	try {
		return (0,external_node_fs_.realpathSync)(file);
	}
	catch {
		return null;
	}
}
function tellNumbers({ accounts }, stdout, language) {
	for (const platform of platforms .B) {
		const shown = accounts.filter((one) => one.platform === platform && one.status === 'ok');
		if (shown.length > 0)
			stdout.write(`\n${(0,format_numbers .G)(shown, language)}\n`);
	}
}
function tellFailures(collected, { secret, language = 'en' }, { file, stderr, address }) {
	const { accounts, problems, renewed } = collected;
	const failed = accounts.filter((one) => one.status === 'failed' && one.error.meaning.exitCode > 0);
	for (const { ids, error } of (0,failures .R)(collected)) {
		const inFile = error.code === 'secret-not-saved' && file !== null && secret !== undefined;
		const shown = inFile && renewed.length > 0 ? onlyInFile(error.message, file) : error;
		const who = ids.length > 0 ? `${ids.join(', ')}: ` : '';
		stderr.write((0,describe_error.wrapForStderr)(`${who}${(0,describe_error.describeError)(shown, { language, address })}`));
	}
	if (problems.some(({ meaning }) => meaning.exitCode === 2))
		return 2;
	return failed.length + problems.length > 0 ? 1 : 0;
}
const onlyInFile = (message, file) => new bilingual_error .M('secret-not-saved', { en: message, de: 'Erneuerte Tokens konnten nicht im Secret gespeichert werden.' }, {
	en: `They are in ${file}. The next fetch with --secret writes them.`,
	de: `Sie stehen in ${file}. Der n\u00e4chste Aufruf von fetch mit --secret schreibt sie ins Secret.`,
});
const describeFetched = (done, of) => ({
	en: `Fetched: ${done} of ${of} ${of === 1 ? 'account' : 'accounts'}`,
	de: `Abgerufen: ${done} von ${of} ${of === 1 ? 'Konto' : 'Konten'}`,
});
const nowhere = (option) => new bilingual_error .M('invalid-input', {
	en: `--${option} says where the secret is, and no --secret says in which repository.`,
	de: `--${option} sagt, wo das Secret ist, aber kein --secret sagt, in welchem Repository.`,
}, { en: 'Add --secret owner/name.', de: 'Erg\u00e4nze --secret owner/name.' });

  }),

  6661:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  tellRecoveryLines)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1188);
  var _credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4032);
  var _credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4830);
  var _credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4827);

async function tellRecoveryLines(entries, { accounts, isHungUp = false, stderr, language = 'en' }) {
	if (entries.length === 0)
		return;
	const sodium = await (0,_credentials_sodium_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSodium */ .O)();
	const lines = (0,_credentials_journalled_js__WEBPACK_IMPORTED_MODULE_2__/* .toJournalled */ .c$)(entries, accounts).map(({ account, values }) => {
		const clientSecret = (0,_credentials_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .readRecoverySecret */ .yR)(account);
		const line = (0,_credentials_recovery_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sealRecoveryLine */ .bn)(account.id, Object.fromEntries(values), clientSecret, sodium);
		return line ?? noClientSecret(account.id)[language];
	});
	const text = `${lines.join('\n')}\n`;
	if (isHungUp)
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(`social-stats-recovery-${Date.now()}.log`, text, { mode: 0o600 });
	stderr.write(text);
}
const noClientSecret = (account) => ({
	en: `${account} has no client secret to lock a recovery line.`,
	de: `${account} hat kein Client Secret, mit dem sich eine Wiederherstellungszeile verschl\u00fcsseln lie\u00dfe.`,
});

  }),

  671:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  waitingFor)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const waitingFor = (file, message) => ({
	en: message,
	de: `Ein anderes Programm arbeitet mit ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file)}: Warte, bis es fertig ist.`,
});

  }),

  359:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  nameAll),
	R: () => (  toFailures)
  });
function toFailures({ accounts, problems }) {
	const failures = new Map();
	const add = (error, ids, isOfRun) => {
		const cause = JSON.stringify([error.code, error.message, error.hint]);
		const known = failures.get(cause);
		if (known)
			known.ids.push(...ids);
		else
			failures.set(cause, { ids, error, isOfRun });
	};
	for (const error of problems)
		add(error, [], true);
	for (const result of accounts)
		if (result.status === 'failed')
			add(result.error, [result.id], false);
	return [...failures.values()];
}
const mostNamed = 20;
function nameAll(ids, locale = 'en') {
	if (ids.length <= mostNamed)
		return ids.join(', ');
	const more = ids.length - mostNamed;
	return `${ids.slice(0, mostNamed).join(', ')} ${{ en: `and ${more} more`, de: `und ${more} weitere` }[locale]}`;
}

  }),

  7924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  toStatsJson),
	K: () => (  statsFile)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);

const statsFile = 'stats.json';
function toStatsJson(accounts) {
	return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
		const { id, platform, status } = result;
		if (status === 'ok') {
			const { account, ...document } = result.document;
			const growth = toGrowthByMetric(platform, result.points);
			return {
				account,
				status,
				...document,
				growth,
				growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
			};
		}
		const { code, message, hint } = result.error;
		return { account: id, status, platform: platform.id, error: { code, message, hint } };
	}));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
	const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .Ud)(name));
	const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
		const growth = growths[index] ?? null;
		return [
			days,
			growth && { change: growth.change, percent: growth.percent, since: growth.since },
		];
	});
	return [name, Object.fromEntries(windows)];
}));

  })

};
