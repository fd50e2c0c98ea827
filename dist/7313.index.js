export const id = 7313;
export const ids = [7313];
export const modules = {

  7313:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  check: () => (  check)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_path_ = __webpack_require__(6760);
var clock = __webpack_require__(5233);
var env_file = __webpack_require__(3524);
var write_times = __webpack_require__(738);
var addresses = __webpack_require__(1863);
var net_http = __webpack_require__(7015);
var json = __webpack_require__(8409);
var read_stored_id = __webpack_require__(6562);
var platforms = __webpack_require__(1029);
var storage_database = __webpack_require__(4617);
var credentials_accounts = __webpack_require__(1188);
var redactor = __webpack_require__(3824);
var errors = __webpack_require__(452);
var locale_text = __webpack_require__(2151);
var pipeline_twins = __webpack_require__(4609);
var platform_words = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/cli/check/account-context.js
const renewsNow = ({ platform: { tokens }, values }, { refresh, clock }) => tokens !== undefined &&
	refresh !== 'never' &&
	(refresh === 'always' || tokens.isDue(values, clock.now()));
var check_finding = __webpack_require__(7528);
;// CONCATENATED MODULE: ./lib/cli/check/words/account-words.js

const signInAgain = {
	en: 'Sign in again: run setup.',
	de: 'Melde dich neu an: mit setup.',
};
const lasts = (until) => ({
	en: `It is valid until ${until}, unless it is renewed before`,
	de: `G\u00fcltig bis ${until}, wenn nicht vorher erneuert wird`,
});
const both = (keys) => ({
	en: keys.join(' and ') || 'the keys of the app',
	de: keys.join(' und ') || 'die Schl\u00fcssel der App',
});
const accountWords = {
	notTried: {
		en: 'Not checked, because the sign-in has expired.',
		de: 'Nicht gepr\u00fcft, weil die Anmeldung abgelaufen ist.',
	},
	otherNumbers: {
		en: 'The other numbers are fetched all the same.',
		de: 'Die \u00fcbrigen Zahlen werden trotzdem abgerufen.',
	},
	signInUnknown: {
		en: 'The first renewal notes when it expires.',
		de: 'Wann sie abl\u00e4uft, wird beim ersten Erneuern notiert.',
	},
	signInExpired: (at) => ({
		message: {
			en: `It expired at ${at}, and no renewal can help.`,
			de: `Sie ist am ${at} abgelaufen, und Erneuern hilft nicht mehr.`,
		},
		hint: signInAgain,
	}),
	signInExpiredLater: (at, accessUntil) => ({
		message: {
			en: `It expired at ${at}, and no renewal can help. The access token is valid until ${accessUntil}; the first run after that fails.`,
			de: `Sie ist am ${at} abgelaufen, und Erneuern hilft nicht mehr. Das Access-Token gilt bis ${accessUntil}; der erste Lauf danach schl\u00e4gt fehl.`,
		},
		hint: signInAgain,
	}),
	renewalForbidden: (at) => ({
		message: {
			en: `The access token expired at ${at}, and refresh: never forbids renewing it.`,
			de: `Das Access-Token ist am ${at} abgelaufen, und refresh: never verbietet, es zu erneuern.`,
		},
		hint: { en: 'Set refresh to auto.', de: 'Setze refresh auf auto.' },
	}),
	tolerated: ({ message, hint }, failOn) => ({
		message: {
			en: `${message.en} By fail-on: ${failOn}, this does not fail the run.`,
			de: `${message.de} Wegen fail-on: ${failOn} schl\u00e4gt der Lauf dadurch nicht fehl.`,
		},
		hint: hint ?? (0,locale_text .F)(''),
	}),
	signInSoon: (until) => ({
		message: {
			en: `${lasts(until).en}: less than 7 days.`,
			de: `${lasts(until).de}: weniger als 7 Tage.`,
		},
		hint: {
			en: 'See that the daily run succeeds, or sign in again.',
			de: 'Sorge daf\u00fcr, dass der t\u00e4gliche Lauf gelingt, oder melde dich neu an.',
		},
	}),
	signInLasts: (until) => (0,locale_text .B)((locale) => `${lasts(until)[locale]}.`),
	accessExpired: (at) => ({
		en: `The access token expired at ${at}, and the next run renews it. Not checked whether that works: a refresh token works only once, so trying would spend it.`,
		de: `Das Access-Token ist am ${at} abgelaufen, und der n\u00e4chste Lauf erneuert es. Ob das gelingt, wurde nicht gepr\u00fcft: Ein Refresh-Token gilt nur einmal und w\u00e4re dann verbraucht.`,
	}),
	answers: (platform, who, until) => ({
		en: `${platform} answers for ${who}${until === null ? '' : `; access is valid until ${until}`}.`,
		de: `${platform} antwortet f\u00fcr ${who}${until === null ? '' : `; der Zugriff gilt bis ${until}`}.`,
	}),
	refusedEarly: (platform) => ({
		message: {
			en: `${platform} refuses the access token before its time.`,
			de: `${platform} lehnt das Access-Token vor seinem Ablauf ab.`,
		},
		hint: {
			en: `The next run tries to renew it. If that fails: ${signInAgain.en}`,
			de: `Der n\u00e4chste Lauf versucht, es zu erneuern. Falls das fehlschl\u00e4gt: ${signInAgain.de}`,
		},
	}),
	appRight: (platform, keys) => ({
		en: `${platform} knows the app by ${both(keys).en}.`,
		de: `${platform} kennt die App mit ${both(keys).de}.`,
	}),
	appSwapped: (keys) => ({
		message: {
			en: `${both(keys).en} are in each other's place, so no token can be renewed.`,
			de: `${both(keys).de} sind vertauscht, also l\u00e4sst sich kein Token erneuern.`,
		},
		hint: { en: 'Swap the two values.', de: 'Vertausche die beiden Werte.' },
	}),
	appWrong: (platform, keys) => ({
		message: {
			en: `${platform} knows no app with this pair of ${both(keys).en}, so no token can be renewed.`,
			de: `${platform} kennt keine App mit diesem Paar aus ${both(keys).de}, also l\u00e4sst sich kein Token erneuern.`,
		},
		hint: {
			en: `Compare ${both(keys).en} with the page of the app in ${platform}'s portal.`,
			de: `Vergleiche ${both(keys).de} mit der Seite der App im Portal von ${platform}.`,
		},
	}),
	appNotNeededYet: ({ message, hint }, until) => ({
		message: {
			en: `${message.en} No token is due now${until === null ? '' : `, the access token is valid until ${until}`}; the first run after that fails.`,
			de: `${message.de} Jetzt ist kein Token f\u00e4llig${until === null ? '' : `, das Access-Token gilt bis ${until}`}; der erste Lauf danach schl\u00e4gt fehl.`,
		},
		hint,
	}),
	appUnknown: (platform, keys) => ({
		en: `Not checked: the answer of ${platform} does not say whether ${both(keys).en} are right.`,
		de: `Nicht gepr\u00fcft: Die Antwort von ${platform} sagt nicht, ob ${both(keys).de} stimmen.`,
	}),
	scopesUnknown: {
		en: 'Not checked: the first renewal notes which scopes are granted.',
		de: 'Nicht gepr\u00fcft: Welche Scopes erteilt sind, wird beim ersten Erneuern notiert.',
	},
	scopesGranted: (count) => ({
		en: count === 1 ? 'It is granted.' : `All ${count} are granted.`,
		de: count === 1 ? 'Der eine ist erteilt.' : `Alle ${count} sind erteilt.`,
	}),
	scopeMissing: (platform, scope, gives) => ({
		message: {
			en: `Without ${scope} these stay empty: ${gives.en}.`,
			de: `Ohne ${scope} fehlt: ${gives.de}.`,
		},
		hint: {
			en: `Switch it on in ${platform}'s portal, and sign in again with it: run setup.`,
			de: `Schalte ihn im Portal von ${platform} ein, und melde dich damit neu an: mit setup.`,
		},
	}),
};
var topics = __webpack_require__(51);
;// CONCATENATED MODULE: ./lib/cli/check/check-app.js

async function checkApp(account, context) {
	const { id, platform, values } = account;
	if (!platform.judgeApp)
		return [];
	const name = topics .v.app(id);
	const verdict = await judge(platform, values, context);
	const keys = platform.signIn?.appKeys ?? [];
	if (verdict === 'right')
		return [(0,check_finding.ok)(name, accountWords.appRight(platform.name, keys))];
	if (verdict !== 'swapped' && verdict !== 'wrong')
		return [(0,check_finding .hT)(name, accountWords.appUnknown(platform.name, keys))];
	const advice = verdict === 'swapped'
		? accountWords.appSwapped(keys)
		: accountWords.appWrong(platform.name, keys);
	if (renewsNow(account, context))
		return [(0,check_finding .gz)(name, advice)];
	const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
	const until = expiresAt === null ? null : (0,clock .gY)(expiresAt);
	return [(0,check_finding .$e)(name, accountWords.appNotNeededYet(advice, until))];
}
async function judge(platform, values, context) {
	try {
		return await platform.judgeApp?.(values, {
			...context,
			apiUrl: context.apiUrlOf(platform),
			readStoredId: async () => null,
			signal: new AbortController().signal,
			warn: () => undefined,
		});
	}
	catch (error) {
		if (error instanceof errors .GD)
			return null;
		throw error;
	}
}

;// CONCATENATED MODULE: ./lib/cli/check/accounts.js

const soonMs = 7 * clock .LP;
async function checkAccounts(accounts, context) {
	const checked = await Promise.all(accounts.map((account) => checkAccount(account, context)));
	const fetched = checked.flatMap(({ account, snapshot }) => snapshot ? [{ account, snapshot }] : []);
	const twins = (0,pipeline_twins .sv)(fetched).flatMap(({ account, error }) => error ? [(0,check_finding .VQ)(topics .v.account(account.id), error)] : []);
	const shared = accounts.flatMap((account) => {
		const twin = accounts.find((other) => (0,pipeline_twins .sO)(other, account));
		return twin && twin !== account
			? [(0,check_finding .VQ)(topics .v.account(account.id), (0,pipeline_twins .M_)(account, twin))]
			: [];
	});
	const redact = (0,redactor .l)(accounts.flatMap(credentials_accounts .VX));
	const redacted = (text) => (0,locale_text .B)((locale) => redact(text[locale]));
	const findings = [
		...checked.flatMap((one) => one.findings),
		...(shared.length > 0 ? shared : twins),
	];
	return tolerate(findings, accounts, context.failOn).map(({ message, hint, ...finding }) => ({
		...finding,
		message: redacted(message),
		hint: hint && redacted(hint),
	}));
}
function tolerate(findings, accounts, failOn) {
	const failing = accounts.filter(({ id }) => findings.some(({ name, status }) => status === 'failed' && name.en.split(':')[0] === id));
	const isTolerated = failOn === 'never' || (failOn === 'all' && failing.length < accounts.length);
	if (!isTolerated)
		return findings;
	return findings.map((one) => one.status === 'failed' ? (0,check_finding .$e)(one.name, accountWords.tolerated(one, failOn)) : one);
}
async function checkAccount(account, context) {
	const now = context.clock.now();
	const signIn = checkSignIn(account, now, context);
	const warnings = [];
	const { finding, snapshot } = signIn?.status === 'failed'
		? {
			finding: (0,check_finding .hT)(topics .v.access(account.id), accountWords.notTried),
			snapshot: null,
		}
		: await checkAccess(account, now, context, warnings);
	const app = await checkApp(account, context);
	const scopes = await checkScopes(account);
	const empty = scopes.some(({ status }) => status !== 'ok' && status !== 'skipped')
		? []
		: warnings;
	return {
		account,
		snapshot,
		findings: [
			...(signIn ? [signIn] : []),
			finding,
			...app,
			...scopes,
			...empty.map((message) => (0,check_finding .$e)(topics .v.numbers(account.id), {
				message: {
					en: message,
					de: `Nicht alle Zahlen kamen an. Die Meldung auf Englisch: \u201e${message}\u201c`,
				},
				hint: accountWords.otherNumbers,
			})),
		],
	};
}
function checkSignIn(account, now, context) {
	const { id, platform, values } = account;
	if (!platform.tokens)
		return null;
	const name = topics .v.signIn(id);
	const expiresAt = platform.tokens.signInExpiresAt(values);
	if (expiresAt === null)
		return (0,check_finding.ok)(name, accountWords.signInUnknown);
	const until = (0,clock .gY)(expiresAt);
	const accessEndsAt = platform.tokens.accessExpiresAt(values) ?? 0;
	if (expiresAt <= now)
		return accessEndsAt <= now || renewsNow(account, context)
			? (0,check_finding .gz)(name, accountWords.signInExpired(until))
			: (0,check_finding .$e)(name, accountWords.signInExpiredLater(until, (0,clock .gY)(accessEndsAt)));
	return expiresAt - now < soonMs
		? (0,check_finding .$e)(name, accountWords.signInSoon(until))
		: (0,check_finding.ok)(name, accountWords.signInLasts(until));
}
async function checkAccess(account, now, context, warnings) {
	const { id, platform, values } = account;
	const name = topics .v.access(id);
	const expiresAt = platform.tokens?.accessExpiresAt(values) ?? null;
	const until = expiresAt === null ? null : (0,clock .gY)(expiresAt);
	if (expiresAt !== null && until !== null && expiresAt <= now) {
		const finding = context.refresh === 'never'
			? (0,check_finding .gz)(name, accountWords.renewalForbidden(until))
			: (0,check_finding .hT)(name, accountWords.accessExpired(until));
		return { finding, snapshot: null };
	}
	try {
		const snapshot = await platform.fetch(values, 1, {
			...context,
			apiUrl: context.apiUrlOf(platform),
			readStoredId: () => context.readStoredId(account),
			signal: new AbortController().signal,
			warn: (message) => warnings.push(message),
		});
		const who = snapshot.profile.username ?? snapshot.profile.name ?? id;
		return { finding: (0,check_finding.ok)(name, accountWords.answers(platform.name, who, until)), snapshot };
	}
	catch (error) {
		const isRenewable = context.refresh !== 'never' &&
			platform.tokens &&
			error instanceof errors .GD &&
			error.code === 'access-expired';
		const finding = isRenewable
			? (0,check_finding .$e)(name, accountWords.refusedEarly(platform.name))
			: (0,check_finding .Sm)(name, error);
		return { finding, snapshot: null };
	}
}
async function checkScopes({ id, platform, values }) {
	if (platform.scopes.length === 0)
		return [];
	const name = topics .v.scopes(id);
	const key = platform.keys.find((one) => one.name.endsWith('_SCOPE'))?.name;
	const granted = (values.get(key ?? '') ?? '').split(/[\s,]+/).filter(Boolean);
	if (granted.length === 0)
		return key ? [(0,check_finding .hT)(name, accountWords.scopesUnknown)] : [];
	const missing = platform.scopes.filter((scope) => !granted.includes(scope.name));
	if (missing.length === 0)
		return [(0,check_finding.ok)(name, accountWords.scopesGranted(platform.scopes.length))];
	const german = await platform.german?.();
	return missing.map((scope) => {
		const isRequired = platform.signIn?.requiredScopes.includes(scope.name);
		const toFinding = isRequired ? check_finding .gz : check_finding .$e;
		return toFinding(name, accountWords.scopeMissing(platform.name, scope.name, (0,platform_words .mN)(scope.name, scope.gives, german)));
	});
}
var assert = __webpack_require__(5601);
var find_workflow = __webpack_require__(9750);
;// CONCATENATED MODULE: ./lib/cli/check/words/schedule-words.js

const addActionsRead = {
	en: 'Add actions: read to permissions.',
	de: 'Erg\u00e4nze actions: read in permissions.',
};
const mayNotReadEarlier = {
	en: 'The job may not read earlier runs, in which history-artifact looks for the database',
	de: 'Der Job darf fr\u00fchere L\u00e4ufe nicht lesen, in denen history-artifact die Datenbank sucht',
};
const scheduleWords = {
	noSchedule: {
		message: {
			en: 'The workflow has no schedule, so GitHub does not start it once a day.',
			de: 'Der Workflow hat keinen Zeitplan, also startet GitHub ihn nicht t\u00e4glich.',
		},
		hint: {
			en: 'Add on: schedule: with a cron.',
			de: 'Erg\u00e4nze on: schedule: mit einer Cron-Zeile.',
		},
	},
	badCron: (cron) => ({
		message: {
			en: `GitHub would not take the cron "${cron}".`,
			de: `GitHub w\u00fcrde die Cron-Zeile \u201e${cron}\u201c nicht annehmen.`,
		},
		hint: {
			en: 'Write five fields, such as "17 3 * * *".',
			de: 'Schreibe f\u00fcnf Felder, etwa "17 3 * * *".',
		},
	}),
	fullHour: (cron) => ({
		message: {
			en: `The cron "${cron}" asks for the full hour, when GitHub delays runs or drops them.`,
			de: `Die Cron-Zeile \u201e${cron}\u201c nennt die volle Stunde, zu der GitHub L\u00e4ufe versp\u00e4tet oder ausl\u00e4sst.`,
		},
		hint: {
			en: 'Choose another minute, such as 17.',
			de: 'W\u00e4hle eine andere Minute, etwa 17.',
		},
	}),
	runsAt: (crons) => ({
		en: `It runs at "${crons.join('", "')}", off the full hour.`,
		de: `Er l\u00e4uft nach \u201e${crons.join('\u201c, \u201e')}\u201c, also nicht zur vollen Stunde.`,
	}),
	noConcurrency: {
		message: {
			en: 'Nothing keeps two runs apart, and two that renew at once may lose a sign-in.',
			de: 'Nichts h\u00e4lt zwei L\u00e4ufe auseinander; wenn beide erneuern, kann eine Anmeldung verloren gehen.',
		},
		hint: {
			en: 'Add concurrency: with a group and cancel-in-progress: false.',
			de: 'Erg\u00e4nze concurrency: mit einer group und cancel-in-progress: false.',
		},
	},
	cancelsOthers: {
		message: {
			en: 'A new run cancels the one that is under way, perhaps while it saves a token.',
			de: 'Ein neuer Lauf bricht den laufenden ab, vielleicht w\u00e4hrend dieser ein Token speichert.',
		},
		hint: {
			en: 'Set cancel-in-progress: false.',
			de: 'Setze cancel-in-progress: false.',
		},
	},
	oneByOne: { en: 'Runs wait for each other.', de: 'L\u00e4ufe warten aufeinander.' },
	mayReadRun: {
		en: 'The job may read its own run (actions: read).',
		de: 'Der Job darf seinen eigenen Lauf lesen (actions: read).',
	},
	mayNotReadOwnRun: {
		message: {
			en: 'The job may not read its own run, so after somebody else wrote the secret it renews nothing.',
			de: 'Der Job darf seinen eigenen Lauf nicht lesen: Hat jemand anderes das Secret geschrieben, erneuert er nichts.',
		},
		hint: addActionsRead,
	},
	mayNotReadEarlierRuns: {
		message: (0,locale_text .B)((locale) => `${mayNotReadEarlier[locale]}.`),
		hint: addActionsRead,
	},
	mayNotReadEarlierRunsIfPrivate: {
		message: {
			en: `${mayNotReadEarlier.en}: in a private repository it fails.`,
			de: `${mayNotReadEarlier.de}: In einem privaten Repository schl\u00e4gt er fehl.`,
		},
		hint: addActionsRead,
	},
	mayReadBecausePublic: {
		message: {
			en: 'The job may read its own run only because the repository is public.',
			de: 'Der Job darf seinen eigenen Lauf nur lesen, weil das Repository \u00f6ffentlich ist.',
		},
		hint: addActionsRead,
	},
	callMayReadRun: {
		en: 'The call may read its own run (actions: read).',
		de: 'Der Aufruf darf seinen eigenen Lauf lesen (actions: read).',
	},
	callWithoutPermissions: {
		message: {
			en: 'Not checked: without permissions, a setting of the repository decides whether the call may read its own run.',
			de: 'Nicht gepr\u00fcft: Ohne permissions entscheidet eine Einstellung des Repositorys, ob der Aufruf seinen eigenen Lauf lesen darf.',
		},
		hint: {
			en: 'Add permissions: actions: read.',
			de: 'Erg\u00e4nze permissions: actions: read.',
		},
	},
	callMayNotReadRun: {
		message: {
			en: 'The reusable workflow needs actions: read, and its caller does not have it, so GitHub starts no run.',
			de: 'Der wiederverwendbare Workflow braucht actions: read, und der Aufruf hat es nicht, also startet GitHub keinen Lauf.',
		},
		hint: addActionsRead,
	},
};

;// CONCATENATED MODULE: ./lib/cli/check/check-schedule.js

function checkSchedule({ on }) {
	const name = topics .v.schedule;
	const { schedule, ...triggers } = (0,find_workflow .Lv)(on);
	if (schedule === undefined && (on === 'workflow_call' || 'workflow_call' in triggers))
		return null;
	const crons = Array.isArray(schedule)
		? schedule.map((one) => String(((0,assert .u4)(one) ? one.cron : undefined) ?? '').trim())
		: [];
	if (crons.length === 0)
		return (0,check_finding .$e)(name, scheduleWords.noSchedule);
	const bad = crons.find((cron) => readMinutes(cron) === null);
	if (bad !== undefined)
		return (0,check_finding .gz)(name, scheduleWords.badCron(bad));
	const full = crons.find((cron) => readMinutes(cron)?.includes(0));
	return full === undefined
		? (0,check_finding.ok)(name, scheduleWords.runsAt(crons))
		: (0,check_finding .$e)(name, scheduleWords.fullHour(full));
}
function readMinutes(cron) {
	const fields = cron.split(/\s+/);
	if (fields.length !== 5 || !fields.every((field) => /^[\dA-Z*,/-]+$/i.test(field)))
		return null;
	const parts = (fields[0] ?? '').split(',').map((part) => {
		const [, from, to, step] = /^(\*|\d{1,2})(?:-(\d{1,2}))?(?:\/(\d{1,2}))?$/.exec(part) ?? [];
		if (from === undefined || Number(step) === 0)
			return null;
		const first = from === '*' ? 0 : Number(from);
		const last = to !== undefined ? Number(to) : from === '*' || step !== undefined ? 59 : first;
		if (first > last || last > 59)
			return null;
		return Array.from({ length: 60 }, (_, minute) => minute).filter((minute) => minute >= first && minute <= last && (minute - first) % Number(step ?? 1) === 0);
	});
	return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}
var pipeline_inputs = __webpack_require__(4614);
var expressions = __webpack_require__(2994);
;// CONCATENATED MODULE: ./lib/cli/check/words/artifact-words.js
const noHistory = {
	en: 'so each run begins without history',
	de: 'also beginnt jeder Lauf ohne Verlauf',
};
const uploadIt = (step, artifact) => ({
	en: `Upload steps.${step}.outputs.database as the artifact ${artifact}, as in the README.`,
	de: `Lade steps.${step}.outputs.database als Artefakt ${artifact} hoch, wie in der README.`,
});
const artifactWords = {
	notUploaded: (file, artifact, step) => ({
		message: {
			en: `${file} looks for yesterday's database in the artifact ${artifact}, and uploads none, ${noHistory.en}.`,
			de: `${file} sucht die Datenbank von gestern im Artefakt ${artifact} und l\u00e4dt keines hoch, ${noHistory.de}.`,
		},
		hint: uploadIt(step, artifact),
	}),
	otherUpload: ({ file, uploads }, artifact, step) => ({
		message: {
			en: `${file} looks for yesterday's database in the artifact ${artifact}, and uploads it as ${uploads}.`,
			de: `${file} sucht die Datenbank von gestern im Artefakt ${artifact} und l\u00e4dt sie als ${uploads} hoch.`,
		},
		hint: uploadIt(step, artifact),
	}),
	uploadWithoutDatabase: (file, artifact, step) => ({
		message: {
			en: `${file} uploads the artifact ${artifact} without the database, ${noHistory.en}.`,
			de: `${file} l\u00e4dt das Artefakt ${artifact} ohne die Datenbank hoch, ${noHistory.de}.`,
		},
		hint: uploadIt(step, artifact),
	}),
	otherDownload: (file, wanted, uploaded) => ({
		message: {
			en: `${file} downloads the artifact ${wanted}, and uploads ${uploaded.join(', ') || 'none'}.`,
			de: `${file} l\u00e4dt das Artefakt ${wanted} herunter, und hoch ${uploaded.length > 0 ? `nur ${uploaded.join(', ')}` : 'keines'}.`,
		},
		hint: {
			en: 'Give the upload and the download the same name.',
			de: 'Gib beim Hochladen und beim Herunterladen denselben Namen an.',
		},
	}),
	mayNotPublish: (file, job, missing) => ({
		message: {
			en: `The job ${job} of ${file} publishes on Pages without ${missing.join(' and ')}.`,
			de: `Der Job ${job} in ${file} ver\u00f6ffentlicht auf Pages ohne ${missing.join(' und ')}.`,
		},
		hint: {
			en: 'Give it permissions: pages: write, id-token: write.',
			de: 'Gib ihm permissions: pages: write, id-token: write',
		},
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-artifacts.js

const checkArtifacts = (workflow) => [
	...checkHistory(workflow),
	...checkDownloads(workflow),
	...checkPages(workflow),
];
function checkHistory({ file, steps, index, inputs }) {
	const history = inputs.get('history-artifact') ?? '';
	const action = steps[index];
	if (history === '' || !action)
		return [];
	const uploads = steps.slice(index + 1).filter(isUpload);
	const id = action.id || 'stats';
	if (uploads.length === 0)
		return [(0,check_finding .$e)(topics .v.history, artifactWords.notUploaded(file, history, id))];
	const nameOf = (step) => step.inputs.get('name') ?? 'artifact';
	const fitting = uploads.filter((step) => nameOf(step) === history);
	if (fitting.length === 0) {
		const others = uploads.map(nameOf).join(', ');
		return [
			(0,check_finding .$e)(topics .v.history, artifactWords.otherUpload({ file, uploads: others }, history, id)),
		];
	}
	const database = inputs.get('database') || 'social-stats.db';
	const holds = fitting.some((step) => {
		const path = step.inputs.get('path') ?? '';
		return ((0,expressions .P)(path).some(({ output }) => output === 'database') ||
			path.split('\n').some((line) => ['.', './', database].includes(line.trim())));
	});
	return holds
		? []
		: [(0,check_finding .$e)(topics .v.history, artifactWords.uploadWithoutDatabase(file, history, id))];
}
const isUpload = ({ uses }) => uses.startsWith('actions/upload-artifact@');
function checkDownloads({ file, workflow }) {
	const steps = Object.values((0,find_workflow .Lv)(workflow.jobs)).filter(assert .u4).flatMap(find_workflow .I$);
	const uploaded = steps.filter(isUpload).map(({ inputs }) => inputs.get('name') ?? 'artifact');
	if (uploaded.some(expressions .Q))
		return [];
	return steps
		.filter(({ uses, inputs }) => uses.startsWith('actions/download-artifact@') && !inputs.has('run-id'))
		.map(({ inputs }) => inputs.get('name') ?? '')
		.filter((wanted) => wanted !== '' && !(0,expressions .Q)(wanted) && !uploaded.includes(wanted))
		.map((wanted) => (0,check_finding .gz)(topics .v.artifact, artifactWords.otherDownload(file, wanted, uploaded)));
}
const neededForPages = ['pages', 'id-token'];
function checkPages({ file, workflow }) {
	const jobs = Object.entries((0,find_workflow .Lv)(workflow.jobs)).map(([id, job]) => ({
		id,
		job: (0,find_workflow .Lv)(job),
	}));
	return jobs.flatMap(({ id, job }) => {
		const publishes = (0,find_workflow .I$)(job).some(({ uses }) => uses.startsWith('actions/deploy-pages@'));
		const found = job.permissions ?? workflow.permissions;
		const missing = neededForPages.filter((one) => (0,find_workflow .Lv)(found)[one] !== 'write');
		if (!publishes || found === 'write-all' || missing.length === 0)
			return [];
		const texts = missing.map((one) => `${one}: write`);
		return [(0,check_finding .gz)(topics .v.permissions, artifactWords.mayNotPublish(file, id, texts))];
	});
}
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/cli/check/known-names.js

const outputsOf = [
	[/^actions\/create-github-app-token@/, ['token', 'installation-id', 'app-slug']],
	[/^actions\/upload-artifact@/, ['artifact-id', 'artifact-url', 'artifact-digest']],
	[/^actions\/deploy-pages@/, ['page_url']],
];
const knownInputs = () => readNames('inputs');
function knownDefaults() {
	const metadata = (0,dist .qg)(readOwnText('action.yml') ?? '');
	const inputs = Object.entries((0,find_workflow .Lv)((0,find_workflow .Lv)(metadata).inputs));
	if (inputs.length === 0)
		return null;
	return new Map(inputs.map(([name, input]) => [name, String((0,find_workflow .Lv)(input).default ?? '')]));
}
function knownOutputs({ uses, id }, own) {
	if (id === '')
		return null;
	if (uses === own)
		return readNames('outputs');
	return outputsOf.find(([pattern]) => pattern.test(uses))?.[1] ?? null;
}
function readNames(part) {
	const metadata = (0,dist .qg)(readOwnText('action.yml') ?? '');
	const names = Object.keys((0,find_workflow .Lv)((0,find_workflow .Lv)(metadata)[part]));
	return names.length > 0 ? names : null;
}
function readOwnText(path) {
	try {
		const program = (0,external_node_fs_.realpathSync)(process.argv[1] ?? '');
		return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(program), '..', path), 'utf8');
	}
	catch {
		return null;
	}
}

;// CONCATENATED MODULE: ./lib/cli/check/words/step-words.js
const compareWithRecipe = {
	en: 'Compare the names with those of the recipe in examples/.',
	de: 'Vergleiche die Namen mit denen der Vorlage in examples/.',
};
const stepWords = {
	unknownInput: ({ file, uses }, input, known) => ({
		message: {
			en: `${file} gives ${uses} the input ${input}, which this version of the action does not have, so it is without effect.`,
			de: `${file} \u00fcbergibt an ${uses} die Eingabe ${input}, die diese Version der Action nicht hat: Sie bleibt ohne Wirkung.`,
		},
		hint: { en: `Its inputs are ${known}.`, de: `Ihre Inputs sind ${known}.` },
	}),
	badInput: (file, refusal) => ({
		message: {
			en: `${file}: ${refusal.message}`,
			de: `${file} \u00fcbergibt eine Eingabe, die die Action nicht annimmt.`,
		},
		hint: {
			en: refusal.hint,
			de: `Die Meldung auf Englisch: \u201e${refusal.message} ${refusal.hint}\u201c`,
		},
	}),
	appWithoutKey: (file, step) => ({
		message: {
			en: `${file} gives the step ${step} no client-id or no private-key, without which it makes no token.`,
			de: `${file} \u00fcbergibt an den Schritt ${step} keine client-id oder keinen private-key; ohne sie erzeugt er kein Token.`,
		},
		hint: {
			en: 'Give it client-id and private-key as in the README, from STATS_APP_CLIENT_ID and STATS_APP_PRIVATE_KEY.',
			de: '\u00dcbergib client-id und private-key wie in der README, aus STATS_APP_CLIENT_ID und STATS_APP_PRIVATE_KEY.',
		},
	}),
	wrongPermission: ({ file, step, given }, wanted) => {
		const [en, de] = wanted === 'environments'
			? ['an environment', 'eines Environments']
			: ['the repository', 'des Repositorys'];
		return {
			message: {
				en: `${file} makes its token with ${given}, and the secret is one of ${en}.`,
				de: `${file} erzeugt sein Token mit ${given}, aber das Secret ist eines ${de}.`,
			},
			hint: {
				en: `Write permission-${wanted}: write in the step ${step}.`,
				de: `Schreibe permission-${wanted}: write in den Schritt ${step}.`,
			},
		};
	},
	emptyReference: (file, reference, step) => ({
		message: {
			en: `${file} reads ${reference} in ${step.en}, and no step before it has that output, so it is empty.`,
			de: `${file} liest ${reference} ${step.de}, aber kein Schritt davor hat diesen Output: Er ist leer.`,
		},
		hint: {
			en: 'Compare the id and the output with those of the README.',
			de: 'Vergleiche id und Output mit denen in der README.',
		},
	}),
	step: (name) => name === null
		? { en: 'a step', de: 'in einem Schritt' }
		: { en: `the step ${name}`, de: `im Schritt ${name}` },
	missingJobOutput: (file, reference) => ({
		message: {
			en: `${file} reads ${reference}, which that job does not give, so it is empty.`,
			de: `${file} liest ${reference}; diesen Output hat der Job nicht, also ist er leer.`,
		},
		hint: compareWithRecipe,
	}),
	emptyJobOutput: (file, output) => ({
		message: {
			en: `${file} takes the job's output ${output} from a step or an output that is not there.`,
			de: `${file} nimmt den Output ${output} des Jobs aus einem Schritt oder Output, den es nicht gibt.`,
		},
		hint: compareWithRecipe,
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-steps.js

const check_steps_name = topics .v.workflow;
function checkSteps(workflow, { renews, renewal }) {
	return [
		...checkInputNames(workflow),
		...checkInputValues(workflow),
		...(renews ? checkTokenStep(workflow) : []),
		...checkReferences(workflow, renewal),
		...checkArtifacts(workflow),
		...checkJobOutputs(workflow),
	];
}
function checkInputNames({ file, inputs, uses }) {
	const known = knownInputs();
	if (known === null)
		return [];
	return [...inputs.keys()]
		.filter((input) => !known.includes(input.toLowerCase()))
		.map((input) => (0,check_finding .$e)(check_steps_name, stepWords.unknownInput({ file, uses }, input, known.join(', '))));
}
function checkInputValues({ file, inputs }) {
	const defaults = knownDefaults();
	if (defaults === null)
		return [];
	try {
		(0,pipeline_inputs .K)(platforms .B, (input) => {
			if (input === 'env-social')
				return 'looked at elsewhere';
			const given = inputs.get(input);
			return given === undefined || (0,expressions .Q)(given) ? (defaults.get(input) ?? '') : given;
		});
		return [];
	}
	catch (error) {
		if (!(error instanceof errors .GD))
			throw error;
		return [(0,check_finding .gz)(check_steps_name, stepWords.badInput(file, error))];
	}
}
function checkTokenStep({ file, steps, index, inputs }) {
	const [source] = (0,expressions .P)(inputs.get('secrets-token') ?? '').filter(({ scope }) => scope === 'steps');
	if (!source)
		return [];
	const made = (0,find_workflow .MR)(steps.slice(0, index), source.name);
	if (made === null || !isAppStep(made))
		return [];
	const has = (...names) => names.some((input) => made.inputs.get(input));
	if (!has('client-id', 'app-id') || !has('private-key'))
		return [(0,check_finding .gz)(check_steps_name, stepWords.appWithoutKey(file, source.name))];
	const wanted = inputs.get('secret-environment') ? 'environments' : 'secrets';
	const permissions = [...made.inputs].filter(([key]) => key.startsWith('permission-'));
	const isGiven = permissions.some(([key, value]) => key === `permission-${wanted}` && value === 'write');
	if (permissions.length === 0 || isGiven)
		return [];
	const given = permissions.map(([key]) => key).join(', ');
	const step = source.name;
	return [(0,check_finding .gz)(check_steps_name, stepWords.wrongPermission({ file, step, given }, wanted))];
}
const isAppStep = ({ uses }) => uses.startsWith('actions/create-github-app-token@');
function checkReferences({ file, steps, index, uses }, renewal) {
	return steps.flatMap((step, at) => {
		const references = [...(0,expressions .P)(step.text), ...(0,expressions .P)(step.condition, true)];
		const bad = references.filter(({ scope, name: id, output }) => {
			if (scope !== 'steps')
				return false;
			const source = (0,find_workflow .MR)(steps.slice(0, at), id);
			if (source === null && at === index)
				return false;
			return source === null || knownOutputs(source, uses)?.includes(output ?? '') === false;
		});
		return [...new Set(bad.map(({ written }) => written))].map((reference) => {
			const isToken = at === index && /secrets-token/.test(findInput(step, reference));
			const advice = stepWords.emptyReference(file, reference, describeStep(step));
			return isToken ? (0,check_finding .sb)(renewal, (0,check_finding .gz)(check_steps_name, advice)) : (0,check_finding .$e)(check_steps_name, advice);
		});
	});
}
const findInput = (step, reference) => [...step.inputs].find(([, value]) => value.replaceAll(/\s/g, '').includes(reference))?.[0] ?? '';
const describeStep = ({ id, uses }) => stepWords.step(uses.split('@')[0] || id || null);
function checkJobOutputs({ file, workflow, job, steps, uses }) {
	const jobs = (0,find_workflow .Lv)(workflow.jobs);
	const read = JSON.stringify(jobs).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g);
	const unknown = Array.from(read, ([reference, from = '', output = '']) => Object.hasOwn((0,find_workflow .Lv)((0,find_workflow .Lv)(jobs[from]).outputs), output) ? null : reference);
	const empty = Object.entries((0,find_workflow .Lv)(job.outputs)).flatMap(([output, value]) => (0,expressions .P)(String(value)).some(({ scope, name: id, output: part }) => {
		const source = scope === 'steps' ? (0,find_workflow .MR)(steps, id) : null;
		return source === null || knownOutputs(source, uses)?.includes(part ?? '') === false;
	})
		? [output]
		: []);
	return [
		...[...new Set(unknown)]
			.filter((reference) => reference !== null)
			.map((reference) => (0,check_finding .$e)(check_steps_name, stepWords.missingJobOutput(file, reference))),
		...empty.map((output) => (0,check_finding .$e)(check_steps_name, stepWords.emptyJobOutput(file, output))),
	];
}
var workflow_words = __webpack_require__(5322);
;// CONCATENATED MODULE: ./lib/cli/check/check-workflow.js

const namesSecret = ({ inputs }) => (0,expressions .P)(inputs.get('env-social') ?? '').some(({ scope }) => scope === 'secrets');
const isPlainText = (workflow, hasSecrets) => readPlainText(workflow) !== null || (!hasSecrets && !namesSecret(workflow));
function readPlainText({ inputs }) {
	const text = inputs.get('env-social') ?? '';
	return (0,expressions .Q)(text) || (0,env_file .v)(text).values.size === 0 ? null : text;
}
function checkWorkflow(found, needs) {
	const { secretName, environment, renews, hasSecrets, unconfigured = [] } = needs;
	const { file, workflow, job, uses, inputs } = found;
	const isPlain = isPlainText(found, hasSecrets);
	return [
		checkAction(file, uses),
		...(isPlain ? [checkPlain(found)] : checkInputs(found, secretName, needs)),
		...unconfigured.map((id) => (0,check_finding .gz)(topics .v.workflow, workflow_words .F.unconfigured(file, id))),
		...checkSteps(found, needs),
		checkEnvironment(job, environment),
		checkSchedule(workflow),
		renews ? checkConcurrency(workflow, job) : null,
		renews || inputs.get('history-artifact') ? checkPermissions(found, needs) : null,
	].filter((finding) => finding !== null);
}
function checkAction(file, uses) {
	if (uses.toLowerCase().startsWith('org/'))
		return (0,check_finding .gz)(topics .v.action, workflow_words .F.placeholderOwner(file, uses));
	if (uses.includes('@') || uses.startsWith('./'))
		return null;
	return (0,check_finding .gz)(topics .v.action, workflow_words .F.withoutVersion(file, uses));
}
function checkPlain({ file, inputs }) {
	const text = inputs.get('env-social') ?? '';
	if (text === '')
		return (0,check_finding .gz)(topics .v.workflow, workflow_words .F.emptyText(file));
	if ((0,expressions .Q)(text))
		return (0,check_finding .hT)(topics .v.workflow, workflow_words .F.dynamicText(file));
	return (0,credentials_accounts ._o)((0,env_file .v)(text).values, platforms .B).length > 0
		? (0,check_finding .gz)(topics .v.workflow, workflow_words .F.openSecret(file))
		: (0,check_finding.ok)(topics .v.workflow, workflow_words .F.plainText(file));
}
function checkInputs({ file, inputs, steps, index }, secretName, { renews, renewal }) {
	const name = topics .v.workflow;
	const given = (0,expressions .P)(inputs.get('env-social') ?? '').find(({ scope }) => scope === 'secrets')?.name;
	if (given === undefined)
		return [(0,check_finding .gz)(name, workflow_words .F.textWithoutSecret(file, secretName))];
	if (given.toUpperCase() !== secretName.toUpperCase())
		return [(0,check_finding .gz)(name, workflow_words .F.otherSecret(file, given, secretName))];
	const token = inputs.get('secrets-token') ?? '';
	if (renews && (token === '' || /github\.token|secrets\.GITHUB_TOKEN/i.test(token)))
		return [(0,check_finding .sb)(renewal, (0,check_finding .gz)(name, workflow_words .F.weakToken(file, token === '')))];
	const source = (0,expressions .P)(token).find(({ scope }) => scope === 'steps');
	if (renews && source && (0,find_workflow .MR)(steps.slice(0, index), source.name) === null)
		return [(0,check_finding .sb)(renewal, (0,check_finding .gz)(name, workflow_words .F.tokenWithoutStep(file, source.name)))];
	return [(0,check_finding.ok)(name, workflow_words .F.usesSecret(file, secretName))];
}
function checkEnvironment(job, environment) {
	if (environment === null)
		return null;
	return (0,find_workflow .Qo)(job)?.toLowerCase() === environment.toLowerCase()
		? (0,check_finding.ok)(topics .v.environment, workflow_words .F.inEnvironment(environment))
		: (0,check_finding .gz)(topics .v.environment, workflow_words .F.outsideEnvironment(environment));
}
function checkConcurrency(workflow, job) {
	const name = topics .v.concurrency;
	const found = workflow.concurrency ?? job.concurrency;
	if (found === undefined || found === null)
		return (0,check_finding .$e)(name, scheduleWords.noConcurrency);
	const cancels = (0,assert .u4)(found) ? found['cancel-in-progress'] : undefined;
	return cancels === undefined || cancels === false
		? (0,check_finding.ok)(name, scheduleWords.oneByOne)
		: (0,check_finding .$e)(name, scheduleWords.cancelsOthers);
}
function checkPermissions({ workflow, job, inputs }, { renews, isPrivate = null }) {
	const found = job.permissions ?? workflow.permissions;
	if (found === undefined)
		return null;
	if (mayReadRun(found))
		return (0,check_finding.ok)(topics .v.permissions, scheduleWords.mayReadRun);
	if (!inputs.get('history-artifact'))
		return (0,check_finding .$e)(topics .v.permissions, scheduleWords.mayNotReadOwnRun);
	if (isPrivate === true)
		return (0,check_finding .gz)(topics .v.permissions, scheduleWords.mayNotReadEarlierRuns);
	if (isPrivate === false)
		return renews ? (0,check_finding .$e)(topics .v.permissions, scheduleWords.mayReadBecausePublic) : null;
	return (0,check_finding .$e)(topics .v.permissions, scheduleWords.mayNotReadEarlierRunsIfPrivate);
}
const mayReadRun = (permissions) => (0,assert .u4)(permissions)
	? permissions.actions === 'read' || permissions.actions === 'write'
	: permissions === 'read-all' || permissions === 'write-all';

;// CONCATENATED MODULE: ./lib/cli/check/words/caller-words.js
const callerWords = {
	calls: (file, uses) => ({
		en: `${file} calls the reusable workflow ${uses}.`,
		de: `${file} ruft den wiederverwendbaren Workflow ${uses} auf.`,
	}),
	otherAddress: (file, uses) => ({
		message: {
			en: `${file} calls ${uses}, which is not there.`,
			de: `${file} ruft ${uses} auf, das es nicht gibt.`,
		},
		hint: {
			en: 'Write OWNER/tiktok-stats-action/.github/workflows/social-stats.yml@v1.',
			de: 'Schreibe OWNER/tiktok-stats-action/.github/workflows/social-stats.yml@v1.',
		},
	}),
	inherits: (file) => ({
		message: {
			en: `${file} passes its secrets by "inherit", so app-private-key is empty: no secret can be called that.`,
			de: `${file} \u00fcbergibt seine Secrets mit \u201einherit\u201c, also ist app-private-key leer: So kann kein Secret hei\u00dfen.`,
		},
		hint: {
			en: `Write below secrets: app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}.`,
			de: `Schreibe unter secrets: app-private-key: \${{ secrets.STATS_APP_PRIVATE_KEY }}`,
		},
	}),
	dynamicEnvironments: (file) => ({
		message: {
			en: `Not checked: the secrets of the environments of ${file}, whose names are known only in a run.`,
			de: `Nicht gepr\u00fcft: die Secrets der Environments von ${file}, deren Namen erst in einem Lauf feststehen.`,
		},
		hint: {
			en: 'Name one of them by --environment.',
			de: 'Nenne mit --environment eines davon.',
		},
	}),
	badEnvironments: (file) => ({
		message: {
			en: `${file} passes environments, which are not a JSON array of names.`,
			de: `${file} \u00fcbergibt environments, aber nicht als JSON-Array von Namen.`,
		},
		hint: {
			en: `Write environments: '["social-a", "social-b"]'.`,
			de: `Schreibe environments: '["social-a", "social-b"]'`,
		},
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-caller.js

const check_caller_name = topics .v.workflow;
function checkCaller(caller) {
	const { file, uses, workflow, job } = caller;
	const schedule = checkSchedule(workflow);
	const findings = [
		checkAction(file, uses),
		...checkAddress(caller),
		checkInherited(caller),
		checkEnvironments(caller),
	].filter((finding) => finding !== null);
	return [
		...(findings.some(({ status }) => status === 'failed')
			? []
			: [(0,check_finding.ok)(check_caller_name, callerWords.calls(file, uses))]),
		...findings,
		check_caller_checkPermissions(job.permissions ?? workflow.permissions),
		...(schedule ? [schedule] : []),
	];
}
function checkAddress({ file, uses }) {
	const [path = '', version = ''] = uses.split('@');
	if (path.endsWith('/.github/workflows/social-stats.yml') && version !== '')
		return [];
	return [(0,check_finding .gz)(check_caller_name, callerWords.otherAddress(file, uses))];
}
const checkInherited = ({ file, secrets }) => secrets === 'inherit' ? (0,check_finding .gz)(check_caller_name, callerWords.inherits(file)) : null;
function readEnvironments({ inputs }) {
	const found = parseNames(inputs.get('environments') ?? '');
	return found ?? [];
}
function parseNames(text) {
	try {
		const found = JSON.parse(text);
		if (!Array.isArray(found))
			return null;
		const names = found.filter((one) => typeof one === 'string' && one.trim() !== '');
		return names.length === found.length && names.length > 0 ? names : null;
	}
	catch {
		return null;
	}
}
function checkEnvironments({ file, inputs }) {
	const text = inputs.get('environments') ?? '';
	if (text === '' || parseNames(text) !== null)
		return null;
	if (!(0,expressions .Q)(text))
		return (0,check_finding .gz)(check_caller_name, callerWords.badEnvironments(file));
	const { message, hint } = callerWords.dynamicEnvironments(file);
	return (0,check_finding .hT)(check_caller_name, message, hint);
}
function check_caller_checkPermissions(found) {
	if (found === undefined) {
		const { message, hint } = scheduleWords.callWithoutPermissions;
		return (0,check_finding .hT)(topics .v.permissions, message, hint);
	}
	return mayReadRun(found)
		? (0,check_finding.ok)(topics .v.permissions, scheduleWords.callMayReadRun)
		: (0,check_finding .gz)(topics .v.permissions, scheduleWords.callMayNotReadRun);
}
function findCallerNeeds({ inputs, secrets }) {
	const key = secrets === 'inherit' ? '' : (secrets.get('app-private-key') ?? '');
	const toNeeds = (text, input) => (0,expressions .P)(text)
		.filter(({ scope }) => scope !== 'steps')
		.map((reference) => ({ ...reference, goesTo: { input, action: null } }));
	return [
		...toNeeds(inputs.get('app-client-id') ?? '', 'app-client-id'),
		...toNeeds(key, 'app-private-key'),
	];
}
var spare_bytes = __webpack_require__(9155);
var net_github = __webpack_require__(616);
var github_token = __webpack_require__(9951);
var open_repository = __webpack_require__(9493);
var secret_place = __webpack_require__(1790);
;// CONCATENATED MODULE: ./lib/cli/check/words/name-words.js

const kindOf = ({ scope }) => scope === 'vars' ? { en: 'variable', de: 'Variable' } : { en: 'secret', de: 'Secret' };
const whereOf = ({ repository, environment }) => ({
	en: `${environment === null ? '' : `the environment ${environment} and in `}${repository}`,
	de: `${environment === null ? '' : `im Environment ${environment} und `}in ${repository}`,
});
const notThere = (missing) => ({
	en: `There is no ${kindOf(missing).en} ${missing.name} in ${whereOf(missing).en}`,
	de: `${missing.scope === 'vars' ? 'Eine Variable' : 'Ein Secret'} ${missing.name} gibt es ${whereOf(missing).de} nicht`,
});
const nameWords = {
	allThere: (file, names) => ({
		en: `What ${file} makes its token from is there: ${names}.`,
		de: `Woraus ${file} sein Token erzeugt, ist da: ${names}.`,
	}),
	notListed: (missing) => {
		const permission = missing.scope === 'vars' ? 'Variables' : 'Secrets';
		return {
			message: {
				en: `Not checked whether the ${kindOf(missing).en} ${missing.name} is there: this token may not list the ${kindOf(missing).en}s of ${whereOf(missing).en}.`,
				de: `Nicht gepr\u00fcft, ob es ${missing.name} gibt: Dieses Token darf die ${missing.scope === 'vars' ? 'Variablen' : 'Secrets'} ${whereOf(missing).de} nicht auflisten.`,
			},
			hint: {
				en: `Give it the repository permission "${permission}: Read", or sign in by gh auth login.`,
				de: `Gib ihm die Repository-Berechtigung \u201e${permission}: Read\u201c, oder melde dich mit gh auth login an.`,
			},
		};
	},
	maybeShared: (missing) => ({
		message: {
			en: `${notThere(missing).en}. Not checked whether the organization shares one, which this token may not list.`,
			de: `${notThere(missing).de}. Ob die Organisation ${missing.scope === 'vars' ? 'eine' : 'eines'} freigibt, wurde nicht gepr\u00fcft: Dieses Token darf sie nicht auflisten.`,
		},
		hint: {
			en: 'Look under Settings, Secrets and variables, Actions of the organization.',
			de: 'Sieh in der Organisation unter \u201eSettings\u201c, \u201eSecrets and variables\u201c, \u201eActions\u201c nach.',
		},
	}),
	missing: (missing, file, { input, action }) => {
		const what = action === null ? input : `${input} of ${action}`;
		const german = action === null ? input : `${input} f\u00fcr ${action}`;
		const shared = missing.isOfOrganization
			? {
				en: ', and its organization shares none',
				de: `, und die Organisation gibt ${missing.scope === 'vars' ? 'keine' : 'keines'} frei`,
			}
			: (0,locale_text .F)('');
		return {
			message: {
				en: `${notThere(missing).en}${shared.en}, which ${file} takes as ${what}.`,
				de: `${notThere(missing).de}${shared.de}; ${file} braucht den Wert als ${german}.`,
			},
			hint: input === 'secrets-token'
				? {
					en: `Store a token that may write secrets in ${missing.name}.`,
					de: `Hinterlege in ${missing.name} ein Token, das Secrets schreiben darf.`,
				}
				: {
					en: 'Run setup --app with --secret owner/name, which makes the App and stores both, or store it by hand.',
					de: 'Rufe setup --app mit --secret owner/name auf, das die App anlegt und beides hinterlegt, oder hinterlege es von Hand.',
				},
		};
	},
	empty: (file, reference) => ({
		message: {
			en: `${file} reads ${reference}, which is not there, so it is empty.`,
			de: `${file} liest ${reference}; das gibt es nicht, also ist es leer.`,
		},
		hint: {
			en: 'Compare the name with the page Settings, Secrets and variables, Actions.',
			de: 'Vergleiche den Namen mit der Seite \u201eSettings\u201c, \u201eSecrets and variables\u201c, \u201eActions\u201c.',
		},
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-names.js

function createNames(opened, github) {
	const asked = new Map();
	const ask = (route, parameters, isOptional) => {
		const key = JSON.stringify([route, parameters]);
		const found = asked.get(key) ?? readAll(github, { route, parameters, isOptional });
		asked.set(key, found);
		return found;
	};
	const { owner, name: repo } = opened.repository;
	return {
		list: (scope, environment) => {
			const { route, parameters } = (0,secret_place .V)(opened.repository, environment, open_repository .vb);
			return ask(route.replace(/secrets$/, words[scope]), parameters, environment !== null);
		},
		listShared: async (scope) => {
			if (!opened.isOfOrganization)
				return new Set();
			const route = `repos/{owner}/{repo}/actions/organization-${words[scope]}`;
			return ask(route, { owner, repo }, false);
		},
	};
}
const words = { secrets: 'secrets', vars: 'variables' };
async function readAll(github, { route, parameters, isOptional, }) {
	const perPage = route.endsWith('variables') ? 30 : 100;
	const names = new Set();
	for (let page = 1;; page += 1) {
		const answer = await github(`GET /${route}`, { ...parameters, per_page: perPage, page });
		if (answer.status === 404 && isOptional)
			return names;
		const found = (0,assert .u4)(answer.data) ? (answer.data.secrets ?? answer.data.variables) : null;
		if (answer.status !== 200 || !Array.isArray(found))
			return null;
		for (const one of found)
			if ((0,assert .u4)(one))
				names.add(String(one.name).toUpperCase());
		if (found.length < perPage)
			return names;
	}
}
async function checkNames({ file, environment, needs, renewal }, { names, opened }) {
	const found = await Promise.all(needs.map(async (need) => {
		const scope = need.scope === 'vars' ? 'vars' : 'secrets';
		const places = environment === null ? [null] : [environment, null];
		const lists = await Promise.all(places.map((place) => names.list(scope, place)));
		const shared = await names.listShared(scope);
		if ([...lists, shared].some((list) => list?.has(need.name.toUpperCase())))
			return null;
		const missing = describeMissing(need, {
			file,
			opened,
			environment,
			isListed: !lists.includes(null),
			isShareListed: shared !== null,
		});
		const isOfStep = need.goesTo.input !== 'secrets-token';
		return isOfStep ? missing : (0,check_finding .sb)(renewal, missing);
	}));
	const missing = found.filter((finding) => finding !== null);
	return missing.length === 0 && needs.length > 0
		? [(0,check_finding.ok)(topics .v.githubApp, nameWords.allThere(file, needs.map(({ name }) => name).join(', ')))]
		: missing;
}
const findNeeds = (workflow, renews) => [
	...findAppValues(workflow),
	...(renews ? findTokenSecret(workflow) : []),
];
function findAppValues({ steps, index }) {
	return steps
		.slice(0, index)
		.filter(isAppStep)
		.flatMap(({ inputs }) => ['client-id', 'app-id', 'private-key'].flatMap((input) => (0,expressions .P)(inputs.get(input) ?? '').map((reference) => ({
		...reference,
		goesTo: { input, action: 'actions/create-github-app-token' },
	}))))
		.filter(({ scope }) => scope !== 'steps');
}
const findTokenSecret = ({ inputs }) => (0,expressions .P)(inputs.get('secrets-token') ?? '')
	.filter(({ scope, name }) => scope !== 'steps' && name.toUpperCase() !== 'GITHUB_TOKEN')
	.map((reference) => ({ ...reference, goesTo: { input: 'secrets-token', action: null } }));
function describeMissing({ scope, name, goesTo }, { file, opened, environment, isListed, isShareListed, }) {
	const { owner, name: repo } = opened.repository;
	const missing = {
		scope: scope === 'vars' ? scope : 'secrets',
		name,
		repository: `${owner}/${repo}`,
		environment,
	};
	if (!isListed || !isShareListed) {
		const { message, hint } = isListed
			? nameWords.maybeShared(missing)
			: nameWords.notListed(missing);
		return (0,check_finding .hT)(topics .v.githubApp, message, hint);
	}
	const { isOfOrganization } = opened;
	return (0,check_finding .gz)(topics .v.githubApp, nameWords.missing({ ...missing, isOfOrganization }, file, goesTo));
}
function findAppStep({ steps, index, inputs }) {
	const [source] = (0,expressions .P)(inputs.get('secrets-token') ?? '');
	const step = source?.scope === 'steps' ? (0,find_workflow .MR)(steps.slice(0, index), source.name) : null;
	return step && isAppStep(step) ? step : null;
}
function readOtherNames({ workflow, known }) {
	const skippedNames = new Set([...known.map(({ name }) => name.toUpperCase()), 'GITHUB_TOKEN']);
	const jobs = Object.values((0,find_workflow .Lv)(workflow.jobs)).filter(assert .u4);
	return jobs.flatMap((job) => (0,find_workflow .I$)(job).flatMap((step) => [...(0,expressions .P)(step.text), ...(0,expressions .P)(step.condition, true)]
		.filter(({ scope, name }) => scope !== 'steps' && !skippedNames.has(name.toUpperCase()))
		.map((reference) => ({
		...reference,
		environment: (0,find_workflow .Qo)(job),
		isOfDeploy: /\/deploy@/.test(step.uses),
	}))));
}
async function checkOtherNames(use, names) {
	const found = await Promise.all(readOtherNames(use).map(async (one) => {
		const { name, environment, isOfDeploy } = one;
		const scope = one.scope === 'vars' ? 'vars' : 'secrets';
		const places = environment === null ? [null] : [environment, null];
		const lists = await Promise.all([
			...places.map((place) => names.list(scope, place)),
			names.listShared(scope),
		]);
		if (lists.some((list) => list === null || list.has(name.toUpperCase())))
			return [];
		const toFinding = isOfDeploy ? check_finding .gz : check_finding .$e;
		return [toFinding(topics .v.workflow, nameWords.empty(use.file, `${scope}.${name}`))];
	}));
	return [...new Map(found.flat().map((finding) => [finding.message.en, finding])).values()];
}
var saved_text = __webpack_require__(8493);
var wide_masks = __webpack_require__(5603);
;// CONCATENATED MODULE: ./lib/cli/check/words/github-words.js

const tokenEnds = (at) => ({
	en: `It expires at ${at}`,
	de: `Es l\u00e4uft am ${at} ab`,
});
const pushSomething = {
	en: 'Push a commit, or press "Enable workflow" on the page of Actions.',
	de: 'Pushe einen Commit, oder klicke auf der Seite \u201eActions\u201c auf \u201eEnable workflow\u201c.',
};
const switchedOffIn = (days) => ({
	en: `GitHub switches the schedule off in ${days === 1 ? '1 day' : `${days} days`} unless something is pushed.`,
	de: `GitHub schaltet den Zeitplan in ${days === 1 ? '1 Tag' : `${days} Tagen`} ab, wenn nichts gepusht wird.`,
});
const used = ({ bytes, most }) => ({
	en: `The text has ${bytes} of the ${most} bytes that a secret can have`,
	de: `Der Text hat ${bytes} der ${most} Bytes, die ein Secret haben kann`,
});
const githubWords = {
	needless: {
		en: 'These accounts need no secret, and no token to write one.',
		de: 'Diese Konten brauchen kein Secret und kein Token, um eines zu schreiben.',
	},
	noToken: (fullName) => ({
		message: {
			en: `No GitHub token found, so ${fullName} and its secret were not checked.`,
			de: `Kein GitHub-Token gefunden, also wurden ${fullName} und das Secret nicht gepr\u00fcft.`,
		},
		hint: {
			en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login; --no-repo leaves GitHub out.',
			de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an; --no-repo l\u00e4sst GitHub weg.',
		},
	}),
	namesUnlisted: (fullName) => ({
		message: {
			en: `No GitHub token found, so the names of secrets and variables in ${fullName} were not checked.`,
			de: `Kein GitHub-Token gefunden, also wurden die Namen der Secrets und Variablen in ${fullName} nicht gepr\u00fcft.`,
		},
		hint: {
			en: 'Set GITHUB_TOKEN or GH_TOKEN, or sign in by gh auth login.',
			de: 'Setze GITHUB_TOKEN oder GH_TOKEN, oder melde dich mit gh auth login an.',
		},
	}),
	archived: (fullName) => ({
		message: {
			en: `${fullName} is archived, and runs nothing.`,
			de: `${fullName} ist archiviert und f\u00fchrt nichts aus.`,
		},
		hint: { en: 'Take it out of the archive.', de: 'Hebe die Archivierung auf.' },
	}),
	found: (fullName) => ({
		en: `${fullName} is there.`,
		de: `${fullName} ist da.`,
	}),
	again: { en: 'Run check again.', de: 'Rufe check noch einmal auf.' },
	writable: (secretName, environment) => ({
		en: `${secretName}${environment === null ? '' : ` of the environment ${environment}`} is there, and this token may write it.`,
		de: `${secretName}${environment === null ? '' : ` des Environments ${environment}`} ist da, und dieses Token darf es schreiben.`,
	}),
	writerUnknown: (secretName, isListed, { message, hint }) => ({
		message: {
			en: `${isListed ? `${secretName} is there. ` : ''}Not checked whether a run may write it: it has a token of its own. ${message.en}`,
			de: `${isListed ? `${secretName} ist da. ` : ''}Nicht gepr\u00fcft, ob ein Lauf es schreiben darf: Er hat ein eigenes Token. ${message.de}`,
		},
		hint: {
			en: `To have it checked: ${hint.en}`,
			de: `Soll auch das gepr\u00fcft werden, gib dem Token hier das Recht dazu. ${hint.de}`,
		},
	}),
	fileOlder: (secretName, file, hint) => ({
		message: {
			en: `${secretName} was written after ${file}, whose tokens may be spent since. Runs of the workflow are not affected.`,
			de: `${secretName} wurde nach ${file} geschrieben, deren Tokens seitdem verbraucht sein k\u00f6nnen. L\u00e4ufe des Workflows betrifft das nicht.`,
		},
		hint: {
			en: hint,
			de: 'Melde dich neu an; oder, wenn du genau diesen Text selbst in das Secret geschrieben hast, speichere die Datei noch einmal ohne die Zeile SOCIAL_SAVED_AT.',
		},
	}),
	inRepository: (secretName, environment) => ({
		message: {
			en: `The workflow is made for a secret of the environment ${environment}, and ${secretName} is a secret of the repository.`,
			de: `Der Workflow ist f\u00fcr ein Secret des Environments ${environment} gemacht, aber ${secretName} ist ein Secret des Repositorys.`,
		},
		hint: {
			en: `Use the recipe for a secret of the repository: without environment: and secret-environment:, and with permission-secrets. Or write the secret of the environment: setup --secret owner/name --environment ${environment}.`,
			de: `Nimm die Vorlage f\u00fcr ein Secret des Repositorys: ohne environment: und secret-environment:, und mit permission-secrets. Oder schreibe das Secret des Environments: setup --secret owner/name --environment ${environment}`,
		},
	}),
	inOtherEnvironment: (secretName, environment) => ({
		message: {
			en: `The workflow is made for a secret of the repository, and ${secretName} is a secret of the environment ${environment}.`,
			de: `Der Workflow ist f\u00fcr ein Secret des Repositorys gemacht, aber ${secretName} ist ein Secret des Environments ${environment}.`,
		},
		hint: {
			en: `Give the action secret-environment: ${environment}, and the App permission-environments: write.`,
			de: `Gib der Action secret-environment: ${environment} und der App permission-environments: write.`,
		},
	}),
	inBoth: (secretName, environment) => ({
		message: {
			en: `${secretName} is a secret of the repository and of the environment ${environment}. A run reads the second and writes the first, so once tokens are renewed, the next run has spent ones.`,
			de: `${secretName} ist ein Secret des Repositorys und des Environments ${environment}. Ein Lauf liest das zweite und schreibt das erste; nach dem Erneuern hat der n\u00e4chste Lauf also verbrauchte Tokens.`,
		},
		hint: {
			en: `Delete that of ${environment}, or the line environment: of the job.`,
			de: `L\u00f6sche das von ${environment} oder im Job die Zeile environment:`,
		},
	}),
	unsaved: (file, secretName) => ({
		message: {
			en: `${file} holds tokens that were renewed and not saved in ${secretName}, so those in ${secretName} are spent.`,
			de: `${file} enth\u00e4lt erneuerte Tokens, die nicht in ${secretName} gespeichert sind; die in ${secretName} sind also verbraucht.`,
		},
		hint: {
			en: 'Run fetch with --secret owner/name, which writes them into the secret.',
			de: 'Rufe fetch mit --secret owner/name auf; das schreibt sie in das Secret.',
		},
	}),
	fileNewer: (file, secretName) => ({
		message: {
			en: `${file} was written after ${secretName}. If tokens were renewed in it, those in ${secretName} are spent.`,
			de: `${file} wurde nach ${secretName} geschrieben. Wurden darin Tokens erneuert, sind die in ${secretName} verbraucht.`,
		},
		hint: {
			en: 'Write the secret as well: run setup with --secret.',
			de: 'Schreibe auch das Secret: mit setup --secret.',
		},
	}),
	fresh: (file) => ({
		en: `${file} is as new as the secret.`,
		de: `${file} ist auf demselben Stand wie das Secret.`,
	}),
	tokenEndUnknown: {
		en: 'It does not expire, or GitHub does not say when.',
		de: 'Es l\u00e4uft nicht ab, oder GitHub nennt kein Ablaufdatum.',
	},
	tokenEnds: (at) => (0,locale_text .B)((locale) => `${tokenEnds(at)[locale]}.`),
	tokenEndsSoon: (at) => ({
		message: {
			en: `${tokenEnds(at).en}: in less than 7 days.`,
			de: `${tokenEnds(at).de}: in weniger als 7 Tagen.`,
		},
		hint: {
			en: 'Create one with the same permissions, and store it instead.',
			de: 'Erstelle eines mit denselben Berechtigungen, und hinterlege es stattdessen.',
		},
	}),
	alwaysActive: {
		en: 'GitHub never switches schedules off in a private repository.',
		de: 'In einem privaten Repository schaltet GitHub Zeitpl\u00e4ne nie ab.',
	},
	activityUnknown: {
		en: 'Not checked: GitHub does not say when somebody last pushed.',
		de: 'Nicht gepr\u00fcft: GitHub nennt nicht, wann zuletzt gepusht wurde.',
	},
	idle: (pushedAt, days) => ({
		message: {
			en: `The last push was at ${pushedAt}: after ${days} days without activity GitHub switches the schedule off.`,
			de: `Der letzte Push war am ${pushedAt}: Nach ${days} Tagen ohne Aktivit\u00e4t schaltet GitHub den Zeitplan ab.`,
		},
		hint: pushSomething,
	}),
	idleSoon: (days) => ({ message: switchedOffIn(days), hint: pushSomething }),
	activeFor: (days) => switchedOffIn(days),
	tooLarge: (size, added) => ({
		message: {
			en: `${used(size).en}, and renewals may add ${added}.`,
			de: `${used(size).de}, und das Erneuern kann ${added} hinzuf\u00fcgen.`,
		},
		hint: {
			en: 'Remove comments from it, or distribute the accounts over several secrets and workflows.',
			de: 'L\u00f6sche Kommentare darin, oder verteile die Konten auf mehrere Secrets und Workflows.',
		},
	}),
	size: (size) => (0,locale_text .B)((locale) => `${used(size)[locale]}.`),
	room: (size, more) => ({
		en: `${used(size).en}: room for about ${more} more ${more === 1 ? 'account like this' : 'accounts like these'}.`,
		de: `${used(size).de}: Platz f\u00fcr etwa ${more} weitere${more === 1 ? 's Konto' : ' Konten'} dieser Gr\u00f6\u00dfe.`,
	}),
	fewMasks: {
		en: 'No line of .env.social is so short that GitHub would mask other texts with it.',
		de: 'Keine Zeile der .env.social ist so kurz, dass GitHub damit andere Texte schw\u00e4rzen w\u00fcrde.',
	},
	wideMasks: (found) => ({
		message: {
			en: found,
			de: 'Mindestens eine Zeile der .env.social ist k\u00fcrzer als 8 Zeichen: GitHub schw\u00e4rzt ihren Text \u00fcberall im Log.',
		},
		hint: {
			en: 'Take these lines out of the secret, or write more into them.',
			de: 'Nimm solche Zeilen aus dem Secret, oder schreibe mehr hinein.',
		},
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-text.js

function checkRoom({ text }, accounts, renewal) {
	const name = topics .v.size;
	const bytes = Buffer.byteLength(text);
	const needed = bytes + (0,spare_bytes .i)(accounts);
	const size = { bytes, most: saved_text .Xu };
	if (bytes > saved_text .Xu)
		return (0,check_finding .gz)(name, githubWords.tooLarge(size, needed - bytes));
	if (needed > saved_text .Xu)
		return (0,check_finding .sb)(renewal, (0,check_finding .gz)(name, githubWords.tooLarge(size, needed - bytes)));
	if (accounts.length === 0)
		return (0,check_finding.ok)(name, githubWords.size(size));
	const more = Math.floor((saved_text .Xu - needed) / Math.ceil(needed / accounts.length));
	return (0,check_finding.ok)(name, githubWords.room(size, more));
}
function checkMasks(text) {
	const [found] = (0,wide_masks .y)(text, new Map());
	return found === undefined
		? (0,check_finding.ok)(topics .v.masks, githubWords.fewMasks)
		: (0,check_finding .$e)(topics .v.masks, githubWords.wideMasks(found));
}

;// CONCATENATED MODULE: ./lib/cli/check/words/version-words.js
const versionWords = {
	there: (uses) => ({ en: `${uses} exists.`, de: `${uses} gibt es.` }),
	missing: (file, { uses, repository, ref }) => ({
		message: {
			en: `${file} uses ${uses}, and ${repository} has no tag, branch or commit ${ref}.`,
			de: `${file} verwendet ${uses}, aber ${repository} hat weder Tag noch Branch noch Commit ${ref}.`,
		},
		hint: {
			en: `Write one of the tags of ${repository} behind the @.`,
			de: `Schreibe hinter das @ eines der Tags von ${repository}.`,
		},
	}),
	short: (file, { uses, sha }) => ({
		message: {
			en: `${file} uses ${uses}, a shortened SHA, and GitHub takes only the whole one.`,
			de: `${file} verwendet ${uses}, einen gek\u00fcrzten SHA; GitHub nimmt nur den ganzen.`,
		},
		hint: { en: `Write ${sha} behind the @.`, de: `Schreibe ${sha} hinter das @.` },
	}),
	isPrivate: (uses, repository) => ({
		message: {
			en: `Not checked whether a run may use ${uses}: ${repository} is private, and its settings decide.`,
			de: `Nicht gepr\u00fcft, ob ein Lauf ${uses} verwenden darf: ${repository} ist privat, und dort entscheiden die Einstellungen.`,
		},
		hint: {
			en: `Look there at Settings, Actions, General, Access.`,
			de: `Sieh dort nach unter \u201eSettings\u201c, \u201eActions\u201c, \u201eGeneral\u201c, \u201eAccess\u201c.`,
		},
	}),
	unknown: (uses, repository) => ({
		message: {
			en: `Not checked whether ${uses} exists: GitHub does not show ${repository} to this token.`,
			de: `Nicht gepr\u00fcft, ob es ${uses} gibt: GitHub zeigt ${repository} diesem Token nicht.`,
		},
		hint: {
			en: 'Compare the name with the address of its page.',
			de: 'Vergleiche den Namen mit der Adresse seiner Seite.',
		},
	}),
	noToken: (uses) => ({
		en: `Not checked whether ${uses} exists: no GitHub token found.`,
		de: `Nicht gepr\u00fcft, ob es ${uses} gibt: Kein GitHub-Token gefunden.`,
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/check-versions.js

function createVersions(github, fullName) {
	const asked = new Map();
	return (action) => {
		const key = `${action.owner}/${action.repo}@${action.ref}`;
		const found = asked.get(key) ?? judgeVersion(action, github, fullName);
		asked.set(key, found);
		return found;
	};
}
async function checkVersions(use, judge) {
	const all = [...new Set([use.action, ...use.actions])].flatMap(parseAction);
	const found = await Promise.all(all.map(async (action) => describe(action, await judge(action), use)));
	return found.filter((finding) => finding !== null);
}
function parseAction(uses) {
	const [, owner = '', repo = '', ref = ''] = /^([\w.-]+)\/([\w.-]+)(?:\/[^@]*)?@(\S+)$/.exec(uses) ?? [];
	return ['', '.', '..', 'org'].includes(owner.toLowerCase()) ? [] : [{ uses, owner, repo, ref }];
}
async function judgeVersion({ owner, repo, ref }, github, fullName) {
	try {
		const found = await github('GET /repos/{owner}/{repo}', { owner, repo });
		if (found.status !== 200 || !(0,assert .u4)(found.data))
			return { is: 'unknown' };
		const isPrivate = found.data.private !== false;
		const commit = await github('GET /repos/{owner}/{repo}/commits/{ref}', { owner, repo, ref });
		if (commit.status === 422)
			return { is: 'missing' };
		if (commit.status === 404)
			return { is: isPrivate ? 'unknown' : 'missing' };
		if (commit.status !== 200 || !(0,assert .u4)(commit.data))
			return { is: 'unknown' };
		const sha = String(commit.data.sha);
		if (/^[0-9a-f]{7,39}$/i.test(ref) && sha.startsWith(ref.toLowerCase()))
			return { is: 'short', sha };
		const isOwn = `${owner}/${repo}`.toLowerCase() === fullName.toLowerCase();
		return { is: isPrivate && !isOwn ? 'private' : 'there' };
	}
	catch (error) {
		if (error instanceof errors .GD)
			return { is: 'unknown' };
		throw error;
	}
}
function describe(action, verdict, use) {
	const name = topics .v.action;
	const { uses, ref } = action;
	const repository = `${action.owner}/${action.repo}`;
	if (verdict.is === 'missing')
		return (0,check_finding .gz)(name, versionWords.missing(use.file, { uses, repository, ref }));
	if (verdict.is === 'short')
		return (0,check_finding .gz)(name, versionWords.short(use.file, { uses, sha: verdict.sha }));
	if (uses !== use.action)
		return null;
	if (verdict.is === 'there')
		return (0,check_finding.ok)(name, versionWords.there(uses));
	const { message, hint } = verdict.is === 'private'
		? versionWords.isPrivate(uses, repository)
		: versionWords.unknown(uses, repository);
	return (0,check_finding .hT)(name, message, hint);
}
var github_secret = __webpack_require__(9794);
var describe_error = __webpack_require__(4402);
;// CONCATENATED MODULE: ./lib/cli/check/github.js

const idleDays = 60;
const soonIdleDays = 14;
async function checkGitHub(options) {
	const { fullName, github, clock, targets } = options;
	try {
		const opened = await (0,open_repository .h_)(fullName, github);
		const names = createNames(opened, github);
		const secrets = await Promise.all(targets.map((target) => {
			const credentials = toOwn(target, opened.repository, options);
			return checkSecret(opened, { ...options, ...target, credentials, names });
		}));
		const findings = [
			opened.isArchived
				? (0,check_finding .gz)(topics .v.repository, githubWords.archived(fullName))
				: (0,check_finding.ok)(topics .v.repository, githubWords.found(fullName)),
			...secrets.flat(),
			checkToken(opened, clock.now()),
			checkActivity(opened, clock.now()),
		];
		return { opened, names, findings };
	}
	catch (error) {
		const finding = (0,check_finding .qy)('GitHub', topics .v.repository, error);
		return { opened: null, names: null, findings: [finding] };
	}
}
function toOwn(target, repository, options) {
	const { credentials, targets } = options;
	const toId = ({ environment, secretName }) => (0,secret_place .V)(repository, environment, open_repository .vb).target(secretName);
	const savedIn = credentials.env.values.get('SOCIAL_SAVED_IN');
	const isOfOther = savedIn !== toId(target) && targets.some((one) => toId(one) === savedIn);
	return isOfOther ? { env: (0,env_file .v)(''), file: null } : credentials;
}
async function checkSecret({ repository }, options) {
	const { github, clock, environment, secretName, credentials, spareBytes, names } = options;
	const { hasWriter = false, renewal = 'due', jobEnvironment = null } = options;
	const { env, file } = credentials;
	const name = topics .v.secret;
	const unclear = [];
	const store = (0,github_secret .q)({
		github,
		tokenName: open_repository .vb,
		names: open_repository .W6,
		copy: file === null ? null : { writtenAt: (0,external_node_fs_.statSync)(file).mtimeMs },
		repository,
		environment,
		secretName,
		clock,
		warn: (message) => unclear.push((0,check_finding .$e)(name, {
			message: { en: message, de: `Die Meldung auf Englisch: \u201e${message}\u201c` },
			hint: githubWords.again,
		})),
	});
	const writable = (0,check_finding.ok)(name, githubWords.writable(secretName, environment));
	const hasValues = [...env.values.values()].some(Boolean);
	const target = (0,secret_place .V)(repository, environment, open_repository .vb).target(secretName);
	const unfit = hasValues ? refuseText(env, target, options) : null;
	try {
		const standIn = (0,env_file .v)('STAND_IN=1');
		const opened = await store.open(hasValues && !unfit ? env : standIn, spareBytes);
		if (unfit)
			return [(0,check_finding .sb)(renewal, unfit)];
		const isHidden = environment === null &&
			jobEnvironment !== null &&
			renewal !== 'never' &&
			(await names.list('secrets', jobEnvironment))?.has(secretName);
		return [
			...(isHidden ? [(0,check_finding .$e)(name, githubWords.inBoth(secretName, jobEnvironment))] : []),
			...(unclear.length > 0 ? unclear : [writable]),
			...(file === null ? [] : [compareFile(file, env.values, opened, secretName)]),
		];
	}
	catch (error) {
		if (error instanceof errors .GD && error.code === 'wrong-target') {
			const elsewhere = await findElsewhere(options);
			if (elsewhere)
				return [elsewhere];
		}
		if (hasWriter && error instanceof errors .GD && error.code === 'secret-not-writable')
			return [await describeReadOnly(error, { environment, secretName }, names)];
		if (!(error instanceof errors .GD) || error.code !== 'stale-copy')
			return [(0,check_finding .Sm)(name, error)];
		return [
			writable,
			(0,check_finding .$e)(topics .v.copy, githubWords.fileOlder(secretName, file ?? '', error.hint)),
		];
	}
}
function refuseText(env, target, { secretName, spareBytes, clock }) {
	try {
		(0,saved_text .Ye)(env.values.get('SOCIAL_SAVED_IN'), target, open_repository .W6);
		(0,saved_text .kx)((0,saved_text .iE)(env, target, clock.now()), spareBytes, secretName);
		return null;
	}
	catch (error) {
		return (0,check_finding .VQ)(topics .v.secret, error);
	}
}
async function describeReadOnly(error, { environment, secretName }, names) {
	const listed = await names.list('secrets', environment);
	if (listed && !listed.has(secretName))
		return (0,check_finding .VQ)(topics .v.secret, error);
	const refusal = (0,describe_error .ZO)(error);
	const { message, hint } = githubWords.writerUnknown(secretName, listed !== null, refusal);
	return (0,check_finding .hT)(topics .v.secret, message, hint);
}
async function findElsewhere({ environment, jobEnvironment = null, secretName, renewal = 'due', names, }) {
	const place = environment === null ? jobEnvironment : null;
	if (environment === null && place === null)
		return null;
	if (!(await names.list('secrets', place))?.has(secretName))
		return null;
	if (environment !== null)
		return (0,check_finding .gz)(topics .v.secret, githubWords.inRepository(secretName, environment));
	const advice = githubWords.inOtherEnvironment(secretName, place ?? '');
	return (0,check_finding .sb)(renewal, (0,check_finding .gz)(topics .v.secret, advice));
}
function compareFile(file, values, { version, clockOffsetMs }, secretName) {
	if ((0,write_times .hE)(values))
		return (0,check_finding .gz)(topics .v.copy, githubWords.unsaved(file, secretName));
	const writtenAt = (0,external_node_fs_.statSync)(file).mtimeMs + clockOffsetMs;
	return (0,write_times .Y0)(writtenAt, Date.parse(version.id))
		? (0,check_finding .$e)(topics .v.copy, githubWords.fileNewer(file, secretName))
		: (0,check_finding.ok)(topics .v.copy, githubWords.fresh(file));
}
function checkToken({ tokenExpiresAt }, now) {
	if (tokenExpiresAt === null)
		return (0,check_finding.ok)(topics .v.token, githubWords.tokenEndUnknown);
	const at = (0,clock .gY)(tokenExpiresAt);
	return tokenExpiresAt - now < soonMs && tokenExpiresAt - now > clock .$0
		? (0,check_finding .$e)(topics .v.token, githubWords.tokenEndsSoon(at))
		: (0,check_finding.ok)(topics .v.token, githubWords.tokenEnds(at));
}
function checkActivity({ isPrivate, pushedAt }, now) {
	const name = topics .v.activity;
	if (isPrivate)
		return (0,check_finding.ok)(name, githubWords.alwaysActive);
	if (pushedAt === null)
		return (0,check_finding .hT)(name, githubWords.activityUnknown);
	const daysLeft = Math.ceil(idleDays - (now - pushedAt) / clock .LP);
	if (daysLeft <= 0)
		return (0,check_finding .gz)(name, githubWords.idle((0,clock .gY)(pushedAt), idleDays));
	return daysLeft <= soonIdleDays
		? (0,check_finding .$e)(name, githubWords.idleSoon(daysLeft))
		: (0,check_finding.ok)(name, githubWords.activeFor(daysLeft));
}

;// CONCATENATED MODULE: ./lib/cli/check/words/last-run-words.js

const openQuestion = (renews) => renews
	? {
		en: '; only a run shows whether the refresh token still works, and whether the App is installed',
		de: '; ob das Refresh-Token noch gilt und ob die App installiert ist, zeigt erst ein Lauf',
	}
	: (0,locale_text .F)('');
const logSaysWhy = {
	en: 'Its log on the page of Actions says why.',
	de: 'Warum, steht im Log auf der Seite \u201eActions\u201c.',
};
const runOf = (at) => ({
	en: `The run${at === null ? '' : ` of ${at}`}`,
	de: `Der Lauf${at === null ? '' : ` vom ${at}`}`,
});
const failedIn = (at, step) => ({
	en: `${runOf(at).en} failed in the step "${step}".`,
	de: `${runOf(at).de} ist im Schritt \u201e${step}\u201c fehlgeschlagen.`,
});
const lastRunWords = {
	unknownWorkflow: (file, renews) => ({
		message: {
			en: `GitHub has no workflow ${file} yet, or does not show it${openQuestion(renews).en}.`,
			de: `GitHub hat noch keinen Workflow ${file} oder zeigt ihn nicht${openQuestion(renews).de}.`,
		},
		hint: {
			en: 'Commit and push it, then start the first run with the command run.',
			de: 'Committe und pushe ihn, und starte dann den ersten Lauf mit dem Befehl run.',
		},
	}),
	unreadable: (status, renews) => ({
		message: {
			en: `Not checked: this token may not read the runs (HTTP ${status})${openQuestion(renews).en}.`,
			de: `Nicht gepr\u00fcft: Dieses Token darf die L\u00e4ufe nicht lesen (HTTP ${status})${openQuestion(renews).de}.`,
		},
		hint: {
			en: 'Give it the repository permission "Actions: Read", or look at the page of Actions.',
			de: 'Gib ihm die Repository-Berechtigung \u201eActions: Read\u201c, oder sieh auf der Seite \u201eActions\u201c nach.',
		},
	}),
	switchedOff: (file) => ({
		message: {
			en: `The workflow ${file} is switched off at GitHub, so nothing starts it.`,
			de: `Der Workflow ${file} ist bei GitHub abgeschaltet, also startet ihn nichts.`,
		},
		hint: {
			en: 'Press "Enable workflow" on its page under Actions.',
			de: 'Klicke auf seiner Seite unter \u201eActions\u201c auf \u201eEnable workflow\u201c.',
		},
	}),
	none: (renews) => ({
		en: `The workflow has not run yet${openQuestion(renews).en}.`,
		de: `Der Workflow ist noch nie gelaufen${openQuestion(renews).de}.`,
	}),
	succeeded: (at) => ({
		en: `${runOf(at).en} succeeded.`,
		de: `${runOf(at).de} ist gelungen.`,
	}),
	cancelled: (at, renews) => ({
		en: `${runOf(at).en} was cancelled${openQuestion(renews).en}.`,
		de: `${runOf(at).de} wurde abgebrochen${openQuestion(renews).de}.`,
	}),
	failed: (at) => ({
		message: { en: `${runOf(at).en} failed.`, de: `${runOf(at).de} ist fehlgeschlagen.` },
		hint: logSaysWhy,
	}),
	failedInApp: (at, step) => ({
		message: {
			en: `${failedIn(at, step).en} That step makes the App's token: the App may not be installed, or its id or key is wrong.`,
			de: `${failedIn(at, step).de} Dieser Schritt erzeugt das Token der App: Vielleicht ist die App nicht installiert, oder ihre Id oder ihr Schl\u00fcssel ist falsch.`,
		},
		hint: {
			en: 'Install the App for this repository (its page at GitHub, "Install App"), or delete the variable of its id and make another: setup --app.',
			de: 'Installiere die App f\u00fcr dieses Repository (auf ihrer Seite bei GitHub, \u201eInstall App\u201c), oder l\u00f6sche die Variable mit ihrer Id und lege eine neue an: setup --app',
		},
	}),
	failedInAction: (at, step) => ({
		message: {
			en: `${failedIn(at, step).en} If its log says reauthorize, the refresh token was used up elsewhere.`,
			de: `${failedIn(at, step).de} Steht im Log reauthorize, wurde das Refresh-Token anderswo verbraucht.`,
		},
		hint: {
			en: 'Read its log on the page of Actions; for a new sign-in: setup --sign-in.',
			de: 'Lies das Log auf der Seite \u201eActions\u201c; f\u00fcr eine neue Anmeldung: setup --sign-in',
		},
	}),
	failedInStep: (at, step) => ({
		message: failedIn(at, step),
		hint: logSaysWhy,
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/last-run.js

const last_run_name = topics .v.lastRun;
async function checkLastRun(use, { github, opened }) {
	const { owner, name: repo } = opened.repository;
	const file = (0,external_node_path_.basename)(use.file);
	const place = { owner, repo, workflow_id: file };
	const route = 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}';
	const [answer, found] = await Promise.all([
		github(`${route}/runs`, { ...place, status: 'completed', per_page: 1 }),
		github(route, place),
	]);
	const { renews } = use;
	if (answer.status === 404) {
		const { message, hint } = lastRunWords.unknownWorkflow(file, renews);
		return [(0,check_finding .hT)(last_run_name, message, hint)];
	}
	const runs = (0,assert .u4)(answer.data) ? answer.data.workflow_runs : null;
	if (answer.status !== 200 || !Array.isArray(runs)) {
		const { message, hint } = lastRunWords.unreadable(answer.status, renews);
		return [(0,check_finding .hT)(last_run_name, message, hint)];
	}
	if ((0,assert .u4)(found.data) && String(found.data.state).startsWith('disabled'))
		return [(0,check_finding .gz)(topics .v.workflow, lastRunWords.switchedOff(file))];
	const [last] = runs;
	if (!(0,assert .u4)(last))
		return [(0,check_finding .hT)(last_run_name, lastRunWords.none(renews))];
	const at = /^[\dT:Z-]{20}$/.test(String(last.created_at)) ? String(last.created_at) : null;
	if (last.conclusion === 'success')
		return [(0,check_finding.ok)(last_run_name, lastRunWords.succeeded(at))];
	if (last.conclusion !== 'failure')
		return [(0,check_finding .hT)(last_run_name, lastRunWords.cancelled(at, renews))];
	const step = await findFailedStep(github, { owner, repo, run_id: last.id });
	return [(0,check_finding .$e)(last_run_name, describeFailure(step, at, use))];
}
async function findFailedStep(github, run) {
	const answer = await github('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', run);
	const jobs = (0,assert .u4)(answer.data) && Array.isArray(answer.data.jobs) ? answer.data.jobs : [];
	const steps = jobs
		.filter(assert .u4)
		.flatMap((job) => (Array.isArray(job.steps) ? job.steps.filter(assert .u4) : []));
	const failed = steps.find(({ conclusion }) => conclusion === 'failure');
	return failed ? String(failed.name).replace(/\p{Cc}/gu, ' ') : null;
}
function describeFailure(step, at, use) {
	const { uses, appUses } = use;
	if (step === null)
		return lastRunWords.failed(at);
	if (appUses && step.includes(appUses.split('@')[0] ?? appUses))
		return lastRunWords.failedInApp(at, step);
	return step.includes(uses)
		? lastRunWords.failedInAction(at, step)
		: lastRunWords.failedInStep(at, step);
}
var platforms_platform = __webpack_require__(4325);
;// CONCATENATED MODULE: ./lib/cli/check/use.js

function toUse(workflow, options, needs) {
	const { file, job, uses } = workflow;
	const target = toTarget(options, workflow);
	const isPlain = isPlainText(workflow, needs.hasSecrets);
	const app = findAppStep(workflow);
	return {
		file,
		uses,
		workflow: workflow.workflow,
		appUses: app?.uses ?? null,
		action: uses,
		actions: workflow.steps.map((step) => step.uses),
		renews: needs.renews,
		renewal: needs.renewal,
		environment: (0,find_workflow .Qo)(job),
		needs: findNeeds(workflow, needs.renews),
		known: [
			...findNeeds(workflow, true),
			...(0,expressions .P)(workflow.inputs.get('env-social') ?? ''),
		],
		targets: isPlain
			? []
			: [
				{
					...target,
					hasWriter: true,
					jobEnvironment: (0,find_workflow .Qo)(job),
					renewal: needs.renewal,
				},
			],
		describe: (isPrivate) => checkWorkflow(workflow, { ...target, ...needs, isPrivate }),
	};
}
function toCallerUse(caller, options, { renews, renewal }) {
	const { file, workflow } = caller;
	const environments = options.environment ? [options.environment] : readEnvironments(caller);
	const needs = findCallerNeeds(caller);
	return {
		file,
		uses: 'tiktok-stats-action@',
		action: caller.uses,
		actions: [],
		workflow,
		appUses: 'actions/create-github-app-token',
		renews,
		renewal,
		environment: null,
		needs: renews ? needs : [],
		known: needs,
		targets: environments.map((environment) => ({
			...toTarget(options, null),
			environment,
			hasWriter: true,
			renewal,
		})),
		describe: () => checkCaller(caller),
	};
}
const mayRenew = (accounts) => accounts.some(({ platform }) => platform.tokens);
function toRenewal(accounts, context) {
	if (!mayRenew(accounts))
		return 'never';
	return accounts.some((account) => renewsNow(account, context)) ? 'due' : 'later';
}
const refreshes = ['auto', 'always', 'never'];
function toNeeds(accounts, clock, workflow = null) {
	const chosen = workflow ? (0,find_workflow .Vh)(workflow) : [];
	const isFetched = ({ platform }) => chosen.length === 0 || chosen.includes(platform.id);
	const fetched = accounts.filter(isFetched);
	const isKnown = accounts.length > 0;
	const known = new Set(platforms .B.map(({ id }) => id));
	const refresh = (0,find_workflow .Cy)(workflow ? [workflow] : [], 'refresh', refreshes, 'auto');
	return {
		renews: mayRenew(fetched),
		renewal: isKnown ? toRenewal(fetched, { clock, refresh }) : 'unknown',
		hasSecrets: !isKnown || accounts.some(({ platform }) => (0,platforms_platform .k)(platform)),
		unconfigured: chosen.filter((id) => isKnown && known.has(id) && !fetched.some(({ platform }) => platform.id === id)),
	};
}
const toTarget = (options, workflow) => ({
	environment: options.environment || (workflow && (0,find_workflow .R5)(workflow, 'secret-environment')) || null,
	secretName: (options.secretName ||
		(workflow && (0,find_workflow .R5)(workflow, 'secret-name')) ||
		platforms .H).toUpperCase(),
});

;// CONCATENATED MODULE: ./lib/cli/check/check-remote.js

async function checkRemote(options, { found, credentials, accountsOf }) {
	const { fullName, apiUrl, http, clock } = options;
	const { workflows, callers, findings } = found;
	const accounts = accountsOf(null);
	const uses = [
		...workflows.map((one) => toUse(one, options, toNeeds(accountsOf(one), clock, one))),
		...callers.map((one) => toCallerUse(one, options, toNeeds(accounts, clock))),
	];
	const isPlain = uses.length > 0
		? uses.every(({ targets }) => targets.length === 0) && callers.length === 0
		: !toNeeds(accounts, clock).hasSecrets;
	const describeRest = (more, isPrivate = null) => [
		...(isPlain
			? []
			: [
				checkMasks(credentials.env.text),
				checkRoom(credentials.env, accounts, uses.length > 0
					? (0,check_finding .e7)(uses.map((use) => use.renewal))
					: toNeeds(accounts, clock).renewal),
			]),
		...uses.flatMap((use, index) => named(use, uses, [...use.describe(isPrivate), ...(more[index] ?? [])])),
		...findings,
	];
	const first = isPlain ? [(0,check_finding .hT)(topics .v.secret, githubWords.needless)] : [];
	const needsNames = !isPlain || uses.some((use) => readOtherNames(use).length > 0);
	const token = await (0,github_token .n)(process.env);
	if (token === null) {
		const noToken = needsNames ? describeNoToken(fullName, isPlain) : [];
		return [...first, ...noToken, ...describeRest(uses.map(describeNoVersion))];
	}
	const github = (0,net_github .UY)({ token, tokenName: open_repository .vb, apiUrl, http });
	const judgeVersion = createVersions(github, fullName);
	if (!needsNames)
		return [
			...first,
			...describeRest(await Promise.all(uses.map((use) => checkVersions(use, judgeVersion)))),
		];
	const targets = uses.length > 0 ? uses.flatMap((use) => use.targets) : [toTarget(options, null)];
	const remote = await checkGitHub({
		...options,
		github,
		targets: withoutTwins(targets),
		credentials,
		spareBytes: (0,spare_bytes .i)(accounts),
	});
	const { opened, names } = remote;
	const more = await Promise.all(uses.map(async (use) => {
		if (opened === null || names === null)
			return [];
		return [
			...(await checkNames(use, { names, opened })),
			...(await checkOtherNames(use, names)),
			...(await checkVersions(use, judgeVersion)),
			...(await checkLastRun(use, { github, opened })),
		];
	}));
	return [...first, ...remote.findings, ...describeRest(more, opened?.isPrivate)];
}
const named = ({ file }, all, findings) => all.length < 2
	? findings
	: findings.map((one) => ({
		...one,
		name: (0,locale_text .B)((locale) => `${one.name[locale]} (${(0,external_node_path_.basename)(file)})`),
	}));
const withoutTwins = (targets) => [
	...new Map(targets.map((target) => [JSON.stringify(target), target])).values(),
];
function describeNoToken(fullName, isPlain) {
	const { message, hint } = isPlain
		? githubWords.namesUnlisted(fullName)
		: githubWords.noToken(fullName);
	const finding = (0,check_finding .hT)(topics .v.token, message, hint);
	return [isPlain ? finding : { ...finding, unchecked: 'GitHub' }];
}
const describeNoVersion = ({ action }) => [
	(0,check_finding .hT)(topics .v.action, versionWords.noToken(action)),
];

;// CONCATENATED MODULE: ./lib/cli/check/check-syntax.js

async function checkSyntax(files) {
	const all = await Promise.all(files.map(async ({ file, text }) => ({ file, refusals: await readRefusals(text) })));
	return all
		.filter(({ refusals }) => refusals.length > 0)
		.map(({ file, refusals }) => (0,check_finding .gz)(topics .v.workflow, workflow_words .F.refused(file, refusals.map((one) => one.replace(/\.$/, '')))));
}
async function readRefusals(text) {
	const parser = await __webpack_require__.e(  1532).then(__webpack_require__.bind(__webpack_require__, 1532));
	const own = readOwnText(reusableFile);
	const { context, value } = parser.parseWorkflow({ name: fileName, content: text }, new parser.NoOperationTraceWriter());
	if (value)
		await parser.convertWorkflowTemplate(context, value, {
			getFileContent: async ({ path }) => {
				if (own === null || path !== reusableFile)
					throw new Error('Not known here.');
				return { name: path, content: own };
			},
		}, { fetchReusableWorkflowDepth: 1 });
	const messages = context.errors.getErrors().map(({ message }) => toRefusal(message));
	return [...new Set(messages)].filter((one) => !one.endsWith('Unable to find reusable workflow'));
}
const reusableFile = '.github/workflows/social-stats.yml';
const fileName = 'workflow.yml';
function toRefusal(message) {
	const [first = ''] = message.replace(`${fileName}: `, '').split('\n');
	const said = first.replace(/'[^']*'/g, (value) => /^'[\w.* -]{1,30}'$/.test(value) ? value : "'\u2026'");
	const [, line, what] = /^.*?\(Line: (\d+), Col: \d+\): (.*)$/.exec(said) ?? [];
	if (line !== undefined)
		return `line ${line}: ${what}`;
	const [, reason, at] = /^(.*) at line (\d+), column \d+:?$/.exec(said) ?? [];
	return at === undefined ? said : `line ${at}: ${reason}`;
}

;// CONCATENATED MODULE: ./lib/cli/check/words/place-words.js

const placeWords = {
	fromEnvironment: {
		en: 'They come from the environment.',
		de: 'Sie kommen aus der Umgebung.',
	},
	inWorkflow: (file) => ({
		en: `They are in ${file} itself.`,
		de: `Sie stehen in ${file} selbst.`,
	}),
	complete: (accounts) => ({
		en: `All that is needed for ${accounts}.`,
		de: `Vollst\u00e4ndig f\u00fcr ${accounts}.`,
	}),
	noAccount: (file) => ({
		message: {
			en: `${file ?? 'The environment'} holds no account.`,
			de: `${file ?? 'Die Umgebung'} enth\u00e4lt kein Konto.`,
		},
		hint: { en: 'Run setup.', de: 'Rufe setup auf.' },
	}),
	notReplaceable: (file) => ({
		message: {
			en: `${file} cannot be replaced, so fetch could not keep a renewed token.`,
			de: `${file} l\u00e4sst sich nicht ersetzen, also k\u00f6nnte fetch kein erneuertes Token speichern.`,
		},
		hint: {
			en: 'Give this user the right to write the file and its folder.',
			de: 'Gib diesem Benutzer das Recht, die Datei und ihren Ordner zu schreiben.',
		},
	}),
	readableByOthers: (file, mode) => ({
		message: {
			en: `Other users of this machine may read ${file} (mode ${mode}).`,
			de: `Andere Benutzer dieses Rechners d\u00fcrfen ${file} lesen (Rechte ${mode}).`,
		},
		hint: { en: `Run chmod 600 ${file}.`, de: `F\u00fchre aus: chmod 600 ${file}` },
	}),
	replaceable: (file) => ({
		en: `${file} is there and can be replaced.`,
		de: `${file} ist da und l\u00e4sst sich ersetzen.`,
	}),
	dueWithoutFile: (accounts) => ({
		message: {
			en: `A token of ${accounts} is due, and the keys come from the environment, so the renewed one could not be kept.`,
			de: `Ein Token von ${accounts} ist f\u00e4llig, und die Schl\u00fcssel kommen aus der Umgebung: Das erneuerte lie\u00dfe sich nicht speichern.`,
		},
		hint: {
			en: 'Put the keys into a .env.social, or name the repository whose secret holds them by --repo.',
			de: 'Schreibe die Schl\u00fcssel in eine .env.social, oder nenne mit --repo das Repository, dessen Secret sie enth\u00e4lt.',
		},
	}),
	dueAndShared: (accounts, file) => ({
		message: {
			en: `A token of ${accounts} is due, and a secret holds the same tokens as ${file} (SOCIAL_SAVED_IN), so fetch does not renew it here alone.`,
			de: `Ein Token von ${accounts} ist f\u00e4llig, und ein Secret enth\u00e4lt dieselben Tokens wie ${file} (SOCIAL_SAVED_IN): Hier allein erneuert fetch es nicht.`,
		},
		hint: {
			en: 'Run fetch with --secret owner/name, which writes the secret as well.',
			de: 'Rufe fetch mit --secret owner/name auf; dann wird auch das Secret geschrieben.',
		},
	}),
	databaseUsable: (path) => ({
		en: `${path} can be read and written.`,
		de: `${path} l\u00e4sst sich lesen und schreiben.`,
	}),
	databaseMissing: (path) => ({
		en: `${path} is not there yet, and can be created.`,
		de: `${path} gibt es noch nicht; sie l\u00e4sst sich anlegen.`,
	}),
	databaseOfNoRun: ({ message, hint }) => ({
		message: {
			en: `${message.en} Runs of the workflow are not affected: they start without this file.`,
			de: `${message.de} L\u00e4ufe des Workflows betrifft das nicht: Sie beginnen ohne diese Datei.`,
		},
		hint: hint ?? (0,locale_text .F)(''),
	}),
	clockUnknown: {
		en: 'Not checked: no service answered with the time.',
		de: 'Nicht gepr\u00fcft: Keine Antwort eines Dienstes nannte die Uhrzeit.',
	},
	clockRight: { en: "This machine's clock is right.", de: 'Die Uhr dieses Rechners geht richtig.' },
	clockWrong: (minutes, isAhead) => ({
		message: {
			en: `This machine's clock is ${minutes === 1 ? '1 minute' : `${minutes} minutes`} ${isAhead ? 'ahead' : 'behind'}, so tokens are renewed at the wrong time and copies of the secret look too old or too new.`,
			de: `Die Uhr dieses Rechners geht ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`} ${isAhead ? 'vor' : 'nach'}: Tokens werden zur falschen Zeit erneuert, und Kopien des Secrets wirken zu alt oder zu neu.`,
		},
		hint: {
			en: 'Let it set itself by the network (NTP).',
			de: 'Stelle die Uhr automatisch \u00fcber das Netz (NTP).',
		},
	}),
	withoutGitHub: (hasWorkflow) => ({
		en: `Left out: repository, secret, GitHub's token, masks${hasWorkflow ? '' : ', workflow'}.`,
		de: `Weggelassen: Repository, Secret, GitHub-Token, Schw\u00e4rzung${hasWorkflow ? '' : ', Workflow'}.`,
	}),
	noRepository: (hasWorkflow) => ({
		message: {
			en: `Not checked, because no repository is known: repository, secret, GitHub's token, masks${hasWorkflow ? '' : ', workflow'}.`,
			de: `Nicht gepr\u00fcft, weil kein Repository bekannt ist: Repository, Secret, GitHub-Token, Schw\u00e4rzung${hasWorkflow ? '' : ', Workflow'}.`,
		},
		hint: {
			en: 'Name it by --repo owner/name, or run check in a clone of it; --no-repo judges for fetch on this machine.',
			de: 'Nenne es mit --repo owner/name, oder rufe check in einem Klon davon auf; --no-repo urteilt f\u00fcr fetch auf diesem Rechner.',
		},
	}),
};

;// CONCATENATED MODULE: ./lib/cli/check/clock.js

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
	if (aheadMs === null)
		return (0,check_finding .hT)(topics .v.clock, placeWords.clockUnknown);
	if (Math.abs(aheadMs) <= write_times .Dy)
		return (0,check_finding.ok)(topics .v.clock, placeWords.clockRight);
	const minutes = Math.round(Math.abs(aheadMs) / clock .J2);
	return (0,check_finding .$e)(topics .v.clock, placeWords.clockWrong(minutes, aheadMs > 0));
}
var understand_env = __webpack_require__(7600);
var try_folder = __webpack_require__(6711);
;// CONCATENATED MODULE: ./lib/cli/check/credentials.js

function checkKeys({ env, file }, platforms, workflow = null) {
	const textIn = workflow === null ? 'file' : 'secret';
	const accounts = [];
	const findings = [];
	for (const platform of platforms) {
		const names = platform.keys.map(({ name }) => name);
		const isMeant = [...env.values].some(([key, value]) => value !== '' && names.includes((0,credentials_accounts ._$)(key).name));
		if (!isMeant)
			continue;
		const name = topics .v.keysOf(platform.id);
		try {
			const { accounts: found, warnings } = (0,understand_env .I)(env, [platform], [platform.id], textIn);
			accounts.push(...found);
			findings.push((0,check_finding.ok)(name, placeWords.complete(found.map(({ id }) => id).join(', '))));
			findings.push(...warnings.map((one) => (0,check_finding .$e)(name, quote(one))));
		}
		catch (error) {
			findings.push((0,check_finding .VQ)(name, error));
		}
	}
	if (findings.length > 0)
		return { accounts, findings };
	return { accounts, findings: [(0,check_finding .gz)(topics .v.keys, placeWords.noAccount(workflow ?? file))] };
}
const quote = ({ message, hint }) => ({
	message: { en: message, de: 'Nicht alles in dieser Datei wird so gelesen, wie es dasteht.' },
	hint: { en: hint, de: `Die Meldung auf Englisch: \u201e${message} ${hint}\u201c` },
});
function checkEnvFile(file, isNeeded) {
	const target = (0,external_node_fs_.realpathSync)(file);
	try {
		(0,external_node_fs_.accessSync)(target, external_node_fs_.constants.W_OK);
		(0,try_folder .y)((0,external_node_path_.dirname)(target));
	}
	catch {
		const toFinding = isNeeded ? check_finding .gz : check_finding .$e;
		return toFinding(topics .v.file, placeWords.notReplaceable(file));
	}
	const { mode } = (0,external_node_fs_.statSync)(target);
	if (process.platform !== 'win32' && (mode & 0o077) !== 0)
		return (0,check_finding .$e)(topics .v.file, placeWords.readableByOthers(file, (mode & 0o777).toString(8)));
	return (0,check_finding.ok)(topics .v.file, placeWords.replaceable(file));
}
var external_node_util_ = __webpack_require__(7975);
var table = __webpack_require__(3626);
var wrap_words = __webpack_require__(8904);
;// CONCATENATED MODULE: ./lib/cli/check/describe-findings.js

const signs = {
	ok: ['\u2713', 'green'],
	warning: ['!', 'yellow'],
	failed: ['\u2717', 'red'],
	skipped: ['\u2013', 'dim'],
};
function describeFindings(findings, judged, language) {
	const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
	const lines = findings.flatMap(({ name, status, message, hint }) => {
		const [sign, style] = signs[status];
		const painted = colour ? (0,external_node_util_.styleText)(style, sign) : sign;
		return [
			`${painted} ${hang(`${name[language]}: ${message[language]}`, 2)}`,
			...(hint === null ? [] : [`  \u2192 ${hang(hint[language], 4)}`]),
		];
	});
	const verdict = describeVerdict(findings, judged);
	return `${[...lines, '', hang(verdict[language], 0)].join('\n')}\n`;
}
const hang = (text, indent) => {
	const width = process.stdout.isTTY ? (0,table .JL)() - indent : Number.POSITIVE_INFINITY;
	return (0,wrap_words .E)(text, width).join(`\n${' '.repeat(indent)}`);
};
const toRecords = (findings) => findings.map(({ name, status, message, hint }) => ({
	name: name.en,
	status,
	message: message.en,
	hint: hint?.en ?? null,
}));
function describeVerdict(findings, judged) {
	const failures = findings.filter(({ status }) => status === 'failed').length;
	const isFetch = judged === 'fetch';
	const unchecked = describeUnchecked(findings);
	if (failures === 0) {
		if (unchecked !== null)
			return {
				en: `${unchecked.en} In the rest, nothing was found that would stop a run.`,
				de: `${unchecked.de} Im \u00dcbrigen wurde nichts gefunden, was einen Lauf aufhielte.`,
			};
		return {
			en: `Nothing found that would stop ${isFetch ? 'fetch on this machine' : 'a run'}.`,
			de: `Nichts gefunden, was ${isFetch ? 'fetch auf diesem Rechner' : 'einen Lauf'} aufhielte.`,
		};
	}
	const subject = isFetch
		? { en: 'fetch on this machine', de: 'fetch auf diesem Rechner' }
		: { en: 'A run', de: 'Ein Lauf' };
	const count = `${failures} of ${findings.length} preconditions ${failures === 1 ? 'does' : 'do'} not hold`;
	const number = `${failures} von ${findings.length} Voraussetzungen ${failures === 1 ? 'ist' : 'sind'} nicht erf\u00fcllt`;
	return {
		en: `${unchecked ? `${unchecked.en} ` : ''}${subject.en} would fail: ${count}.`,
		de: `${unchecked ? `${unchecked.de} ` : ''}${subject.de} w\u00fcrde fehlschlagen: ${number}.`,
	};
}
function describeUnchecked(findings) {
	const parts = new Set(findings.map(({ unchecked }) => unchecked));
	const sentences = [
		...(parts.has('accounts') ? [uncheckedAccounts] : []),
		...(parts.has('GitHub') ? [uncheckedGitHub] : []),
	];
	if (sentences.length === 0)
		return null;
	return (0,locale_text .B)((locale) => sentences.map((one) => one[locale]).join(' '));
}
const uncheckedAccounts = {
	en: 'The accounts were not checked.',
	de: 'Die Konten wurden nicht gepr\u00fcft.',
};
const uncheckedGitHub = {
	en: 'GitHub was not checked.',
	de: 'GitHub wurde nicht gepr\u00fcft.',
};
var read_credentials = __webpack_require__(5339);
;// CONCATENATED MODULE: ./lib/cli/check/sources.js

async function findSources(envFile, { workflows, callers }, isOfRun) {
	const plain = workflows.flatMap((workflow) => {
		const text = readPlainText(workflow);
		return text === null ? [] : [{ credentials: { env: (0,env_file .v)(text), file: null }, workflow }];
	});
	const isEnough = plain.length > 0 && plain.length === workflows.length + callers.length;
	const nothing = { env: (0,env_file .v)(''), file: null };
	try {
		const main = await (0,read_credentials .gD)(envFile, platforms .B, process.env);
		if (main === null && !isEnough)
			throw (0,read_credentials .Er)();
		const all = sources_withoutTwins([...(main ? [{ credentials: main, workflow: null }] : []), ...plain]);
		const isOfEnvironment = main?.file === null;
		const findings = [
			...(isOfEnvironment ? [(0,check_finding.ok)(topics .v.keys, placeWords.fromEnvironment)] : []),
			...all.flatMap(({ workflow }) => workflow ? [(0,check_finding.ok)(topics .v.keys, placeWords.inWorkflow(workflow.file))] : []),
		];
		return { main: main ?? nothing, sources: all, findings };
	}
	catch (error) {
		return {
			main: nothing,
			sources: sources_withoutTwins(plain),
			findings: [
				isOfRun ? (0,check_finding .qy)('accounts', topics .v.keys, error) : (0,check_finding .VQ)(topics .v.keys, error),
			],
		};
	}
}
function sources_withoutTwins(sources) {
	const toKey = ({ credentials }) => JSON.stringify([...credentials.env.values].filter(([, value]) => value !== '').sort());
	const keys = sources.map(toKey);
	return sources.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
var find_repository = __webpack_require__(1044);
var cli_progress = __webpack_require__(9095);
;// CONCATENATED MODULE: ./lib/cli/check.js

const timeoutMs = 10_000;
async function check(options) {
	const apiUrl = (0,addresses .yj)(process.env);
	const fullName = options.repo === false
		? null
		: await (0,find_repository .W)(options.repo === true ? undefined : options.repo, apiUrl);
	const { language = 'en' } = options;
	const progress = (0,cli_progress .m)(process.stderr, clock .ml);
	progress.report(checking[language]);
	const findings = await findAll(options, fullName, apiUrl).finally(progress.end);
	const judged = options.repo === false ? 'fetch' : 'a run';
	if (options.json)
		process.stdout.write(`${(0,json .s)(toRecords(findings))}\n`);
	else
		process.stdout.write(describeFindings(findings, judged, language));
	if (fullName === null && options.repo !== false)
		return 2;
	if (findings.some(({ status }) => status === 'failed'))
		return 1;
	return findings.some(({ unchecked }) => unchecked !== undefined) ? 2 : 0;
}
const checking = {
	en: 'Checking accounts, file and GitHub \u2026',
	de: 'Konten, Datei und GitHub werden gepr\u00fcft \u2026',
};
async function findAll(options, fullName, apiUrl) {
	const isLooked = fullName !== null || options.workflow !== undefined;
	const found = isLooked ? (0,find_workflow .mI)(options.workflow) : noWorkflows;
	const refused = await checkSyntax(found.files);
	const ofRun = options.repo === false ? noWorkflows : found;
	const { main, sources, findings } = await findSources(options.envFile, ofRun, options.repo !== false);
	const judged = sources.map((source) => {
		const { credentials, workflow } = source;
		return { ...source, ...checkKeys(credentials, platforms .B, workflow?.file) };
	});
	const accounts = judged.find(({ workflow }) => workflow === null)?.accounts ?? [];
	const accountsOf = (workflow) => {
		const text = workflow && readPlainText(workflow);
		return text ? checkKeys({ env: (0,env_file .v)(text), file: null }, platforms .B).accounts : accounts;
	};
	const { http, describe: describeClock } = watchClock((0,net_http .V0)({ clock: clock .ml, timeoutMs }), clock .ml);
	const context = {
		http,
		clock: clock .ml,
		apiUrlOf: ({ api }) => (0,addresses .zq)(process.env, api),
		readStoredId: (account) => (0,read_stored_id .H)(account, { database: (0,external_node_path_.resolve)(options.database) }).catch(() => null),
		debug: () => undefined,
		refresh: (0,find_workflow .Cy)(ofRun.workflows, 'refresh', ['auto', 'always', 'never'], 'auto'),
		failOn: (0,find_workflow .Cy)(ofRun.workflows, 'fail-on', ['any', 'all', 'never'], 'any'),
	};
	const [accountFindings, databaseFinding, githubFindings] = await Promise.all([
		Promise.all(judged.map((one) => checkAccounts(one.accounts, context))),
		checkDatabaseFile(options.database, fullName === null || checksOut(found)),
		fullName === null
			? skipGitHub(options, found, accountsOf)
			: checkRemote({ ...options, fullName, apiUrl, http, clock: clock .ml }, { found, credentials: main, accountsOf }),
	]);
	return [
		...findings,
		...judged.flatMap((one) => one.findings),
		...(main.file === null
			? []
			: [checkEnvFile(main.file, fullName === null && mayRenew(accounts))]),
		...(fullName === null ? checkPlace(main, accounts) : []),
		...accountFindings.flat(),
		describeClock(),
		databaseFinding,
		...githubFindings,
		...refused,
	];
}
const noWorkflows = { workflows: [], callers: [], files: [], findings: [] };
function checkPlace({ env, file }, accounts) {
	const due = accounts.filter(({ platform, values }) => platform.tokens?.isDue(values, clock .ml.now()));
	if (due.length === 0)
		return [];
	const names = due.map(({ id }) => id).join(', ');
	if (file === null)
		return [(0,check_finding .gz)(topics .v.file, placeWords.dueWithoutFile(names))];
	if (!(0,write_times .yM)(env.values))
		return [];
	return [(0,check_finding .gz)(topics .v.file, placeWords.dueAndShared(names, file))];
}
const checksOut = ({ workflows }) => workflows.some(({ steps, index }) => steps.slice(0, index).some(({ uses }) => uses.startsWith('actions/checkout@')));
async function checkDatabaseFile(database, isTaken) {
	const path = (0,external_node_path_.resolve)(database);
	try {
		await (0,storage_database .MG)(path);
		const message = (0,external_node_fs_.existsSync)(path)
			? placeWords.databaseUsable(path)
			: placeWords.databaseMissing(path);
		return (0,check_finding.ok)(topics .v.database, message);
	}
	catch (error) {
		const finding = (0,check_finding .VQ)(topics .v.database, error);
		if (isTaken)
			return finding;
		return (0,check_finding .$e)(topics .v.database, placeWords.databaseOfNoRun(finding));
	}
}
function skipGitHub(options, { workflows, callers, findings }, accountsOf) {
	const hasWorkflow = options.workflow !== undefined;
	const { message, hint } = placeWords.noRepository(hasWorkflow);
	const skippedGitHub = options.repo === false
		? (0,check_finding .hT)(topics .v.github, placeWords.withoutGitHub(hasWorkflow))
		: { ...(0,check_finding .hT)(topics .v.github, message, hint), unchecked: 'GitHub' };
	return [
		skippedGitHub,
		...findings,
		...workflows.flatMap((one) => checkWorkflow(one, { ...toTarget(options, one), ...toNeeds(accountsOf(one), clock .ml, one) })),
		...callers.flatMap(checkCaller),
	];
}

  }),

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

  5603:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	y: () => (  findWideMasks)
  });
const shortestLine = 8;
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
				`${name(shown)} in the outputs ${[...new Set(shown.flatMap(({ hits }) => hits))].join(', ')}: GitHub masks that text there, and drops a job output that contains it.`,
			]
			: []),
		...(short.length > 0
			? [
				`${name(short)} shorter than ${shortestLine} characters: GitHub masks that text everywhere in the log.`,
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

  }),

  6562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  readStoredId)
  });
  var _storage_database_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4617);
  var _storage_find_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7892);

const readStoredId = (account, { database, ...folder }) => (0,_storage_database_js__WEBPACK_IMPORTED_MODULE_0__/* .previewDatabase */ .Gr)(database, (opened) => (0,_storage_find_stored_js__WEBPACK_IMPORTED_MODULE_1__/* .openStored */ .c)(opened)(account)?.profile.id ?? null, folder);

  }),

  9565:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	K7: () => (  updateCacheRow),
	YP: () => (  readCacheRows),
	ZI: () => (  renameCacheRow),
	k4: () => (  insertCacheRow),
	q2: () => (  deleteCacheRow)
  });
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8138);

function readCacheRows(database, platform) {
	const sql = `SELECT rowid AS row, username AS name, stats_data AS text
     FROM social_stats_cache WHERE platform = ? ORDER BY rowid`;
	return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, sql, [platform]).map(({ row, name, text }) => {
		const document = (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseStored */ .Tw)(text);
		return {
			rowid: Number(row),
			username: String(name),
			document,
			accountId: (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_1__/* .accountIdOf */ .Ow)(document),
		};
	});
}
function insertCacheRow(database, values) {
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, 'INSERT INTO social_stats_cache (platform, username, stats_data, fetched_at) VALUES (?, ?, ?, ?)', [values.platform, values.username, values.text, values.fetchedAt]);
	return Number((0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, 'SELECT last_insert_rowid() AS row')[0]?.row);
}
function updateCacheRow(database, rowid, values) {
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, 'UPDATE social_stats_cache SET username = ?, stats_data = ?, fetched_at = ? WHERE rowid = ?', [values.username, values.text, values.fetchedAt, rowid]);
}
function renameCacheRow(database, rowid, username) {
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_cache SET username = :to, stats_data = ${(0,_stored_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renameUsernameSql */ .Rc)(':to')} WHERE rowid = :rowid`, { ':to': username, ':rowid': rowid });
}
function deleteCacheRow(database, rowid) {
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, 'DELETE FROM social_stats_cache WHERE rowid = ?', [rowid]);
}

  }),

  7892:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  openStored),
	q: () => (  readAccountIds)
  });
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5601);
  var _cache_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9565);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(882);

function openStored(database) {
	const tables = new Map();
	return ({ id: account, platform: { id: platform }, label }) => {
		const rows = tables.get(platform) ?? (0,_cache_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readCacheRows */ .YP)(database, platform);
		tables.set(platform, rows);
		const [only, second] = rows;
		const isOnly = label === null && only && !second && accountOf(only) === null;
		const own = isOnly ? only : newest(rows.filter((row) => accountOf(row) === account));
		return own ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocument */ .u0)(own.document, { platform, account, username: own.username }) : null;
	};
}
function readAccountIds(database, platform) {
	const rows = (0,_cache_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readCacheRows */ .YP)(database, platform);
	const [only, second] = rows;
	if (only && !second && accountOf(only) === null)
		return { ids: [platform], nameless: 0 };
	const ids = rows.map(accountOf).filter((id) => id !== null && isIdOf(platform, id));
	return { ids: [...new Set(ids)].filter((id) => id !== null), nameless: rows.length - ids.length };
}
const isIdOf = (platform, id) => id === platform ||
	(id.startsWith(`${platform}/`) && /^[a-z0-9]+$/.test(id.slice(platform.length + 1)));
const newest = (rows) => rows.reduce((best, row) => (best && timeOf(best) > timeOf(row) ? best : row), undefined);
const timeOf = (row) => read(row, 'fetched_at') ?? '';
const accountOf = (row) => read(row, 'account');
function read({ document }, key) {
	const value = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(document) ? document[key] : null;
	return typeof value === 'string' && value !== '' ? value : null;
}

  })

};
