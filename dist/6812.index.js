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
        const { setup } = await Promise.all( [__webpack_require__.e(2958), __webpack_require__.e(604), __webpack_require__.e(6990)]).then(__webpack_require__.bind(__webpack_require__, 6990));
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
var format = __webpack_require__(4463);
var growth = __webpack_require__(2483);
var merge_databases = __webpack_require__(8026);
var database = __webpack_require__(4617);
var read_document = __webpack_require__(882);
var topics = __webpack_require__(51);
var workflow_words = __webpack_require__(5322);
var computer = __webpack_require__(2017);
var find_repository = __webpack_require__(1044);
var log = __webpack_require__(7804);
var open_repository = __webpack_require__(9493);
var progress = __webpack_require__(9095);
var read_credentials = __webpack_require__(5339);
var table = __webpack_require__(3626);
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
        const { demo } = await Promise.all( [__webpack_require__.e(4768), __webpack_require__.e(604), __webpack_require__.e(6193), __webpack_require__.e(1131)]).then(__webpack_require__.bind(__webpack_require__, 1131));
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
        const { merge } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(2190)]).then(__webpack_require__.bind(__webpack_require__, 2190));
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
        const { fetch } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(6466)]).then(__webpack_require__.bind(__webpack_require__, 6466));
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
        const { check } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(604), __webpack_require__.e(7313), __webpack_require__.e(926)]).then(__webpack_require__.bind(__webpack_require__, 7313));
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
        const { run } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(604), __webpack_require__.e(652)]).then(__webpack_require__.bind(__webpack_require__, 652));
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
        const { describeError, wrapForStderr } = await Promise.all( [__webpack_require__.e(604), __webpack_require__.e(4402)]).then(__webpack_require__.bind(__webpack_require__, 4402));
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

  2267:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bw: () => (  refuseDrawingOptions),
    c: () => (  toKitOptions),
    kt: () => (  addDrawingOptions)
  });
  var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
  var _pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6535);
  var _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7307);
  var _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6260);
  var _pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4930);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
  var _language_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7018);







const addDrawingOptions = (command) => command
    .addOption((0,_language_js__WEBPACK_IMPORTED_MODULE_3__/* .localeOption */ .W)('pictures and messages (default: en for pictures, that of LANG for messages)'))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--theme <theme>', 'colours of the pictures (default: auto)').choices(_pictures_theme_js__WEBPACK_IMPORTED_MODULE_4__/* .themes */ .Z))
    .option('--accent <#rrggbb>', "your own colour in place of the platforms'", parseAccent)
    .option('--contact <address>', 'e-mail or https: address on the page (default: none)', toParser('contact', _pictures_page_contact_js__WEBPACK_IMPORTED_MODULE_5__/* .parseContact */ .G))
    .option('--time-zone <zone>', 'zone of the best posting times, such as Europe/Berlin (default: UTC)', toParser('time-zone', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTimeZone */ .VL))
    .option('--page-url <address>', 'https: address at which the page will be (default: unknown)', toParser('page-url', _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePageAddress */ .Fq));
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
    throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M('invalid-input', {
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
    const { what, hint } = _pictures_page_kit_options_js__WEBPACK_IMPORTED_MODULE_1__/* .kitFlaws */ .it[name];
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It ${what}. ${hint}`);
};
function parseAccent(text) {
    const accent = (0,_pictures_colour_js__WEBPACK_IMPORTED_MODULE_6__/* .parseColour */ .im)(text);
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
  var _credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3524);
  var _credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6984);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _files_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5747);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6016);






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
        return { env: (0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnv */ .v)(await (0,_files_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file)), file };
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
    return (0,_credentials_set_env_js__WEBPACK_IMPORTED_MODULE_1__/* .setEnv */ .G)((0,_credentials_env_file_js__WEBPACK_IMPORTED_MODULE_5__/* .parseEnv */ .v)(text), new Map(pairs), '');
}
const unreadable = (file, cause) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BilingualError */ .M('invalid-input', {
    en: `${file} (--env-file) cannot be read.`,
    de: `${file} (--env-file) l\u00e4sst sich nicht lesen.`,
}, {
    en: 'Give the path of a file that is there; setup makes one.',
    de: 'Gib den Pfad einer Datei an, die es gibt; setup legt eine an.',
}, { cause });
const nothingThere = () => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_4__/* .BilingualError */ .M('invalid-input', {
    en: `There is no ${defaultEnvFile} here, and none of its keys in the environment.`,
    de: `Hier gibt es keine ${defaultEnvFile}, und keiner ihrer Schl\u00fcssel steht in der Umgebung.`,
}, {
    en: 'Run setup to make one, or name it by -e.',
    de: 'Lege mit setup eine an, oder nenne sie mit -e.',
});


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
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);




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
        hint: (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_3__/* .same */ .F)('data'),
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
        throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M('invalid-input', {
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

  8373:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


const startable = ['.com', '.exe'];
function findProgram(name, environment = process.env, platform = process.platform) {
    const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
    const read = (key) => readVariable(environment, key, platform);
    const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
    const candidates = (read('PATH') ?? '')
        .split(delimiter)
        .map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
        .filter((folder) => isAbsolute(folder))
        .flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
    return candidates.find((file) => isProgram(file, platform)) ?? null;
}
function readVariable(environment, key, platform) {
    if (platform !== 'win32')
        return environment[key];
    return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}
function toExtensions(pathExt) {
    const named = (pathExt ?? '').toLowerCase().split(';');
    const found = named.filter((extension) => startable.includes(extension));
    return found.length > 0 ? found : startable;
}
function isProgram(file, platform) {
    try {
        if (platform === 'win32')
            return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}


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

  8026:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ZW: () => (  describeAhead),
    hB: () => (  mergeDatabases),
    oD: () => (  openSource),
    rS: () => (  exportNumbers)
  });
  var _database_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2252);
  var _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2731);
  var _open_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5935);
  var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7087);





async function openSource(file) {
    const { file: source, image } = await (0,_database_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readDatabaseFile */ .cK)(file);
    if (!source.stats) {
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .databaseError */ .Kz)(`${source.path} does not exist.`, 'Set the path of the database that the fetch wrote.');
    }
    const database = (0,_open_database_js__WEBPACK_IMPORTED_MODULE_2__/* .openDatabase */ .q)(await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)(), source.path, image);
    (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
    return database;
}
function mergeDatabases(database, sources, now, onSource) {
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, "ATTACH ':memory:' AS source");
    for (const { name, columns } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `CREATE TABLE source.${name} (${columns.join(', ')})`);
    }
    const merged = { rows: 0, aheadInSource: 0, aheadInTarget: 0 };
    for (const [index, source] of sources.entries()) {
        onSource?.(index + 1);
        for (const { name, columns, order } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, `DELETE FROM source.${name}`);
            copyTable(source, database, { from: name, to: `source.${name}`, columns, order });
        }
        for (const statement of [...(0,_merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareMerge */ .ai)(now), ..._merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .merge */ .h1])
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, statement);
        const [counted] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .query */ .P)(database, _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .countMerged */ .uu);
        for (const statement of _merge_sql_js__WEBPACK_IMPORTED_MODULE_1__/* .forgetMerge */ .cn)
            (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, statement);
        merged.rows += Number(counted?.rows);
        merged.aheadInSource += Number(counted?.ahead_in_source);
        merged.aheadInTarget = Math.max(merged.aheadInTarget, Number(counted?.ahead_in_target));
    }
    return merged;
}
const describeAhead = ({ aheadInSource, aheadInTarget }, target) => [
    ...(aheadInSource > 0
        ? [
            `${rowsOf(aheadInSource)} dated more than a day ahead of this machine's clock and left out. Check the clocks of this machine and of the one that fetched them.`,
        ]
        : []),
    ...(aheadInTarget > 0
        ? [
            `${target}: ${rowsOf(aheadInTarget)} dated more than a day ahead of this machine's clock; newer numbers replace them anyway.`,
        ]
        : []),
];
const rowsOf = (count) => (count === 1 ? '1 row is' : `${count} rows are`);
async function exportNumbers(source) {
    const sqlite = await (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .loadSqlite */ .Tj)();
    const database = sqlite.open();
    try {
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .createTables */ .U5)(database);
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'BEGIN');
        for (const { name, columns, order } of _schema_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um) {
            copyTable(source, database, { from: name, to: name, columns, order });
        }
        (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .execute */ .g7)(database, 'COMMIT');
        return database.serialize();
    }
    finally {
        database.close();
    }
}
function copyTable(source, target, { from, to, columns, order, }) {
    const names = columns.join(', ');
    const insert = `INSERT INTO ${to} (${names}) VALUES (${columns.map(() => '?')})`;
    (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_4__/* .copyRows */ .D9)(source, `SELECT ${names} FROM ${from} ORDER BY ${order}`, target, insert);
}


  }),

  2731:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  uu: () => (  countMerged),
  cn: () => (  forgetMerge),
  h1: () => (  merge),
  ai: () => (  prepareMerge)
});
var clock = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/storage/document-sql.js
const json = (row, found) => `CASE WHEN json_valid(${row}.stats_data) THEN ${found} END`;
const accountId = (row) => json(row, `nullif(CAST(json_extract(${row}.stats_data, '$.profile.id') AS TEXT), '')`);
const accountName = (row) => json(row, `json_extract(${row}.stats_data, '$.account')`);
const body = (row) => `coalesce(${json(row, `json_remove(${row}.stats_data, '$.profile.username')`)}, ${row}.stats_data)`;
const named = (row, name) => `CASE WHEN ${row}.username IS NOT ${name} AND json_valid(${row}.stats_data)
     THEN CASE json_type(${row}.stats_data, '$.profile') WHEN 'object'
       THEN json_set(${row}.stats_data, '$.profile.username', ${name}) ELSE ${row}.stats_data END
     ELSE ${row}.stats_data END`;

;// CONCATENATED MODULE: ./lib/storage/tallied.js
const tallied = (statement) => [
    statement,
    'INSERT INTO temp.tally SELECT changes()',
];

;// CONCATENATED MODULE: ./lib/storage/merge-posts-sql.js

const counts = ['views', 'likes', 'comments', 'shares'];
const texts = ['title', 'url', 'kind', 'posted_at'];
const columns = [...texts, ...counts, 'fetched_at'];
const rankOfCounts = (row) => counts.map((column) => `coalesce(${row}.${column}, -1)`).join(', ');
const rankOf = (row, fetchedAt) => `(${fetchedAt}, ${rankOfCounts(row)}, ${texts.map((column) => `coalesce(${row}.${column}, '')`).join(', ')})`;
const listOf = (row, names) => names.map((name) => `${row}.${name}`).join(', ');
const latest = '(SELECT latest FROM temp.clock)';
const toldAt = (row) => `CASE WHEN ${row}.fetched_at > ${latest} THEN '' ELSE ${row}.fetched_at END`;
const preparePosts = [
    `CREATE TEMP TABLE incoming_posts AS
     SELECT p.platform, p.username, p.post_id, ${listOf('p', columns)}, p.fetched_at > ${latest} AS ahead
     FROM source.social_stats_posts AS p`,
    `CREATE TEMP TABLE incoming_post_days AS
     SELECT d.platform, d.post_id, d.day, ${listOf('d', counts)}, d.day > substr(${latest}, 1, 10) AS ahead
     FROM source.social_stats_posts_history AS d`,
];
const mergePosts = [
    ...tallied(`UPDATE main.social_stats_posts SET username =
       (SELECT r.new FROM renamed AS r
        WHERE r.platform = social_stats_posts.platform AND r.old = social_stats_posts.username)
     WHERE (platform, username) IN (SELECT platform, old FROM renamed)`),
    `CREATE TEMP TABLE changed_posts AS
     SELECT p.*, m.post_id IS NOT NULL AS known, coalesce(
       (SELECT n.name FROM names AS n WHERE n.platform = p.platform AND n.username = p.username LIMIT 1),
       p.username) AS name
     FROM incoming_posts AS p LEFT JOIN main.social_stats_posts AS m
       ON m.platform = p.platform AND m.post_id = p.post_id
     WHERE NOT p.ahead
       AND (m.post_id IS NULL OR ${rankOf('p', 'p.fetched_at')} > ${rankOf('m', toldAt('m'))})`,
    'CREATE INDEX temp.changed_posts_key ON changed_posts (platform, post_id)',
    ...tallied(`UPDATE main.social_stats_posts SET (username, ${columns.join(', ')}) =
       (SELECT c.name, ${listOf('c', columns)} FROM changed_posts AS c
        WHERE c.platform = social_stats_posts.platform AND c.post_id = social_stats_posts.post_id)
     WHERE (platform, post_id) IN (SELECT platform, post_id FROM changed_posts WHERE known)`),
    ...tallied(`INSERT INTO main.social_stats_posts (platform, username, post_id, ${columns.join(', ')})
     SELECT c.platform, c.name, c.post_id, ${listOf('c', columns)} FROM changed_posts AS c WHERE NOT c.known`),
    `CREATE TEMP TABLE changed_post_days AS
     SELECT d.*, m.post_id IS NOT NULL AS known
     FROM incoming_post_days AS d LEFT JOIN main.social_stats_posts_history AS m
       ON m.platform = d.platform AND m.post_id = d.post_id AND m.day = d.day
     WHERE NOT d.ahead AND (m.post_id IS NULL OR (${rankOfCounts('d')}) > (${rankOfCounts('m')}))`,
    'CREATE INDEX temp.changed_post_days_key ON changed_post_days (platform, post_id, day)',
    ...tallied(`UPDATE main.social_stats_posts_history SET (${counts.join(', ')}) =
       (SELECT ${listOf('c', counts)} FROM changed_post_days AS c
        WHERE c.platform = social_stats_posts_history.platform
          AND c.post_id = social_stats_posts_history.post_id AND c.day = social_stats_posts_history.day)
     WHERE (platform, post_id, day) IN (SELECT platform, post_id, day FROM changed_post_days WHERE known)`),
    ...tallied(`INSERT INTO main.social_stats_posts_history (platform, post_id, day, ${counts.join(', ')})
     SELECT c.platform, c.post_id, c.day, ${listOf('c', counts)} FROM changed_post_days AS c WHERE NOT c.known`),
];
const postTables = [
    'incoming_posts',
    'incoming_post_days',
    'changed_posts',
    'changed_post_days',
];
var schema = __webpack_require__(5638);
;// CONCATENATED MODULE: ./lib/storage/merge-sql.js





const tables = schema .um.map(({ sql }) => sql.replace('CREATE TABLE ', 'CREATE TABLE IF NOT EXISTS main.'));
const toSqlTime = (ms) => new Date(ms).toISOString().replace('T', ' ').slice(0, -1);
const dated = (row) => `coalesce(${json(row, `strftime('%Y-%m-%d %H:%M:%f', json_extract(${row}.stats_data, '$.fetched_at'))`)},
     strftime('%Y-%m-%d %H:%M:%f', ${row}.fetched_at), '')`;
const isAhead = (row) => `${dated(row)} > (SELECT latest FROM temp.clock)`;
const merge_sql_toldAt = (row) => `CASE WHEN ${isAhead(row)} THEN '' ELSE ${dated(row)} END`;
const passing = (value) => `char(1) || ${value}`;
const freeId = (row) => `${row}.account_id || CASE WHEN EXISTS (SELECT 1 FROM entity AS o
     WHERE o.platform = ${row}.platform AND o.username = ${row}.account_id) THEN '_' ELSE '' END`;
const isUnlabelled = (row, side, key) => `(${row}.account = ${row}.platform OR (${row}.account IS NULL AND NOT EXISTS (SELECT 1 FROM ${side} AS only
         WHERE only.platform = ${row}.platform AND only.${key} <> ${row}.${key})))`;
const isIncomingUnlabelled = (row) => isUnlabelled(row, 'incoming', 'item');
const isLiveUnlabelled = (row) => isUnlabelled(row, 'live', 'row');
const prepareMerge = (now) => [
    'CREATE TEMP TABLE tally (rows INTEGER)',
    `CREATE TEMP TABLE clock AS SELECT '${toSqlTime(now + clock .LP)}' AS latest`,
    `CREATE TEMP TABLE incoming AS
     SELECT c.rowid AS item, c.platform, c.username, c.stats_data, c.fetched_at,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${merge_sql_toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM source.social_stats_cache AS c`,
    `CREATE TEMP TABLE incoming_days AS
     SELECT h.platform, h.username, h.day, h.stats_data, h.fetched_at,
       ${accountId('h')} AS account_id, ${merge_sql_toldAt('h')} AS told_at,
       ${isAhead('h')} OR h.day > (SELECT substr(latest, 1, 10) FROM temp.clock) AS ahead
     FROM source.social_stats_history AS h`,
    ...preparePosts,
];
const cache = [
    `CREATE TEMP TABLE live AS
     SELECT c.rowid AS row, c.platform, c.username,
       ${accountId('c')} AS account_id, ${accountName('c')} AS account,
       ${merge_sql_toldAt('c')} AS told_at, ${isAhead('c')} AS ahead, ${body('c')} AS body
     FROM main.social_stats_cache AS c WHERE c.platform IN (SELECT platform FROM incoming)`,
    'CREATE INDEX temp.live_account ON live (platform, account_id)',
    'CREATE INDEX temp.live_name ON live (platform, username)',
    `CREATE TEMP TABLE matched AS
     SELECT i.*, coalesce(
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.account_id = i.account_id
          ORDER BY l.told_at DESC, l.row LIMIT 1),
       (SELECT l.row FROM live AS l WHERE l.platform = i.platform AND l.username = i.username
            AND (l.account_id IS NULL OR i.account_id IS NULL)
          ORDER BY l.told_at DESC, l.row LIMIT 1)) AS row
     FROM incoming AS i`,
    `CREATE TEMP TABLE adopted AS
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NULL
     WHERE m.row IS NULL AND m.account_id IS NOT NULL AND NOT m.ahead AND ${isIncomingUnlabelled('m')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.account_id IS NULL AND o.row <> l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.item <> m.item AND ${isIncomingUnlabelled('o')}
           AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
    `INSERT INTO temp.adopted
     SELECT m.item, l.row FROM matched AS m JOIN live AS l ON l.platform = m.platform AND l.account_id IS NOT NULL
     WHERE m.row IS NULL AND m.account_id IS NULL AND m.account IS NULL AND NOT m.ahead AND ${isLiveUnlabelled('l')}
       AND NOT EXISTS (SELECT 1 FROM matched AS o WHERE o.row = l.row)
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.platform = m.platform AND o.account_id IS NULL AND o.item <> m.item)
       AND NOT EXISTS (SELECT 1 FROM live AS o
         WHERE o.platform = l.platform AND o.row <> l.row AND ${isLiveUnlabelled('o')}
           AND (o.told_at, o.body, o.row) > (l.told_at, l.body, l.row))`,
    `UPDATE temp.matched SET row = (SELECT a.row FROM adopted AS a WHERE a.item = matched.item)
     WHERE item IN (SELECT item FROM adopted)`,
    `CREATE TEMP TABLE winning AS
     SELECT m.*, l.account_id AS known_id FROM matched AS m LEFT JOIN live AS l ON l.row = m.row
     WHERE NOT m.ahead AND (l.row IS NULL OR (m.told_at, m.body) > (l.told_at, l.body))
       AND NOT EXISTS (SELECT 1 FROM matched AS o
         WHERE o.row = m.row AND NOT o.ahead AND (o.told_at, o.body, o.item) > (m.told_at, m.body, m.item))`,
    `CREATE TEMP TABLE entity AS
     SELECT row, NULL AS item, platform, username, account_id, told_at, body FROM live
       WHERE row NOT IN (SELECT row FROM winning WHERE row IS NOT NULL)
     UNION ALL
     SELECT row, item, platform, username, coalesce(account_id, known_id), told_at, body FROM winning`,
    'CREATE INDEX temp.entity_name ON entity (platform, username)',
    `CREATE TEMP TABLE settled AS
     SELECT e.*, CASE WHEN EXISTS (SELECT 1 FROM entity AS o
         WHERE o.platform = e.platform AND o.username = e.username AND o.rowid <> e.rowid
           AND (o.item IS NOT NULL OR e.item IS NOT NULL)
           AND (o.account_id IS NOT NULL, o.told_at, o.body, o.rowid)
             > (e.account_id IS NOT NULL, e.told_at, e.body, e.rowid))
       THEN ${freeId('e')} ELSE e.username END AS name
     FROM entity AS e`,
    `CREATE TEMP TABLE renamed AS
     SELECT l.row, l.platform, l.username AS old, s.name AS new FROM settled AS s JOIN live AS l ON l.row = s.row
     WHERE s.name <> l.username`,
    `DELETE FROM main.social_stats_cache WHERE rowid IN
     (SELECT row FROM settled WHERE row IS NOT NULL AND name IS NULL)`,
    `UPDATE main.social_stats_cache SET username = ${passing('username')} WHERE rowid IN
     (SELECT r.row FROM renamed AS r JOIN settled AS s ON s.platform = r.platform AND s.name = r.old)`,
    ...tallied(`UPDATE main.social_stats_cache SET (username, stats_data, fetched_at) =
       (SELECT s.name, ${named('i', 's.name')}, i.fetched_at FROM settled AS s JOIN incoming AS i ON i.item = s.item
        WHERE s.row = social_stats_cache.rowid)
     WHERE rowid IN (SELECT row FROM settled WHERE row IS NOT NULL AND item IS NOT NULL AND name IS NOT NULL)`),
    ...tallied(`UPDATE main.social_stats_cache SET (username, stats_data) =
       (SELECT r.new, ${named('c', 'r.new')} FROM renamed AS r JOIN
          (SELECT l.row, l.username, o.stats_data FROM live AS l JOIN main.social_stats_cache AS o ON o.rowid = l.row) AS c
          ON c.row = r.row WHERE r.row = social_stats_cache.rowid)
     WHERE rowid IN (SELECT r.row FROM renamed AS r JOIN settled AS s ON s.row = r.row WHERE s.item IS NULL)`),
    ...tallied(`INSERT INTO main.social_stats_cache (platform, username, stats_data, fetched_at)
     SELECT i.platform, s.name, ${named('i', 's.name')}, i.fetched_at
     FROM settled AS s JOIN incoming AS i ON i.item = s.item
     WHERE s.row IS NULL AND s.name IS NOT NULL ORDER BY i.item`),
];
const laterThan = (one, other) => `(${one}.told_at > ${merge_sql_toldAt(other)} OR (${one}.told_at = ${merge_sql_toldAt(other)} AND ${body(one)} > ${body(other)}))`;
const merge_sql_history = [
    `UPDATE main.social_stats_history SET username = ${passing('username')}
     WHERE (platform, username) IN (SELECT platform, old FROM renamed)`,
    `DELETE FROM main.social_stats_history WHERE rowid IN
     (SELECT CASE WHEN ${merge_sql_toldAt('moved')} > ${merge_sql_toldAt('kept')} THEN kept.rowid ELSE moved.rowid END
      FROM renamed AS r
      JOIN main.social_stats_history AS moved ON moved.platform = r.platform AND moved.username = ${passing('r.old')}
      JOIN main.social_stats_history AS kept
        ON kept.platform = r.platform AND kept.username = r.new AND kept.day = moved.day)`,
    ...tallied(`UPDATE main.social_stats_history SET (username, stats_data) =
       (SELECT r.new, ${named('social_stats_history', 'r.new')} FROM renamed AS r
        WHERE r.platform = social_stats_history.platform AND ${passing('r.old')} = social_stats_history.username)
     WHERE (platform, username) IN (SELECT platform, ${passing('old')} FROM renamed)`),
    `CREATE TEMP TABLE names AS
     SELECT i.platform, i.username, i.account_id, coalesce(
       (SELECT s.name FROM settled AS s WHERE s.item = i.item),
       (SELECT s.name FROM settled AS s JOIN matched AS m ON m.row = s.row WHERE m.item = i.item),
       i.username) AS name
     FROM incoming AS i`,
    `CREATE TEMP TABLE days AS
     SELECT d.*, coalesce(
       (SELECT n.name FROM names AS n WHERE n.platform = d.platform AND n.account_id = d.account_id LIMIT 1),
       (SELECT n.name FROM names AS n WHERE n.platform = d.platform AND n.username = d.username
          AND (n.account_id IS NULL OR d.account_id IS NULL) LIMIT 1),
       d.username) AS name
     FROM incoming_days AS d WHERE NOT d.ahead`,
    'CREATE INDEX temp.days_key ON days (platform, name, day)',
    `CREATE TEMP TABLE changed_days AS
     SELECT d.*, h.rowid AS row FROM days AS d LEFT JOIN main.social_stats_history AS h
       ON h.platform = d.platform AND h.username = d.name AND h.day = d.day
     WHERE (h.rowid IS NULL OR (h.stats_data IS NOT d.stats_data AND ${laterThan('d', 'h')}))
       AND NOT EXISTS (SELECT 1 FROM days AS o
         WHERE o.platform = d.platform AND o.name = d.name AND o.day = d.day AND o.rowid <> d.rowid
           AND (o.told_at, o.stats_data, o.rowid) > (d.told_at, d.stats_data, d.rowid))`,
    ...tallied(`UPDATE main.social_stats_history SET (stats_data, fetched_at) =
       (SELECT ${named('d', 'd.name')}, d.fetched_at FROM changed_days AS d WHERE d.row = social_stats_history.rowid)
     WHERE rowid IN (SELECT row FROM changed_days WHERE row IS NOT NULL)`),
    ...tallied(`INSERT INTO main.social_stats_history (platform, username, day, stats_data, fetched_at)
     SELECT d.platform, d.name, d.day, ${named('d', 'd.name')}, d.fetched_at
     FROM changed_days AS d WHERE d.row IS NULL`),
];
const merge = [...tables, ...cache, ...merge_sql_history, ...mergePosts];
const countMerged = `SELECT (SELECT coalesce(sum(rows), 0) FROM temp.tally) AS rows,
  ${['incoming', 'incoming_days', 'incoming_posts', 'incoming_post_days']
    .map((table) => `(SELECT count(*) FROM ${table} WHERE ahead)`)
    .join(' + ')} AS ahead_in_source,
  (SELECT count(*) FROM live WHERE ahead) AS ahead_in_target`;
const forgetMerge = [
    'tally',
    'clock',
    'incoming',
    'incoming_days',
    'live',
    'matched',
    'adopted',
    'winning',
    'entity',
    'settled',
    'renamed',
    'names',
    'days',
    'changed_days',
    ...postTables,
].map((name) => `DROP TABLE temp.${name}`);


  })

};
