export const id = 4910;
export const ids = [4910];
export const modules = {

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

  1162:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Pq: () => (  readInto),
	U9: () => (  readIntoSync),
	gI: () => (  hasBytes)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);

async function readInto(bytes, file) {
	const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, 'r');
	try {
		let length = 0;
		while (length < bytes.length) {
			const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
			if (bytesRead === 0)
				break;
			length += bytesRead;
		}
		return length;
	}
	finally {
		await handle.close();
	}
}
function readIntoSync(bytes, file) {
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
	try {
		return fill(bytes, descriptor);
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
	}
}
function hasBytes(file, bytes) {
	const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
	try {
		const piece = new Uint8Array(Math.min(bytes.length + 1, PIECE));
		for (let start = 0;;) {
			const length = fill(piece, descriptor);
			const expected = bytes.subarray(start, start + piece.length);
			if (Buffer.compare(piece.subarray(0, length), expected) !== 0)
				return false;
			if (length < piece.length)
				return true;
			start += length;
		}
	}
	finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
	}
}
const PIECE = 1024 * 1024;
function fill(bytes, descriptor) {
	let length = 0;
	while (length < bytes.length) {
		const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
		if (read === 0)
			break;
		length += read;
	}
	return length;
}

  }),

  6711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	y: () => (  tryFolder),
	z: () => (  createNewFile)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1821);

const createNewFile = (file, text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text, { flag: 'wx', mode: 0o600 });
function tryFolder(folder, create = createNewFile) {
	const trial = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.trial`);
	create(trial, '');
	(0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFileSync */ .SC)(trial);
}

  }),

  1739:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Nm: () => (  earliestOf),
	WH: () => (  soonest),
	tQ: () => (  announceExpiries)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);

const noticeMs = 30 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
const warningMs = 7 * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP;
function announceExpiries(what, hint, expiries, { now, log }) {
	const ahead = soonest(expiries, now);
	const urgent = ahead.filter(({ at }) => at - now < warningMs);
	const soon = ahead.filter((expiry) => !urgent.includes(expiry));
	const describe = (some) => `${what} ${some.map(({ name, at }) => `${name} on ${(0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(at).slice(0, 10)}`).join(', ')}. ${hint}`;
	if (urgent.length > 0)
		log.warning(describe(urgent));
	if (soon.length > 0)
		log.notice(describe(soon));
}
const soonest = (expiries, now) => expiries.filter(({ at }) => at > now && at - now < noticeMs);
const earliestOf = (expiries) => expiries.length === 0 ? null : Math.min(...expiries.map(({ at }) => at));

  }),

  4910:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  conclude: () => (  conclude),
  describeSqlite: () => (  sqlite .yg),
  loadSqlite: () => (  sqlite .Tj),
  openDatabaseFile: () => (  storage_database .o0),
  readStoredId: () => (  read_stored_id .H),
  rehearse: () => (  rehearse)
});
var storage_database = __webpack_require__(4617);
var sqlite = __webpack_require__(7087);
var errors = __webpack_require__(452);
var http = __webpack_require__(7015);
var clock = __webpack_require__(5233);
var announce_expiries = __webpack_require__(1739);
;// CONCATENATED MODULE: ./lib/pipeline/announce-ends.js

function announceSignIns(fetched, now, log) {
	const signIns = fetched.flatMap(({ account, error }) => error?.code === 'reauthorize' ? [] : (toSignIn(account) ?? []));
	(0,announce_expiries .tQ)('Sign in again before these tokens expire:', 'Store the new tokens in the secret.', signIns, { now, log });
}
function announceTokenEnd(endsAt, now, log) {
	if (endsAt === null || endsAt - now <= clock .$0)
		return;
	(0,announce_expiries .tQ)('This token needs to be replaced before it expires:', 'Create one with the same permissions, and store it instead.', [{ name: 'the GitHub token that writes the secret', at: endsAt }], { now, log });
}
const lossMs = 14 * clock .LP;
function announceLoss(accounts, now, log) {
	for (const account of accounts) {
		const { id, platform, values } = account;
		const at = toSignIn(account)?.at ?? null;
		if (!platform.tokens?.isDue(values, now) || at === null || at <= now || at - now > lossMs)
			continue;
		log.warning(`${id}: its token expires on ${(0,clock .gY)(at).slice(0, 10)} and was not renewed, because this run's copy of the secret is old. If this happens every day, another step or job writes the same secret first: use one step for all platforms, with the input platforms left empty.`);
	}
}
function toSignIn({ id, platform, values }) {
	const at = platform.tokens?.signInExpiresAt(values) ?? null;
	return at === null ? null : { name: id, at };
}
var find_stored = __webpack_require__(7892);
;// CONCATENATED MODULE: ./lib/pipeline/ask-for-audiences.js

const restMs = 7 * clock .LP;
async function askForAudiences(fetched, { database, takenAt, ...folder }, dependencies) {
	const isAsked = ({ account, error }) => !error && account.platform.fetchAudience;
	if (!fetched.some(({ account }) => account.platform.fetchAudience))
		dependencies.log.notice(describeNobody(fetched));
	if (!fetched.some(isAsked))
		return [...fetched];
	const today = (0,clock .gY)(takenAt).slice(0, 10);
	const stored = await readStored(database, folder, fetched.filter(isAsked));
	const update = async (account) => {
		const last = stored.get(account.id);
		if (last && isFresh(last, takenAt))
			return last;
		const audience = await ask(account, dependencies);
		if (audience === undefined)
			return last;
		return { audience: audience && redactPlaces(audience, dependencies.redact), askedOn: today };
	};
	return Promise.all(fetched.map(async (one) => {
		const known = isAsked(one) ? await update(one.account) : undefined;
		return one.error || !known ? one : { ...one, known };
	}));
}
function describeNobody(fetched) {
	const names = new Set(fetched.map(({ account }) => account.platform.name));
	return `The audience stays empty, because none of these platforms reports who follows an account: ${[...names].join(', ')}.`;
}
async function ask(account, { contextOf, log }) {
	const { id, platform, values } = account;
	try {
		return await platform.fetchAudience?.(values, contextOf(account));
	}
	catch (error) {
		if (!(error instanceof errors .GD))
			throw error;
		log.warning(`${id}: the audience was not fetched, so the last one stays. ${error.message} ${error.hint}`);
		return undefined;
	}
}
const readStored = (database, folder, asked) => (0,storage_database .Gr)(database, (opened) => {
	const find = (0,find_stored .c)(opened);
	return new Map(asked.flatMap(({ account }) => {
		const { audience = null, audience_asked: askedOn } = find(account) ?? {};
		return askedOn === undefined ? [] : [[account.id, { audience, askedOn }]];
	}));
}, folder);
function isFresh({ askedOn }, takenAt) {
	const ageMs = takenAt - Date.parse(askedOn);
	return ageMs >= 0 && ageMs < restMs;
}
const redactPlaces = (audience, redact) => ({
	...audience,
	cities: audience.cities.map(({ key, share }) => ({ key: redact(key), share })),
});
var portraits = __webpack_require__(2366);
var publish_files = __webpack_require__(3767);
var read_stored = __webpack_require__(4141);
var accounts = __webpack_require__(1188);
var redactor = __webpack_require__(3824);
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/pipeline/redact-snapshot.js

const fields = ['name', 'username', 'bio', 'url', 'avatar', 'id'];
function redactSnapshot(snapshot, redact) {
	const { profile } = snapshot;
	const redactText = (text) => (text === null ? null : redact(text));
	const dropIfSecret = (text) => (redactText(text) === text ? text : null);
	const clean = {
		id: dropIfSecret(profile.id),
		username: redactText(profile.username),
		name: redactText(profile.name),
		avatar: dropIfSecret(profile.avatar),
		bio: redactText(profile.bio),
		url: dropIfSecret(profile.url),
	};
	const portrait = dropIfSecret(snapshot.portrait);
	const posts = snapshot.posts
		.filter(({ id }) => dropIfSecret(id) !== null)
		.map((post) => ({ ...post, title: redactText(post.title), url: dropIfSecret(post.url) }));
	const isChanged = (field) => clean[field] !== profile[field] || (field === 'avatar' && portrait !== snapshot.portrait);
	const redacted = [
		...fields.filter(isChanged),
		...((0,external_node_util_.isDeepStrictEqual)(posts, snapshot.posts) ? [] : ['posts']),
	];
	return redacted.length === 0
		? { snapshot, redacted }
		: { snapshot: { ...snapshot, profile: clean, portrait, posts }, redacted };
}

;// CONCATENATED MODULE: ./lib/pipeline/redact-fetched.js

function redactFetched(fetched, env, { platforms, secrets }) {
	const renewed = fetched.flatMap(({ account }) => (0,accounts .VX)(account));
	const redact = (0,redactor .l)([...(0,accounts ._o)(env.values, platforms), ...secrets, ...renewed]);
	const redactError = (0,redactor .Z)(redact);
	const texts = fetched.flatMap(toTexts).join('\n');
	if (redact(texts) === texts)
		return { fetched: [...fetched], warnings: [], redact, redactError };
	const warnings = [];
	const redactOne = (one) => {
		const { account } = one;
		if (one.error)
			return { account, error: redactError(one.error) };
		const { snapshot, redacted } = redactSnapshot(one.snapshot, redact);
		if (redacted.length > 0)
			warnings.push(describe(one, redacted));
		return { account, snapshot };
	};
	return { fetched: fetched.map(redactOne), warnings, redact, redactError };
}
const toTexts = (one) => one.error
	? [one.error.message, one.error.hint]
	: [
		...Object.values(one.snapshot.profile),
		one.snapshot.portrait,
		...one.snapshot.posts.flatMap(({ id, title, url }) => [id, title, url]),
	];
const describe = ({ account: { id, platform } }, fields) => `${id}: ${platform.name} answered with a secret value in ${fields.join(', ')}: it is replaced by ***, or the field is left empty. If the public profile shows it, remove it there and replace that secret value.`;

;// CONCATENATED MODULE: ./lib/numbers/milestones.js
function toMilestone({ value, before, earlier }) {
	if (value === null || before === null)
		return null;
	const mark = highestMark(value);
	if (mark < leastMark || before >= mark)
		return null;
	return earlier.some((count) => (count ?? 0n) >= mark) ? null : { reached: mark, value };
}
const leastMark = 100n;
function highestMark(value) {
	const digits = value.toString();
	const unit = 10n ** BigInt(digits.length - 1);
	const leading = value / unit;
	return unit * (leading >= 5n ? 5n : leading >= 2n ? 2n : 1n);
}
var numbers_post = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/numbers/to-document.js

function toDocument(platform, snapshot, { account, takenAt, known = null, }) {
	const at = (0,clock .gY)(takenAt);
	const { followers, following, posts, engagement_rate, verified } = snapshot.flat;
	const { likes = null, videos = null, subscribers = null, views = null } = snapshot.flat;
	return {
		meta: { updated_at: at, source: platform.source, api_version: platform.apiVersion },
		profile: snapshot.profile,
		stats: snapshot.stats,
		platform: platform.id,
		...(followers === null ? {} : { followers }),
		...(following === null ? {} : { following }),
		...(posts === null ? {} : { posts }),
		...(engagement_rate === null ? {} : { engagement_rate }),
		...(verified === null ? {} : { verified }),
		...(likes === null ? {} : { likes }),
		...(videos === null ? {} : { videos }),
		...(subscribers === null ? {} : { subscribers }),
		...(views === null ? {} : { views }),
		account,
		top_posts: (0,numbers_post .E6)(snapshot.posts).map(toTopPost),
		audience: known?.audience ?? null,
		...(known ? { audience_asked: known.askedOn } : {}),
		fetched_at: at,
	};
}
const toTopPost = ({ postedAt, ...post }) => ({
	id: post.id,
	url: post.url,
	title: post.title,
	kind: post.kind,
	posted_at: postedAt === null ? null : (0,clock .gY)(postedAt),
	views: post.views,
	likes: post.likes,
	comments: post.comments,
	shares: post.shares,
	engagement_rate: (0,numbers_post .oz)({ ...post, postedAt }),
});
var json = __webpack_require__(8409);
var cache_rows = __webpack_require__(9565);
var storage_history = __webpack_require__(2325);
var read_document = __webpack_require__(882);
var save_posts = __webpack_require__(7690);
var stored_document = __webpack_require__(8138);
;// CONCATENATED MODULE: ./lib/storage/save-stats.js

function openAccounts(database) {
	const tables = new Map();
	return (stats) => {
		const { platform } = stats.document;
		const rows = tables.get(platform) ?? (0,cache_rows .YP)(database, platform);
		tables.set(platform, rows);
		return save(database, rows, stats);
	};
}
const saveStats = (database, stats) => openAccounts(database)(stats);
function save(database, rows, { label, document, posts }) {
	const { platform, profile } = document;
	const own = profile.id ? rows.filter((row) => row.accountId === profile.id) : [];
	const username = profile.username || own[0]?.username || profile.id;
	if (!username) {
		throw new errors .GD('unexpected-answer', `The answer of ${platform} contains neither the name nor the id of the account.`, `Start a new run; if that does not help, set ${platform.toUpperCase()}_USERNAME in .env.social.`);
	}
	const settled = { ...document, profile: { ...profile, username } };
	const named = rows.filter((row) => row.username === username && !own.includes(row));
	const [unidentified, strangers] = profile.id
		? [named.filter(isUnidentified), named.filter((row) => !isUnidentified(row))]
		: [named, []];
	const known = [...own, ...unidentified];
	const account = known.length > 0 ? known : adoptable(rows, label);
	for (const stranger of strangers)
		moveAside(database, platform, stranger, rows);
	const [kept, ...merged] = account;
	for (const row of merged) {
		(0,cache_rows .q2)(database, row.rowid);
		rows.splice(rows.indexOf(row), 1);
	}
	for (const row of account) {
		if (row.username !== username)
			moveRows(database, platform, row.username, username);
	}
	const fetchedAt = document.fetched_at.slice(0, 19).replace('T', ' ');
	const values = { platform, username, text: (0,json .s)(settled), fetchedAt };
	const previous = kept?.document ?? null;
	const isRenamed = kept !== undefined && kept.username !== username;
	const stored = { username, document: settled, accountId: profile.id || null };
	if (kept) {
		(0,cache_rows .K7)(database, kept.rowid, values);
		Object.assign(kept, stored);
	}
	else {
		rows.push({ rowid: (0,cache_rows .k4)(database, values), ...stored });
	}
	(0,storage_history .Q)(database, { ...values, text: (0,json .s)(withoutDetails(settled)) });
	(0,save_posts .l)(database, values, posts);
	return {
		document: settled,
		changed: previous === null || isRenamed || (0,stored_document .Hq)(previous, settled),
		followersBefore: (0,read_document .IK)(previous)?.followers ?? null,
	};
}
function withoutDetails(document) {
	const { top_posts: _, audience: __, audience_asked: ___, ...rest } = document;
	return rest;
}
const isUnidentified = (row) => row.accountId === null;
function adoptable(rows, label) {
	const unidentified = rows.filter(isUnidentified);
	return label === null && unidentified.length === 1 ? unidentified : [];
}
function moveRows(database, platform, from, to) {
	(0,storage_history .Y)(database, platform, from, to);
	(0,save_posts .t)(database, platform, from, to);
}
function moveAside(database, platform, stranger, rows) {
	let aside = stranger.accountId ?? stranger.username;
	while (rows.some((row) => row.username === aside))
		aside += '_';
	moveRows(database, platform, stranger.username, aside);
	(0,cache_rows .ZI)(database, stranger.rowid, aside);
	stranger.username = aside;
}

;// CONCATENATED MODULE: ./lib/pipeline/store-accounts.js

async function storeAccounts(fetched, options) {
	const { database, dryRun, takenAt } = options;
	const nothingToSave = fetched.every(({ error }) => error);
	const change = dryRun || nothingToSave ? storage_database .Gr : storage_database .XV;
	const store = (opened) => {
		const save = openAccounts(opened);
		const saved = fetched.map((one) => ({ ...one, outcome: saveOne(one, save, takenAt) }));
		const platforms = platformsOf(fetched);
		const histories = (0,read_stored .X_)(opened, platforms);
		const findStored = (0,find_stored .c)(opened);
		const accounts = saved.map(({ account, outcome }) => {
			const { id, platform } = account;
			if (!(outcome instanceof errors .GD))
				return toSaved(account, outcome, (0,read_stored .l6)(histories, platform, outcome.document));
			const document = findStored(account);
			const stored = document && { document, points: (0,read_stored .l6)(histories, platform, document) };
			return { id, platform, status: 'failed', error: outcome, ...(stored ? { stored } : {}) };
		});
		return { accounts, histories, posts: (0,read_stored .p5)(opened, platforms) };
	};
	return change(database, store, options);
}
const toUnstored = (fetched, takenAt) => ({
	histories: null,
	posts: [],
	accounts: fetched.map(({ account, ...one }) => {
		const { id, platform } = account;
		if (one.error)
			return { id, platform, status: 'failed', error: one.error };
		const { snapshot, known } = one;
		const { profile, ...rest } = toDocument(platform, snapshot, { account: id, takenAt, known });
		const username = profile.username ?? profile.id ?? account.id;
		const document = { ...rest, profile: { ...profile, username } };
		const points = [];
		return { id, platform, status: 'ok', document, changed: false, points, milestone: null };
	}),
});
function toSaved({ id, platform }, { document, changed, followersBefore }, points) {
	const day = document.fetched_at.slice(0, 10);
	const milestone = toMilestone({
		value: document.followers ?? null,
		before: followersBefore,
		earlier: points.filter((point) => point.day < day).map(({ followers }) => followers),
	});
	return { id, platform, status: 'ok', document, changed, points, milestone };
}
function saveOne({ account: { id, platform, label }, ...one }, save, takenAt) {
	if (one.error)
		return one.error;
	try {
		const { snapshot, known } = one;
		const document = toDocument(platform, snapshot, { account: id, takenAt, known });
		return save({ label, document, posts: snapshot.posts });
	}
	catch (error) {
		if (!(error instanceof errors .GD) || error.code === 'database')
			throw error;
		return error;
	}
}
const platformsOf = (fetched) => [
	...new Set(fetched.map(({ account }) => account.platform)),
];
function describeDatabase({ accounts }, { database, dryRun }) {
	if (accounts.every(({ status }) => status === 'failed'))
		return `Nothing to write: ${database} is unchanged.`;
	return dryRun ? `Dry run: ${database} would be written.` : `Written: ${database}`;
}
var twins = __webpack_require__(4609);
;// CONCATENATED MODULE: ./lib/pipeline/conclude.js

async function conclude({ accounts, fetching, }, { opened, ...options }, dependencies) {
	const { takenAt } = options;
	const { log, renewals, contextOf, signal } = dependencies;
	const portraits = await openPortraitsOf(accounts, options, dependencies);
	const answers = (0,twins .sv)(await Promise.all(fetching));
	const { fetched, warnings, redact, redactError } = redactFetched(answers, options.env, dependencies);
	for (const warning of warnings)
		log.warning(warning);
	for (const { account, error } of fetched)
		if (error)
			log.failure(`${account.id}: ${error.message}`);
	portraits?.ask(fetched);
	const asking = options.audience
		? askForAudiences(fetched, options, { contextOf, redact, log })
		: fetched;
	await (0,http .w0)();
	const { tokenEndsAt, problems, isStale, ...renewed } = await renewals.settle();
	if (isStale)
		announceLoss(accounts, takenAt, log);
	announceSignIns(fetched, takenAt, log);
	announceTokenEnd(tokenEndsAt, takenAt, log);
	log.group('Database');
	const noteProblem = (error) => {
		if (!(error instanceof errors .GD))
			throw error;
		problems.push(error);
		return null;
	};
	const written = await Promise.resolve(asking)
		.then((known) => storeAccounts(known, { ...options, opened }))
		.catch(noteProblem);
	if (written)
		log.info(describeDatabase(written, options));
	const stored = written ?? toUnstored(fetched, takenAt);
	if (problems.length > 0)
		portraits?.giveUp();
	const signIns = fetched.flatMap(({ account }) => toSignIn(account) ?? []);
	const filesChanged = signal.aborted
		? false
		: await publish(stored, portraits, options, dependencies).catch(noteProblem);
	portraits?.giveUp();
	return {
		...stored,
		...renewed,
		changed: stored.accounts.some((result) => result.status === 'ok' && result.changed),
		filesChanged: filesChanged === true,
		signInExpiresAt: (0,announce_expiries .Nm)(signIns),
		signIns,
		takenAt,
		problems: problems.map(redactError),
	};
}
async function openPortraitsOf(accounts, { outputDirectory: directory, dryRun }, { download, log, signal, published = () => null }) {
	if (directory === null || dryRun)
		return null;
	return (0,portraits .dF)(accounts, { directory, published: published(), download, log, signal });
}
async function publish(stored, portraits, { outputDirectory: directory, ...options }, { log, published = () => null }) {
	(0,read_stored .uh)(stored.histories ?? [], log);
	if (directory === null || !portraits)
		return false;
	if (!stored.accounts.some((one) => one.status === 'ok' || one.stored))
		return false;
	return (0,publish_files .b)(stored, { ...options, directory, portraits, published: published(), log });
}
var read_stored_id = __webpack_require__(6562);
var draw_files = __webpack_require__(1125);
;// CONCATENATED MODULE: ./lib/pipeline/rehearse.js

const mostAccounts = 10;
async function rehearse(accounts, options, dependencies) {
	if (options.outputDirectory === null || options.dryRun || accounts.length > mostAccounts)
		return;
	try {
		await (0,http .w0)();
		if ((await (0,sqlite .Tj)()).name === 'sql.js')
			return;
		const answers = accounts.slice(0, 1).map((account) => ({ account, snapshot: example }));
		const { fetched } = redactFetched(answers, options.env, dependencies);
		const stored = toUnstored(fetched, takenAt);
		const drawn = stored.accounts.map((one) => ({ ...one, points }));
		const known = { ...stored, accounts: drawn, histories: [] };
		await (0,draw_files .O)(known, { ...options, portraits: { choose: async () => null } });
	}
	catch (error) {
		dependencies.log.debug(`The rehearsal failed: ${error}`);
	}
}
const takenAt = Date.UTC(2026, 0, 2);
const points = [1000n, 1500n].map((followers, day) => ({
	day: `2026-01-0${day + 1}`,
	followers,
	figures: {},
	isChange: true,
}));
const example = {
	profile: {
		id: '1',
		username: 'example',
		name: 'Example',
		avatar: null,
		bio: 'Example of a profile.',
		url: 'https://example.org/',
	},
	portrait: null,
	stats: {},
	flat: { followers: 1500n, following: 10n, posts: 1n, engagement_rate: 12.5, verified: true },
	posts: [
		{
			id: '1',
			url: 'https://example.org/1',
			title: 'Example of a post',
			kind: 'video',
			postedAt: 0,
			views: 1000n,
			likes: 100n,
			comments: 20n,
			shares: 5n,
		},
	],
};

;// CONCATENATED MODULE: ./lib/pipeline/later.js

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

  2252:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  Z4: () => (  isStill),
  _5: () => (  isUnchanged),
  a5: () => (  keepsChanging),
  cK: () => (  readDatabaseFile)
});
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(452);
var read_into = __webpack_require__(1162);
var max_database_bytes = __webpack_require__(6919);
var try_folder = __webpack_require__(6711);
var sqlite = __webpack_require__(7087);
;// CONCATENATED MODULE: ./lib/storage/missing-folder.js

async function assertCreatable(folder, { createsFolder = false }) {
	if (!createsFolder) {
		throw (0,sqlite .Kz)(`The folder ${folder} does not exist.`, 'Create it, or use another path for the database.');
	}
	const above = nearestExisting(folder);
	const isFolder = await (0,promises_.stat)(above).then((found) => found.isDirectory(), () => false);
	if (isFolder && canWrite(above))
		return;
	throw (0,sqlite .Kz)(`The folder ${folder} cannot be created, because ${above} ${isFolder ? 'is not writable' : 'is not a folder'}.`, 'Give this user write permission there, or use another path for the database.');
}
function canWrite(folder) {
	try {
		(0,try_folder .y)(folder);
		return true;
	}
	catch {
		return false;
	}
}
function nearestExisting(path) {
	try {
		(0,external_node_fs_.lstatSync)(path);
		return path;
	}
	catch {
		const above = (0,external_node_path_.dirname)(path);
		return above === path ? path : nearestExisting(above);
	}
}

;// CONCATENATED MODULE: ./lib/storage/database-file.js

const HEADER_BYTES = 100;
const noImage = { memory: new Uint8Array(), length: 0 };
const ROOM = 4 * 1024 * 1024;
async function readDatabaseFile(file, options = {}) {
	const path = await followLinks(file);
	const folder = (0,external_node_path_.dirname)(path);
	if (!statOrRefuse(folder)?.isDirectory())
		await assertCreatable(folder, options);
	for (let attempt = 0; attempt < 4; attempt += 1) {
		const stats = statDatabase(path);
		assertNothingUnsaved(path);
		const image = stats ? await readImage(path, Number(stats.size)) : noImage;
		const header = image.memory.slice(0, Math.min(HEADER_BYTES, image.length));
		const file = { path, header, stats };
		if (isUnchanged(file))
			return { file, image };
	}
	throw keepsChanging(path);
}
const keepsChanging = (path) => (0,sqlite .Kz)(`${path} was changed by another program several times during the update.`, 'Close the program that writes it, then run it again. Its changes are kept.');
async function followLinks(file) {
	try {
		return await (0,promises_.realpath)(file);
	}
	catch (error) {
		if (!isMissing(error))
			throw unreadable((0,external_node_path_.resolve)(file), error);
	}
	const target = await (0,promises_.readlink)(file).catch(() => undefined);
	if (target === undefined)
		return (0,external_node_path_.resolve)(file);
	return followLinks((0,external_node_path_.resolve)(await (0,promises_.realpath)((0,external_node_path_.dirname)(file)), target));
}
function statDatabase(path) {
	const stats = statOrRefuse(path);
	if (stats && stats.size > BigInt(max_database_bytes .$))
		throw tooLarge(path, stats.size);
	if (!stats || stats.isFile())
		return stats;
	throw (0,sqlite .Kz)(`${path} is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}, so it cannot be the database.`, 'Set the path of the database file itself.');
}
const tooLarge = (path, size) => (0,sqlite .Kz)(`${path} has ${size} bytes, more than the ${max_database_bytes .$} (1 GiB) that a database may have.`, 'Use a separate database for the numbers; `deploy` merges them into a larger one on a server.');
function statOrRefuse(path) {
	try {
		return (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
	}
	catch (error) {
		throw unreadable(path, error);
	}
}
async function readImage(path, size) {
	const memory = new Uint8Array(size + ROOM);
	const length = await (0,read_into .Pq)(memory.subarray(0, size), path).catch((error) => {
		throw unreadable(path, error);
	});
	return { memory, length };
}
function assertNothingUnsaved(path) {
	const companion = unsavedCompanion(path);
	if (companion === undefined)
		return;
	throw (0,sqlite .Kz)(`${companion} has changes that are not in ${path} yet.`, `Close the program that uses the database. If no program uses it, let SQLite complete the changes: sqlite3 "${path}" "PRAGMA quick_check"`);
}
function unsavedCompanion(path) {
	if ((statOrRefuse(`${path}-wal`)?.size ?? 0n) > 0n)
		return `${path}-wal`;
	if (firstBytes(`${path}-journal`, 1).some((byte) => byte !== 0))
		return `${path}-journal`;
	return undefined;
}
const isStill = async (file, original) => (await followLinks(file)) === original.path &&
	(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(original.path)) &&
	isUnchanged(original);
function isUnchanged({ path, header, stats }) {
	if (unsavedCompanion(path) !== undefined)
		return false;
	const now = statOrRefuse(path);
	if (!now || !stats)
		return now === stats;
	const compared = ['ino', 'dev', 'size', 'mtimeNs', 'mode', 'uid', 'gid'];
	if (compared.some((one) => now[one] !== stats[one]))
		return false;
	return Buffer.compare(firstBytes(path, HEADER_BYTES), header) === 0;
}
function firstBytes(path, length) {
	if (!statOrRefuse(path)?.isFile())
		return new Uint8Array();
	const bytes = new Uint8Array(length);
	try {
		return bytes.subarray(0, (0,read_into .U9)(bytes, path));
	}
	catch (error) {
		throw unreadable(path, error);
	}
}
const unreadable = (path, error) => (0,sqlite .Kz)(`${path} cannot be read: ${(0,sqlite .bD)(error)}.`, 'Give this user read permission for it, or use another path for the database.', error);
const isMissing = (error) => ['ENOENT', 'ENOTDIR'].includes((0,errors .xU)(error) ?? '');

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

  7607:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  toValue),
	Y: () => (  mapRecord)
  });
const toValue = (value) => typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
const mapRecord = (record, change) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

  }),

  2325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  saveHistory),
	Y: () => (  moveHistory)
  });
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8138);

function saveHistory(database, row) {
	const { platform, username, text, fetchedAt } = row;
	const key = [platform, username, fetchedAt.slice(0, 10)];
	const sql = 'SELECT fetched_at FROM social_stats_history WHERE (platform, username, day) = (?, ?, ?)';
	const [kept] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, sql, key);
	if (!kept) {
		(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, 'INSERT INTO social_stats_history (platform, username, day, stats_data, fetched_at) VALUES (?, ?, ?, ?, ?)', [...key, text, fetchedAt]);
		return;
	}
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_history SET stats_data = ?, fetched_at = ?
     WHERE (platform, username, day) = (?, ?, ?) AND fetched_at <= ?`, [text, fetchedAt, ...key, fetchedAt]);
}
function moveHistory(database, platform, from, to) {
	const names = { ':platform': platform, ':from': from, ':to': to };
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `DELETE FROM social_stats_history AS kept
     WHERE platform = :platform AND username = :to AND EXISTS (
       SELECT 1 FROM social_stats_history AS moved
       WHERE moved.platform = :platform AND moved.username = :from
         AND moved.day = kept.day AND moved.fetched_at > kept.fetched_at)`, names);
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `DELETE FROM social_stats_history
     WHERE platform = :platform AND username = :from AND day IN (
       SELECT day FROM social_stats_history WHERE platform = :platform AND username = :to)`, names);
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, `UPDATE social_stats_history SET username = :to, stats_data = ${(0,_stored_document_js__WEBPACK_IMPORTED_MODULE_1__/* .renameUsernameSql */ .Rc)(':to')}
     WHERE platform = :platform AND username = :from`, names);
}

  }),

  5935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F: () => (  isWal),
	q: () => (  openDatabase)
  });
  var _max_database_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6919);
  var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);

const MAGIC = 'SQLite format 3\0';
const VERSIONS = 18;
function openDatabase(sqlite, path, image) {
	const bytes = image.memory.subarray(0, image.length);
	if (bytes.length === 0)
		return sqlite.open();
	if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
		throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseError */ .Kz)(`${path} is not an SQLite database, or it is encrypted.`, 'Use another path for the database, or move this file away.');
	}
	if (isWal(bytes))
		bytes.set([1, 1], VERSIONS);
	const pageSize = pageSizeOf(bytes);
	const database = sqlite.open(image);
	try {
		assertSound(database, path, image.length % pageSize === 0);
		(0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTables */ .sK)(database, path);
		const pages = Math.floor(_max_database_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDatabaseBytes */ .$ / pageSize);
		database.query(`PRAGMA max_page_count = ${pages}`);
		return database;
	}
	catch (error) {
		database.close();
		throw error;
	}
}
const isWal = (bytes) => bytes[VERSIONS] === 2 && bytes[VERSIONS + 1] === 2;
function pageSizeOf(bytes) {
	const [high = 0, low = 0] = bytes.subarray(16, 18);
	const size = high * 256 + low;
	return size === 1 ? 65_536 : size;
}
function assertSound(database, path, hasWholePages) {
	const damage = findDamage(database, hasWholePages);
	if (damage === undefined)
		return;
	throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .databaseError */ .Kz)(`${path} is damaged: ${damage}.`, 'Restore it from a backup, or move it away to start a new one.');
}
const NO_DAMAGE = /^(\S+ value in |CHECK constraint failed in |fts5: |(malformed|unable to validate the) inverted index for |In RTree )/;
const DAMAGE = /^(database disk image is malformed|malformed database schema|file is not a database|unsupported file format)/;
function findDamage(database, hasWholePages) {
	if (!hasWholePages)
		return 'its end is missing';
	const whole = quickCheck(database);
	if (whole.isComplete)
		return whole.damage;
	const tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')";
	for (const { name } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, tables)) {
		const { damage } = quickCheck(database, `('${String(name).replaceAll("'", "''")}')`);
		if (damage !== undefined)
			return damage;
	}
	return undefined;
}
function quickCheck(database, table = '') {
	try {
		const messages = database
			.query(`PRAGMA quick_check${table}`)
			.map((row) => String(row.quick_check));
		const damage = messages.find((message) => message !== 'ok' && !NO_DAMAGE.test(message));
		return { damage, isComplete: true };
	}
	catch (error) {
		const message = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error);
		return DAMAGE.test(message)
			? { damage: message, isComplete: true }
			: { damage: undefined, isComplete: false };
	}
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

  7690:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	l: () => (  savePosts),
	t: () => (  movePosts)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3758);
  var _post_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7737);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7087);

function savePosts(database, owner, posts) {
	for (const post of posts) {
		const key = [owner.platform, post.id];
		const known = readPost(database, key);
		if (known && known.fetchedAt > owner.fetchedAt)
			continue;
		const row = { ...post, postedAt: post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toSqlSeconds */ .rj)(post.postedAt) };
		const settled = known ? fill(row, known) : row;
		writePost(database, owner, key, { row: settled, isNew: known === null });
		savePostDay(database, [...key, owner.fetchedAt.slice(0, 10)], settled);
	}
}
function movePosts(database, platform, from, to) {
	const sql = 'UPDATE social_stats_posts SET username = ? WHERE platform = ? AND username = ?';
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g7)(database, sql, [to, platform, from]);
}
function readPost(database, key) {
	const sql = `SELECT title AS title, url AS url, kind AS kind, posted_at AS posted_at,
       fetched_at AS fetched_at, ${_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .exactCounts */ .Eh}
     FROM social_stats_posts WHERE (platform, post_id) = (?, ?)`;
	const [row] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .query */ .P)(database, sql, [...key]);
	if (!row)
		return null;
	return {
		title: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(row.title),
		url: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(row.url),
		kind: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(row.kind),
		postedAt: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(row.posted_at),
		...(0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toCounts */ .cr)(row),
		fetchedAt: String(row.fetched_at),
	};
}
function fill(row, known) {
	return {
		title: row.title ?? known.title,
		url: row.url ?? known.url,
		kind: row.kind ?? known.kind,
		postedAt: row.postedAt ?? known.postedAt,
		views: row.views ?? known.views,
		likes: row.likes ?? known.likes,
		comments: row.comments ?? known.comments,
		shares: row.shares ?? known.shares,
	};
}
function writePost(database, { username, fetchedAt }, key, { row, isNew }) {
	const { title, url, kind, postedAt } = row;
	const values = [username, title, url, kind, postedAt, fetchedAt, ...toValues(row), ...key];
	const sql = isNew
		? `INSERT INTO social_stats_posts (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares, platform, post_id)
       VALUES (?, ?, ?, ?, ?, ?, ${wholeNumbers}, ?, ?)`
		: `UPDATE social_stats_posts SET (username, title, url, kind, posted_at, fetched_at,
         views, likes, comments, shares) = (?, ?, ?, ?, ?, ?, ${wholeNumbers})
       WHERE (platform, post_id) = (?, ?)`;
	(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g7)(database, sql, values);
}
function savePostDay(database, key, row) {
	const [platform = '', id = '', day = ''] = key;
	const sql = `SELECT day AS day, ${_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .exactCounts */ .Eh} FROM social_stats_posts_history
     WHERE (platform, post_id) = (?, ?) AND day <= ? ORDER BY day DESC LIMIT 1`;
	const [last] = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .query */ .P)(database, sql, [platform, id, day]);
	const before = last ? (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .toCounts */ .cr)(last) : nothing;
	if (last?.day === day) {
		if (compareCounts(row, before) <= 0)
			return;
		const change = `UPDATE social_stats_posts_history SET (views, likes, comments, shares) = (${wholeNumbers})
       WHERE (platform, post_id, day) = (?, ?, ?)`;
		(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g7)(database, change, [...toValues(row), ...key]);
	}
	else if (compareCounts(row, before) !== 0) {
		const insert = `INSERT INTO social_stats_posts_history
         (views, likes, comments, shares, platform, post_id, day) VALUES (${wholeNumbers}, ?, ?, ?)`;
		(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g7)(database, insert, [...toValues(row), ...key]);
	}
}
const nothing = { views: null, likes: null, comments: null, shares: null };
function compareCounts(one, other) {
	for (const name of _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__/* .postCounts */ .jQ) {
		const [first, second] = [one[name] ?? -1n, other[name] ?? -1n];
		if (first !== second)
			return first > second ? 1 : -1;
	}
	return 0;
}
const wholeNumbers = _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__/* .postCounts */ .jQ.map(() => 'CAST(? AS INTEGER)').join(', ');
const toValues = (counts) => _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__/* .postCounts */ .jQ.map((name) => counts[name]?.toString() ?? null);

  }),

  5638:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	U5: () => (  createTables),
	sK: () => (  checkTables),
	um: () => (  tables)
  });
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7087);

const cache = {
	name: 'social_stats_cache',
	columns: ['platform', 'username', 'stats_data', 'fetched_at'],
	order: 'rowid',
	sql: `CREATE TABLE social_stats_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    username TEXT NOT NULL,
    stats_data TEXT NOT NULL,
    fetched_at DATETIME DEFAULT CURRENT_TIMESTAMP,
    UNIQUE(platform, username)
)`,
};
const history = {
	name: 'social_stats_history',
	columns: ['platform', 'username', 'day', 'stats_data', 'fetched_at'],
	order: 'rowid',
	sql: `CREATE TABLE social_stats_history (
    platform TEXT NOT NULL, username TEXT NOT NULL, day TEXT NOT NULL,
    stats_data TEXT NOT NULL, fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, username, day)
)`,
};
const posts = {
	name: 'social_stats_posts',
	columns: [
		...['platform', 'username', 'post_id', 'title', 'url', 'kind', 'posted_at'],
		...['views', 'likes', 'comments', 'shares', 'fetched_at'],
	],
	order: 'platform, post_id',
	sql: `CREATE TABLE social_stats_posts (
    platform TEXT NOT NULL, username TEXT NOT NULL, post_id TEXT NOT NULL,
    title TEXT, url TEXT, kind TEXT, posted_at DATETIME,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    fetched_at DATETIME NOT NULL,
    PRIMARY KEY (platform, post_id)
)`,
};
const postsHistory = {
	name: 'social_stats_posts_history',
	columns: ['platform', 'post_id', 'day', 'views', 'likes', 'comments', 'shares'],
	order: 'platform, post_id, day',
	sql: `CREATE TABLE social_stats_posts_history (
    platform TEXT NOT NULL, post_id TEXT NOT NULL, day TEXT NOT NULL,
    views INTEGER, likes INTEGER, comments INTEGER, shares INTEGER,
    PRIMARY KEY (platform, post_id, day)
) WITHOUT ROWID`,
};
const tables = [cache, history, posts, postsHistory];
function createTables(database) {
	for (const { name, sql } of tables) {
		if (objectType(database, name) === undefined)
			(0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .execute */ .g7)(database, sql);
	}
}
function checkTables(database, path) {
	for (const { name, columns, order } of tables) {
		const type = objectType(database, name);
		if (type === undefined)
			continue;
		const found = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, 'SELECT lower(name) AS name FROM pragma_table_info(?)', [name]);
		const missing = columns.filter((column) => !found.some((row) => row.name === column));
		const [flaw] = [
			...(type === 'table' ? [] : [`is a ${type}, not a table`]),
			...(missing.length === 0 ? [] : [`lacks the column ${missing.join(', ')}`]),
			...(order !== 'rowid' || hasRowid(database, name) ? [] : ['is a table WITHOUT ROWID']),
		];
		if (flaw === undefined)
			continue;
		throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .databaseError */ .Kz)(`${name} in ${path} ${flaw}.`, `Rename it, so that a new one is created, or use another path for the database.`);
	}
}
function objectType(database, name) {
	const sql = 'SELECT type FROM sqlite_schema WHERE name = ? COLLATE NOCASE';
	return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, sql, [name])[0]?.type;
}
function hasRowid(database, name) {
	return (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_0__/* .query */ .P)(database, 'SELECT wr FROM pragma_table_list(?)', [name])[0]?.wr !== 1;
}

  }),

  7087:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  D9: () => (  copyRows),
  Kz: () => (  databaseError),
  yg: () => (  describeSqlite),
  g7: () => (  execute),
  Tj: () => (  loadSqlite),
  bD: () => (  messageOf),
  P: () => (  query),
  aK: () => (  readRows)
});
var errors = __webpack_require__(452);
var engine = __webpack_require__(7607);
;// CONCATENATED MODULE: ./lib/storage/node-engine.js

function loadNodeEngine() {
	const sqlite = loadQuietly();
	if (!sqlite)
		throw new Error('this Node has no node:sqlite');
	if (typeof sqlite.DatabaseSync.prototype.deserialize !== 'function') {
		throw new Error('node:sqlite of this Node has no deserialize');
	}
	return { name: 'node:sqlite', open: (image) => node_engine_open(sqlite, image) };
}
function loadQuietly() {
	const { emitWarning } = process;
	process.emitWarning = () => undefined;
	try {
		return process.getBuiltinModule?.('node:sqlite');
	}
	finally {
		process.emitWarning = emitWarning;
	}
}
function node_engine_open({ DatabaseSync }, image) {
	const database = new DatabaseSync(':memory:', {
		enableForeignKeyConstraints: false,
		enableDoubleQuotedStringLiterals: true,
	});
	database.deserialize(image?.memory.subarray(0, image.length) ?? database.serialize());
	image?.memory.buffer.transfer(0);
	database.exec('PRAGMA temp_store = MEMORY');
	const statements = new Map();
	const prepareOnce = (sql) => {
		const statement = statements.get(sql) ?? prepare(database, sql);
		statements.set(sql, statement);
		return statement;
	};
	return {
		query: (sql, params = []) => node_engine_all(prepareOnce(sql), params).map((row) => (0,engine .Y)(row, engine .B)),
		*rows(sql, params = []) {
			const statement = prepare(database, sql);
			statement.setReturnArrays(true);
			for (const row of statement.iterate(...params.map(toInput)))
				yield Object.values(row).map(engine .B);
		},
		runEach(sql, rows) {
			const statement = prepare(database, sql);
			for (const row of rows)
				statement.run(...row.map(toInput));
		},
		serialize: () => database.serialize(),
		close: () => database.close(),
	};
}
function node_engine_all(statement, params) {
	return Array.isArray(params)
		? statement.all(...params.map(toInput))
		: statement.all((0,engine .Y)(params, toInput));
}
function prepare(database, sql) {
	const statement = database.prepare(sql);
	statement.setReadBigInts(true);
	return statement;
}
const toInput = (value) => Number.isSafeInteger(value) ? BigInt(Number(value)) : value;

;// CONCATENATED MODULE: ./lib/storage/sqlite.js

const databaseError = (message, hint, cause) => new errors .GD('database', message, hint, { cause });
let loading;
function loadSqlite() {
	loading ??= load();
	return loading;
}
async function load() {
	try {
		return { ...loadNodeEngine(), fallbackReason: null };
	}
	catch (error) {
		const { loadSqlJsEngine } = await __webpack_require__.e(  2966).then(__webpack_require__.bind(__webpack_require__, 2966));
		return { ...(await loadSqlJsEngine()), fallbackReason: messageOf(error) };
	}
}
const describeSqlite = ({ name, fallbackReason }) => fallbackReason === null ? `SQLite: ${name}` : `SQLite: ${name}, because ${fallbackReason}`;
const query = (database, sql, params) => refusalsNamed(() => database.query(sql, params));
function execute(database, sql, params) {
	query(database, sql, params);
}
function* readRows(database, sql, params) {
	try {
		yield* database.rows(sql, params);
	}
	catch (error) {
		throw refusal(error);
	}
}
const copyRows = (source, select, target, insert) => refusalsNamed(() => target.runEach(insert, source.rows(select)));
function refusalsNamed(work) {
	try {
		return work();
	}
	catch (error) {
		throw refusal(error);
	}
}
function refusal(error) {
	const message = messageOf(error);
	return databaseError(`SQLite rejected a change of the database: ${message}.`, message === 'database or disk is full'
		? 'A database may have at most 1 GiB: use a separate one for the numbers.'
		: 'Check the definition, constraints and triggers of its social_stats tables.', error);
}
const messageOf = (error) => error instanceof Error ? error.message : String(error);

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
