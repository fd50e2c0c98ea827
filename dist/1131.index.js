export const id = 1131;
export const ids = [1131];
export const modules = {

  1131:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  demo: () => (  demo)
});
var external_node_fs_ = __webpack_require__(3024);
var external_node_os_ = __webpack_require__(8161);
var external_node_path_ = __webpack_require__(6760);
var external_node_url_ = __webpack_require__(3136);
var lib_clock = __webpack_require__(5233);
var env_file = __webpack_require__(3524);
var github_secret = __webpack_require__(9794);
var journal = __webpack_require__(643);
var sodium = __webpack_require__(4827);
var emulators_github = __webpack_require__(3374);
var emulators = __webpack_require__(5180);
;// CONCATENATED MODULE: ./lib/emulators/virtual-clock.js

function createVirtualClock(startAt) {
	let advanced = 0;
	const advance = (ms) => {
		if (!(ms >= 0))
			throw new RangeError(`A clock does not go back: ${ms} ms.`);
		advanced += ms;
	};
	if (startAt === undefined) {
		return { now: () => lib_clock .ml.now() + advanced, sleep: lib_clock .ml.sleep, advance };
	}
	return {
		now: () => startAt + advanced,
		sleep: async (ms, signal) => {
			signal?.throwIfAborted();
			advance(ms);
		},
		advance,
	};
}
var format = __webpack_require__(4463);
var locale_text = __webpack_require__(2151);
var net_github = __webpack_require__(616);
var net_http = __webpack_require__(7015);
var numbers_growth = __webpack_require__(2483);
var contact = __webpack_require__(7307);
var collect = __webpack_require__(9709);
var platforms = __webpack_require__(1029);
var bilingual_error = __webpack_require__(6016);
;// CONCATENATED MODULE: ./lib/cli/demo-secret.js
const secretName = 'SOCIAL_SECRET';
const repositoryName = 'octo/link-in-bio';
function addSecret(github, services) {
	const [owner = '', name = ''] = repositoryName.split('/');
	const repository = github.addRepository({ owner, name });
	const token = github.addToken({ kind: 'app', permissions: { secrets: 'write' } });
	const signedIn = [...services.values()].flatMap((service) => [...service.addPerson()]);
	const lines = signedIn.map(([key, value]) => `${key}=${value}`);
	const text = ['# Tokens of the demo, made up when it started.', ...lines, ''].join('\n');
	github.setSecret(repository, secretName, text);
	return {
		repository: { owner, name, id: String(repository.id) },
		token,
		text,
		read: () => github.readSecret(repository, secretName) ?? '',
	};
}
var describe_run = __webpack_require__(7285);
var format_numbers = __webpack_require__(1852);
var table = __webpack_require__(3626);
var table_words = __webpack_require__(5184);
;// CONCATENATED MODULE: ./lib/cli/format-posts.js

const titleWidths = [40, 30, 20, 12];
function formatPosts(accounts, language) {
	const posts = accounts.flatMap(({ id, document }) => (document.top_posts ?? []).map((post) => ({ id, post })));
	if (posts.length === 0)
		return '';
	const { account, bestPosts, views, likes } = table_words .O[language];
	const tables = titleWidths.map((width) => (0,table .MR)([account, (0,table .Pk)(bestPosts, width), views, likes, 'Engagement'], posts.map(({ id, post }) => [id, ...toCells(post, width, language)]), 2));
	return (0,table .b2)(tables, (0,table .JL)(Number.POSITIVE_INFINITY));
}
const toCells = ({ title, id, views, likes, engagement_rate: rate }, width, language) => [
	(0,table .Pk)(title ?? id, width),
	(0,format .Mo)(views, undefined, language),
	(0,format .Mo)(likes, undefined, language),
	(0,format .Mo)(rate, 'percent', language),
];
var cli_log = __webpack_require__(7804);
var json = __webpack_require__(8409);
var storage_database = __webpack_require__(4617);
var storage_history = __webpack_require__(2325);
;// CONCATENATED MODULE: ./lib/cli/made-up-history.js

async function addMadeUpHistory(database, accounts, days) {
	await (0,storage_database .XV)(database, (opened) => {
		for (const [index, account] of accounts.entries()) {
			if (account.status === 'failed')
				continue;
			const { document, platform } = account;
			for (let day = 1; day <= days; day += 1) {
				const at = (0,lib_clock .gY)(Date.parse(document.fetched_at) - day * lib_clock .LP);
				(0,storage_history .Q)(opened, {
					platform: document.platform,
					username: document.profile.username,
					text: (0,json .s)(shrink(document, { day, at, index, look: platform.look })),
					fetchedAt: at.slice(0, 19).replace('T', ' '),
				});
			}
		}
	});
}
function shrink(document, { day, at, index, look }) {
	const lost = day * (20 + (index % 4) * 7) +
		110 * Math.sin((day + index * 17) / (7 + index)) +
		4 * ((day * 7) % 4);
	const parts = 10000n - BigInt(Math.max(day, Math.round(lost)));
	const scale = (figure, name) => {
		if (typeof figure !== 'bigint')
			return figure === null ? null : Math.round(figure * (100 + 8 * Math.sin(day / 6))) / 100;
		const count = (figure * parts) / 10000n;
		return look.roundsAudience && name === look.audience ? roundDown(count) : count;
	};
	const stats = Object.fromEntries(Object.entries(document.stats).map(([name, figure]) => [name, scale(figure, name)]));
	const followers = scale(document.followers ?? null, look.audience);
	return {
		...document,
		stats,
		...(typeof followers === 'bigint' ? { followers } : {}),
		meta: { ...document.meta, updated_at: at },
		fetched_at: at,
	};
}
function roundDown(count) {
	const unit = 10n ** BigInt(Math.max(0, String(count).length - 3));
	return count - (count % unit);
}
var save_posts = __webpack_require__(7690);
;// CONCATENATED MODULE: ./lib/cli/made-up-posts.js

const hours = [7, 12, 16, 19, 20];
async function addMadeUpPosts(database, accounts, count) {
	await (0,storage_database .XV)(database, (opened) => {
		for (const account of accounts) {
			if (account.status === 'failed')
				continue;
			const { platform, profile, fetched_at: fetchedAt } = account.document;
			const owner = {
				platform,
				username: profile.username,
				fetchedAt: (0,lib_clock .rj)(Date.parse(fetchedAt)),
			};
			const midnight = Date.parse(fetchedAt.slice(0, 10));
			const posts = Array.from({ length: count }, (_, index) => toPost(index, midnight));
			(0,save_posts .l)(opened, owner, posts);
		}
	});
}
function toPost(index, midnight) {
	const hour = hours[(index * 3) % hours.length] ?? 0;
	const postedAt = midnight - (40 + index * 2 - (index % 3)) * lib_clock .LP + hour * lib_clock .$0;
	const isEvening = hour >= 18;
	const isBestDay = [2, 4].includes(new Date(postedAt).getUTCDay());
	const views = 6_000 +
		((index * 7_919) % 23) * 130 +
		(isEvening ? 4_000 : 0) +
		(isEvening && isBestDay ? 6_000 : 0);
	return {
		id: `made-up-${index}`,
		url: null,
		title: null,
		kind: 'video',
		postedAt,
		views: BigInt(views),
		likes: BigInt(views >> 4),
		comments: BigInt(views >> 8),
		shares: null,
	};
}
var cli_say = __webpack_require__(6669);
;// CONCATENATED MODULE: ./lib/cli/words/demo-words.js
const demoWords = {
	begin: (names) => ({
		en: `The daily job against emulators of ${names} and GitHub on this machine: no account, no network.`,
		de: `Der t\u00e4gliche Ablauf mit Emulatoren von ${names} und GitHub auf diesem Rechner: ohne Konto, ohne Netz.`,
	}),
	dayBefore: { en: 'The day before', de: 'Am Tag davor' },
	signedIn: (names) => ({
		en: `A creator signed in at ${names}.`,
		de: `Eine Person hat sich bei ${names} angemeldet.`,
	}),
	stored: (secret, repository) => ({
		en: `The tokens went into the secret ${secret} of ${repository}.`,
		de: `Die Tokens kamen in das Secret ${secret} von ${repository}.`,
	}),
	expired: {
		en: 'Access tokens that last hours have expired since. A refresh token works only once.',
		de: 'Access-Tokens, die nur Stunden gelten, sind seitdem abgelaufen. Ein Refresh-Token gilt nur einmal.',
	},
	nextMorning: {
		en: 'The next morning, with what the secret holds now',
		de: 'Am n\u00e4chsten Morgen, mit dem, was jetzt im Secret steht',
	},
	opened: {
		en: 'It was opened with the private key of the emulated GitHub.',
		de: 'Es wurde mit dem privaten Schl\u00fcssel des emulierten GitHub ge\u00f6ffnet.',
	},
	generated: (days, posts) => ({
		en: `${days} days of history and ${posts} older posts were generated, so that there is growth to look at.`,
		de: `${days} Tage Verlauf und ${posts} \u00e4ltere Beitr\u00e4ge wurden erfunden, damit es Wachstum zu sehen gibt.`,
	}),
	works: (account, followers) => ({
		en: `${account}: works again.${followers === null ? '' : ` ${followers.en} since yesterday.`}`,
		de: `${account}: funktioniert weiter.${followers === null ? '' : ` ${followers.de} seit gestern.`}`,
	}),
	broken: (account) => ({
		en: `${account}: would have to sign in again.`,
		de: `${account}: m\u00fcsste sich neu anmelden.`,
	}),
	afterwards: { en: 'Afterwards', de: 'Danach' },
	requests: (count) => ({
		en: `The first run made ${count} requests.`,
		de: `Der erste Lauf hat ${count} Anfragen gestellt.`,
	}),
	database: (path) => ({
		en: `The numbers are in ${path}`,
		de: `Die Zahlen stehen in ${path}`,
	}),
	files: (directory) => ({
		en: `The media kit, cards, charts, badges, JSON and CSV are in ${directory}`,
		de: `Mediakit, Karten, Diagramme, Badges, JSON und CSV liegen in ${directory}`,
	}),
	open: (address) => ({
		en: `Open this in a browser: ${address}`,
		de: `\u00d6ffne das im Browser: ${address}`,
	}),
	audience: (account, largest) => ({
		en: `Who follows ${account}: ${largest}, and so on: see audience in the output stats.`,
		de: `Wer ${account} folgt: ${largest} und so weiter; siehe audience im Output stats.`,
	}),
};

;// CONCATENATED MODULE: ./lib/cli/demo.js

const madeUpDays = 90;
const madeUpPosts = 60;
async function demo({ language = 'en', ...options }) {
	const write = (text) => process.stdout.write(text);
	const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
	const spoken = (0,cli_log .h)(write, { colour, debug: process.env.LOG_LEVEL === 'debug' });
	const log = (0,cli_say .L)(spoken, language);
	const say = (0,cli_say .I)(spoken, language);
	const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'social-stats-'));
	const outputDirectory = (0,external_node_path_.join)(folder, 'social-stats');
	const database = options.database ? (0,external_node_path_.resolve)(options.database) : (0,external_node_path_.join)(folder, 'social-stats.db');
	if (options.database && (0,external_node_fs_.statSync)(database, { throwIfNoEntry: false })?.isFile())
		throw taken(options.database);
	const clock = createVirtualClock(Date.now() - 2 * lib_clock .LP);
	const github = await (0,emulators_github .y)({ clock });
	const services = new Map();
	for (const platform of platforms .B) {
		const start = await (0,emulators .A)(platform.id);
		services.set(platform, await start({ clock }));
	}
	const names = platforms .B.map(({ name }) => name).join(', ');
	write(`${demoWords.begin(names)[language]}\n`);
	try {
		const secret = addSecret(github, services);
		clock.advance(lib_clock .LP);
		say.group(demoWords.dayBefore);
		say.info(demoWords.signedIn(names));
		say.info(demoWords.stored(secretName, repositoryName));
		say.info(demoWords.expired);
		const http = (0,net_http .V0)({ clock, debug: log.debug, environment: {} });
		const scene = { clock, http, github, services, secret, folder, database, outputDirectory };
		const firstRun = await runJob((0,env_file .v)(secret.text), log, scene);
		if (language === 'de')
			(0,describe_run .S)(spoken, firstRun, { database, outputDirectory, dryRun: false });
		const requests = [github, ...services.values()].flatMap((service) => service.requests).length;
		for (const platform of platforms .B) {
			const accounts = firstRun.accounts.filter((account) => account.platform === platform);
			write(`\n${(0,format_numbers .G)(accounts, language)}\n`);
		}
		const fetched = firstRun.accounts.filter((account) => account.status === 'ok');
		write(`\n${formatPosts(fetched, language)}\n`);
		for (const { id, document } of fetched) {
			if (document.audience)
				write(`\n${describeAudience(id, document.audience, language)}\n`);
		}
		await addMadeUpHistory(database, firstRun.accounts, madeUpDays);
		await addMadeUpPosts(database, firstRun.accounts, madeUpPosts);
		say.group(demoWords.nextMorning);
		say.info(demoWords.opened);
		say.info(demoWords.generated(madeUpDays, madeUpPosts));
		clock.advance(lib_clock .LP);
		for (const service of services.values())
			service.passDay();
		const secondRun = await runJob((0,env_file .v)(secret.read()), silent, scene);
		for (const result of secondRun.accounts) {
			if (result.status === 'ok')
				say.info(demoWords.works(result.id, describeGrowth(result)));
			else
				say.warning(demoWords.broken(result.id));
		}
		say.group(demoWords.afterwards);
		say.info(demoWords.requests(requests));
		say.info(demoWords.database(database));
		say.info(demoWords.files(outputDirectory));
		const page = (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(outputDirectory, 'index.html'));
		write(`\n  ${demoWords.open(String(page))[language]}\n`);
		if ([firstRun, secondRun].some(hasFailed))
			process.exitCode = 1;
	}
	finally {
		await Promise.all([github, ...services.values()].map((service) => service.close()));
	}
}
function describeGrowth({ points }) {
	const [growth] = (0,numbers_growth .G)(points, numbers_growth .xF);
	return growth ? (0,locale_text .B)((locale) => (0,format .eD)(growth.change, undefined, locale)) : null;
}
const taken = (database) => new bilingual_error .M('invalid-input', {
	en: `${database} is there already, and the demo would mix its generated numbers with those in it.`,
	de: `${database} gibt es schon, und die Demo w\u00fcrde ihre erfundenen Zahlen unter die vorhandenen mischen.`,
}, {
	en: 'Name a file that is not there yet by --database, or leave the option out.',
	de: 'Nenne mit --database eine Datei, die es noch nicht gibt, oder lass die Option weg.',
});
function describeAudience(id, { genders, ages, countries }, language) {
	const largest = [genders, ages, countries].flatMap(([group]) => group ? [`${group.key} ${(0,format .T1)(group.share, language)}`] : []);
	return demoWords.audience(id, largest.join(', '))[language];
}
function runJob(env, log, { clock, http, github, services, secret, folder, database, outputDirectory }) {
	const { repository, token } = secret;
	const tokenName = "the demo's token";
	return (0,collect .F)({
		env,
		platforms: [],
		videoCount: 10,
		refresh: 'auto',
		dryRun: false,
		database,
		outputDirectory,
		locale: 'en',
		theme: 'auto',
		accent: null,
		contact: (0,contact .G)('hello@example.com'),
		timeZone: 'UTC',
		pageUrl: null,
		audience: true,
	}, {
		platforms: platforms .B,
		http,
		download: http,
		prepareDatabase: (check) => check(),
		clock,
		log,
		store: (0,github_secret .q)({
			github: (0,net_github .UY)({ token, tokenName, apiUrl: github.url, http }),
			tokenName,
			copy: null,
			repository,
			environment: null,
			secretName: secretName,
			clock,
			warn: log.warning,
		}),
		secrets: [token],
		openJournal: async () => (0,journal .s9)((0,journal .i7)(folder), env.text, await (0,sodium .O)()),
		onUnprotected: () => undefined,
		apiUrlOf: (platform) => services.get(platform)?.url ?? '',
		signal: new AbortController().signal,
	});
}
const hasFailed = ({ accounts, problems }) => problems.length > 0 || accounts.some(({ status }) => status === 'failed');
const silent = {
	group: () => undefined,
	info: () => undefined,
	debug: () => undefined,
	failure: () => undefined,
	notice: () => undefined,
	warning: () => undefined,
	mask: () => undefined,
};

  }),

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

  7737:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Eh: () => (  exactCounts),
	cr: () => (  toCounts),
	fE: () => (  toText)
  });
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3758);

const exactCounts = _numbers_post_js__WEBPACK_IMPORTED_MODULE_0__/* .postCounts */ .jQ
	.map((name) => {
	const fits = `${name} COLLATE BINARY BETWEEN 0 AND ${Number.MAX_SAFE_INTEGER}`;
	return `CASE WHEN typeof(${name}) = 'integer' AND ${fits} THEN CAST(${name} AS REAL)
       ELSE CAST(${name} AS TEXT) END AS ${name}`;
})
	.join(', ');
const toCounts = (row) => ({
	views: toCount(row.views),
	likes: toCount(row.likes),
	comments: toCount(row.comments),
	shares: toCount(row.shares),
});
const toText = (value) => (typeof value === 'string' ? value : null);
function toCount(value) {
	if (typeof value === 'number')
		return Number.isInteger(value) ? BigInt(value) : null;
	return typeof value === 'string' && /^\d+$/.test(value) ? BigInt(value) : null;
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

  })

};
