export const id = 652;
export const ids = [652,4402,8271];
export const modules = {

  2994:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  readReferences),
    Q: () => (  isDynamic)
  });
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


  }),

  9750:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Cy: () => (  readCommon),
    I$: () => (  readSteps),
    Lv: () => (  toRecord),
    MR: () => (  findStep),
    Qo: () => (  readEnvironment),
    R5: () => (  readInput),
    Vh: () => (  readChosen),
    mI: () => (  findWorkflows)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5601);
  var _expressions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2994);
  var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7528);
  var _words_topics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51);
  var _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5322);








const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github', 'workflows');
const reusable = /^[^/]+\/[^/]*tiktok-stats-action[^/]*\/\.github\/workflows\/|\/social-stats\.yml@/;
const ownName = /^[^/]+\/tiktok-stats-action(@|$)/;
const name = _words_topics_js__WEBPACK_IMPORTED_MODULE_5__/* .topics */ .v.workflow;
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
        unreadable: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.unreadable(file)),
        'no YAML': (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.noYaml(file)),
        other: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.withoutAction(file)),
    };
    return lost(findings[read], files);
}
function findHere() {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return lost((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('.git')
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.noneHere)
            : (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .skipped */ .hT)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.noClone.message, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.noClone.hint));
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
    const names = broken.map(({ file }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file));
    return lost((0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowWords */ .F.noneUsesAction(names)), files);
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
    return text === '' || (0,_expressions_js__WEBPACK_IMPORTED_MODULE_7__/* .isDynamic */ .Q)(text) ? null : text;
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
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2151);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4402);



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
    const message = (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_2__/* .inEach */ .B)((locale) => `${finding.message[locale]} ${untilRenewal[renewal][locale]}`);
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
        return failed(name, (0,_describe_error_js__WEBPACK_IMPORTED_MODULE_1__/* .translateError */ .ZO)(error));
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
  var _locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(604);
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2151);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
  var _wrap_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8904);





function translateError(error) {
    if (error instanceof _bilingual_error_js__WEBPACK_IMPORTED_MODULE_2__/* .BilingualError */ .M)
        return error.texts;
    const german = (0,_locale_describe_in_german_js__WEBPACK_IMPORTED_MODULE_1__.describeInGerman)(error);
    return {
        message: { en: error.message, de: german.message },
        hint: { en: error.hint, de: german.hint },
    };
}
function toSentences(error) {
    const { message, hint } = translateError(error);
    return (0,_locale_text_js__WEBPACK_IMPORTED_MODULE_3__/* .inEach */ .B)((locale) => `${message[locale]} ${hint[locale]}`);
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

  652:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  run: () => (  run)
});
var external_node_path_ = __webpack_require__(6760);
var addresses = __webpack_require__(1863);
var net_github = __webpack_require__(616);
var bilingual_error = __webpack_require__(6016);
var find_workflow = __webpack_require__(9750);
var cli_computer = __webpack_require__(2017);
var find_repository = __webpack_require__(1044);
var github_token = __webpack_require__(9951);
var open_repository = __webpack_require__(9493);
var locale_text = __webpack_require__(2151);
var assert = __webpack_require__(5601);
;
const toShown = (text) => typeof text === 'string' ? text.replace(/\p{Cc}+/gu, ' ').trim() : '';

;



const signs = { failure: '\u2717', warning: '!', notice: 'i' };
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
                {
                    en: `  The annotations are on the page of the run: this token may not read them (HTTP ${answer.status}).`,
                    de: `  Die Anmerkungen stehen auf der Seite des Laufs: Dieses Token darf sie nicht lesen (HTTP ${answer.status}).`,
                },
            ];
        lines.push(...answer.data.filter(assert .u4).map(describe));
    }
    return lines;
}
function describe({ annotation_level: level, title, message }) {
    const head = toShown(title);
    return (0,locale_text .F)(`  ${signs[String(level)] ?? '\u00b7'} ${head && `${head}: `}${toShown(message)}`);
}
var github_answers = __webpack_require__(9161);
var secret_place = __webpack_require__(1790);
;





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
    const state = (0,assert .u4)(found.data) ? String(found.data.state) : '';
    if (state.startsWith('disabled'))
        throw switchedOff(file, place);
    const before = await listIds(workflow, context);
    const answer = await github(`POST ${workflowRoute}/dispatches`, { ...workflow, ref: branch });
    if (answer.status === 422)
        throw notByHand(file);
    if (answer.status !== 200 && answer.status !== 204)
        throw refused(answer, 'starting the workflow', place);
    const told = (0,assert .u4)(answer.data) ? answer.data : {};
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
    const runs = (0,assert .u4)(answer.data) ? answer.data.workflow_runs : [];
    return Array.isArray(runs)
        ? runs.flatMap((one) => (0,assert .u4)(one) && typeof one.id === 'number'
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
    throw new bilingual_error .M('unavailable', {
        en: 'GitHub has taken the request, and its list of runs does not show the new run.',
        de: 'GitHub hat den Auftrag angenommen, aber der neue Lauf steht nicht in der Liste der L\u00e4ufe.',
    }, {
        en: 'Look at the page of Actions of the repository.',
        de: 'Sieh auf der Seite \u201eActions\u201c des Repositorys nach.',
    });
}
function refused(answer, what, { owner, repo }) {
    if (![401, 403, 404].includes(answer.status)) {
        const place = (0,secret_place .V)({ owner, name: repo, id: '' }, null, open_repository .vb);
        return (0,github_answers ._P)(answer, what, place);
    }
    return new bilingual_error .M('secret-not-writable', {
        en: `GitHub does not let ${open_repository .vb} go on with ${what} in ${owner}/${repo} (HTTP ${answer.status}).`,
        de: `GitHub verweigert dem GitHub-Token den Zugriff auf die Workflows von ${owner}/${repo} (HTTP ${answer.status}).`,
    }, {
        en: 'Give the token the repository permission "Actions: Read and write", or start the workflow on the page of Actions.',
        de: 'Gib dem Token die Repository-Berechtigung \u201eActions: Read and write\u201c, oder starte den Workflow auf der Seite \u201eActions\u201c.',
    });
}
const notThere = (file, branch, { owner, repo }) => new bilingual_error .M('invalid-input', {
    en: `GitHub knows no workflow ${file} in ${owner}/${repo}, or does not show it to this token.`,
    de: `GitHub kennt in ${owner}/${repo} keinen Workflow ${file} oder zeigt ihn diesem Token nicht.`,
}, {
    en: `Commit and push it to the branch ${branch}, or name another by --workflow.`,
    de: `Committe und pushe ihn in den Branch ${branch}, oder nenne mit --workflow einen anderen.`,
});
const switchedOff = (file, { owner, repo }) => new bilingual_error .M('invalid-input', {
    en: `The workflow ${file} of ${owner}/${repo} is switched off.`,
    de: `Der Workflow ${file} von ${owner}/${repo} ist abgeschaltet.`,
}, {
    en: 'Press "Enable workflow" on its page below Actions.',
    de: 'Klicke auf seiner Seite unter \u201eActions\u201c auf \u201eEnable workflow\u201c.',
});
const notByHand = (file) => new bilingual_error .M('invalid-input', {
    en: `GitHub does not start ${file} by hand (HTTP 422): on the default branch it has no workflow_dispatch.`,
    de: `GitHub startet ${file} nicht von Hand (HTTP 422): Im Standard-Branch hat er kein workflow_dispatch.`,
}, {
    en: 'Add the line workflow_dispatch: below on:, commit and push it.',
    de: 'Erg\u00e4nze unter on: die Zeile workflow_dispatch:, und committe und pushe sie.',
});

;




const pausesMs = [1_000, 1_000, 2_000, 3_000, 5_000];
const follow_run_signs = { success: '\u2713', failure: '\u2717', cancelled: '\u2717', skipped: '\u2013' };
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
        const found = (0,assert .u4)(answer.data) ? answer.data : {};
        const now = String(found.status ?? 'queued');
        if (now !== status)
            say((0,locale_text .B)((locale) => `  ${describeStatus(now)[locale]}`));
        status = now;
        const jobs = now === 'queued' ? [] : await readJobs(id, context);
        for (const line of describeNews(jobs, told))
            say((0,locale_text .F)(line));
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
const statuses = {
    queued: { en: 'waiting for a runner', de: 'wartet auf einen Runner' },
    in_progress: { en: 'running', de: 'l\u00e4uft' },
    completed: { en: 'ended', de: 'beendet' },
};
const describeStatus = (status) => statuses[status] ?? (0,locale_text .F)(toShown(status));
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
    const jobs = (0,assert .u4)(answer.data) ? answer.data.jobs : [];
    return Array.isArray(jobs)
        ? jobs.flatMap((job) => (0,assert .u4)(job) && typeof job.id === 'number'
            ? [{ id: job.id, name: toShown(job.name), steps: readSteps(job.steps) }]
            : [])
        : [];
}
const readSteps = (steps) => Array.isArray(steps)
    ? steps.filter(assert .u4).map(({ name, status, conclusion }) => ({
        name: toShown(name),
        status: toShown(status),
        conclusion: toShown(conclusion),
    }))
    : [];

;












const usualFile = 'social-stats.yml';
async function run(options, computer = cli_computer .s) {
    const { clock, stdout } = computer;
    const apiUrl = (0,addresses .yj)(process.env);
    const fullName = await (0,find_repository .W)(options.repo, apiUrl);
    if (fullName === null)
        throw noRepository();
    const token = options.token ?? (await (0,github_token .n)(process.env));
    if (token === null)
        throw noToken(fullName);
    const http = computer.createHttp({});
    const github = (0,net_github .UY)({ token, tokenName: open_repository .vb, apiUrl, http });
    const { repository, defaultBranch } = await (0,open_repository .h_)(fullName, github);
    const place = { owner: repository.owner, repo: repository.name };
    const [here] = (0,find_workflow .mI)(undefined).workflows;
    const file = (0,external_node_path_.basename)(options.workflow ?? here?.file ?? usualFile);
    const { language = 'en' } = options;
    const say = (line) => stdout.write(`${line[language]}\n`);
    const context = { github, clock, place, say };
    const started = await startWorkflow(file, defaultBranch, context);
    say({ en: `Started: ${started.address}`, de: `Gestartet: ${started.address}` });
    const ended = await followRun(started.id, context);
    for (const line of await describeAnnotations(ended.jobs, context))
        say(line);
    const isGood = ended.conclusion === 'success';
    say(isGood
        ? { en: `Succeeded: ${started.address}`, de: `Gelungen: ${started.address}` }
        : {
            en: `Ended as ${ended.conclusion}: ${started.address}`,
            de: `Beendet mit ${ended.conclusion}: ${started.address}`,
        });
    if (isGood)
        return 0;
    say(ended.failedStep === null
        ? { en: 'The page of the run says why.', de: 'Warum, steht auf der Seite des Laufs.' }
        : {
            en: `The step "${ended.failedStep}" failed: its log is on the page of the run. check says what may be missing.`,
            de: `Der Schritt \u201e${ended.failedStep}\u201c ist fehlgeschlagen: Sein Log steht auf der Seite des Laufs. Was fehlen k\u00f6nnte, sagt check.`,
        });
    return 1;
}
const noRepository = () => new bilingual_error .M('invalid-input', {
    en: 'No repository is known whose workflow could be started.',
    de: 'Es ist kein Repository bekannt, dessen Workflow sich starten lie\u00dfe.',
}, {
    en: 'Name it by --repo owner/name, or start run in a clone of it.',
    de: 'Nenne es mit --repo owner/name, oder starte run in einem Klon davon.',
});
const noToken = (fullName) => new bilingual_error .M('invalid-input', {
    en: `No GitHub token found, and without one the workflow of ${fullName} cannot be started.`,
    de: `Kein GitHub-Token gefunden; ohne eines l\u00e4sst sich der Workflow von ${fullName} nicht starten.`,
}, {
    en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; the token needs the repository permission "Actions: Read and write".',
    de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an; das Token braucht die Repository-Berechtigung \u201eActions: Read and write\u201c.',
});


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


  })

};
