export const id = 6812;
export const ids = [6812];
export const modules = {

  6016:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    M: () => (  BilingualError)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

class BilingualError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD {
	texts;
	constructor(code, message, hint, options) {
		super(code, message.en, hint.en, options);
		this.texts = { message, hint };
	}
}

  }),

  7528:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$e: () => (  warning),
	Sm: () => (  toProven),
	VQ: () => (  toFailed),
	e7: () => (  soonestRenewal),
	gz: () => (  failed),
	hT: () => (  skipped),
	ok: () => (  ok),
	qy: () => (  toUnchecked),
	sb: () => (  atRenewal)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4402);

const ok = (name, message) => ({
	name,
	status: 'ok',
	message,
	hint: null,
});
const warning = (name, advice) => ({
	name,
	status: 'warning',
	...advice,
});
const failed = (name, advice) => ({
	name,
	status: 'failed',
	...advice,
});
const untilRenewal = {
	later: {
		en: 'No token is due now; the first run that renews one fails.',
		de: 'Jetzt ist kein Token f\u00e4llig; der erste Lauf, der eines erneuert, schl\u00e4gt fehl.',
	},
	unknown: {
		en: 'Whether a token is due is not known here; a run that renews one fails.',
		de: 'Ob ein Token f\u00e4llig ist, ist hier nicht bekannt; ein Lauf, der eines erneuert, schl\u00e4gt fehl.',
	},
};
function atRenewal(renewal, finding) {
	if (renewal === 'due' || finding.status !== 'failed')
		return finding;
	if (renewal === 'never')
		return { ...finding, status: 'warning' };
	const message = (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inEach */ .B)((locale) => `${finding.message[locale]} ${untilRenewal[renewal][locale]}`);
	return { ...finding, status: 'warning', message };
}
const soonestRenewal = (renewals) => ['due', 'unknown', 'later'].find((one) => renewals.includes(one)) ?? 'never';
const skipped = (name, message, hint = null) => ({
	name,
	status: 'skipped',
	message,
	hint,
});
function toUnchecked(part, name, error) {
	const { message, hint } = toFailed(name, error);
	return { ...skipped(name, message, hint), unchecked: part };
}
function toProven(name, error) {
	const finding = toFailed(name, error);
	if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD) || !['throttled', 'unavailable'].includes(error.code))
		return finding;
	const { message, hint } = finding;
	const unanswered = { en: `Not checked: ${message.en}`, de: `Nicht gepr\u00fcft: ${message.de}` };
	return skipped(name, unanswered, hint);
}
function toFailed(name, error) {
	if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD)
		return failed(name, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(error));
	throw error;
}

  }),

  51:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	v: () => (  topics)
  });
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

const topics = {
	keys: { en: 'keys', de: 'Schl\u00fcssel' },
	keysOf: (platform) => ({
		en: `keys of ${platform}`,
		de: `Schl\u00fcssel von ${platform}`,
	}),
	file: { en: 'file', de: 'Datei' },
	account: (id) => (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F)(id),
	signIn: (id) => ({ en: `${id}: sign-in`, de: `${id}: Anmeldung` }),
	access: (id) => ({ en: `${id}: access`, de: `${id}: Zugriff` }),
	app: (id) => ({ en: `${id}: app`, de: `${id}: App` }),
	scopes: (id) => ({ en: `${id}: scopes`, de: `${id}: Scopes` }),
	numbers: (id) => ({ en: `${id}: numbers`, de: `${id}: Zahlen` }),
	clock: { en: 'clock', de: 'Uhr' },
	database: { en: 'database', de: 'Datenbank' },
	github: (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F)('GitHub'),
	repository: { en: 'repository', de: 'Repository' },
	secret: { en: 'secret', de: 'Secret' },
	copy: { en: 'copy', de: 'Kopie' },
	token: { en: 'GitHub token', de: 'GitHub-Token' },
	activity: { en: 'activity', de: 'Aktivit\u00e4t' },
	size: { en: 'size', de: 'Gr\u00f6\u00dfe' },
	masks: { en: 'masks', de: 'Schw\u00e4rzung' },
	workflow: { en: 'workflow', de: 'Workflow' },
	action: { en: 'action', de: 'Action' },
	githubApp: (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F)('App'),
	environment: { en: 'environment', de: 'Environment' },
	schedule: { en: 'schedule', de: 'Zeitplan' },
	concurrency: { en: 'concurrency', de: 'Parallele L\u00e4ufe' },
	permissions: { en: 'permissions', de: 'Berechtigungen' },
	history: { en: 'history', de: 'Verlauf' },
	artifact: { en: 'artifact', de: 'Artefakt' },
	lastRun: { en: 'last run', de: 'Letzter Lauf' },
};

  }),

  5322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  workflowWords)
  });
const workflowWords = {
	unreadable: (file) => ({
		message: { en: `${file} cannot be read.`, de: `${file} l\u00e4sst sich nicht lesen.` },
		hint: {
			en: 'Name a file that is there by --workflow.',
			de: 'Nenne mit --workflow eine Datei, die es gibt.',
		},
	}),
	noYaml: (file) => ({
		message: {
			en: `${file} is no YAML that GitHub would accept.`,
			de: `${file} ist kein YAML, das GitHub annimmt.`,
		},
		hint: {
			en: 'Compare it with the one in the README.',
			de: 'Vergleiche die Datei mit der in der README.',
		},
	}),
	withoutAction: (file) => ({
		message: {
			en: `${file} has no step that uses the action.`,
			de: `${file} hat keinen Schritt, der die Action verwendet.`,
		},
		hint: { en: 'Add the step of the README.', de: 'F\u00fcge den Schritt aus der README ein.' },
	}),
	refused: (file, refusals) => ({
		message: {
			en: `GitHub would start no run of ${file}: ${refusals.join('; ')}.`,
			de: `GitHub w\u00fcrde keinen Lauf von ${file} starten. Die Meldung von GitHub auf Englisch: \u201e${refusals.join('; ')}\u201c`,
		},
		hint: {
			en: 'Compare these lines with the workflow of the README.',
			de: 'Vergleiche diese Zeilen mit dem Workflow in der README.',
		},
	}),
	noneHere: {
		message: { en: 'There is no workflow here.', de: 'Hier gibt es keinen Workflow.' },
		hint: { en: 'Make one by setup --workflow.', de: 'Lege einen an: mit setup --workflow.' },
	},
	noClone: {
		message: {
			en: 'Not checked: this folder is no clone of the repository.',
			de: 'Nicht gepr\u00fcft: Dieser Ordner ist kein Klon des Repositorys.',
		},
		hint: {
			en: 'Run check in a clone, or name the file by --workflow.',
			de: 'Rufe check in einem Klon auf, oder nenne die Datei mit --workflow.',
		},
	},
	noneUsesAction: (broken) => {
		const files = broken.join(', ');
		return {
			message: {
				en: `No workflow here uses the action${files && ` (${files} cannot be read as YAML)`}.`,
				de: `Kein Workflow hier verwendet die Action${files && ` (kein lesbares YAML: ${files})`}.`,
			},
			hint: { en: 'Make one by setup --workflow.', de: 'Lege einen an: mit setup --workflow.' },
		};
	},
	placeholderOwner: (file, uses) => ({
		message: {
			en: `${file} uses ${uses}, in which "org" stands for an owner.`,
			de: `${file} verwendet ${uses}, worin \u201eorg\u201c f\u00fcr einen Eigent\u00fcmer steht.`,
		},
		hint: {
			en: "Write the owner of the action's repository in its place.",
			de: 'Schreibe stattdessen den Eigent\u00fcmer des Repositorys der Action.',
		},
	}),
	withoutVersion: (file, uses) => ({
		message: {
			en: `${file} uses ${uses} without a version, so GitHub starts no run.`,
			de: `${file} verwendet ${uses} ohne Version, also startet GitHub keinen Lauf.`,
		},
		hint: { en: `Write ${uses}@v1.`, de: `Schreibe ${uses}@v1.` },
	}),
	dynamicText: (file) => ({
		en: `Not checked: what ${file} gives as env-social is known only in a run.`,
		de: `Nicht gepr\u00fcft: Was ${file} als env-social \u00fcbergibt, steht erst in einem Lauf fest.`,
	}),
	emptyText: (file) => ({
		message: {
			en: `${file} gives an empty env-social.`,
			de: `${file} \u00fcbergibt ein leeres env-social.`,
		},
		hint: {
			en: 'Write the keys of .env.social there.',
			de: 'Schreibe dort die Schl\u00fcssel aus .env.social hinein.',
		},
	}),
	unconfigured: (file, platform) => ({
		message: {
			en: `${file} names ${platform} in platforms, and no account of it is configured.`,
			de: `${file} nennt ${platform} in platforms, aber daf\u00fcr ist kein Konto eingerichtet.`,
		},
		hint: {
			en: 'Add its keys to .env.social, or remove it from platforms.',
			de: 'Erg\u00e4nze die Schl\u00fcssel in der .env.social, oder entferne es aus platforms.',
		},
	}),
	openSecret: (file) => ({
		message: {
			en: `${file} holds a secret value in env-social, where everybody can read it.`,
			de: `${file} enth\u00e4lt in env-social einen geheimen Wert, den dort alle lesen k\u00f6nnen.`,
		},
		hint: {
			en: 'Make a new one in place of it, and put the text into a secret: run setup with --secret.',
			de: 'Lass dir einen neuen ausstellen, und lege den Text in ein Secret: mit setup --secret.',
		},
	}),
	plainText: (file) => ({
		en: `${file} uses the action with env-social as plain text, in which nothing is secret.`,
		de: `${file} verwendet die Action mit env-social im Klartext, in dem nichts geheim ist.`,
	}),
	textWithoutSecret: (file, secretName) => ({
		message: {
			en: `${file} gives env-social no secret.`,
			de: `${file} \u00fcbergibt an env-social kein Secret.`,
		},
		hint: {
			en: `Write env-social: \${{ secrets.${secretName} }}.`,
			de: `Schreibe env-social: \${{ secrets.${secretName} }}`,
		},
	}),
	otherSecret: (file, from, to) => ({
		message: {
			en: `${file} takes the text from the secret ${from} and writes it to ${to}.`,
			de: `${file} nimmt den Text aus dem Secret ${from} und schreibt ihn nach ${to}.`,
		},
		hint: {
			en: 'Let env-social and secret-name mean the same secret.',
			de: 'Gib in env-social und secret-name dasselbe Secret an.',
		},
	}),
	weakToken: (file, isMissing) => ({
		message: isMissing
			? {
				en: `${file} gives no secrets-token, so no renewed token could be saved.`,
				de: `${file} \u00fcbergibt kein secrets-token, also lie\u00dfe sich kein erneuertes Token speichern.`,
			}
			: {
				en: `${file} gives github.token as secrets-token, which can never write secrets.`,
				de: `${file} \u00fcbergibt als secrets-token github.token, das nie Secrets schreiben kann.`,
			},
		hint: {
			en: "Pass a GitHub App's token or a fine-grained one, as in the README.",
			de: '\u00dcbergib das Token einer GitHub App oder ein Fine-grained Token, wie in der README.',
		},
	}),
	tokenWithoutStep: (file, step) => ({
		message: {
			en: `${file} takes secrets-token from the step ${step}, and no step before has that id, so it is empty.`,
			de: `${file} nimmt secrets-token aus dem Schritt ${step}, aber kein Schritt davor hat diese id: Es bleibt leer.`,
		},
		hint: {
			en: `Give the step that makes the token the line id: ${step}, and put it before the action.`,
			de: `Gib dem Schritt, der das Token erzeugt, die Zeile id: ${step}, und setze ihn vor die Action.`,
		},
	}),
	usesSecret: (file, secretName) => ({
		en: `${file} uses the action with the secret ${secretName}.`,
		de: `${file} verwendet die Action mit dem Secret ${secretName}.`,
	}),
	inEnvironment: (environment) => ({
		en: `The job runs in the environment ${environment}.`,
		de: `Der Job l\u00e4uft im Environment ${environment}.`,
	}),
	outsideEnvironment: (environment) => ({
		message: {
			en: `The secret belongs to the environment ${environment}, and the job does not run in it.`,
			de: `Das Secret geh\u00f6rt zum Environment ${environment}, aber der Job l\u00e4uft nicht darin.`,
		},
		hint: {
			en: `Give the job environment: ${environment}, and the step secret-environment: ${environment}.`,
			de: `Gib dem Job environment: ${environment} und dem Schritt secret-environment: ${environment}.`,
		},
	}),
};

  }),

  6812:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  cli: () => (  cli)
});
var esm = __webpack_require__(8179);
var errors = __webpack_require__(452);
var platforms = __webpack_require__(1029);
var drawing_options = __webpack_require__(2267);
var cli_language = __webpack_require__(7018);
var own_action = __webpack_require__(2921);
;// CONCATENATED MODULE: ./lib/cli/parse-options.js

function parsePlatforms(text) {
	const known = platforms .B.map(({ id }) => id);
	const names = text
		.toLowerCase()
		.split(/[\s,]+/)
		.filter(Boolean);
	if (names.every((name) => known.includes(name)))
		return names;
	throw new esm .Di(`It is no comma list out of: ${known.join(', ')}.`);
}
const parseCount = (text) => parseNumber(text, 1, 100);
const parsePort = (text) => parseNumber(text, 0, 65_535);
const addTo = (text, before) => [...before, text];
function parseNumber(text, least, most) {
	const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
	if (number >= least && number <= most)
		return number;
	throw new esm .Di(`It is no whole number from ${least} to ${most}.`);
}
var bilingual_error = __webpack_require__(6016);
var recipes = __webpack_require__(1563);
var to_path = __webpack_require__(8883);
var workflow = __webpack_require__(8271);
;// CONCATENATED MODULE: ./lib/cli/setup/add-setup-command.js

function addSetupCommand(program, finish) {
	program
		.command('setup')
		.description('the wizard: credentials, .env.social, the secret and the workflow file')
		.option('--platforms <list>', 'comma list (default: asked for)', parsePlatforms, [])
		.option('--from <file>', 'prepared credentials; given twice, the files are joined and the last key counts', (file, files) => [...files, (0,to_path .b)(file)], [])
		.option('-e, --env-file <file>', 'the file to write', to_path .b, '.env.social')
		.option('--label <label>', 'of a further account on the same platform', toLabel)
		.option('--yes', 'answer every question by its default', false)
		.option('--force', 'replace what is there: keys, the secret, the workflow file', false)
		.option('--sign-in', 'sign in although there are tokens', false)
		.option('--scopes <names>', 'ask for these scopes only, separated by commas', toList, [])
		.option('--port <port>', 'where the browser comes back to on this machine', toPort, 43117)
		.option('--redirect <address>', 'the redirect address that the app has', toAddress)
		.option('--paste', 'paste the redirected address instead of waiting for the browser', false)
		.option('--no-browser', 'print the address and open no browser')
		.option('--secret <owner/name>', 'write the secret of this GitHub repository', toRepository)
		.addOption(new esm .c$('--secret-name <name>', 'what the secret is called')
		.default(platforms .H)
		.argParser(toSecretName))
		.option('--environment <name>', 'of an environment of it, made if missing', toEnvironment)
		.option('--audience', 'let the workflow ask for who follows the accounts', false)
		.option('--workflow [file]', 'write the workflow file (.github/workflows/social-stats.yml)')
		.addOption(new esm .c$('--recipe <name>', 'what the workflow does with the numbers').choices(recipes ._e.map(({ id }) => id)))
		.option('--app', 'make the GitHub App that writes the secret: two clicks in the browser', false)
		.option('--secrets-token <app|name>', 'what the workflow writes tokens back with: app, or the name of a secret with a token', toSecretName, 'app')
		.option('--commit', 'commit the workflow file', false)
		.option('--action <owner/name@ref>', 'the action that the workflow uses', toAction)
		.addHelpText('after', "\nNode itself ends when the file behind --env-file is not there: name a new one by -e. Keys may also come from environment variables of the same names, which count before files. GitHub's token comes from GITHUB_TOKEN, GH_TOKEN or gh.")
		.action(async (given) => {
		assertTogether(given);
		const { setup } = await Promise.all( [__webpack_require__.e(2958), __webpack_require__.e(6990)]).then(__webpack_require__.bind(__webpack_require__, 6990));
		const unset = { label: null, redirect: null, secret: null, environment: null };
		finish(await setup({ ...unset, workflow: null, action: null, recipe: null, ...given }));
	});
}
function assertTogether(given) {
	if (given.environment !== undefined && !given.secret && !given.workflow)
		throw new bilingual_error .M('invalid-input', {
			en: '--environment says where the secret is, and neither --secret nor --workflow is given.',
			de: '--environment sagt, wo das Secret ist, aber weder --secret noch --workflow ist angegeben.',
		}, { en: 'Add --secret owner/name.', de: 'Erg\u00e4nze --secret owner/name.' });
	if (given.audience && !given.workflow)
		throw new bilingual_error .M('invalid-input', {
			en: '--audience is an input of the workflow, and --workflow is not given.',
			de: '--audience ist eine Einstellung des Workflows, aber --workflow ist nicht angegeben.',
		}, {
			en: 'Add --workflow; for this machine alone, use fetch --audience.',
			de: 'Erg\u00e4nze --workflow; nur f\u00fcr diesen Rechner gibt es fetch --audience.',
		});
	if (given.recipe && !given.workflow)
		throw new bilingual_error .M('invalid-input', {
			en: `--recipe ${given.recipe} is one of the workflow, and --workflow is not given.`,
			de: `--recipe ${given.recipe} ist eine Vorlage f\u00fcr den Workflow, aber --workflow ist nicht angegeben.`,
		}, { en: 'Add --workflow.', de: 'Erg\u00e4nze --workflow.' });
	if (given.commit && !given.workflow)
		throw new bilingual_error .M('invalid-input', {
			en: '--commit commits the workflow file, and --workflow is not given.',
			de: '--commit committet die Workflow-Datei, aber --workflow ist nicht angegeben.',
		}, { en: 'Add --workflow.', de: 'Erg\u00e4nze --workflow.' });
	if (given.app && given.secretsToken.toLowerCase() !== 'app')
		throw new bilingual_error .M('invalid-input', {
			en: `--app makes a GitHub App that writes the secret, and --secrets-token ${given.secretsToken} names a secret with a token for that.`,
			de: `--app legt eine GitHub App an, die das Secret schreibt, aber --secrets-token ${given.secretsToken} nennt daf\u00fcr ein Secret mit einem Token.`,
		}, { en: 'Leave one of the two out.', de: 'Lass eines von beiden weg.' });
}
const toList = (text) => text
	.split(',')
	.map((name) => name.trim())
	.filter(Boolean);
function toPort(text) {
	const port = Number(text);
	if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65_535)
		return port;
	throw new esm .Di('A port is a number from 1 to 65535.');
}
function toAddress(text) {
	const isPlain = URL.canParse(text) && /^https?:\/\/[^?#]+$/.test(text);
	if (isPlain)
		return text;
	throw new esm .Di('It is an address without ? and #, as registered with the app.');
}
const matching = (pattern, wanted) => (text) => {
	if (pattern.test(text))
		return text;
	throw new esm .Di(wanted);
};
const toLabel = matching(/^[A-Za-z0-9]+$/, 'A label is letters and digits.');
const toRepository = matching(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name.');
const toSecretName = matching(/^(?!GITHUB_)[A-Za-z_]\w*$/i, 'A secret is called by letters, digits and underscores, and not GITHUB_.');
const toEnvironment = matching(/^[^\p{C}\\'"`$;,]{1,255}$/u, 'An environment is called by at most 255 characters, without quotes and signs of shells.');
const toAction = matching(workflow .Bt, 'Write it as owner/name@ref.');
var recovery_line = __webpack_require__(4830);
var lock_file = __webpack_require__(894);
var database = __webpack_require__(4617);
var merge_databases = __webpack_require__(8026);
var read_document = __webpack_require__(882);
var stored_document = __webpack_require__(8138);
var finding = __webpack_require__(7528);
var topics = __webpack_require__(51);
var workflow_words = __webpack_require__(5322);
var computer = __webpack_require__(2017);
var find_repository = __webpack_require__(1044);
var format_numbers = __webpack_require__(1852);
var log = __webpack_require__(7804);
var open_repository = __webpack_require__(9493);
var progress = __webpack_require__(9095);
var read_credentials = __webpack_require__(5339);
var say = __webpack_require__(6669);
var table = __webpack_require__(3626);
var table_words = __webpack_require__(5184);
;// CONCATENATED MODULE: ./lib/cli/shared.js
var shell_line = __webpack_require__(8639);
;// CONCATENATED MODULE: ./lib/cli/cli.js

async function cli(argv) {
	process.stdout.on('error', (error) => {
		if (error.code !== 'EPIPE')
			throw error;
		process.exit();
	});
	const program = new esm .uB('tiktok-stats')
		.description('Your social numbers in an SQLite file, with tokens that renew themselves.')
		.version(await (0,own_action .$4)())
		.exitOverride()
		.showHelpAfterError('Run with --help to see what there is.');
	addDemoCommand(program);
	addShowCommand(program);
	addDrawCommand(program);
	addMergeCommand(program);
	addRecoverCommand(program);
	addFetchCommand(program);
	addCheckCommand(program);
	addRunCommand(program);
	addEmulateCommand(program);
	addSetupCommand(program, (code) => {
		process.exitCode = code;
	});
	const readLanguageOf = addLanguage(program);
	try {
		await program.parseAsync(argv, { from: 'user' });
	}
	catch (error) {
		process.exitCode = await describeFailure(error, readLanguageOf());
	}
}
function addLanguage(program) {
	let language = (0,cli_language .d)(undefined, process.env);
	for (const command of program.commands)
		if (!command.options.some(({ long }) => long === '--locale'))
			command.addOption((0,cli_language .W)('the messages (default: that of LANG)'));
	program.hook('preAction', (_, command) => {
		language = (0,cli_language .d)(command.opts().locale, process.env);
		command.setOptionValue('language', language);
	});
	return () => language;
}
function addDemoCommand(program) {
	program
		.command('demo')
		.description('the whole job against the built-in emulators, without an account')
		.option('--database <file>', 'where to write the SQLite file (default: a new temporary folder)')
		.action(async (options) => {
		const { demo } = await Promise.all( [__webpack_require__.e(4768), __webpack_require__.e(6193), __webpack_require__.e(1131)]).then(__webpack_require__.bind(__webpack_require__, 1131));
		await demo(options);
	});
}
function addShowCommand(program) {
	program
		.command('show')
		.description("the database's numbers, with growth over 1, 7 and 30 days")
		.option('--database <file>', 'the SQLite file', 'social-stats.db')
		.addOption(new esm .c$('--platform <id>', 'one platform alone').choices(platforms .B.map(({ id }) => id)))
		.option('--posts', 'the single posts instead, the best of each account first')
		.addOption(new esm .c$('--json', 'print a JSON array').conflicts('csv'))
		.option('--csv', 'print lines for a spreadsheet')
		.action(async (options) => {
		const { show } = await __webpack_require__.e(  9739).then(__webpack_require__.bind(__webpack_require__, 9739));
		await show(options);
	});
}
function addDrawCommand(program) {
	(0,drawing_options .kt)(program
		.command('draw')
		.description('the page, pictures, JSON and CSV from a database alone')
		.option('--database <file>', 'the SQLite file', 'social-stats.db')
		.option('--output-directory <folder>', 'where the files go', 'social-stats')
		.option('--account <id>', 'one account alone, by its name in the output stats; repeatable', addTo, [])).action(async (options) => {
		const { draw } = await Promise.all( [__webpack_require__.e(4177), __webpack_require__.e(3727), __webpack_require__.e(3294)]).then(__webpack_require__.bind(__webpack_require__, 3294));
		await draw(options);
	});
}
function addMergeCommand(program) {
	program
		.command('merge')
		.description('join databases: newest wins, in any order, any number of times')
		.argument('<source...>', 'the databases that are read')
		.requiredOption('--database <file>', 'the database that takes their rows')
		.action(async (sources, options) => {
		const { merge } = await __webpack_require__.e(  2190).then(__webpack_require__.bind(__webpack_require__, 2190));
		await merge(sources, options);
	});
}
function addRecoverCommand(program) {
	program
		.command('recover')
		.description('renew an old .env.social by the recovery lines in the log of a failed run')
		.argument('[file]', "the run's log, or GitHub's archive of logs (default: standard input)")
		.option('-e, --env-file <file>', 'the .env.social to renew', '.env.social')
		.option('--force', 'write the tokens of the log even where the file has newer ones', false)
		.action(async (logFile, options) => {
		const { recover } = await Promise.all( [__webpack_require__.e(663), __webpack_require__.e(1530)]).then(__webpack_require__.bind(__webpack_require__, 1530));
		await recover({ ...options, logFile });
	});
}
function addFetchCommand(program) {
	const command = program
		.command('fetch')
		.description('the whole job on this machine; renewed tokens go back into the file')
		.option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
		.option('--database <file>', 'the SQLite file', 'social-stats.db')
		.option('--output-directory <folder>', 'where JSON, CSV and pictures go (default: none)')
		.option('--secret <owner/name>', 'the repository whose secret is written as well')
		.option('--environment <name>', 'the environment that the secret belongs to')
		.option('--secret-name <name>', "the secret's name (default: as in the action)")
		.option('--platforms <list>', 'comma list (default: all that are configured)', parsePlatforms, [])
		.option('--video-count <count>', 'how many latest posts the metrics look at', parseCount, 10)
		.addOption(new esm .c$('--refresh <policy>', 'which tokens to renew')
		.choices(['auto', 'always', 'never'])
		.default('auto'))
		.option('--audience', 'ask for who follows the accounts, once a week')
		.option('--dry-run', 'renew nothing and write nothing')
		.option('--json', 'print the numbers as JSON, and nothing else on standard output');
	(0,drawing_options .kt)(command).action(async (options) => {
		const { fetch } = await __webpack_require__.e(  6466).then(__webpack_require__.bind(__webpack_require__, 6466));
		process.exitCode = await fetch(options);
	});
}
function addCheckCommand(program) {
	program
		.command('check')
		.description('check everything that a run needs, without using up a token')
		.option('-e, --env-file <file>', 'credentials (default: .env.social, else the environment)')
		.option('--database <file>', 'the SQLite file', 'social-stats.db')
		.option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
		.option('--no-repo', 'leave GitHub out, and judge for fetch on this machine')
		.option('--environment <name>', "the secret's environment (default: the workflow's)")
		.option('--secret-name <name>', "the secret's name (default: the workflow's)")
		.option('--workflow <file>', 'the workflow (default: all here that use the action)')
		.option('--json', 'print a JSON array, and nothing else on standard output')
		.action(async (options) => {
		const { check } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(7313), __webpack_require__.e(7273)]).then(__webpack_require__.bind(__webpack_require__, 7313));
		process.exitCode = await check(options);
	});
}
function addRunCommand(program) {
	program
		.command('run')
		.description('start the workflow at GitHub, and follow it to its end; 0 only when it succeeded')
		.option('--repo <owner/name>', "the repository (default: GITHUB_REPOSITORY, then git's origin)")
		.option('--workflow <file>', 'the workflow (default: the one here that uses the action)')
		.action(async (options) => {
		const { run } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 652));
		process.exitCode = await run(options);
	});
}
function addEmulateCommand(program) {
	program
		.command('emulate')
		.description('the built-in emulators on this machine, until Ctrl-C; prints what to set')
		.option('--port <port>', 'the first of their ports; 0: any that are free', parsePort, 0)
		.option('-e, --env-file <file>', 'write the credentials of a person who has just signed in')
		.addOption(new esm .c$('--shell <shell>', 'the shell that runs the printed lines')
		.choices(shell_line .m)
		.default('posix'))
		.action(async (options) => {
		const { emulate } = await Promise.all( [__webpack_require__.e(4768), __webpack_require__.e(6193), __webpack_require__.e(9919)]).then(__webpack_require__.bind(__webpack_require__, 9919));
		await emulate(options);
	});
}
async function describeFailure(error, language) {
	if (error instanceof esm .b7)
		return error.exitCode === 0 ? 0 : 2;
	if (error instanceof errors .GD) {
		const { describeError, wrapForStderr } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4402));
		const text = describeError(error, { language, address: await (0,own_action .Xj)() });
		process.stderr.write(wrapForStderr(text));
		return 2;
	}
	const unexpected = { en: 'Unexpected error', de: 'Unerwarteter Fehler' }[language];
	process.stderr.write(`${unexpected}: ${error instanceof Error ? error.message : error}\n`);
	if (process.env.LOG_LEVEL === 'debug' && error instanceof Error)
		process.stderr.write(`${error.stack}\n`);
	return 1;
}

  }),

  2017:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  thisComputer)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7015);
  var _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(706);

const thisComputer = {
	clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml,
	createHttp: (options) => (0,_net_http_js__WEBPACK_IMPORTED_MODULE_2__/* .createHttp */ .V0)({ ...options, clock: _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml }),
	writtenAt: (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mtimeMs,
	stdout: process.stdout,
	stderr: process.stderr,
	cancelOnSignals: _pipeline_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_3__/* .cancelOnSignals */ .d,
};

  }),

  4402:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$m: () => (  quoteAfter),
	Mc: () => (  toSentences),
	ZO: () => (  translateError),
	describeError: () => (  describeError),
	wrapForStderr: () => (  wrapForStderr)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
  var _locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9406);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);
  var _wrap_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8904);

function translateError(error) {
	if (error instanceof _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M)
		return error.texts;
	const german = (0,_locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__.describeInGerman)(error);
	return {
		message: { en: error.message, de: german.message },
		hint: { en: error.hint, de: german.hint },
	};
}
function toSentences(error) {
	const { message, hint } = translateError(error);
	return (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B)((locale) => `${message[locale]} ${hint[locale]}`);
}
const quoteAfter = (german, english) => ({
	en: english,
	de: `${german} Die Meldung auf Englisch: \u201e${english}\u201c`,
});
function describeError(error, { language, address }) {
	const { message, hint } = translateError(error);
	return `${message[language]}\n${hint[language]} ${describeMore(error.code, address)[language]}\n`;
}
function wrapForStderr(text) {
	const { isTTY, columns } = process.stderr;
	if (!isTTY)
		return text;
	return text
		.split('\n')
		.flatMap((line) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_4__/* .wrapWords */ .E)(line, columns || 80))
		.join('\n');
}
const describeMore = (code, address) => ({
	en: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .readMore */ .UJ)(code, address),
	de: `Mehr dazu: ${address === null ? `${code} in docs/de/errors.md.` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPage */ .Wr)(code, address, 'de')}`,
});

  }),

  2267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bw: () => (  refuseDrawingOptions),
	c: () => (  toKitOptions),
	kt: () => (  addDrawingOptions)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _pictures_colour_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6535);
  var _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7307);
  var _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6260);
  var _pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4930);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6016);
  var _language_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7018);

const addDrawingOptions = (command) => command
	.addOption((0,_language_js__WEBPACK_IMPORTED_MODULE_6__/* .localeOption */ .W)('pictures and messages (default: en for pictures, that of LANG for messages)'))
	.addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--theme <theme>', 'colours of the pictures (default: auto)').choices(_pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themes */ .Z))
	.option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent)
	.option('--contact <address>', 'e-mail or https: address on the page (default: none)', toParser('contact', _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContact */ .G))
	.option('--time-zone <zone>', 'zone of the best posting times, such as Europe/Berlin (default: UTC)', toParser('time-zone', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTimeZone */ .VL))
	.option('--page-url <address>', 'https: address at which the page will be (default: unknown)', toParser('page-url', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePageAddress */ .Fq));
const toKitOptions = (options) => ({
	locale: options.locale ?? 'en',
	theme: options.theme ?? 'auto',
	accent: options.accent ?? null,
	contact: options.contact ?? null,
	timeZone: options.timeZone ?? 'UTC',
	pageUrl: options.pageUrl ?? null,
});
function refuseDrawingOptions(options) {
	const { theme, accent, contact, timeZone, pageUrl } = options;
	const all = { theme, accent, contact, 'time-zone': timeZone, 'page-url': pageUrl };
	const given = Object.entries(all).find(([, value]) => value !== undefined);
	if (!given)
		return;
	throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BilingualError */ .M('invalid-input', {
		en: `--${given[0]} is about the pictures and the page, and without --output-directory none are drawn.`,
		de: `--${given[0]} gilt f\u00fcr die Bilder und die Seite, und ohne --output-directory werden keine gezeichnet.`,
	}, {
		en: 'Add --output-directory, or leave the option out.',
		de: 'Gib --output-directory an, oder lass die Option weg.',
	});
}
const toParser = (name, parse) => (text) => {
	const value = parse(text);
	if (value !== null)
		return value;
	const { what, hint } = _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_3__/* .kitFlaws */ .it[name];
	throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It ${what}. ${hint}`);
};
function parseAccent(text) {
	const accent = (0,_pictures_colour_js__WEBPACK_IMPORTED_MODULE_1__/* .parseColour */ .im)(text);
	if (accent !== null)
		return accent;
	throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It is not a colour of the form #rrggbb. Write it in quotes, such as "#b92b78".');
}

  }),

  1044:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  findRepository)
  });
  var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1278);
  var _open_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);

async function findRepository(repo, apiUrl) {
	const given = repo ?? process.env.GITHUB_REPOSITORY?.trim();
	const fullName = given || (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P2)('.', apiUrl));
	if (fullName !== null)
		(0,_open_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRepository */ .SU)(fullName);
	return fullName;
}

  }),

  1852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  formatNumbers)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4402);
  var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3626);
  var _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5184);

function formatNumbers(accounts, language) {
	const metrics = accounts[0]?.platform.metrics ?? [];
	const others = metrics.slice(1).reverse();
	const leftOut = [
		...others.filter(({ unit }) => unit !== 'percent'),
		...others.filter(({ unit }) => unit === 'percent'),
	];
	const tables = [
		toNumbers(accounts, metrics, { language, isShort: false }),
		...[...leftOut, null].map((_, count) => {
			const shown = metrics.filter((metric) => !leftOut.slice(0, count).includes(metric));
			return toNumbers(accounts, shown, { language, isShort: true });
		}),
	];
	return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .pickFitting */ .b2)(tables, (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalWidth */ .JL)(Number.POSITIVE_INFINITY));
}
function toNumbers(accounts, metrics, { language, isShort }) {
	const { account, name } = _words_table_words_js__WEBPACK_IMPORTED_MODULE_4__/* .tableWords */ .O[language];
	const titles = metrics.map((metric) => (0,_locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .titlesOf */ .B7)(metric, language)[isShort ? 1 : 0]);
	const rows = accounts.map((result) => result.status === 'ok'
		? [
			result.id,
			result.document.profile.username,
			...metrics.map(({ read, unit }) => (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFigure */ .Mo)(read(result.document), unit, language)),
		]
		: [result.id, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_2__/* .translateError */ .ZO)(result.error).message[language]]);
	return (0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .toTable */ .MR)([account, name, ...titles], rows, 2);
}

  }),

  1278:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	EO: () => (  runGit),
	P2: () => (  readOrigin),
	Uv: () => (  showGit),
	kN: () => (  readCommit)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);
  var _files_find_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8373);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1863);
  var _github_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9951);

const timeoutMs = 10_000;
function runGit(folder, parameters) {
	const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git');
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
async function showGit(folder, parameters) {
	const git = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .K)('git');
	if (git === null)
		return -1;
	const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(git, ['-C', folder, ...parameters], { stdio: 'inherit' });
	const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').catch(() => [-1]);
	return typeof code === 'number' ? code : -1;
}
async function readOrigin(folder, apiUrl) {
	const { code, stdout } = await runGit(folder, ['remote', 'get-url', 'origin']);
	if (code !== 0)
		return null;
	const api = new URL(apiUrl);
	const host = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .isLoopback */ .U9)(api) ? 'github.com' : (0,_github_token_js__WEBPACK_IMPORTED_MODULE_4__/* .toGitHubHost */ .G)(api);
	const address = /^(?:\w+:\/\/)?(?:[^/@]+@)?([\w.-]+)(?::\d+\/|[:/])(.+?)(?:\.git)?\/?$/;
	const [, found, path = ''] = address.exec(stdout.trim()) ?? [];
	return found?.toLowerCase() === host && /^[\w.-]+\/[\w.-]+$/.test(path) ? path : null;
}
async function readCommit(folder) {
	const { code, stdout } = await runGit(folder, ['rev-parse', 'HEAD']);
	return code === 0 ? stdout.trim() : null;
}

  }),

  9951:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  toGitHubHost),
	n: () => (  readGitHubToken)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var _files_find_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8373);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);

const timeoutMs = 10_000;
async function readGitHubToken(environment) {
	const given = environment.GITHUB_TOKEN?.trim() || environment.GH_TOKEN?.trim();
	if (given)
		return given;
	const api = new URL((0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(environment));
	return (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(api) ? null : askGh(toGitHubHost(api), environment);
}
const toGitHubHost = (api) => api.host.replace(/^api\./, '');
function askGh(host, environment) {
	const gh = (0,_files_find_program_js__WEBPACK_IMPORTED_MODULE_1__/* .findProgram */ .K)('gh', environment);
	if (gh === null)
		return Promise.resolve(null);
	return new Promise((resolve) => {
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(gh, ['auth', 'token', '--hostname', host], { timeout: timeoutMs, env: environment, windowsHide: true }, (error, stdout) => resolve(error ? null : stdout.trim() || null));
	});
}

  }),

  7018:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	W: () => (  localeOption),
	d: () => (  readLanguage)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);

function readLanguage(option, environment) {
	const { LC_ALL, LC_MESSAGES, LANG } = environment;
	return option ?? (/^de(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'de' : 'en');
}
const localeOption = (of) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--locale <locale>', `language of ${of}`).choices(_locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .locales */ .IB);

  }),

  7804:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  createLog)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3824);

function createLog(write, options) {
	const masked = new Set();
	let redact = null;
	const paint = (style, text) => options.colour ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
	const say = (line) => {
		redact ??= (0,_credentials_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedactor */ .l)(masked, 1);
		write(`${redact(line)}\n`);
	};
	return {
		group: (title) => say(`\n${paint('bold', title)}`),
		info: (line) => say(`  ${paint('green', '\u2713')} ${line}`),
		debug: (line) => {
			if (options.debug)
				say(`    ${paint('dim', line)}`);
		},
		failure: (line) => say(`  ${paint('red', '\u2717')} ${line}`),
		notice: (message) => say(`  ${paint('cyan', 'i')} ${message}`),
		warning: (message) => say(`  ${paint('yellow', '!')} ${message}`),
		mask: (value) => {
			masked.add(value);
			redact = null;
		},
	};
}

  }),

  9493:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	SU: () => (  parseRepository),
	W6: () => (  optionNames),
	h_: () => (  openRepository),
	vb: () => (  tokenName)
  });
  var _credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9161);
  var _credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1790);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5601);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);

const tokenName = 'the GitHub token';
const optionNames = {
	text: '--env-file',
	secretName: '--secret-name',
	environment: '--environment',
};
function parseRepository(fullName) {
	const [, owner, name] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(fullName) ?? [];
	if (owner && name)
		return { owner, name };
	throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
		en: 'The name of the repository is not of the form owner/name.',
		de: 'Der Name des Repositorys hat nicht die Form owner/name.',
	}, {
		en: 'Write it as it stands in the address of its page, such as octo/site.',
		de: 'Schreibe ihn so, wie er in der Adresse seiner Seite steht, etwa octo/site.',
	});
}
async function openRepository(fullName, github) {
	const { owner, name } = parseRepository(fullName);
	const answer = await github('GET /repos/{owner}/{repo}', { owner, repo: name });
	if (answer.status === 404)
		throw noRepository(`${owner}/${name}`);
	const data = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(answer.data) ? answer.data : {};
	if (answer.status !== 200 || !/^\d+$/.test(String(data.id))) {
		const place = (0,_credentials_secret_place_js__WEBPACK_IMPORTED_MODULE_1__/* .toSecretPlace */ .V)({ owner, name, id: '' }, null, tokenName);
		throw (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .unusable */ ._P)(answer, 'reading the repository', place);
	}
	const pushedAt = Date.parse(String(data.pushed_at));
	return {
		repository: { owner, name, id: String(data.id) },
		isOfOrganization: (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(data.owner) && data.owner.type === 'Organization',
		defaultBranch: typeof data.default_branch === 'string' ? data.default_branch : 'main',
		isPrivate: data.private === true,
		isArchived: data.archived === true,
		pushedAt: Number.isNaN(pushedAt) ? null : pushedAt,
		tokenExpiresAt: (0,_credentials_github_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .toTokenEnd */ .Wl)(answer),
	};
}
const noRepository = (fullName) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('wrong-target', {
	en: `GitHub knows no repository ${fullName}, or does not show it to this token.`,
	de: `GitHub kennt kein Repository ${fullName} oder zeigt es diesem Token nicht.`,
}, {
	en: 'Compare the name with the address of its page, and see that the token was made for this repository.',
	de: 'Vergleiche den Namen mit der Adresse seiner Seite, und pr\u00fcfe, ob das Token f\u00fcr dieses Repository gilt.',
});

  }),

  2921:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$4: () => (  readVersion),
	Xj: () => (  ownAddress),
	_A: () => (  findOwnAction)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5601);
  var _net_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8409);
  var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1278);
  var _setup_git_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7685);

async function findOwnAction(program = process.argv[1] ?? '') {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(program).catch(() => '');
	const home = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
	return (await readClone(home, file)) ?? (await readInstalled(home)) ?? (await readPackage(home));
}
async function readVersion(program = process.argv[1] ?? '') {
	const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(program).catch(() => '');
	const { version } = await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)), 'package.json'));
	return typeof version === 'string' ? version : 'unknown';
}
async function ownAddress(program) {
	const [name, ref] = (await findOwnAction(program))?.split('@') ?? [];
	return name && ref ? `https://github.com/${name}/blob/${ref}` : null;
}
async function readClone(home, program) {
	const folder = await (0,_setup_git_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .findGitFolder */ .KB)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(program));
	if (folder === null || program !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), 'dist', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(program)))
		return null;
	const apiUrl = (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .readGitHubAddress */ .yj)(process.env);
	const [origin, commit] = await Promise.all([(0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readOrigin */ .P2)(home, apiUrl), (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommit */ .kN)(home)]);
	return origin === null || commit === null ? null : `${origin}@${commit}`;
}
async function readInstalled(home) {
	const packages = (await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(home), '.package-lock.json'))).packages;
	const entry = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(packages) ? packages[`node_modules/${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(home)}`] : null;
	const resolved = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) ? String(entry.resolved) : '';
	const [, name, commit] = /^git\+\w+:\/\/(?:[^/@]+@)?github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?#([0-9a-f]{40})$/.exec(resolved) ?? [];
	return name && commit ? `${name}@${commit}` : null;
}
async function readPackage(home) {
	const { repository, version } = await readObject((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, 'package.json'));
	const address = String((0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(repository) ? repository.url : repository);
	const [, name] = /^(?:github:|(?:git\+)?https:\/\/github\.com\/)?([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(address) ??
		[];
	const [major] = String(version).split('.');
	return name && /^\d+$/.test(major ?? '') ? `${name}@v${major}` : null;
}
async function readObject(file) {
	try {
		const value = (0,_net_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
		return (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {};
	}
	catch {
		return {};
	}
}

  }),

  9095:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  createProgress)
  });
  var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3626);

const shownAfterMs = 1_000;
const betweenFramesMs = 100;
const betweenLinesMs = 5_000;
const clearLine = '\r\u001b[K';
function createProgress(stream, clock) {
	const isLive = stream.isTTY === true && process.env.TERM !== 'dumb';
	const startedAt = clock.now();
	const ended = new AbortController();
	let shownAt = Number.NEGATIVE_INFINITY;
	let [text, isDrawn, isWaiting] = ['', false, false];
	const draw = () => {
		const columns = (stream.columns ?? 80) - 1;
		stream.write(`${clearLine}${(0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .fitColumns */ .Pk)(text, columns)}`);
		[isDrawn, shownAt] = [true, clock.now()];
	};
	const clear = () => {
		if (isDrawn)
			stream.write(clearLine);
		isDrawn = false;
	};
	const drawLater = (ms) => {
		if (isWaiting)
			return;
		isWaiting = true;
		clock.sleep(ms, ended.signal).then(() => {
			isWaiting = false;
			if (!ended.signal.aborted)
				draw();
		}, () => undefined);
	};
	return {
		report: (news) => {
			if (ended.signal.aborted)
				return;
			text = news;
			const now = clock.now();
			if (isLive) {
				const waitMs = Math.max(startedAt + shownAfterMs, shownAt + betweenFramesMs) - now;
				if (waitMs <= 0)
					draw();
				else
					drawLater(waitMs);
			}
			else if (now - Math.max(startedAt, shownAt) >= betweenLinesMs) {
				stream.write(`${text}\n`);
				shownAt = now;
			}
		},
		write: (lines) => {
			const wasDrawn = isDrawn;
			clear();
			stream.write(lines);
			if (wasDrawn)
				draw();
		},
		end: () => {
			ended.abort();
			clear();
		},
	};
}

  }),

  5339:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Er: () => (  nothingThere),
	Hw: () => (  defaultEnvFile),
	L1: () => (  readCredentials),
	gD: () => (  findCredentials)
  });
  var _credentials_accounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1188);
  var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3524);
  var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6984);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
  var _files_read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5747);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6016);

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
		return { env: (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(await (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file)), file };
	}
	catch (cause) {
		if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD)
			throw cause;
		if (envFile !== undefined || (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(cause) !== 'ENOENT')
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
	return (0,_credentials_set_env_js__WEBPACK_IMPORTED_MODULE_2__/* .setEnv */ .G)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEnv */ .v)(text), new Map(pairs), '');
}
const unreadable = (file, cause) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BilingualError */ .M('invalid-input', {
	en: `${file} (--env-file) cannot be read.`,
	de: `${file} (--env-file) l\u00e4sst sich nicht lesen.`,
}, {
	en: 'Give the path of a file that is there; setup makes one.',
	de: 'Gib den Pfad einer Datei an, die es gibt; setup legt eine an.',
}, { cause });
const nothingThere = () => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BilingualError */ .M('invalid-input', {
	en: `There is no ${defaultEnvFile} here, and none of its keys in the environment.`,
	de: `Hier gibt es keine ${defaultEnvFile}, und keiner ihrer Schl\u00fcssel steht in der Umgebung.`,
}, {
	en: 'Run setup to make one, or name it by -e.',
	de: 'Lege mit setup eine an, oder nenne sie mit -e.',
});

  }),

  6669:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	I: () => (  createSay),
	L: () => (  quoteEnglish)
  });
const createSay = (log, language) => ({
	group: (text) => log.group(text[language]),
	info: (text) => log.info(text[language]),
	notice: (text) => log.notice(text[language]),
	warning: (text) => log.warning(text[language]),
});
function quoteEnglish(log, language) {
	if (language === 'en')
		return log;
	const quote = (message) => `Meldung auf Englisch: \u201e${message}\u201c`;
	return {
		...log,
		group: log.debug,
		info: log.debug,
		failure: log.debug,
		notice: (message) => log.notice(quote(message)),
		warning: (message) => log.warning(quote(message)),
	};
}

  }),

  7685:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	KB: () => (  findGitFolder),
	Os: () => (  toIgnoreLine),
	Xz: () => (  isTracked),
	iL: () => (  assertUntracked),
	pi: () => (  isIgnored)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);
  var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1278);

async function findGitFolder(folder) {
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)(folder, ['rev-parse', '--show-toplevel']);
	return code === 0 ? stdout.replace(/\r?\n$/, '') : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));
}
function findByHand(folder) {
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
		return folder;
	return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? null : findByHand((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}
async function assertUntracked(file) {
	if (!(await isTracked(file)))
		return;
	throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
		en: `${file} is tracked by git, so tokens in it would end up in a commit.`,
		de: `git verfolgt ${file}, also k\u00e4men Tokens darin in einen Commit.`,
	}, {
		en: `Take it out by git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}, commit that, and start again; make new secrets if real ones were ever committed.`,
		de: `Nimm sie mit git rm --cached -- ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)} heraus, committe das, und beginne von vorn; erzeuge neue Secrets, falls echte je committet wurden.`,
	});
}
async function isTracked(file) {
	const listed = ['ls-files', '--error-unmatch', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)];
	return (await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), listed)).code === 0;
}
async function toIgnoreLine(file, varying = '') {
	const folder = await findGitFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file));
	if (folder === null || (await isIgnored(file)))
		return null;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)));
	const fixed = path
		.slice(0, path.length - varying.length)
		.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
		.join('/')
		.replace(/[\\*?[\]! #]/g, '\\$&');
	const line = `/${fixed}${varying && '*'}`;
	return { gitignore: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.gitignore'), line };
}
async function isIgnored(file) {
	const { code } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), ['check-ignore', '-q', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)]);
	return code === 0 ? true : code === 1 ? false : null;
}

  }),

  1563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  readExample),
	_e: () => (  recipes),
	rB: () => (  findRecipes)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6016);

const pages = {
	en: 'Under Settings, Pages of the repository, choose "GitHub Actions" as the source.',
	de: 'W\u00e4hle im Repository unter \u201eSettings\u201c, \u201ePages\u201c als Quelle \u201eGitHub Actions\u201c.',
};
const recipes = [
	{
		id: 'artifact',
		label: {
			en: 'Keep database and files as an artifact, nothing more',
			de: 'Nur Datenbank und Dateien als Artefakt aufheben',
		},
		hint: { en: 'nothing is published', de: 'nichts wird ver\u00f6ffentlicht' },
		example: null,
		before: null,
	},
	{
		id: 'media-kit',
		label: {
			en: 'Publish the media kit page on GitHub Pages',
			de: 'Das Mediakit auf GitHub Pages ver\u00f6ffentlichen',
		},
		hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
		example: 'publish-media-kit.yml',
		before: pages,
	},
	{
		id: 'print',
		label: {
			en: 'Print the media kit as PDF and PNG',
			de: 'Das Mediakit als PDF und PNG drucken',
		},
		hint: { en: 'into the artifact', de: 'in das Artefakt' },
		example: 'print-media-kit.yml',
		before: null,
	},
	{
		id: 'pages',
		label: {
			en: 'Publish all files on GitHub Pages',
			de: 'Alle Dateien auf GitHub Pages ver\u00f6ffentlichen',
		},
		hint: { en: 'as the whole site of the repository', de: 'als ganze Website des Repositorys' },
		example: 'publish-to-pages.yml',
		before: pages,
	},
	{
		id: 'pages-beside',
		label: {
			en: 'Add the files to an existing site on GitHub Pages',
			de: 'Die Dateien zu einer vorhandenen Website auf GitHub Pages hinzuf\u00fcgen',
		},
		hint: { en: 'below stats/', de: 'unter stats/' },
		example: 'add-to-pages-site.yml',
		before: {
			en: `${pages.en} Put the commands that build your site into the step "Build the site".`,
			de: `${pages.de} Schreibe die Befehle, die deine Website bauen, in den Schritt \u201eBuild the site\u201c.`,
		},
	},
	{
		id: 'data-branch',
		label: {
			en: 'Commit the files to a branch of their own',
			de: 'Die Dateien in einen eigenen Branch committen',
		},
		hint: (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_2__/* .same */ .F)('data'),
		example: 'commit-to-data-branch.yml',
		before: {
			en: 'Make the branch once: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
			de: 'Lege den Branch einmal an: git switch --orphan data && git commit --allow-empty -m "Data" && git push origin data',
		},
	},
	{
		id: 'deploy',
		label: {
			en: 'Deploy database and files to a server by SSH',
			de: 'Datenbank und Dateien per SSH auf einen Server bringen',
		},
		hint: { en: 'merged into its database', de: 'in dessen Datenbank eingef\u00fcgt' },
		example: 'fetch-social-stats.yml',
		before: {
			en: 'Make the environment production with DEPLOY_HOST, DEPLOY_USER and DEPLOY_KNOWN_HOSTS as variables and DEPLOY_KEY as a secret, and adapt the paths in the workflow.',
			de: 'Lege das Environment production an, mit DEPLOY_HOST, DEPLOY_USER und DEPLOY_KNOWN_HOSTS als Variablen und DEPLOY_KEY als Secret, und passe die Pfade im Workflow an.',
		},
	},
	{
		id: 'milestones',
		label: {
			en: 'Post round numbers to Discord or Slack',
			de: 'Runde Zahlen in Discord oder Slack melden',
		},
		hint: { en: 'and keep the artifact', de: 'und das Artefakt aufheben' },
		example: 'post-milestones.yml',
		before: {
			en: 'Store the address of the webhook as the secret MILESTONES_WEBHOOK.',
			de: 'Hinterlege die Adresse des Webhooks als Secret MILESTONES_WEBHOOK.',
		},
	},
];
function findRecipes() {
	const folder = examplesFolder();
	return recipes.filter(({ example }) => example === null || (folder !== null && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, example))));
}
function readExample({ id, example }) {
	const folder = examplesFolder();
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder ?? '', example ?? ''), 'utf8');
	}
	catch (cause) {
		const names = findRecipes()
			.map((recipe) => recipe.id)
			.join(', ');
		throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_3__/* .BilingualError */ .M('invalid-input', {
			en: `The recipe ${id} (examples/${example}) is not beside this program.`,
			de: `Die Vorlage ${id} (examples/${example}) liegt nicht neben diesem Programm.`,
		}, {
			en: `Choose one of ${names}, or run setup from a clone of the action.`,
			de: `W\u00e4hle eine von: ${names}; oder rufe setup in einem Klon der Action auf.`,
		}, { cause });
	}
}
function examplesFolder() {
	try {
		return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(process.argv[1] ?? '')), '..', 'examples');
	}
	catch {
		return null;
	}
}

  }),

  8883:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  toPath)
  });
  var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);

function toPath(typed) {
	const [, , quoted] = /^(["'])(.*)\1$/.exec(typed.trim()) ?? [];
	const path = quoted ?? typed.trim();
	return /^~(?=$|[/\\])/.test(path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), path.slice(1)) : path;
}

  }),

  8271:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bt: () => (  actionPattern),
	hD: () => (  quote),
	nj: () => (  toWorkflow),
	o9: () => (  withPlainText)
  });
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1029);

const actionPattern = /^[\w.-]+\/[\w./-]+@[\w./-]+$/;
const pins = {
	app: 'actions/create-github-app-token@1b10c78c7865c340bc4f6099eb2f838309f1e8c3 # v3.1.1',
	upload: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
};
function toWorkflow(options) {
	const { minute, hour, action, secretName, environment, writer, audience } = options;
	const permission = environment === null ? 'secrets' : 'environments';
	const inputs = [
		`env-social: \${{ secrets.${secretName} }}`,
		...(writer === null ? [] : [`secrets-token: ${toToken(writer)}`]),
		...(secretName === _platforms_index_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSecretName */ .H ? [] : [`secret-name: ${secretName}`]),
		...(environment === null ? [] : [`secret-environment: ${quote(environment)}`]),
		...(audience ? ['audience: true'] : []),
		'# A runner starts empty: this fetches the database from the artifact of the previous run.',
		'history-artifact: social-stats',
	];
	const app = `      - uses: ${pins.app}
        id: app
        with:
          client-id: \${{ vars.STATS_APP_CLIENT_ID }}
          private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}
          permission-${permission}: write

`;
	return `name: Social stats
on:
  schedule:
    - cron: "${minute} ${hour} * * *" # UTC; at the full hour GitHub is busy, and runs start late
  workflow_dispatch:

permissions:
  actions: read

# Refresh tokens work once: two runs must never hold the same copy of the secret.
concurrency:
  group: social-stats
  cancel-in-progress: false

jobs:
  stats:
    runs-on: ubuntu-latest
    timeout-minutes: 5
${environment === null ? '' : `    environment: ${quote(environment)}\n`}    steps:
${writer === 'app' ? app : ''}      - uses: ${action}
        id: stats
        with:
${inputs.map((line) => `          ${line}\n`).join('')}
      # Also if one of several accounts failed: the artifact has the numbers of the others.
      - uses: ${pins.upload}
        if: \${{ !cancelled() && steps.stats.outputs.database }}
        with:
          name: social-stats
          overwrite: true
          path: |
            \${{ steps.stats.outputs.database }}
            \${{ steps.stats.outputs.output-directory }}
          if-no-files-found: ignore
          retention-days: 90
`;
}
const toToken = (writer) => `\${{ ${writer === 'app' ? 'steps.app.outputs.token' : `secrets.${writer}`} }}`;
const quote = (text) => /^[A-Za-z][\w-]*$/.test(text) ? text : JSON.stringify(text);
function withPlainText(workflow, text) {
	const lines = text.trimEnd().split('\n');
	return workflow
		.replace(/^ +secret-(name|environment): .*\n/gm, '')
		.replace(/^# Refresh tokens work once: .*$/m, '# If two runs overlapped, the later upload would lose what the other one has stored.')
		.replace(/^( +)env-social: \$\{\{ secrets\.\w+ \}\}$/gm, (_, indent) => [
		'# These accounts need no token and no key, so this is no secret.',
		'env-social: |',
		...lines.map((line) => `  ${line}`),
	]
		.map((line) => `${indent}${line}`)
		.join('\n'));
}

  }),

  8639:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  toShellLine),
	m: () => (  shells)
  });
const shells = ['posix', 'powershell', 'cmd'];
function toShellLine(shell, key, value) {
	if (shell === 'powershell')
		return `$env:${key} = '${value.replaceAll("'", "''")}'`;
	if (shell === 'cmd')
		return `set "${key}=${value.replaceAll('%', '%%')}"`;
	return `export ${key}='${value.replaceAll("'", "'\\''")}'`;
}

  }),

  3626:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	JL: () => (  terminalWidth),
	MR: () => (  toTable),
	Pk: () => (  fitColumns),
	b2: () => (  pickFitting)
  });
  var fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(611);

function toTable(head, rows, left) {
	const all = [head, ...rows];
	const widths = head.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
	const lines = all.map((row) => row
		.map((cell, column) => {
		const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
		return column < left ? `${cell}${space}` : `${space}${cell}`;
	})
		.join('   ')
		.trimEnd());
	const rule = widths.map((width) => '\u2500'.repeat(width)).join('   ');
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}
function fitColumns(text, room) {
	const { index, ellipsed } = (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text, { limit: Math.max(room, 1), ellipsis: '\u2026' });
	return `${text.slice(0, index)}${ellipsed ? '\u2026' : ''}`;
}
const terminalWidth = (unknown = 80) => process.stdout.columns || Number(process.env.COLUMNS) || unknown;
const pickFitting = (texts, room) => texts.find((text) => text.split('\n').every((line) => widthOf(line) <= room)) ??
	texts.at(-1) ??
	'';
const widthOf = (text) => (0,fast_string_truncated_width__WEBPACK_IMPORTED_MODULE_0__  .A)(text).width;

  }),

  5184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O: () => (  tableWords)
  });
const tableWords = {
	en: {
		metric: 'Number',
		now: 'Now',
		last: (days) => `Last ${days}`,
		asOf: (day) => `as of ${day}`,
		noNumbers: (database) => `There are no numbers in ${database}.`,
		noPosts: (database) => `There are no posts in ${database}.`,
		account: 'Account',
		name: 'Name',
		bestPosts: 'Best of the latest posts',
		views: 'Views',
		likes: 'Likes',
		comments: 'Comments',
		shares: 'Shares',
		rate: 'Rate',
		posted: 'Posted',
		title: 'Title',
	},
	de: {
		metric: 'Kennzahl',
		now: 'Aktuell',
		last: (days) => `Letzte ${days}`,
		asOf: (day) => `Stand: ${day}`,
		noNumbers: (database) => `${database} enth\u00e4lt keine Zahlen.`,
		noPosts: (database) => `${database} enth\u00e4lt keine Beitr\u00e4ge.`,
		account: 'Konto',
		name: 'Name',
		bestPosts: 'Die besten der letzten Beitr\u00e4ge',
		views: 'Aufrufe',
		likes: 'Likes',
		comments: 'Komm.',
		shares: 'Geteilt',
		rate: 'Rate',
		posted: 'Datum',
		title: 'Titel',
	},
};

  }),

  8904:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E: () => (  wrapWords)
  });
function wrapWords(text, width) {
	const lines = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines.splice(-1, 1, `${last} ${word}`);
		else
			lines.push(word);
	}
	return lines;
}

  }),

  4830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AL: () => (  openRecoveryLine),
	YZ: () => (  findRecoveryLines),
	bn: () => (  sealRecoveryLine)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);

const shortestSecret = 24;
const mark = 'social-stats-recovery:v1:';
const linePattern = new RegExp(`${[...mark].join('\\n*')}\\n*((?:[a-z0-9/]\\n*)+):(?=\\n*(?!${mark})([\\w-]+)((?:\\n+(?!${mark})[\\w-]+){0,200}))`, 'g');
const prefix = /^(?:[\s>|]|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)+/;
const invisible = /[\0\u00ad\u200b-\u200d\u2060\ufeff]/g;
function sealRecoveryLine(account, values, clientSecret, sodium) {
	if (clientSecret.length < shortestSecret)
		return null;
	const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
	const box = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(JSON.stringify(values), account, null, nonce, deriveKey(clientSecret, sodium));
	const bytes = Buffer.concat([nonce, box]).toString('base64url');
	return `${mark}${account}:${bytes}`;
}
const findRecoveryLines = (log) => Array.from(toPlainLines(log).matchAll(linePattern), ([, account = '', sealed = '', more = '']) => ({
	account: account.replaceAll('\n', ''),
	sealed,
	more: more.split('\n').filter(Boolean),
}));
const toPlainLines = (log) => log
	.split(/\r\n|\r|\n/)
	.map((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line).replace(invisible, '').replace(prefix, '').trimEnd())
	.map((line) => (line.endsWith('=') ? line.slice(0, -1) : line))
	.join('\n');
function openRecoveryLine({ account, sealed, more = [] }, clientSecret, sodium) {
	const key = deriveKey(clientSecret, sodium);
	let joined = '';
	let cause;
	for (const part of [sealed, ...more]) {
		joined += part;
		try {
			return decrypt(joined, { account, key, sodium });
		}
		catch (error) {
			cause ??= error;
		}
	}
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD('invalid-input', `The recovery line of ${account} cannot be decrypted: it is incomplete or changed, or this .env.social has a different client secret than the run had.`, 'Copy the complete line from the log, and use the .env.social of that time.', { cause });
}
function decrypt(sealed, { account, key, sodium }) {
	const bytes = sodium.from_base64(sealed, sodium.base64_variants.URLSAFE_NO_PADDING);
	const nonceBytes = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
	const text = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, bytes.subarray(nonceBytes), account, bytes.subarray(0, nonceBytes), key, 'text');
	const values = JSON.parse(text);
	return new Map(Object.entries(values ?? {}).map(([name, value]) => [name, String(value)]));
}
const deriveKey = (clientSecret, sodium) => sodium.crypto_generichash(sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES, sodium.from_string(clientSecret), null);

  }),

  3824:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  createErrorRedactor),
	l: () => (  createRedactor)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const shortestSecret = 8;
function createRedactor(secrets, shortest = shortestSecret) {
	const values = [...secrets].filter(({ length }) => length > 0 && length >= shortest);
	const forms = [...new Set(values.flatMap(toForms))];
	function replaceOnce(text) {
		const spans = forms.flatMap((form) => findSpans(text, form));
		let result = '';
		let rest = 0;
		for (const { start, end } of spans.sort((one, other) => one.start - other.start)) {
			if (start >= rest)
				result += `${text.slice(rest, start)}***`;
			rest = Math.max(rest, end);
		}
		return result + text.slice(rest);
	}
	function replaceAll(text) {
		const replaced = replaceOnce(text);
		return replaced.length < text.length ? replaceAll(replaced) : replaced;
	}
	return (text) => {
		const replaced = replaceAll(text);
		const visible = replaced.replace(invisible, '');
		const redacted = visible === replaced ? visible : replaceAll(visible);
		return redacted === visible ? replaced : redacted;
	};
}
function createErrorRedactor(redact) {
	const known = new Map();
	return (error) => {
		const found = known.get(error);
		if (found)
			return found;
		const [message, hint] = [redact(error.message), redact(error.hint)];
		const isClean = message === error.message && hint === error.hint;
		const redacted = isClean ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD(error.code, message, hint);
		known.set(error, redacted);
		return redacted;
	};
}
function findSpans(text, part) {
	const spans = [];
	for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1))
		spans.push({ start, end: start + part.length });
	return spans;
}
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function toForms(value) {
	const base64 = Buffer.from(value).toString('base64');
	const unpadded = base64.replaceAll('=', '');
	const url = encodeURIComponent(value.toWellFormed());
	const json = JSON.stringify(value).slice(1, -1);
	return [
		value,
		url,
		url.replace(/[!'()~]/g, toPercent).replaceAll('%20', '+'),
		base64,
		unpadded,
		toUrlSafe(base64),
		toUrlSafe(unpadded),
		json,
		json.replaceAll('/', '\\/'),
	];
}
const toPercent = (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
const toUrlSafe = (base64) => base64.replaceAll('+', '-').replaceAll('/', '_');

  }),

  894:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  K: () => (  lockFile)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var lib_clock = __webpack_require__(5233);
var errors = __webpack_require__(452);
var external_node_child_process_ = __webpack_require__(1421);
var external_node_crypto_ = __webpack_require__(7598);
var external_node_os_ = __webpack_require__(8161);
var assert = __webpack_require__(5601);
;// CONCATENATED MODULE: ./lib/files/lock-holder.js

const describeSelf = (platform) => ({
	pid: process.pid,
	startedAt: readStart(process.pid, platform),
	place: readPlace(),
	id: (0,external_node_crypto_.randomUUID)(),
});
function toLockHolder(text) {
	try {
		const value = JSON.parse(text);
		if (!(0,assert .u4)(value))
			return null;
		const { pid, startedAt, place, id } = value;
		if (typeof pid !== 'number' || typeof place !== 'string' || typeof id !== 'string')
			return null;
		return { pid, startedAt: typeof startedAt === 'string' ? startedAt : null, place, id };
	}
	catch {
		return null;
	}
}
function isRunning(holder, platform) {
	if (!exists(holder.pid))
		return false;
	const startedAt = readStart(holder.pid, platform);
	if (startedAt !== holder.startedAt)
		return false;
	return startedAt === null ? 'unknown' : true;
}
function exists(pid) {
	try {
		return process.kill(pid, 0);
	}
	catch (error) {
		return (0,errors .xU)(error) === 'EPERM';
	}
}
function readStart(pid, platform) {
	if (platform === 'win32')
		return null;
	if (platform === 'linux') {
		const fields = readOr(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8'))
			?.split(') ')
			.at(-1);
		const [state = 'X', ...rest] = fields?.split(' ') ?? [];
		return 'ZX'.includes(state) ? null : (rest[18] ?? null);
	}
	const told = readOr(() => (0,external_node_child_process_.execFileSync)('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
		encoding: 'utf8',
		env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
		stdio: ['ignore', 'pipe', 'ignore'],
	}));
	return told?.trim() || null;
}
const readPlace = () => [
	(0,external_node_os_.hostname)(),
	readOr(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
	readOr(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
]
	.filter(Boolean)
	.join(' ');
function readOr(look) {
	try {
		return look();
	}
	catch {
		return null;
	}
}
var replace_file = __webpack_require__(4746);
var retry_while_held = __webpack_require__(1821);
var try_folder = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/files/lock-file.js

const patienceMs = 30_000;
const pollMs = 200;
const beatMs = 5_000;
const lifeMs = 12 * beatMs;
const watchMs = 4 * beatMs;
async function lockFile(file, options = {}) {
	const { clock = lib_clock .ml, waitMs = patienceMs, signal } = options;
	const { platform = process.platform, create = try_folder .z } = options;
	const lock = `${file}.lock`;
	const startedAt = clock.now();
	const attempt = { platform, create, watchedFor: createWatch(clock) };
	let told = false;
	for (;;) {
		const outcome = acquire(lock, attempt);
		if (typeof outcome === 'function')
			return outcome;
		const who = outcome.holder ? `process ${outcome.holder.pid}` : 'another program';
		if (clock.now() - startedAt >= waitMs)
			throw stillLocked(file, lock, who, waitMs);
		if (!told)
			options.onWait?.(`${who} is using ${(0,external_node_path_.basename)(file)}: waiting until it ends.`);
		told = true;
		await clock.sleep(pollMs, signal).catch(() => undefined);
		if (signal?.aborted)
			throw stillLocked(file, lock, who, clock.now() - startedAt);
	}
}
function createWatch(clock) {
	let [seen, since] = [Number.NaN, 0];
	return (touchedAt) => {
		if (touchedAt !== seen)
			[seen, since] = [touchedAt, clock.now()];
		return clock.now() - since;
	};
}
function acquire(lock, attempt) {
	const own = describeSelf(attempt.platform);
	const text = JSON.stringify(own);
	try {
		attempt.create(lock, text);
		return hold(lock, text);
	}
	catch (error) {
		if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) {
			const isBusy = attempt.platform === 'win32' && takesFiles((0,external_node_path_.dirname)(lock), attempt.create);
			return isBusy ? { holder: null } : () => undefined;
		}
		if (!hasCode(error, 'EEXIST')) {
			if (read(lock)?.text === '')
				(0,external_node_fs_.rmSync)(lock, { force: true });
			throw notLocked(lock, error);
		}
	}
	const found = read(lock);
	if (found === null)
		return { holder: null };
	if (isAlive(found, own, attempt))
		return { holder: found.holder };
	const takeover = { ...attempt, watchedFor: () => watchMs };
	const release = acquire(`${lock}.takeover`, takeover);
	if (typeof release !== 'function')
		return { holder: null };
	try {
		if (read(lock)?.text !== found.text)
			return { holder: null };
		(0,replace_file .U)(lock, text, { temporary: `${lock}.${own.id}` });
	}
	catch (error) {
		throw notLocked(lock, error);
	}
	finally {
		release();
	}
	return hold(lock, text);
}
function takesFiles(folder, create) {
	try {
		(0,try_folder .y)(folder, create);
		return true;
	}
	catch {
		return false;
	}
}
function hold(lock, text) {
	const beat = setInterval(() => {
		if (read(lock)?.text === text)
			touch(lock);
	}, beatMs);
	beat.unref();
	return () => {
		clearInterval(beat);
		if (read(lock)?.text === text)
			remove(lock);
	};
}
function remove(lock) {
	try {
		(0,retry_while_held .SC)(lock);
	}
	catch {
	}
}
function touch(lock) {
	try {
		(0,external_node_fs_.utimesSync)(lock, new Date(), new Date());
	}
	catch {
	}
}
function read(lock) {
	try {
		const touchedAt = (0,external_node_fs_.statSync)(lock).mtimeMs;
		const text = (0,external_node_fs_.readFileSync)(lock, 'utf8');
		return { text, holder: toLockHolder(text), touchedAt };
	}
	catch {
		return null;
	}
}
function isAlive({ holder, touchedAt }, own, { platform, watchedFor }) {
	const silentMs = Date.now() - touchedAt;
	const wasSilent = watchedFor(touchedAt) >= watchMs;
	if (holder?.place !== own.place) {
		if (silentMs >= lifeMs)
			return false;
		return !(silentMs <= -lifeMs && wasSilent);
	}
	const running = isRunning(holder, platform);
	if (running === 'unknown')
		return !(Math.abs(silentMs) >= lifeMs && wasSilent);
	return running;
}
const hasCode = (error, ...codes) => codes.includes((0,errors .xU)(error) ?? '');
const notLocked = (lock, cause) => new errors .GD('unavailable', `The lock file ${lock} could not be written.`, 'Check that the folder exists and that the disk is not full.', { cause });
const stillLocked = (file, lock, who, waitedMs) => new errors .GD('unavailable', `${who} has been using ${file} for ${Math.round(waitedMs / 1000)} s, so nothing was done.`, `Wait until it has ended. If there is no such program, delete ${lock}.`);

  }),

  5747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X0: () => (  detectEncoding),
	n$: () => (  readTextSync),
	yR: () => (  readText)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);

const readText = async (file) => toText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file), file);
const readTextSync = (file) => toText((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file), file);
function detectEncoding(bytes) {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first && second === 0))
		return 'utf-16le';
	if ((first === 0xfe && second === 0xff) || (first === 0 && second))
		return 'utf-16be';
	return 'utf-8';
}
function toText(bytes, file) {
	if (detectEncoding(bytes) !== 'utf-8') {
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is encoded in UTF-16, and only UTF-8 is supported.`, 'Save it as UTF-8 in an editor; Windows PowerShell writes UTF-8 with -Encoding utf8.');
	}
	if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
		return bytes.toString('utf8');
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .StatsError */ .GD('invalid-input', `${file} is not UTF-8: line ${findBadLine(bytes)} is the first with a byte that UTF-8 does not allow.`, 'Save it as UTF-8 in an editor, and check the characters of that line.');
}
const findBadLine = (bytes) => bytes
	.toString('latin1')
	.split(/\r\n|\r|\n/)
	.findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1'))) + 1;

  }),

  2151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  inEach),
	F: () => (  same)
  });
const same = (text) => ({ en: text, de: text });
const inEach = (say) => ({ en: say('en'), de: say('de') });

  }),

  4617:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  MG: () => (  checkDatabase),
  o0: () => (  openDatabaseFile),
  Gr: () => (  previewDatabase),
  XV: () => (  updateDatabase)
});
var database_file = __webpack_require__(2252);
var open_database = __webpack_require__(5935);
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var read_into = __webpack_require__(1162);
var replace_file = __webpack_require__(4746);
var try_folder = __webpack_require__(6711);
var storage_sqlite = __webpack_require__(7087);
;// CONCATENATED MODULE: ./lib/storage/replace-database-file.js

async function assertWritable({ path, stats }) {
	const folder = (0,external_node_path_.dirname)(path);
	try {
		if ((0,external_node_fs_.existsSync)(folder))
			(0,try_folder .y)(folder);
	}
	catch (error) {
		throw notWritable(folder, error);
	}
	if (!stats)
		return;
	await (0,promises_.access)(path, promises_.constants.W_OK).catch((error) => {
		throw notWritable(path, error);
	});
}
const notWritable = (path, error) => (0,storage_sqlite .Kz)(`This user may not write ${path}.`, 'Give this user write permission there, or use another path for the database.', error);
function replaceDatabaseFile(original, bytes) {
	const folder = (0,external_node_path_.dirname)(original.path);
	const { stats } = original;
	const like = stats && {
		mode: Number(stats.mode),
		uid: Number(stats.uid),
		gid: Number(stats.gid),
	};
	const stillWanted = () => (0,database_file ._5)(original);
	try {
		(0,external_node_fs_.mkdirSync)(folder, { recursive: true });
		if (!(0,replace_file .U)(original.path, bytes, { mode: 0o666, like, stillWanted }))
			return false;
	}
	catch (error) {
		throw (0,storage_sqlite .Kz)(`${original.path} could not be written: ${(0,storage_sqlite .bD)(error)}.`, 'Close programs that use it, and check whether the disk is full or the folder is write-protected.', error);
	}
	removeIdleWal(original.path);
	syncFolder(folder);
	return true;
}
function isAlready({ path, stats }, bytes) {
	if (stats?.size !== BigInt(bytes.length))
		return false;
	try {
		return (0,read_into .gI)(path, bytes);
	}
	catch {
		return false;
	}
}
function removeIdleWal(path) {
	try {
		if ((0,external_node_fs_.statSync)(`${path}-wal`, { throwIfNoEntry: false })?.size !== 0)
			return;
		(0,external_node_fs_.rmSync)(`${path}-wal`, { force: true });
		(0,external_node_fs_.rmSync)(`${path}-shm`, { force: true });
	}
	catch {
	}
}
function syncFolder(folder) {
	try {
		const descriptor = (0,external_node_fs_.openSync)(folder, 'r');
		try {
			(0,external_node_fs_.fsyncSync)(descriptor);
		}
		finally {
			(0,external_node_fs_.closeSync)(descriptor);
		}
	}
	catch {
	}
}

;// CONCATENATED MODULE: ./lib/storage/export-changes.js

const CHANGE_COUNTER = 24;
const SCHEMA_COOKIE = 40;
const VERSION_VALID_FOR = 92;
const HEADER_BYTES = 100;
function exportChanges(database, original) {
	const schemaVersion = Number((0,storage_sqlite .P)(database, 'PRAGMA schema_version')[0]?.schema_version);
	const bytes = database.serialize();
	const header = new DataView(bytes.buffer, bytes.byteOffset);
	header.setUint32(SCHEMA_COOKIE, schemaVersion);
	const before = original.header;
	if (before.length < HEADER_BYTES)
		return bytes;
	const counter = new DataView(before.buffer, before.byteOffset).getUint32(CHANGE_COUNTER);
	if ((0,open_database .F)(before))
		bytes.set([2, 2], 18);
	header.setUint32(CHANGE_COUNTER, counter);
	bytes.set(before.subarray(VERSION_VALID_FOR, HEADER_BYTES), VERSION_VALID_FOR);
	if (isAlready(original, bytes))
		return undefined;
	header.setUint32(CHANGE_COUNTER, counter + 1);
	header.setUint32(VERSION_VALID_FOR, counter + 1);
	return bytes;
}
var schema = __webpack_require__(5638);
;// CONCATENATED MODULE: ./lib/storage/database.js

const REPEATS = 3;
async function updateDatabase(file, change, options = {}) {
	for (let attempt = 0; attempt <= REPEATS; attempt += 1) {
		const { original, database, close } = await openAsNow(file, options);
		try {
			const result = inTransaction(database, change);
			const bytes = exportChanges(database, original);
			if (!bytes || replaceDatabaseFile(original, bytes))
				return result;
		}
		finally {
			close();
		}
	}
	throw (0,database_file .a5)(file);
}
async function previewDatabase(file, change, options = {}) {
	const { database, close } = await openAsNow(file, options);
	try {
		return inTransaction(database, change);
	}
	finally {
		close();
	}
}
async function openDatabaseFile(file, options = {}) {
	const opened = await openFile(file, options);
	try {
		(0,storage_sqlite .g7)(opened.database, 'BEGIN IMMEDIATE');
		(0,schema .U5)(opened.database);
		(0,storage_sqlite .g7)(opened.database, 'ROLLBACK');
		return opened;
	}
	catch (error) {
		opened.close();
		throw error;
	}
}
async function checkDatabase(file, options = {}) {
	const { close } = await openDatabaseFile(file, options);
	close();
}
async function openAsNow(file, { opened, ...options }) {
	if (opened?.isOpen() && (await (0,database_file .Z4)(file, opened.original)))
		return opened;
	opened?.close();
	return openFile(file, options);
}
async function openFile(path, options) {
	const sqlite = await (0,storage_sqlite .Tj)();
	const { file, image } = await (0,database_file .cK)(path, options);
	await assertWritable(file);
	const database = (0,open_database .q)(sqlite, file.path, image);
	let isOpen = true;
	return {
		original: file,
		database,
		isOpen: () => isOpen,
		close() {
			if (isOpen)
				database.close();
			isOpen = false;
		},
	};
}
function inTransaction(database, change) {
	(0,storage_sqlite .g7)(database, 'BEGIN IMMEDIATE');
	(0,schema .U5)(database);
	const result = change(database);
	(0,storage_sqlite .g7)(database, 'COMMIT');
	return result;
}

  }),

  882:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  u0: () => (  readDocument),
  IK: () => (  readFigures),
  zK: () => (  toCount),
  E_: () => (  toRate)
});
var assert = __webpack_require__(5601);
var lenient_reader = __webpack_require__(8358);
;// CONCATENATED MODULE: ./lib/storage/read-audience.js

function readAudience(stored) {
	if (!isDay(stored.audience_asked))
		return {};
	return { audience: readShares(stored.audience), audience_asked: stored.audience_asked };
}
function readShares(value) {
	if (!(0,assert .u4)(value) || !isDay(value.as_of))
		return null;
	return {
		as_of: value.as_of,
		genders: listOf(value.genders).flatMap(readShare),
		ages: listOf(value.ages).flatMap(readShare),
		ages_by_gender: listOf(value.ages_by_gender).flatMap((entry) => typeof entry.age === 'string' && typeof entry.gender === 'string' && isShare(entry.share)
			? [{ age: entry.age, gender: entry.gender, share: Number(entry.share) }]
			: []),
		countries: listOf(value.countries).flatMap(readShare),
		cities: listOf(value.cities).flatMap(readShare),
	};
}
const readShare = ({ key, share }) => typeof key === 'string' && isShare(share) ? [{ key, share: Number(share) }] : [];
const isShare = (value) => (typeof value === 'number' || typeof value === 'bigint') && value >= 0 && value <= 100;
const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const listOf = (value) => Array.isArray(value) ? value.filter(assert .u4) : [];

;// CONCATENATED MODULE: ./lib/storage/read-top-posts.js

const readTopPosts = (stored) => Array.isArray(stored.top_posts)
	? { top_posts: stored.top_posts.filter(assert .u4).flatMap(readTopPost) }
	: {};
function readTopPost(post) {
	const reader = (0,lenient_reader .D)();
	const line = (value) => reader.read(assert .Xw, value, '');
	const count = (value) => reader.read(assert ._0, value, '');
	const id = line(post.id);
	const rate = post.engagement_rate;
	if (!id)
		return [];
	return [
		{
			id,
			url: reader.read(assert .wo, post.url, ''),
			title: line(post.title),
			kind: line(post.kind) ?? 'video',
			posted_at: line(post.posted_at),
			views: count(post.views),
			likes: count(post.likes),
			comments: count(post.comments),
			shares: count(post.shares),
			engagement_rate: typeof rate === 'number' || typeof rate === 'bigint' ? Number(rate) : null,
		},
	];
}

;// CONCATENATED MODULE: ./lib/storage/read-document.js

function readDocument(stored, row) {
	const figures = readFigures(stored);
	if (!(0,assert .u4)(stored) || !figures)
		return null;
	const meta = (0,assert .u4)(stored.meta) ? stored.meta : {};
	const profile = (0,assert .u4)(stored.profile) ? stored.profile : {};
	const reader = (0,lenient_reader .D)();
	const line = (value) => reader.read(assert .Xw, value, '');
	const verified = reader.read(assert .Vf, stored.verified, '');
	return {
		meta: {
			updated_at: line(meta.updated_at) ?? '',
			source: line(meta.source) ?? '',
			api_version: line(meta.api_version) ?? '',
		},
		profile: {
			id: line(profile.id),
			username: row.username,
			name: line(profile.name),
			avatar: reader.read(assert .wo, profile.avatar, ''),
			bio: reader.read(assert .yR, profile.bio, ''),
			url: reader.read(assert .wo, profile.url, ''),
		},
		platform: row.platform,
		...figures,
		...(verified === null ? {} : { verified }),
		...readFlatCounts(stored),
		account: row.account,
		...readTopPosts(stored),
		...readAudience(stored),
		fetched_at: line(stored.fetched_at) ?? '',
	};
}
function readFigures(stored) {
	if (!(0,assert .u4)(stored) || !(0,assert .u4)(stored.stats))
		return null;
	const stats = {};
	for (const [name, value] of Object.entries(stored.stats))
		stats[name] = toFigure(value);
	const followers = toCount(stored.followers);
	const following = toCount(stored.following);
	const posts = toCount(stored.posts);
	const engagementRate = toRate(stored.engagement_rate);
	return {
		stats,
		...(followers === null ? {} : { followers }),
		...(following === null ? {} : { following }),
		...(posts === null ? {} : { posts }),
		...(engagementRate === null ? {} : { engagement_rate: engagementRate }),
	};
}
function readFlatCounts(stored) {
	const likes = toCount(stored.likes);
	const videos = toCount(stored.videos);
	const subscribers = toCount(stored.subscribers);
	const views = toCount(stored.views);
	return {
		...(likes === null ? {} : { likes }),
		...(videos === null ? {} : { videos }),
		...(subscribers === null ? {} : { subscribers }),
		...(views === null ? {} : { views }),
	};
}
const toFigure = (value) => toCount(value) ?? toRate(value);
function toCount(value) {
	if (typeof value === 'bigint')
		return value >= 0n ? value : null;
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
		? BigInt(value)
		: null;
}
function toRate(value) {
	const rate = typeof value === 'number' || typeof value === 'bigint' ? Number(value) : null;
	return rate !== null && rate >= 0 && Number.isFinite(rate) ? rate : null;
}

  }),

  8138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Hq: () => (  isChanged),
	Ow: () => (  accountIdOf),
	Rc: () => (  renameUsernameSql),
	Tw: () => (  parseStored),
	Vg: () => (  haveNumbersChanged)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);

function parseStored(text) {
	if (typeof text !== 'string')
		return null;
	try {
		return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
	}
	catch {
		return null;
	}
}
const renameUsernameSql = (parameter) => `CASE json_valid(stats_data) WHEN 1 THEN
     CASE json_type(stats_data, '$.profile') WHEN 'object'
       THEN json_set(stats_data, '$.profile.username', ${parameter}) ELSE stats_data END
   ELSE stats_data END`;
function accountIdOf(document) {
	const { id } = part(document, 'profile');
	if (typeof id === 'number' || typeof id === 'bigint')
		return String(id);
	return typeof id === 'string' && id !== '' ? id : null;
}
function isChanged(previous, document) {
	const profile = part(previous, 'profile');
	return (haveNumbersChanged(previous, document) ||
		differs(profile.name, document.profile.name) ||
		differs(profile.bio, document.profile.bio));
}
function haveNumbersChanged(previous, { stats, following }) {
	const before = part(previous, 'stats');
	const metrics = Object.keys(stats).filter((metric) => metric in before);
	return (metrics.length === 0 ||
		metrics.some((metric) => differs(before[metric], stats[metric])) ||
		differs(fields(previous).following, following));
}
function differs(one, other) {
	if (isNumber(one) && isNumber(other))
		return String(one) !== String(other);
	return (one ?? null) !== (other ?? null);
}
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
const part = (document, key) => fields(fields(document)[key]);
const fields = (value) => typeof value === 'object' && value !== null ? { ...value } : {};

  })

};
