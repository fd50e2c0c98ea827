export const id = 6990;
export const ids = [6990,7273];
export const modules = {

  5600:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  emulatedSecret)
  });
const emulatedSecret = 'EMULATED_SECRET_URL';

  }),

  6990:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  setup: () => (  setup)
});
var external_node_events_ = __webpack_require__(8474);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var credentials_accounts = __webpack_require__(1188);
var device_labels = __webpack_require__(5248);
var cancel_on_signals = __webpack_require__(706);
var platforms = __webpack_require__(1029);
var platform = __webpack_require__(4325);
var cli_computer = __webpack_require__(2017);
var external_node_crypto_ = __webpack_require__(7598);
var secret_place = __webpack_require__(1790);
var errors = __webpack_require__(452);
var addresses = __webpack_require__(1863);
var net_github = __webpack_require__(616);
var bilingual_error = __webpack_require__(6016);
var describe_error = __webpack_require__(4402);
var open_repository = __webpack_require__(9493);
var node_modules_open = __webpack_require__(2958);
;// CONCATENATED MODULE: ./lib/cli/setup/open-browser.js

async function openBrowser(url) {
	try {
		const started = await (0,node_modules_open .Ay)(url);
		started.on('error', () => undefined);
		return true;
	}
	catch {
		return false;
	}
}
var add_to_git_ignore = __webpack_require__(3615);
var create_file = __webpack_require__(3129);
;// CONCATENATED MODULE: ./lib/cli/setup/app/app-key.js

const toKeyFile = (envFile) => `${envFile}.app.pem`;
async function saveKey(file, key) {
	const { privateKey, ...rest } = key;
	const notes = Object.entries(rest).map(([name, value]) => `${name}: ${value ?? ''}\n`);
	await (0,create_file .x)(file, `${notes.join('')}${privateKey}`, { mode: 0o600 });
	await (0,add_to_git_ignore .d)(file);
}
async function readKey(file) {
	const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
		if ((0,errors .xU)(error) === 'ENOENT')
			return null;
		throw broken(file);
	});
	if (text === null)
		return null;
	const read = (name) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? '';
	const start = text.indexOf('-----BEGIN');
	const [repository, clientId, page] = [read('repository'), read('clientId'), read('page')];
	if (start < 0 || !repository || !clientId || !URL.canParse(page))
		throw broken(file);
	return {
		repository,
		environment: read('environment') || null,
		clientId,
		page,
		ownerId: read('ownerId'),
		privateKey: text.slice(start),
	};
}
const removeKey = (file) => (0,promises_.rm)(file, { force: true });
const broken = (file) => new bilingual_error .M('invalid-input', {
	en: `${file} should hold the key of a GitHub App that an earlier setup made, and cannot be read as such.`,
	de: `${file} sollte den Schl\u00fcssel einer GitHub App enthalten, die ein fr\u00fcheres setup angelegt hat, l\u00e4sst sich aber nicht so lesen.`,
}, {
	en: 'Delete the App on its page at GitHub under Settings, Developer settings, GitHub Apps; delete the file; and start again.',
	de: 'L\u00f6sche die App bei GitHub unter \u201eSettings\u201c, \u201eDeveloper settings\u201c, \u201eGitHub Apps\u201c, l\u00f6sche die Datei, und beginne von vorn.',
});
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./lib/cli/setup/app/app-page.js

async function openAppPage(options) {
	const state = (0,external_node_crypto_.randomBytes)(16).toString('hex');
	let [resolve, reject] = [() => { }, (_) => { }];
	const finished = new Promise((yes, no) => {
		[resolve, reject] = [yes, no];
	});
	finished.catch(() => undefined);
	let taken = false;
	let origin = '';
	const { language } = options;
	const say = (text) => ({ language, body: `<p>${text[language]}</p>` });
	const server = (0,external_node_http_.createServer)((request, response) => {
		const url = new URL(request.url ?? '/', origin);
		const isOwn = request.headers.host === new URL(origin).host;
		if (request.method !== 'GET' || !isOwn)
			return answer(response, 404, say(pageWords.nothingHere));
		if (url.pathname === '/')
			return showForm(response, { ...options, state, origin });
		const code = url.searchParams.get('code');
		if (url.pathname !== '/callback' || !code)
			return answer(response, 404, say(pageWords.nothingHere));
		if (url.searchParams.get('state') !== state || taken)
			return answer(response, 400, say(pageWords.otherAttempt));
		taken = true;
		options.onCode(code).then((next) => {
			response.writeHead(303, { ...headers, Location: next }).end(resolve);
		}, (error) => {
			answer(response, 500, say(pageWords.failed), () => reject(error));
		});
	});
	origin = await listen(server, options.port);
	return {
		address: `${origin}/`,
		finished,
		close: async () => {
			const closed = (0,external_node_events_.once)(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}
async function listen(server, port) {
	for (const own of [port, 0]) {
		server.listen(own, '127.0.0.1');
		const listening = await (0,external_node_events_.once)(server, 'listening').then(() => true, () => false);
		const address = server.address();
		if (listening && typeof address === 'object' && address)
			return `http://127.0.0.1:${address.port}`;
	}
	throw new bilingual_error .M('invalid-input', {
		en: 'No port of this machine can be listened on, so the browser could not come back.',
		de: 'Auf diesem Rechner l\u00e4sst sich kein Port \u00f6ffnen, also k\u00f6nnte der Browser nicht zur\u00fcckkehren.',
	}, {
		en: 'Make the App by hand, as the documentation says, or use --secrets-token NAME.',
		de: 'Lege die App von Hand an, wie in der Dokumentation beschrieben, oder verwende --secrets-token NAME.',
	});
}
const headers = {
	'Content-Type': 'text/html; charset=utf-8',
	'Referrer-Policy': 'no-referrer',
	'Cache-Control': 'no-store',
	Connection: 'close',
};
function showForm(response, { target, toManifest, language, state, origin, }) {
	const nonce = (0,external_node_crypto_.randomBytes)(16).toString('base64');
	const manifest = JSON.stringify(toManifest(`${origin}/callback`));
	response.writeHead(200, {
		...headers,
		'Referrer-Policy': 'strict-origin',
		'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'`,
	});
	response.end(toHtml({
		language,
		body: `<form method="post" action="${toText(`${target}?state=${state}`)}">
<input type="hidden" name="manifest" value="${toText(manifest)}">
<p>${pageWords.create[language]}</p>
<button>${pageWords.goOn[language]}</button></form>
<script nonce="${nonce}">document.forms[0].submit()</script>`,
	}));
}
function answer(response, status, page, whenSent = () => undefined) {
	response.writeHead(status, { ...headers, 'Content-Security-Policy': "default-src 'none'" });
	response.end(toHtml(page), whenSent);
}
const pageWords = {
	nothingHere: { en: 'There is nothing here.', de: 'Hier gibt es nichts.' },
	otherAttempt: {
		en: 'This is the answer to another attempt. Go back to the terminal.',
		de: 'Das ist die Antwort auf einen anderen Versuch. Kehre zum Terminal zur\u00fcck.',
	},
	failed: {
		en: 'This did not work. The terminal says why.',
		de: 'Das hat nicht geklappt. Warum, steht im Terminal.',
	},
	create: {
		en: 'GitHub asks you to create the App now; nothing else is needed there than the button.',
		de: 'GitHub fragt dich jetzt, ob du die App anlegen willst; dort ist nur ein Klick auf die Schaltfl\u00e4che n\u00f6tig.',
	},
	goOn: { en: 'Go on to GitHub', de: 'Weiter zu GitHub' },
};
const toHtml = ({ language, body }) => `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Social stats</title>${body}</html>\n`;
const toText = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
var clock = __webpack_require__(5233);
var assert = __webpack_require__(5601);
;// CONCATENATED MODULE: ./lib/cli/setup/app/app-token.js

function toAppToken(clientId, privateKey, now) {
	const toSeconds = (ms) => Math.floor(ms / 1000);
	const claims = {
		iat: toSeconds(now - clock .J2),
		exp: toSeconds(now + 8 * clock .J2),
		iss: clientId,
	};
	const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
	const text = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
	try {
		const signature = (0,external_node_crypto_.sign)('RSA-SHA256', Buffer.from(text), (0,external_node_crypto_.createPrivateKey)(privateKey));
		return `${text}.${signature.toString('base64url')}`;
	}
	catch {
		throw new bilingual_error .M('unexpected-answer', {
			en: "The GitHub App's private key is not one that can sign.",
			de: 'Mit dem privaten Schl\u00fcssel der GitHub App l\u00e4sst sich nicht signieren.',
		}, {
			en: 'Make a new key on the page of the App at GitHub, and store it as the secret STATS_APP_PRIVATE_KEY.',
			de: 'Erzeuge auf der Seite der App bei GitHub einen neuen Schl\u00fcssel, und hinterlege ihn als Secret STATS_APP_PRIVATE_KEY.',
		});
	}
}

;// CONCATENATED MODULE: ./lib/cli/setup/app/await-installation.js

const patienceMs = 15 * clock .J2;
const pauseMs = 2_000;
async function isInstalled(key, context) {
	const { http, apiUrl, clock, clockOffsetMs } = context;
	const token = toAppToken(key.clientId, key.privateKey, clock.now() + clockOffsetMs);
	const tokenName = "the App's own token";
	const github = (0,net_github .UY)({ token, tokenName, apiUrl, http });
	const { owner, name: repo } = (0,open_repository .SU)(key.repository);
	const answer = await github('GET /repos/{owner}/{repo}/installation', { owner, repo });
	if (answer.status === 404)
		return false;
	if (answer.status === 401)
		throw unknownApp(key);
	if (answer.status !== 200)
		throw unclear(answer.status, (0,net_github .B5)(answer));
	const needed = key.environment === null ? 'secrets' : 'environments';
	const { permissions } = (0,assert .u4)(answer.data) ? answer.data : {};
	if ((0,assert .u4)(permissions) && permissions[needed] === 'write')
		return true;
	throw new bilingual_error .M('secret-not-writable', {
		en: `The GitHub App of ${key.page} is installed without the permission ${needed}: write.`,
		de: `Die GitHub App auf ${key.page} ist ohne die Berechtigung ${needed}: write installiert.`,
	}, {
		en: 'Change its permissions on its settings page at GitHub, and accept the change in the installation.',
		de: '\u00c4ndere ihre Berechtigungen in ihren Einstellungen bei GitHub, und best\u00e4tige die \u00c4nderung in der Installation.',
	});
}
async function awaitInstallation(key, context) {
	const { clock, signal } = context;
	const deadline = clock.now() + patienceMs;
	while (!(await isInstalled(key, context))) {
		if (clock.now() > deadline)
			throw tooLate(key);
		await clock.sleep(pauseMs, signal);
	}
}
const unknownApp = ({ page }) => new bilingual_error .M('invalid-input', {
	en: `GitHub does not accept the key of the App of ${page} (HTTP 401): it was deleted, its key was, or this machine's clock is wrong.`,
	de: `GitHub nimmt den Schl\u00fcssel der App auf ${page} nicht an (HTTP 401): Die App oder ihr Schl\u00fcssel wurde gel\u00f6scht, oder die Uhr dieses Rechners geht falsch.`,
}, {
	en: 'If the App is gone, delete the file of the key, and start again.',
	de: 'Gibt es die App nicht mehr, l\u00f6sche die Datei mit dem Schl\u00fcssel, und beginne von vorn.',
});
const unclear = (status, throttled) => new bilingual_error .M(throttled ? 'throttled' : status >= 500 ? 'unavailable' : 'unexpected-answer', {
	en: `GitHub answered the question for the App's installation with HTTP ${status}.`,
	de: `GitHub hat die Frage nach der Installation der App mit HTTP ${status} beantwortet.`,
}, {
	en: 'Run setup again: it goes on from here.',
	de: 'Rufe setup noch einmal auf: Es macht hier weiter.',
});
const tooLate = ({ page, repository }) => new bilingual_error .M('unavailable', {
	en: `The GitHub App was not installed for ${repository} within ${patienceMs / clock .J2} minutes.`,
	de: `Die GitHub App wurde nicht innerhalb von ${patienceMs / clock .J2} Minuten f\u00fcr ${repository} installiert.`,
}, {
	en: `Install it at ${page}/installations/new, and run setup again: it goes on from here.`,
	de: `Installiere sie unter ${page}/installations/new, und rufe setup noch einmal auf: Es macht hier weiter.`,
});
var json = __webpack_require__(8409);
;// CONCATENATED MODULE: ./lib/cli/setup/app/exchange-manifest-code.js

async function exchangeManifestCode(code, { http, apiUrl, serverUrl }) {
	if (!/^[\w-]{1,200}$/.test(code))
		throw refused('no code of its form');
	const { status, text } = await http({
		name: "GitHub's exchange of the App's code",
		patience: 3,
		method: 'POST',
		url: `${apiUrl}/app-manifests/${code}/conversions`,
		headers: {
			Accept: 'application/vnd.github+json',
			'X-GitHub-Api-Version': (0,net_github .SE)(apiUrl),
		},
	});
	if (status !== 201)
		throw refused(`HTTP ${status}`);
	const data = readObject(text);
	const { client_id: clientId, pem, slug, html_url: page, owner } = data;
	if (typeof clientId !== 'string' || !/^[\w.-]{1,100}$/.test(clientId))
		throw odd('client_id');
	if (typeof pem !== 'string' || !/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n/.test(pem))
		throw odd('pem');
	if (typeof slug !== 'string' || !/^[a-z0-9-]{1,100}$/.test(slug))
		throw odd('slug');
	const ownerId = String((0,assert .u4)(owner) ? owner.id : '');
	return {
		clientId,
		page: isPageOf(page, serverUrl) ? page : `${serverUrl}/apps/${slug}`,
		ownerId: /^\d+$/.test(ownerId) ? ownerId : '',
		privateKey: pem,
	};
}
function readObject(text) {
	try {
		const data = (0,json .q)(text);
		return (0,assert .u4)(data) ? data : {};
	}
	catch {
		return {};
	}
}
const isPageOf = (page, serverUrl) => typeof page === 'string' &&
	/^\/[a-z-]+\/[a-z0-9-]+$/.test(page.slice(serverUrl.length)) &&
	page.startsWith(serverUrl);
const refused = (why) => new bilingual_error .M('invalid-input', {
	en: `GitHub did not take the code of the new App (${why}): it works once, and for an hour.`,
	de: `GitHub hat den Code der neuen App nicht angenommen (${why}): Er gilt einmal und eine Stunde lang.`,
}, {
	en: 'If the App is on the list under Settings, Developer settings, GitHub Apps, delete it there, and start again.',
	de: 'Steht die App unter \u201eSettings\u201c, \u201eDeveloper settings\u201c, \u201eGitHub Apps\u201c, l\u00f6sche sie dort, und beginne von vorn.',
});
const odd = (field) => new bilingual_error .M('unexpected-answer', {
	en: `GitHub's answer about the new App has no ${field} of the usual form.`,
	de: `In der Antwort von GitHub \u00fcber die neue App fehlt ${field} oder hat nicht die \u00fcbliche Form.`,
}, {
	en: 'Delete the App under Settings, Developer settings, GitHub Apps, and make one by hand, as the documentation says.',
	de: 'L\u00f6sche die App unter \u201eSettings\u201c, \u201eDeveloper settings\u201c, \u201eGitHub Apps\u201c, und lege von Hand eine an, wie in der Dokumentation beschrieben.',
});
var github_answers = __webpack_require__(9161);
var credentials_sodium = __webpack_require__(4827);
;// CONCATENATED MODULE: ./lib/cli/setup/app/store-app.js

const clientIdVariable = 'STATS_APP_CLIENT_ID';
const keySecret = 'STATS_APP_PRIVATE_KEY';
const toVariablesRoute = ({ route }) => route.replace(/secrets$/, 'variables');
async function hasApp(github, place) {
	const { route, parameters } = place;
	const [variable, secret] = await Promise.all([
		github(`GET /${toVariablesRoute(place)}/{name}`, { ...parameters, name: clientIdVariable }),
		github(`GET /${route}/{secret_name}`, { ...parameters, secret_name: keySecret }),
	]);
	if (![200, 404].includes(variable.status))
		throw notAllowed(variable, place);
	return variable.status === 200 && secret.status === 200;
}
async function storeApp({ clientId, privateKey }, github, place) {
	const { route, parameters } = place;
	const variables = toVariablesRoute(place);
	const variable = { name: clientIdVariable, value: clientId };
	const made = await github(`POST /${variables}`, { ...parameters, ...variable });
	const kept = made.status === 409
		? await github(`PATCH /${variables}/{name}`, { ...parameters, ...variable })
		: made;
	if (![201, 204].includes(kept.status))
		throw notAllowed(kept, place);
	const key = (0,github_answers .fw)(await github(`GET /${route}/public-key`, parameters), place);
	const written = await github(`PUT /${route}/{secret_name}`, {
		...parameters,
		secret_name: keySecret,
		encrypted_value: (0,credentials_sodium .o)(privateKey, key.key, await (0,credentials_sodium .O)()),
		key_id: key.id,
	});
	if (![201, 204].includes(written.status))
		throw (0,github_answers ._P)(written, `writing the secret ${keySecret}`, place);
}
function notAllowed(answer, place) {
	if (![401, 403, 404].includes(answer.status))
		return (0,github_answers ._P)(answer, `the variable ${clientIdVariable}`, place);
	const permission = place.environment === null ? 'Variables' : 'Environments';
	return new bilingual_error .M('secret-not-writable', {
		en: `GitHub does not let ${place.tokenName} keep variables in ${place.name} (HTTP ${answer.status}), and the App's client id belongs into ${clientIdVariable}.`,
		de: `GitHub l\u00e4sst das GitHub-Token keine Variablen schreiben (HTTP ${answer.status}), aber die Client-ID der App geh\u00f6rt in die Variable ${clientIdVariable}.`,
	}, {
		en: `Give the token the repository permission "${permission}: Read and write", or sign in by gh auth login.`,
		de: `Gib dem Token die Repository-Berechtigung \u201e${permission}: Read and write\u201c, oder melde dich mit gh auth login an.`,
	});
}

;// CONCATENATED MODULE: ./lib/cli/setup/app/make-app.js

async function prepareApp(subject) {
	const { secret, dialogue, http, envFile } = subject;
	const apiUrl = (0,addresses .yj)(process.env);
	const github = (0,net_github .UY)({ token: secret.token, tokenName: open_repository .vb, apiUrl, http });
	const place = (0,secret_place .V)(secret.opened, secret.environment, open_repository .vb);
	const file = toKeyFile(envFile);
	const begun = await readKey(file);
	const isStored = await hasApp(github, place);
	if (begun)
		assertSamePlace(begun, secret, file);
	if (begun || !isStored)
		return () => makeApp(subject, { begun, github, place, file });
	dialogue.info({
		en: `The GitHub App of ${place.name} is stored already (${clientIdVariable}).`,
		de: `Die GitHub App von ${secret.repository} ist schon hinterlegt (${clientIdVariable}).`,
	});
	return null;
}
async function makeApp(subject, { begun, github, place, file, }) {
	const { secret, dialogue, http, clock, signal } = subject;
	const apiUrl = (0,addresses .yj)(process.env);
	const context = {
		http,
		clock,
		apiUrl,
		signal,
		clockOffsetMs: secret.clockOffsetMs,
	};
	try {
		const key = begun
			? await resume(begun, subject, context)
			: await create(subject, context, file);
		await awaitInstallation(key, context);
		dialogue.info({
			en: `The GitHub App is installed for ${secret.repository}.`,
			de: `Die GitHub App ist f\u00fcr ${secret.repository} installiert.`,
		});
		await secret.createEnvironment();
		await storeApp(key, github, place);
	}
	catch (error) {
		throw (await readKey(file).catch(() => null)) === null ? error : kept(error, file);
	}
	await removeKey(file);
	dialogue.info({
		en: `Written: ${clientIdVariable} and ${keySecret} of ${place.name}`,
		de: `Geschrieben: ${clientIdVariable} und ${keySecret} in ${secret.repository}`,
	});
}
async function resume(key, { dialogue, options }, context) {
	dialogue.info({
		en: `Going on with the GitHub App that an earlier setup made: ${key.page}`,
		de: `Weiter mit der GitHub App, die ein fr\u00fcheres setup angelegt hat: ${key.page}`,
	});
	if (await isInstalled(key, context))
		return key;
	const page = `${key.page}/installations/new`;
	const opened = options.browser && (await openBrowser(page));
	dialogue.info(opened
		? {
			en: 'The browser was opened: press Install there. Or open:',
			de: 'Der Browser wurde ge\u00f6ffnet: Klicke dort auf \u201eInstall\u201c. Oder \u00f6ffne:',
		}
		: { en: 'Press Install on this page:', de: 'Klicke auf dieser Seite auf \u201eInstall\u201c:' });
	dialogue.showAddress(page);
	return key;
}
async function create({ secret, dialogue, options }, { http, apiUrl, signal }, file) {
	const serverUrl = (0,addresses .ko)(process.env);
	const { repository, environment, owner } = secret;
	const base = owner.isOrganization ? `/organizations/${owner.login}` : '';
	const made = [];
	const page = await openAppPage({
		port: options.port,
		language: options.language ?? 'en',
		target: `${serverUrl}${base}/settings/apps/new`,
		toManifest: (redirectUrl) => ({
			name: `social-stats-${randomLetters(6)}`,
			url: `${serverUrl}/${repository}`,
			redirect_url: redirectUrl,
			public: false,
			default_permissions: environment === null ? { secrets: 'write' } : { environments: 'write' },
			default_events: [],
		}),
		onCode: async (code) => {
			const app = await exchangeManifestCode(code, { http, apiUrl, serverUrl });
			const key = { repository, environment, ...app };
			await saveKey(file, key);
			made.push(key);
			return toInstallPage(key, secret.opened.id);
		},
	});
	try {
		const opened = options.browser && (await openBrowser(page.address));
		dialogue.info(opened
			? {
				en: 'The browser was opened: press "Create GitHub App" there, then "Install". If it did not come up, open:',
				de: 'Der Browser wurde ge\u00f6ffnet: Klicke dort auf \u201eCreate GitHub App\u201c, dann auf \u201eInstall\u201c. Falls er nicht erschienen ist, \u00f6ffne:',
			}
			: {
				en: 'Open this address in a browser on this machine; press "Create GitHub App" there, then "Install":',
				de: '\u00d6ffne diese Adresse in einem Browser auf diesem Rechner; klicke dort auf \u201eCreate GitHub App\u201c, dann auf \u201eInstall\u201c:',
			});
		dialogue.showAddress(page.address);
		await Promise.race([page.finished, rejectOn(signal)]);
	}
	finally {
		await page.close();
	}
	const [key] = made;
	if (!key)
		throw new Error('GitHub sent a code, and no App was made.');
	dialogue.info({
		en: `The GitHub App ${key.page} is made. Its key is in ${file} until it is stored.`,
		de: `Die GitHub App ${key.page} ist angelegt. Ihr Schl\u00fcssel liegt in ${file}, bis er hinterlegt ist.`,
	});
	dialogue.info({
		en: `Press Install now. If the page was not found: ${key.page}/installations/new`,
		de: `Klicke jetzt auf \u201eInstall\u201c. Falls die Seite nicht gefunden wurde: ${key.page}/installations/new`,
	});
	return key;
}
function toInstallPage({ page, ownerId }, repositoryId) {
	if (!ownerId)
		return `${page}/installations/new`;
	const query = new URLSearchParams({ target_id: ownerId, 'repository_ids[]': repositoryId });
	return `${page}/installations/new/permissions?${query}`;
}
const randomLetters = (count) => Array.from({ length: count }, () => String.fromCharCode(97 + (0,external_node_crypto_.randomInt)(26))).join('');
const rejectOn = (signal) => new Promise((_, reject) => {
	if (signal.aborted)
		reject(signal.reason);
	signal.addEventListener('abort', () => reject(signal.reason), { once: true });
});
function assertSamePlace(key, secret, file) {
	const isSame = key.repository.toLowerCase() === secret.repository.toLowerCase() &&
		key.environment === secret.environment;
	if (isSame)
		return;
	const where = key.environment ? `the environment ${key.environment} of ` : '';
	throw new bilingual_error .M('invalid-input', {
		en: `${file} holds the key of a GitHub App that was made for ${where}${key.repository} and is not stored yet.`,
		de: `${file} enth\u00e4lt den Schl\u00fcssel einer GitHub App, die f\u00fcr ${key.repository} angelegt und noch nicht hinterlegt wurde.`,
	}, {
		en: `Run setup for that repository once more, or delete the App at ${key.page} and the file.`,
		de: `Rufe setup noch einmal f\u00fcr dieses Repository auf, oder l\u00f6sche die App auf ${key.page} und die Datei.`,
	});
}
function kept(error, file) {
	if (!(error instanceof errors .GD))
		return error;
	const { message, hint } = (0,describe_error .ZO)(error);
	return new bilingual_error .M(error.code, {
		en: `${message.en} The App's key is in ${file}.`,
		de: `${message.de} Der Schl\u00fcssel der App liegt in ${file}.`,
	}, {
		en: `${hint.en} Then run the same setup again: it goes on with this App and makes no second one.`,
		de: `${hint.de} Rufe danach dasselbe setup noch einmal auf: Es macht mit dieser App weiter und legt keine zweite an.`,
	}, { cause: error });
}
var external_node_fs_ = __webpack_require__(3024);
var try_folder = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/cli/setup/assert-folder.js

function assertFolder(file) {
	const folder = findFolder((0,external_node_path_.dirname)(file));
	try {
		(0,try_folder .y)(folder);
	}
	catch (cause) {
		throw new bilingual_error .M('invalid-input', {
			en: `${file} could not be written: ${folder} takes no new file (${(0,errors .xU)(cause) ?? 'unknown'}).`,
			de: `${file} lie\u00dfe sich nicht schreiben: In ${folder} l\u00e4sst sich keine Datei anlegen (${(0,errors .xU)(cause) ?? 'unbekannt'}).`,
		}, {
			en: 'Give this user the right to write there, or start setup in another folder.',
			de: 'Gib diesem Benutzer dort Schreibrechte, oder starte setup in einem anderen Ordner.',
		}, { cause });
	}
}
const findFolder = (folder) => (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : findFolder((0,external_node_path_.dirname)(folder));
var locale_text = __webpack_require__(2151);
var setup_dialogue = __webpack_require__(3776);
var env_file = __webpack_require__(3524);
var value_flaws = __webpack_require__(6953);
var read_text = __webpack_require__(5747);
var emulated_secret = __webpack_require__(5600);
;// CONCATENATED MODULE: ./lib/cli/setup/mend-values.js

function mendValues(values, platforms) {
	const mended = new Map();
	const notes = [];
	for (const [written, value] of values) {
		const { name, label } = (0,credentials_accounts ._$)(written);
		const platform = platforms.find(({ keys }) => keys.some((key) => key.name === name));
		const key = platform?.keys.find((one) => one.name === name);
		const answer = platform && readAnswer(value, platform);
		if (answer) {
			for (const [own, part] of answer)
				mended.set((0,credentials_accounts .li)(own, label), part);
			notes.push({
				en: `${written} held a whole answer, of which the values were taken.`,
				de: `${written} enthielt eine ganze Antwort; daraus wurden die Werte \u00fcbernommen.`,
			});
			continue;
		}
		const meant = key ? mendValue(key, value, values.has('SOCIAL_SAVED_AT')) : value;
		if (meant !== value)
			notes.push({
				en: `${written} was taken without what stood around its value.`,
				de: `${written} wurde ohne das \u00fcbernommen, was um den Wert herum stand.`,
			});
		mended.set(written, meant);
	}
	for (const platform of platforms)
		notes.push(...exchangeSwapped(mended, platform));
	return { values: mended, notes };
}
function mendValue(key, value, isStamped = false) {
	if (!key.inAddress && (0,value_flaws .c)(key, value, isStamped) === null)
		return value;
	const plain = value
		.trim()
		.replace(/^["'`\u00b4\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]+|["'`\u00b4\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb]*[,;]?$/g, '')
		.replace(/^(?:Authorization:\s*)?Bearer\s+/i, '')
		.trim();
	const [, name] = key.inAddress?.exec(plain) ?? [];
	return name ?? (key.inAddress ? plain.replace(/^@/, '') : plain);
}
function readAnswer(text, platform) {
	const body = mend_values_readObject(text);
	if (body === null)
		return null;
	const fields = (0,assert .u4)(body.data) ? { ...body.data, ...body } : body;
	const values = platform.keys.flatMap(({ name, answerField }) => {
		const value = answerField === undefined ? undefined : fields[answerField];
		return typeof value === 'string' && value !== '' ? [[name, value]] : [];
	});
	return values.length > 0 ? new Map(values) : null;
}
function readLoneAnswer(text, platforms) {
	const read = platforms.flatMap((platform) => {
		const values = readAnswer(text, platform);
		const fits = platform.keys.every((key) => (0,value_flaws .c)(key, values?.get(key.name) ?? '', false) === null);
		return values && fits ? [values] : [];
	});
	return read.sort((one, other) => other.size - one.size)[0] ?? null;
}
function mend_values_readObject(text) {
	if (!/^\s*\{/.test(text))
		return null;
	try {
		const value = (0,json .q)(text);
		return (0,assert .u4)(value) ? value : null;
	}
	catch {
		return null;
	}
}
function exchangeSwapped(values, { keys }) {
	const notes = [];
	const isMistake = (key, value) => key.mistakes?.some(({ pattern }) => pattern.test(value)) ?? false;
	for (const [written, value] of values) {
		const { name, label } = (0,credentials_accounts ._$)(written);
		const key = keys.find((one) => one.name === name);
		if (!key || !isMistake(key, value))
			continue;
		const other = keys.find((one) => {
			const there = values.get((0,credentials_accounts .li)(one.name, label)) ?? '';
			return (one !== key && isMistake(one, there) && !isMistake(one, value) && !isMistake(key, there));
		});
		if (!other)
			continue;
		const place = (0,credentials_accounts .li)(other.name, label);
		values.set(written, values.get(place) ?? '');
		values.set(place, value);
		notes.push({
			en: `${written} and ${place} were in each other's place.`,
			de: `${written} und ${place} waren vertauscht.`,
		});
	}
	return notes;
}

;// CONCATENATED MODULE: ./lib/cli/setup/read-given.js

function mergeGiven(sources, environment, platforms) {
	const named = Object.entries(environment).map(([key, value]) => [key, value ?? '']);
	const { values } = mendValues(pick(new Map(named), platforms), platforms);
	const tokens = environment[emulated_secret .a] ? (0,credentials_accounts .DP)(values, platforms) : [];
	for (const { key } of tokens)
		values.delete(key);
	return new Map([...mergeSources(sources, platforms), ...values]);
}
const mergeSources = (sources, platforms) => pick(new Map(sources.flatMap(({ values }) => [...values])), platforms);
async function readSources(files, platforms, { writtenAt } = cli_computer .s) {
	const sources = await Promise.all(files.map(async (file) => {
		const text = await readPrepared(file);
		const answer = readLoneAnswer(text, platforms);
		const { values, notes } = mendValues(answer ?? (0,env_file .v)(text).values, platforms);
		return { file, values, writtenAt: writtenAt(file), notes };
	}));
	if (files.length > 0 && mergeSources(sources, platforms).size === 0)
		throw nothingIn(files, platforms);
	return sources;
}
function pick(values, platforms) {
	const names = platforms.flatMap(({ keys }) => keys.map(({ name }) => name));
	const placeOf = (key) => names.indexOf((0,credentials_accounts ._$)(key).name);
	return new Map([...values]
		.filter(([key, value]) => placeOf(key) >= 0 && value !== '' && !(0,credentials_accounts .wK)(value))
		.sort(([one], [other]) => placeOf(one) - placeOf(other)));
}
function withoutFlawed(given, platforms, { sources, dialogue }) {
	const isStamped = sources.some(({ values }) => values.has('SOCIAL_SAVED_AT'));
	const keys = platforms.flatMap((platform) => platform.keys);
	const kept = [...given].filter(([written, value]) => {
		const key = keys.find(({ name }) => name === (0,credentials_accounts ._$)(written).name);
		const flaw = key && (0,value_flaws .c)(key, value, isStamped);
		if (!flaw)
			return true;
		const message = `The key ${written} ${flaw.what}.`;
		if (!dialogue.mayAsk)
			throw new errors .GD('invalid-input', message, flaw.hint);
		dialogue.warn((0,describe_error .$m)(`Der Wert von ${written} kann so nicht stimmen.`, `${message} ${flaw.hint}`));
		return false;
	});
	return new Map(kept);
}
async function readPrepared(file) {
	try {
		return await (0,read_text .yR)(file);
	}
	catch (cause) {
		if (cause instanceof errors .GD)
			throw cause;
		throw new bilingual_error .M('invalid-input', { en: `${file} (--from) cannot be read.`, de: `${file} (--from) l\u00e4sst sich nicht lesen.` }, {
			en: 'Give the path of a file that is there.',
			de: 'Gib den Pfad einer Datei an, die es gibt.',
		}, { cause });
	}
}
const nothingIn = (files, platforms) => new bilingual_error .M('invalid-input', {
	en: `There is no key of ${platforms.map(({ name }) => name).join(', ')} in ${files.join(', ')}.`,
	de: `${files.join(', ')}: kein Schl\u00fcssel von ${platforms.map(({ name }) => name).join(', ')} gefunden.`,
}, {
	en: 'Its lines look like those of .env.social.example, KEY=value; or it is the whole JSON answer of a token endpoint.',
	de: 'Die Zeilen sehen aus wie in .env.social.example, KEY=value; oder die Datei ist die ganze JSON-Antwort eines Token-Endpunkts.',
});

;// CONCATENATED MODULE: ./lib/cli/setup/choose-platforms.js

async function choosePlatforms(ids, known, dialogue) {
	const begun = platforms .B.filter((platform) => pick(known, [platform]).size > 0);
	const chosen = ids.length > 0
		? ids
		: !dialogue.mayAsk && begun.length > 0
			? begun.map(({ id }) => id)
			: await dialogue.chooseSome({
				question: {
					en: 'Which platforms? Space switches one on or off.',
					de: 'Welche Plattformen? Die Leertaste w\u00e4hlt eine aus oder ab.',
				},
				choices: platforms .B.map(({ id, name, source }) => ({
					value: id,
					label: (0,locale_text .F)(name),
					hint: (0,locale_text .F)(source),
				})),
				initial: begun.map(({ id }) => id),
				answeredBy: (0,setup_dialogue .L7)('--platforms'),
			});
	return platforms .B.filter(({ id }) => chosen.includes(id));
}

;// CONCATENATED MODULE: ./lib/cli/setup/choose-writer.js

async function chooseWriter({ app, secretsToken }, chosen, secret, dialogue) {
	if (app && secret === null)
		throw new bilingual_error .M('invalid-input', {
			en: '--app makes the GitHub App that writes a secret, and there is no secret to write.',
			de: '--app legt die GitHub App an, die ein Secret schreibt, aber es gibt kein Secret zu schreiben.',
		}, { en: 'Add --secret owner/name.', de: 'Erg\u00e4nze --secret owner/name.' });
	if (app)
		return { kind: 'new-app' };
	if (!chosen.some(({ tokens }) => tokens))
		return null;
	if (secretsToken.toLowerCase() !== 'app')
		return { kind: 'token', secretName: secretsToken };
	if (secret === null || !dialogue.mayAsk)
		return { kind: 'app' };
	const kind = await dialogue.choose({
		question: {
			en: 'What should the daily run write renewed tokens back with?',
			de: 'Womit soll der t\u00e4gliche Lauf erneuerte Tokens zur\u00fcckschreiben?',
		},
		choices: [
			{
				value: 'new-app',
				label: {
					en: 'A GitHub App, made now',
					de: 'Mit einer GitHub App, die jetzt angelegt wird',
				},
				hint: {
					en: 'two clicks in the browser; it may write secrets and nothing else',
					de: 'zwei Klicks im Browser; sie darf nur Secrets schreiben',
				},
			},
			{
				value: 'app',
				label: {
					en: 'A GitHub App that is there already, or that I make by hand',
					de: 'Mit einer GitHub App, die es schon gibt oder die ich von Hand anlege',
				},
			},
			{
				value: 'token',
				label: {
					en: 'A fine-grained token that I store in a secret',
					de: 'Mit einem Fine-grained Token, das ich in einem Secret hinterlege',
				},
			},
		],
		initial: 'new-app',
		answeredBy: (0,setup_dialogue .L7)('--app / --secrets-token'),
	});
	if (kind !== 'token')
		return { kind };
	const secretName = await dialogue.readLine({
		question: {
			en: 'What is the secret with that token called?',
			de: 'Wie hei\u00dft das Secret mit diesem Token?',
		},
		initial: 'STATS_SECRETS_TOKEN',
		flaw: (text) => /^(?!GITHUB_)[A-Za-z_]\w*$/i.test(text)
			? undefined
			: { en: 'Letters, digits and underscores.', de: 'Buchstaben, Ziffern und Unterstriche.' },
		answeredBy: (0,setup_dialogue .L7)('--secrets-token'),
	});
	return { kind, secretName };
}
var platform_words = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/cli/setup/await-redirect.js

const await_redirect_patienceMs = 15 * clock .J2;
async function awaitRedirect({ redirected }, subject) {
	const { platform, dialogue, context } = subject;
	const done = new AbortController();
	const timeout = AbortSignal.timeout(await_redirect_patienceMs);
	const arrived = Promise.race([
		redirected,
		rejectWhen(timeout, () => await_redirect_tooLate(platform)),
		rejectWhen(context.signal, setup_dialogue .ce),
	]).finally(() => done.abort());
	if (!dialogue.mayAsk)
		return arrived;
	arrived.catch(() => undefined);
	return Promise.race([arrived, askMeanwhile(subject, arrived, done.signal)]);
}
async function askMeanwhile(subject, arrived, signal) {
	const { platform, dialogue } = subject;
	for (;;) {
		const answer = await dialogue
			.choose({
			question: {
				en: `Waiting until you have signed in to ${platform.name}`,
				de: `Warte, bis du dich bei ${platform.name} angemeldet hast`,
			},
			choices: [
				{ value: 'wait', label: { en: 'I am signing in', de: 'Ich melde mich gerade an' } },
				{
					value: 'fewer-scopes',
					label: {
						en: 'The page shows an error that names the scope',
						de: 'Die Seite zeigt einen Fehler, der den Scope nennt',
					},
				},
				{
					value: 'paste',
					label: {
						en: 'The browser shows an address, and no page: paste it here',
						de: 'Der Browser zeigt eine Adresse, aber keine Seite: hier einf\u00fcgen',
					},
				},
				{ value: 'stop', label: { en: 'Stop', de: 'Abbrechen' } },
			],
			initial: 'wait',
			answeredBy: (0,setup_dialogue .L7)('--yes'),
			signal,
		})
			.catch((error) => {
			if (signal.aborted)
				return 'arrived';
			throw error;
		});
		if (answer === 'arrived')
			return arrived;
		if (answer === 'stop')
			throw (0,setup_dialogue .ce)();
		if (answer === 'paste')
			return askForRedirect(subject);
		if (answer === 'fewer-scopes')
			return answer;
	}
}
async function askForRedirect({ dialogue, context, platform }, redirectUri) {
	const where = redirectUri
		? {
			en: ` It begins with ${redirectUri} and need not show a page.`,
			de: ` Sie beginnt mit ${redirectUri}; eine Seite muss sie nicht zeigen.`,
		}
		: { en: '', de: '' };
	const text = await dialogue.readLine({
		question: {
			en: `Paste the address that the browser shows after the sign-in to ${platform.name}.${where.en}`,
			de: `F\u00fcge die Adresse ein, die der Browser nach der Anmeldung bei ${platform.name} zeigt.${where.de}`,
		},
		hidden: true,
		fromInput: true,
		flaw: (line) => URL.canParse(line) ? undefined : { en: 'That is no address.', de: 'Das ist keine Adresse.' },
		answeredBy: { en: 'a line on standard input', de: 'einer Zeile auf der Standardeingabe' },
		signal: context.signal,
	});
	return new URL(text);
}
const rejectWhen = (signal, toError) => new Promise((_, reject) => {
	if (signal.aborted)
		reject(toError());
	signal.addEventListener('abort', () => reject(toError()), { once: true });
});
const await_redirect_tooLate = ({ name }) => new bilingual_error .M('unavailable', {
	en: `The browser did not come back from ${name} within ${await_redirect_patienceMs / clock .J2} minutes.`,
	de: `Der Browser ist nicht innerhalb von ${await_redirect_patienceMs / clock .J2} Minuten von ${name} zur\u00fcckgekehrt.`,
}, {
	en: 'Start again. If the page of the platform showed an error that names the scope, ask for fewer by --scopes.',
	de: 'Beginne von vorn. Zeigte die Seite der Plattform einen Fehler, der den Scope nennt, verlange mit --scopes weniger.',
});

;// CONCATENATED MODULE: ./lib/cli/setup/listen-for-redirect.js

async function listenForRedirect(redirectUri, language = 'en') {
	const expected = new URL(redirectUri);
	let tell = () => undefined;
	const redirected = new Promise((resolve) => {
		tell = resolve;
	});
	const server = (0,external_node_http_.createServer)((request, response) => {
		const target = request.url ?? '/';
		const url = URL.canParse(target, expected.origin) ? new URL(target, expected.origin) : null;
		if (request.method !== 'GET' || url?.pathname !== expected.pathname)
			return listen_for_redirect_answer(response, 404, { language, text: nothingHere });
		listen_for_redirect_answer(response, 200, { language, text: goBack });
		tell(url);
	});
	server.listen(Number(expected.port), '127.0.0.1');
	await (0,external_node_events_.once)(server, 'listening').catch((cause) => {
		throw new bilingual_error .M('invalid-input', {
			en: `Port ${expected.port} of this machine cannot be listened on: it is in use, or not allowed.`,
			de: `Port ${expected.port} l\u00e4sst sich auf diesem Rechner nicht \u00f6ffnen: Er ist belegt oder nicht erlaubt.`,
		}, {
			en: "Name another by --port, which the redirect address in the platform's portal must allow, or use --paste.",
			de: 'Nenne mit --port einen anderen, den die Redirect-Adresse im Portal der Plattform erlaubt, oder verwende --paste.',
		}, { cause });
	});
	return {
		redirected,
		close: async () => {
			const closed = (0,external_node_events_.once)(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}
const nothingHere = { en: 'There is nothing here.', de: 'Hier gibt es nichts.' };
const goBack = {
	en: 'You can close this window and go back to the terminal.',
	de: 'Du kannst dieses Fenster schlie\u00dfen und zum Terminal zur\u00fcckkehren.',
};
function listen_for_redirect_answer(response, status, { language, text }) {
	response.writeHead(status, {
		'Content-Type': 'text/html; charset=utf-8',
		'Content-Security-Policy': "default-src 'none'",
		'Referrer-Policy': 'no-referrer',
		'Cache-Control': 'no-store',
		Connection: 'close',
	});
	response.end(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Social stats</title><p>${text[language]}</p></html>\n`);
}

;// CONCATENATED MODULE: ./lib/cli/setup/read-redirect.js

function readRedirect(url, state, { name, signIn }) {
	const query = url.searchParams;
	if (!sameText(query.get('state') ?? '', state))
		throw new bilingual_error .M('invalid-input', {
			en: `${name} sent the browser back with another state than it was given, so this is the answer to another sign-in.`,
			de: `${name} hat den Browser mit einem anderen state zur\u00fcckgeschickt: Das ist die Antwort auf eine andere Anmeldung.`,
		}, {
			en: 'Start again, and finish in the window that was opened last.',
			de: 'Beginne von vorn, und melde dich in dem zuletzt ge\u00f6ffneten Fenster an.',
		});
	if (query.has('error'))
		throw signIn.understandDenial(query);
	const code = query.get('code');
	if (code)
		return code;
	throw new bilingual_error .M('unexpected-answer', {
		en: `${name} sent the browser back without a code.`,
		de: `${name} hat den Browser ohne Code zur\u00fcckgeschickt.`,
	}, { en: 'Sign in once more.', de: 'Melde dich noch einmal an.' });
}
function sameText(one, other) {
	const [left, right] = [Buffer.from(one), Buffer.from(other)];
	return left.length === right.length && (0,external_node_crypto_.timingSafeEqual)(left, right);
}

;// CONCATENATED MODULE: ./lib/cli/setup/sign-in.js

const toRedirectUri = (signIn, { redirect, port }) => redirect ?? signIn.redirectUri.replace('PORT', String(port));
async function signInPerson(subject) {
	const { dialogue } = subject;
	let { values } = subject;
	let scopes = await chooseScopes(subject, subject.options.scopes);
	for (;;) {
		try {
			const signedIn = await attempt({ ...subject, values }, scopes);
			if (signedIn === 'fewer-scopes') {
				scopes = await chooseScopes(subject, scopes, true);
				continue;
			}
			if (await isEnough(subject, scopes, signedIn))
				return signedIn.values;
		}
		catch (error) {
			if (!(error instanceof errors .GD) || !dialogue.mayAsk || subject.context.signal.aborted)
				throw error;
			dialogue.warn((0,describe_error .Mc)(error));
			const isOfApp = subject.signIn.appKeys.some((key) => error.hint.includes(key));
			const again = await dialogue.choose({
				question: { en: 'Sign in once more?', de: 'Noch einmal anmelden?' },
				choices: [
					{ value: 'again', label: { en: 'Yes', de: 'Ja' } },
					{
						value: 'correct',
						label: {
							en: `Yes, after correcting ${subject.signIn.appKeys.join(' and ')}`,
							de: `Ja, nachdem ich ${subject.signIn.appKeys.join(' und ')} korrigiert habe`,
						},
					},
					{ value: 'stop', label: { en: 'No', de: 'Nein' } },
				],
				initial: isOfApp ? 'correct' : 'again',
				answeredBy: setup_dialogue .ob,
			});
			if (again === 'stop')
				throw error;
			if (again === 'correct')
				values = await subject.correct();
		}
	}
}
async function chooseScopes({ platform, signIn, dialogue }, given, again = false) {
	const all = platform.scopes.map(({ name }) => name);
	const own = all.filter((name) => given.includes(name));
	const german = await platform.german?.();
	const chosen = dialogue.mayAsk && (again || own.length === 0)
		? await dialogue.chooseSome({
			question: {
				en: `Which scopes of ${platform.name} does the app have? Asking for one that it lacks may make ${platform.name} refuse the whole sign-in.`,
				de: `Welche Scopes von ${platform.name} hat die App? Wird einer verlangt, den sie nicht hat, lehnt ${platform.name} wom\u00f6glich die ganze Anmeldung ab.`,
			},
			choices: platform.scopes.map(({ name, gives }) => ({
				value: name,
				label: (0,locale_text .F)(name),
				hint: (0,platform_words .mN)(name, gives, german),
			})),
			initial: own.length === 0 ? all : own,
			answeredBy: (0,setup_dialogue .L7)('--scopes'),
		})
		: own;
	const wanted = chosen.length === 0 ? all : [...signIn.requiredScopes, ...chosen];
	return all.filter((name) => wanted.includes(name));
}
async function attempt(subject, scopes) {
	const { platform, signIn, values, options, dialogue, context } = subject;
	const request = {
		redirectUri: toRedirectUri(signIn, options),
		scopes,
		state: (0,external_node_crypto_.randomBytes)(16).toString('hex'),
		verifier: (0,external_node_crypto_.randomBytes)(48).toString('base64url'),
	};
	const authUrl = (0,addresses .zq)(process.env, signIn.address);
	const isLocal = (0,addresses .U9)(new URL(request.redirectUri));
	const listener = isLocal && !options.paste
		? await listenForRedirect(request.redirectUri, options.language)
		: null;
	try {
		const page = signIn.toPage(values, request, authUrl);
		const opened = options.browser && (await openBrowser(page));
		dialogue.info(opened
			? {
				en: `The browser was opened; sign in to ${platform.name} there. If it did not come up, open this address:`,
				de: `Der Browser wurde ge\u00f6ffnet; melde dich dort bei ${platform.name} an. Falls er nicht erschienen ist, \u00f6ffne diese Adresse:`,
			}
			: {
				en: `Open this address in a browser and sign in to ${platform.name}:`,
				de: `\u00d6ffne diese Adresse in einem Browser, und melde dich bei ${platform.name} an:`,
			});
		dialogue.showAddress(page);
		const redirected = listener
			? await awaitRedirect(listener, subject)
			: await askForRedirect(subject, request.redirectUri);
		if (redirected === 'fewer-scopes')
			return redirected;
		const code = readRedirect(redirected, request.state, { name: platform.name, signIn });
		return await signIn.exchange(code, values, request, { ...context, authUrl });
	}
	finally {
		await listener?.close();
	}
}
async function isEnough({ platform, signIn, dialogue }, asked, { scopes }) {
	const granted = scopes ?? asked;
	const missing = platform.scopes.filter(({ name }) => !granted.includes(name));
	const lacking = missing.filter(({ name }) => signIn.requiredScopes.includes(name));
	if (lacking.length > 0)
		throw new bilingual_error .M('missing-scope', {
			en: `${platform.name} granted no ${lacking.map(({ name }) => name).join(', ')}, without which there is no account to show.`,
			de: `${platform.name} hat ${lacking.map(({ name }) => name).join(', ')} nicht erteilt; ohne das gibt es kein Konto zu zeigen.`,
		}, {
			en: 'Sign in once more and leave it ticked.',
			de: 'Melde dich noch einmal an, und lass das H\u00e4kchen gesetzt.',
		});
	if (missing.length === 0)
		return true;
	const german = await platform.german?.();
	const lost = missing.map(({ name, gives }) => [name, (0,platform_words .mN)(name, gives, german)]);
	dialogue.warn({
		en: `Without ${lost.map(([name, { en }]) => `${name} these stay empty: ${en}`).join('; without ')}.`,
		de: `Ohne ${lost.map(([name, { de }]) => `${name} fehlt: ${de}`).join('; ohne ')}.`,
	});
	const refused = asked.filter((name) => !granted.includes(name));
	if (refused.length === 0 || !dialogue.mayAsk)
		return true;
	return dialogue.confirm({
		question: {
			en: 'Go on with fewer scopes? No signs in once more.',
			de: 'Mit weniger Scopes weitermachen? \u201eNein\u201c startet die Anmeldung noch einmal.',
		},
		initial: true,
		answeredBy: (0,setup_dialogue .L7)('--scopes'),
	});
}
var to_path = __webpack_require__(8883);
;// CONCATENATED MODULE: ./lib/cli/setup/collect-account.js

async function collectAccount(subject) {
	const { platform, existing, given } = subject;
	const known = new Map([...existing, ...given]);
	const method = await chooseMethod(subject, known);
	if (method !== 'keep')
		await subject.permit();
	switch (method) {
		case 'keep':
			return new Map(given);
		case 'typed':
			return new Map([...given, ...(await askForKeys(subject, missingKeys(subject, known)))]);
		case 'file': {
			const read = await askForFile(subject);
			subject.sources.push(...read);
			const prepared = mergeSources(read, [platform]);
			return collectAccount({ ...subject, given: new Map([...given, ...prepared]) });
		}
		case 'sign-in':
			return new Map([...given, ...(await signIn(subject, known))]);
	}
}
async function askForFile({ platform, dialogue }) {
	for (;;) {
		const file = await dialogue.readLine({
			question: {
				en: `Where is the file with the keys of ${platform.name}?`,
				de: `Wo liegt die Datei mit den Schl\u00fcsseln von ${platform.name}?`,
			},
			answeredBy: (0,setup_dialogue .L7)('--from'),
		});
		try {
			const read = await readSources([(0,to_path .b)(file)], [platform]);
			for (const note of read.flatMap(({ notes }) => notes ?? []))
				dialogue.info(note);
			return read;
		}
		catch (error) {
			if (!(error instanceof errors .GD) || !dialogue.mayAsk)
				throw error;
			dialogue.warn((0,describe_error .Mc)(error));
		}
	}
}
function isComplete(platform, known, label) {
	try {
		const accounts = (0,credentials_accounts .n$)(known, [platform]);
		return label === null || accounts.some((account) => account.label === label);
	}
	catch {
		return false;
	}
}
async function chooseMethod({ platform, given, dialogue, options }, known) {
	const { name, signIn: has } = platform;
	if (has && options.signIn)
		return 'sign-in';
	if (isComplete(platform, known, options.label)) {
		if (given.size > 0 || !has)
			return 'keep';
		return dialogue.mayAsk
			? dialogue.choose({
				question: {
					en: `The keys of ${name} are there already.`,
					de: `Die Schl\u00fcssel von ${name} sind schon da.`,
				},
				choices: [
					{ value: 'keep', label: { en: 'Keep them', de: 'Behalten' } },
					{ value: 'sign-in', label: { en: 'Sign in again', de: 'Neu anmelden' } },
				],
				initial: 'keep',
				answeredBy: (0,setup_dialogue .L7)('--sign-in'),
			})
			: 'keep';
	}
	if (!dialogue.mayAsk)
		return has ? 'sign-in' : 'typed';
	if (!platform.keys.some(({ secret }) => secret))
		return 'typed';
	return dialogue.choose({
		question: {
			en: `Where do the credentials of ${name} come from?`,
			de: `Woher kommen die Zugangsdaten von ${name}?`,
		},
		choices: [
			...(has
				? [
					{
						value: 'sign-in',
						label: { en: 'Sign in in the browser', de: 'Anmeldung im Browser' },
					},
				]
				: []),
			{
				value: 'typed',
				label: { en: 'I type or paste them', de: 'Ich tippe sie ein oder f\u00fcge sie ein' },
			},
			{ value: 'file', label: { en: 'A prepared file', de: 'Aus einer vorbereiteten Datei' } },
		],
		initial: has ? 'sign-in' : 'typed',
		answeredBy: (0,setup_dialogue .L7)('--from'),
	});
}
async function signIn(subject, known) {
	const { platform, dialogue, context, options } = subject;
	if (!platform.signIn)
		throw new Error(`${platform.name} has no sign-in.`);
	const { appKeys } = platform.signIn;
	dialogue.explain({
		en: `Before you sign in to ${platform.name}`,
		de: `Bevor du dich bei ${platform.name} anmeldest`,
	}, await (0,platform_words .WT)(platform, platform.signIn, toRedirectUri(platform.signIn, options)));
	const missing = platform.keys.filter((key) => appKeys.includes(key.name) && !findValue(key, known, options.label));
	const typed = await askForKeys(subject, missing);
	const toApp = () => {
		const all = new Map([...known, ...typed]);
		const app = platform.keys.flatMap((key) => {
			const value = findValue(key, all, options.label);
			return value ? [[key.name, value]] : [];
		});
		return new Map(app);
	};
	const gained = await signInPerson({
		platform,
		signIn: platform.signIn,
		values: toApp(),
		correct: async () => {
			const keys = platform.keys.filter(({ name }) => appKeys.includes(name));
			for (const [key, value] of await askForKeys(subject, keys))
				typed.set(key, value);
			return toApp();
		},
		context,
		dialogue,
		options,
	});
	return new Map([...typed, ...toLabelled(gained, options.label)]);
}
function missingKeys({ platform, options }, known) {
	const missing = platform.keys.filter((key) => key.required && !findValue(key, known, options.label));
	return missing.length > 0 ? missing : platform.keys.filter(({ required }) => required);
}
async function askForKeys({ platform, dialogue, options }, keys) {
	const typed = new Map();
	const german = await platform.german?.();
	const toName = (key) => (key.shared ? key.name : (0,credentials_accounts .li)(key.name, options.label));
	for (const key of keys) {
		const name = toName(key);
		if (typed.has(name))
			continue;
		const text = await dialogue.readLine({
			question: (0,platform_words .ae)(name, key, { platform, german }),
			hidden: key.secret === true,
			flaw: (line) => (readAnswer(line, platform) ? undefined : describeFlaw(key, line)),
			answeredBy: {
				en: `the environment variable ${name}, or a file with the option --from`,
				de: `der Umgebungsvariablen ${name} oder einer Datei mit der Option --from`,
			},
		});
		const answer = readAnswer(text, platform);
		if (answer)
			dialogue.info({
				en: `A whole answer. Taken from it: ${[...answer.keys()].join(', ')}.`,
				de: `Eine ganze Antwort. Daraus \u00fcbernommen: ${[...answer.keys()].join(', ')}.`,
			});
		for (const [own, value] of answer ?? [])
			typed.set((0,credentials_accounts .li)(own, options.label), value);
		if (!answer)
			typed.set(name, mendValue(key, text));
	}
	return typed;
}
function describeFlaw(key, line) {
	if ((0,credentials_accounts .wK)(line))
		return {
			en: 'That is the placeholder of the template.',
			de: 'Das ist der Platzhalter der Vorlage.',
		};
	if (line.startsWith('{'))
		return {
			en: 'That is JSON, and not the whole answer: paste it on one line, or save it in a file and choose "A prepared file".',
			de: 'Das ist JSON, aber nicht die ganze Antwort: F\u00fcge sie in einer Zeile ein, oder speichere sie in einer Datei und w\u00e4hle \u201eAus einer vorbereiteten Datei\u201c.',
		};
	const flaw = (0,value_flaws .c)(key, mendValue(key, line), false);
	return flaw
		? (0,describe_error .$m)('So kann dieser Wert nicht stimmen.', `This ${flaw.what}. ${flaw.hint}`)
		: undefined;
}
const findValue = (key, known, label) => known.get((0,credentials_accounts .li)(key.name, label)) || (key.shared ? known.get(key.name) : undefined);
const toLabelled = (values, label) => [...values].map(([name, value]) => [(0,credentials_accounts .li)(name, label), value]);
var saved_text = __webpack_require__(8493);
var write_times = __webpack_require__(738);
;// CONCATENATED MODULE: ./lib/cli/setup/token-sources.js

const findSources = ({ value }, sources) => sources.filter(({ values }) => [...values.values()].includes(value));
function readOldestTime(text, sources) {
	const times = (0,credentials_accounts .DP)(text, platforms .B).flatMap((token) => {
		const from = findSources(token, sources);
		const known = from.map(({ values, writtenAt }) => (0,write_times .oV)(values, writtenAt));
		return known.length > 0 ? [Math.max(...known)] : [];
	});
	return times.length > 0 ? Math.min(...times) : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/setup/assert-not-older.js

function assertNotOlder(secret, sources, after) {
	const { updatedAt, clockOffsetMs } = secret;
	if (updatedAt === null)
		return;
	const copiedAt = ({ values, writtenAt }) => (0,write_times .Ud)((0,write_times .LL)(values), writtenAt + clockOffsetMs);
	const isOld = (token) => {
		const from = findSources(token, sources);
		return from.length > 0 && from.every((source) => (0,write_times .lY)(copiedAt(source), updatedAt));
	};
	const old = new Set((0,credentials_accounts .DP)(after, platforms .B)
		.filter(isOld)
		.map(({ platform }) => platform));
	if (old.size === 0)
		return;
	const names = [...old].map(({ name }) => name).join(', ');
	throw new bilingual_error .M('invalid-input', {
		en: `${secret.name} was written after ${sources.map(({ file }) => file).join(', ')}: the tokens of ${names} in the file may be spent, and would replace those that work.`,
		de: `Das Secret wurde nach ${sources.map(({ file }) => file).join(', ')} geschrieben: Die Tokens von ${names} in der Datei sind vielleicht verbraucht und w\u00fcrden g\u00fcltige ersetzen.`,
	}, {
		en: `Sign in to ${names} again (--sign-in). If you have just done so for all accounts, save the file again without its line SOCIAL_SAVED_AT. Or leave --secret out.`,
		de: `Melde dich bei ${names} neu an (--sign-in). Hast du das gerade f\u00fcr alle Konten getan, speichere die Datei noch einmal ohne die Zeile SOCIAL_SAVED_AT. Oder lass --secret weg.`,
	});
}
var redactor = __webpack_require__(3824);
var set_env = __webpack_require__(6984);
;// CONCATENATED MODULE: ./lib/cli/setup/put-values.js

function putValues(file, values) {
	const [first] = values.keys();
	if (first === undefined)
		return file;
	const last = [...file.values.keys()].at(-1);
	const begun = last === undefined ? (0,env_file .v)(`${endLine(file.text)}${first}=\n`) : file;
	return (0,set_env .G)(begun, values, last ?? first);
}
function toSecretFile({ values }) {
	const kept = [...values].filter(([, value]) => value !== '');
	return putValues((0,env_file .v)(''), new Map(kept));
}
const endLine = (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
function putChanges(file, changes) {
	const changed = putValues(file, changes);
	const left = [...changed.values].filter(([, value]) => (0,credentials_accounts .wK)(value));
	return putValues(changed, new Map(left.map(([key]) => [key, ''])));
}

;// CONCATENATED MODULE: ./lib/cli/setup/try-account.js

async function tryAccount({ platform, values }, context, redact) {
	const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
	if (expiresAt !== null && expiresAt <= context.clock.now())
		return null;
	const { profile } = await platform.fetch(values, 1, context).catch((error) => {
		throw error instanceof errors .GD ? (0,redactor .Z)(redact)(error) : error;
	});
	const handle = profile.username && `@${profile.username}`;
	return redact(handle || (profile.name ?? profile.id ?? platform.name));
}

;// CONCATENATED MODULE: ./lib/cli/setup/without-stale-notes.js

function withoutStaleNotes(platform, existing, changes) {
	const result = new Map([...changes].filter(([key, value]) => existing.get(key) !== value));
	const labels = [...changes].flatMap(([key, value]) => {
		const { name, label } = (0,credentials_accounts ._$)(key);
		const known = platform.keys.find((one) => one.name === name);
		const isToken = known?.required && known.secret && !known.shared;
		return isToken && existing.get(key) !== value ? [label] : [];
	});
	for (const label of new Set(labels)) {
		for (const { name, explanation } of platform.keys) {
			const key = (0,credentials_accounts .li)(name, label);
			if (explanation === undefined && existing.has(key) && !changes.has(key))
				result.set(key, '');
		}
	}
	return result;
}

;// CONCATENATED MODULE: ./lib/cli/setup/configure-platform.js

async function configurePlatform(draft, subject) {
	const { platform, dialogue, context } = subject;
	for (let own = subject;;) {
		const collected = await collectAccount(own);
		const changes = withoutStaleNotes(platform, subject.existing, collected);
		const changed = putChanges(draft, changes);
		const redact = (0,redactor .l)((0,credentials_accounts ._o)(changed.values, platforms .B));
		try {
			for (const account of (0,credentials_accounts .n$)(changed.values, platforms .B, [platform.id], 'file')) {
				const name = await tryAccount(account, context, redact);
				dialogue.info(name === null
					? {
						en: `${account.id}: the first run renews its access token.`,
						de: `${account.id}: Der erste Lauf erneuert das Access-Token.`,
					}
					: { en: `${account.id}: ${name} answers.`, de: `${account.id}: ${name} antwortet.` });
			}
			return changes;
		}
		catch (error) {
			if (context.signal.aborted)
				return changes;
			if (!(error instanceof errors .GD))
				throw error;
			const isRefused = error.code === 'access-expired';
			if (isRefused && !dialogue.mayAsk) {
				dialogue.warn({
					en: `${platform.name} refuses the access token: it has expired, or is not the right one. If the other values are right, the first run gets a new one.`,
					de: `${platform.name} lehnt das Access-Token ab: Es ist abgelaufen oder nicht das richtige. Stimmen die \u00fcbrigen Werte, holt der erste Lauf ein neues.`,
				});
				return changes;
			}
			if (!error.meaning.needsPerson && !isRefused) {
				const { message } = (0,describe_error .ZO)(error);
				dialogue.warn({
					en: `${message.en} It could not be tried now, and is written all the same.`,
					de: `${message.de} Das Konto lie\u00df sich jetzt nicht ausprobieren und wird trotzdem geschrieben.`,
				});
				return changes;
			}
			if (!dialogue.mayAsk)
				throw error;
			dialogue.warn((0,describe_error .Mc)(error));
			const again = await dialogue.confirm({
				question: {
					en: `Give the credentials of ${platform.name} once more?`,
					de: `Die Zugangsdaten von ${platform.name} noch einmal eingeben?`,
				},
				initial: true,
				answeredBy: setup_dialogue .ob,
			});
			if (!again && isRefused)
				return changes;
			if (!again)
				throw error;
			own = { ...subject, existing: new Map(), given: new Map() };
		}
	}
}
var external_node_readline_promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./lib/cli/setup/plain-dialogue.js

function createPlainDialogue({ yes, language = 'en', }) {
	const write = (text) => process.stdout.write(`${text}\n`);
	const say = (text) => write(text[language]);
	return {
		mayAsk: false,
		begin: say,
		info: (text) => write(`- ${text[language]}`),
		warn: (text) => write(`! ${text[language]}`),
		explain: (title, paragraphs) => {
			write(`${title[language]}:`);
			for (const text of paragraphs)
				write(`  ${text[language]}`);
		},
		showAddress: write,
		confirm: async (question) => {
			if (yes)
				return question.initial;
			throw (0,setup_dialogue .bj)({ ...question, answeredBy: orYes(question.answeredBy) });
		},
		permit: async (question) => {
			throw (0,setup_dialogue .go)(question);
		},
		choose: async (question) => {
			if (yes)
				return question.initial;
			throw (0,setup_dialogue .bj)({ ...question, answeredBy: orYes(question.answeredBy) });
		},
		chooseSome: async (question) => {
			if (yes && question.initial.length > 0)
				return [...question.initial];
			throw (0,setup_dialogue .bj)(question);
		},
		readLine: async (question) => {
			if (!question.fromInput) {
				if (yes && question.initial)
					return question.initial;
				throw (0,setup_dialogue .bj)(question);
			}
			say(question.question);
			const line = (await readInputLine(question.signal)).trim();
			const flaw = line === '' ? nothingCame : question.flaw?.(line);
			if (flaw)
				throw (0,setup_dialogue .bj)({
					...question,
					question: (0,locale_text .B)((locale) => `${question.question[locale]} (${flaw[locale]})`),
				});
			return line;
		},
		end: say,
	};
}
const orYes = (answeredBy) => ({
	en: `${answeredBy.en}, or --yes`,
	de: `${answeredBy.de} oder mit --yes`,
});
const nothingCame = {
	en: 'nothing came on standard input',
	de: 'auf der Standardeingabe kam nichts',
};
async function readInputLine(signal) {
	const lines = (0,external_node_readline_promises_.createInterface)({ input: process.stdin });
	const give = () => lines.close();
	signal?.addEventListener('abort', give, { once: true });
	try {
		for await (const line of lines)
			return line;
		if (signal?.aborted)
			throw (0,setup_dialogue .ce)();
		return '';
	}
	finally {
		signal?.removeEventListener('abort', give);
		lines.close();
	}
}

;// CONCATENATED MODULE: ./lib/cli/setup/open-dialogue.js

async function openDialogue({ yes, language = 'en' }, signal) {
	if (!process.stdin.isTTY || !process.stdout.isTTY)
		return createPlainDialogue({ yes, language });
	const { createTerminalDialogue } = await Promise.all( [__webpack_require__.e(3539), __webpack_require__.e(6021)]).then(__webpack_require__.bind(__webpack_require__, 6021));
	return createTerminalDialogue({ yes, language, signal });
}
const terminalClosed = new DOMException('The terminal was closed.', 'AbortError');
var lock_file = __webpack_require__(894);
var waiting_for = __webpack_require__(671);
;// CONCATENATED MODULE: ./lib/cli/setup/read-target.js

async function readTarget(file, { writtenAt }) {
	const env = await readIfThere(file);
	return env && { file, env, values: env.values, writtenAt: writtenAt(file) };
}
async function readIfThere(file) {
	try {
		return (0,env_file .v)(await (0,read_text .yR)(file));
	}
	catch (cause) {
		if (cause instanceof errors .GD)
			throw cause;
		const isMissing = (0,errors .xU)(cause) === 'ENOENT';
		if (isMissing && (0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(file)))
			return null;
		throw new bilingual_error .M('invalid-input', {
			en: `${file} (--env-file) cannot be read.`,
			de: `${file} (--env-file) l\u00e4sst sich nicht lesen.`,
		}, {
			en: 'Name a file, in a folder that is there.',
			de: 'Nenne eine Datei in einem Ordner, den es gibt.',
		}, { cause });
	}
}

;// CONCATENATED MODULE: ./lib/cli/setup/save-file.js

const heading = (0,env_file .v)('# The keys of your social accounts. Keep this file to yourself, and out of git.\n');
async function saveFile(file, changes, { dialogue, signal, clock, isNew, finish, toTime }) {
	const ignored = await (0,add_to_git_ignore .d)(file);
	if (ignored !== null)
		dialogue.info({
			en: `Written: ${ignored}, so that git never takes the keys`,
			de: `Geschrieben: ${ignored}, damit git die Schl\u00fcssel nie aufnimmt`,
		});
	const unlock = await (0,lock_file .K)(file, {
		clock,
		signal,
		onWait: (message) => dialogue.info((0,waiting_for .F)(file, message)),
	});
	try {
		const now = isNew ? null : await readIfThere(file);
		const saved = finish(putChanges(now ?? heading, changes));
		const options = { mode: 0o600, replace: now !== null, modifiedAt: toTime(saved) };
		const isSame = saved.text === now?.text;
		if (isSame)
			await (0,promises_.chmod)(file, 0o600);
		else
			await (0,create_file .x)(file, saved.text, options);
		dialogue.info(isSame
			? { en: `${file} stays as it is.`, de: `${file} bleibt, wie sie ist.` }
			: { en: `Written: ${file}`, de: `Geschrieben: ${file}` });
		return saved;
	}
	finally {
		unlock();
	}
}
var tell_recovery_lines = __webpack_require__(6661);
;// CONCATENATED MODULE: ./lib/cli/setup/tell-unwritten.js

const findUnwritten = (planned, known) => findEntries(readComplete(planned), known, planned).map(({ id }) => id);
async function tellUnwritten(planned, known, { stderr, isHungUp, language = 'en' }) {
	const accounts = readComplete(planned).filter((account) => (0,credentials_accounts .yR)(account) !== '');
	const entries = findEntries(accounts, known, planned);
	if (entries.length === 0)
		return;
	const unwritten = accounts.filter(({ id }) => entries.some((entry) => entry.id === id));
	stderr.write(`${notWritten[language]}\n${unwritten.flatMap(toStandIns).join('')}`);
	await (0,tell_recovery_lines .G)(entries, { accounts, isHungUp, stderr, language });
}
const notWritten = {
	en: 'The tokens of this sign-in were not written. To use them, give the recovery lines below to the command recover. If .env.social does not have the account yet, put the keys of the app and these lines into it first:',
	de: 'Die Tokens dieser Anmeldung wurden nicht geschrieben. Um sie zu verwenden, gib die Wiederherstellungszeilen unten dem Befehl recover. Hat .env.social das Konto noch nicht, schreibe vorher die Schl\u00fcssel der App und diese Zeilen hinein:',
};
const toStandIns = ({ platform, label }) => platform.keys.flatMap(({ name, required, shared }) => required && !shared ? [`${(0,credentials_accounts .li)(name, label)}=to-be-recovered\n`] : []);
const readComplete = (values) => platforms .B.flatMap((platform) => {
	try {
		return (0,credentials_accounts .n$)(values, [platform], [platform.id]);
	}
	catch (error) {
		if (error instanceof errors .GD)
			return [];
		throw error;
	}
});
const findEntries = (accounts, known, planned) => accounts.flatMap(({ id, platform, label }) => {
	const values = platform.keys.flatMap(({ name, shared }) => {
		const key = (0,credentials_accounts .li)(name, label);
		const value = planned.get(key);
		return !shared && value && known.get(key) !== value ? [[name, value]] : [];
	});
	return values.length > 0 ? [{ id, values: Object.fromEntries(values) }] : [];
});

;// CONCATENATED MODULE: ./lib/cli/setup/gather-and-save.js

async function gatherAndSave(gathering, context) {
	const { envFile, before, existing, given, sources, secret } = gathering;
	const { options, dialogue, signal, computer } = context;
	const { clock } = computer;
	const changes = new Map();
	const plan = () => putChanges(before?.env ?? heading, changes);
	const stamped = (file) => secret ? (0,saved_text .iE)(file, secret.target, clock.now() + secret.clockOffsetMs) : file;
	const finish = (file) => (secret ? (0,saved_text .Nh)(stamped(file)) : file);
	const toTime = ({ values }) => secret === null && Number.isNaN((0,write_times .LL)(values))
		? readOldestTime(values, sources)
		: undefined;
	const save = (end) => {
		const saving = { dialogue, signal: end, clock, finish, isNew: before === null, toTime };
		return saveFile(envFile, changes, saving);
	};
	const known = new Map([...existing, ...given]);
	const rescue = async (error, mayKeep) => {
		const isHungUp = signal.reason === terminalClosed;
		const ids = findUnwritten(plan().values, known);
		const isKept = mayKeep && !isHungUp && (await wantsToKeep(ids, options, dialogue, signal));
		if (isKept)
			await save(new AbortController().signal);
		else
			await tellUnwritten(plan().values, known, {
				stderr: computer.stderr,
				isHungUp,
				language: options.language ?? 'en',
			});
		throw error;
	};
	await gather(gathering, context, { changes, plan }).catch((error) => rescue(error, true));
	const saved = await save(signal).catch((error) => rescue(error, false));
	return { saved, stamped };
}
async function gather({ before, existing, given, sources, chosen, secret, permit }, { options, dialogue, signal, computer }, { changes, plan }) {
	for (const platform of chosen) {
		const apiUrl = (0,addresses .zq)(process.env, platform.api);
		const context = {
			http: computer.createHttp({}),
			clock: computer.clock,
			apiUrl,
			signal,
			warn: () => undefined,
			debug: () => undefined,
		};
		const own = { existing: pick(existing, [platform]), given: pick(given, [platform]) };
		const subject = { platform, ...own, sources, permit, dialogue, context, options };
		for (const [key, value] of await configurePlatform(plan(), subject))
			changes.set(key, value);
		signal.throwIfAborted();
	}
	if (plan().text !== before?.env.text)
		await permit();
	if (before)
		sources.push(before);
	if (secret)
		assertNotOlder(secret, sources, plan().values);
	signal.throwIfAborted();
}
async function wantsToKeep(ids, options, dialogue, signal) {
	if (ids.length === 0 || !dialogue.mayAsk)
		return false;
	const asking = signal.aborted
		? await openDialogue(options, new AbortController().signal)
		: dialogue;
	return asking
		.confirm({
		question: {
			en: `Keep the sign-in of ${ids.join(', ')} in ${options.envFile}? Otherwise it is lost, or needs recovery lines.`,
			de: `Die Anmeldung von ${ids.join(', ')} in ${options.envFile} behalten? Sonst ist sie verloren oder braucht Wiederherstellungszeilen.`,
		},
		initial: true,
		answeredBy: setup_dialogue .ob,
	})
		.catch(() => false);
}
var git_folder = __webpack_require__(7685);
var git = __webpack_require__(1278);
;// CONCATENATED MODULE: ./lib/cli/setup/offer-first-run.js

const commitMessage = 'Fetch the social stats once a day';
async function offerFirstRun(subject) {
	const { dialogue, options, secret, file, isReady } = subject;
	const folder = await (0,git_folder .KB)((0,external_node_path_.dirname)(file));
	if (folder === null) {
		dialogue.info({
			en: `Bring ${file} to the default branch of the repository, then start it with the command run.`,
			de: `Bringe ${file} in den Standard-Branch des Repositorys, und starte ihn dann mit dem Befehl run.`,
		});
		return;
	}
	const files = await findChanged(folder, file);
	const commands = toCommands(files);
	if (options.commit && files.length > 0)
		await commit(folder, files);
	const left = options.commit ? ['git push'] : commands;
	dialogue.explain({ en: 'To bring the workflow to GitHub', de: 'So kommt der Workflow zu GitHub' }, left.map(locale_text .F));
	if (!dialogue.mayAsk || secret === null)
		return;
	if (!(await isPushed(subject, folder, files)))
		return;
	if (!isReady)
		return dialogue.info({
			en: 'Fix what check names, then start the first run with the command run.',
			de: 'Behebe, was check nennt, und starte dann den ersten Lauf mit dem Befehl run.',
		});
	const wanted = await dialogue.confirm({
		question: { en: 'Start the first run now?', de: 'Den ersten Lauf jetzt starten?' },
		initial: true,
		answeredBy: { en: 'the command run', de: 'dem Befehl run' },
	});
	if (!wanted)
		return dialogue.info({
			en: 'Start it later by the command run, or wait for the schedule.',
			de: 'Starte ihn sp\u00e4ter mit dem Befehl run, oder warte auf den Zeitplan.',
		});
	const { run } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(382)]).then(__webpack_require__.bind(__webpack_require__, 652));
	const { language = 'en' } = options;
	await run({ repo: secret.repository, workflow: file, token: secret.token, language });
}
async function isPushed({ dialogue, options }, folder, files) {
	const how = await dialogue.choose({
		question: { en: 'Who does that?', de: 'Wer macht das?' },
		choices: [
			{
				value: 'setup',
				label: options.commit
					? { en: 'Push now', de: 'Jetzt pushen' }
					: { en: 'Commit and push now', de: 'Jetzt committen und pushen' },
			},
			{
				value: 'done',
				label: {
					en: 'I do it in another window; go on when it is pushed',
					de: 'Ich, in einem anderen Fenster; weiter, sobald gepusht ist',
				},
			},
			{ value: 'later', label: { en: 'I do it later', de: 'Ich, sp\u00e4ter' } },
		],
		initial: 'setup',
		answeredBy: (0,setup_dialogue .L7)('--commit'),
	});
	if (how !== 'setup')
		return how === 'done';
	if (!options.commit && files.length > 0)
		await commit(folder, files);
	if ((await (0,git .Uv)(folder, ['push', '-u', 'origin', 'HEAD'])) === 0)
		return true;
	dialogue.warn({
		en: 'git push failed; its own message is above. Push by hand, then start it with the command run.',
		de: 'git push ist fehlgeschlagen; was git dazu sagt, steht dar\u00fcber. Pushe von Hand, und starte dann den Lauf mit dem Befehl run.',
	});
	return false;
}
async function findChanged(folder, file) {
	const paths = [(0,external_node_path_.relative)(folder, file).split(external_node_path_.sep).join('/'), '.gitignore'];
	const { stdout } = await (0,git .EO)(folder, ['status', '--porcelain', '-uall', '--', ...paths]);
	return paths.filter((path) => stdout.split(/\r?\n/).some((line) => line.slice(3) === path));
}
const toCommands = (files) => [
	...(files.length > 0 ? [`git add ${files.join(' ')}`, `git commit -m "${commitMessage}"`] : []),
	'git push',
];
async function commit(folder, files) {
	const added = await (0,git .EO)(folder, ['add', '--', ...files]);
	const made = added.code === 0
		? await (0,git .EO)(folder, ['commit', '-m', commitMessage, '--', ...files])
		: added;
	if (made.code === 0)
		return;
	throw new bilingual_error .M('invalid-input', {
		en: `git did not commit ${files.map((path) => (0,external_node_path_.join)(folder, path)).join(' and ')}.`,
		de: `git hat ${files.map((path) => (0,external_node_path_.join)(folder, path)).join(' und ')} nicht committet.`,
	}, {
		en: 'Everything else is written. Look what git says to "git commit", such as that it does not know your name yet.',
		de: 'Alles andere ist geschrieben. Sieh nach, was git zu \u201egit commit\u201c sagt, etwa dass es deinen Namen noch nicht kennt.',
	});
}
var find_repository = __webpack_require__(1044);
var github_token = __webpack_require__(9951);
var github_clock = __webpack_require__(5224);
var write_secret = __webpack_require__(6758);
;// CONCATENATED MODULE: ./lib/cli/setup/open-secret.js

async function openSecret(options) {
	const { github, owner, repo, environment, secretName, clock } = options;
	const opened = await (0,open_repository .h_)(`${owner}/${repo}`, github);
	const place = (0,secret_place .V)(opened.repository, environment, open_repository .vb);
	const readKey = () => github(`GET /${place.route}/public-key`, place.parameters);
	const secret = { ...place.parameters, secret_name: secretName };
	const keyAnswer = await readKey();
	const environmentExists = environment === null || keyAnswer.status !== 404;
	let isMissing = !environmentExists;
	if (environmentExists)
		(0,github_answers .fw)(keyAnswer, place);
	const githubClock = (0,github_clock .g)(clock);
	githubClock.observe(keyAnswer);
	const readVersion = async () => {
		const metadata = await github(`GET /${place.route}/{secret_name}`, secret);
		githubClock.observe(metadata);
		const id = metadata.status === 404 ? missing : (0,github_answers .OO)(metadata, place);
		return { id, readAt: clock.now() };
	};
	const version = environmentExists ? await readVersion() : { id: missing, readAt: 0 };
	const exists = version.id !== missing;
	const name = `the secret ${secretName} of ${place.name}`;
	async function createEnvironment() {
		if (!isMissing)
			return;
		const answer = await github('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
			...place.parameters,
		});
		isMissing = !(answer.status === 200 && (0,assert .u4)(answer.data));
		if (!isMissing)
			return;
		if (![401, 403, 404].includes(answer.status))
			throw (0,github_answers ._P)(answer, 'making the environment', place);
		throw mayNotMake(`${environment} in ${owner}/${repo}`, answer.status);
	}
	return {
		name,
		exists,
		updatedAt: exists ? Date.parse(version.id) : null,
		target: place.target(secretName),
		clockOffsetMs: githubClock.offsetMs(),
		environmentExists,
		repository: opened,
		createEnvironment,
		write: async (file) => {
			(0,saved_text .kx)(file, 0, secretName);
			await createEnvironment();
			const sodium = await (0,credentials_sodium .O)();
			let key = (0,github_answers .fw)(await readKey(), place);
			const outcome = await (0,write_secret .k)(file, { version: { ...version, readAt: 0 }, attempt: null }, {
				readVersion,
				now: githubClock.now,
				clock,
				send: ({ text }) => github(`PUT /${place.route}/{secret_name}`, {
					...secret,
					encrypted_value: (0,credentials_sodium .o)(text, key.key, sodium),
					key_id: key.id,
				}),
				renewKey: async () => {
					key = (0,github_answers .fw)(await readKey(), place);
				},
				toError: (cause) => toWriteError(cause, place),
				changedMeanwhile: () => changedMeanwhile(name),
			});
			if (!outcome.saved)
				throw outcome.error;
		},
	};
}
const missing = 'missing';
function toWriteError(cause, place) {
	if (cause instanceof errors .GD)
		return cause;
	const answer = (0,github_answers .Tq)(cause) ? cause : { status: 0, headers: {}, data: null };
	return [401, 403, 404].includes(answer.status)
		? (0,github_answers .GZ)(answer, place)
		: (0,github_answers ._P)(answer, 'writing the secret', place);
}
const changedMeanwhile = (name) => new bilingual_error .M('secret-not-saved', {
	en: `Somebody else wrote ${name} while setup was running, so it was not replaced.`,
	de: `Jemand anderes hat das Secret geschrieben, w\u00e4hrend setup lief; deshalb wurde es nicht ersetzt.`,
}, {
	en: 'The file holds what you gave. Look who writes the secret, then run setup again.',
	de: 'Die Datei enth\u00e4lt deine Angaben. Sieh nach, wer das Secret schreibt, und rufe setup dann noch einmal auf.',
});
const mayNotMake = (environment, status) => new bilingual_error .M('secret-not-writable', {
	en: `GitHub does not let ${open_repository .vb} make the environment ${environment} (HTTP ${status}).`,
	de: `GitHub l\u00e4sst das GitHub-Token das Environment ${environment} nicht anlegen (HTTP ${status}).`,
}, {
	en: 'Make it by hand under Settings, Environments, or give the token the repository permission "Administration: Read and write"; then start again.',
	de: 'Lege es von Hand unter \u201eSettings\u201c, \u201eEnvironments\u201c an, oder gib dem Token die Repository-Berechtigung \u201eAdministration: Read and write\u201c; beginne dann von vorn.',
});

;// CONCATENATED MODULE: ./lib/cli/setup/prepare-secret.js

async function prepareSecret(options, { http, dialogue, clock, isNeeded, }) {
	const repository = options.secret ?? (isNeeded ? await askForRepository(dialogue) : null);
	if (repository === null)
		return null;
	const environment = options.environment ?? (options.secret === null ? await askForEnvironment(dialogue) : null);
	const { owner } = (0,open_repository .SU)(repository);
	const place = { repository, environment, secretName: options.secretName };
	const { token, secret } = await openWithToken(place, { http, dialogue, clock });
	if (secret.exists && !options.force)
		await dialogue.permit({
			question: {
				en: `There is ${secret.name} already, and nobody can read what it holds. Replace it?`,
				de: `Das Secret ${options.secretName} gibt es schon, und niemand kann lesen, was es enth\u00e4lt. Ersetzen?`,
			},
			answeredBy: (0,setup_dialogue .L7)('--force'),
		});
	if (!secret.environmentExists)
		dialogue.info({
			en: `The environment ${environment} is not there yet and will be made.`,
			de: `Das Environment ${environment} gibt es noch nicht; es wird angelegt.`,
		});
	const { name, updatedAt, target, clockOffsetMs, createEnvironment, write } = secret;
	return {
		name,
		repository,
		environment,
		token,
		updatedAt,
		target,
		clockOffsetMs,
		opened: secret.repository.repository,
		owner: { login: owner, isOrganization: secret.repository.isOfOrganization },
		createEnvironment,
		write,
	};
}
async function openWithToken({ repository, environment, secretName, }, { http, dialogue, clock }) {
	const given = await (0,github_token .n)(process.env);
	const permission = environment === null
		? { en: '"Secrets"', de: '\u201eSecrets\u201c' }
		: { en: '"Environments" and "Administration"', de: '\u201eEnvironments\u201c und \u201eAdministration\u201c' };
	const { owner, name: repo } = (0,open_repository .SU)(repository);
	for (;;) {
		const token = given ??
			(await dialogue.readLine({
				question: {
					en: `Paste a token of GitHub for ${repository}, with the repository permissions ${permission.en}: Read and write.`,
					de: `F\u00fcge ein GitHub-Token f\u00fcr ${repository} ein, mit den Repository-Berechtigungen ${permission.de}: Read and write.`,
				},
				hidden: true,
				answeredBy: {
					en: 'the environment variable GITHUB_TOKEN, or gh auth login',
					de: 'der Umgebungsvariablen GITHUB_TOKEN oder mit gh auth login',
				},
			}));
		const apiUrl = (0,addresses .yj)(process.env);
		const github = (0,net_github .UY)({ token, tokenName: open_repository .vb, apiUrl, http });
		try {
			const secret = await openSecret({ github, owner, repo, environment, secretName, clock });
			return { token, secret };
		}
		catch (error) {
			const isOfToken = error instanceof errors .GD &&
				['secret-not-writable', 'invalid-input'].includes(error.code);
			if (!isOfToken || given !== null)
				throw error;
			dialogue.warn((0,describe_error .Mc)(error));
		}
	}
}
async function askForRepository(dialogue) {
	if (!dialogue.mayAsk)
		return null;
	const answeredBy = (0,setup_dialogue .L7)('--secret');
	const wanted = await dialogue.confirm({
		question: {
			en: 'Put the keys into a secret of a GitHub repository as well, for the daily run?',
			de: 'Die Schl\u00fcssel f\u00fcr den t\u00e4glichen Lauf auch in ein Secret eines GitHub-Repositorys schreiben?',
		},
		initial: true,
		answeredBy,
	});
	if (!wanted)
		return null;
	const origin = await (0,find_repository .W)(undefined, (0,addresses .yj)(process.env));
	return dialogue.readLine({
		question: {
			en: 'Which repository? As owner/name.',
			de: 'Welches Repository? In der Form owner/name.',
		},
		...(origin === null ? {} : { initial: origin }),
		flaw: (text) => /^[\w.-]+\/[\w.-]+$/.test(text)
			? undefined
			: { en: 'Write it as owner/name.', de: 'Schreibe es in der Form owner/name.' },
		answeredBy,
	});
}
async function askForEnvironment(dialogue) {
	const answeredBy = (0,setup_dialogue .L7)('--environment');
	const place = await dialogue.choose({
		question: { en: 'Where in the repository?', de: 'Wo im Repository?' },
		choices: [
			{
				value: 'repository',
				label: { en: 'A secret of the repository', de: 'Ein Secret des Repositorys' },
				hint: { en: 'works everywhere', de: 'funktioniert \u00fcberall' },
			},
			{
				value: 'environment',
				label: { en: 'A secret of an environment', de: 'Ein Secret eines Environments' },
				hint: {
					en: 'read when the job starts; needs a public repository or a paid plan',
					de: 'wird beim Start des Jobs gelesen; braucht ein \u00f6ffentliches Repository oder einen bezahlten Tarif',
				},
			},
		],
		initial: 'repository',
		answeredBy,
	});
	if (place === 'repository')
		return null;
	return dialogue.readLine({
		question: { en: 'What is the environment called?', de: 'Wie hei\u00dft das Environment?' },
		initial: 'social-stats',
		answeredBy,
	});
}
var setup_workflow = __webpack_require__(8271);
;// CONCATENATED MODULE: ./lib/cli/setup/adapt-example.js

const shownAction = 'org/tiktok-stats-action';
function adaptExample(example, options) {
	const { minute, hour, action, secretName, environment, writer, audience } = options;
	const [name = '', ref = ''] = action.split('@');
	const lines = [
		...(secretName === platforms .H ? [] : [`secret-name: ${secretName}`]),
		...(environment === null ? [] : [`secret-environment: ${(0,setup_workflow .hD)(environment)}`]),
		...(audience ? ['audience: true'] : []),
	];
	const own = lines.map((line) => `\n          ${line}`).join('');
	const text = example
		.replace(/cron: "\d+ \d+ \* \* \*"/, `cron: "${minute} ${hour} * * *"`)
		.replace(/^ +# For a secret of an environment:[^\n]*\n(?: +#[^\n]*\n)*/m, '')
		.replaceAll(new RegExp(`${shownAction}((?:/[\\w-]+)?)@v1`, 'g'), (_, part) => `${name}${part}@${ref}`)
		.replace(`secrets.${platforms .H}`, `secrets.${secretName}`)
		.replace(/(\n +env-social: [^\n]*(?:\n +secrets-token: [^\n]*)?)/, `$1${own}`);
	return toPageInputs(toWriter(toPlace(text, environment), writer), options);
}
function toPlace(text, environment) {
	if (environment === null)
		return text;
	return text
		.replace(/(\n {4}timeout-minutes: \d+\n)/, `$1    environment: ${(0,setup_workflow .hD)(environment)}\n`)
		.replace('permission-secrets: write', 'permission-environments: write');
}
function toWriter(text, writer) {
	if (writer === 'app')
		return text;
	const without = text.replace(/ {6}- uses: actions\/create-github-app-token@[^\n]*\n(?: {8}[^\n]*\n)*\n?/, '');
	const token = writer === null ? '' : `\n          secrets-token: \${{ secrets.${writer} }}`;
	return without.replace(/\n +secrets-token: [^\n]*/, token);
}
function toPageInputs(text, { repository, timeZone }) {
	const [owner = '', name = ''] = (repository ?? '').toLowerCase().split('/');
	const site = name === `${owner}.github.io` ? '' : `${name}/`;
	const withoutContact = text.replace(/\n +contact: hello@example\.org/, '');
	return repository === null
		? withoutContact.replace(/\n +page-url: [^\n]*/, '').replace(/(time-zone: ).*/, `$1${timeZone}`)
		: withoutContact
			.replace(/(page-url: )https:\/\/you\.github\.io\/your-site\//, `$1https://${owner}.github.io/${site}`)
			.replace(/(time-zone: ).*/, `$1${timeZone}`);
}
var own_action = __webpack_require__(2921);
;// CONCATENATED MODULE: ./lib/cli/setup/find-action.js

async function findAction(given, dialogue, program) {
	if (given !== null)
		return given;
	const found = await (0,own_action ._A)(program);
	if (found !== null)
		return found;
	const question = {
		en: 'Which repository holds the action? As owner/tiktok-stats-action@v1.',
		de: 'Welches Repository enth\u00e4lt die Action? In der Form owner/tiktok-stats-action@v1.',
	};
	const answeredBy = (0,setup_dialogue .L7)('--action owner/tiktok-stats-action@v1');
	if (!dialogue.mayAsk)
		throw new bilingual_error .M('invalid-input', {
			en: 'The repository of the action, which the workflow has to name, cannot be found out from where this program is.',
			de: 'Der Workflow muss das Repository der Action nennen; aus dem Ort dieses Programms l\u00e4sst es sich nicht ermitteln.',
		}, { en: `Name it by ${answeredBy.en}.`, de: `Nenne es mit ${answeredBy.de}.` });
	return dialogue.readLine({
		question,
		answeredBy,
		flaw: (text) => setup_workflow .Bt.test(text)
			? undefined
			: {
				en: 'Write it as owner/tiktok-stats-action@v1.',
				de: 'Schreibe es in der Form owner/tiktok-stats-action@v1.',
			},
	});
}
var recipes = __webpack_require__(1563);
;// CONCATENATED MODULE: ./lib/cli/setup/prepare-workflow.js

const usualPlace = '.github/workflows/social-stats.yml';
async function prepareWorkflow(options, chosen, secret, { dialogue, writer, hasSecrets, }) {
	const isAsked = secret !== null || !hasSecrets;
	if (options.workflow === null && !(isAsked && (await isWanted(dialogue))))
		return null;
	const file = await toPath(options.workflow);
	const exists = await (0,promises_.stat)(file).then(() => true, () => false);
	if (exists)
		await assertNotReusable(file);
	if (exists && !options.force)
		await dialogue.permit({
			question: {
				en: `${file} is there already. Replace it?`,
				de: `${file} gibt es schon. Ersetzen?`,
			},
			answeredBy: (0,setup_dialogue .L7)('--force'),
		});
	const recipe = await chooseRecipe(options, dialogue);
	const workflow = {
		minute: (0,external_node_crypto_.randomInt)(3, 58),
		hour: 3,
		action: await findAction(options.action, dialogue),
		secretName: options.secretName,
		environment: secret?.environment ?? options.environment,
		writer: writer?.kind === 'token' ? writer.secretName : writer && 'app',
		audience: options.audience || (await wantsAudience(chosen, dialogue)),
	};
	const repository = secret?.repository ?? null;
	const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
	const text = recipe.example === null
		? (0,setup_workflow .nj)(workflow)
		: adaptExample((0,recipes .$1)(recipe), { ...workflow, repository, timeZone });
	return {
		file,
		write: async (saved) => {
			const isPlain = secret === null && !hasSecrets;
			const written = isPlain ? (0,setup_workflow .o9)(text, toSecretFile(saved).text) : text;
			await (0,create_file .x)(file, written, { mode: 0o644, replace: exists });
			dialogue.info({
				en: `Written: ${file}. Commit and push it.`,
				de: `Geschrieben: ${file}. Committe und pushe sie.`,
			});
			if (recipe.before !== null)
				dialogue.info(recipe.before);
			if (writer)
				tellWriter(writer, dialogue);
		},
	};
}
async function assertNotReusable(file) {
	const text = await (0,promises_.readFile)(file, 'utf8').catch(() => '');
	if (!/^ +workflow_call:/m.test(text))
		return;
	throw new bilingual_error .M('invalid-input', {
		en: `${file} is a reusable workflow, which other workflows call, and is never overwritten.`,
		de: `${file} ist ein wiederverwendbarer Workflow, den andere aufrufen; er wird nie \u00fcberschrieben.`,
	}, {
		en: 'Start setup in the repository that the runs should be in, or name another file by --workflow.',
		de: 'Starte setup in dem Repository, in dem die L\u00e4ufe stattfinden sollen, oder nenne mit --workflow eine andere Datei.',
	});
}
const isWanted = async (dialogue) => dialogue.mayAsk &&
	(await dialogue.confirm({
		question: {
			en: `Write the workflow file ${usualPlace} as well?`,
			de: `Auch die Workflow-Datei ${usualPlace} schreiben?`,
		},
		initial: true,
		answeredBy: (0,setup_dialogue .L7)('--workflow'),
	}));
async function chooseRecipe({ recipe }, dialogue) {
	const all = recipe === null ? (0,recipes .rB)() : recipes ._e;
	const initial = recipe ?? 'artifact';
	const id = recipe === null && dialogue.mayAsk
		? await dialogue.choose({
			question: {
				en: 'What should the workflow do with the numbers?',
				de: 'Was soll der Workflow mit den Zahlen machen?',
			},
			choices: all.map(({ id: value, label, hint }) => ({ value, label, hint })),
			initial,
			answeredBy: (0,setup_dialogue .L7)('--recipe'),
		})
		: initial;
	const [usual] = recipes ._e;
	const found = all.find((one) => one.id === id) ?? usual;
	if (!found)
		throw new Error('There is no recipe.');
	return found;
}
const wantsAudience = async (chosen, dialogue) => dialogue.mayAsk &&
	chosen.some(({ fetchAudience }) => fetchAudience) &&
	(await dialogue.confirm({
		question: {
			en: 'Ask once a week who follows the accounts (age, gender, countries, cities)? The numbers become public wherever you publish the database, stats.json or the page.',
			de: 'Einmal in der Woche abfragen, wer den Konten folgt (Alter, Geschlecht, L\u00e4nder, St\u00e4dte)? Diese Zahlen werden \u00f6ffentlich, wo immer du Datenbank, stats.json oder Seite ver\u00f6ffentlichst.',
		},
		initial: false,
		answeredBy: (0,setup_dialogue .L7)('--audience'),
	}));
async function toPath(given) {
	if (typeof given === 'string')
		return (0,external_node_path_.resolve)(given);
	return (0,external_node_path_.join)((await (0,git_folder .KB)('.')) ?? (0,external_node_path_.resolve)('.'), usualPlace);
}
function tellWriter(writer, dialogue) {
	if (writer.kind === 'app')
		dialogue.info({
			en: `The workflow writes renewed tokens back as a GitHub App: store its client id as the variable ${clientIdVariable} and a private key of it as the secret ${keySecret}. setup --secret makes and stores one with --app.`,
			de: `Der Workflow schreibt erneuerte Tokens als GitHub App zur\u00fcck: Hinterlege ihre Client-ID als Variable ${clientIdVariable} und einen privaten Schl\u00fcssel als Secret ${keySecret}. Mit --app legt setup --secret eine an und hinterlegt beides.`,
		});
	if (writer.kind === 'token')
		dialogue.info({
			en: `The workflow writes renewed tokens back with the secret ${writer.secretName}: store a fine-grained token in it that may write secrets.`,
			de: `Der Workflow schreibt erneuerte Tokens mit dem Secret ${writer.secretName} zur\u00fcck: Hinterlege darin ein Fine-grained Token, das Secrets schreiben darf.`,
		});
}

;// CONCATENATED MODULE: ./lib/cli/setup/tell-prepared.js

async function tellPrepared(sources, envFile, dialogue) {
	for (const { file, values } of sources) {
		if ((0,external_node_path_.resolve)(file) === envFile || (0,credentials_accounts ._o)(values, platforms .B).length === 0)
			continue;
		const git = await describeGit((0,external_node_path_.resolve)(file));
		dialogue.warn({
			en: `${file} still holds tokens: delete it. ${git.en}`,
			de: `${file} enth\u00e4lt noch Tokens: L\u00f6sche sie. ${git.de}`,
		});
	}
}
async function describeGit(file) {
	if (await (0,git_folder .Xz)(file))
		return {
			en: 'Git tracks it: take it out by git rm --cached, and make new secrets if it was pushed.',
			de: 'git verfolgt sie: Nimm sie mit git rm --cached heraus, und erzeuge neue Secrets, falls sie gepusht wurde.',
		};
	if ((await (0,git_folder .KB)('.')) === null)
		return { en: 'It is in no git repository.', de: 'Sie liegt in keinem git-Repository.' };
	return (await (0,git_folder .pi)(file)) === false
		? {
			en: 'Git does not ignore it, so "git add ." would put it into a commit.',
			de: 'git ignoriert sie nicht, also n\u00e4hme \u201egit add .\u201c sie in einen Commit auf.',
		}
		: { en: 'Git ignores it.', de: 'git ignoriert sie.' };
}

;// CONCATENATED MODULE: ./lib/cli/setup.js

async function setup(options) {
	const cancel = new AbortController();
	(0,external_node_events_.setMaxListeners)(0, cancel.signal);
	const stop = (name) => cancel.abort(name === 'SIGHUP' ? terminalClosed : undefined);
	for (const name of cancel_on_signals .B)
		process.on(name, stop);
	const dialogue = await openDialogue(options, cancel.signal);
	try {
		const result = await setUp(options, dialogue, cancel.signal);
		dialogue.end({
			en: 'Set up. This is what check says:',
			de: 'Eingerichtet. Das sagt check dazu:',
		});
		const isReady = await checkResult(result, options);
		const { workflow, secret } = result;
		if (workflow)
			await offerFirstRun({ isReady, secret, options, dialogue, file: workflow.file }).catch((error) => {
				if (!(0,setup_dialogue .id)(error))
					throw error;
			});
		return 0;
	}
	catch (error) {
		if (!(0,setup_dialogue .id)(error) && !cancel.signal.aborted)
			throw error;
		process.stderr.write(`${stoppedEarly[options.language ?? 'en']}\n`);
		return 1;
	}
	finally {
		for (const name of cancel_on_signals .B)
			process.off(name, stop);
	}
}
const stoppedEarly = {
	en: 'Stopped. Only the files listed above were changed.',
	de: 'Abgebrochen. Ge\u00e4ndert wurden nur die oben genannten Dateien.',
};
const toPermit = (file, names) => ({
	en: `${file} is there already. Set the keys of ${names.join(', ')} in it? Its other lines stay.`,
	de: `${file} gibt es schon. Die Schl\u00fcssel von ${names.join(', ')} darin setzen? Die \u00fcbrigen Zeilen bleiben.`,
});
async function setUp(asked, dialogue, signal, computer = cli_computer .s) {
	const { clock } = computer;
	const envFile = await toTarget(asked.envFile);
	const before = await readTarget(envFile, computer);
	await (0,git_folder .iL)(envFile);
	assertFolder(envFile);
	const sources = await readSources(asked.from, inOrderOf(asked.platforms), computer);
	dialogue.begin({ en: 'Social stats: set up', de: 'Social-Media-Zahlen: Einrichtung' });
	const merged = mergeGiven(sources, process.env, platforms .B);
	const given = withoutFlawed(merged, platforms .B, { sources, dialogue });
	for (const note of sources.flatMap(({ notes }) => notes ?? []))
		dialogue.info(note);
	const existing = pick(before?.values ?? new Map(), platforms .B);
	const options = {
		...asked,
		label: matchLabel(asked.label, [...existing.keys(), ...given.keys()]),
	};
	(0,device_labels .E)(options.label, new Map([...existing, ...given]));
	const chosen = await choosePlatforms(options.platforms, new Map([...existing, ...given]), dialogue);
	const http = computer.createHttp({ signal });
	const isSecret = chosen.some(platform .k) || (0,credentials_accounts ._o)(new Map([...existing, ...given]), platforms .B).length > 0;
	const secret = await prepareSecret(options, { http, dialogue, clock, isNeeded: isSecret });
	const writer = await chooseWriter(options, chosen, secret, dialogue);
	const workflow = await prepareWorkflow(options, chosen, secret, {
		dialogue,
		writer,
		hasSecrets: isSecret,
	});
	const permit = askOnce(before === null || options.force, () => dialogue.permit({
		question: toPermit(options.envFile, chosen.map(({ name }) => name)),
		answeredBy: (0,setup_dialogue .L7)('--force'),
	}));
	if (chosen.some((platform) => needsChange(platform, existing, given, options)))
		await permit();
	const subject = { options, dialogue, http, clock, signal, envFile };
	const makeApp = secret && writer?.kind === 'new-app' ? await prepareApp({ ...subject, secret }) : null;
	const gathering = { envFile, before, existing, given, sources, chosen, secret, permit };
	const { saved, stamped } = await gatherAndSave(gathering, {
		options,
		dialogue,
		signal,
		computer,
	});
	signal.throwIfAborted();
	await makeApp?.();
	if (secret) {
		const shared = stamped(saved);
		await secret.write(toSecretFile(shared));
		await (0,create_file .x)(envFile, shared.text, { mode: 0o600, replace: true });
		dialogue.info({
			en: `Written: ${secret.name}`,
			de: `Geschrieben: das Secret ${options.secretName} in ${secret.repository}`,
		});
	}
	signal.throwIfAborted();
	await workflow?.write(saved);
	await tellPrepared(sources, envFile, dialogue);
	return { envFile, secret, workflow };
}
async function checkResult({ envFile, secret, workflow }, options) {
	if (secret)
		process.env.GITHUB_TOKEN = secret.token;
	const { check } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(7313)]).then(__webpack_require__.bind(__webpack_require__, 7313));
	const code = await check({
		envFile,
		database: 'social-stats.db',
		repo: secret?.repository ?? false,
		secretName: options.secretName,
		language: options.language ?? 'en',
		...(secret?.environment ? { environment: secret.environment } : {}),
		...(workflow ? { workflow: workflow.file } : {}),
	});
	return code === 0;
}
function needsChange(platform, existing, given, { label, signIn }) {
	const isNew = [...pick(given, [platform])].some(([key, value]) => existing.get(key) !== value);
	return isNew || signIn || !isComplete(platform, existing, label);
}
const inOrderOf = (ids) => [...platforms .B].sort((one, other) => Number(ids.includes(other.id)) - Number(ids.includes(one.id)));
const matchLabel = (label, keys) => keys
	.map((key) => (0,credentials_accounts ._$)(key).label)
	.find((one) => one !== null && one.toLowerCase() === label?.toLowerCase()) ?? label;
const askOnce = (isPermitted, ask) => {
	let permitted = isPermitted;
	return async () => {
		if (!permitted)
			await ask();
		permitted = true;
	};
};
const toTarget = (file) => (0,promises_.realpath)(file).catch(() => (0,external_node_path_.resolve)(file));

  }),

  3615:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  addToGitIgnore)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);
  var _create_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3129);
  var _git_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7685);

async function addToGitIgnore(file, varying = '') {
	const ignore = await (0,_git_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .toIgnoreLine */ .Os)(file, varying);
	if (ignore === null)
		return null;
	const line = Buffer.from(ignore.line).toString('latin1');
	const gitignore = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(ignore.gitignore).catch(() => ignore.gitignore);
	const before = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(gitignore, 'latin1').catch(() => null);
	const isListed = before?.split(/\r?\n/).includes(line) ?? false;
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
	throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_1__/* .BilingualError */ .M('invalid-input', {
		en: `${file} would not be ignored by git even with a line in ${gitignore}: another rule brings it back.`,
		de: `git w\u00fcrde ${file} auch mit einer Zeile in ${gitignore} nicht ignorieren: Eine andere Regel hebt das auf.`,
	}, {
		en: 'Remove the rule that begins with an exclamation mark, or name another file by -e.',
		de: 'Entferne die Regel, die mit einem Ausrufezeichen beginnt, oder nenne mit -e eine andere Datei.',
	});
}
const write = (file, text) => (0,_create_file_js__WEBPACK_IMPORTED_MODULE_2__/* .createFile */ .x)(file, Buffer.from(text, 'latin1'), { mode: 0o644, replace: true });

  }),

  3129:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	x: () => (  createFile)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4746);
  var _files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1821);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6016);

async function createFile(file, contents, { replace = false, ...options }) {
	try {
		await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
		await (0,_files_replace_file_js__WEBPACK_IMPORTED_MODULE_3__/* .replaceFile */ .f)(file, contents, { ...options, overwrite: replace, followLinks: false });
	}
	catch (cause) {
		throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_5__/* .BilingualError */ .M('invalid-input', {
			en: `${file} cannot be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) ?? 'unknown'}).`,
			de: `${file} l\u00e4sst sich nicht schreiben (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(cause) ?? 'unbekannt'}).`,
		}, (0,_files_retry_while_held_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeld */ .i7)(cause, options.renaming?.platform)
			? {
				en: 'Close the program that holds it open, if there is one, and see that its folder can be written.',
				de: 'Schlie\u00dfe das Programm, das sie ge\u00f6ffnet hat, falls es eines gibt, und pr\u00fcfe, ob der Ordner beschreibbar ist.',
			}
			: {
				en: 'See that its folder can be written, that the disk is not full, and that nothing stands in its place.',
				de: 'Pr\u00fcfe, ob der Ordner beschreibbar ist, ob der Datentr\u00e4ger Platz hat und ob an ihrer Stelle nichts anderes liegt.',
			}, { cause });
	}
}

  }),

  3776:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L7: () => (  byOption),
	bj: () => (  unanswered),
	ce: () => (  stopped),
	go: () => (  notPermitted),
	id: () => (  isStopped),
	ob: () => (  byStartingAgain)
  });
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6016);

const stopped = () => new DOMException('Stopped.', 'AbortError');
const isStopped = (error) => error instanceof Error && error.name === 'AbortError';
const byOption = (option) => ({
	en: `the option ${option}`,
	de: `der Option ${option}`,
});
const byStartingAgain = { en: 'starting again', de: 'einem neuen Aufruf von setup' };
const unanswered = ({ question, answeredBy }) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BilingualError */ .M('invalid-input', {
	en: `There is no terminal to ask: ${question.en}`,
	de: `Es gibt kein Terminal f\u00fcr die Frage: ${question.de}`,
}, { en: `Answer it by ${answeredBy.en}.`, de: `Beantworte sie mit ${answeredBy.de}.` });
const notPermitted = ({ question, answeredBy }) => new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_0__/* .BilingualError */ .M('invalid-input', {
	en: `Nothing that is there is replaced unasked: ${question.en}`,
	de: `Vorhandenes wird nicht ohne R\u00fcckfrage ersetzt: ${question.de}`,
}, { en: `Allow it by ${answeredBy.en}.`, de: `Erlaube es mit ${answeredBy.de}.` });

  }),

  3957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	WT: () => (  readNotes),
	ae: () => (  toQuestion),
	mN: () => (  toGives)
  });
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

const toQuestion = (name, key, { platform, german }) => ({
	en: `${name}: ${key.explanation ?? platform.name}`,
	de: `${name}: ${german?.explanations[key.name] ?? platform.name}`,
});
const toGives = (scope, gives, german) => ({
	en: gives,
	de: german?.gives?.[scope] ?? scope,
});
async function readNotes(platform, signIn, redirectUri) {
	const english = signIn.toNotes(redirectUri);
	const german = (await platform.german?.())?.toNotes?.(redirectUri);
	return german ? english.map((en, index) => ({ en, de: german[index] ?? en })) : english.map(_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F);
}

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

  4325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	k: () => (  hasSecrets)
  });
const hasSecrets = ({ keys }) => keys.some(({ secret }) => secret);

  })

};
