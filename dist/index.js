import * as __WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__ from "./unused.cjs";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  1603:
  ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["File"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.File), ["FormData"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.FormData), ["HttpClient"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.HttpClient), ["default"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__["default"]), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.fetch), ["formDataToBlob"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.formDataToBlob), ["restEndpointMethods"]: () => (__WEBPACK_EXTERNAL_MODULE__unused_cjs_1decb3f7__.restEndpointMethods) });

  }),

  2613:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

  }),

  181:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

  }),

  5317:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

  }),

  4434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  9896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  1421:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

  }),

  7598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  8474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  3024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  1455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  7067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  7030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  8161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  6760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  3916:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

  }),

  1708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

  }),

  481:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

  }),

  6848:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

  }),

  8321:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

  }),

  6193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

  }),

  8500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  7066:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

  }),

  3136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  7975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  8877:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

  }),

  8522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  6928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  932:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  5574:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

  }),

  3557:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

  }),

  9023:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  3106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  }),

  1413:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	K: () => (  readInputs)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1078);
  var _pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4614);

const readInputs = (platforms) => (0,_pipeline_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .K)(platforms, (name, { isTrimmed = true } = {}) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: isTrimmed }));

  }),

  2988:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	h: () => (  createLog)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1078);

function createLog() {
	let open = false;
	const end = () => {
		if (open)
			_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4();
		open = false;
	};
	return {
		group(title) {
			end();
			_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh(title);
			open = true;
		},
		info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
		debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
		failure: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`\u2717 ${line}`),
		notice: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(message),
		warning: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(message),
		mask: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq,
		end,
	};
}

  }),

  5183:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.r(__webpack_exports__);
__nccwpck_require__.d(__webpack_exports__, {
  main: () => (  main)
});
var external_node_os_ = __nccwpck_require__(8161);
var core = __nccwpck_require__(1078);
var clock = __nccwpck_require__(5233);
var credentials_accounts = __nccwpck_require__(1188);
var journal = __nccwpck_require__(643);
var journalled = __nccwpck_require__(4032);
var sodium = __nccwpck_require__(4827);
var errors = __nccwpck_require__(452);
var load_ahead = __nccwpck_require__(6663);
var addresses = __nccwpck_require__(1863);
var net_http = __nccwpck_require__(7015);
var cancel_on_signals = __nccwpck_require__(706);
var collect = __nccwpck_require__(9709);
var platforms = __nccwpck_require__(1029);
var fail = __nccwpck_require__(3928);
var action_inputs = __nccwpck_require__(1413);
var action_log = __nccwpck_require__(2988);
var newest_env = __nccwpck_require__(3193);
var external_node_fs_ = __nccwpck_require__(3024);
var promises_ = __nccwpck_require__(1455);
var external_node_path_ = __nccwpck_require__(6760);
var github = __nccwpck_require__(616);
var max_database_bytes = __nccwpck_require__(6919);
var read_repository = __nccwpck_require__(8829);
;// CONCATENATED MODULE: ./lib/action/restore.js

const packed = 512 * 1024 * 1024;
async function restore(inputs, dependencies) {
	const { historyArtifact: name, database: file, dryRun } = inputs;
	const { log, check, onRestored } = dependencies;
	if (name === '')
		return check();
	if ((0,external_node_fs_.existsSync)(file)) {
		log.notice(`${file} exists, so the artifact ${name} was not read.`);
		return check();
	}
	if (dryRun) {
		log.info(`Dry run: the artifact ${name} is not downloaded, so there is no history.`);
		return check();
	}
	const restored = await fetchHistory(inputs, dependencies);
	if (restored.outcome === 'restored') {
		await check().catch((error) => discard(file, { name, ...restored }, error));
		const { runId, createdAt, files } = restored;
		onRestored(files);
		log.info(`Using the database of run ${runId} from ${(0,clock .gY)(createdAt)}.`);
		return;
	}
	if (restored.outcome === 'none-yet')
		log.info(`There is no artifact ${name} yet: the history begins with this run.`);
	else
		log.notice(`None of the artifacts ${name} can be used (${restored.expired} expired, ${restored.foreign} not from a run on the default branch): a new history begins.`);
	warnOfUpload(inputs, log);
	await check();
}
function warnOfUpload({ database, outputDirectory }, log) {
	const paths = [database, outputDirectory];
	const hidden = paths.map((path) => (0,external_node_path_.basename)(path)).filter((name) => name.startsWith('.'));
	if (hidden.length > 0)
		log.warning(`actions/upload-artifact leaves out ${hidden.join(' and ')}, because names that begin with a dot are hidden. Give that step \`include-hidden-files: true\`, or change the names in the inputs database and output-directory.`);
	const patterns = paths.filter((path) => /[*?[]/.test(path));
	if (patterns.length > 0)
		log.warning(`actions/upload-artifact treats ${patterns.join(' and ')} as a pattern and does not find it. Use names without *, ? and [ in the inputs database and output-directory.`);
}
async function fetchHistory({ historyArtifact: name, database: file, outputDirectory, githubToken }, { http }) {
	const { restoreHistory } = await Promise.all( [__nccwpck_require__.e(663), __nccwpck_require__.e(2146)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2146));
	return restoreHistory({
		github: (0,github .UY)({
			token: githubToken,
			tokenName: 'the token in github-token',
			apiUrl: (0,addresses .yj)(process.env),
			http,
		}),
		http,
		repository: (0,read_repository .N)(process.env),
		name,
		file,
		directory: outputDirectory,
		limits: { packed, unpacked: max_database_bytes .$ },
	});
}
async function discard(file, { name, runId }, error) {
	await (0,promises_.rm)(file, { force: true });
	if (!(error instanceof errors .GD))
		throw error;
	throw new errors .GD(error.code, `The artifact ${name} of run ${runId} contains a database that cannot be used: ${error.message}`, 'The file was not kept. Delete the artifact of that run, so that an earlier one is used, or restore the database from a copy.', { cause: error });
}
var secret_store = __nccwpck_require__(5572);
var format = __nccwpck_require__(4463);
var lenient_reader = __nccwpck_require__(8358);
var growth = __nccwpck_require__(2483);
var metrics = __nccwpck_require__(323);
var post = __nccwpck_require__(3758);
var read_pages = __nccwpck_require__(3839);
;// CONCATENATED MODULE: ./lib/action/shared.js

;// CONCATENATED MODULE: ./lib/action/main.js

async function main() {
	const environment = process.env;
	const log = (0,action_log .h)();
	const hangUp = new AbortController();
	const signal = (0,cancel_on_signals .d)({ say: log.info, hangUp });
	try {
		const inputs = (0,action_inputs .K)(platforms .B);
		const http = (0,net_http .V0)({ clock: clock .ml, debug: log.debug, signal: hangUp.signal });
		const { env, origin } = await (0,newest_env ._5)(inputs, environment, log);
		if (origin !== 'input')
			log.info('An earlier step of this job wrote the secret: its text is used.');
		let published = null;
		const collected = await (0,collect .F)({ ...inputs, env, createsFolder: inputs.historyArtifact !== '' }, {
			platforms: platforms .B,
			http,
			download: http,
			prepareDatabase: (check) => {
				void loadReport();
				return restore(inputs, {
					http,
					log,
					check,
					onRestored: (files) => {
						published = files;
					},
				});
			},
			published: () => published,
			clock: clock .ml,
			log,
			store: (0,secret_store .o)(inputs, environment, { http, clock: clock .ml, log }, { comparesRun: true }),
			openJournal: async () => {
				const file = (0,journal .i7)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)());
				core .LZ('journal', file);
				return (0,journal .s9)(file, inputs.env.text, await (0,sodium .O)());
			},
			secrets: toSecrets(inputs),
			onUnprotected: (entries) => void publishUnprotected(entries, { ...inputs, env }, log),
			apiUrlOf: ({ api }) => (0,addresses .zq)(environment, api),
			signal,
		});
		log.end();
		const { report } = await loadReport();
		await report(collected, inputs);
		if (signal.aborted)
			(0,fail.fail)(cancelled());
	}
	catch (error) {
		log.end();
		(0,fail.fail)(error);
	}
}
async function publishUnprotected(entries, { env, platforms: chosen }, log) {
	try {
		const { publishRecoveryLines } = await Promise.all( [__nccwpck_require__.e(5611), __nccwpck_require__.e(7240)]).then(__nccwpck_require__.bind(__nccwpck_require__, 945));
		const accounts = (0,credentials_accounts .n$)(env.values, platforms .B, chosen);
		log.info('These recovery lines are needed only if the secret cannot be written:');
		await publishRecoveryLines((0,journalled .c$)(entries, accounts), env.text, await (0,sodium .O)());
	}
	catch (error) {
		log.debug(String(error));
	}
}
const toSecrets = ({ env, secretsToken, githubToken }) => [secretsToken, githubToken, ...(0,credentials_accounts ._o)(env.values, platforms .B)].filter(Boolean);
const loadReport = () => (0,load_ahead .k)(() => Promise.all( [__nccwpck_require__.e(5611), __nccwpck_require__.e(4427)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4427)));
const cancelled = () => new errors .GD('unavailable', 'The run was cancelled.', 'Start a new run for the numbers.');

  }),

  3193:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  km: () => (  openHandover),
  _5: () => (  readNewestEnv),
  jg: () => (  readStep)
});
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var errors = __nccwpck_require__(452);
var replace_file = __nccwpck_require__(4746);
var assert = __nccwpck_require__(5601);
var env_file = __nccwpck_require__(3524);
var secret_box = __nccwpck_require__(180);
var sodium = __nccwpck_require__(4827);
;// CONCATENATED MODULE: ./lib/credentials/handover.js

function createHandover(folder, envText) {
	const name = (0,external_node_crypto_.createHash)('sha256').update(`handover ${envText}`).digest('hex').slice(0, 32);
	const file = (0,external_node_path_.join)(folder, `social-stats-${name}.text`);
	const openBox = async () => (0,secret_box .W)(envText, await (0,sodium .O)());
	return {
		read: async () => {
			const bytes = readIfThere(file);
			if (bytes === null)
				return null;
			const box = await openBox();
			return toHandedOver(JSON.parse(box.open(bytes)));
		},
		write: async ({ file: { text }, isSaved, step }) => {
			const box = await openBox();
			const bytes = box.seal(JSON.stringify({ text, isSaved, step }));
			(0,replace_file .U)(file, bytes, { temporary: `${file}.tmp`, durable: false });
		},
	};
}
function readIfThere(file) {
	try {
		return (0,external_node_fs_.readFileSync)(file);
	}
	catch (error) {
		if ((0,errors .xU)(error) === 'ENOENT')
			return null;
		throw error;
	}
}
function toHandedOver(value) {
	const { text, isSaved, step } = (0,assert .u4)(value) ? value : {};
	if (typeof text !== 'string')
		throw new TypeError('not a text that was handed over');
	return {
		file: (0,env_file .v)(text),
		isSaved: isSaved === true,
		step: typeof step === 'string' ? step : null,
	};
}

;// CONCATENATED MODULE: ./lib/action/newest-env.js

const openHandover = ({ env }, { RUNNER_TEMP: folder }) => (folder ? createHandover(folder, env.text) : null);
const readStep = ({ GITHUB_ACTION }) => GITHUB_ACTION || null;
async function readNewestEnv(inputs, environment, log) {
	try {
		const newest = await openHandover(inputs, environment)?.read();
		if (newest)
			return {
				env: newest.file,
				origin: newest.isSaved ? 'saved' : 'sent',
				isOwn: newest.step !== null && newest.step === readStep(environment),
			};
	}
	catch {
		log.warning('An earlier step of this job wrote the secret, and its text cannot be read in RUNNER_TEMP: this step may treat its own copy as stale.');
	}
	return { env: inputs.env, origin: 'input', isOwn: false };
}

  }),

  8829:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	N: () => (  readRepository),
	n: () => (  readVariable)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function readRepository(environment) {
	const fullName = readVariable(environment, 'GITHUB_REPOSITORY', /^[^/\s]+\/[^/\s]+$/);
	const [owner = '', name = ''] = fullName.split('/');
	return { owner, name, id: readVariable(environment, 'GITHUB_REPOSITORY_ID', /^\d+$/) };
}
function readVariable(environment, name, shape) {
	const value = environment[name] ?? '';
	if (shape.test(value))
		return value;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The environment variable ${name} is missing or does not have the form that the runner sets.`, 'Run this as a step of a workflow; on your own machine, use the command line.');
}

  }),

  5572:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	o: () => (  createSecretStore)
  });
  var _credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9794);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1863);
  var _net_github_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(616);
  var _newest_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3193);
  var _read_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8829);

const tokenName = 'the token in secrets-token';
function createSecretStore(inputs, environment, { http, clock, log, signal }, { comparesRun, ifNotSaved }) {
	const refusal = refuseToken(inputs);
	if (refusal !== null)
		return { open: () => Promise.reject(refusal) };
	const apiUrl = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(environment);
	const repository = (0,_read_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readRepository */ .N)(environment);
	const step = (0,_newest_env_js__WEBPACK_IMPORTED_MODULE_4__/* .readStep */ .jg)(environment);
	const connect = (token, tokenName) => (0,_net_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectGitHub */ .UY)({ token, tokenName, apiUrl, http });
	return (0,_credentials_github_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHubSecret */ .q)({
		github: connect(inputs.secretsToken, tokenName),
		tokenName,
		copy: comparesRun
			? {
				id: Number((0,_read_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readVariable */ .n)(environment, 'GITHUB_RUN_ID', /^\d+$/)),
				attempt: Number((0,_read_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readVariable */ .n)(environment, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d*$/)),
				runnerName: environment.RUNNER_NAME ?? '',
				github: connect(inputs.githubToken, 'the token in github-token'),
			}
			: null,
		repository,
		environment: inputs.environment,
		secretName: inputs.secretName,
		clock,
		warn: log.warning,
		keepCopy: (file) => handOver({ file, isSaved: false, step }, inputs, environment, log),
		onSaved: (file) => handOver({ file, isSaved: true, step }, inputs, environment, log),
		...(signal ? { signal } : {}),
		...(ifNotSaved ? { ifNotSaved } : {}),
	});
}
async function handOver(handedOver, inputs, environment, log) {
	await (0,_newest_env_js__WEBPACK_IMPORTED_MODULE_4__/* .openHandover */ .km)(inputs, environment)
		?.write(handedOver)
		.catch((error) => {
		log.warning(`The new text could not be stored in RUNNER_TEMP (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemCode */ .xU)(error) ?? 'unknown'}): a later step of this job that uses the same secret treats its copy as stale.`);
	});
}
function refuseToken({ secretsToken, githubToken, environment }) {
	const [permission, input] = environment === null
		? ['Secrets', 'permission-secrets']
		: ['Environments', 'permission-environments'];
	const make = `Pass a GitHub App token (actions/create-github-app-token with ${input}: write) or a fine-grained token with the repository permission "${permission}: Read and write".`;
	if (secretsToken === '') {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', 'A token is due, and without the input secrets-token the renewed one could not be saved.', make);
	}
	if (secretsToken === githubToken) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', 'The input secrets-token is github.token, which can never write secrets, whatever its permissions.', make);
	}
	return null;
}

  }),

  5233:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	$0: () => (  hourMs),
	J2: () => (  minuteMs),
	LP: () => (  dayMs),
	gY: () => (  toIsoSeconds),
	ml: () => (  systemClock),
	rj: () => (  toSqlSeconds)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const systemClock = {
	now: () => Date.now(),
	sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal } : {}),
};
const toSqlSeconds = (ms) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const toIsoSeconds = (ms) => `${new Date(ms).toISOString().slice(0, 19)}Z`;

  }),

  1188:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	DP: () => (  everyToken),
	VX: () => (  secretValues),
	_$: () => (  splitKey),
	_o: () => (  everySecret),
	li: () => (  labelledKey),
	n$: () => (  readAccounts),
	wK: () => (  isPlaceholder),
	yR: () => (  readRecoverySecret)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _value_flaws_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6953);

function readAccounts(env, platforms, chosen = [], textIn = 'secret') {
	const wanted = chosen.length === 0 ? platforms : platforms.filter(({ id }) => chosen.includes(id));
	const accounts = wanted.flatMap((platform) => {
		const found = readLabels(env, platform).map((label) => readAccount(env, platform, { label, textIn }));
		if (found.length === 0 && chosen.length > 0)
			throw notConfigured(platform, textIn);
		return found;
	});
	if (accounts.length === 0)
		throw nothingConfigured(wanted, textIn);
	assertDistinct(accounts);
	return accounts;
}
const isPlaceholder = (value) => /^<?your_.*_here>?$/i.test(value);
const labelledKey = (name, label) => label === null ? name : `${name}__${label}`;
function splitKey(key) {
	const [, name = key, label = null] = /^(.*)__([A-Za-z0-9]+)$/.exec(key) ?? [];
	return { name, label };
}
const secretValues = ({ platform, values, }) => platform.keys.flatMap(({ name, secret }) => (secret && values.get(name)) || []);
function everySecret(env, platforms) {
	const names = platforms.flatMap(({ keys }) => keys.filter(({ secret }) => secret));
	return [...env].flatMap(([key, value]) => {
		const isSecret = names.some(({ name }) => key === name || key.startsWith(`${name}__`));
		return isSecret && value !== '' ? [value] : [];
	});
}
function everyToken(env, platforms) {
	return platforms.flatMap((platform) => {
		if (!platform.tokens)
			return [];
		const own = platform.keys.filter(({ secret, shared }) => secret && !shared);
		const names = own.map(({ name }) => name);
		return [...env]
			.filter(([key, value]) => value !== '' && names.includes(splitKey(key).name))
			.map(([key, value]) => ({ platform, key, value }));
	});
}
const readRecoverySecret = ({ platform, values }) => values.get(platform.tokens?.recoveryKey ?? '') ?? '';
function readLabels(env, platform) {
	const labels = new Set();
	for (const [key, value] of env) {
		const { name, label } = splitKey(key);
		const known = platform.keys.find((candidate) => candidate.name === name);
		if (known?.required && !known.shared && value !== '')
			labels.add(label);
	}
	const alone = platform.keys.some(({ name, shared }) => shared && env.get(name));
	if (labels.size === 0 && alone)
		labels.add(null);
	return [...labels].sort((a, b) => Number(a !== null) - Number(b !== null));
}
function readAccount(env, platform, { label, textIn }) {
	const values = new Map();
	const isStamped = env.has('SOCIAL_SAVED_AT');
	for (const declared of platform.keys) {
		const { name, required, shared } = declared;
		const labelled = labelledKey(name, label);
		const key = shared && !env.get(labelled) ? name : labelled;
		const value = env.get(key) ?? '';
		if (isPlaceholder(value))
			throw placeholder(key);
		const flaw = (0,_value_flaws_js__WEBPACK_IMPORTED_MODULE_1__/* .findFlaw */ .c)(declared, value, isStamped);
		if (flaw)
			throw flawed(key, flaw);
		if (value !== '')
			values.set(name, value);
		else if (required)
			throw missing(key, platform, textIn);
	}
	const id = label === null ? platform.id : `${platform.id}/${label.toLowerCase()}`;
	return { id, platform, label, values };
}
function assertDistinct(accounts) {
	for (const [index, { id }] of accounts.entries()) {
		if (accounts.findIndex((account) => account.id === id) !== index) {
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `.env.social names the account ${id} twice, with labels that differ only in upper and lower case.`, 'Write the label the same way in each of its keys.');
		}
	}
}
const missing = (key, { name, keys }, textIn) => {
	const needed = keys.flatMap((one) => (one.required ? [one.name] : [])).join(', ');
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The key ${key} is missing in .env.social.`, textIn === 'secret'
		? `Add it to the secret; ${name} needs ${needed}.`
		: `Add it to the file; ${name} needs ${needed}.`);
};
const placeholder = (key) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The key ${key} in .env.social still has the placeholder of the template.`, 'Replace it with the real value.');
const flawed = (key, { what, hint }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The key ${key} in .env.social ${what}.`, hint);
const notConfigured = (platform, textIn) => {
	const what = textIn === 'secret' ? 'The input platforms' : '--platforms';
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${what} names ${platform.id}, but .env.social has no account for it.`, textIn === 'secret'
		? `Add its keys to the secret, or remove ${platform.id} from platforms.`
		: `Add its keys to the file, or remove ${platform.id} from --platforms.`);
};
const nothingConfigured = (platforms, textIn) => {
	const what = textIn === 'secret' ? 'The input env-social' : 'The file .env.social';
	const keys = platforms.map((platform) => platform.keys[0]?.name).join(', ');
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${what} contains no account: it is empty, or none of its keys is known.`, textIn === 'secret'
		? `Pass the text of .env.social, as in env-social: \${{ secrets.NAME }}, with ${keys} and so on; a secret of an environment needs the job's environment.`
		: `Put the keys into it, ${keys} and so on; setup does that.`);
};

  }),

  5248:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	E: () => (  assertNoDevice),
	b: () => (  warnOfDevices)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _accounts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1188);

const isDevice = (label) => /^(con|prn|aux|nul|(com|lpt)\d)$/i.test(label);
const trouble = 'is a device name on Windows, where most programs cannot open a folder of that name';
function assertNoDevice(label, known) {
	if (label === null || !isDevice(label))
		return;
	if ([...known.keys()].some((key) => (0,_accounts_js__WEBPACK_IMPORTED_MODULE_1__/* .splitKey */ ._$)(key).label === label))
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The label ${label} (--label) ${trouble}.`, 'Choose another label.');
}
function warnOfDevices(accounts) {
	const labels = accounts.flatMap(({ label }) => (label !== null && isDevice(label) ? label : []));
	return [...new Set(labels)].map((label) => ({
		message: `The label ${label} in .env.social ${trouble}.`,
		hint: `If its files must be readable there, rename it in all keys that end in __${label}.`,
	}));
}

  }),

  3524:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	v: () => (  parseEnv)
  });
const ENTRY = /(^[^\S\n\r\u2028\u2029]*(?:export\s+)?([\w.-]+)(?:\s*=|:(?:\r\n|\s)))(\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$/gm;
function parseEnv(text) {
	const entries = readEntries(text);
	return { text, entries, values: new Map(entries.map(({ key, value }) => [key, value])) };
}
function readEntries(text) {
	const entries = [];
	for (const match of text.matchAll(ENTRY)) {
		const [, head = '', key = '', group = ''] = match;
		if (key === '__proto__')
			continue;
		const written = group.trim();
		const line = match.index;
		const sign = line + head.trimEnd().length;
		const start = written ? line + head.length + group.indexOf(written) : sign;
		const value = readValue(written);
		entries.push({ key, value, line, sign, start, end: start + written.length });
	}
	return entries;
}
function readValue(written) {
	const value = unquote(written.replace(/\r\n?/g, '\n'));
	return written.startsWith('"') ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}
function unquote(value) {
	if (!/^['"`]/m.test(value))
		return value;
	const closings = new Map(Array.from(value.matchAll(/['"`]$/gm), ({ 0: quote, index }) => [quote, index]));
	let result = '';
	let rest = 0;
	for (const { 0: quote, index } of value.matchAll(/^['"`]/gm)) {
		const closing = closings.get(quote) ?? -1;
		if (index < rest || closing <= index)
			continue;
		result += value.slice(rest, index) + value.slice(index + 1, closing);
		rest = closing + 1;
	}
	return result + value.slice(rest);
}

  }),

  9161:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	GZ: () => (  notWritable),
	OO: () => (  toVersion),
	QH: () => (  isWritten),
	Tq: () => (  isAnswer),
	Wl: () => (  toTokenEnd),
	_P: () => (  unusable),
	b3: () => (  notSaved),
	fw: () => (  toKey),
	jy: () => (  waitBeforeRetry),
	mX: () => (  notFound)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5233);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5601);
  var _net_github_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(616);
  var _net_github_barrier_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8666);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7015);
  var _secret_place_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1790);

const throttledWaitMs = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
const longestWaitMs = _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
const isAnswer = (outcome) => (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(outcome) && typeof outcome.status === 'number' && 'data' in outcome;
const isWritten = ({ status }) => status === 201 || status === 204;
const notFound = (place, secretName, names = _secret_place_js__WEBPACK_IMPORTED_MODULE_6__/* .inputNames */ .v) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('wrong-target', `GitHub finds no secret ${secretName} in ${place.name}, or does not show it to this token.`, `Compare ${names.secretName} and ${names.environment} with the place of the secret, and check that the token includes this repository.`);
function toVersion(answer, place) {
	if (answer.status !== 200)
		throw unusable(answer, 'reading the secret', place);
	const updatedAt = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data.updated_at : undefined;
	if (typeof updatedAt !== 'string' || Number.isNaN(Date.parse(updatedAt))) {
		throw unexpected('the secret', 'updated_at');
	}
	return updatedAt;
}
function toTokenEnd({ headers }) {
	const header = String(headers['github-authentication-token-expiration'] ?? '');
	const [, day, time, zone] = /^(\S{10}) (\S{8}) (UTC|[+-]\d{4})$/.exec(header) ?? [];
	const at = Date.parse(`${day}T${time}${zone === 'UTC' ? 'Z' : zone}`);
	return Number.isNaN(at) ? null : at;
}
function toKey(answer, place) {
	if (answer.status !== 200)
		throw unusable(answer, 'reading the public key', place);
	const { key_id: id, key } = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
	if (typeof id !== 'string' || typeof key !== 'string')
		throw unexpected('the public key', 'key_id and key');
	if (!/^[A-Za-z0-9+/]{43}=$/.test(key))
		throw unexpected('the public key', '32 bytes of base64');
	return { id, key };
}
const unexpected = (what, field) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('unexpected-answer', `GitHub's answer about ${what} has no ${field}.`, 'Check that no proxy stands between the runner and GitHub.');
function unusable(answer, what, place) {
	if ((0,_net_github_js__WEBPACK_IMPORTED_MODULE_3__/* .isThrottled */ .B5)(answer)) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('throttled', `GitHub throttled ${what}.`, 'Start a new run in a few minutes.');
	}
	if ([401, 403, 404].includes(answer.status))
		return notWritable(answer, place);
	if (answer.status < 500 && answer.status !== 409) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('unexpected-answer', `GitHub answered ${what} with HTTP ${answer.status}.`, 'Look for a newer version of this action, or report it.');
	}
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('unavailable', `GitHub answered ${what} with HTTP ${answer.status}.`, 'This is usually temporary: the next run tries again.');
}
function notWritable(answer, place) {
	if (answer.status === 401) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', `GitHub does not accept ${place.tokenName} (HTTP 401): it is wrong, expired or revoked.`, 'Create a new one, or let actions/create-github-app-token create one in each run.');
	}
	const barrier = (0,_net_github_barrier_js__WEBPACK_IMPORTED_MODULE_4__/* .findBarrier */ .D)(answer);
	if (barrier)
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', `GitHub refuses ${place.tokenName} for ${place.name} (HTTP 403): ${barrier.what}.`, barrier.hint);
	const accepted = String(answer.headers['x-accepted-github-permissions'] ?? '');
	const needed = /^[a-z_=,; ]{1,80}$/.test(accepted)
		? accepted
		: `${place.permission.toLowerCase()}=write`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', `GitHub does not let ${place.tokenName} write secrets in ${place.name} (HTTP ${answer.status}; required: ${needed}).`, `Give the GitHub App or fine-grained token the repository permission "${place.permission}: Read and write" for this repository.`);
}
function notSaved(outcome, secretName, place, hint) {
	const why = isAnswer(outcome)
		? `HTTP ${outcome.status}`
		: outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD
			? outcome.message
			: 'the request failed';
	return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-saved', `The renewed tokens could not be written into ${secretName} of ${place.name} (${why}).`, hint, isAnswer(outcome) ? {} : { cause: outcome });
}
function waitBeforeRetry(outcome, attempt, now) {
	const backOffMs = 1000 * 2 ** (attempt - 1);
	if (!isAnswer(outcome))
		return outcome instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD ? backOffMs : null;
	const throttled = (0,_net_github_js__WEBPACK_IMPORTED_MODULE_3__/* .isThrottled */ .B5)(outcome);
	if (!throttled && outcome.status < 500)
		return null;
	const waitMs = readWait(outcome, now) ?? (throttled ? throttledWaitMs : backOffMs);
	return waitMs <= longestWaitMs ? waitMs : null;
}
function readWait({ headers }, now) {
	const retryAfter = headers['retry-after'];
	if (retryAfter !== undefined)
		return (0,_net_http_js__WEBPACK_IMPORTED_MODULE_5__/* .readRetryAfter */ .D$)(String(retryAfter), now);
	const resetsAtMs = Number(headers['x-ratelimit-reset']) * 1000;
	return headers['x-ratelimit-remaining'] === '0' && resetsAtMs > now ? resetsAtMs - now : null;
}

  }),

  5224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	g: () => (  createGitHubClock)
  });
const slackMs = 5_000;
function createGitHubClock(clock) {
	let offsetMs = 0;
	return {
		observe: ({ headers }) => {
			const at = Date.parse(String(headers.date ?? ''));
			if (Number.isNaN(at))
				return;
			const differenceMs = at - Math.floor(clock.now() / 1000) * 1000;
			offsetMs = Math.abs(differenceMs) > slackMs ? differenceMs : 0;
		},
		now: () => clock.now() + offsetMs,
		offsetMs: () => offsetMs,
	};
}

  }),

  9794:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (  createGitHubSecret)
});
var errors = __nccwpck_require__(452);
var github = __nccwpck_require__(616);
var http = __nccwpck_require__(7015);
var assert = __nccwpck_require__(5601);
;// CONCATENATED MODULE: ./lib/credentials/copied-at.js

const jobsPerPage = 100;
async function readCopiedAt(run, { parameters, environment }) {
	const { owner, repo } = parameters;
	const path = { owner, repo, run_id: run.id };
	return environment !== null && run.attempt === 1
		? readJobStart(run, path)
		: readRunCreation(run, path);
}
async function readRunCreation({ github }, path) {
	const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}', path);
	return readTime(answer, (0,assert .u4)(answer.data) ? answer.data.created_at : undefined);
}
async function readJobStart({ github, attempt, runnerName }, path) {
	for (let page = 1;; page += 1) {
		const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs', { ...path, attempt_number: attempt, per_page: jobsPerPage, page });
		const found = (0,assert .u4)(answer.data) ? answer.data.jobs : undefined;
		const jobs = Array.isArray(found) ? found.filter(assert .u4) : [];
		const own = jobs.find((job) => job.runner_name === runnerName && job.status === 'in_progress');
		if (own || jobs.length < jobsPerPage)
			return readTime(answer, own?.started_at);
	}
}
function readTime(answer, value) {
	const at = answer.status === 200 && typeof value === 'string' ? Date.parse(value) : Number.NaN;
	return Number.isNaN(at) ? answer : at;
}
var github_answers = __nccwpck_require__(9161);
var write_times = __nccwpck_require__(738);
;// CONCATENATED MODULE: ./lib/credentials/assert-newest.js

async function assertNewest(of, { updatedAt, now, offsetMs }) {
	const { copy, savedAt, secretName } = of;
	if (savedAt > now + write_times .Dy)
		throw savedInFuture(secretName);
	if (copy === null || 'github' in copy)
		return assertNewestOfRun(of, copy, updatedAt);
	const copiedAt = (0,write_times .Ud)(savedAt, copy.writtenAt + offsetMs);
	const isOwn = (0,write_times .rm)(savedAt, updatedAt) === 'this copy';
	if (!isOwn && updatedAt >= copiedAt)
		throw oldFile(secretName);
	return true;
}
async function assertNewestOfRun({ secretName, place, savedAt, firstRun }, run, updatedAt) {
	const writer = (0,write_times .rm)(savedAt, updatedAt);
	const isCertain = writer === 'somebody else';
	const isKnown = run === null || writer === 'unknown' || writer === 'this copy';
	const copiedAt = isKnown
		? firstRun
		: await readCopiedAt(run, place).catch((error) => {
			if (isCertain || isRerun(run))
				throw error;
			return null;
		});
	if (copiedAt === null)
		return writer === 'this copy';
	if (typeof copiedAt === 'number') {
		if (updatedAt >= copiedAt)
			throw staleCopy(secretName);
		return true;
	}
	if (!isCertain && !isRerun(run))
		return false;
	const isPassing = (0,github .B5)(copiedAt) || copiedAt.status >= 500;
	throw isPassing
		? (0,github_answers ._P)(copiedAt, 'reading this run', place)
		: runUnreadable(secretName, copiedAt.status);
}
const isRerun = (run) => run !== null && run.attempt > 1;
const staleCopy = (secretName) => new errors .GD('stale-copy', `The secret ${secretName} was written after this run received its copy, so its tokens may be used up.`, 'Start a new run instead of a re-run, and give the workflow a concurrency group.');
const savedInFuture = (secretName) => new errors .GD('stale-copy', `SOCIAL_SAVED_AT in this copy of ${secretName} is in the future by GitHub's clock, so the copy cannot be compared with the secret.`, 'It was saved by a computer with a wrong clock. Wait until that time or, if you are sure that this is the newest text, delete its line SOCIAL_SAVED_AT.');
const oldFile = (secretName) => new errors .GD('stale-copy', `The secret ${secretName} was written after this copy was made, so its tokens may be used up.`, 'Sign in again or, if you stored exactly this text in the secret yourself, save the file again without its line SOCIAL_SAVED_AT.');
const runUnreadable = (secretName, status) => new errors .GD('stale-copy', `The secret ${secretName} was written after this copy was saved, and GitHub did not say when this run received its copy (HTTP ${status}).`, 'Give the job the permission actions: read, and start a new run, because a re-run uses the old workflow file.');
var github_clock = __nccwpck_require__(5224);
var saved_text = __nccwpck_require__(8493);
var secret_place = __nccwpck_require__(1790);
var credentials_sodium = __nccwpck_require__(4827);
var write_secret = __nccwpck_require__(6758);
;// CONCATENATED MODULE: ./lib/credentials/github-secret.js

const probeName = 'TIKTOK_STATS_WRITE_PROBE';
const endOfJobTries = 'The job tries again at its end. If that fails as well, it prints a recovery line for each account.';
const createGitHubSecret = (options) => ({
	open: (file, spareBytes) => openSecret(file, spareBytes, options),
});
function toRequests({ github, ...options }) {
	const place = (0,secret_place .V)(options.repository, options.environment, options.tokenName);
	const route = `/${place.route}/{secret_name}`;
	const named = (name) => ({ ...place.parameters, secret_name: name });
	return {
		place,
		readMetadata: () => github(`GET ${route}`, named(options.secretName)),
		readKey: () => github(`GET /${place.route}/public-key`, place.parameters),
		probe: () => github(`PUT ${route}`, named(probeName)),
		removeProbe: () => github(`DELETE ${route}`, named(probeName)),
		write: (encryptedValue, keyId) => github(`PUT ${route}`, {
			...named(options.secretName),
			encrypted_value: encryptedValue,
			key_id: keyId,
		}),
	};
}
async function openSecret(file, spareBytes, options) {
	const { secretName, clock, copy } = options;
	const requests = toRequests(options);
	const { place } = requests;
	const target = place.target(secretName);
	(0,saved_text .Ye)(file.values.get('SOCIAL_SAVED_IN'), target, options.names);
	(0,saved_text .kx)((0,saved_text .iE)(file, target, clock.now()), spareBytes, secretName);
	const savedAt = (0,write_times .LL)(file.values);
	const run = copy && 'github' in copy ? copy : null;
	const { probe } = requests;
	const githubClock = (0,github_clock .g)(clock);
	const readMetadata = async () => {
		const answer = await requests.readMetadata();
		githubClock.observe(answer);
		return { answer, readAt: clock.now() };
	};
	const [{ answer: metadata, readAt }, keyAnswer, probed, firstRun, sodium] = await Promise.all([
		readMetadata(),
		requests.readKey(),
		probe().then((answer) => (answer.status >= 500 ? probe() : answer), probe),
		run && Number.isNaN(savedAt)
			? readCopiedAt(run, place).catch((error) => {
				if (isRerun(run))
					throw error;
				return null;
			})
			: null,
		(0,github .mV)().then(http .w0).then(credentials_sodium .O),
	]);
	if ((0,github_answers .QH)(probed))
		await removeProbe(requests, options);
	if (metadata.status === 404)
		throw (0,github_answers .mX)(place, secretName, options.names);
	judgeProbe(probed, place, options);
	const version = { id: (0,github_answers .OO)(metadata, place), readAt };
	const now = githubClock.now();
	const offsetMs = githubClock.offsetMs();
	const of = { copy, secretName, place, savedAt, firstRun };
	const key = (0,github_answers .fw)(keyAnswer, place);
	const isNewest = await assertNewest(of, { updatedAt: Date.parse(version.id), now, offsetMs });
	const readVersion = async () => {
		const { answer, readAt } = await readMetadata();
		return { id: (0,github_answers .OO)(answer, place), readAt };
	};
	const writer = {
		...createSender(requests, options, { key, sodium, target, now: githubClock.now }),
		readVersion,
		now: githubClock.now,
		clock,
		signal: options.signal,
		toError: (cause) => (0,github_answers .b3)(cause, secretName, place, options.ifNotSaved ?? endOfJobTries),
		changedMeanwhile: () => changedMeanwhile(secretName),
	};
	return {
		name: `the secret ${secretName} of ${place.name}`,
		version,
		isNewest,
		tokenEndsAt: (0,github_answers .Wl)(metadata),
		clockOffsetMs: offsetMs,
		readVersion,
		save: async (newFile, expected, onAttempt) => {
			const outcome = await (0,write_secret .k)(newFile, expected, writer, onAttempt);
			const sent = writer.lastSent();
			if (outcome.saved && sent)
				await options.onSaved?.(sent);
			return outcome;
		},
	};
}
function createSender({ place, readKey, write }, { keepCopy }, given) {
	const { sodium, target, now } = given;
	let { key } = given;
	let last = null;
	return {
		lastSent: () => last,
		send: async (file) => {
			const stamped = (0,saved_text .iE)(file, target, now());
			last = stamped;
			await keepCopy?.(stamped);
			return write((0,credentials_sodium .o)(stamped.text, key.key, sodium), key.id);
		},
		renewKey: async () => {
			key = (0,github_answers .fw)(await readKey(), place);
		},
	};
}
function judgeProbe(probed, place, { warn }) {
	if (probed.status === 422 || (0,github_answers .QH)(probed))
		return;
	if ((0,github .B5)(probed))
		throw (0,github_answers ._P)(probed, 'writing secrets', place);
	if ([401, 403, 404].includes(probed.status))
		throw (0,github_answers .GZ)(probed, place);
	warn(`GitHub did not say whether the secret may be written (HTTP ${probed.status}); continuing.`);
}
async function removeProbe({ place, removeProbe: remove }, { warn }) {
	const removed = await remove().catch(() => null);
	if (removed?.status === 204)
		return;
	warn(`GitHub stored the write probe as a secret: delete ${probeName} in ${place.name}.`);
}
const changedMeanwhile = (secretName) => new errors .GD('secret-not-saved', `The secret ${secretName} was changed by somebody else just before this run wrote it, so it was not overwritten.`, 'Start a new run. If it fails with reauthorize, restore the secret with the recovery lines.');

  }),

  643:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  s9: () => (  createJournal),
  i7: () => (  journalFile),
  a0: () => (  readJournal)
});
var external_node_crypto_ = __nccwpck_require__(7598);
var external_node_fs_ = __nccwpck_require__(3024);
var external_node_path_ = __nccwpck_require__(6760);
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/files/frames.js

const isWhole = 0xff;
const headBytes = 5;
function toFrame(content) {
	const frame = Buffer.alloc(headBytes + content.length);
	frame[0] = isWhole;
	frame.writeUInt32LE(content.length, 1);
	frame.set(content, headBytes);
	return frame;
}
function addFrame(file, size, frame) {
	const descriptor = (0,external_node_fs_.openSync)(file, 'r+');
	try {
		if ((0,external_node_fs_.fstatSync)(descriptor).size !== size)
			throw new RangeError('not the file as it was left');
		writeAt(descriptor, frame.subarray(1), size + 1);
		writeAt(descriptor, frame.subarray(0, 1), size);
	}
	finally {
		(0,external_node_fs_.closeSync)(descriptor);
	}
}
function writeAt(descriptor, bytes, position) {
	for (let written = 0; written < bytes.length;)
		written += (0,external_node_fs_.writeSync)(descriptor, bytes, written, null, position + written);
}
function readFrames(bytes) {
	const contents = [];
	let at = 0;
	do {
		const start = at + headBytes;
		if (bytes[at] !== isWhole || start > bytes.length)
			throw new RangeError('not a frame');
		at = start + bytes.readUInt32LE(at + 1);
		if (at > bytes.length)
			throw new RangeError('not a whole frame');
		contents.push(bytes.subarray(start, at));
	} while (at < bytes.length && bytes[at] !== 0);
	return contents;
}
var replace_file = __nccwpck_require__(4746);
var retry_while_held = __nccwpck_require__(1821);
var assert = __nccwpck_require__(5601);
var secret_box = __nccwpck_require__(180);
;// CONCATENATED MODULE: ./lib/credentials/journal.js

const spareBytes = 16 * 1024;
function createJournal(file, envText, sodium) {
	const box = (0,secret_box .W)(envText, sodium);
	const toSealed = (entry) => toFrame(box.seal(JSON.stringify(entry)));
	assertRoomOnDisk(`${file}.tmp`, envText);
	let held = null;
	function add(entry) {
		if (held === null)
			return false;
		const { size, accounts } = held;
		const added = entry.accounts.filter((account) => !accounts.has(account));
		const frame = toSealed({ ...entry, accounts: added });
		held = null;
		try {
			addFrame(file, size, frame);
		}
		catch {
			return false;
		}
		held = { size: size + frame.length, accounts: new Set(entry.accounts) };
		return true;
	}
	return {
		write(entry) {
			if (add(entry))
				return;
			const frame = toSealed(entry);
			(0,replace_file .U)(file, frame, { temporary: `${file}.tmp`, durable: false });
			held = { size: frame.length, accounts: new Set(entry.accounts) };
		},
		clear() {
			(0,retry_while_held .SC)(file);
			held = null;
		},
	};
}
function assertRoomOnDisk(file, envText) {
	const bytes = 2 * Buffer.byteLength(envText) + spareBytes;
	try {
		(0,replace_file .U)(file, Buffer.alloc(bytes, '#'));
	}
	catch (cause) {
		throw new errors .GD('invalid-input', `The journal of renewed tokens cannot be written in ${(0,external_node_path_.dirname)(file)}.`, 'Set RUNNER_TEMP to a writable folder, and check whether the disk is full.', { cause });
	}
	finally {
		(0,retry_while_held .SC)(file);
	}
}
const journalFile = (folder) => (0,external_node_path_.join)(folder, `social-stats-${(0,external_node_crypto_.randomUUID)()}.journal`);
function readJournal(file, envText, sodium) {
	try {
		const box = (0,secret_box .W)(envText, sodium);
		const changes = readFrames((0,external_node_fs_.readFileSync)(file)).map((frame) => toEntry(JSON.parse(box.open(frame))));
		return changes.reduce((entry, change) => ({
			...change,
			accounts: [...entry.accounts, ...change.accounts],
		}));
	}
	catch (cause) {
		const code = (0,errors .xU)(cause);
		if (code === 'ENOENT')
			return null;
		if (code !== null)
			throw cause;
		throw new errors .GD('secret-not-saved', 'The journal of renewed tokens cannot be decrypted: it is damaged, or belongs to another run.', 'Check the next run: if it fails with reauthorize, sign in again and store the new tokens in the secret.', { cause });
	}
}
function toEntry(value) {
	if (!(0,assert .u4)(value) || typeof value.version !== 'string' || !Array.isArray(value.accounts)) {
		throw new TypeError('not a journal entry');
	}
	return {
		version: value.version,
		attempt: toAttempt(value.attempt),
		accounts: value.accounts.map((account) => {
			if (!(0,assert .u4)(account) || typeof account.id !== 'string' || !(0,assert .u4)(account.values)) {
				throw new TypeError('not a journal entry');
			}
			const values = Object.entries(account.values).map(([key, text]) => [key, String(text)]);
			return { id: account.id, values: Object.fromEntries(values) };
		}),
	};
}
function toAttempt(value) {
	const { from, to } = (0,assert .u4)(value) ? value : {};
	return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

  }),

  4032:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Y1: () => (  saveJournalled),
	c$: () => (  toJournalled),
	lN: () => (  toRenewedAccount)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _rewrite_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5630);
  var _write_times_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(738);

const toJournalled = (entries, accounts) => entries.flatMap(({ id, values }) => {
	const account = accounts.find((candidate) => candidate.id === id);
	return account ? [{ account, values: new Map(Object.entries(values)) }] : [];
});
const toRenewedAccount = ({ account, values }) => ({
	...account,
	values: new Map([...account.values, ...values]),
});
async function saveJournalled(journalled, { entry, env, isSavedSince, store }) {
	const renewed = (0,_rewrite_js__WEBPACK_IMPORTED_MODULE_1__/* .rewrite */ .v)(env, journalled);
	const open = await store.open(env, Buffer.byteLength(renewed.text) - Buffer.byteLength(env.text));
	const { version } = open;
	const updatedAt = Date.parse(version.id);
	const isOfLaterStep = isSavedSince && (0,_write_times_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeWriter */ .rm)((0,_write_times_js__WEBPACK_IMPORTED_MODULE_2__/* .readSavedAt */ .LL)(env.values), updatedAt) === 'this copy';
	if (isOfLaterStep && renewed.text === env.text)
		return false;
	const isKnown = version.id === entry.version || (0,_write_times_js__WEBPACK_IMPORTED_MODULE_2__/* .isWrittenWithin */ .FH)(updatedAt, entry.attempt) || isOfLaterStep;
	if (!isKnown)
		throw changedSince();
	const outcome = await open.save(renewed, { version, attempt: null });
	if (!outcome.saved)
		throw outcome.error;
	return true;
}
const changedSince = () => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('secret-not-saved', 'The secret was written after this step had read it, by the step itself or by somebody else, so it was not overwritten.', 'Start a new run. If it fails with reauthorize, restore the secret with the recovery lines.');

  }),

  5630:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	v: () => (  rewrite)
  });
  var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1188);
  var _set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6984);

function rewrite(file, changes) {
	const groups = changes.map(({ account: { platform, label }, values }) => ({
		values: new Map([...values].map(([name, value]) => [(0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, label), value])),
		after: platform.keys
			.map(({ name }) => (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, label))
			.findLast((key) => file.values.get(key)) ?? '',
	}));
	return (0,_set_env_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnvs */ .n)(file, groups);
}

  }),

  8493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Nh: () => (  withoutSavedAt),
	O0: () => (  lastKey),
	Xu: () => (  largestSecret),
	Ye: () => (  assertTarget),
	iE: () => (  stamp),
	kx: () => (  assertRoom)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5233);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
  var _secret_place_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1790);
  var _set_env_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6984);

const largestSecret = 48 * 1024;
function stamp(file, target, now) {
	const changes = [
		['SOCIAL_SAVED_AT', (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(now)],
		['SOCIAL_SAVED_IN', target],
	];
	return (0,_set_env_js__WEBPACK_IMPORTED_MODULE_3__/* .setEnv */ .G)(file, new Map(changes), lastKey(file));
}
const withoutSavedAt = (file) => file.values.has('SOCIAL_SAVED_AT') ? (0,_set_env_js__WEBPACK_IMPORTED_MODULE_3__/* .setEnv */ .G)(file, new Map([['SOCIAL_SAVED_AT', '']]), '') : file;
const lastKey = ({ values }) => [...values].findLast(([, value]) => value !== '')?.[0] ?? '';
function assertTarget(savedIn, target, names = _secret_place_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .v) {
	if (!savedIn || savedIn.toUpperCase() === target.toUpperCase())
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('wrong-target', `This text of .env.social was saved in the secret ${printable(savedIn)}, and not in the one to write (${target}).`, `Use the same secret in ${names.text} and ${names.secretName}. If you copied the text to a new secret on purpose, delete its line SOCIAL_SAVED_IN.`);
}
const printable = (text) => /^\d{1,20}(\/[\w.%~!*'()-]{1,300}){1,2}$/.test(text) ? text : 'not readable';
function assertRoom({ text }, spareBytes, secretName) {
	const bytes = Buffer.byteLength(text) + spareBytes;
	if (bytes <= largestSecret)
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('secret-not-writable', `The text of ${secretName} would grow to about ${bytes} bytes, and GitHub takes at most ${largestSecret}.`, 'Remove comments from it, or distribute the accounts over several secrets and workflows.');
}

  }),

  180:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	W: () => (  createSecretBox)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

function createSecretBox(envText, sodium) {
	const nonceBytes = sodium.crypto_secretbox_NONCEBYTES;
	const key = sodium.crypto_generichash(sodium.crypto_secretbox_KEYBYTES, sodium.from_string(envText), null);
	return {
		seal(text) {
			const nonce = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(nonceBytes);
			const box = sodium.crypto_secretbox_easy(sodium.from_string(text), nonce, key);
			return Buffer.concat([nonce, box]);
		},
		open: (bytes) => sodium.to_string(sodium.crypto_secretbox_open_easy(bytes.subarray(nonceBytes), bytes.subarray(0, nonceBytes), key)),
	};
}

  }),

  1790:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	V: () => (  toSecretPlace),
	v: () => (  inputNames)
  });
const inputNames = {
	text: 'env-social',
	secretName: 'secret-name',
	environment: 'secret-environment',
};
function toSecretPlace({ owner, name, id }, environment, tokenName) {
	const fullName = `${owner}/${name}`;
	if (environment === null) {
		return {
			name: fullName,
			route: 'repos/{owner}/{repo}/actions/secrets',
			parameters: { owner, repo: name },
			permission: 'Secrets',
			environment,
			tokenName,
			target: (secretName) => `${id}/${secretName}`,
		};
	}
	return {
		name: `the environment ${environment} of ${fullName}`,
		route: 'repos/{owner}/{repo}/environments/{environment_name}/secrets',
		parameters: { owner, repo: name, environment_name: environment },
		permission: 'Environments',
		environment,
		tokenName,
		target: (secretName) => `${id}/${encodeURIComponent(environment)}/${secretName}`,
	};
}

  }),

  6984:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	G: () => (  setEnv),
	n: () => (  setEnvs)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3524);

const setEnv = (file, values, after) => setEnvs(file, [{ values, after }]);
function setEnvs(file, changes) {
	for (const [key, value] of changes.flatMap(({ values }) => [...values]))
		if (unstorable.test(value) && value !== file.values.get(key))
			throw valueRefused({ key, value });
	return setAtOnce(file, changes) ?? setOneByOne(file, changes);
}
const unstorable = /[\0\ud800-\udfff]/u;
function setAtOnce({ text, entries }, changes) {
	const last = new Map(entries.map(({ key }, index) => [key, index]));
	const changed = new Map();
	const added = new Map();
	const newKeys = new Set();
	for (const { values, after } of changes) {
		for (const [key, value] of values) {
			const at = last.get(key);
			const behind = last.get(after);
			if (at !== undefined)
				changed.set(at, { key, value });
			else if (behind === undefined || newKeys.has(key))
				return null;
			else {
				newKeys.add(key);
				added.set(behind, [...(added.get(behind) ?? []), { key, value }]);
			}
		}
	}
	let result = '';
	let copied = 0;
	const copyTo = (end) => {
		result += text.slice(copied, end);
		copied = end;
	};
	for (const [index, entry] of entries.entries()) {
		const pair = changed.get(index);
		if (pair && pair.value !== entry.value) {
			copyTo(entry.start);
			result += plainest(pair.value, quoteOf(entry, text));
			copied = entry.end;
		}
		for (const { key, value } of added.get(index) ?? []) {
			copyTo(lineEndBehind(entry, text));
			result += `${lineEndingOf(text.slice(copied), text)}${key}=${plainest(value, '')}`;
		}
	}
	copyTo(text.length);
	const wanted = entries.flatMap((entry, index) => [
		changed.get(index) ?? entry,
		...(added.get(index) ?? []),
	]);
	const written = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(result);
	return samePairs(written.entries, wanted) ? written : null;
}
function setOneByOne(file, changes) {
	let result = file;
	for (const { values, after } of changes) {
		const { values: known } = result;
		let anchor = after;
		for (const [key, value] of values) {
			result = setPair(result, { key, value }, anchor);
			if (!known.has(key))
				anchor = key;
		}
	}
	return result;
}
function setPair(file, pair, after) {
	const { text, entries } = file;
	const at = entries.findLastIndex(({ key }) => key === pair.key);
	const old = entries[at];
	if (old?.value === pair.value)
		return file;
	const behind = entries.findLastIndex(({ key }) => key === after);
	const places = old ? placesOf(old, text) : [placeBehind(entries[behind], text, pair.key, after)];
	const pairs = entries;
	const wanted = old ? pairs.with(at, pair) : pairs.toSpliced(behind + 1, 0, pair);
	for (const place of places) {
		for (const spelling of spell(pair.value, old ? quoteOf(old, text) : '')) {
			const written = (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(`${place.before}${spelling}${place.after}`);
			if (samePairs(written.entries, wanted))
				return written;
		}
	}
	throw fitsAlone(pair) ? textRefuses(file, pair, old) : valueRefused(pair);
}
function placesOf(entry, text) {
	return [entry.start, entry.sign].map((start) => {
		const blank = text[start - 1] === ':' ? ' ' : '';
		return {
			before: text.slice(0, start) + blank,
			after: text.slice(start, entry.start) + text.slice(entry.end),
		};
	});
}
function placeBehind(entry, text, key, after) {
	if (!entry) {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${key} cannot be placed: it belongs after ${after}, which is missing.`, `Add ${after}.`);
	}
	const lineEnd = lineEndBehind(entry, text);
	const rest = text.slice(lineEnd);
	return { before: `${text.slice(0, lineEnd)}${lineEndingOf(rest, text)}${key}=`, after: rest };
}
const lineEndBehind = ({ end }, text) => end + text.slice(end).search(/$/m);
function lineEndingOf(...texts) {
	return texts.map((text) => /\r\n?|\n/.exec(text)?.[0]).find(Boolean) ?? '\n';
}
function spell(value, quote) {
	return [quote, '', "'", '"', '`'].map((style) => {
		const inside = style === '"' ? value.replace(/\n/g, '\\n').replace(/\r/g, '\\r') : value;
		return `${style}${inside}${style}`;
	});
}
const plainest = (value, quote) => spell(value, quote).find((spelling) => readsBack({ key: 'KEY', value }, spelling)) ?? value;
const fitsAlone = (pair) => spell(pair.value, '').some((spelling) => readsBack(pair, spelling));
const readsBack = ({ key, value }, spelling) => (0,_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(`${key}=${spelling}`).values.get(key) === value;
const quoteOf = ({ start, end }, text) => /^(['"`])[\s\S]*\1$/.exec(text.slice(start, end))?.[1] ?? '';
const samePairs = (left, right) => left.length === right.length &&
	left.every(({ key, value }, index) => {
		const other = right[index];
		return key === other?.key && value === other.value;
	});
const valueRefused = ({ key }) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The new value of ${key} cannot be written in dotenv format.`, 'Use a key of letters, digits and underscores, and a single-line value that does not contain all three kinds of quotes.');
function textRefuses({ text, entries }, { key }, old) {
	const isUnclosed = (entry) => /^['"`]/.test(text.slice(entry.start, entry.end)) && quoteOf(entry, text) === '';
	const culprit = entries.find(isUnclosed) ?? old ?? entries[0];
	const line = text.slice(0, culprit?.start).split(/\r\n?|\n/).length;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `Line ${line} of .env.social has a quote that is never closed, so ${key} cannot get a new value without changing other values.`, `Close the quote in line ${line}, or remove it.`);
}

  }),

  4827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	O: () => (  loadSodium),
	o: () => (  seal)
  });
async function loadSodium() {
	const { default: sodium } = await __nccwpck_require__.e(  4768).then(__nccwpck_require__.bind(__nccwpck_require__, 4768));
	await sodium.ready;
	return sodium;
}
function seal(text, publicKey, sodium) {
	const { ORIGINAL } = sodium.base64_variants;
	const box = sodium.crypto_box_seal(sodium.from_string(text), sodium.from_base64(publicKey, ORIGINAL));
	return sodium.to_base64(box, ORIGINAL);
}

  }),

  9155:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	i: () => (  toSpareBytes)
  });
  var _accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1188);

const tokenGrowth = 8;
const timeBytes = 20;
const idBytes = 40;
const toSpareBytes = (accounts) => sum(accounts.map(({ platform, label, values }) => {
	if (!platform.tokens)
		return 0;
	const added = platform.keys.map(({ name, secret, shared, explanation }) => {
		if (secret && !shared)
			return tokenGrowth;
		const isMissing = explanation === undefined && !values.has(name);
		return isMissing ? (0,_accounts_js__WEBPACK_IMPORTED_MODULE_0__/* .labelledKey */ .li)(name, label).length + 2 + valueBytes(name, platform) : 0;
	});
	return sum(added);
}));
function valueBytes(key, { scopes }) {
	if (key.endsWith('_AT'))
		return timeBytes;
	return key.endsWith('_SCOPE') ? scopes.map(({ name }) => name).join(',').length : idBytes;
}
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  }),

  7600:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (  understandEnv)
});
var errors = __nccwpck_require__(452);
var credentials_accounts = __nccwpck_require__(1188);
;// CONCATENATED MODULE: ./lib/credentials/assert-env-text.js

function assertEnvText(env, platforms, textIn = 'secret') {
	const names = platforms.flatMap(({ keys }) => keys.map(({ name }) => name));
	const pairs = new RegExp(`((?:${names.join('|')})(?:__[A-Za-z0-9]+)?)["']?\\s*[=:]`);
	assertOwnLines(env, pairs);
	const holdsKeys = env.entries.some(({ key }) => names.includes((0,credentials_accounts ._$)(key).name));
	const text = env.text.trim();
	if (holdsKeys)
		return;
	if (/^["'{[]/.test(text) && pairs.test(text))
		throw flaw('is JSON', 'Do not quote or nest it.');
	if (pairs.test(decodeBase64(text)))
		throw flaw('is base64', 'Store the decoded text.');
	if (/^\*+$/.test(text))
		throw flaw('is what a log shows instead of it', 'Store the text itself.');
	if (/^[\w.-]+$/.test(text))
		throw flaw('is one word', textIn === 'secret'
			? `If it is the secret's name, pass its text instead: env-social: \${{ secrets.NAME }}.`
			: 'Put the text itself into the file.');
	if (pairs.test(text))
		throw flaw('contains keys, but none at the beginning of a line', 'Nothing but export may precede it.');
}
function assertOwnLines({ entries }, pairs) {
	for (const { key, value } of entries) {
		const swallowed = pairs.exec(value);
		if (!swallowed)
			continue;
		const before = value.slice(0, swallowed.index);
		const why = before.includes('\n')
			? 'a quote is not closed'
			: /\\r?\\?n\s*$/.test(before)
				? 'the text contains \\n instead of line ends'
				: 'the line ends are lost';
		throw flaw(`has ${swallowed[1]} inside the value of ${key}: ${why}`, '');
	}
}
const decodeBase64 = (text) => /^[A-Za-z0-9+/=\s]{16,}$/.test(text) ? Buffer.from(text, 'base64').toString() : '';
const flaw = (what, hint) => new errors .GD('invalid-input', `The text of .env.social ${what}.`, `Write each key as KEY=value on a line of its own. ${hint}`.trim());
var device_labels = __nccwpck_require__(5248);
;// CONCATENATED MODULE: ./lib/credentials/near-misses.js

function findNearMisses(env, platforms) {
	const keys = platforms.flatMap((platform) => platform.keys);
	const known = new Set(keys.map(({ name }) => name));
	const names = keys.filter(({ explanation }) => explanation !== undefined).map(({ name }) => name);
	return [...env].flatMap(([written, value]) => {
		const { name, label } = (0,credentials_accounts ._$)(written);
		if (value === '' || known.has(name))
			return [];
		const absent = names.filter((one) => !env.get((0,credentials_accounts .li)(one, label)));
		const near = absent.find((one) => squeeze(one) === squeeze(name)) ??
			absent.find((one) => resembles(name, one));
		if (near)
			return [{ written, meant: (0,credentials_accounts .li)(near, label) }];
		return findLabelled(written, names, env);
	});
}
function findLabelled(written, names, env) {
	const base = names.find((name) => written.startsWith(`${name}_`));
	if (base === undefined || (env.get(base) && !written.startsWith(`${base}__`)))
		return [];
	const label = written.slice(base.length).replaceAll(/[^A-Za-z0-9]/g, '');
	return label === '' ? [] : [{ written, meant: (0,credentials_accounts .li)(base, label) }];
}
const squeeze = (key) => key.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
function resembles(written, name) {
	const [own, right] = [toWords(written), toWords(name)];
	if (own[0] !== right[0] || own.length < 2)
		return false;
	if (own.length < right.length)
		return own.every((word) => right.includes(word));
	return own.length === right.length && own.filter((word, at) => word !== right[at]).length === 1;
}
const toWords = (key) => key.toUpperCase().split(/[^A-Z0-9]+/);

;// CONCATENATED MODULE: ./lib/credentials/understand-env.js

function understandEnv(env, platforms, chosen = [], textIn = 'secret') {
	assertEnvText(env, platforms, textIn);
	const nearMisses = findNearMisses(env.values, platforms);
	try {
		const accounts = (0,credentials_accounts .n$)(env.values, platforms, chosen, textIn);
		const toWarning = (miss) => ({ message: describe(miss), hint: advise(miss) });
		return { accounts, warnings: [...nearMisses.map(toWarning), ...(0,device_labels .b)(accounts)] };
	}
	catch (error) {
		const [miss] = nearMisses;
		if (!miss || !(error instanceof errors .GD))
			throw error;
		const message = `${error.message} ${describe(miss)}`;
		throw new errors .GD(error.code, message, `${advise(miss)} ${error.hint}`);
	}
}
const describe = ({ written }) => `The key ${written} in .env.social is not used.`;
const advise = ({ meant }) => `If you mean ${meant}, write it like that.`;

  }),

  6953:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	c: () => (  findFlaw)
  });
function findFlaw(key, value, isStamped) {
	const isRenewed = key.secret === true && !key.shared;
	if (key.explanation === undefined || (isStamped && isRenewed))
		return null;
	const own = key.mistakes?.find(({ pattern }) => pattern.test(value));
	if (own)
		return { what: `holds ${own.is}`, hint: own.instead };
	const common = commonFlaws.find(({ pattern }) => pattern.test(value));
	return common ? { what: common.what, hint: common.hint } : null;
}
const quotes = '"\'`\u00b4\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u00ab\u00bb';
const commonFlaws = [
	{
		pattern: /^\*{3,}$/,
		what: 'contains asterisks, as a log shows instead of a secret value',
		hint: 'Copy the value from its source.',
	},
	{
		pattern: /^(\$\{\{.*\}\}|\$\{?\w+\}?)$/,
		what: 'contains an expression instead of its value',
		hint: 'Write the value itself.',
	},
	{ pattern: /^Bearer\s/i, what: 'begins with Bearer', hint: 'Write the token alone.' },
	{
		pattern: new RegExp(`^[${quotes}]|[${quotes}][,;]?$|[,;]$`),
		what: 'has a quote or a comma around its value',
		hint: 'Write only the value, without quotes and commas.',
	},
];

  }),

  6758:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	k: () => (  writeSecret)
  });
  var _github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9161);
  var _write_times_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(738);

const freshMs = 1_000;
const attemptMs = 25_000;
const mostAttempts = 4;
async function writeSecret(file, expected, writer, onAttempt = () => { }) {
	const { clock } = writer;
	let { version } = expected;
	const { attempt: earlier } = expected;
	let unclear = null;
	let mayRenewKey = true;
	const fail = (cause) => ({
		saved: false,
		error: writer.toError(cause),
		attempt: unclear,
	});
	async function compare() {
		const before = version;
		const attempted = unclear;
		version = await writer.readVersion();
		unclear = null;
		const writtenAt = Date.parse(version.id);
		if (version.id === before.id)
			return null;
		if ((0,_write_times_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenWithin */ .FH)(writtenAt, attempted))
			return { saved: true };
		if ((0,_write_times_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrittenWithin */ .FH)(writtenAt, earlier))
			return null;
		return { saved: false, error: writer.changedMeanwhile(), attempt: null };
	}
	async function attempt() {
		if (unclear !== null || clock.now() - version.readAt > freshMs) {
			const seen = await compare();
			if (seen !== null)
				return seen;
		}
		const from = writer.now();
		onAttempt({ from, to: from + attemptMs });
		const answer = await writer.send(file).catch((error) => error);
		if ((0,_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswer */ .Tq)(answer) && (0,_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isWritten */ .QH)(answer))
			return { saved: true };
		if (!(0,_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswer */ .Tq)(answer) || answer.status >= 500) {
			unclear = { from, to: writer.now() };
			return (await compare().catch(() => null)) ?? { failure: answer };
		}
		if (answer.status === 422 && mayRenewKey) {
			mayRenewKey = false;
			try {
				await writer.renewKey();
			}
			catch (error) {
				return fail(error);
			}
			return attempt();
		}
		return { failure: answer };
	}
	for (let count = 1;; count += 1) {
		const outcome = await attempt().catch((error) => ({ failure: error }));
		if ('saved' in outcome)
			return outcome;
		const waitMs = (0,_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .waitBeforeRetry */ .jy)(outcome.failure, count, clock.now());
		if (waitMs === null || count === mostAttempts)
			return fail(outcome.failure);
		await clock.sleep(waitMs, writer.signal).catch(() => undefined);
		if (writer.signal?.aborted)
			return fail(outcome.failure);
	}
}

  }),

  738:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Dy: () => (  clockSkewMs),
	FH: () => (  isWrittenWithin),
	LL: () => (  readSavedAt),
	Ud: () => (  toCopyTime),
	Y0: () => (  isAhead),
	hE: () => (  isUnsaved),
	lY: () => (  isOutdated),
	oV: () => (  toSourceTime),
	rm: () => (  judgeWriter),
	yM: () => (  isShared)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5233);

const quickWriteMs = 25_000;
const slowWriteMs = 2 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
const clockSkewMs = 2 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteMs */ .J2;
const granularityMs = 2_000;
const readSavedAt = (values) => Date.parse(values.get('SOCIAL_SAVED_AT') ?? '');
const isShared = (values) => !!values.get('SOCIAL_SAVED_IN');
const isUnsaved = (values) => isShared(values) && values.get('SOCIAL_SAVED_AT') === '';
function judgeWriter(savedAt, updatedAt) {
	const gapMs = updatedAt - savedAt;
	if (Number.isNaN(gapMs))
		return 'unknown';
	if (Math.abs(gapMs) <= quickWriteMs)
		return 'this copy';
	return gapMs <= slowWriteMs ? 'perhaps this copy' : 'somebody else';
}
const isWrittenWithin = (updatedAt, attempt) => attempt !== null &&
	updatedAt >= attempt.from - granularityMs &&
	updatedAt <= attempt.to + granularityMs;
const toCopyTime = (savedAt, fileWrittenAt) => Number.isNaN(savedAt) ? fileWrittenAt : savedAt;
const toSourceTime = (values, fileWrittenAt) => {
	const savedAt = readSavedAt(values);
	return Number.isNaN(savedAt) ? fileWrittenAt : Math.min(savedAt, fileWrittenAt);
};
const isAhead = (fileWrittenAt, updatedAt) => fileWrittenAt - updatedAt > slowWriteMs;
const isOutdated = (copiedAt, updatedAt) => updatedAt - copiedAt > slowWriteMs;

  }),

  452:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	GD: () => (  StatsError),
	UJ: () => (  readMore),
	Wr: () => (  errorPage),
	hM: () => (  ExplainedError),
	xU: () => (  systemCode)
  });
class ExplainedError extends Error {
	code;
	hint;
	constructor(code, message, hint, options) {
		super(message, options);
		this.code = code;
		this.hint = hint;
	}
}
const readMore = (code, address) => address === null ? `See ${code} in docs/en/errors.md.` : `See ${errorPage(code, address, 'en')}`;
const errorPage = (code, address, language) => `${address}/docs/${language}/errors.md#${code}`;
const usual = {
	passing: false,
	failsRun: false,
	leavesAccess: true,
	needsPerson: false,
	exitCode: 1,
};
const meanings = {
	'invalid-input': { leavesAccess: false, needsPerson: true, exitCode: 2 },
	reauthorize: { leavesAccess: false, needsPerson: true },
	'missing-scope': { needsPerson: true },
	throttled: { passing: true },
	unavailable: { passing: true },
	'unexpected-answer': { passing: true },
	'secret-not-writable': { failsRun: true, needsPerson: true, exitCode: 2 },
	'secret-not-saved': { failsRun: true, needsPerson: true },
	'stale-copy': {},
	'access-expired': { needsPerson: true },
	'would-refresh': { exitCode: 0 },
	'wrong-target': { failsRun: true, needsPerson: true, exitCode: 2 },
	database: { failsRun: true, needsPerson: true },
};
const errorCodes = Object.keys(meanings);
class StatsError extends ExplainedError {
	name = 'StatsError';
	get meaning() {
		return { ...usual, ...meanings[this.code] };
	}
}
const systemCode = (error) => error instanceof Error && 'code' in error ? String(error.code) : null;

  }),

  4746:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	U: () => (  replaceFileSync),
	f: () => (  replaceFile)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(452);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1821);

const usualRenaming = { rename: node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync };
async function replaceFile(file, contents, options = {}) {
	const { mode = 0o600, like, followLinks = true, durable = true, overwrite = true } = options;
	const target = followLinks ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file).catch(ifMissing(file)) : file;
	const temporary = toTemporary(target);
	let isRenamed = false;
	try {
		const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx', like ? 0o600 : mode);
		try {
			if (like)
				await copyRights(handle, like);
			await handle.writeFile(typeof contents === 'function' ? await contents() : contents);
			const { modifiedAt } = options;
			if (modifiedAt !== undefined)
				await handle.utimes(modifiedAt / 1000, modifiedAt / 1000);
			if (durable)
				await handle.sync();
		}
		finally {
			await handle.close();
		}
		if (!overwrite)
			return await createByLink(temporary, target, options);
		const rename = () => renameIfWanted(temporary, target, options);
		isRenamed = await (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .retryWhileHeld */ .Jm)(rename, options.renaming);
		return isRenamed;
	}
	finally {
		if (!isRenamed)
			await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true }).catch(() => undefined);
	}
}
function replaceFileSync(file, contents, options = {}) {
	const { temporary = toTemporary(file), like, durable = true, modifiedAt } = options;
	try {
		const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, 'w', like ? 0o600 : (options.mode ?? 0o600));
		try {
			if (like)
				copyRightsSync(descriptor, like);
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, contents);
			if (modifiedAt !== undefined)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.futimesSync)(descriptor, modifiedAt / 1000, modifiedAt / 1000);
			if (durable)
				(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
		}
		finally {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
		}
		const isReplaced = (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .retryWhileHeldSync */ ._n)(() => renameIfWanted(temporary, file, options), options.renaming);
		if (!isReplaced)
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
		return isReplaced;
	}
	catch (error) {
		try {
			(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
		}
		catch {
		}
		throw error;
	}
}
function renameIfWanted(temporary, target, { stillWanted, renaming = usualRenaming }) {
	if (stillWanted?.() === false)
		return false;
	renaming.rename(temporary, target);
	return true;
}
const toTemporary = (target) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(target), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
const ifMissing = (file) => (error) => {
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) === 'ENOENT')
		return file;
	throw error;
};
async function copyRights(handle, { mode, uid, gid }) {
	await handle.chown(uid, gid).catch(() => { });
	await handle.chmod(mode & 0o7777);
}
function copyRightsSync(descriptor, { mode, uid, gid }) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(descriptor, uid, gid);
	}
	catch {
	}
	(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode & 0o7777);
}
async function createByLink(temporary, target, options) {
	if (options.stillWanted?.() === false)
		return false;
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(temporary, target);
		return true;
	}
	catch (error) {
		if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemCode */ .xU)(error) ?? ''))
			throw error;
		return (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .retryWhileHeld */ .Jm)(() => renameIfWanted(temporary, target, options), options.renaming);
	}
}

  }),

  1821:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Jm: () => (  retryWhileHeld),
	SC: () => (  removeFileSync),
	_n: () => (  retryWhileHeldSync),
	i7: () => (  isHeld)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8500);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(452);

const usualPausesMs = [10, 20, 50, 100, 200, 400, 800, 1_600];
async function retryWhileHeld(act, patience = {}) {
	for (const pause of patience.pausesMs ?? usualPausesMs) {
		try {
			return act();
		}
		catch (error) {
			if (!isHeld(error, patience.platform))
				throw error;
		}
		await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
	}
	return act();
}
function retryWhileHeldSync(act, patience = {}) {
	for (const pause of patience.pausesMs ?? usualPausesMs) {
		try {
			return act();
		}
		catch (error) {
			if (!isHeld(error, patience.platform))
				throw error;
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
	}
	return act();
}
const removeFileSync = (file) => retryWhileHeldSync(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true }));
const isHeld = (error, platform = process.platform) => platform === 'win32' && ['EPERM', 'EACCES', 'EBUSY'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? '');

  }),

  6663:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	k: () => (  loadAhead)
  });
let loading = 0;
async function loadAhead(load) {
	const { setFlagsFromString } = await Promise.resolve( ).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8877, 19));
	if (loading === 0)
		setFlagsFromString('--no-lazy');
	loading += 1;
	try {
		return await load();
	}
	finally {
		loading -= 1;
		if (loading === 0)
			setFlagsFromString('--lazy');
	}
}

  }),

  4463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	B0: () => (  formatRatio),
	KS: () => (  formatShort),
	Mo: () => (  formatFigure),
	T1: () => (  formatShare),
	T9: () => (  formatGrowth),
	eD: () => (  formatChange),
	im: () => (  formatDay),
	vW: () => (  formatPercentChange)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1559);

function formatFigure(figure, unit, locale) {
	if (figure === null)
		return '\u2013';
	const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
	return unit === 'percent'
		? `${formatDecimals(Number(figure), wording)}${wording.percent}`
		: groupThousands(String(figure), wording);
}
function formatShort(figure, unit, locale) {
	if (typeof figure !== 'bigint' || figure < 1000000n)
		return formatFigure(figure, unit, locale);
	const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
	const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
	const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
	const whole = hundredths.slice(0, -2);
	const decimals = hundredths
		.slice(-2)
		.slice(0, Math.max(0, 3 - whole.length))
		.replace(/0+$/, '');
	return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
function formatChange(change, unit, locale, format = formatFigure) {
	const size = change < 0 ? -change : change;
	const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
	const text = unit === 'percent'
		? `${formatDecimals(Number(size), wording)}${wording.points}`
		: format(size, undefined, locale);
	return `${signOf(change)}${text}`;
}
function formatPercentChange(percent, locale, decimals = 2) {
	const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
	const size = Math.abs(percent);
	const text = size > 0 && size < 100
		? formatDecimals(size, wording, decimals)
		: groupThousands(size.toFixed(0), wording);
	return `${signOf(percent)}${text}${wording.percent}`;
}
function formatGrowth(growth, unit, locale, formatSpan) {
	if (growth === null)
		return '\u2013';
	const { change, percent, days, spanDays } = growth;
	const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
	const span = spanDays === days ? '' : formatSpan(spanDays);
	return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '\u2212' : '\u00b1');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}\u00d7`;
function formatDecimals(figure, wording, count = 2) {
	const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
	return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
function formatDay(day, locale, form = 'date') {
	const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
	const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
	const name = wording.months[month - 1] ?? '';
	if (form === 'date')
		return wording.date(dayOfMonth, name, year);
	if (form === 'shortDay')
		return wording.shortDay(dayOfMonth, name, month);
	return form === 'dayOfMonth'
		? wording.dayOfMonth(dayOfMonth, name)
		: wording.monthOfYear(name, year);
}

  }),

  1559:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	B7: () => (  titlesOf),
	Gg: () => (  titleOf),
	IB: () => (  locales),
	aL: () => (  words)
  });
const locales = ['en', 'de'];
const words = {
	en: {
		group: ',',
		decimal: '.',
		percent: '%',
		points: ' pp',
		million: 'M',
		billion: 'B',
		months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
		date: (day, month, year) => `${day} ${month} ${year}`,
		dayOfMonth: (day, month) => `${day} ${month}`,
		shortDay: (day, month) => `${day} ${month}`,
		monthOfYear: (month, year) => `${month} ${year}`,
		followers: 'Followers',
		days: (count) => (count === 1 ? '1 day' : `${count} days`),
		shortDays: (count) => `${count} d`,
		inDays: (count) => (count === 1 ? 'in 1 day' : `in ${count} days`),
		asOf: (date) => `As of ${date}`,
		onPlatform: (name, platform) => `${name} on ${platform}`,
		followersOf: (name, platform) => `Followers of ${name} on ${platform}`,
		platformAudience: (platform, audience) => `${platform} ${audience.toLowerCase()}`,
		fromTo: (from, to) => `${from} to ${to}`,
		verified: 'Verified',
		unknown: 'unknown',
		noHistory: 'No numbers yet',
		sinceToday: 'since today',
		unchangedSince: (date) => `unchanged since ${date}`,
		lastKnown: (date) => `last known ${date}`,
		figureOf: (figure, title) => `${figure} ${title.toLowerCase()}`,
		combined: 'Combined audience',
		combinedOf: (name) => `${name} on all platforms`,
		combinedWithout: (accounts) => `Without ${accounts}: no number is known.`,
		growthWithout: (days, accounts) => `Growth over ${days} without ${accounts}.`,
		firstDay: 'The line begins with the next change.',
		gaps: 'dashed: no numbers',
		metrics: {},
		shortMetrics: {
			'average-views': 'Avg. views',
			'average-likes': 'Avg. likes',
			'average-comments': 'Avg. comments',
		},
	},
	de: {
		group: '.',
		decimal: ',',
		percent: '\u00a0%',
		points: '\u00a0PP',
		million: '\u00a0Mio.',
		billion: '\u00a0Mrd.',
		months: [
			'Jan.',
			'Feb.',
			'M\u00e4rz',
			'Apr.',
			'Mai',
			'Juni',
			'Juli',
			'Aug.',
			'Sept.',
			'Okt.',
			'Nov.',
			'Dez.',
		],
		date: (day, month, year) => `${day}. ${month} ${year}`,
		dayOfMonth: (day, month) => `${day}. ${month}`,
		shortDay: (day, _month, monthNumber) => `${day}.${monthNumber}.`,
		monthOfYear: (month, year) => `${month} ${year}`,
		followers: 'Follower',
		days: (count) => (count === 1 ? '1 Tag' : `${count} Tage`),
		shortDays: (count) => `${count} d`,
		inDays: (count) => (count === 1 ? 'in 1 Tag' : `in ${count} Tagen`),
		asOf: (date) => `Stand: ${date}`,
		onPlatform: (name, platform) => `${name} auf ${platform}`,
		followersOf: (name, platform) => `Follower von ${name} auf ${platform}`,
		platformAudience: (platform, audience) => `${platform}-${audience}`,
		fromTo: (from, to) => `${from} bis ${to}`,
		verified: 'Verifiziert',
		unknown: 'unbekannt',
		noHistory: 'Noch keine Zahlen',
		sinceToday: 'seit heute',
		unchangedSince: (date) => `unver\u00e4ndert seit ${date}`,
		lastKnown: (date) => `zuletzt bekannt: ${date}`,
		figureOf: (figure, title) => `${title} ${figure}`,
		combined: 'Publikum insgesamt',
		combinedOf: (name) => `${name} auf allen Plattformen`,
		combinedWithout: (accounts) => `Ohne ${accounts}: keine Zahl bekannt.`,
		growthWithout: (days, accounts) => `Wachstum \u00fcber ${days} ohne ${accounts}.`,
		firstDay: 'Die Linie beginnt mit der n\u00e4chsten \u00c4nderung.',
		gaps: 'gestrichelt: keine Zahlen',
		metrics: {
			followers: 'Follower',
			following: 'Gefolgt',
			subscribers: 'Abonnenten',
			likes: 'Likes',
			videos: 'Videos',
			posts: 'Beitr\u00e4ge',
			views: 'Aufrufe',
			reach: 'Reichweite',
			'engagement-rate': 'Engagement',
			'average-views': '\u00d8 Aufrufe',
			'average-likes': '\u00d8 Likes',
			'average-comments': '\u00d8 Kommentare',
			'median-views': 'Median der Aufrufe',
			'likes-in-total': 'Likes, alle Videos',
			'views-in-total': 'Aufrufe, alle Videos',
			'reach-of-day': 'Reichweite, letzter voller Tag',
			'views-of-day': 'Aufrufe, letzter voller Tag',
			'profile-views': 'Profilaufrufe, zwei Tage',
		},
		shortMetrics: { 'average-comments': '\u00d8 Komm.' },
	},
};
const titleOf = (metric, locale) => words[locale].metrics[metric.name] ?? metric.title;
const titlesOf = (metric, locale) => {
	const title = titleOf(metric, locale);
	return [title, words[locale].shortMetrics[metric.name] ?? title];
};

  }),

  1863:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	U9: () => (  isLoopback),
	YY: () => (  isThisMachine),
	ko: () => (  readServerAddress),
	yj: () => (  readGitHubAddress),
	zq: () => (  readAddress)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function readAddress(environment, { variable, url }) {
	const text = environment[variable]?.trim() || url;
	if (text === '')
		return '';
	const given = parseBase(text);
	if (given && (given.address === url || isLoopback(given.url)))
		return given.address;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The environment variable ${variable} is ${url === '' ? 'no' : `neither ${url} nor an`} http: address on loopback.`, `Remove ${variable}, or set it to an emulator such as http://127.0.0.1:8080.`);
}
function readGitHubAddress(environment) {
	const variable = 'GITHUB_API_URL';
	const given = parseBase(environment[variable]?.trim() || 'https://api.github.com');
	if (given && (given.url.protocol === 'https:' || isLoopback(given.url)))
		return given.address;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `The environment variable ${variable} is neither an https: address nor on loopback.`, `Remove ${variable}: the runner sets it.`);
}
function readServerAddress(environment) {
	const api = new URL(readGitHubAddress(environment));
	const usual = isLoopback(api) ? '' : `https://${api.host.replace(/^api\./, '')}`;
	const given = parseBase(environment.GITHUB_SERVER_URL?.trim() || usual);
	const fits = given && (given.url.protocol === 'https:' ? !isLoopback(api) : isLoopback(given.url));
	if (fits)
		return given.address;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', 'The environment variables GITHUB_SERVER_URL and GITHUB_API_URL do not belong together: both must be https:, or both on loopback.', 'Remove both for github.com; for an Enterprise Server set both, GITHUB_SERVER_URL without a path; for the emulator set both as emulate prints them.');
}
const isLoopback = (url) => url.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
const isThisMachine = ({ hostname }) => /^(127\.[\d.]+|\[::1\]|(.+\.)?localhost\.?)$/.test(hostname);
function parseBase(text) {
	if (!URL.canParse(text))
		return null;
	const url = new URL(text);
	if (url.username || url.password || /[?#]/.test(text))
		return null;
	return { url, address: url.href.replace(/\/+$/, '') };
}

  }),

  5601:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Vf: () => (  readBoolean),
	Xw: () => (  readLine),
	YL: () => (  assertArray),
	_0: () => (  readCount),
	qL: () => (  assertRecord),
	u4: () => (  isRecord),
	wo: () => (  readUrl),
	yR: () => (  readText)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1863);

const largestCount = 2n ** 63n - 1n;
const longestText = 10_000;
function assertRecord(value, where) {
	if (!isRecord(value))
		throw unexpected(where, 'an object');
	return value;
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
function assertArray(value, where) {
	if (!Array.isArray(value))
		throw unexpected(where, 'a list');
	return value;
}
function readText(value, where) {
	if (value === undefined || value === null)
		return null;
	if (typeof value !== 'string')
		throw unexpected(where, 'text');
	if (value.length > longestText)
		throw unexpected(where, `text of at most ${longestText} characters`);
	return value.replace(controls, '').replace(loneSurrogates, '');
}
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g;
const loneSurrogates = /[\ud800-\udfff]/gu;
const readLine = (value, where) => readText(value, where)?.replaceAll('\n', ' ') ?? null;
function readCount(value, where) {
	if (value === undefined || value === null)
		return null;
	const count = typeof value === 'bigint' || Number.isSafeInteger(value) ? BigInt(String(value)) : null;
	if (count === null || count < 0n || count > largestCount)
		throw unexpected(where, 'a count');
	return count;
}
function readBoolean(value, where) {
	if (value === undefined || value === null)
		return null;
	if (typeof value !== 'boolean')
		throw unexpected(where, 'true or false');
	return value;
}
function readUrl(value, where) {
	const text = readLine(value, where);
	if (!text || !URL.canParse(text))
		return null;
	const url = new URL(text);
	return url.protocol === 'https:' || (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url) ? text : null;
}
const unexpected = (where, wanted) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${where} is not ${wanted}.`, 'The platform may have changed its API: look for a newer version of this action, or report it.');

  }),

  8666:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	D: () => (  findBarrier)
  });
  var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5601);

function findBarrier({ status, headers, data }) {
	if (status !== 403)
		return null;
	const said = (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(data) ? String(data.message) : String(data);
	if (/^required/.test(String(headers['x-github-sso'] ?? '')) || /SAML enforcement/i.test(said))
		return signOn;
	const [, days] = /lifetime is greater than (\d{1,4}) days/i.exec(said) ?? [];
	if (days !== undefined)
		return {
			what: `its organization accepts only tokens that are valid for at most ${days} days`,
			hint: 'Set an earlier expiry date in its settings, or use a GitHub App, which needs no such token.',
		};
	return barriers.find(([form]) => form.test(said))?.[1] ?? null;
}
const signOn = {
	what: 'its organization requires single sign-on (SAML), and the token is not authorized for it',
	hint: 'Authorize it under Settings, Developer settings, Personal access tokens, "Configure SSO"; or use a GitHub App, which needs none.',
};
const barriers = [
	[
		/IP allow list/i,
		{
			what: 'its organization or enterprise allows only certain IP addresses, and this machine has another one',
			hint: 'Run the job on a runner with an allowed address, or ask an owner to add the address to the IP allow list.',
		},
	],
	[
		/archived/i,
		{
			what: 'the repository is archived, so nothing in it can be written',
			hint: 'Unarchive it in its settings, or disable the workflow.',
		},
	],
	[
		/forbids access via a personal access token \(classic\)/i,
		{
			what: 'its organization forbids classic personal access tokens',
			hint: 'Use a GitHub App or a fine-grained token.',
		},
	],
	[
		/forbids access via a fine-grained/i,
		{
			what: 'its organization forbids fine-grained personal access tokens',
			hint: 'Use a GitHub App, or ask an owner of the organization to allow them.',
		},
	],
	[
		/OAuth App access restrictions/i,
		{
			what: 'its organization restricts OAuth apps, and this one is not approved',
			hint: 'Ask an owner of the organization to approve it, or use a GitHub App.',
		},
	],
	[
		/suspended/i,
		{
			what: 'the account or the installation of the GitHub App is suspended',
			hint: 'Open the App under Settings, GitHub Apps of its owner, and unsuspend it there.',
		},
	],
];

  }),

  616:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	B5: () => (  isThrottled),
	SE: () => (  toApiVersion),
	UY: () => (  connectGitHub),
	mV: () => (  loadOctokit)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _assert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5601);
  var _http_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5368);

const toApiVersion = (apiUrl) => apiUrl.endsWith('/api/v3') ? '2022-11-28' : '2026-03-10';
function connectGitHub(options) {
	let connecting;
	const send = async (route, parameters = {}) => {
		connecting ??= connect(options);
		const octokit = await connecting;
		try {
			const headers = { 'X-GitHub-Api-Version': toApiVersion(options.apiUrl) };
			const { status, headers: answered, data, } = await octokit.request(route, { ...parameters, headers });
			return { status, headers: { ...answered }, data };
		}
		catch (error) {
			const answer = readRefusal(error);
			if (answer === null)
				throw unwrap(error);
			return answer;
		}
	};
	return async (route, parameters) => {
		const answer = await send(route, parameters);
		const id = readMovedId(answer.status, answer.headers.location);
		if (id === null)
			return answer;
		throw toMoved(answer.status, await send('GET /repositories/{id}', { id }).catch(() => null));
	};
}
function readMovedId(status, location) {
	if (![301, 307, 308].includes(status))
		return null;
	return /\/repositories\/(\d{1,20})(?:\/|$)/.exec(String(location))?.[1] ?? null;
}
function toMoved(status, found) {
	const name = (0,_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(found?.data) ? String(found.data.full_name) : '';
	const isName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name);
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('wrong-target', `The repository was renamed or transferred (HTTP ${status})${isName ? `: it is ${name} now` : ''}.`, isName
		? `Start a new run, which uses the new name; on the command line, use ${name}.`
		: 'Start a new run, which uses the new name; on the command line, use the name in the address of its page.');
}
const isThrottled = ({ status, headers, data }) => status === 429 ||
	(status === 403 &&
		(headers['retry-after'] !== undefined ||
			headers['x-ratelimit-remaining'] === '0' ||
			((0,_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && /rate limit/i.test(String(data.message)))));
const loadOctokit = () => __nccwpck_require__.e(  9319).then(__nccwpck_require__.bind(__nccwpck_require__, 9319));
async function connect({ token, tokenName, apiUrl, http }) {
	if (!/^[\x21-\x7e]+$/.test(token))
		throw unsendable(tokenName);
	const { getOctokit } = await loadOctokit();
	const request = { fetch: toFetch(http), log: silence };
	return getOctokit(token, { baseUrl: apiUrl, request, log: silence });
}
const silence = { debug() { }, info() { }, warn() { }, error() { } };
const unsendable = (tokenName) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `No request was sent to GitHub: ${tokenName} is empty, or contains characters that GitHub's tokens do not have.`, 'Copy the token again, on one line and without spaces.');
const toFetch = (http) => async (url, { method = 'GET', headers = {}, body, redirect }) => {
	const name = `GitHub's API (${method} ${new URL(url).pathname})`;
	const answer = await http({
		name,
		method,
		url,
		headers,
		...(typeof body === 'string' ? { body } : {}),
		redirect: 'manual',
		...(method === 'GET' ? { repeatWhen: asksToComeBack } : {}),
	});
	const { status } = answer;
	const isExpected = redirect === 'manual' || readMovedId(status, answer.headers.get('location')) !== null;
	if (status >= 300 && status < 400 && !isExpected)
		throw (0,_http_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .redirected */ .cP)({ name }, status);
	const arrayBuffer = async () => new TextEncoder().encode(answer.text).buffer;
	return { ...answer, url, text: async () => answer.text, arrayBuffer };
};
const asksToComeBack = ({ status, headers }) => status >= 500 || ((status === 403 || status === 429) && headers.get('retry-after') !== null);
function readRefusal(error) {
	if (!(0,_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error) || !(0,_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error.response))
		return null;
	const { status, headers, data } = error.response;
	return typeof status === 'number'
		? { status, headers: (0,_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(headers) ? headers : {}, data }
		: null;
}
const unwrap = (error) => error instanceof Error && error.cause instanceof Error && error.name === 'HttpError'
	? error.cause
	: error;

  }),

  5368:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	CR: () => (  wasNeverSent),
	Ic: () => (  describeFailure),
	Vg: () => (  wasNotFound),
	cP: () => (  redirected)
  });
  var node_fetch__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5156);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _public_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1597);

function wasNeverSent(error) {
	return neverConnected.has(String(causeCodeOf(error)));
}
const wasNotFound = (error) => causeCodeOf(error) === 'ENOTFOUND';
const neverConnected = new Set([
	'ECONNREFUSED',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ENETUNREACH',
	'EHOSTUNREACH',
	'ERR_PROXY_TUNNEL',
]);
const redirected = (request, status) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${request.name} answered with a redirect (HTTP ${status}), and redirects are not followed.`, 'Check that no proxy or portal stands between the runner and the service.');
function describeFailure(error, request, limits) {
	const later = 'This is usually temporary: the next run tries again.';
	if (request.signal?.aborted && !limits.timeout.aborted) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unavailable', `${request.name} was stopped: the run was cancelled.`, 'Start a new run.', { cause: error });
	}
	if (limits.timeout.aborted) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unavailable', `${request.name} did not answer within ${limits.timeoutMs / 1000} s.`, later, { cause: error });
	}
	if (isBadHeader(error)) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${request.name} was not sent: a token contains a character that is not allowed in an HTTP header.`, 'Copy the token again, without line ends and with ASCII characters only.');
	}
	if (codeOf(error) === _public_host_js__WEBPACK_IMPORTED_MODULE_1__/* .notPublicCode */ .Yc) {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${request.name} was not sent, because ${new URL(request.url).host} is not a server on the public internet.`, 'Requests go only to public servers over https. Use another server, or find out why its name resolves to an address in this network.');
	}
	if (!(error instanceof node_fetch__WEBPACK_IMPORTED_MODULE_2__/* .FetchError */ .f))
		return error;
	const cause = Object.assign(new Error(error.type), { code: error.code });
	if (error.type === 'max-size') {
		return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${request.name} sent more than ${limits.maxBytes} bytes.`, 'Check that no proxy or portal stands between the runner and the service.', { cause });
	}
	const broken = neverConnected.has(error.code ?? '') ? 'could not be reached' : 'broke off';
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unavailable', `${request.name} ${broken} (${error.code ?? error.type ?? 'incomplete answer'}).`, later, { cause });
}
const codeOf = (error) => error instanceof Error && 'code' in error ? error.code : undefined;
const causeCodeOf = (error) => error instanceof Error ? codeOf(error.cause) : undefined;
const isBadHeader = (error) => error instanceof TypeError && codeOf(error) === 'ERR_INVALID_CHAR';

  }),

  7015:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  V0: () => (  createHttp),
  dg: () => (  isTransient),
  D$: () => (  readRetryAfter),
  w0: () => (  requestsLeft)
});
var promises_ = __nccwpck_require__(8500);
var external_node_http_ = __nccwpck_require__(7067);
;
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
var external_node_zlib_ = __nccwpck_require__(8522);
;
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./node_modules/data-uri-to-buffer/dist/index.js
function dataUriToBuffer(uri) {
    if (!/^data:/i.test(uri)) {
        throw new TypeError('`uri` does not appear to be a Data URI (must begin with "data:")');
    }
    uri = uri.replace(/\r?\n/g, '');
    const firstComma = uri.indexOf(',');
    if (firstComma === -1 || firstComma <= 4) {
        throw new TypeError('malformed data: URI');
    }
    const meta = uri.substring(5, firstComma).split(';');
    let charset = '';
    let base64 = false;
    const type = meta[0] || 'text/plain';
    let typeFull = type;
    for (let i = 1; i < meta.length; i++) {
        if (meta[i] === 'base64') {
            base64 = true;
        }
        else if (meta[i]) {
            typeFull += `;${meta[i]}`;
            if (meta[i].indexOf('charset=') === 0) {
                charset = meta[i].substring(8);
            }
        }
    }
    if (!meta[0] && !charset.length) {
        typeFull += ';charset=US-ASCII';
        charset = 'US-ASCII';
    }
    const encoding = base64 ? 'base64' : 'ascii';
    const data = unescape(uri.substring(firstComma + 1));
    const buffer = Buffer.from(data, encoding);
    buffer.type = type;
    buffer.typeFull = typeFull;
    buffer.charset = charset;
    return buffer;
}
  const dist = (dataUriToBuffer);
var external_node_util_ = __nccwpck_require__(7975);
var external_unused_cjs_ = __nccwpck_require__(1603);
var fetch_error = __nccwpck_require__(5156);
var base = __nccwpck_require__(750);
;// CONCATENATED MODULE: ./node_modules/node-fetch/src/utils/is.js

const NAME = Symbol.toStringTag;
const isURLSearchParameters = object => {
	return (
		typeof object === 'object' &&
		typeof object.append === 'function' &&
		typeof object.delete === 'function' &&
		typeof object.get === 'function' &&
		typeof object.getAll === 'function' &&
		typeof object.has === 'function' &&
		typeof object.set === 'function' &&
		typeof object.sort === 'function' &&
		object[NAME] === 'URLSearchParams'
	);
};
const isBlob = object => {
	return (
		object &&
		typeof object === 'object' &&
		typeof object.arrayBuffer === 'function' &&
		typeof object.type === 'string' &&
		typeof object.stream === 'function' &&
		typeof object.constructor === 'function' &&
		/^(Blob|File)$/.test(object[NAME])
	);
};
const isAbortSignal = object => {
	return (
		typeof object === 'object' && (
			object[NAME] === 'AbortSignal' ||
			object[NAME] === 'EventTarget'
		)
	);
};
const isDomainOrSubdomain = (destination, original) => {
	const orig = new URL(original).hostname;
	const dest = new URL(destination).hostname;

	return orig === dest || orig.endsWith(`.${dest}`);
};
const isSameProtocol = (destination, original) => {
	const orig = new URL(original).protocol;
	const dest = new URL(destination).protocol;

	return orig === dest;
};

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/body.js

const pipeline = (0,external_node_util_.promisify)(external_node_stream_namespaceObject.pipeline);
const INTERNALS = Symbol('Body internals');
class Body {
	constructor(body, {
		size = 0
	} = {}) {
		let boundary = null;

		if (body === null) {
			body = null;
		} else if (isURLSearchParameters(body)) {
			body = external_node_buffer_.Buffer.from(body.toString());
		} else if (isBlob(body)) {
		} else if (external_node_buffer_.Buffer.isBuffer(body)) {
		} else if (external_node_util_.types.isAnyArrayBuffer(body)) {
			body = external_node_buffer_.Buffer.from(body);
		} else if (ArrayBuffer.isView(body)) {
			body = external_node_buffer_.Buffer.from(body.buffer, body.byteOffset, body.byteLength);
		} else if (body instanceof external_node_stream_namespaceObject) {
		} else if (body instanceof external_unused_cjs_.FormData) {
			body = (0,external_unused_cjs_.formDataToBlob)(body);
			boundary = body.type.split('=')[1];
		} else {
			body = external_node_buffer_.Buffer.from(String(body));
		}

		let stream = body;

		if (external_node_buffer_.Buffer.isBuffer(body)) {
			stream = external_node_stream_namespaceObject.Readable.from(body);
		} else if (isBlob(body)) {
			stream = external_node_stream_namespaceObject.Readable.from(body.stream());
		}

		this[INTERNALS] = {
			body,
			stream,
			boundary,
			disturbed: false,
			error: null
		};
		this.size = size;

		if (body instanceof external_node_stream_namespaceObject) {
			body.on('error', error_ => {
				const error = error_ instanceof base .o ?
					error_ :
					new fetch_error .f(`Invalid response body while trying to fetch ${this.url}: ${error_.message}`, 'system', error_);
				this[INTERNALS].error = error;
			});
		}
	}

	get body() {
		return this[INTERNALS].stream;
	}

	get bodyUsed() {
		return this[INTERNALS].disturbed;
	}
	async arrayBuffer() {
		const {buffer, byteOffset, byteLength} = await consumeBody(this);
		return buffer.slice(byteOffset, byteOffset + byteLength);
	}

	async formData() {
		const ct = this.headers.get('content-type');

		if (ct.startsWith('application/x-www-form-urlencoded')) {
			const formData = new external_unused_cjs_.FormData();
			const parameters = new URLSearchParams(await this.text());

			for (const [name, value] of parameters) {
				formData.append(name, value);
			}

			return formData;
		}

		const {toFormData} = await __nccwpck_require__.e(  9101).then(__nccwpck_require__.bind(__nccwpck_require__, 9101));
		return toFormData(this.body, ct);
	}
	async blob() {
		const ct = (this.headers && this.headers.get('content-type')) || (this[INTERNALS].body && this[INTERNALS].body.type) || '';
		const buf = await this.arrayBuffer();

		return new external_unused_cjs_["default"]([buf], {
			type: ct
		});
	}
	async json() {
		const text = await this.text();
		return JSON.parse(text);
	}
	async text() {
		const buffer = await consumeBody(this);
		return new TextDecoder().decode(buffer);
	}
	buffer() {
		return consumeBody(this);
	}
}

Body.prototype.buffer = (0,external_node_util_.deprecate)(Body.prototype.buffer, 'Please use \'response.arrayBuffer()\' instead of \'response.buffer()\'', 'node-fetch#buffer');
Object.defineProperties(Body.prototype, {
	body: {enumerable: true},
	bodyUsed: {enumerable: true},
	arrayBuffer: {enumerable: true},
	blob: {enumerable: true},
	json: {enumerable: true},
	text: {enumerable: true},
	data: {get: (0,external_node_util_.deprecate)(() => {},
		'data doesn\'t exist, use json(), text(), arrayBuffer(), or body instead',
		'https://github.com/node-fetch/node-fetch/issues/1000 (response)')}
});
async function consumeBody(data) {
	if (data[INTERNALS].disturbed) {
		throw new TypeError(`body used already for: ${data.url}`);
	}

	data[INTERNALS].disturbed = true;

	if (data[INTERNALS].error) {
		throw data[INTERNALS].error;
	}

	const {body} = data;
	if (body === null) {
		return external_node_buffer_.Buffer.alloc(0);
	}
	if (!(body instanceof external_node_stream_namespaceObject)) {
		return external_node_buffer_.Buffer.alloc(0);
	}
	const accum = [];
	let accumBytes = 0;

	try {
		for await (const chunk of body) {
			if (data.size > 0 && accumBytes + chunk.length > data.size) {
				const error = new fetch_error .f(`content size at ${data.url} over limit: ${data.size}`, 'max-size');
				body.destroy(error);
				throw error;
			}

			accumBytes += chunk.length;
			accum.push(chunk);
		}
	} catch (error) {
		const error_ = error instanceof base .o ? error : new fetch_error .f(`Invalid response body while trying to fetch ${data.url}: ${error.message}`, 'system', error);
		throw error_;
	}

	if (body.readableEnded === true || body._readableState.ended === true) {
		try {
			if (accum.every(c => typeof c === 'string')) {
				return external_node_buffer_.Buffer.from(accum.join(''));
			}

			return external_node_buffer_.Buffer.concat(accum, accumBytes);
		} catch (error) {
			throw new fetch_error .f(`Could not create Buffer from response body for ${data.url}: ${error.message}`, 'system', error);
		}
	} else {
		throw new fetch_error .f(`Premature close of server response while trying to fetch ${data.url}`);
	}
}
const clone = (instance, highWaterMark) => {
	let p1;
	let p2;
	let {body} = instance[INTERNALS];
	if (instance.bodyUsed) {
		throw new Error('cannot clone body after it is used');
	}
	if ((body instanceof external_node_stream_namespaceObject) && (typeof body.getBoundary !== 'function')) {
		p1 = new external_node_stream_namespaceObject.PassThrough({highWaterMark});
		p2 = new external_node_stream_namespaceObject.PassThrough({highWaterMark});
		body.pipe(p1);
		body.pipe(p2);
		instance[INTERNALS].stream = p1;
		body = p2;
	}

	return body;
};

const getNonSpecFormDataBoundary = (0,external_node_util_.deprecate)(
	body => body.getBoundary(),
	'form-data doesn\'t follow the spec and requires special treatment. Use alternative package',
	'https://github.com/node-fetch/node-fetch/issues/1167'
);
const extractContentType = (body, request) => {
	if (body === null) {
		return null;
	}
	if (typeof body === 'string') {
		return 'text/plain;charset=UTF-8';
	}
	if (isURLSearchParameters(body)) {
		return 'application/x-www-form-urlencoded;charset=UTF-8';
	}
	if (isBlob(body)) {
		return body.type || null;
	}
	if (external_node_buffer_.Buffer.isBuffer(body) || external_node_util_.types.isAnyArrayBuffer(body) || ArrayBuffer.isView(body)) {
		return null;
	}

	if (body instanceof external_unused_cjs_.FormData) {
		return `multipart/form-data; boundary=${request[INTERNALS].boundary}`;
	}
	if (body && typeof body.getBoundary === 'function') {
		return `multipart/form-data;boundary=${getNonSpecFormDataBoundary(body)}`;
	}
	if (body instanceof external_node_stream_namespaceObject) {
		return null;
	}
	return 'text/plain;charset=UTF-8';
};
const getTotalBytes = request => {
	const {body} = request[INTERNALS];
	if (body === null) {
		return 0;
	}
	if (isBlob(body)) {
		return body.size;
	}
	if (external_node_buffer_.Buffer.isBuffer(body)) {
		return body.length;
	}
	if (body && typeof body.getLengthSync === 'function') {
		return body.hasKnownLength && body.hasKnownLength() ? body.getLengthSync() : null;
	}
	return null;
};
const writeToStream = async (dest, {body}) => {
	if (body === null) {
		dest.end();
	} else {
		await pipeline(body, dest);
	}
};

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/headers.js
const validateHeaderName = typeof external_node_http_.validateHeaderName === 'function' ?
	external_node_http_.validateHeaderName :
	name => {
		if (!/^[\^`\-\w!#$%&'*+.|~]+$/.test(name)) {
			const error = new TypeError(`Header name must be a valid HTTP token [${name}]`);
			Object.defineProperty(error, 'code', {value: 'ERR_INVALID_HTTP_TOKEN'});
			throw error;
		}
	};
const validateHeaderValue = typeof external_node_http_.validateHeaderValue === 'function' ?
	external_node_http_.validateHeaderValue :
	(name, value) => {
		if (/[^\t\u0020-\u007E\u0080-\u00FF]/.test(value)) {
			const error = new TypeError(`Invalid character in header content ["${name}"]`);
			Object.defineProperty(error, 'code', {value: 'ERR_INVALID_CHAR'});
			throw error;
		}
	};
class Headers extends URLSearchParams {
	constructor(init) {
		let result = [];
		if (init instanceof Headers) {
			const raw = init.raw();
			for (const [name, values] of Object.entries(raw)) {
				result.push(...values.map(value => [name, value]));
			}
		} else if (init == null) {
		} else if (typeof init === 'object' && !external_node_util_.types.isBoxedPrimitive(init)) {
			const method = init[Symbol.iterator];
			if (method == null) {
				result.push(...Object.entries(init));
			} else {
				if (typeof method !== 'function') {
					throw new TypeError('Header pairs must be iterable');
				}
				result = [...init]
					.map(pair => {
						if (
							typeof pair !== 'object' || external_node_util_.types.isBoxedPrimitive(pair)
						) {
							throw new TypeError('Each header pair must be an iterable object');
						}

						return [...pair];
					}).map(pair => {
						if (pair.length !== 2) {
							throw new TypeError('Each header pair must be a name/value tuple');
						}

						return [...pair];
					});
			}
		} else {
			throw new TypeError('Failed to construct \'Headers\': The provided value is not of type \'(sequence<sequence<ByteString>> or record<ByteString, ByteString>)');
		}
		result =
			result.length > 0 ?
				result.map(([name, value]) => {
					validateHeaderName(name);
					validateHeaderValue(name, String(value));
					return [String(name).toLowerCase(), String(value)];
				}) :
				undefined;

		super(result);
		return new Proxy(this, {
			get(target, p, receiver) {
				switch (p) {
					case 'append':
					case 'set':
						return (name, value) => {
							validateHeaderName(name);
							validateHeaderValue(name, String(value));
							return URLSearchParams.prototype[p].call(
								target,
								String(name).toLowerCase(),
								String(value)
							);
						};

					case 'delete':
					case 'has':
					case 'getAll':
						return name => {
							validateHeaderName(name);
							return URLSearchParams.prototype[p].call(
								target,
								String(name).toLowerCase()
							);
						};

					case 'keys':
						return () => {
							target.sort();
							return new Set(URLSearchParams.prototype.keys.call(target)).keys();
						};

					default:
						return Reflect.get(target, p, receiver);
				}
			}
		});
	}

	get [Symbol.toStringTag]() {
		return this.constructor.name;
	}

	toString() {
		return Object.prototype.toString.call(this);
	}

	get(name) {
		const values = this.getAll(name);
		if (values.length === 0) {
			return null;
		}

		let value = values.join(', ');
		if (/^content-encoding$/i.test(name)) {
			value = value.toLowerCase();
		}

		return value;
	}

	forEach(callback, thisArg = undefined) {
		for (const name of this.keys()) {
			Reflect.apply(callback, thisArg, [this.get(name), name, this]);
		}
	}

	* values() {
		for (const name of this.keys()) {
			yield this.get(name);
		}
	}
	* entries() {
		for (const name of this.keys()) {
			yield [name, this.get(name)];
		}
	}

	[Symbol.iterator]() {
		return this.entries();
	}
	raw() {
		return [...this.keys()].reduce((result, key) => {
			result[key] = this.getAll(key);
			return result;
		}, {});
	}
	[Symbol.for('nodejs.util.inspect.custom')]() {
		return [...this.keys()].reduce((result, key) => {
			const values = this.getAll(key);
			if (key === 'host') {
				result[key] = values[0];
			} else {
				result[key] = values.length > 1 ? values : values[0];
			}

			return result;
		}, {});
	}
}
Object.defineProperties(
	Headers.prototype,
	['get', 'entries', 'forEach', 'values'].reduce((result, property) => {
		result[property] = {enumerable: true};
		return result;
	}, {})
);
function fromRawHeaders(headers = []) {
	return new Headers(
		headers
			.reduce((result, value, index, array) => {
				if (index % 2 === 0) {
					result.push(array.slice(index, index + 2));
				}

				return result;
			}, [])
			.filter(([name, value]) => {
				try {
					validateHeaderName(name);
					validateHeaderValue(name, String(value));
					return true;
				} catch {
					return false;
				}
			})

	);
}

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/utils/is-redirect.js
const redirectStatus = new Set([301, 302, 303, 307, 308]);
const isRedirect = code => {
	return redirectStatus.has(code);
};

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/response.js

const response_INTERNALS = Symbol('Response internals');
class Response extends Body {
	constructor(body = null, options = {}) {
		super(body, options);
		const status = options.status != null ? options.status : 200;

		const headers = new Headers(options.headers);

		if (body !== null && !headers.has('Content-Type')) {
			const contentType = extractContentType(body, this);
			if (contentType) {
				headers.append('Content-Type', contentType);
			}
		}

		this[response_INTERNALS] = {
			type: 'default',
			url: options.url,
			status,
			statusText: options.statusText || '',
			headers,
			counter: options.counter,
			highWaterMark: options.highWaterMark
		};
	}

	get type() {
		return this[response_INTERNALS].type;
	}

	get url() {
		return this[response_INTERNALS].url || '';
	}

	get status() {
		return this[response_INTERNALS].status;
	}
	get ok() {
		return this[response_INTERNALS].status >= 200 && this[response_INTERNALS].status < 300;
	}

	get redirected() {
		return this[response_INTERNALS].counter > 0;
	}

	get statusText() {
		return this[response_INTERNALS].statusText;
	}

	get headers() {
		return this[response_INTERNALS].headers;
	}

	get highWaterMark() {
		return this[response_INTERNALS].highWaterMark;
	}
	clone() {
		return new Response(clone(this, this.highWaterMark), {
			type: this.type,
			url: this.url,
			status: this.status,
			statusText: this.statusText,
			headers: this.headers,
			ok: this.ok,
			redirected: this.redirected,
			size: this.size,
			highWaterMark: this.highWaterMark
		});
	}
	static redirect(url, status = 302) {
		if (!isRedirect(status)) {
			throw new RangeError('Failed to execute "redirect" on "response": Invalid status code');
		}

		return new Response(null, {
			headers: {
				location: new URL(url).toString()
			},
			status
		});
	}

	static error() {
		const response = new Response(null, {status: 0, statusText: ''});
		response[response_INTERNALS].type = 'error';
		return response;
	}

	static json(data = undefined, init = {}) {
		const body = JSON.stringify(data);

		if (body === undefined) {
			throw new TypeError('data is not JSON serializable');
		}

		const headers = new Headers(init && init.headers);

		if (!headers.has('content-type')) {
			headers.set('content-type', 'application/json');
		}

		return new Response(body, {
			...init,
			headers
		});
	}

	get [Symbol.toStringTag]() {
		return 'Response';
	}
}

Object.defineProperties(Response.prototype, {
	type: {enumerable: true},
	url: {enumerable: true},
	status: {enumerable: true},
	ok: {enumerable: true},
	redirected: {enumerable: true},
	statusText: {enumerable: true},
	headers: {enumerable: true},
	clone: {enumerable: true}
});
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./node_modules/node-fetch/src/utils/get-search.js
const getSearch = parsedURL => {
	if (parsedURL.search) {
		return parsedURL.search;
	}

	const lastOffset = parsedURL.href.length - 1;
	const hash = parsedURL.hash || (parsedURL.href[lastOffset] === '#' ? '#' : '');
	return parsedURL.href[lastOffset - hash.length] === '?' ? '?' : '';
};
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: ./node_modules/node-fetch/src/utils/referrer.js
function stripURLForUseAsAReferrer(url, originOnly = false) {
	if (url == null) {
		return 'no-referrer';
	}

	url = new URL(url);
	if (/^(about|blob|data):$/.test(url.protocol)) {
		return 'no-referrer';
	}
	url.username = '';
	url.password = '';
	url.hash = '';
	if (originOnly) {
		url.pathname = '';
		url.search = '';
	}
	return url;
}
const ReferrerPolicy = new Set([
	'',
	'no-referrer',
	'no-referrer-when-downgrade',
	'same-origin',
	'origin',
	'strict-origin',
	'origin-when-cross-origin',
	'strict-origin-when-cross-origin',
	'unsafe-url'
]);
const DEFAULT_REFERRER_POLICY = 'strict-origin-when-cross-origin';
function validateReferrerPolicy(referrerPolicy) {
	if (!ReferrerPolicy.has(referrerPolicy)) {
		throw new TypeError(`Invalid referrerPolicy: ${referrerPolicy}`);
	}

	return referrerPolicy;
}
function isOriginPotentiallyTrustworthy(url) {
	if (/^(http|ws)s:$/.test(url.protocol)) {
		return true;
	}
	const hostIp = url.host.replace(/(^\[)|(]$)/g, '');
	const hostIPVersion = (0,external_node_net_.isIP)(hostIp);

	if (hostIPVersion === 4 && /^127\./.test(hostIp)) {
		return true;
	}

	if (hostIPVersion === 6 && /^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(hostIp)) {
		return true;
	}
	if (url.host === 'localhost' || url.host.endsWith('.localhost')) {
		return false;
	}
	if (url.protocol === 'file:') {
		return true;
	}
	return false;
}
function isUrlPotentiallyTrustworthy(url) {
	if (/^about:(blank|srcdoc)$/.test(url)) {
		return true;
	}
	if (url.protocol === 'data:') {
		return true;
	}
	if (/^(blob|filesystem):$/.test(url.protocol)) {
		return true;
	}
	return isOriginPotentiallyTrustworthy(url);
}
function determineRequestsReferrer(request, {referrerURLCallback, referrerOriginCallback} = {}) {
	if (request.referrer === 'no-referrer' || request.referrerPolicy === '') {
		return null;
	}
	const policy = request.referrerPolicy;
	if (request.referrer === 'about:client') {
		return 'no-referrer';
	}
	const referrerSource = request.referrer;
	let referrerURL = stripURLForUseAsAReferrer(referrerSource);
	let referrerOrigin = stripURLForUseAsAReferrer(referrerSource, true);
	if (referrerURL.toString().length > 4096) {
		referrerURL = referrerOrigin;
	}
	if (referrerURLCallback) {
		referrerURL = referrerURLCallback(referrerURL);
	}

	if (referrerOriginCallback) {
		referrerOrigin = referrerOriginCallback(referrerOrigin);
	}
	const currentURL = new URL(request.url);

	switch (policy) {
		case 'no-referrer':
			return 'no-referrer';

		case 'origin':
			return referrerOrigin;

		case 'unsafe-url':
			return referrerURL;

		case 'strict-origin':
			if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) {
				return 'no-referrer';
			}
			return referrerOrigin.toString();

		case 'strict-origin-when-cross-origin':
			if (referrerURL.origin === currentURL.origin) {
				return referrerURL;
			}
			if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) {
				return 'no-referrer';
			}
			return referrerOrigin;

		case 'same-origin':
			if (referrerURL.origin === currentURL.origin) {
				return referrerURL;
			}
			return 'no-referrer';

		case 'origin-when-cross-origin':
			if (referrerURL.origin === currentURL.origin) {
				return referrerURL;
			}
			return referrerOrigin;

		case 'no-referrer-when-downgrade':
			if (isUrlPotentiallyTrustworthy(referrerURL) && !isUrlPotentiallyTrustworthy(currentURL)) {
				return 'no-referrer';
			}
			return referrerURL;

		default:
			throw new TypeError(`Invalid referrerPolicy: ${policy}`);
	}
}
function parseReferrerPolicyFromHeader(headers) {
	const policyTokens = (headers.get('referrer-policy') || '').split(/[,\s]+/);
	let policy = '';
	for (const token of policyTokens) {
		if (token && ReferrerPolicy.has(token)) {
			policy = token;
		}
	}
	return policy;
}

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/request.js

const request_INTERNALS = Symbol('Request internals');
const isRequest = object => {
	return (
		typeof object === 'object' &&
		typeof object[request_INTERNALS] === 'object'
	);
};

const doBadDataWarn = (0,external_node_util_.deprecate)(() => {},
	'.data is not a valid RequestInit property, use .body instead',
	'https://github.com/node-fetch/node-fetch/issues/1000 (request)');
class Request extends Body {
	constructor(input, init = {}) {
		let parsedURL;
		if (isRequest(input)) {
			parsedURL = new URL(input.url);
		} else {
			parsedURL = new URL(input);
			input = {};
		}

		if (parsedURL.username !== '' || parsedURL.password !== '') {
			throw new TypeError(`${parsedURL} is an url with embedded credentials.`);
		}

		let method = init.method || input.method || 'GET';
		if (/^(delete|get|head|options|post|put)$/i.test(method)) {
			method = method.toUpperCase();
		}

		if (!isRequest(init) && 'data' in init) {
			doBadDataWarn();
		}
		if ((init.body != null || (isRequest(input) && input.body !== null)) &&
			(method === 'GET' || method === 'HEAD')) {
			throw new TypeError('Request with GET/HEAD method cannot have body');
		}

		const inputBody = init.body ?
			init.body :
			(isRequest(input) && input.body !== null ?
				clone(input) :
				null);

		super(inputBody, {
			size: init.size || input.size || 0
		});

		const headers = new Headers(init.headers || input.headers || {});

		if (inputBody !== null && !headers.has('Content-Type')) {
			const contentType = extractContentType(inputBody, this);
			if (contentType) {
				headers.set('Content-Type', contentType);
			}
		}

		let signal = isRequest(input) ?
			input.signal :
			null;
		if ('signal' in init) {
			signal = init.signal;
		}
		if (signal != null && !isAbortSignal(signal)) {
			throw new TypeError('Expected signal to be an instanceof AbortSignal or EventTarget');
		}
		let referrer = init.referrer == null ? input.referrer : init.referrer;
		if (referrer === '') {
			referrer = 'no-referrer';
		} else if (referrer) {
			const parsedReferrer = new URL(referrer);
			referrer = /^about:(\/\/)?client$/.test(parsedReferrer) ? 'client' : parsedReferrer;
		} else {
			referrer = undefined;
		}

		this[request_INTERNALS] = {
			method,
			redirect: init.redirect || input.redirect || 'follow',
			headers,
			parsedURL,
			signal,
			referrer
		};
		this.follow = init.follow === undefined ? (input.follow === undefined ? 20 : input.follow) : init.follow;
		this.compress = init.compress === undefined ? (input.compress === undefined ? true : input.compress) : init.compress;
		this.counter = init.counter || input.counter || 0;
		this.agent = init.agent || input.agent;
		this.highWaterMark = init.highWaterMark || input.highWaterMark || 16384;
		this.insecureHTTPParser = init.insecureHTTPParser || input.insecureHTTPParser || false;
		this.referrerPolicy = init.referrerPolicy || input.referrerPolicy || '';
	}
	get method() {
		return this[request_INTERNALS].method;
	}
	get url() {
		return (0,external_node_url_.format)(this[request_INTERNALS].parsedURL);
	}
	get headers() {
		return this[request_INTERNALS].headers;
	}

	get redirect() {
		return this[request_INTERNALS].redirect;
	}
	get signal() {
		return this[request_INTERNALS].signal;
	}
	get referrer() {
		if (this[request_INTERNALS].referrer === 'no-referrer') {
			return '';
		}

		if (this[request_INTERNALS].referrer === 'client') {
			return 'about:client';
		}

		if (this[request_INTERNALS].referrer) {
			return this[request_INTERNALS].referrer.toString();
		}

		return undefined;
	}

	get referrerPolicy() {
		return this[request_INTERNALS].referrerPolicy;
	}

	set referrerPolicy(referrerPolicy) {
		this[request_INTERNALS].referrerPolicy = validateReferrerPolicy(referrerPolicy);
	}
	clone() {
		return new Request(this);
	}

	get [Symbol.toStringTag]() {
		return 'Request';
	}
}

Object.defineProperties(Request.prototype, {
	method: {enumerable: true},
	url: {enumerable: true},
	headers: {enumerable: true},
	redirect: {enumerable: true},
	clone: {enumerable: true},
	signal: {enumerable: true},
	referrer: {enumerable: true},
	referrerPolicy: {enumerable: true}
});
const getNodeRequestOptions = request => {
	const {parsedURL} = request[request_INTERNALS];
	const headers = new Headers(request[request_INTERNALS].headers);
	if (!headers.has('Accept')) {
		headers.set('Accept', '*/*');
	}
	let contentLengthValue = null;
	if (request.body === null && /^(post|put)$/i.test(request.method)) {
		contentLengthValue = '0';
	}

	if (request.body !== null) {
		const totalBytes = getTotalBytes(request);
		if (typeof totalBytes === 'number' && !Number.isNaN(totalBytes)) {
			contentLengthValue = String(totalBytes);
		}
	}

	if (contentLengthValue) {
		headers.set('Content-Length', contentLengthValue);
	}
	if (request.referrerPolicy === '') {
		request.referrerPolicy = DEFAULT_REFERRER_POLICY;
	}
	if (request.referrer && request.referrer !== 'no-referrer') {
		request[request_INTERNALS].referrer = determineRequestsReferrer(request);
	} else {
		request[request_INTERNALS].referrer = 'no-referrer';
	}
	if (request[request_INTERNALS].referrer instanceof URL) {
		headers.set('Referer', request.referrer);
	}
	if (!headers.has('User-Agent')) {
		headers.set('User-Agent', 'node-fetch');
	}
	if (request.compress && !headers.has('Accept-Encoding')) {
		headers.set('Accept-Encoding', 'gzip, deflate, br');
	}

	let {agent} = request;
	if (typeof agent === 'function') {
		agent = agent(parsedURL);
	}

	const search = getSearch(parsedURL);
	const options = {
		path: parsedURL.pathname + search,
		method: request.method,
		headers: headers[Symbol.for('nodejs.util.inspect.custom')](),
		insecureHTTPParser: request.insecureHTTPParser,
		agent
	};

	return {
		parsedURL,
		options
	};
};

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/errors/abort-error.js
class AbortError extends base .o {
	constructor(message, type = 'aborted') {
		super(message, type);
	}
}

;// CONCATENATED MODULE: ./node_modules/node-fetch/src/index.js

const supportedSchemas = new Set(['data:', 'http:', 'https:']);
async function fetch(url, options_) {
	return new Promise((resolve, reject) => {
		const request = new Request(url, options_);
		const {parsedURL, options} = getNodeRequestOptions(request);
		if (!supportedSchemas.has(parsedURL.protocol)) {
			throw new TypeError(`node-fetch cannot load ${url}. URL scheme "${parsedURL.protocol.replace(/:$/, '')}" is not supported.`);
		}

		if (parsedURL.protocol === 'data:') {
			const data = dist(request.url);
			const response = new Response(data, {headers: {'Content-Type': data.typeFull}});
			resolve(response);
			return;
		}
		const send = (parsedURL.protocol === 'https:' ? external_node_https_namespaceObject : external_node_http_).request;
		const {signal} = request;
		let response = null;

		const abort = () => {
			const error = new AbortError('The operation was aborted.');
			reject(error);
			if (request.body && request.body instanceof external_node_stream_namespaceObject.Readable) {
				request.body.destroy(error);
			}

			if (!response || !response.body) {
				return;
			}

			response.body.emit('error', error);
		};

		if (signal && signal.aborted) {
			abort();
			return;
		}

		const abortAndFinalize = () => {
			abort();
			finalize();
		};
		const request_ = send(parsedURL.toString(), options);

		if (signal) {
			signal.addEventListener('abort', abortAndFinalize);
		}

		const finalize = () => {
			request_.abort();
			if (signal) {
				signal.removeEventListener('abort', abortAndFinalize);
			}
		};

		request_.on('error', error => {
			reject(new fetch_error .f(`request to ${request.url} failed, reason: ${error.message}`, 'system', error));
			finalize();
		});

		fixResponseChunkedTransferBadEnding(request_, error => {
			if (response && response.body) {
				response.body.destroy(error);
			}
		});
		if (process.version < 'v14') {
			request_.on('socket', s => {
				let endedWithEventsCount;
				s.prependListener('end', () => {
					endedWithEventsCount = s._eventsCount;
				});
				s.prependListener('close', hadError => {
					if (response && endedWithEventsCount < s._eventsCount && !hadError) {
						const error = new Error('Premature close');
						error.code = 'ERR_STREAM_PREMATURE_CLOSE';
						response.body.emit('error', error);
					}
				});
			});
		}

		request_.on('response', response_ => {
			request_.setTimeout(0);
			const headers = fromRawHeaders(response_.rawHeaders);
			if (isRedirect(response_.statusCode)) {
				const location = headers.get('Location');
				let locationURL = null;
				try {
					locationURL = location === null ? null : new URL(location, request.url);
				} catch {
					if (request.redirect !== 'manual') {
						reject(new fetch_error .f(`uri requested responds with an invalid redirect URL: ${location}`, 'invalid-redirect'));
						finalize();
						return;
					}
				}
				switch (request.redirect) {
					case 'error':
						reject(new fetch_error .f(`uri requested responds with a redirect, redirect mode is set to error: ${request.url}`, 'no-redirect'));
						finalize();
						return;
					case 'manual':
						break;
					case 'follow': {
						if (locationURL === null) {
							break;
						}
						if (request.counter >= request.follow) {
							reject(new fetch_error .f(`maximum redirect reached at: ${request.url}`, 'max-redirect'));
							finalize();
							return;
						}
						const requestOptions = {
							headers: new Headers(request.headers),
							follow: request.follow,
							counter: request.counter + 1,
							agent: request.agent,
							compress: request.compress,
							method: request.method,
							body: clone(request),
							signal: request.signal,
							size: request.size,
							referrer: request.referrer,
							referrerPolicy: request.referrerPolicy
						};
						if (!isDomainOrSubdomain(request.url, locationURL) || !isSameProtocol(request.url, locationURL)) {
							for (const name of ['authorization', 'www-authenticate', 'cookie', 'cookie2']) {
								requestOptions.headers.delete(name);
							}
						}
						if (response_.statusCode !== 303 && request.body && options_.body instanceof external_node_stream_namespaceObject.Readable) {
							reject(new fetch_error .f('Cannot follow redirect with body being a readable stream', 'unsupported-redirect'));
							finalize();
							return;
						}
						if (response_.statusCode === 303 || ((response_.statusCode === 301 || response_.statusCode === 302) && request.method === 'POST')) {
							requestOptions.method = 'GET';
							requestOptions.body = undefined;
							requestOptions.headers.delete('content-length');
						}
						const responseReferrerPolicy = parseReferrerPolicyFromHeader(headers);
						if (responseReferrerPolicy) {
							requestOptions.referrerPolicy = responseReferrerPolicy;
						}
						resolve(fetch(new Request(locationURL, requestOptions)));
						finalize();
						return;
					}

					default:
						return reject(new TypeError(`Redirect option '${request.redirect}' is not a valid value of RequestRedirect`));
				}
			}
			if (signal) {
				response_.once('end', () => {
					signal.removeEventListener('abort', abortAndFinalize);
				});
			}

			let body = (0,external_node_stream_namespaceObject.pipeline)(response_, new external_node_stream_namespaceObject.PassThrough(), error => {
				if (error) {
					reject(error);
				}
			});
			if (process.version < 'v12.10') {
				response_.on('aborted', abortAndFinalize);
			}

			const responseOptions = {
				url: request.url,
				status: response_.statusCode,
				statusText: response_.statusMessage,
				headers,
				size: request.size,
				counter: request.counter,
				highWaterMark: request.highWaterMark
			};
			const codings = headers.get('Content-Encoding');
			if (!request.compress || request.method === 'HEAD' || codings === null || response_.statusCode === 204 || response_.statusCode === 304) {
				response = new Response(body, responseOptions);
				resolve(response);
				return;
			}
			const zlibOptions = {
				flush: external_node_zlib_.Z_SYNC_FLUSH,
				finishFlush: external_node_zlib_.Z_SYNC_FLUSH
			};
			if (codings === 'gzip' || codings === 'x-gzip') {
				body = (0,external_node_stream_namespaceObject.pipeline)(body, external_node_zlib_.createGunzip(zlibOptions), error => {
					if (error) {
						reject(error);
					}
				});
				response = new Response(body, responseOptions);
				resolve(response);
				return;
			}
			if (codings === 'deflate' || codings === 'x-deflate') {
				const raw = (0,external_node_stream_namespaceObject.pipeline)(response_, new external_node_stream_namespaceObject.PassThrough(), error => {
					if (error) {
						reject(error);
					}
				});
				raw.once('data', chunk => {
					if ((chunk[0] & 0x0F) === 0x08) {
						body = (0,external_node_stream_namespaceObject.pipeline)(body, external_node_zlib_.createInflate(), error => {
							if (error) {
								reject(error);
							}
						});
					} else {
						body = (0,external_node_stream_namespaceObject.pipeline)(body, external_node_zlib_.createInflateRaw(), error => {
							if (error) {
								reject(error);
							}
						});
					}

					response = new Response(body, responseOptions);
					resolve(response);
				});
				raw.once('end', () => {
					if (!response) {
						response = new Response(body, responseOptions);
						resolve(response);
					}
				});
				return;
			}
			if (codings === 'br') {
				body = (0,external_node_stream_namespaceObject.pipeline)(body, external_node_zlib_.createBrotliDecompress(), error => {
					if (error) {
						reject(error);
					}
				});
				response = new Response(body, responseOptions);
				resolve(response);
				return;
			}
			response = new Response(body, responseOptions);
			resolve(response);
		});
		writeToStream(request_, request).catch(reject);
	});
}

function fixResponseChunkedTransferBadEnding(request, errorCallback) {
	const LAST_CHUNK = external_node_buffer_.Buffer.from('0\r\n\r\n');

	let isChunkedTransfer = false;
	let properLastChunkReceived = false;
	let previousChunk;

	request.on('response', response => {
		const {headers} = response;
		isChunkedTransfer = headers['transfer-encoding'] === 'chunked' && !headers['content-length'];
	});

	request.on('socket', socket => {
		const onSocketClose = () => {
			if (isChunkedTransfer && !properLastChunkReceived) {
				const error = new Error('Premature close');
				error.code = 'ERR_STREAM_PREMATURE_CLOSE';
				errorCallback(error);
			}
		};

		const onData = buf => {
			properLastChunkReceived = external_node_buffer_.Buffer.compare(buf.slice(-5), LAST_CHUNK) === 0;
			if (!properLastChunkReceived && previousChunk) {
				properLastChunkReceived = (
					external_node_buffer_.Buffer.compare(previousChunk.slice(-3), LAST_CHUNK.slice(0, 3)) === 0 &&
					external_node_buffer_.Buffer.compare(buf.slice(-2), LAST_CHUNK.slice(3)) === 0
				);
			}

			previousChunk = buf;
		};

		socket.prependListener('close', onSocketClose);
		socket.on('data', onData);

		request.on('close', () => {
			socket.removeListener('close', onSocketClose);
			socket.removeListener('data', onData);
		});
	});
}
var clock = __nccwpck_require__(5233);
var errors = __nccwpck_require__(452);
;
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
var addresses = __nccwpck_require__(1863);
var public_host = __nccwpck_require__(1597);
;// CONCATENATED MODULE: ./lib/net/agents.js

const supportsProxies = process.allowedNodeEnvironmentFlags.has('--use-env-proxy');
function createAgents(environment, resolve = external_node_dns_namespaceObject.lookup) {
	const settings = { keepAlive: true, rejectUnauthorized: true };
	const no_proxy = environment.no_proxy || environment.NO_PROXY;
	const direct = { 'http:': new external_node_http_.Agent(settings), 'https:': new external_node_https_namespaceObject.Agent(settings) };
	const others = {
		'http:': withProxy(environment, ['http_proxy', 'HTTP_PROXY'], (http_proxy) => new external_node_http_.Agent({ ...settings, proxyEnv: { http_proxy, no_proxy } })),
		'https:': withProxy(environment, ['https_proxy', 'HTTPS_PROXY'], (https_proxy) => new external_node_https_namespaceObject.Agent({ ...settings, proxyEnv: { https_proxy, no_proxy } })),
	};
	const variables = ['https_proxy', 'HTTPS_PROXY'];
	const isProxied = supportsProxies && variables.some((name) => environment[name]?.trim());
	const toPublic = withProxy(environment, variables, (https_proxy) => https_proxy === undefined
		? new external_node_https_namespaceObject.Agent({ ...settings, lookup: (0,public_host .Hq)(resolve) })
		:
			new external_node_https_namespaceObject.Agent({ ...settings, proxyEnv: { https_proxy } }));
	return {
		of: (url) => ((0,addresses .YY)(url) ? direct : others)[url.protocol === 'https:' ? 'https:' : 'http:'],
		toPublic: async (url) => {
			await (0,public_host .aG)(url, isProxied ? resolve : null);
			return toPublic;
		},
	};
}
function withProxy(environment, variables, create) {
	const variable = variables.find((name) => environment[name]?.trim());
	if (variable === undefined || !supportsProxies)
		return create(undefined);
	const text = environment[variable]?.trim() ?? '';
	try {
		const { protocol, href } = new URL(text.includes('://') ? text : `http://${text}`);
		if (protocol === 'http:' || protocol === 'https:')
			return create(href);
	}
	catch {
	}
	throw new errors .GD('invalid-input', `The environment variable ${variable} holds no http: or https: address of a proxy.`, `Correct ${variable}, or remove it.`);
}
var http_failure = __nccwpck_require__(5368);
;// CONCATENATED MODULE: ./lib/net/http.js

const maxRetries = 3;
const longestWaitMs = clock .J2;
const isTransient = ({ status }) => status === 429 || status >= 500;
function createHttp(options) {
	const { clock, random = Math.random } = options;
	const agents = createAgents(options.environment ?? process.env, options.resolve);
	async function send(request) {
		const timeoutMs = (options.timeoutMs ?? 20_000) * (request.patience ?? 1);
		const maxBytes = request.maxBytes ?? options.maxBytes ?? 2 * 1024 * 1024;
		const timeout = AbortSignal.timeout(timeoutMs);
		const startedAt = clock.now();
		const report = (outcome) => options.debug?.(`${request.name}: ${outcome}, ${clock.now() - startedAt} ms`);
		const toFailure = (error) => (0,http_failure .Ic)(error, request, { timeout, timeoutMs, maxBytes });
		try {
			request.signal?.throwIfAborted();
			const agent = request.publicOnly ? await agents.toPublic(new URL(request.url)) : agents.of;
			const response = await fetch(request.url, {
				method: request.method,
				headers: {
					'User-Agent': 'tiktok-stats-action',
					...(request.keepPartial ? { 'Accept-Encoding': 'identity' } : {}),
					...request.headers,
				},
				...(request.body === undefined ? {} : { body: request.body }),
				redirect: 'manual',
				size: maxBytes,
				agent,
				signal: request.signal ? AbortSignal.any([timeout, request.signal]) : timeout,
			});
			const { status, headers } = response;
			const { bytes, error = null } = await readBody(response, request);
			const brokenOff = error && toFailure(error);
			report(`HTTP ${status}, ${bytes.length} bytes${brokenOff ? ', incomplete' : ''}`);
			if (status >= 300 && status < 400 && request.redirect !== 'manual')
				throw (0,http_failure .cP)(request, status);
			return toAnswer(status, headers, bytes, brokenOff);
		}
		catch (error) {
			const failure = toFailure(error);
			if (failure !== error)
				report('failed');
			throw failure;
		}
	}
	return async (asked) => {
		const [signal, ...others] = [asked.signal, options.signal].filter((one) => one !== undefined);
		const either = signal && others.length > 0 ? AbortSignal.any([signal, ...others]) : signal;
		const request = either ? { ...asked, signal: either } : asked;
		for (let attempt = 0;; attempt += 1) {
			const outcome = await send(request).catch((error) => error);
			const answer = isAnswer(outcome) ? outcome : null;
			const mayRetry = request.repeatWhen !== undefined &&
				attempt < maxRetries &&
				!request.signal?.aborted &&
				(answer ? request.repeatWhen(answer) : isUnavailable(outcome));
			const waitMs = mayRetry ? waitBefore(attempt, answer, clock, random) : null;
			if (waitMs !== null) {
				await clock.sleep(waitMs, request.signal).catch(() => undefined);
				continue;
			}
			if (answer)
				return answer;
			throw outcome;
		}
	};
}
async function readBody(response, { keepPartial }) {
	const arrived = [];
	if (keepPartial)
		response.body?.on('data', (chunk) => arrived.push(chunk));
	try {
		return { bytes: new Uint8Array(await response.arrayBuffer()) };
	}
	catch (error) {
		if (arrived.length === 0)
			throw error;
		return { bytes: Buffer.concat(arrived), error };
	}
}
const toAnswer = (status, headers, bytes, brokenOff) => ({
	status,
	headers,
	bytes,
	...(brokenOff instanceof errors .GD ? { brokenOff } : {}),
	get text() {
		return new TextDecoder().decode(bytes);
	},
});
const isAnswer = (outcome) => typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'bytes' in outcome;
const isUnavailable = (error) => error instanceof errors .GD && error.code === 'unavailable';
function waitBefore(attempt, answer, clock, random) {
	const named = answer ? readRetryAfter(answer.headers.get('retry-after'), clock.now()) : null;
	if (named !== null && named > longestWaitMs)
		return null;
	const wholeMs = 500 * 2 ** attempt;
	return Math.max(named ?? 0, wholeMs / 2 + random() * (wholeMs / 2));
}
function readRetryAfter(header, now) {
	const value = header?.trim();
	if (!value)
		return null;
	if (/^\d+$/.test(value))
		return Number(value) * 1000;
	const at = /^[A-Z][a-z]{2,}, /.test(value) ? Date.parse(value) : Number.NaN;
	return Number.isNaN(at) ? null : Math.max(0, at - now);
}
async function requestsLeft() {
	await (0,promises_.setImmediate)();
	await (0,promises_.setImmediate)();
}

  }),

  8409:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (  parseJson),
  s: () => (  stringifyJson)
});

;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/utils.js
function utils_isInteger(value) {
  return INTEGER_REGEX.test(value);
}
const INTEGER_REGEX = /^-?[0-9]+$/;
function isNumber(value) {
  return NUMBER_REGEX.test(value);
}
const NUMBER_REGEX = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
function isSafeNumber(value, config) {
  if (utils_isInteger(value)) {
    return Number.isSafeInteger(Number.parseInt(value, 10));
  }
  const num = Number.parseFloat(value);
  if (Number.isInteger(num) && !Number.isSafeInteger(num)) {
    return false;
  }
  const parsed = String(num);
  if (value === parsed) {
    return true;
  }
  const valueDigits = extractSignificantDigits(value);
  const parsedDigits = extractSignificantDigits(parsed);
  if (valueDigits === parsedDigits) {
    return true;
  }
  if (config?.approx === true) {
    const requiredDigits = 14;
    if (parsedDigits.length >= requiredDigits && valueDigits.startsWith(parsedDigits.substring(0, requiredDigits))) {
      return true;
    }
  }
  return false;
}
let UnsafeNumberReason =  function (UnsafeNumberReason) {
  UnsafeNumberReason["underflow"] = "underflow";
  UnsafeNumberReason["overflow"] = "overflow";
  UnsafeNumberReason["truncate_integer"] = "truncate_integer";
  UnsafeNumberReason["truncate_float"] = "truncate_float";
  return UnsafeNumberReason;
}({});
function getUnsafeNumberReason(value) {
  if (isSafeNumber(value, {
    approx: false
  })) {
    return undefined;
  }
  if (utils_isInteger(value)) {
    return UnsafeNumberReason.truncate_integer;
  }
  const num = Number.parseFloat(value);
  if (!Number.isFinite(num)) {
    return UnsafeNumberReason.overflow;
  }
  if (num === 0) {
    return UnsafeNumberReason.underflow;
  }
  return UnsafeNumberReason.truncate_float;
}
function toSafeNumberOrThrow(value, config) {
  const number = Number.parseFloat(value);
  const unsafeReason = getUnsafeNumberReason(value);
  if (config?.approx === true ? unsafeReason && unsafeReason !== UnsafeNumberReason.truncate_float : unsafeReason) {
    const unsafeReasonText = unsafeReason?.replace(/_\w+$/, '');
    throw new Error(`Cannot safely convert to number: the value '${value}' would ${unsafeReasonText} and become ${number}`);
  }
  return number;
}
function splitNumber(value) {
  const match = value.match(/^(-?)(\d+(?:\.\d*)?)([eE]([+-]?\d+))?$/);
  if (!match) {
    throw new SyntaxError(`Invalid number: ${value}`);
  }
  const sign = match[1];
  const digitsStr = match[2];
  let exponent = match[4] !== undefined ? Number.parseInt(match[4], 10) : 0;
  const dot = digitsStr.indexOf('.');
  exponent += dot !== -1 ? dot - 1 : digitsStr.length - 1;
  const coefficient = digitsStr.replace('.', '');
  const {
    start,
    end
  } = getSignificantDigitRange(coefficient);
  exponent -= start;
  const digits = coefficient.slice(start, end);
  return digits.length > 0 ? {
    sign,
    digits,
    exponent
  } : {
    sign: '',
    digits: '0',
    exponent: 0
  };
}
function utils_compareNumber(a, b) {
  if (a === b) {
    return 0;
  }
  const aa = splitNumber(a);
  const bb = splitNumber(b);
  const sign = aa.sign === '-' ? -1 : 1;
  if (aa.sign !== bb.sign) {
    return sign;
  }
  if (aa.digits === '0') {
    return bb.digits === '0' ? 0 : -1;
  }
  if (bb.digits === '0') {
    return 1;
  }
  if (aa.exponent !== bb.exponent) {
    return aa.exponent > bb.exponent ? sign : aa.exponent < bb.exponent ? -sign : 0;
  }
  return aa.digits > bb.digits ? sign : aa.digits < bb.digits ? -sign : 0;
}
function utils_countSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const dot = value.indexOf('.');
  if (dot === -1 || dot < start || dot > end) {
    return end - start;
  }
  return end - start - 1;
}
function extractSignificantDigits(value) {
  const {
    start,
    end
  } = getSignificantDigitRange(value);
  const digits = value.substring(start, end);
  const dot = digits.indexOf('.');
  if (dot === -1) {
    return digits;
  }
  return digits.substring(0, dot) + digits.substring(dot + 1);
}
function getSignificantDigitRange(value) {
  let start = 0;
  if (value[0] === '-') {
    start++;
  }
  while (value[start] === '0' || value[start] === '.') {
    start++;
  }
  let end = value.lastIndexOf('e');
  if (end === -1) {
    end = value.lastIndexOf('E');
  }
  if (end === -1) {
    end = value.length;
  }
  while ((value[end - 1] === '0' || value[end - 1] === '.') && end > start) {
    end--;
  }
  return {
    start,
    end
  };
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/LosslessNumber.js
const losslessNumberMarker = Symbol.for('lossless-json.LosslessNumber');
class LosslessNumber {
  value;
  isLosslessNumber = true;
  get [losslessNumberMarker]() {
    return true;
  }
  constructor(value) {
    if (!isNumber(value)) {
      throw new Error(`Invalid number (value: "${value}")`);
    }
    this.value = value;
  }
  valueOf() {
    const unsafeReason = getUnsafeNumberReason(this.value);
    if (unsafeReason === undefined || unsafeReason === UnsafeNumberReason.truncate_float) {
      return Number.parseFloat(this.value);
    }
    if (utils_isInteger(this.value)) {
      return BigInt(this.value);
    }
    throw new Error(`Cannot safely convert to number: the value '${this.value}' would ${unsafeReason} and become ${Number.parseFloat(this.value)}`);
  }
  toString() {
    return this.value;
  }
}
function isLosslessNumber(value) {
  return value !== null && typeof value === 'object' && value[losslessNumberMarker] === true;
}
function toLosslessNumber(value) {
  const maxDigits = 15;
  if (countSignificantDigits(String(value)) > maxDigits) {
    throw new Error(`Invalid number: contains more than 15 digits and is most likely truncated and unsafe by itself (value: ${value})`);
  }
  if (Number.isNaN(value)) {
    throw new Error('Invalid number: NaN');
  }
  if (!Number.isFinite(value)) {
    throw new Error(`Invalid number: ${value}`);
  }
  return new LosslessNumber(String(value));
}
function compareLosslessNumber(a, b) {
  return compareNumber(a.value, b.value);
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/numberParsers.js

function parseLosslessNumber(value) {
  return new LosslessNumber(value);
}
function parseNumberAndBigInt(value) {
  return isInteger(value) ? BigInt(value) : Number.parseFloat(value);
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/revive.js
function revive(json, reviver) {
  return reviveValue({
    '': json
  }, '', json, reviver);
}
function reviveValue(context, key, value, reviver) {
  if (Array.isArray(value)) {
    return reviver.call(context, key, reviveArray(value, reviver));
  }
  if (value && typeof value === 'object' && !isLosslessNumber(value)) {
    return reviver.call(context, key, reviveObject(value, reviver));
  }
  return reviver.call(context, key, value);
}
function reviveObject(object, reviver) {
  for (const key of Object.keys(object)) {
    const value = reviveValue(object, key, object[key], reviver);
    if (value !== undefined) {
      object[key] = value;
    } else {
      delete object[key];
    }
  }
  return object;
}
function reviveArray(array, reviver) {
  for (let i = 0; i < array.length; i++) {
    const value = reviveValue(array, String(i), array[i], reviver);
    if (value === undefined) {
      delete array[i];
    } else {
      array[i] = value;
    }
  }
  return array;
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/parse.js
function parse(text, reviver, options) {
  const optionsObj = typeof options === 'function' ? {
    parseNumber: options
  } : options;
  const parseNumber = optionsObj?.parseNumber ?? parseLosslessNumber;
  const onDuplicateKey = optionsObj?.onDuplicateKey ?? throwDuplicateKey;
  let i = 0;
  const value = parseValue();
  expectValue(value);
  expectEndOfInput();
  return reviver ? revive(value, reviver) : value;
  function parseObject() {
    if (text.charCodeAt(i) === codeOpeningBrace) {
      i++;
      skipWhitespace();
      const object = {};
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBrace) {
        if (!initial) {
          eatComma();
          skipWhitespace();
        } else {
          initial = false;
        }
        const start = i;
        const key = parseString();
        if (key === undefined) {
          throwObjectKeyExpected();
          return;
        }
        skipWhitespace();
        eatColon();
        const value = parseValue();
        if (value === undefined) {
          throwObjectValueExpected();
          return;
        }
        if (Object.prototype.hasOwnProperty.call(object, key) && !isDeepEqual(value, object[key])) {
          const returnedValue = onDuplicateKey({
            key,
            position: start + 1,
            oldValue: object[key],
            newValue: value
          });
          if (returnedValue !== undefined) {
            setObjectKey(object, key, returnedValue);
          }
        } else {
          setObjectKey(object, key, value);
        }
      }
      if (text.charCodeAt(i) !== codeClosingBrace) {
        throwObjectKeyOrEndExpected();
      }
      i++;
      return object;
    }
  }
  function parseArray() {
    if (text.charCodeAt(i) === codeOpeningBracket) {
      i++;
      skipWhitespace();
      const array = [];
      let initial = true;
      while (i < text.length && text.charCodeAt(i) !== codeClosingBracket) {
        if (!initial) {
          eatComma();
        } else {
          initial = false;
        }
        const value = parseValue();
        expectArrayItem(value);
        array.push(value);
      }
      if (text.charCodeAt(i) !== codeClosingBracket) {
        throwArrayItemOrEndExpected();
      }
      i++;
      return array;
    }
  }
  function parseValue() {
    skipWhitespace();
    const value = parseString() ?? parseNumeric() ?? parseObject() ?? parseArray() ?? parseKeyword('true', true) ?? parseKeyword('false', false) ?? parseKeyword('null', null);
    skipWhitespace();
    return value;
  }
  function parseKeyword(name, value) {
    if (text.slice(i, i + name.length) === name) {
      i += name.length;
      return value;
    }
  }
  function skipWhitespace() {
    while (isWhitespace(text.charCodeAt(i))) {
      i++;
    }
  }
  function parseString() {
    if (text.charCodeAt(i) === codeDoubleQuote) {
      i++;
      let result = '';
      while (i < text.length && text.charCodeAt(i) !== codeDoubleQuote) {
        if (text.charCodeAt(i) === codeBackslash) {
          const char = text[i + 1];
          const escapeChar = escapeCharacters[char];
          if (escapeChar !== undefined) {
            result += escapeChar;
            i++;
          } else if (char === 'u') {
            if (isHex(text.charCodeAt(i + 2)) && isHex(text.charCodeAt(i + 3)) && isHex(text.charCodeAt(i + 4)) && isHex(text.charCodeAt(i + 5))) {
              result += String.fromCharCode(Number.parseInt(text.slice(i + 2, i + 6), 16));
              i += 5;
            } else {
              throwInvalidUnicodeCharacter(i);
            }
          } else {
            throwInvalidEscapeCharacter(i);
          }
        } else {
          if (isValidStringCharacter(text.charCodeAt(i))) {
            result += text[i];
          } else {
            throwInvalidCharacter(text[i]);
          }
        }
        i++;
      }
      expectEndOfString();
      i++;
      return result;
    }
  }
  function parseNumeric() {
    const start = i;
    if (text.charCodeAt(i) === codeMinus) {
      i++;
      expectDigit(start);
    }
    if (text.charCodeAt(i) === codeZero) {
      i++;
    } else if (isNonZeroDigit(text.charCodeAt(i))) {
      i++;
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    } else {
      return undefined;
    }
    if (text.charCodeAt(i) === codeDot) {
      i++;
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (text.charCodeAt(i) === codeLowercaseE || text.charCodeAt(i) === codeUppercaseE) {
      i++;
      if (text.charCodeAt(i) === codeMinus || text.charCodeAt(i) === codePlus) {
        i++;
      }
      expectDigit(start);
      while (isDigit(text.charCodeAt(i))) {
        i++;
      }
    }
    if (i > start) {
      return parseNumber(text.slice(start, i));
    }
  }
  function eatComma() {
    if (text.charCodeAt(i) !== codeComma) {
      throw new SyntaxError(`Comma ',' expected after value ${gotAt()}`);
    }
    i++;
  }
  function eatColon() {
    if (text.charCodeAt(i) !== codeColon) {
      throw new SyntaxError(`Colon ':' expected after property name ${gotAt()}`);
    }
    i++;
  }
  function expectValue(value) {
    if (value === undefined) {
      throw new SyntaxError(`JSON value expected ${gotAt()}`);
    }
  }
  function expectArrayItem(value) {
    if (value === undefined) {
      throw new SyntaxError(`Array item expected ${gotAt()}`);
    }
  }
  function expectEndOfInput() {
    if (i < text.length) {
      throw new SyntaxError(`Expected end of input ${gotAt()}`);
    }
  }
  function expectDigit(start) {
    if (!isDigit(text.charCodeAt(i))) {
      const numSoFar = text.slice(start, i);
      throw new SyntaxError(`Invalid number '${numSoFar}', expecting a digit ${gotAt()}`);
    }
  }
  function expectEndOfString() {
    if (text.charCodeAt(i) !== codeDoubleQuote) {
      throw new SyntaxError(`End of string '"' expected ${gotAt()}`);
    }
  }
  function throwObjectKeyExpected() {
    throw new SyntaxError(`Quoted object key expected ${gotAt()}`);
  }
  function throwDuplicateKey({
    key,
    position
  }) {
    throw new SyntaxError(`Duplicate key '${key}' encountered at position ${position}`);
  }
  function throwObjectKeyOrEndExpected() {
    throw new SyntaxError(`Quoted object key or end of object '}' expected ${gotAt()}`);
  }
  function throwArrayItemOrEndExpected() {
    throw new SyntaxError(`Array item or end of array ']' expected ${gotAt()}`);
  }
  function throwInvalidCharacter(char) {
    throw new SyntaxError(`Invalid character '${char}' ${pos()}`);
  }
  function throwInvalidEscapeCharacter(start) {
    const chars = text.slice(start, start + 2);
    throw new SyntaxError(`Invalid escape character '${chars}' ${pos()}`);
  }
  function throwObjectValueExpected() {
    throw new SyntaxError(`Object value expected after ':' ${pos()}`);
  }
  function throwInvalidUnicodeCharacter(start) {
    const chars = text.slice(start, start + 6);
    throw new SyntaxError(`Invalid unicode character '${chars}' ${pos()}`);
  }
  function pos() {
    return `at position ${i}`;
  }
  function got() {
    return i < text.length ? `but got '${text[i]}'` : 'but reached end of input';
  }
  function gotAt() {
    return `${got()} ${pos()}`;
  }
}
function setObjectKey(object, key, value) {
  if (key === '__proto__') {
    Object.defineProperty(object, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true
    });
  } else {
    object[key] = value;
  }
}
function isWhitespace(code) {
  return code === codeSpace || code === codeNewline || code === codeTab || code === codeReturn;
}
function isHex(code) {
  return code >= codeZero && code <= codeNine || code >= codeUppercaseA && code <= codeUppercaseF || code >= codeLowercaseA && code <= codeLowercaseF;
}
function isDigit(code) {
  return code >= codeZero && code <= codeNine;
}
function isNonZeroDigit(code) {
  return code >= codeOne && code <= codeNine;
}
function isValidStringCharacter(code) {
  return code >= 0x20 && code <= 0x10ffff;
}
function isDeepEqual(a, b) {
  if (a === b) {
    return true;
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isDeepEqual(item, b[index]));
  }
  if (isObject(a) && isObject(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.every(key => isDeepEqual(a[key], b[key]));
  }
  return false;
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
const escapeCharacters = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t'
};
const codeBackslash = 0x5c;
const codeOpeningBrace = 0x7b;
const codeClosingBrace = 0x7d;
const codeOpeningBracket = 0x5b;
const codeClosingBracket = 0x5d;
const codeSpace = 0x20;
const codeNewline = 0xa;
const codeTab = 0x9;
const codeReturn = 0xd;
const codeDoubleQuote = 0x0022;
const codePlus = 0x2b;
const codeMinus = 0x2d;
const codeZero = 0x30;
const codeOne = 0x31;
const codeNine = 0x39;
const codeComma = 0x2c;
const codeDot = 0x2e;
const codeColon = 0x3a;
const codeUppercaseA = 0x41;
const codeLowercaseA = 0x61;
const codeUppercaseE = 0x45;
const codeLowercaseE = 0x65;
const codeUppercaseF = 0x46;
const codeLowercaseF = 0x66;
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/stringify.js
function stringify(value, replacer, space, numberStringifiers) {
  const resolvedSpace = resolveSpace(space);
  const replacedValue = typeof replacer === 'function' ? replacer.call({
    '': value
  }, '', value) : value;
  return stringifyValue(replacedValue, '');
  function stringifyValue(value, indent) {
    if (Array.isArray(numberStringifiers)) {
      const stringifier = numberStringifiers.find(item => item.test(value));
      if (stringifier) {
        const str = stringifier.stringify(value);
        if (typeof str !== 'string' || !isNumber(str)) {
          throw new Error(`Invalid JSON number: output of a number stringifier must be a string containing a JSON number (output: ${str})`);
        }
        return str;
      }
    }
    if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string' || value === null || value instanceof Date || value instanceof Boolean || value instanceof Number || value instanceof String) {
      return JSON.stringify(value);
    }
    if (isLosslessNumber(value)) {
      return value.toString();
    }
    if (typeof value === 'bigint') {
      return value.toString();
    }
    if (Array.isArray(value)) {
      return stringifyArray(value, indent);
    }
    if (value && typeof value === 'object') {
      return stringifyObject(value, indent);
    }
    return undefined;
  }
  function stringifyArray(array, indent) {
    if (array.length === 0) {
      return '[]';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let str = resolvedSpace ? '[\n' : '[';
    for (let i = 0; i < array.length; i++) {
      const item = typeof replacer === 'function' ? replacer.call(array, String(i), array[i]) : array[i];
      if (resolvedSpace) {
        str += childIndent;
      }
      if (typeof item !== 'undefined' && typeof item !== 'function') {
        const serialized = stringifyValue(item, childIndent);
        str += serialized === undefined ? 'null' : serialized;
      } else {
        str += 'null';
      }
      if (i < array.length - 1) {
        str += resolvedSpace ? ',\n' : ',';
      }
    }
    str += resolvedSpace ? `\n${indent}]` : ']';
    return str;
  }
  function stringifyObject(object, indent) {
    if (typeof object.toJSON === 'function') {
      return stringifyValue(object.toJSON(), indent);
    }
    const keys = Array.isArray(replacer) ? [...new Set(replacer.map(String))] : Object.keys(object);
    if (keys.length === 0) {
      return '{}';
    }
    const childIndent = resolvedSpace ? indent + resolvedSpace : undefined;
    let first = true;
    let str = resolvedSpace ? '{\n' : '{';
    for (const key of keys) {
      const value = typeof replacer === 'function' ? replacer.call(object, key, object[key]) : object[key];
      if (includeProperty(key, value)) {
        const serialized = stringifyValue(value, childIndent);
        if (serialized === undefined) {
          continue;
        }
        if (first) {
          first = false;
        } else {
          str += resolvedSpace ? ',\n' : ',';
        }
        const keyStr = JSON.stringify(key);
        str += resolvedSpace ? `${childIndent + keyStr}: ` : `${keyStr}:`;
        str += serialized;
      }
    }
    str += resolvedSpace ? `\n${indent}}` : '}';
    return str;
  }
  function includeProperty(_key, value) {
    return typeof value !== 'undefined' && typeof value !== 'function' && typeof value !== 'symbol';
  }
}
const MAX_SPACE_LENGTH = 10;
function resolveSpace(space) {
  if (typeof space === 'number') {
    const count = Math.min(Math.trunc(space), MAX_SPACE_LENGTH);
    return count >= 1 ? ' '.repeat(count) : undefined;
  }
  if (typeof space === 'string' && space !== '') {
    return space.slice(0, MAX_SPACE_LENGTH);
  }
  return undefined;
}
;// CONCATENATED MODULE: ./node_modules/lossless-json/lib/esm/index.js
;// CONCATENATED MODULE: ./lib/net/json.js

const maxDigits = 40;
const toNumber = (digits) => digits.length <= maxDigits && utils_isInteger(digits) && !isSafeNumber(digits)
	? BigInt(digits)
	: Number(digits);
const longNumber = /(?:^|[:[,])\s*-?\d{16}/;
function parseJson(text) {
	if (!longNumber.test(text))
		return JSON.parse(text);
	return parse(text, undefined, {
		parseNumber: toNumber,
		onDuplicateKey: ({ newValue }) => newValue,
	});
}
function stringifyJson(value, space) {
	let isExact = true;
	const toExact = (_, one) => {
		if (typeof one !== 'bigint')
			return one;
		const number = Number(one);
		isExact &&= Number.isSafeInteger(number);
		return number;
	};
	const quick = JSON.stringify(value, toExact, space);
	const text = isExact ? quick : stringify(value, undefined, space);
	if (text === undefined)
		throw new TypeError('This value has no JSON form.');
	return text;
}

  }),

  8358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	D: () => (  createLenientReader),
	N: () => (  describeNotes)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function createLenientReader() {
	const notes = new Set();
	return {
		read: (as, value, where) => {
			try {
				return as(value, where);
			}
			catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD) || error.code !== 'unexpected-answer')
					throw error;
				notes.add(error.message.replace(/\.$/, ''));
				return null;
			}
		},
		note: (what) => {
			notes.add(what);
		},
		notes: () => [...notes],
	};
}
const mostNamed = 3;
function describeNotes(notes) {
	if (notes.length === 0)
		return null;
	const more = notes.length - mostNamed;
	const named = notes.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
	return `Some numbers stay empty or leave out a post, because the answer has unexpected values: ${named}. If this continues, look for a newer version of this action, or report it.`;
}

  }),

  9428:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	H: () => (  parseRecord)
  });
  var _assert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5601);
  var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8409);

function parseRecord({ text }) {
	try {
		const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(text);
		return (0,_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body) ? body : null;
	}
	catch {
		return null;
	}
}

  }),

  1597:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Hq: () => (  toPublicLookup),
	LJ: () => (  hasPublicName),
	Yc: () => (  notPublicCode),
	aG: () => (  assertPublicHost)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

const notPublicCode = 'ERR_NOT_PUBLIC';
const notPublic = (host) => Object.assign(new Error(`${host} is not public`), { code: notPublicCode });
const special4 = [
	'0.0.0.0/8',
	'10.0.0.0/8',
	'100.64.0.0/10',
	'127.0.0.0/8',
	'169.254.0.0/16',
	'172.16.0.0/12',
	'192.0.0.0/24',
	'192.0.2.0/24',
	'192.88.99.0/24',
	'192.168.0.0/16',
	'198.18.0.0/15',
	'198.51.100.0/24',
	'203.0.113.0/24',
	'224.0.0.0/3',
	'168.63.129.16/32',
];
const global6 = ['2000::/3'];
const special6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];
const translated = ['64:ff9b::/96'];
const openBlocks = () => ({
	special4: toBlocks(special4, 'ipv4'),
	global6: toBlocks(global6, 'ipv6'),
	special6: toBlocks(special6, 'ipv6'),
	translated: toBlocks(translated, 'ipv6'),
});
let blocks;
function toBlocks(blocks, type) {
	const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
	for (const block of blocks) {
		const [net = '', prefix] = block.split('/');
		list.addSubnet(net, Number(prefix), type);
	}
	return list;
}
function isPublicAddress(address) {
	blocks ??= openBlocks();
	switch ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address)) {
		case 4:
			return !blocks.special4.check(address, 'ipv4');
		case 6:
			if (address.includes('%'))
				return false;
			if (blocks.translated.check(address, 'ipv6'))
				return isPublicAddress(lastFour(address));
			return blocks.global6.check(address, 'ipv6') && !blocks.special6.check(address, 'ipv6');
		default:
			return false;
	}
}
function lastFour(address) {
	const [high = '', low = ''] = new URL(`http://[${address}]/`).hostname
		.replace(/[[\]]/g, '')
		.replace(/::$/, '::0')
		.split(':')
		.slice(-2);
	const bits = Number.parseInt(high || '0', 16) * 0x1_0000 + Number.parseInt(low || '0', 16);
	return [24, 16, 8, 0].map((shift) => Math.floor(bits / 2 ** shift) % 256).join('.');
}
const localName = /^[^.]*$|(^|\.)(localhost|local|internal|lan|home|corp|arpa|onion)$/;
function hasPublicName({ protocol, hostname, port, username, password }) {
	const name = hostname.replace(/\.+$/, '');
	const isPlain = protocol === 'https:' && port === '' && username === '' && password === '';
	return isPlain && !localName.test(name) && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 && !name.startsWith('[');
}
async function assertPublicHost(url, resolve) {
	if (!hasPublicName(url))
		throw notPublic(url.host);
	if (!resolve)
		return;
	const addresses = await new Promise((settle) => resolve(url.hostname, { all: true }, (_, found) => settle(found ?? [])));
	if (!addresses.every(({ address }) => isPublicAddress(address)))
		throw notPublic(url.host);
}
const toPublicLookup = (resolve) => (hostname, { all, family, hints }, done) => {
	const given = {
		...(typeof family === 'number' ? { family } : {}),
		...(hints === undefined ? {} : { hints }),
	};
	resolve(hostname, { ...given, all: true }, (error, addresses) => {
		const [first] = addresses ?? [];
		const arePublic = addresses?.every(({ address }) => isPublicAddress(address));
		if (error)
			done(error, '');
		else if (!first || !arePublic)
			done(notPublic(hostname), '');
		else if (all)
			done(null, addresses);
		else
			done(null, first.address, first.family);
	});
};

  }),

  2483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	G: () => (  toGrowths),
	Lf: () => (  seriesOf),
	Ms: () => (  isNews),
	OO: () => (  longestOf),
	To: () => (  newsWindows),
	Ud: () => (  toMetric),
	YM: () => (  daysBetween),
	f2: () => (  growthAsOf),
	lr: () => (  untilLastChange),
	n$: () => (  followersOf),
	xF: () => (  toFollowers),
	xp: () => (  growthWindows)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5233);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(323);

const growthWindows = [1, 7, 30];
const staleAfter = { 1: 7, 7: 7, 30: 30 };
function toGrowths(points, toFigure) {
	const changed = untilLastChange(points);
	return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(changed, toFigure, days));
}
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
function toGrowth(points, toFigure, days) {
	const last = points.at(-1);
	const figure = last ? toFigure(last) : null;
	if (!last || figure === null)
		return null;
	const base = points.findLast((point) => toFigure(point) !== null && daysBetween(point.day, last.day) >= days);
	if (!base)
		return null;
	const before = toFigure(base);
	const change = subtract(figure, before);
	if (change === null)
		return null;
	return {
		days,
		since: base.day,
		spanDays: daysBetween(base.day, last.day),
		change,
		percent: toPercent(toHundredths(change), toHundredths(before)),
	};
}
const toFollowers = ({ followers }) => followers;
const toMetric = (name) => ({ figures }) => figures[name] ?? null;
const followersOf = (points) => points.map((point) => ({ day: point.day, figure: toFollowers(point) }));
function seriesOf(points, metric) {
	const toFigure = toMetric(metric);
	return points.map((point) => ({ day: point.day, figure: toFigure(point) }));
}
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function subtract(last, base) {
	if (last === null || base === null)
		return null;
	if (typeof last === 'bigint' && typeof base === 'bigint')
		return last - base;
	return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
	if (base <= 0n)
		return null;
	const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
	return change < 0n && size > 0 ? -size : size;
}
function toHundredths(figure) {
	if (typeof figure === 'bigint')
		return figure * 100n;
	return BigInt(Math.round((figure ?? 0) * 100));
}

  }),

  323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	G8: () => (  average),
	JZ: () => (  median),
	UH: () => (  divideHalfUp),
	cz: () => (  sum),
	gL: () => (  engagementRate)
  });
const divideHalfUp = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);
function engagementRate(interactions, audience) {
	if (audience === 0n)
		return null;
	return Number(divideHalfUp(interactions * 10000n, audience)) / 100;
}
const average = (total, items) => items === 0 ? null : divideHalfUp(total, BigInt(items));
function median(counts) {
	const sorted = counts.toSorted((one, other) => Number(one - other));
	const half = sorted.length / 2;
	const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
	const total = middle.reduce((added, count) => added + count, 0n);
	return average(total, middle.length);
}
function sum(counts) {
	let total = 0n;
	for (const count of counts) {
		if (count === null)
			return null;
		total += count;
	}
	return total;
}

  }),

  3758:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	E6: () => (  toTopPosts),
	Zl: () => (  comparePosts),
	jQ: () => (  postCounts),
	oz: () => (  toPostRate),
	wy: () => (  toTitle)
  });
  var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(323);

const postCounts = ['views', 'likes', 'comments', 'shares'];
const longestTitle = 200;
function toTitle(text) {
	const line = text?.split('\n').find((part) => part.trim() !== '');
	if (line === undefined)
		return null;
	const title = [...line.trim()].slice(0, longestTitle).join('');
	return title.trimEnd() || null;
}
function toInteractions({ likes, comments, shares }) {
	const known = [likes, comments, shares].filter((count) => count !== null);
	return known.length === 0 ? null : known.reduce((total, count) => total + count, 0n);
}
function toPostRate(post) {
	const interactions = toInteractions(post);
	return interactions === null || post.views === null
		? null
		: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .engagementRate */ .gL)(interactions, post.views);
}
const topCount = 3;
const toTopPosts = (posts) => posts.toSorted(comparePosts).slice(0, topCount);
function comparePosts(one, other) {
	return (compareCounts(toInteractions(one), toInteractions(other)) ||
		compareCounts(one.views, other.views) ||
		(other.postedAt ?? 0) - (one.postedAt ?? 0));
}
const compareCounts = (one, other) => Number((other ?? -1n) - (one ?? -1n));

  }),

  6535:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	im: () => (  parseColour),
	qA: () => (  onColour),
	qO: () => (  toReadable),
	v2: () => (  contrast)
  });
const parseColour = (text) => /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : null;
function contrast(one, other) {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}
const onColour = (surface) => contrast(surface, '#ffffff') >= contrast(surface, '#000000') ? '#ffffff' : '#000000';
const leastContrast = 4.5;
function toReadable(colour, grounds) {
	const isReadable = (one) => grounds.every((ground) => contrast(one, ground) >= leastContrast);
	const step = grounds.every((ground) => luminance(ground) > 0.18) ? -0.005 : 0.005;
	const [hue, saturation, lightness] = toHsl(colour);
	for (let moved = lightness; moved > 0 && moved < 1; moved += step) {
		const candidate = moved === lightness ? colour : fromHsl(hue, saturation, moved);
		if (isReadable(candidate))
			return candidate;
	}
	return step < 0 ? '#000000' : '#ffffff';
}
function luminance(colour) {
	const [red, green, blue] = toParts(colour);
	const linear = (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
function toParts(colour) {
	const at = (index) => Number.parseInt(colour.slice(index, index + 2), 16) / 255;
	return [at(1), at(3), at(5)];
}
function toHsl(colour) {
	const [red, green, blue] = toParts(colour);
	const [low, high] = [Math.min(red, green, blue), Math.max(red, green, blue)];
	const [spread, lightness] = [high - low, (high + low) / 2];
	if (spread === 0)
		return [0, 0, lightness];
	const saturation = spread / (1 - Math.abs(2 * lightness - 1));
	if (high === red)
		return [((green - blue) / spread + 6) % 6, saturation, lightness];
	if (high === green)
		return [(blue - red) / spread + 2, saturation, lightness];
	return [(red - green) / spread + 4, saturation, lightness];
}
function fromHsl(hue, saturation, lightness) {
	const reach = saturation * Math.min(lightness, 1 - lightness);
	const part = (shift) => {
		const place = (shift + hue * 2) % 12;
		const value = lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
		return Math.round(value * 255)
			.toString(16)
			.padStart(2, '0');
	};
	return `#${part(0)}${part(8)}${part(4)}`;
}

  }),

  7307:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	G: () => (  parseContact),
	s: () => (  parsePageUrl)
  });
const longestMail = 254;
function parseContact(text) {
	const letter = String.raw `[\p{L}\p{N}]`;
	const mail = String.raw `^([^\s@<>()[\]\\,;:"\p{C}]+)@(${letter}(?:[\p{L}\p{N}.-]*${letter})?\.\p{L}[\p{L}\p{N}-]*)$`;
	const [, person, domain] = new RegExp(mail, 'u').exec(text) ?? [];
	if (person !== undefined && domain !== undefined && text.length <= longestMail) {
		const encoded = person.replace(/[^\w.!$'*+~-]/gu, encodeURIComponent);
		return { href: `mailto:${encoded}@${domain}`, text, isMail: true };
	}
	const page = parsePageUrl(text);
	if (!page)
		return null;
	const { href, host, pathname } = page;
	return { href, text: `${host}${pathname.replace(/\/$/, '')}`, isMail: false };
}
function parsePageUrl(text) {
	if (/[\s\p{C}]/u.test(text) || !/^https:\/\//i.test(text) || !URL.canParse(text))
		return null;
	const url = new URL(text);
	return url.username || url.password || !url.hostname.includes('.') ? null : url;
}

  }),

  6260:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Fq: () => (  parsePageAddress),
	VL: () => (  parseTimeZone),
	it: () => (  kitFlaws),
	tV: () => (  toNeighbour)
  });
  var _contact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7307);

const kitFlaws = {
	contact: {
		what: 'is neither an e-mail address nor an https: address',
		hint: 'Write one alone, such as hello@example.org or https://example.org/contact, or leave it out.',
	},
	'time-zone': {
		what: 'is no time zone',
		hint: 'Use a name of the IANA database, such as Europe/Berlin or UTC.',
	},
	'page-url': {
		what: 'is no https: address',
		hint: 'Write the whole address of the page, such as https://example.org/kit/, or leave it out.',
	},
};
function parseTimeZone(text) {
	if (text === 'UTC')
		return text;
	if (!/^[A-Za-z][\w+/-]*$/.test(text))
		return null;
	try {
		const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions();
		return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text;
	}
	catch {
		return null;
	}
}
function parsePageAddress(text) {
	const url = (0,_contact_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePageUrl */ .s)(text);
	if (!url)
		return null;
	url.hash = '';
	return url.href;
}
function toNeighbour(pageUrl, path) {
	const base = new URL(pageUrl);
	base.search = '';
	if (!/\/$|\.[^/]*$/.test(base.pathname))
		base.pathname += '/';
	return new URL(path, base).href;
}

  }),

  4930:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	O: () => (  toVariants),
	Z: () => (  themes)
  });
const themes = ['auto', 'light', 'dark', 'all'];
function toVariants({ theme, locale, accent }) {
	const main = theme === 'all' ? 'auto' : theme;
	const variants = [{ suffix: '', style: { locale, accent, appearance: main } }];
	if (theme !== 'all')
		return variants;
	return [
		...variants,
		{ suffix: '-light', style: { locale, accent, appearance: 'light' } },
		{ suffix: '-dark', style: { locale, accent, appearance: 'dark' } },
	];
}

  }),

  706:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	B: () => (  endSignals),
	d: () => (  cancelOnSignals)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);

const patienceMs = 8_500;
const lastGaspMs = 300;
const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'];
function cancelOnSignals(options) {
	const { say, hangUp, lastWords } = options;
	const cancel = new AbortController();
	let first = null;
	const giveUp = async () => {
		if (hangUp) {
			hangUp.abort();
			await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lastGaspMs);
		}
		await lastWords?.().catch(() => undefined);
		process.exit(1);
	};
	const onSignal = (name) => {
		if (name === first)
			return void giveUp();
		if (first !== null)
			return;
		first = name;
		if (name === 'SIGHUP')
			options.onTerminalClosed?.();
		cancel.abort();
		say('Cancelled: no new token request is sent; those in progress are finished.');
		void (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(patienceMs, undefined, { ref: false }).then(giveUp);
	};
	for (const name of endSignals)
		process.on(name, onSignal);
	if (lastWords) {
		process.on('uncaughtException', (error) => {
			say(`Unexpected error: ${error.message}`);
			void giveUp();
		});
	}
	return cancel.signal;
}

  }),

  9709:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (  collect)
});
var credentials_accounts = __nccwpck_require__(1188);
var errors = __nccwpck_require__(452);
;// CONCATENATED MODULE: ./lib/credentials/own-writes.js
function createOwnWrites(store) {
	let { version } = store;
	let isOutdated = false;
	let needsRefresh = false;
	let attempt = null;
	let earlier = null;
	return {
		get version() {
			return isOutdated ? { ...version, readAt: 0 } : version;
		},
		get attempt() {
			return attempt;
		},
		get needsRefresh() {
			return needsRefresh;
		},
		begin: ({ from, to }) => {
			attempt = { from: attempt?.from ?? from, to };
		},
		end: (outcome) => {
			if (outcome.saved)
				needsRefresh = true;
			else if (outcome.attempt === null)
				attempt = earlier;
			earlier = attempt;
		},
		async refresh() {
			version = await store.readVersion();
			isOutdated = false;
			needsRefresh = false;
			attempt = null;
			earlier = null;
		},
		async isReplaced() {
			const before = version;
			const { id } = await store.readVersion();
			const isReplaced = id !== before.id && attempt === null && version === before;
			isOutdated ||= isReplaced;
			return isReplaced;
		},
	};
}
var rewrite = __nccwpck_require__(5630);
;// CONCATENATED MODULE: ./lib/credentials/save-tokens.js

const gatherMs = 2_000;
function createTokenSaver(options) {
	const { store, journal, queue, writes, underWay, log } = options;
	const report = { saved: false, loss: null };
	let saving = Promise.resolve();
	let announced = 0;
	let hasFailed = false;
	const inTurn = (work) => {
		saving = saving.then(work);
		return saving;
	};
	function note() {
		try {
			const { version, attempt } = writes;
			journal.write({ version: version.id, attempt, accounts: [...queue.renewed] });
			hasFailed = false;
		}
		catch (error) {
			const unprotected = queue.renewed.slice(announced);
			announced = queue.renewed.length;
			if (unprotected.length > 0)
				options.onUnprotected(unprotected);
			if (hasFailed)
				return;
			hasFailed = true;
			log.warning(`The journal of renewed tokens could not be written${describeCode(error)}; the secret is still written.`);
		}
	}
	async function write() {
		if (report.saved)
			await Promise.allSettled(underWay);
		else
			await gather(options);
		const next = queue.next();
		if (next === null)
			return;
		const onAttempt = (attempt) => {
			writes.begin(attempt);
			note();
		};
		const outcome = await store
			.save(next.file, writes, onAttempt)
			.catch((error) => toUnsaved(error, writes));
		writes.end(outcome);
		if (!outcome.saved) {
			report.loss = outcome.error;
			note();
			return;
		}
		report.saved = true;
		next.markSaved();
		log.info(`The renewed tokens are saved in ${store.name}.`);
		if (!queue.hasUnsaved()) {
			report.loss = null;
			clear(journal, log);
		}
		if (!queue.hasUnsaved() && underWay.size === 0)
			return;
		await refresh(options);
		if (queue.hasUnsaved())
			note();
	}
	return {
		note,
		save: () => inTurn(write),
		catchUp: () => inTurn(async () => (writes.needsRefresh ? refresh(options) : undefined)),
		idle: () => saving,
		report,
	};
}
async function gather({ underWay, clock, signal }) {
	const done = new AbortController();
	const patience = clock
		.sleep(gatherMs, AbortSignal.any([done.signal, signal]))
		.catch(() => undefined);
	await Promise.race([Promise.allSettled(underWay), patience]);
	done.abort();
}
async function refresh({ store, writes, log }) {
	await writes.refresh().catch((error) => {
		const why = error instanceof errors .GD ? error.message : 'unforeseen.';
		log.debug(`The version of ${store.name} could not be read again: ${why}`);
	});
}
function clear(journal, log) {
	try {
		journal.clear();
	}
	catch (error) {
		log.warning(`The journal of renewed tokens, which are saved, could not be deleted${describeCode(error)}.`);
	}
}
const toUnsaved = (cause, { attempt }) => ({
	saved: false,
	error: notSaved(cause),
	attempt,
});
const notSaved = (cause) => new errors .GD('secret-not-saved', 'The renewed tokens could not be saved because of an unexpected error.', 'The job tries again at its end. If that fails as well, it prints a recovery line for each account.', { cause });
const describeCode = (error) => {
	const code = (0,errors .xU)(error);
	return code === null ? '' : ` (${code})`;
};
var spare_bytes = __nccwpck_require__(9155);
;// CONCATENATED MODULE: ./lib/credentials/token-queue.js

function createTokenQueue(env, onRefused) {
	let file = env;
	const renewed = [];
	const unsaved = new Set();
	const written = new Set();
	let added = [];
	function rewriteWith(changes) {
		file = (0,rewrite .v)(file, changes);
		for (const { entry } of changes)
			written.add(entry);
	}
	function rewriteAdded() {
		const changes = added;
		added = [];
		try {
			rewriteWith(changes);
		}
		catch {
			for (const change of changes) {
				try {
					rewriteWith([change]);
				}
				catch (error) {
					onRefused(error);
				}
			}
		}
	}
	return {
		renewed,
		hasUnsaved: () => unsaved.size > 0,
		add(account, values) {
			const entry = { id: account.id, values: Object.fromEntries(values) };
			renewed.push(entry);
			unsaved.add(entry);
			added.push({ account, values, entry });
		},
		next() {
			if (added.length > 0)
				rewriteAdded();
			const writing = [...written];
			if (writing.length === 0)
				return null;
			const markSaved = () => {
				for (const entry of writing) {
					written.delete(entry);
					unsaved.delete(entry);
				}
			};
			return { file, markSaved };
		},
	};
}

;// CONCATENATED MODULE: ./lib/credentials/renewals.js

const othersWriteMs = 5_000;
function createRenewals(options) {
	const { env, accounts, log, signal } = options;
	const underWay = new Set();
	let opening = null;
	let opened = null;
	let refusal = null;
	let isStale = false;
	let unwritable = null;
	const queue = createTokenQueue(env, (error) => {
		unwritable = notSaved(error);
	});
	async function open() {
		assertRewritable(env, accounts);
		try {
			const [store, journal] = await Promise.all([
				options.store.open(env, (0,spare_bytes .i)(accounts)),
				options.openJournal(),
			]);
			log.info(`A token is due; ${store.name} exists and is writable.`);
			const writes = createOwnWrites(store);
			const saver = createTokenSaver({ ...options, store, journal, queue, writes, underWay });
			opened = { store, writes, saver };
			return opened;
		}
		catch (error) {
			if (error instanceof errors .GD && error.meaning.failsRun)
				refusal = error;
			isStale = error instanceof errors .GD && error.code === 'stale-copy';
			throw error;
		}
	}
	async function renewOne(account, enter) {
		opening ??= open();
		const opened = await opening;
		const { saver } = opened;
		await saver.catchUp();
		enter();
		await options.turn();
		if (signal.aborted)
			throw cancelled();
		const { tokens } = account.platform;
		if (!tokens)
			throw new TypeError(`${account.id} has nothing to renew.`);
		const assertUnspent = () => assertNotReplaced(opened, log);
		const changes = await tokens
			.renew(account.values, { ...options.contextOf(account), assertUnspent })
			.catch(async (error) => {
			throw await toRefusal(error, opened, options);
		});
		if (changes === null)
			return account;
		const renewed = withChanges(account, changes);
		for (const secret of (0,credentials_accounts .VX)(renewed))
			log.mask(secret);
		queue.add(account, changes);
		saver.note();
		void saver.save();
		return renewed;
	}
	function renew(account) {
		const renewal = renewOne(account, () => underWay.add(renewal));
		void renewal.catch(() => undefined).then(() => underWay.delete(renewal));
		return renewal;
	}
	async function settle() {
		await Promise.allSettled(underWay);
		await opened?.saver.idle();
		const { saved = false, loss = null } = opened?.saver.report ?? {};
		return {
			renewed: queue.renewed.map(({ id }) => id),
			saved,
			isStale,
			tokenEndsAt: opened?.store.tokenEndsAt ?? null,
			problems: [refusal, loss ?? unwritable].filter((error) => error !== null),
		};
	}
	return { renew, settle };
}
function withChanges(account, changes) {
	const merged = [...new Map([...account.values, ...changes])];
	return { ...account, values: new Map(merged.filter(([, value]) => value !== '')) };
}
async function toRefusal(error, opened, options) {
	if (!(error instanceof errors .GD) || error.code !== 'reauthorize')
		return error;
	const { store } = opened;
	if (await wasReplaced(opened, options))
		return spentByAnother(store);
	return store.isNewest ? error : perhapsOld(error);
}
async function assertNotReplaced(opened, log) {
	if (await isReplaced(opened, log))
		throw perhapsSpent(opened.store);
}
async function wasReplaced(opened, { clock, log, signal }) {
	if (await isReplaced(opened, log))
		return true;
	await clock.sleep(othersWriteMs, signal).catch(() => undefined);
	return isReplaced(opened, log);
}
const isReplaced = ({ store, writes }, log) => writes.isReplaced().catch((unread) => {
	const why = unread instanceof errors .GD ? unread.message : 'unforeseen.';
	log.debug(`The version of ${store.name} could not be read again: ${why}`);
	return false;
});
function assertRewritable(env, accounts) {
	const standIns = ({ platform, values }) => new Map(platform.keys.map(({ name }) => [name, values.get(name) ?? 'stand-in']));
	(0,rewrite .v)(env, accounts.map((account) => ({ account, values: standIns(account) })));
}
const cancelled = () => new errors .GD('unavailable', 'The tokens were not renewed, because the run was cancelled.', 'Start a new run.');
const perhapsOld = ({ message }) => new errors .GD('reauthorize', `${message} This run could not determine whether its copy of the secret is the newest one.`, 'First start a new run, which receives the newest copy. If that fails in the same way, sign in again and store the new tokens in the secret.');
const spentByAnother = (store) => new errors .GD('stale-copy', `The refresh token was used by another run, which wrote ${store.name} at the same time.`, 'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.');
const perhapsSpent = (store) => new errors .GD('stale-copy', `Somebody else wrote ${store.name} while this run waited for another attempt, so its refresh token may be used up and was not sent again.`, 'Start a new run, and give the workflow a concurrency group so that no two runs renew at once.');
var understand_env = __nccwpck_require__(7600);
var load_ahead = __nccwpck_require__(6663);
var http = __nccwpck_require__(7015);
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./lib/net/turns.js

function createTurns() {
	let next = Promise.resolve();
	return () => {
		const mine = next;
		next = mine.then(() => (0,promises_.setImmediate)());
		return mine;
	};
}
var clock = __nccwpck_require__(5233);
var addresses = __nccwpck_require__(1863);
;// CONCATENATED MODULE: ./lib/pipeline/fetch-account.js

async function fetchAccount(account, options, { renewals, turn, context, clock, log }) {
	const { id, platform } = account;
	let current = account;
	const fetch = async () => {
		if (context.signal.aborted)
			throw fetch_account_cancelled();
		return platform.fetch(current.values, options.videoCount, context);
	};
	async function renewAndFetch(accessIsValid) {
		try {
			current = await renewals.renew(account);
		}
		catch (error) {
			if (!accessIsValid || !(error instanceof errors .GD) || !error.meaning.leavesAccess)
				throw error;
			if (context.signal.aborted)
				throw error;
			log.info(`${id}: not renewed. The access token is still valid, so the numbers are fetched.`);
			if (!error.meaning.failsRun)
				log.warning(`${id}: ${error.message} ${error.hint}`);
			return fetch().catch((refused) => {
				throw refusesAccess(refused) ? error : refused;
			});
		}
		if (current === account)
			log.info(`${id}: the platform kept the token unchanged.`);
		else
			log.info(`${id}: tokens renewed${describeExpiry(readAccessExpiry(current))}.`);
		await turn();
		return fetch().catch((refused) => {
			throw isAccessExpired(refused) ? refusedAfterRenewal(refused) : refused;
		});
	}
	async function getSnapshot() {
		const now = clock.now();
		const expiresAt = readAccessExpiry(account);
		const accessIsValid = expiresAt === null || expiresAt > now;
		const due = options.refresh === 'always'
			? !!platform.tokens
			: platform.tokens?.isDue(account.values, now);
		const mayRenew = !!platform.tokens && options.refresh !== 'never' && !options.dryRun;
		if (due && mayRenew)
			return renewAndFetch(accessIsValid);
		if (due && options.dryRun && options.refresh !== 'never')
			log.info(`${id}: would renew the tokens.`);
		if (!accessIsValid)
			throw notRenewed(options);
		try {
			return await fetch();
		}
		catch (error) {
			if (!isAccessExpired(error))
				throw error;
			if (!mayRenew)
				throw notRenewed(options);
			log.info(`${id}: the access token was refused before it expired, so it is renewed.`);
			return renewAndFetch(false);
		}
	}
	try {
		const snapshot = await getSnapshot();
		log.info(`${id}: numbers fetched.`);
		return { account: current, snapshot: withoutForeignPortrait(snapshot, context) };
	}
	catch (error) {
		if (error instanceof errors .GD)
			return { account: current, error };
		log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
		return { account: current, error: unforeseen(error) };
	}
}
const withoutForeignPortrait = (snapshot, { apiUrl }) => isOnThisMachine(snapshot.portrait) && !isOnThisMachine(apiUrl)
	? { ...snapshot, portrait: null }
	: snapshot;
const isOnThisMachine = (url) => url !== null && URL.canParse(url) && (0,addresses .U9)(new URL(url));
const readAccessExpiry = ({ platform, values }) => platform.tokens?.accessExpiresAt(values) ?? null;
const isAccessExpired = (error) => error instanceof errors .GD && error.code === 'access-expired';
const refusesAccess = (error) => isAccessExpired(error) || (error instanceof errors .GD && error.code === 'reauthorize');
const describeExpiry = (expiresAt) => expiresAt === null ? '' : `, the new access token is valid until ${(0,clock .gY)(expiresAt)}`;
const fetch_account_cancelled = () => new errors .GD('unavailable', 'The numbers were not fetched, because the run was cancelled.', 'Start a new run.');
const notRenewed = ({ dryRun, refresh }) => dryRun && refresh !== 'never'
	? new errors .GD('would-refresh', 'The access token has expired, and a dry run renews nothing.', 'Run without dry-run to renew it and to fetch the numbers.')
	: new errors .GD('access-expired', 'The access token has expired, and refresh: never forbids renewing it.', 'Set refresh to auto.');
const refusedAfterRenewal = (cause) => new errors .GD('reauthorize', 'The platform refuses the access token that it has just issued.', 'Sign in again and store the new tokens in the secret.', { cause });
const unforeseen = (cause) => new errors .GD('unexpected-answer', `Unexpected error (${cause instanceof Error ? cause.name : typeof cause}).`, 'Start a new run with debug logging (the repository variable ACTIONS_STEP_DEBUG is true), and report the log.', { cause });
var twins = __nccwpck_require__(4609);
;// CONCATENATED MODULE: ./lib/pipeline/start-fetches.js

function startFetches(accounts, options, { contextOf, onFetched, ...dependencies }) {
	const fetching = accounts.map((account) => {
		const twin = accounts.find((other) => (0,twins .sO)(other, account));
		return twin && twin !== account
			? { account, error: (0,twins .M_)(account, twin) }
			: fetchAccount(account, options, { ...dependencies, context: contextOf(account) });
	});
	if (onFetched)
		countFetched(fetching, onFetched);
	return fetching;
}
function countFetched(fetching, onFetched) {
	let done = 0;
	const count = () => {
		done += 1;
		onFetched(done, fetching.length);
	};
	onFetched(0, fetching.length);
	for (const one of fetching)
		Promise.resolve(one).then(count, count);
}

;// CONCATENATED MODULE: ./lib/net/pace.js

const windowMs = clock .J2;
function pace(http, { clock, concurrent, perMinute }) {
	const beginnings = [];
	const waiting = [];
	let underWay = 0;
	async function enter() {
		if (underWay < concurrent)
			underWay += 1;
		else
			await new Promise((resolve) => waiting.push(resolve));
	}
	function leave() {
		const next = waiting.shift();
		if (next)
			next();
		else
			underWay -= 1;
	}
	function book() {
		const now = clock.now();
		const at = Math.max(now, (beginnings.at(-perMinute) ?? Number.NEGATIVE_INFINITY) + windowMs);
		beginnings.push(at);
		if (beginnings.length > perMinute)
			beginnings.shift();
		return at - now;
	}
	return async (request) => {
		await enter();
		try {
			const waitMs = book();
			if (waitMs > 0)
				await clock.sleep(waitMs, request.signal).catch(() => undefined);
			return await http(request);
		}
		finally {
			leave();
		}
	};
}

;// CONCATENATED MODULE: ./lib/pipeline/to-contexts.js

const mostConcurrent = 50;
function toContexts({ platforms, http, clock, log, apiUrlOf, readStoredId, signal, }) {
	const paced = new Map(platforms.map((platform) => {
		const limits = { clock, concurrent: mostConcurrent, perMinute: platform.requestsPerMinute };
		return [platform, pace(http, limits)];
	}));
	return (account) => {
		const { id, platform } = account;
		return {
			http: paced.get(platform) ?? http,
			clock,
			apiUrl: apiUrlOf(platform),
			readStoredId: () => readStoredId(account),
			signal,
			warn: (message) => log.warning(`${id}: ${message}`),
			debug: (message) => log.debug(`${id}: ${message}`),
		};
	};
}

;// CONCATENATED MODULE: ./lib/pipeline/collect.js

async function collect(options, dependencies) {
	const { clock, log } = dependencies;
	const takenAt = clock.now();
	log.group('Credentials');
	const accounts = maskAndRead(options, dependencies);
	log.group('Accounts');
	const { ready, signal } = prepareDatabase(accounts, options, dependencies);
	const contextOf = toContexts({
		...dependencies,
		signal,
		readStoredId: (account) => ready().then(({ later }) => later.readStoredId(account, options)),
	});
	const turn = createTurns();
	const renewals = createRenewals({
		...dependencies,
		turn,
		signal,
		env: options.env,
		accounts,
		contextOf,
		openJournal: () => ready().then(() => dependencies.openJournal()),
	});
	const fetching = startFetches(accounts, options, {
		...dependencies,
		renewals,
		turn,
		contextOf,
	});
	const { later, opened } = await ready();
	try {
		return await later.conclude({ accounts, fetching }, { ...options, takenAt, opened }, { ...dependencies, signal, renewals, contextOf });
	}
	finally {
		opened?.close();
	}
}
function maskAndRead({ env, platforms: chosen }, { platforms, secrets, apiUrlOf, log }) {
	for (const secret of [...secrets, ...(0,credentials_accounts ._o)(env.values, platforms)])
		log.mask(secret);
	const { accounts, warnings } = (0,understand_env .I)(env, platforms, chosen);
	for (const { message, hint } of warnings)
		log.warning(`${message} ${hint}`);
	log.info(`Accounts: ${accounts.map(({ id }) => id).join(', ')}.`);
	for (const { platform } of accounts)
		apiUrlOf(platform);
	return accounts;
}
function prepareDatabase(accounts, options, dependencies) {
	const { prepareDatabase, signal, log } = dependencies;
	const unusable = new AbortController();
	let checking;
	const check = async () => {
		try {
			await (0,http .w0)();
			const later = await (0,load_ahead .k)(() => Promise.all( [__nccwpck_require__.e(4177), __nccwpck_require__.e(3727), __nccwpck_require__.e(4910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4910)));
			let opened;
			await Promise.all([
				prepareDatabase(async () => {
					opened = await later.openDatabaseFile(options.database, options);
				}),
				later.rehearse(accounts, options, dependencies),
			]);
			log.debug(later.describeSqlite(await later.loadSqlite()));
			return { later, opened };
		}
		catch (error) {
			unusable.abort();
			throw error;
		}
	};
	return {
		ready: () => {
			checking ??= check();
			return checking;
		},
		signal: AbortSignal.any([signal, unusable.signal]),
	};
}

  }),

  4614:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  K: () => (  readInputs)
});
var external_node_path_ = __nccwpck_require__(6760);
var env_file = __nccwpck_require__(3524);
var errors = __nccwpck_require__(452);
var words = __nccwpck_require__(1559);
var colour = __nccwpck_require__(6535);
var contact = __nccwpck_require__(7307);
var kit_options = __nccwpck_require__(6260);
var theme = __nccwpck_require__(4930);
;// CONCATENATED MODULE: ./lib/pipeline/quote.js
const shortestSecret = 8;
const address = /^(https?:\/\/[\w.,:/#?%+~-]{1,80}|(mailto|javascript|data):[\w.@+()-]{1,80}|[\w.+-]{1,60}@[\w.-]{1,60})$/i;
function quote(value, secrets) {
	const isName = /^[\p{L}\p{N} ,._+:/#-]{1,30}$/u.test(value) || address.test(value);
	const isSecret = value.length >= shortestSecret && secrets.some((secret) => secret.includes(value));
	return isName && !isSecret ? ` ("${value}")` : '';
}

;// CONCATENATED MODULE: ./lib/pipeline/inputs.js

function readInputs(platforms, read) {
	return {
		env: readEnv(read),
		secretsToken: read('secrets-token'),
		secretName: readSecretName(read),
		environment: readEnvironment(read),
		platforms: readPlatforms(read, platforms),
		videoCount: readVideoCount(read),
		refresh: readChoice(read, 'refresh', ['auto', 'always', 'never']),
		database: (0,external_node_path_.resolve)(readText(read, 'database')),
		historyArtifact: readArtifactName(read),
		outputDirectory: (0,external_node_path_.resolve)(readText(read, 'output-directory')),
		locale: readChoice(read, 'locale', words .IB),
		theme: readChoice(read, 'theme', theme .Z),
		accent: readAccent(read),
		contact: readForKit(read, 'contact', contact .G),
		timeZone: (0,kit_options .VL)(readText(read, 'time-zone')) ?? refuseForKit(read, 'time-zone'),
		pageUrl: readForKit(read, 'page-url', kit_options .Fq),
		audience: readBoolean(read, 'audience'),
		githubToken: read('github-token'),
		failOn: readChoice(read, 'fail-on', ['any', 'all', 'never']),
		dryRun: readBoolean(read, 'dry-run'),
	};
}
function readEnv(read) {
	const text = read('env-social', { isTrimmed: false });
	if (text.trim() !== '')
		return (0,env_file .v)(text);
	throw invalid(read, 'env-social', 'is empty: the secret is not set, has another name, or belongs to an environment that the job does not name; or this run receives no secrets, like runs for pull requests from forks or by Dependabot', `Pass the secret by its name, as in env-social: \${{ secrets.NAME }}; a secret of an environment also needs the job's key environment.`);
}
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
function readText(read, name) {
	const value = read(name);
	if (value === '')
		throw invalid(read, name, 'is empty', 'Give it a value, or leave the input out.');
	if (controls.test(value))
		throw invalid(read, name, 'contains a line end or another control character', 'Write it on one line.');
	return value;
}
function readSecretName(read) {
	const name = readText(read, 'secret-name').toUpperCase();
	if (/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name))
		return name;
	throw invalid(read, 'secret-name', 'is not a name that GitHub accepts for a secret', 'Use letters, digits and _ only, no digit first, and not GITHUB_ at the beginning.');
}
function readEnvironment(read) {
	const name = read('secret-environment');
	if (name === '')
		return null;
	if (name.length <= 255 && !controls.test(name))
		return name;
	throw invalid(read, 'secret-environment', 'is not the name of an environment', 'Write the name as in the settings of the repository, on one line.');
}
function readPlatforms(read, platforms) {
	const known = platforms.map(({ id }) => id);
	const names = read('platforms')
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	const unknown = names.find((name) => !known.includes(name));
	if (unknown === undefined)
		return names;
	throw invalid(read, 'platforms', 'names an unknown platform', `Use a comma-separated list of: ${known.join(', ')}.`, unknown);
}
function readArtifactName(read) {
	const name = read('history-artifact');
	if (!/["\\/:<>|*?]/.test(name) && !controls.test(name))
		return name;
	throw invalid(read, 'history-artifact', 'is no name of an artifact', 'Use the same name as in the step actions/upload-artifact, such as social-stats.');
}
function readVideoCount(read) {
	const text = read('video-count');
	const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
	if (count >= 1 && count <= 100)
		return count;
	throw invalid(read, 'video-count', 'is not a whole number from 1 to 100', 'Use one, such as 10.');
}
function readChoice(read, name, choices) {
	const text = read(name);
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== undefined)
		return choice;
	throw invalid(read, name, 'has an unknown value', `Use one of: ${choices.join(', ')}.`);
}
function readAccent(read) {
	const text = read('accent');
	const accent = (0,colour .im)(text);
	if (text === '' || accent !== null)
		return accent;
	throw invalid(read, 'accent', 'is not a colour of the form #rrggbb', 'Write six hexadecimal digits after the #, in quotes, such as "#b92b78", or omit the input.');
}
function readForKit(read, name, parse) {
	const text = read(name);
	return text === '' ? null : (parse(text) ?? refuseForKit(read, name));
}
function refuseForKit(read, name) {
	const { what, hint } = kit_options .it[name];
	throw invalid(read, name, what, hint);
}
function readBoolean(read, name) {
	const text = read(name);
	if (/^(true|True|TRUE)$/.test(text))
		return true;
	if (/^(false|False|FALSE)$/.test(text))
		return false;
	throw invalid(read, name, 'is neither true nor false', 'Use true or false.');
}
function invalid(read, name, what, hint, value = read(name)) {
	const secrets = ['env-social', 'secrets-token', 'github-token'].map((secret) => read(secret));
	return new errors .GD('invalid-input', `The input ${name} ${what}${quote(value, secrets)}.`, hint);
}

  }),

  4609:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	M_: () => (  sameAccount),
	sO: () => (  sharesToken),
	sv: () => (  refuseTwins)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

function sharesToken(one, other) {
	const tokens = ({ values }) => one.platform.keys.flatMap(({ name, secret, shared }) => (secret && !shared && values.get(name)) || []);
	return one.platform === other.platform && tokens(one).some((own) => tokens(other).includes(own));
}
const refuseTwins = (fetched) => fetched.map((one) => {
	if (one.error || one.snapshot.profile.id === null)
		return one;
	const { account, snapshot } = one;
	const twin = fetched.find((other) => !other.error &&
		other.account.platform === account.platform &&
		other.snapshot.profile.id === snapshot.profile.id);
	return twin && twin !== one ? { account, error: sameAccount(account, twin.account) } : one;
});
const sameAccount = (later, earlier) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('invalid-input', `${later.id} is the same account as ${earlier.id}.`, `Take the keys of ${later.id} out of .env.social, or sign in to the account that you mean.`);

  }),

  1029:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (  defaultSecretName),
  B: () => (  platforms)
});

;// CONCATENATED MODULE: ./lib/platforms/bluesky/metrics.js
const metrics = [
	{ name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
	{ name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
	{
		name: 'engagement-rate',
		title: 'Engagement',
		unit: 'percent',
		read: ({ stats }) => stats.engagement_rate ?? null,
	},
];
const furtherMetrics = [
	{ name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
];

;// CONCATENATED MODULE: ./lib/platforms/bluesky/kit.js

const kit = {
	posts: 'posts',
	engagement: { of: ['likes', 'replies', 'reposts', 'quotes'], per: 'followers' },
	figures: [
		...metrics.filter(({ unit }) => unit === 'percent'),
		...furtherMetrics,
		...metrics.filter(({ name }) => name === 'posts'),
	],
};

;// CONCATENATED MODULE: ./lib/platforms/bluesky/look.js

const look = {
	colours: { light: '#0a66c2', dark: '#6fb7ff' },
	format: 'text',
	logo: 'bluesky',
	audience: 'followers',
	tiles: [...metrics.slice(1), ...furtherMetrics],
};

;// CONCATENATED MODULE: ./lib/platforms/bluesky/index.js

const bluesky = {
	id: 'bluesky',
	name: 'Bluesky',
	source: 'Bluesky API',
	apiVersion: 'app.bsky',
	api: { variable: 'BLUESKY_API_URL', url: 'https://public.api.bsky.app' },
	keys: [
		{
			name: 'BLUESKY_HANDLE',
			explanation: 'The handle, such as mara.bsky.social, the address of the profile, or the DID, which stays the same under a new handle. It is not a secret.',
			required: true,
			mistakes: [
				{
					pattern: /^([a-z0-9]{4}-){3}[a-z0-9]{4}$|^eyJ/i,
					is: 'an app password or a token instead of a handle',
					instead: 'Write only the handle: no password is needed. Revoke this one at bsky.app.',
				},
			],
		},
	],
	scopes: [],
	requestsPerMinute: 300,
	look: look,
	kit: kit,
	metrics: metrics,
	fetch: async (...given) => (await __nccwpck_require__.e(  9216).then(__nccwpck_require__.bind(__nccwpck_require__, 9216))).fetchSnapshot(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4846))).german,
};
var lib_clock = __nccwpck_require__(5233);
var errors = __nccwpck_require__(452);
var http = __nccwpck_require__(7015);
var http_failure = __nccwpck_require__(5368);
;// CONCATENATED MODULE: ./lib/platforms/ask-for-tokens.js

const waitBeforeRetryMs = 5_000;
const longestWaitMs = lib_clock .J2;
async function askForTokens(name, send, understand, context) {
	let ambiguous = false;
	for (let attempt = 1;; attempt += 1) {
		const outcome = await send().then((answer) => judge(answer, understand(answer)), notAnswered);
		if (!isFailed(outcome))
			return outcome;
		const { error, effect } = outcome;
		const waitMs = outcome.waitMs || waitBeforeRetryMs;
		const last = attempt === 4 || effect === 'final' || (effect === 'unknown' && ambiguous);
		if (last || waitMs > longestWaitMs || context.signal.aborted)
			throw error;
		ambiguous ||= effect === 'unknown';
		context.debug(`${name} failed (attempt ${attempt}); trying again in ${waitMs / 1000} s.`);
		await context.clock.sleep(waitMs, context.signal).catch(() => undefined);
		if (context.signal.aborted)
			throw error;
		await context.assertUnspent?.();
	}
}
const isFailed = (outcome) => 'effect' in outcome;
const judge = ({ brokenOff }, outcome) => brokenOff && isFailed(outcome) && outcome.effect === 'unknown'
	? { error: brokenOff, effect: 'unknown', waitMs: null }
	: outcome;
const notAnswered = (error) => ({
	error,
	effect: (0,http_failure .CR)(error) ? 'none' : 'unknown',
	waitMs: null,
});
var token_answer = __nccwpck_require__(6540);
var graph = __nccwpck_require__(4788);
var graph_error = __nccwpck_require__(2543);
var meta_service = __nccwpck_require__(6827);
var read_time = __nccwpck_require__(170);
;// CONCATENATED MODULE: ./lib/platforms/meta/token-life.js

const youngestMs = lib_clock .LP;
const lifetimeMs = 60 * lib_clock .LP;
const dueBeforeExpiryMs = 30 * lib_clock .LP;
function toTokenTimes(service) {
	const readIssue = (values) => (0,read_time .aQ)(values, (0,meta_service .T)(service, 'ACCESS_TOKEN_ISSUED_AT'));
	const isOldEnough = (values, now) => {
		const issuedAt = readIssue(values);
		return issuedAt === null || issuedAt > now ? null : now - issuedAt >= youngestMs;
	};
	const accessExpiresAt = (values) => {
		const issuedAt = readIssue(values);
		const assumed = issuedAt === null ? null : issuedAt + lifetimeMs;
		return (0,read_time .aQ)(values, (0,meta_service .T)(service, 'ACCESS_TOKEN_EXPIRES_AT')) ?? assumed;
	};
	return {
		isOldEnough,
		accessExpiresAt,
		isDue: (values, now) => {
			const old = isOldEnough(values, now);
			const expiresAt = accessExpiresAt(values);
			return old === null || (old && (expiresAt === null || expiresAt - now < dueBeforeExpiryMs));
		},
	};
}
var usage = __nccwpck_require__(5575);
;// CONCATENATED MODULE: ./lib/platforms/meta/renew.js

const toName = ({ name }) => `${name}'s token refresh`;
async function renew(service, values, context) {
	const sent = values.get((0,meta_service .T)(service, 'ACCESS_TOKEN')) ?? '';
	const name = toName(service);
	const send = () => context.http({
		name,
		patience: 3,
		keepPartial: true,
		method: 'GET',
		url: `${context.apiUrl}/refresh_access_token?grant_type=${service.grant}_refresh_token&access_token=${encodeURIComponent(sent)}`,
	});
	const outcome = await askForTokens(name, send, (answer) => understandRenewal(service, answer, context.clock.now(), sent), context).catch((error) => {
		throw withoutCause(error);
	});
	if ('refusal' in outcome)
		return leave(service, outcome.refusal, values, context);
	if (!isUnchanged(service, outcome.values, values))
		return outcome.values;
	context.debug(`${service.name} returned the same access token with an unchanged expiry time.`);
	return null;
}
function understandRenewal(service, answer, now, sent = '') {
	const body = (0,token_answer .WZ)(answer, ['access_token']);
	const token = (0,token_answer .AI)(body?.access_token);
	const error = (0,graph_error .jQ)(body);
	if (token !== null && !(token === sent && (error || answer.status >= 400))) {
		return {
			values: new Map([
				[(0,meta_service .T)(service, 'ACCESS_TOKEN'), token],
				[(0,meta_service .T)(service, 'ACCESS_TOKEN_EXPIRES_AT'), (0,token_answer .FY)(body?.expires_in, now)],
				[(0,meta_service .T)(service, 'ACCESS_TOKEN_ISSUED_AT'), (0,lib_clock .gY)(now)],
			]),
		};
	}
	const code = error && (0,graph_error .S4)(error, answer);
	const said = error
		? `${service.name} refused to refresh the access token (${(0,graph_error .Uc)(error, answer)})`
		: '';
	const waitMs = readWait(answer, now);
	if (code === 'throttled')
		return { error: (0,graph_error .v6)(service, `${said}.`, answer), effect: 'none', waitMs };
	if (code === 'unavailable')
		return { error: new errors .GD(code, `${said}.`, graph_error .WE), effect: 'unknown', waitMs };
	if (code) {
		const why = code === 'reauthorize' ? (0,graph_error .be)(service, error) : '';
		return { refusal: new errors .GD(code, `${said}${why}.`, graph_error .ti) };
	}
	const unkeepable = (0,token_answer .cp)(body, ['access_token'], toName(service));
	return unkeepable
		? { error: unkeepable, effect: 'final', waitMs: null }
		: notUnderstood(service, answer, waitMs);
}
function notUnderstood(service, answer, waitMs) {
	const { status } = answer;
	const refresh = toName(service);
	if (status === 429) {
		const error = (0,graph_error .v6)(service, `${refresh} was throttled (HTTP 429).`, answer);
		return { error, effect: 'none', waitMs };
	}
	const error = (0,http .dg)(answer)
		? new errors .GD('unavailable', `${refresh} failed (HTTP ${status}).`, graph_error .WE)
		: new errors .GD('unexpected-answer', `${refresh} was answered with HTTP ${status} and no token.`, 'Start a new run. If it fails with reauthorize, sign in again and store the new tokens in the secret.');
	return { error, effect: 'unknown', waitMs };
}
const readWait = (answer, now) => (0,http .D$)(answer.headers.get('retry-after'), now) ??
	((0,usage .k)(answer).minutes * lib_clock .J2 || null);
async function leave(service, refusal, values, context) {
	if (refusal.code === 'reauthorize' && (await isDead(service, values, context)))
		throw refusal;
	const text = `${refusal.message} The token is unchanged.`;
	if (toTokenTimes(service).isOldEnough(values, context.clock.now()))
		context.warn(`${text} One younger than 24 hours is never refreshed; if it is older, sign in again before it expires, and store the new token in the secret.`);
	else
		context.debug(`${text} It may be younger than 24 hours.`);
	return null;
}
const isDead = (service, values, context) => (0,graph .J)(service, values, context)
	.get(`${service.name}'s profile`, 'me', { fields: 'id' })
	.then(() => false, (error) => error instanceof errors .GD && error.code === 'reauthorize');
function isUnchanged(service, renewed, values) {
	const key = (0,meta_service .T)(service, 'ACCESS_TOKEN');
	if (renewed.get(key) !== values.get(key))
		return false;
	const end = (0,meta_service .T)(service, 'ACCESS_TOKEN_EXPIRES_AT');
	const { accessExpiresAt } = toTokenTimes(service);
	const [before, after] = [
		accessExpiresAt(values),
		accessExpiresAt(new Map([[end, renewed.get(end) ?? '']])),
	];
	return before !== null && after !== null && Math.abs(after - before) < lib_clock .J2;
}
function withoutCause(error) {
	if (error instanceof errors .GD)
		error.cause = undefined;
	return error;
}

;// CONCATENATED MODULE: ./lib/platforms/instagram/kit.js
const kit_kit = {
	posts: 'posts',
	engagement: { of: ['likes', 'comments'], per: 'followers' },
	figures: [
		{
			name: 'engagement-rate',
			title: 'Engagement',
			unit: 'percent',
			read: ({ stats }) => stats.engagement_rate ?? null,
		},
		{ name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
		{
			name: 'average-comments',
			title: 'Average comments',
			read: ({ stats }) => stats.avg_comments ?? null,
		},
		{
			name: 'reach-of-day',
			title: 'Reach, last full day',
			read: ({ stats }) => stats.reach ?? null,
		},
		{
			name: 'views-of-day',
			title: 'Views, last full day',
			read: ({ stats }) => stats.views ?? null,
		},
		{ name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
	],
};

;// CONCATENATED MODULE: ./lib/platforms/instagram/metrics.js
const engagementRate = {
	name: 'engagement-rate',
	title: 'Engagement',
	unit: 'percent',
	read: ({ stats }) => stats.engagement_rate ?? null,
};
const metrics_metrics = [
	{ name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
	{ name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
	engagementRate,
];
const tiles = [
	engagementRate,
	{ name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
	{
		name: 'average-comments',
		title: 'Average comments',
		read: ({ stats }) => stats.avg_comments ?? null,
	},
	{ name: 'reach', title: 'Reach', read: ({ stats }) => stats.reach ?? null },
];

;// CONCATENATED MODULE: ./lib/platforms/instagram/look.js

const look_look = {
	colours: { light: '#b92b78', dark: '#f58abf' },
	format: 'square',
	logo: 'instagram',
	audience: 'followers',
	tiles: tiles,
};
var scopes = __nccwpck_require__(4490);
var service = __nccwpck_require__(9372);
var assert = __nccwpck_require__(5601);
;// CONCATENATED MODULE: ./lib/platforms/meta/sign-in.js

const toSignIn = (service, { address, pageUrl, toCodeUrl, scopes, toNotes }) => ({
	address,
	appKeys: [(0,meta_service .T)(service, 'APP_ID'), (0,meta_service .T)(service, 'APP_SECRET')],
	requiredScopes: scopes.filter(({ name }) => name === service.basicScope).map(({ name }) => name),
	redirectUri: 'https://localhost/callback/',
	toNotes,
	toPage: (values, { scopes: asked, redirectUri, state }, authUrl) => {
		const query = new URLSearchParams({
			client_id: values.get((0,meta_service .T)(service, 'APP_ID')) ?? '',
			redirect_uri: redirectUri,
			response_type: 'code',
			scope: asked.join(','),
			state,
		});
		return `${authUrl === address.url ? pageUrl : authUrl}/oauth/authorize?${query}`;
	},
	understandDenial: (query) => {
		const error = readName(query.get('error')) ?? 'an unknown error';
		const reason = readName(query.get('error_reason'));
		return new errors .GD('reauthorize', `${service.name} granted no access (${[error, reason].filter(Boolean).join(', ')}): the sign-in was cancelled or denied.`, 'Sign in again and allow the access.');
	},
	exchange: (code, values, request, context) => exchange(service, toCodeUrl(context), code, values, request, context),
});
async function exchange(service, codeUrl, code, values, request, context) {
	const clientSecret = values.get((0,meta_service .T)(service, 'APP_SECRET')) ?? '';
	const answer = await context.http({
		name: toCodeExchange(service),
		patience: 3,
		keepPartial: true,
		method: 'POST',
		url: `${codeUrl}/oauth/access_token`,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			client_id: values.get((0,meta_service .T)(service, 'APP_ID')) ?? '',
			client_secret: clientSecret,
			grant_type: 'authorization_code',
			redirect_uri: request.redirectUri,
			code,
		}).toString(),
	});
	const body = (0,token_answer .WZ)(answer, ['access_token']);
	const shortLived = (0,token_answer .AI)(body?.access_token);
	if (shortLived === null)
		throw toRefusal(service, answer, body);
	return {
		values: await toLongLived(service, shortLived, clientSecret, context),
		scopes: readPermissions(body?.permissions),
	};
}
const toCodeExchange = ({ name }) => `${name}'s code exchange`;
async function toLongLived(service, shortLived, clientSecret, { http, apiUrl, clock, signal }) {
	const query = new URLSearchParams({
		grant_type: `${service.grant}_exchange_token`,
		client_secret: clientSecret,
		access_token: shortLived,
	});
	const name = `${service.name}'s exchange for a long-lived token`;
	const answer = await http({
		name,
		method: 'GET',
		url: `${apiUrl}/access_token?${query}`,
		repeatWhen: graph_error .LB,
		signal,
	});
	const body = (0,graph .T)(service, answer, name);
	const token = (0,token_answer .AI)(body.access_token);
	if (token === null)
		throw (0,token_answer .cp)(body, ['access_token'], name) ?? withoutToken(name, answer.status);
	return new Map([
		[(0,meta_service .T)(service, 'ACCESS_TOKEN'), token],
		[(0,meta_service .T)(service, 'ACCESS_TOKEN_EXPIRES_AT'), (0,token_answer .FY)(body.expires_in, clock.now())],
		[(0,meta_service .T)(service, 'ACCESS_TOKEN_ISSUED_AT'), (0,lib_clock .gY)(clock.now())],
	]);
}
function toRefusal(service, answer, body) {
	const { name } = service;
	const nested = (0,assert .u4)(body?.error) ? body.error.message : undefined;
	const told = body?.error_message ?? nested;
	const said = typeof told === 'string' ? told : '';
	if (/code was not found|already used|has been used|verification code|authorization code/i.test(said))
		return new errors .GD('reauthorize', `${name} issued no token for the code: it was used already, has expired, or was issued for another redirect address.`, 'Sign in again; a code works once and for one hour.');
	if (/client secret|platform app|client_id|validating application/i.test(said))
		return new errors .GD('invalid-input', `${name} issued no token for the code: app id and app secret do not belong together.`, `Compare ${(0,meta_service .T)(service, 'APP_ID')} and ${(0,meta_service .T)(service, 'APP_SECRET')} with the App Dashboard; they are those of ${name}, not of the Meta app.`);
	return ((0,token_answer .cp)(body, ['access_token'], toCodeExchange(service)) ??
		answer.brokenOff ??
		withoutToken(toCodeExchange(service), answer.status, (0,http .dg)(answer)));
}
const withoutToken = (name, status, passes = false) => new errors .GD(passes ? 'unavailable' : 'unexpected-answer', `${name} was answered with HTTP ${status} and no token.`, 'Sign in again.');
function readPermissions(value) {
	const names = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [];
	const known = names.flatMap((name) => (typeof name === 'string' && name.trim()) || []);
	return known.length === 0 ? null : known;
}
const readName = (value) => value !== null && /^[a-z_]{1,40}$/.test(value) ? value : null;

;// CONCATENATED MODULE: ./lib/platforms/instagram/sign-in.js

const signIn = toSignIn(service .e, {
	address: { variable: 'INSTAGRAM_AUTH_URL', url: 'https://api.instagram.com' },
	pageUrl: 'https://www.instagram.com',
	toCodeUrl: ({ authUrl }) => authUrl,
	scopes: scopes .W,
	toNotes: (redirectUri) => [
		'The account must be a professional one: a business or a creator. At developers.facebook.com make an app with the product Instagram, and choose "API setup with Instagram login" there.',
		'Add the account to the app. For accounts of your own the app stays in development mode; no review is needed.',
		`Under "Business login settings" register the redirect address ${redirectUri}, with the slash at its end.`,
		`The app needs the permissions ${scopes .W.map(({ name }) => name).join(' and ')}.`,
	],
});

;// CONCATENATED MODULE: ./lib/platforms/instagram/index.js

const { isDue, accessExpiresAt } = toTokenTimes(service .e);
const instagram = {
	id: 'instagram',
	name: 'Instagram',
	source: 'Instagram API with Instagram Login',
	apiVersion: service .e.apiVersion,
	api: { variable: 'INSTAGRAM_API_URL', url: 'https://graph.instagram.com' },
	keys: [
		{
			name: 'INSTAGRAM_ACCESS_TOKEN',
			explanation: "The long-lived access token of a professional account: made on your app's page in the App Dashboard, or by a sign-in to the app.",
			secret: true,
			required: true,
			answerField: 'access_token',
			mistakes: [
				{
					pattern: /^EAA/,
					is: 'a token of Facebook Login (EAA\u2026), which belongs to another API',
					instead: `Make one under "API setup with Instagram login" in the App Dashboard; it begins with IG.`,
				},
				{
					pattern: /^IGQ/,
					is: 'a token of the Basic Display API (IGQ\u2026), which was shut down in December 2024',
					instead: `Make one under "API setup with Instagram login" in the App Dashboard.`,
				},
				{
					pattern: /^\d+\|/,
					is: 'an app access token, which no account belongs to',
					instead: `Make one for the account under "API setup with Instagram login" in the App Dashboard.`,
				},
			],
		},
		{
			name: 'INSTAGRAM_USERNAME',
			explanation: 'The handle, in case the profile does not contain it.',
			inAddress: /^(?:https?:\/\/)?(?:www\.|m\.)?instagram\.com\/([\w.]+)/i,
		},
		{
			name: 'INSTAGRAM_APP_ID',
			explanation: 'The Instagram app id in the App Dashboard, which is not the id of the Meta app; for signing in only.',
			shared: true,
		},
		{
			name: 'INSTAGRAM_APP_SECRET',
			explanation: 'The Instagram app secret beside it; for signing in only.',
			secret: true,
			shared: true,
		},
		{ name: 'INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT' },
		{ name: 'INSTAGRAM_ACCESS_TOKEN_ISSUED_AT' },
	],
	scopes: scopes .W,
	requestsPerMinute: 200,
	look: look_look,
	kit: kit_kit,
	metrics: metrics_metrics,
	tokens: {
		isDue,
		accessExpiresAt,
		signInExpiresAt: accessExpiresAt,
		renew: (values, context) => renew(service .e, values, context),
	},
	signIn: signIn,
	fetch: async (...given) => (await __nccwpck_require__.e(  1705).then(__nccwpck_require__.bind(__nccwpck_require__, 1705))).fetchSnapshot(...given),
	fetchAudience: async (...given) => (await __nccwpck_require__.e(  1401).then(__nccwpck_require__.bind(__nccwpck_require__, 6922))).fetchAudience(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2241))).german,
};

;// CONCATENATED MODULE: ./lib/platforms/mastodon/metrics.js
const mastodon_metrics_metrics = [
	{ name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
	{ name: 'posts', title: 'Posts', read: ({ stats }) => stats.posts ?? null },
	{
		name: 'engagement-rate',
		title: 'Engagement',
		unit: 'percent',
		read: ({ stats }) => stats.engagement_rate ?? null,
	},
];
const metrics_furtherMetrics = [
	{ name: 'average-likes', title: 'Average likes', read: ({ stats }) => stats.avg_likes ?? null },
];

;// CONCATENATED MODULE: ./lib/platforms/mastodon/kit.js

const mastodon_kit_kit = {
	posts: 'posts',
	engagement: { of: ['likes', 'replies', 'reposts', 'quotes'], per: 'followers' },
	figures: [
		...mastodon_metrics_metrics.filter(({ unit }) => unit === 'percent'),
		...metrics_furtherMetrics,
		...mastodon_metrics_metrics.filter(({ name }) => name === 'posts'),
	],
};

;// CONCATENATED MODULE: ./lib/platforms/mastodon/look.js

const mastodon_look_look = {
	colours: { light: '#563acc', dark: '#aba6ff' },
	format: 'text',
	logo: 'mastodon',
	audience: 'followers',
	tiles: [...mastodon_metrics_metrics.slice(1), ...metrics_furtherMetrics],
};

;// CONCATENATED MODULE: ./lib/platforms/mastodon/index.js

const mastodon = {
	id: 'mastodon',
	name: 'Mastodon',
	source: 'Mastodon API',
	apiVersion: 'v1',
	api: { variable: 'MASTODON_API_URL', url: '' },
	keys: [
		{
			name: 'MASTODON_ACCOUNT',
			explanation: 'The account with its server, such as @mara@mastodon.social, or the address of its profile there. It is not a secret.',
			required: true,
			mistakes: [
				{
					pattern: /^[\w-]{40,}$/,
					is: 'an access token instead of an account',
					instead: 'Write the account, such as @mara@mastodon.social: no token is needed.',
				},
			],
		},
	],
	scopes: [],
	requestsPerMinute: 60,
	look: mastodon_look_look,
	kit: mastodon_kit_kit,
	metrics: mastodon_metrics_metrics,
	fetch: async (...given) => (await __nccwpck_require__.e(  3435).then(__nccwpck_require__.bind(__nccwpck_require__, 3435))).fetchSnapshot(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1858))).german,
};

;// CONCATENATED MODULE: ./lib/platforms/threads/kit.js
const threads_kit_kit = {
	posts: 'posts',
	engagement: { of: ['likes', 'replies', 'reposts', 'quotes'], per: 'views' },
	figures: [
		{
			name: 'engagement-rate',
			title: 'Engagement',
			unit: 'percent',
			read: ({ stats }) => stats.engagement_rate ?? null,
		},
		{ name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
		{
			name: 'median-views',
			title: 'Median views',
			read: ({ stats }) => stats.median_views ?? null,
		},
		{
			name: 'profile-views',
			title: 'Profile views, two days',
			read: ({ stats }) => stats.views ?? null,
		},
	],
};

;// CONCATENATED MODULE: ./lib/platforms/threads/metrics.js
const threads_metrics_metrics = [
	{ name: 'followers', title: 'Followers', read: ({ stats }) => stats.followers ?? null },
	{ name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null },
	{
		name: 'engagement-rate',
		title: 'Engagement',
		unit: 'percent',
		read: ({ stats }) => stats.engagement_rate ?? null,
	},
];
const threads_metrics_furtherMetrics = [
	{ name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
	{ name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null },
];

;// CONCATENATED MODULE: ./lib/platforms/threads/look.js

const threads_look_look = {
	colours: { light: '#4a4458', dark: '#cdc7dc' },
	format: 'text',
	logo: 'threads',
	audience: 'followers',
	tiles: [...threads_metrics_metrics.slice(1), ...threads_metrics_furtherMetrics],
};
var threads_scopes = __nccwpck_require__(5209);
var threads_service = __nccwpck_require__(577);
;// CONCATENATED MODULE: ./lib/platforms/threads/sign-in.js

const url = 'https://www.threads.net';
const sign_in_signIn = toSignIn(threads_service .e, {
	address: { variable: 'THREADS_AUTH_URL', url },
	pageUrl: url,
	toCodeUrl: ({ apiUrl }) => apiUrl,
	scopes: threads_scopes .W,
	toNotes: (redirectUri) => [
		'At developers.facebook.com make an app with the use case "Access the Threads API". It has a Threads app id and a Threads app secret of its own.',
		'Add the account to the app as a Threads tester, and accept the invitation in the account: Settings, Account, Website permissions, Invites. For accounts of your own no review is needed.',
		`In the settings of the use case register the redirect address ${redirectUri}, with the slash at its end.`,
		`The app needs the permissions ${threads_scopes .W.map(({ name }) => name).join(' and ')}.`,
	],
});

;// CONCATENATED MODULE: ./lib/platforms/threads/index.js

const { isDue: threads_isDue, accessExpiresAt: threads_accessExpiresAt } = toTokenTimes(threads_service .e);
const threads = {
	id: 'threads',
	name: 'Threads',
	source: 'Threads API',
	apiVersion: threads_service .e.apiVersion,
	api: { variable: 'THREADS_API_URL', url: 'https://graph.threads.net' },
	keys: [
		{
			name: 'THREADS_ACCESS_TOKEN',
			explanation: 'The long-lived access token: made by the User Token Generator in the App Dashboard, or by a sign-in to the app.',
			secret: true,
			required: true,
			answerField: 'access_token',
			mistakes: [
				{
					pattern: /^(EAA|IG)/,
					is: 'a token of Facebook or Instagram, which belongs to another API',
					instead: 'Make one with the use case "Access the Threads API" in the App Dashboard.',
				},
				{
					pattern: /^(TH)?\d*\|/,
					is: 'an app access token, which no account belongs to',
					instead: 'Make one for the account with the User Token Generator in the App Dashboard.',
				},
			],
		},
		{
			name: 'THREADS_APP_ID',
			explanation: 'The Threads app id in the App Dashboard, which is not the id of the Meta app; for signing in only.',
			shared: true,
		},
		{
			name: 'THREADS_APP_SECRET',
			explanation: 'The Threads app secret beside it; for signing in only.',
			secret: true,
			shared: true,
		},
		{ name: 'THREADS_ACCESS_TOKEN_EXPIRES_AT' },
		{ name: 'THREADS_ACCESS_TOKEN_ISSUED_AT' },
	],
	scopes: threads_scopes .W,
	requestsPerMinute: 600,
	look: threads_look_look,
	kit: threads_kit_kit,
	metrics: threads_metrics_metrics,
	tokens: {
		isDue: threads_isDue,
		accessExpiresAt: threads_accessExpiresAt,
		signInExpiresAt: threads_accessExpiresAt,
		renew: (values, context) => renew(threads_service .e, values, context),
	},
	signIn: sign_in_signIn,
	fetch: async (...given) => (await __nccwpck_require__.e(  9268).then(__nccwpck_require__.bind(__nccwpck_require__, 9268))).fetchSnapshot(...given),
	fetchAudience: async (...given) => (await __nccwpck_require__.e(  1401).then(__nccwpck_require__.bind(__nccwpck_require__, 1793))).fetchAudience(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8934))).german,
};

;// CONCATENATED MODULE: ./lib/platforms/tiktok/kit.js
const tiktok_kit_kit = {
	posts: 'videos',
	engagement: { of: ['likes', 'comments', 'shares'], per: 'views' },
	figures: [
		{
			name: 'engagement-rate',
			title: 'Engagement',
			unit: 'percent',
			read: ({ stats }) => stats.engagement_rate ?? null,
		},
		{ name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
		{
			name: 'median-views',
			title: 'Median views',
			read: ({ stats }) => stats.median_views ?? null,
		},
		{
			name: 'likes-in-total',
			title: 'Likes, all videos',
			read: ({ stats }) => stats.likes ?? null,
		},
		{ name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
	],
};

;// CONCATENATED MODULE: ./lib/platforms/tiktok/metrics.js
const followers = {
	name: 'followers',
	title: 'Followers',
	read: ({ stats }) => stats.followers ?? null,
};
const likes = { name: 'likes', title: 'Likes', read: ({ stats }) => stats.likes ?? null };
const videos = {
	name: 'videos',
	title: 'Videos',
	read: ({ stats }) => stats.videos ?? null,
};
const metrics_engagementRate = {
	name: 'engagement-rate',
	title: 'Engagement',
	unit: 'percent',
	read: ({ stats }) => stats.engagement_rate ?? null,
};
const averageViews = {
	name: 'average-views',
	title: 'Average views',
	read: ({ stats }) => stats.avg_views ?? null,
};
const tiktok_metrics_metrics = [followers, likes, videos, metrics_engagementRate, averageViews];
const metrics_tiles = [metrics_engagementRate, averageViews, likes, videos];

;// CONCATENATED MODULE: ./lib/platforms/tiktok/look.js

const tiktok_look_look = {
	colours: { light: '#0b7570', dark: '#3fd0c4' },
	format: 'upright',
	logo: 'tiktok',
	audience: 'followers',
	tiles: metrics_tiles,
};

;// CONCATENATED MODULE: ./lib/platforms/tiktok/renew.js

const tokenRequest = "TikTok's token request";
async function renew_renew(values, context) {
	const sent = values.get('TIKTOK_REFRESH_TOKEN') ?? '';
	const send = () => context.http({
		name: tokenRequest,
		patience: 3,
		keepPartial: true,
		method: 'POST',
		url: `${context.apiUrl}/v2/oauth/token/`,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
			client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
			grant_type: 'refresh_token',
			refresh_token: sent,
		}).toString(),
	});
	const { values: renewed, unkeepable } = await askForTokens(tokenRequest, send, (answer) => renew_understandRenewal(answer, context.clock.now(), sent), context);
	if (unkeepable)
		context.warn(unkeepable.message);
	return renewed;
}
function renew_understandRenewal(answer, now, sent = '') {
	const body = (0,token_answer .WZ)(answer, ['refresh_token', 'access_token']);
	if (body === null)
		return renew_notUnderstood(answer, now);
	const accessToken = (0,token_answer .AI)(body.access_token);
	const refreshToken = (0,token_answer .AI)(body.refresh_token);
	const hasNewRefreshToken = refreshToken !== null && refreshToken !== sent;
	const hasNone = accessToken === null && !hasNewRefreshToken;
	if (hasNone) {
		const code = (0,assert .u4)(body.error) ? body.error.code : body.error;
		if (typeof code === 'string' && code !== '' && code !== 'ok')
			return understandError(code, body.error_description, answer, now);
	}
	const unkeepable = (0,token_answer .cp)(body, ['refresh_token', 'access_token'], tokenRequest);
	if (unkeepable && !hasNewRefreshToken)
		return { error: unkeepable, effect: 'final', waitMs: null };
	if (hasNone)
		return renew_notUnderstood(answer, now);
	const values = new Map();
	if (accessToken !== null)
		values.set('TIKTOK_ACCESS_TOKEN', accessToken);
	if (refreshToken !== null)
		values.set('TIKTOK_REFRESH_TOKEN', refreshToken);
	values.set('TIKTOK_ACCESS_TOKEN_EXPIRES_AT', (0,token_answer .FY)(accessToken && body.expires_in, now));
	if (refreshToken !== null || body.refresh_expires_in !== undefined)
		values.set('TIKTOK_REFRESH_TOKEN_EXPIRES_AT', (0,token_answer .FY)(body.refresh_expires_in, now));
	const scope = (0,token_answer .pS)(body.scope);
	if (scope !== null)
		values.set('TIKTOK_SCOPE', scope);
	const openId = (0,token_answer .pS)(body.open_id);
	if (openId !== null)
		values.set('TIKTOK_OPEN_ID', openId);
	return { values, unkeepable };
}
const signInAgain = 'Sign in again and store the new tokens in the secret.';
function understandError(name, description, answer, now) {
	const code = /^[a-z_]{1,40}$/.test(name) ? name : 'an unknown error';
	const said = `TikTok refused to renew the tokens (${code})`;
	switch (code) {
		case 'invalid_grant':
		case 'access_denied':
		case 'invalid_scope':
			return {
				error: new errors .GD('reauthorize', `${said}: the refresh token is used up, expired or revoked, or belongs to another app.`, signInAgain),
				effect: 'final',
				waitMs: null,
			};
		case 'invalid_client':
		case 'unauthorized_client':
			return {
				error: new errors .GD('invalid-input', `${said}: it does not recognize this app.`, 'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal; Sandbox and Production have separate keys.'),
				effect: 'final',
				waitMs: null,
			};
		case 'invalid_request':
			return { error: understandInvalidRequest(said, description), effect: 'final', waitMs: null };
		case 'rate_limit_exceeded':
			return {
				error: new errors .GD('throttled', `${said}.`, 'Start a new run in a few minutes.'),
				effect: 'none',
				waitMs: (0,http .D$)(answer.headers.get('retry-after'), now),
			};
		case 'server_error':
		case 'internal_error':
		case 'temporarily_unavailable':
			return {
				error: new errors .GD('unavailable', `${said}.`, 'This is usually temporary: the next run tries again.'),
				effect: 'unknown',
				waitMs: (0,http .D$)(answer.headers.get('retry-after'), now),
			};
		default:
			if ((0,http .dg)(answer))
				return renew_notUnderstood(answer, now);
			return {
				error: new errors .GD('unexpected-answer', `${said}.`, 'Look for a newer version of this action, or report it.'),
				effect: 'final',
				waitMs: null,
			};
	}
}
function understandInvalidRequest(said, description) {
	const text = typeof description === 'string' ? description : '';
	const field = /client[ _]?secret/i.test(text)
		? 'TIKTOK_CLIENT_SECRET'
		: /client[ _]?key/i.test(text)
			? 'TIKTOK_CLIENT_KEY'
			: null;
	if (field !== null)
		return new errors .GD('invalid-input', `${said}: it cannot read the value in ${field}.`, `Compare ${field} with the app in the developer portal: it may be cut off or have an extra character.`);
	if (/refresh[ _]?token/i.test(text))
		return new errors .GD('reauthorize', `${said}: it cannot read the refresh token.`, signInAgain);
	return new errors .GD('unexpected-answer', `${said}: one of the values is not what TikTok expects.`, 'Most likely TIKTOK_CLIENT_KEY, TIKTOK_CLIENT_SECRET or TIKTOK_REFRESH_TOKEN is cut off or has an extra character: compare them, then sign in again. If this continues, look for a newer version of this action, or report it.');
}
function renew_notUnderstood(answer, now) {
	const { status } = answer;
	const waitMs = (0,http .D$)(answer.headers.get('retry-after'), now);
	if (status === 429) {
		const error = new errors .GD('throttled', `${tokenRequest} was throttled (HTTP 429).`, 'Start a new run in a few minutes.');
		return { error, effect: 'none', waitMs };
	}
	const error = status >= 500
		? new errors .GD('unavailable', `${tokenRequest} failed (HTTP ${status}).`, 'This is usually temporary: the next run tries again.')
		: new errors .GD('unexpected-answer', `${tokenRequest} was answered with HTTP ${status} and no tokens.`, 'Start a new run. If it fails with reauthorize, sign in again and store the new tokens in the secret.');
	return { error, effect: 'unknown', waitMs };
}
var tiktok_scopes = __nccwpck_require__(9426);
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/platforms/tiktok/sign-in.js

const codeExchange = "TikTok's code exchange";
const tiktok_sign_in_signIn = {
	address: { variable: 'TIKTOK_AUTH_URL', url: 'https://www.tiktok.com' },
	appKeys: ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'],
	requiredScopes: ['user.info.basic'],
	redirectUri: 'http://127.0.0.1:PORT/callback/',
	toNotes: (redirectUri) => [
		'At developers.tiktok.com make an app, and add the products Login Kit and Display API to it.',
		"For your own account use the app's Sandbox and add the account there as a target user: it works at once, while the review for production refuses apps for private use. Sandbox and Production have separate keys, scopes and redirect addresses.",
		`In Login Kit register the redirect address ${redirectUri}, under Desktop when it is on this machine; http://127.0.0.1:*/callback/ allows any port.`,
		`Enable the scopes ${tiktok_scopes .Wu.map(({ name }) => name).join(', ')}. A sign-in that asks for one that the app does not have ends on an error page that names "scope": ask for fewer then.`,
	],
	toPage,
	understandDenial,
	exchange: sign_in_exchange,
};
function toPage(values, request, authUrl) {
	const query = new URLSearchParams({
		client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
		response_type: 'code',
		scope: request.scopes.join(','),
		redirect_uri: request.redirectUri,
		state: request.state,
		code_challenge: (0,external_node_crypto_.createHash)('sha256').update(request.verifier).digest('hex'),
		code_challenge_method: 'S256',
	});
	return `${authUrl}/v2/auth/authorize/?${query}`;
}
async function sign_in_exchange(code, values, request, context) {
	const answer = await context.http({
		name: codeExchange,
		patience: 3,
		keepPartial: true,
		method: 'POST',
		url: `${context.apiUrl}/v2/oauth/token/`,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			client_key: values.get('TIKTOK_CLIENT_KEY') ?? '',
			client_secret: values.get('TIKTOK_CLIENT_SECRET') ?? '',
			code,
			grant_type: 'authorization_code',
			redirect_uri: request.redirectUri,
			code_verifier: request.verifier,
		}).toString(),
	});
	const understood = renew_understandRenewal(answer, context.clock.now());
	const gained = 'values' in understood ? understood.values : null;
	if (!gained?.get('TIKTOK_ACCESS_TOKEN') || !gained.get('TIKTOK_REFRESH_TOKEN'))
		throw sign_in_toRefusal(answer);
	const granted = (0,tiktok_scopes .Q9)(gained.get('TIKTOK_SCOPE'));
	return { values: gained, scopes: granted && [...granted] };
}
function sign_in_toRefusal(answer) {
	const body = (0,token_answer .WZ)(answer, ['access_token']);
	const error = (0,assert .u4)(body?.error) ? body.error.code : body?.error;
	const code = error === 'ok' ? null : sign_in_readName(error);
	const said = `TikTok issued no tokens for the code (${code ?? `HTTP ${answer.status}`})`;
	switch (code) {
		case 'invalid_grant':
		case 'access_denied':
			return new errors .GD('reauthorize', `${said}: it was used already, or has expired.`, 'Sign in again; a code works once and only for some minutes.');
		case 'invalid_client':
		case 'unauthorized_client':
			return new errors .GD('invalid-input', `${said}: the client secret does not belong to this app.`, 'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal; Sandbox and Production have separate keys.');
		case 'invalid_request':
			return sign_in_understandInvalidRequest(said, body?.error_description);
		case 'rate_limit_exceeded':
			return new errors .GD('throttled', `${said}.`, 'Sign in again in a few minutes.');
		default:
			if (code === null || answer.status >= 500 || /^(server|internal)_error$/.test(code))
				return ((0,token_answer .cp)(body, ['access_token', 'refresh_token'], codeExchange) ??
					answer.brokenOff ??
					unexpected(answer.status));
			return new errors .GD('unexpected-answer', `${said}.`, 'Sign in again, or report it.');
	}
}
function sign_in_understandInvalidRequest(said, description) {
	const text = typeof description === 'string' ? description : '';
	if (/client[ _]?(secret|key)/i.test(text))
		return new errors .GD('invalid-input', `${said}: it cannot read the client key or the client secret.`, 'Compare TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET with the app in the developer portal: one may be cut off or have an extra character.');
	if (/redirect_?uri/i.test(text))
		return new errors .GD('reauthorize', `${said}: the redirect address differs from that of the sign-in.`, 'Register exactly the address that setup shows, with the slash at its end, and sign in again.');
	return new errors .GD('reauthorize', `${said}: the code belongs to another attempt, or the redirect address differs.`, 'Sign in again, and finish in the window that was opened last.');
}
const unexpected = (status) => new errors .GD(status >= 500 ? 'unavailable' : 'unexpected-answer', `${codeExchange} was answered with HTTP ${status} and no tokens.`, 'Sign in again.');
function understandDenial(query) {
	const error = sign_in_readName(query.get('error')) ?? 'an unknown error';
	const type = sign_in_readName(query.get('error_type'));
	if (type === 'non_sandbox_target')
		return new errors .GD('invalid-input', "TikTok refused the sign-in (non_sandbox_target): the account is not a target user of the app's Sandbox.", 'Add the account in the developer portal, under Sandbox, Target users; then sign in again.');
	if (error === 'unauthorized_client')
		return new errors .GD('invalid-input', `TikTok refused the sign-in (${error}): the app lacks Login Kit, or its production keys are not approved yet.`, "Add Login Kit to the app, or use its Sandbox's keys; then sign in again.");
	if (error === 'access_denied')
		return new errors .GD('reauthorize', `TikTok granted no access (${error}): the sign-in was cancelled or denied.`, 'Sign in again and allow the access.');
	return new errors .GD('reauthorize', `TikTok sent the browser back with an error (${error}).`, 'Sign in again.');
}
const sign_in_readName = (value) => typeof value === 'string' && /^[a-z_]{1,40}$/.test(value) ? value : null;

;// CONCATENATED MODULE: ./lib/platforms/tiktok/index.js

const tiktok_dueBeforeExpiryMs = 10 * lib_clock .J2;
const compareTokens = 'Compare both tokens with what the sign-in gave: act.\u2026 is the access token, rft.\u2026 the refresh token.';
const accessToken = { pattern: /^act\./, is: 'an access token (act.\u2026)', instead: compareTokens };
const refreshToken = { pattern: /^rft\./, is: 'a refresh token (rft.\u2026)', instead: compareTokens };
const clientToken = {
	pattern: /^clt\./,
	is: 'a client token (clt.\u2026), which gives access to no account',
	instead: compareTokens,
};
const tiktok = {
	id: 'tiktok',
	name: 'TikTok',
	source: 'TikTok Official API',
	apiVersion: 'v2',
	api: { variable: 'TIKTOK_API_URL', url: 'https://open.tiktokapis.com' },
	keys: [
		{
			name: 'TIKTOK_ACCESS_TOKEN',
			explanation: 'The access token that a sign-in to your app gives.',
			secret: true,
			required: true,
			answerField: 'access_token',
			mistakes: [refreshToken, clientToken],
		},
		{
			name: 'TIKTOK_REFRESH_TOKEN',
			explanation: 'The refresh token that comes with it; it works once.',
			secret: true,
			required: true,
			answerField: 'refresh_token',
			mistakes: [accessToken, clientToken],
		},
		{
			name: 'TIKTOK_CLIENT_KEY',
			explanation: "The client key on your app's page in the developer portal.",
			required: true,
			shared: true,
		},
		{
			name: 'TIKTOK_CLIENT_SECRET',
			explanation: 'The client secret beside it; Sandbox and Production have separate keys.',
			secret: true,
			required: true,
			shared: true,
		},
		{
			name: 'TIKTOK_USERNAME',
			explanation: 'The handle, in case the scope user.info.profile is missing.',
			inAddress: /^(?:https?:\/\/)?(?:www\.|m\.)?tiktok\.com\/@([\w.]+)/i,
		},
		{ name: 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT' },
		{ name: 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT' },
		{ name: 'TIKTOK_SCOPE', answerField: 'scope' },
		{ name: 'TIKTOK_OPEN_ID', answerField: 'open_id' },
	],
	scopes: tiktok_scopes .Wu,
	requestsPerMinute: 600,
	look: tiktok_look_look,
	kit: tiktok_kit_kit,
	metrics: tiktok_metrics_metrics,
	tokens: {
		recoveryKey: 'TIKTOK_CLIENT_SECRET',
		isDue: (values, now) => {
			const expiresAt = (0,read_time .aQ)(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT');
			return expiresAt === null || expiresAt - now < tiktok_dueBeforeExpiryMs;
		},
		accessExpiresAt: (values) => (0,read_time .aQ)(values, 'TIKTOK_ACCESS_TOKEN_EXPIRES_AT'),
		signInExpiresAt: (values) => (0,read_time .aQ)(values, 'TIKTOK_REFRESH_TOKEN_EXPIRES_AT'),
		renew: renew_renew,
	},
	signIn: tiktok_sign_in_signIn,
	judgeApp: async (...given) => (await __nccwpck_require__.e(  7554).then(__nccwpck_require__.bind(__nccwpck_require__, 7554))).judgeApp(...given),
	fetch: async (...given) => (await __nccwpck_require__.e(  572).then(__nccwpck_require__.bind(__nccwpck_require__, 572))).fetchSnapshot(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9081))).german,
};

;// CONCATENATED MODULE: ./lib/platforms/youtube/kit.js
const youtube_kit_kit = {
	posts: 'videos',
	engagement: { of: ['likes', 'comments'], per: 'views' },
	figures: [
		{
			name: 'engagement-rate',
			title: 'Engagement',
			unit: 'percent',
			read: ({ stats }) => stats.engagement_rate ?? null,
		},
		{ name: 'average-views', title: 'Average views', read: ({ stats }) => stats.avg_views ?? null },
		{
			name: 'median-views',
			title: 'Median views',
			read: ({ stats }) => stats.median_views ?? null,
		},
		{
			name: 'views-in-total',
			title: 'Views, all videos',
			read: ({ stats }) => stats.views ?? null,
		},
		{ name: 'videos', title: 'Videos', read: ({ stats }) => stats.videos ?? null },
	],
};

;// CONCATENATED MODULE: ./lib/platforms/youtube/metrics.js
const subscribers = {
	name: 'subscribers',
	title: 'Subscribers',
	read: ({ stats }) => stats.subscribers ?? null,
};
const views = { name: 'views', title: 'Views', read: ({ stats }) => stats.views ?? null };
const metrics_videos = {
	name: 'videos',
	title: 'Videos',
	read: ({ stats }) => stats.videos ?? null,
};
const youtube_metrics_engagementRate = {
	name: 'engagement-rate',
	title: 'Engagement',
	unit: 'percent',
	read: ({ stats }) => stats.engagement_rate ?? null,
};
const metrics_averageViews = {
	name: 'average-views',
	title: 'Average views',
	read: ({ stats }) => stats.avg_views ?? null,
};
const youtube_metrics_metrics = [
	subscribers,
	views,
	metrics_videos,
	youtube_metrics_engagementRate,
	metrics_averageViews,
];
const youtube_metrics_tiles = [youtube_metrics_engagementRate, metrics_averageViews, views, metrics_videos];

;// CONCATENATED MODULE: ./lib/platforms/youtube/look.js

const youtube_look_look = {
	colours: { light: '#c20a1e', dark: '#ff8278' },
	format: 'wide',
	logo: 'youtube',
	audience: 'subscribers',
	roundsAudience: true,
	tiles: youtube_metrics_tiles,
};

;// CONCATENATED MODULE: ./lib/platforms/youtube/index.js

const youtube = {
	id: 'youtube',
	name: 'YouTube',
	source: 'YouTube Data API',
	apiVersion: 'v3',
	api: { variable: 'YOUTUBE_API_URL', url: 'https://www.googleapis.com' },
	keys: [
		{
			name: 'YOUTUBE_API_KEY',
			explanation: 'An API key of a project in the Google Cloud console that has the YouTube Data API v3 enabled.',
			secret: true,
			required: true,
			shared: true,
			mistakes: [
				{
					pattern: /^(ya29\.|GOCSPX-)|\.apps\.googleusercontent\.com$/,
					is: 'a value of an OAuth client instead of an API key',
					instead: 'Create an API key under APIs & Services, Credentials, in the Google Cloud console.',
				},
				{
					pattern: /^(UC[\w-]{22}|@.*)$/,
					is: 'a channel instead of an API key',
					instead: 'Set YOUTUBE_CHANNEL_ID to the channel, and put the API key here.',
				},
			],
		},
		{
			name: 'YOUTUBE_CHANNEL_ID',
			explanation: "The channel's id, which begins with UC (YouTube's advanced settings show it), or its handle, such as @name.",
			required: true,
			mistakes: [
				{
					pattern: /^AIza/,
					is: 'an API key instead of a channel',
					instead: 'Set YOUTUBE_API_KEY to the API key, and put the channel here.',
				},
				{
					pattern: /^(https?:\/\/)?(www\.|m\.)?youtube\.com\/(c|user)\//i,
					is: 'an address of the old form (/c/ or /user/), which the API does not resolve',
					instead: 'Open it in a browser and use the handle that the page shows under the name, such as @name.',
				},
				{
					pattern: /^(https?:\/\/)?studio\.youtube\.com\/(?!channel\/UC)/i,
					is: 'an address of YouTube Studio without the id of a channel',
					instead: "Use the channel's handle, such as @name.",
				},
			],
		},
	],
	scopes: [],
	requestsPerMinute: 600,
	look: youtube_look_look,
	kit: youtube_kit_kit,
	metrics: youtube_metrics_metrics,
	fetch: async (...given) => (await __nccwpck_require__.e(  8288).then(__nccwpck_require__.bind(__nccwpck_require__, 8288))).fetchSnapshot(...given),
	german: async () => (await Promise.all( [__nccwpck_require__.e(9406), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2126))).german,
};

;// CONCATENATED MODULE: ./lib/platforms/index.js

const platforms = [
	tiktok,
	instagram,
	youtube,
	threads,
	bluesky,
	mastodon,
];
const defaultSecretName = 'TIKTOK_SECRET';

  }),

  4490:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	W: () => (  scopes)
  });
const scopes = [
	{
		name: 'instagram_business_basic',
		gives: 'name, handle, bio, followers, following, posts and engagement',
	},
	{
		name: 'instagram_business_manage_insights',
		gives: 'reach, views, views and shares of posts, and the audience',
	},
];

  }),

  9372:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	e: () => (  service)
  });
const apiVersion = 'v25.0';
const service = {
	name: 'Instagram',
	prefix: 'INSTAGRAM',
	apiVersion,
	grant: 'ig',
	basicScope: 'instagram_business_basic',
	site: 'instagram.com',
	token: 'token of Instagram Login',
	advice: 'Otherwise check that the account is still a professional one and has not removed the app, and sign in again.',
};

  }),

  2543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	LB: () => (  asksToComeBack),
	Nu: () => (  isTooFew),
	S4: () => (  judge),
	Uc: () => (  describeError),
	Um: () => (  isTooOld),
	WE: () => (  passes),
	bQ: () => (  toStatsError),
	be: () => (  describeEnding),
	bw: () => (  isBadParameter),
	jQ: () => (  readGraphError),
	ti: () => (  signInAgain),
	v6: () => (  throttled)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5601);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7015);
  var _net_parse_record_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9428);
  var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5575);

function findTrouble(message) {
	const said = typeof message === 'string' ? message : '';
	if (/API access (blocked|deactivated|disabled)/i.test(said))
		return 'blocked-app';
	if (/cannot parse|malformed|could not be decrypted/i.test(said))
		return 'malformed-token';
	return null;
}
function readGraphError(body) {
	if (body?.error === undefined || body.error === null)
		return null;
	const { code, error_subcode, fbtrace_id, is_transient, message } = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(body.error)
		? body.error
		: {};
	const isTrace = typeof fbtrace_id === 'string' && /^[\w-]{1,64}$/.test(fbtrace_id);
	return {
		code: readCode(code),
		subcode: readCode(error_subcode),
		traceId: isTrace ? fbtrace_id : '',
		isTransient: is_transient === true,
		trouble: findTrouble(message),
	};
}
const readCode = (value) => typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
const throttles = [4, 17, 32, 341, 368, 613, 80_002];
function judge({ code, isTransient: passes, trouble }, answer) {
	if (trouble === 'blocked-app')
		return 'invalid-input';
	if (code === 102 || code === 190)
		return 'reauthorize';
	if (code === 3 || code === 10 || (code !== null && code >= 200 && code <= 299))
		return 'missing-scope';
	if (throttles.includes(code))
		return 'throttled';
	if (code === 1 || code === 2 || passes)
		return 'unavailable';
	if ((0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(answer))
		return answer.status === 429 ? 'throttled' : 'unavailable';
	return 'unexpected-answer';
}
function asksToComeBack(answer) {
	if (answer.status < 400 && !answer.text.includes('"error"'))
		return false;
	const error = readGraphError((0,_net_parse_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .H)(answer));
	if (!error)
		return (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(answer);
	const passes = judge(error, answer);
	return passes === 'unavailable' || (passes === 'throttled' && !throttles.includes(error.code));
}
function describeError({ code, subcode, traceId }, { status }) {
	const parts = [
		code === null ? 'an error without a code' : `error ${code}`,
		subcode === null ? '' : `subcode ${subcode}`,
		`HTTP ${status}`,
		traceId && `trace ${traceId}`,
	];
	return parts.filter(Boolean).join(', ');
}
function toStatsError(service, name, cause, answer) {
	const said = describeError(cause, answer);
	const code = judge(cause, answer);
	switch (code) {
		case 'reauthorize':
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(code, `${service.name} refused the access token (${said})${describeEnding(service, cause)}.`, signInAgain, { cause });
		case 'missing-scope':
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(code, `${name} was refused because a scope is missing (${said}).`, `Sign in again and grant ${service.basicScope}; the app needs it in the App Dashboard, too. If both have it, look there whether the app or the account is restricted.`, { cause });
		case 'invalid-input':
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(code, `${name} was refused because Meta has disabled the app's access to the API (${said}).`, 'Open the app in the App Dashboard: it shows the reason, and the access can be enabled again there.', { cause });
		case 'throttled':
			return throttled(service, `${name} was throttled (${said}).`, answer, cause);
		case 'unavailable':
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(code, `${name} failed (${said}).`, passes, { cause });
		default:
			return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(code, `${name} was refused (${said}).`, cause.code === 100 ? describeBadParameter(service) : report, { cause });
	}
}
function throttled({ name }, message, answer, cause) {
	const { minutes } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .readUsage */ .k)(answer);
	const hint = minutes > 0
		? `${name} accepts calls again in ${minutes} min: run it after that.`
		: `Run it again in an hour; ${name} counts calls by the hour and by the day.`;
	return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('throttled', message, hint, cause ? { cause } : undefined);
}
const passes = 'This is usually temporary: the next run tries again.';
const signInAgain = 'Sign in again and store the new tokens in the secret.';
const report = 'Look for a newer version of this action, or report it with the trace id.';
const describeBadParameter = ({ advice }) => `If it is gone by tomorrow, it was Meta's fault. ${advice} ${report}`;
const missingObject = 33;
const postedBeforeConversion = 2_108_006;
const causeOf = (error) => error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD && (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error.cause) ? error.cause : {};
function isBadParameter(error) {
	const { code, subcode } = causeOf(error);
	return code === 100 && subcode !== missingObject && subcode !== postedBeforeConversion;
}
function isTooOld(error) {
	const { code, subcode } = causeOf(error);
	return code === 100 && subcode === postedBeforeConversion;
}
const isTooFew = (error) => causeOf(error).code === 3006;
function describeEnding({ name, site, token }, { subcode, trouble }) {
	if (trouble === 'malformed-token')
		return `: it is not a ${token}, or was not copied completely`;
	switch (subcode) {
		case 458:
			return ': the account has removed the app';
		case 459:
			return `: ${name} requires the account to log in at ${site} and follow its instructions first`;
		case 460:
			return `: the password was changed, or ${name} has ended the session for safety`;
		case 463:
			return ': it has expired';
		case 467:
			return ': it is no longer valid';
		default:
			return '';
	}
}

  }),

  4788:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	J: () => (  openGraph),
	T: () => (  understandEnvelope)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7015);
  var _net_parse_record_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9428);
  var _graph_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2543);
  var _service_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6827);
  var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5575);

function openGraph(service, values, context) {
	const { apiVersion } = service;
	const token = values.get((0,_service_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .T)(service, 'ACCESS_TOKEN')) ?? '';
	let used = 0;
	let other = null;
	return {
		get: async (name, path, query, { isBrief = false } = {}) => {
			const answer = await context.http({
				name,
				method: 'GET',
				url: `${context.apiUrl}/${apiVersion}/${path}?${toQuery(query)}`,
				headers: { Authorization: `Bearer ${token}` },
				...(isBrief ? { patience: 0.25 } : { repeatWhen: _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .asksToComeBack */ .LB }),
				signal: context.signal,
			});
			used = Math.max(used, (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .readUsage */ .k)(answer).percent);
			const version = answer.headers.get('facebook-api-version') ?? apiVersion;
			if (version !== apiVersion && /^v\d{1,3}\.\d$/.test(version))
				other = version;
			return understandEnvelope(service, answer, name);
		},
		usedPercent: () => used,
		otherVersion: () => other,
	};
}
const toQuery = (query) => Object.entries(query)
	.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`)
	.join('&');
function understandEnvelope(service, answer, name) {
	const body = (0,_net_parse_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .H)(answer);
	const error = (0,_graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .readGraphError */ .jQ)(body);
	if (error)
		throw (0,_graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toStatsError */ .bQ)(service, name, error, answer);
	if (body !== null && answer.status < 400)
		return body;
	if (answer.status === 429)
		throw (0,_graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .throttled */ .v6)(service, `${name} was throttled (HTTP 429).`, answer);
	if ((0,_net_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(answer))
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unavailable', `${name} failed (HTTP ${answer.status}).`, _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .passes */ .WE);
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${name} was answered with HTTP ${answer.status} and without a JSON result.`, `Check that no proxy stands between the runner and ${service.name}; if this continues, report it.`);
}

  }),

  6827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	T: () => (  keyOf)
  });
const keyOf = ({ prefix }, name) => `${prefix}_${name}`;

  }),

  5575:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	N: () => (  scarcePercent),
	k: () => (  readUsage)
  });
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5601);
  var _net_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8409);

const scarcePercent = 90;
const none = { percent: 0, minutes: 0 };
function readUsage({ headers }) {
	const app = readJson(headers.get('x-app-usage'));
	const business = readJson(headers.get('x-business-use-case-usage'));
	const entries = [app, ...((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(business) ? Object.values(business).flat() : [])];
	return entries.filter(_net_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4).map(readEntry).reduce(worse, none);
}
const worse = (one, other) => ({
	percent: Math.max(one.percent, other.percent),
	minutes: Math.max(one.minutes, other.minutes),
});
const readEntry = (entry) => ({
	percent: Math.max(...['call_count', 'total_time', 'total_cputime'].map((of) => read(entry[of]))),
	minutes: read(entry.estimated_time_to_regain_access),
});
const read = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.ceil(value) : 0;
function readJson(header) {
	try {
		return header === null ? null : (0,_net_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(header);
	}
	catch {
		return null;
	}
}

  }),

  3839:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	n: () => (  readPages)
  });
const mostFruitless = 10;
async function readPages(wanted, request, giveUp) {
	const entries = new Map();
	const seen = new Set();
	let fruitless = 0;
	let page = await request(null);
	for (;;) {
		const before = entries.size;
		for (const entry of page.entries)
			entries.set(entry.id, entry);
		fruitless += entries.size > before ? 0 : 1;
		const { cursor } = page;
		if (cursor === null || seen.has(cursor) || entries.size >= wanted)
			break;
		if (fruitless > mostFruitless) {
			giveUp(mostFruitless);
			break;
		}
		seen.add(cursor);
		page = await request(cursor);
	}
	return [...entries.values()].slice(0, wanted);
}

  }),

  170:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	L2: () => (  readTimestamp),
	aQ: () => (  readTime)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5601);

const readTime = (values, key) => parseTime(values.get(key) ?? '');
function parseTime(text) {
	if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/.test(text))
		return null;
	const at = Date.parse(text);
	return Number.isNaN(at) ? null : at;
}
function readTimestamp(value, where) {
	const text = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_1__/* .readLine */ .Xw)(value, where);
	const at = text === null ? null : parseTime(text);
	if (text === null || at !== null)
		return at;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD('unexpected-answer', `${where} is not a time.`, 'Look for a newer version of this action, or report it.');
}

  }),

  5209:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	W: () => (  scopes)
  });
const scopes = [
	{ name: 'threads_basic', gives: 'name, handle, bio and the list of posts' },
	{
		name: 'threads_manage_insights',
		gives: 'followers, views, the numbers of posts, engagement and the audience',
	},
];

  }),

  577:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	e: () => (  service)
  });
const service = {
	name: 'Threads',
	prefix: 'THREADS',
	apiVersion: 'v1.0',
	grant: 'th',
	basicScope: 'threads_basic',
	site: 'threads.net',
	token: 'token of the Threads API',
	advice: 'Otherwise check that the account exists and has not removed the app, and sign in again.',
};

  }),

  9426:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Q9: () => (  readScopes),
	WZ: () => (  isUserScope),
	Wu: () => (  scopes),
	aS: () => (  videoScope),
	lZ: () => (  userScopes)
  });
const userScopes = {
	'user.info.basic': {
		fields: ['open_id', 'display_name', 'avatar_large_url', 'avatar_url'],
		cost: 'name and avatar',
	},
	'user.info.profile': {
		fields: ['username', 'bio_description', 'is_verified'],
		cost: 'handle, bio, address and verified mark',
	},
	'user.info.stats': {
		fields: ['follower_count', 'following_count', 'likes_count', 'video_count'],
		cost: 'followers, following, likes and number of videos',
	},
};
const videoScope = {
	name: 'video.list',
	cost: 'engagement rate and average views',
};
const scopes = [
	...Object.entries(userScopes).map(([name, { cost }]) => ({ name, gives: cost })),
	{ name: videoScope.name, gives: videoScope.cost },
];
function readScopes(list) {
	const names = (list ?? '').split(/[\s,]+/).filter(Boolean);
	return names.length === 0 ? null : new Set(names);
}
const isUserScope = (name) => Object.hasOwn(userScopes, name);

  }),

  6540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	AI: () => (  readToken),
	FY: () => (  toEnd),
	WZ: () => (  readTokenBody),
	cp: () => (  findUnkeepable),
	pS: () => (  readWord)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5233);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5601);
  var _net_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8409);

function readTokenBody({ status, text }, tokens) {
	try {
		const body = (0,_net_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
		if (!(0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(body))
			return null;
		const data = Array.isArray(body.data) ? body.data[0] : body.data;
		return (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data) ? { ...data, ...body } : body;
	}
	catch {
		return status < 300 ? salvage(text, tokens) : null;
	}
}
function salvage(text, tokens) {
	const member = new RegExp(`"(${tokens.join('|')})"\\s*:\\s*("[^"\\\\]*(?:\\\\.[^"\\\\]*)*")`, 'gs');
	const pairs = [...text.matchAll(member)].map(([, name = '', value = '']) => [name, value]);
	if (!pairs.some(([name]) => name === tokens[0]))
		return null;
	return Object.fromEntries(pairs.map(([name, value = '']) => [name, unquote(value)]));
}
function unquote(quoted) {
	try {
		return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(quoted);
	}
	catch {
		return quoted.slice(1, -1);
	}
}
const largestTokenBytes = 16 * 1024;
const readToken = (value) => typeof value === 'string' && value !== '' && findFlaw(value) === null ? value : null;
function findUnkeepable(body, fields, name) {
	for (const field of fields) {
		const flaw = findFlaw(body?.[field]);
		if (flaw === null)
			continue;
		return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('unexpected-answer', `${name} returned an unusable ${field}: it ${flaw}, so the new token cannot be stored.`, 'Sign in again and store the new tokens in the secret.');
	}
	return null;
}
function findFlaw(value) {
	if (value === undefined || value === null)
		return null;
	if (typeof value !== 'string')
		return 'is not text';
	return Buffer.byteLength(value) > largestTokenBytes ? 'is longer than 16 KB' : null;
}
const readWord = (value) => typeof value === 'string' && /^[\x21-\x7e]{1,4096}$/.test(value) ? value : null;
const toEnd = (seconds, now) => typeof seconds === 'number' && seconds >= 0 && seconds < 1e10
	? (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(now + seconds * 1000)
	: '';

  }),

  1287:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	T: () => (  actionAddress)
  });
function actionAddress(environment) {
	const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
	const server = environment.GITHUB_SERVER_URL || 'https://github.com';
	const isKnown = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
	return isKnown && URL.canParse(server) ? `${server}/${repository}/blob/${ref}` : null;
}

  }),

  3928:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	W: () => (  explain),
	fail: () => (  fail)
  });
  var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1078);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(452);
  var _action_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1287);

function fail(error, who = '') {
	process.exitCode = 1;
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ExplainedError */ .hM) {
		_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(explain(error, who), { title: error.code });
		_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error.stack ?? '');
		return;
	}
	_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(`Unexpected error (${error instanceof Error ? error.name : typeof error}). Run the job again with debug logging, and report the log.`);
	_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
function explain({ code, message, hint }, who = '') {
	const begin = who === '' ? '' : `${who}: `;
	return `${begin}${message} ${hint} ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readMore */ .UJ)(code, (0,_action_address_js__WEBPACK_IMPORTED_MODULE_2__/* .actionAddress */ .T)(process.env))}`;
}

  }),

  6919:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	$: () => (  maxDatabaseBytes)
  });
const maxDatabaseBytes = 1024 * 1024 * 1024;

  }),

  1078:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (  core_debug),
  N4: () => (  endGroup),
  z3: () => (  error),
  V4: () => (  getInput),
  pq: () => (  info),
  lm: () => (  notice),
  LZ: () => (  saveState),
  uH: () => (  setOutput),
  Pq: () => (  core_setSecret),
  Oh: () => (  startGroup),
  z: () => (  summary),
  $e: () => (  warning)
});
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
;
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js

function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
var external_path_ = __nccwpck_require__(6928);
var external_unused_cjs_ = __nccwpck_require__(1603);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    stringify() {
        return this._buffer;
    }
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
const markdownSummary = (  null && (_summary));
const summary = _summary;
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};

const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var ExitCode;
(function (ExitCode) {
    ExitCode[ExitCode["Success"] = 0] = "Success";
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
function startGroup(name) {
    command_issue('group', name);
}
function endGroup() {
    command_issue('endgroup');
}
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}

  }),

  750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    o: () => (  FetchBaseError)
  });
class FetchBaseError extends Error {
	constructor(message, type) {
		super(message);
		Error.captureStackTrace(this, this.constructor);

		this.type = type;
	}

	get name() {
		return this.constructor.name;
	}

	get [Symbol.toStringTag]() {
		return this.constructor.name;
	}
}

  }),

  5156:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    f: () => (  FetchError)
  });
  var _base_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(750);
class FetchError extends _base_js__WEBPACK_IMPORTED_MODULE_0__/* .FetchBaseError */ .o {
	constructor(message, type, systemError) {
		super(message, type);
		if (systemError) {
			this.code = this.errno = systemError.code;
			this.erroredSysCall = systemError.syscall;
		}
	}
}

  })

  });

  var __webpack_module_cache__ = {}; 

  function __nccwpck_require__(moduleId) {

  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}

  	var module = __webpack_module_cache__[moduleId] = {
  		id: moduleId,
  		loaded: false,
  		exports: {}
  	}; 

  	var threw = true;
  	try {
  		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	} 

  	module.loaded = true; 

  	return module.exports;
  } 

  __nccwpck_require__.m = __webpack_modules__;

  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/"; 

  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;

  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })(); 

  (() => {

  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })(); 

  (() => {
  	__nccwpck_require__.f = {};

  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })(); 

  (() => {

  	__nccwpck_require__.u = (chunkId) => {

  		return "" + chunkId + ".index.js";
  	};
  })(); 

  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })(); 

  (() => {

  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })(); 

  (() => {
  	__nccwpck_require__.nmd = (module) => {
  		module.paths = [];
  		if (!module.children) module.children = [];
  		return module;
  	};
  })(); 

  (() => {

  	var installedChunks = {
  		8792: 0
  	}; 	
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;

  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		} 	
  	} 	
  	__nccwpck_require__.f.j = (chunkId, promises) => {

  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) { 	

  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {

  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	}; 	

  })();
var __webpack_exports__ = {};
  __nccwpck_require__.d(__webpack_exports__, {
    n: () => (  start)
  });
const starters = {
	main: async () => (await Promise.resolve( ).then(__nccwpck_require__.bind(__nccwpck_require__, 5183))).main(),
	post: async () => (await __nccwpck_require__.e(  5242).then(__nccwpck_require__.bind(__nccwpck_require__, 5242))).post(),
	deploy: async () => (await Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(262), __nccwpck_require__.e(7150), __nccwpck_require__.e(2689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2689))).deploy(),
	'deploy-post': async () => (await __nccwpck_require__.e(  5415).then(__nccwpck_require__.bind(__nccwpck_require__, 5415))).deployPost(),
	cli: async () => (await Promise.all( [__nccwpck_require__.e(545), __nccwpck_require__.e(262), __nccwpck_require__.e(9406), __nccwpck_require__.e(6812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6812))).cli(process.argv.slice(2)),
};
const start = (name) => starters[name]();

var __webpack_exports__start = __webpack_exports__.n;
export { __webpack_exports__start as start };
