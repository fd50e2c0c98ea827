export const id = 9919;
export const ids = [9919];
export const modules = {

  9919:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    emulate: () => (  emulate)
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5233);
  var _emulators_github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3374);
  var _emulators_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5180);
  var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
  var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(706);
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1029);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6016);
  var _emulated_secret_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5600);
  var _shell_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8639);

const repositoryName = 'octo/link-in-bio';
async function emulate({ port, shell, envFile, language = 'en', }) {
	const stopped = Promise.race(_pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_6__/* .endSignals */ .B.map((name) => (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, name)));
	const services = await startAll(port);
	const { github } = services;
	try {
		const [owner = '', name = ''] = repositoryName.split('/');
		const repository = github.addRepository({ owner, name });
		const token = github.addToken({ kind: 'classic', permissions: { secrets: 'write' } });
		const runId = addRuns(github, repository);
		const signedIn = [...services.platforms.values()].flatMap((one) => [...one.addPerson()]);
		const text = `${signedIn.map(([key, value]) => `${key}=${value}`).join('\n')}\n`;
		github.setSecret(repository, _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H, text);
		if (envFile !== undefined)
			writeNew(envFile, text);
		const addresses = [...services.platforms].flatMap(([{ api, signIn }, { url }]) => [api, ...(signIn ? [signIn.address] : [])].map(({ variable }) => [variable, url]));
		const variables = [
			...addresses,
			['GITHUB_API_URL', github.url],
			['GITHUB_SERVER_URL', github.web.url],
			['GITHUB_REPOSITORY', repositoryName],
			['GITHUB_REPOSITORY_ID', String(repository.id)],
			['GITHUB_RUN_ID', String(runId)],
			['GITHUB_RUN_ATTEMPT', '1'],
			['RUNNER_NAME', 'GitHub Actions 1'],
			['GITHUB_TOKEN', token],
			[_emulated_secret_js__WEBPACK_IMPORTED_MODULE_9__/* .emulatedSecret */ .a, `${github.web.url}/emulated/${repositoryName}/${_platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H}`],
			...(envFile === undefined ? signedIn : []),
		];
		const lines = variables.map(([key = '', value = '']) => `${(0,_shell_line_js__WEBPACK_IMPORTED_MODULE_10__/* .toShellLine */ .A)(shell, key, value)}\n`);
		process.stdout.write(lines.join(''));
		process.stderr.write(`\n${describeUse(envFile)[language]}\n`);
		await stopped;
	}
	finally {
		await Promise.all([github, ...services.platforms.values()].map((one) => one.close()));
	}
}
function addRuns(github, repository) {
	const id = 1_000_001;
	github.addRun(repository, { id, createdAt: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now() + 1_000 });
	const folder = '.github/workflows';
	github.addWorkflow(repository, `${folder}/social-stats.yml`, 'on:\n  workflow_dispatch:\n');
	for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder) : [])
		if (/\.ya?ml$/.test(name))
			github.addWorkflow(repository, `${folder}/${name}`, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`${folder}/${name}`, 'utf8'));
	github.onDispatch = (_, { runId, workflow }) => {
		const message = 'The emulator ends each run at once; no step was carried out.';
		github.addRun(repository, {
			id: runId,
			createdAt: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now(),
			event: 'workflow_dispatch',
			workflowId: workflow.id,
			status: 'completed',
			conclusion: 'success',
			jobs: [
				{ status: 'completed', conclusion: 'success', annotations: [{ level: 'notice', message }] },
			],
		});
	};
	return id;
}
async function startAll(port) {
	const started = new Map();
	let next = port;
	const at = async (start) => {
		const own = next;
		if (next > 0)
			next += 1;
		return start({ clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml, port: own }).catch((error) => {
			throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .systemCode */ .xU)(error) === null ? error : portTaken(own, error);
		});
	};
	try {
		for (const platform of _platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .platforms */ .B)
			started.set(platform, await at(await (0,_emulators_index_js__WEBPACK_IMPORTED_MODULE_4__/* .loadEmulator */ .A)(platform.id)));
		return { platforms: started, github: await at(_emulators_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .startGitHub */ .y) };
	}
	catch (error) {
		await Promise.all([...started.values()].map((one) => one.close()));
		throw error;
	}
}
function writeNew(file, text) {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
	}
	catch (cause) {
		throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_8__/* .BilingualError */ .M('invalid-input', {
			en: `${file} was not written, because it is there already or its folder cannot be written.`,
			de: `${file} wurde nicht geschrieben: Es gibt sie schon, oder ihr Ordner ist nicht beschreibbar.`,
		}, {
			en: 'Name a file that is not there yet; real credentials are never overwritten.',
			de: 'Nenne eine Datei, die es noch nicht gibt; echte Zugangsdaten werden nie \u00fcberschrieben.',
		}, { cause });
	}
}
const describeUse = (envFile) => ({
	en: `Give these lines to a shell, and run this program there. ${repositoryName} has the secret ${_platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H}${envFile === undefined ? '' : `, and ${envFile} holds the same text`}; curl -s "$${_emulated_secret_js__WEBPACK_IMPORTED_MODULE_9__/* .emulatedSecret */ .a}" prints what it holds now.
setup leaves the tokens among them aside, so that it signs in. run ends at once: no step is carried out here.
Ctrl-C ends the emulators.`,
	de: `F\u00fchre diese Zeilen in einer Shell aus, und rufe dieses Programm dort auf. ${repositoryName} hat das Secret ${_platforms_index_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultSecretName */ .H}${envFile === undefined ? '' : `, und ${envFile} enth\u00e4lt denselben Text`}; curl -s "$${_emulated_secret_js__WEBPACK_IMPORTED_MODULE_9__/* .emulatedSecret */ .a}" zeigt, was es jetzt enth\u00e4lt.
setup l\u00e4sst die Tokens darin beiseite, damit es die Anmeldung gibt. run endet sofort: Hier wird kein Schritt ausgef\u00fchrt.
Strg-C beendet die Emulatoren.`,
});
const portTaken = (port, cause) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_8__/* .BilingualError */ .M('invalid-input', {
	en: `The port ${port} cannot be opened: another program has it, or it needs rights.`,
	de: `Der Port ${port} l\u00e4sst sich nicht \u00f6ffnen: Ein anderes Programm verwendet ihn, oder er erfordert besondere Rechte.`,
}, {
	en: 'Choose another first port by --port, or 0 for any that are free.',
	de: 'W\u00e4hle mit --port einen anderen ersten Port, oder 0 f\u00fcr beliebige freie.',
}, { cause });

  }),

  5600:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  emulatedSecret)
  });
const emulatedSecret = 'EMULATED_SECRET_URL';

  })

};
