export const id = 382;
export const ids = [382];
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
  var _expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2994);
  var _finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7528);
  var _words_topics_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51);
  var _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5322);

const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('.github', 'workflows');
const reusable = /^[^/]+\/[^/]*tiktok-stats-action[^/]*\/\.github\/workflows\/|\/social-stats\.yml@/;
const ownName = /^[^/]+\/tiktok-stats-action(@|$)/;
const name = _words_topics_js__WEBPACK_IMPORTED_MODULE_6__/* .topics */ .v.workflow;
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
		unreadable: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.unreadable(file)),
		'no YAML': (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.noYaml(file)),
		other: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.withoutAction(file)),
	};
	return lost(findings[read], files);
}
function findHere() {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
		return lost((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('.git')
			? (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.noneHere)
			: (0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .skipped */ .hT)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.noClone.message, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.noClone.hint));
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
	return lost((0,_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .failed */ .gz)(name, _words_workflow_words_js__WEBPACK_IMPORTED_MODULE_7__/* .workflowWords */ .F.noneUsesAction(names)), files);
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
	return text === '' || (0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .isDynamic */ .Q)(text) ? null : text;
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
;// CONCATENATED MODULE: ./lib/cli/run/to-shown.js
const toShown = (text) => typeof text === 'string' ? text.replace(/\p{Cc}+/gu, ' ').trim() : '';

;// CONCATENATED MODULE: ./lib/cli/run/describe-annotations.js

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
;// CONCATENATED MODULE: ./lib/cli/run/start-workflow.js

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

;// CONCATENATED MODULE: ./lib/cli/run/follow-run.js

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

;// CONCATENATED MODULE: ./lib/cli/run.js

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

  })

};
