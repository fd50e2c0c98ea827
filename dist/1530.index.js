export const id = 1530;
export const ids = [1530];
export const modules = {

  1530:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  recover: () => (  recover)
});
var promises_ = __webpack_require__(1455);
var lib_clock = __webpack_require__(5233);
var credentials_accounts = __webpack_require__(1188);
var recovery_line = __webpack_require__(4830);
var rewrite = __webpack_require__(5630);
var saved_text = __webpack_require__(8493);
var credentials_sodium = __webpack_require__(4827);
var write_times = __webpack_require__(738);
var lock_file = __webpack_require__(894);
var platforms = __webpack_require__(1029);
var bilingual_error = __webpack_require__(6016);
var cli_computer = __webpack_require__(2017);
var read_credentials = __webpack_require__(5339);
var errors = __webpack_require__(452);
var add_to_git_ignore = __webpack_require__(3615);
;// CONCATENATED MODULE: ./lib/cli/recover/back-up.js

async function backUp(file, text, now) {
	const time = (0,lib_clock .gY)(now).replaceAll(/[-:]/g, '');
	const backup = `${file}.bak-${time}`;
	const gitignore = await (0,add_to_git_ignore .d)(backup, time);
	return { file: await create(backup, text), gitignore };
}
async function create(backup, text) {
	for (let count = 1;; count += 1) {
		const file = count === 1 ? backup : `${backup}-${count}`;
		try {
			await (0,promises_.writeFile)(file, text, { flag: 'wx', mode: 0o600, flush: true });
			return file;
		}
		catch (cause) {
			if ((0,errors .xU)(cause) === 'EEXIST')
				continue;
			await (0,promises_.rm)(file, { force: true }).catch(() => undefined);
			throw new bilingual_error .M('invalid-input', {
				en: `The backup ${file} cannot be written (${(0,errors .xU)(cause) ?? 'unknown'}), so nothing was changed.`,
				de: `Die Sicherungskopie ${file} l\u00e4sst sich nicht schreiben (${(0,errors .xU)(cause) ?? 'unbekannt'}), deshalb wurde nichts ge\u00e4ndert.`,
			}, {
				en: 'Give this user the right to write in the folder, and look whether the disk is full.',
				de: 'Gib diesem Benutzer Schreibrechte im Ordner, und sieh nach, ob der Datentr\u00e4ger voll ist.',
			}, { cause });
		}
	}
}

;// CONCATENATED MODULE: ./lib/cli/recover/choose-tokens.js

function chooseTokens(found) {
	const newest = new Map();
	for (const one of found) {
		const { id, platform } = one.account;
		const known = newest.get(id);
		if (!known || !findNewer(platform, one.values, known.values))
			newest.set(id, one);
	}
	return [...newest.values()].map((one) => compareWithFile(one));
}
function compareWithFile({ account, values }) {
	const newer = findNewer(account.platform, values, account.values);
	const older = newer
		? {
			en: `${account.id}: the file has newer tokens (${newer.what.en} until ${(0,lib_clock .gY)(newer.other)}) than the log (until ${(0,lib_clock .gY)(newer.one)}), so they were kept.`,
			de: `${account.id}: Die Datei hat neuere Tokens (${newer.what.de} bis ${(0,lib_clock .gY)(newer.other)}) als das Log (bis ${(0,lib_clock .gY)(newer.one)}), deshalb bleiben sie.`,
		}
		: null;
	const isSame = [...values].every(([key, value]) => (account.values.get(key) ?? '') === value);
	const hasTokens = [...values.keys()].some((key) => account.values.get(key));
	const isUnsure = !isSame && hasTokens && !canCompare(account.platform, values, account.values);
	return { account, values, older, isSame, isUnsure };
}
function findNewer({ tokens }, one, other) {
	if (!tokens)
		return null;
	for (const { what, ...pair } of pairTimes(tokens, one, other)) {
		if (Math.abs(pair.one - pair.other) < lib_clock .J2)
			continue;
		return pair.one < pair.other ? { what, ...pair } : null;
	}
	return null;
}
const canCompare = ({ tokens }, one, other) => tokens !== undefined && pairTimes(tokens, one, other).length > 0;
function pairTimes(tokens, one, other) {
	const times = [
		{
			what: { en: 'access token', de: 'Access-Token' },
			one: tokens.accessExpiresAt(one),
			other: tokens.accessExpiresAt(other),
		},
		{
			what: { en: 'sign-in', de: 'Anmeldung' },
			one: tokens.signInExpiresAt(one),
			other: tokens.signInExpiresAt(other),
		},
	];
	return times.flatMap(({ what, one, other }) => one === null || other === null ? [] : [{ what, one, other }]);
}
var external_node_path_ = __webpack_require__(6760);
var consumers_ = __webpack_require__(8321);
var yauzl = __webpack_require__(663);
var read_text = __webpack_require__(5747);
;// CONCATENATED MODULE: ./lib/cli/recover/read-log.js

const mebibyte = 1024 * 1024;
const largestLog = 256 * mebibyte;
const mostEntries = 10_000;
async function readLog(file) {
	if (file === undefined)
		return toTexts(await (0,consumers_.buffer)(process.stdin), 'The log on standard input');
	try {
		const isFolder = (await (0,promises_.stat)(file)).isDirectory();
		return await (isFolder ? readFolder(file) : (0,promises_.readFile)(file).then((log) => toTexts(log, file)));
	}
	catch (cause) {
		if (cause instanceof errors .GD)
			throw cause;
		throw new bilingual_error .M('invalid-input', { en: `${file} (FILE) cannot be read.`, de: `${file} (FILE) l\u00e4sst sich nicht lesen.` }, {
			en: 'Give the path of a file that is there.',
			de: 'Gib den Pfad einer Datei an, die es gibt.',
		}, { cause });
	}
}
async function toTexts(log, name) {
	if (log.subarray(0, zipMark.length).equals(zipMark))
		return unpack(log, name);
	return readEntries([{ name: 'log.txt', bytes: log.length, read: async () => log }], name);
}
const zipMark = Buffer.from('PK\u0003\u0004');
async function unpack(archive, name) {
	try {
		const zip = await (0,yauzl .SY)(archive, { lazyEntries: true, validateEntrySizes: true });
		if (zip.entryCount > mostEntries)
			throw tooLarge(name);
		const entries = [];
		for await (const entry of zip.eachEntry()) {
			const read = async () => (0,consumers_.buffer)(await zip.openReadStreamPromise(entry));
			entries.push({ name: entry.fileName, bytes: entry.uncompressedSize, read });
		}
		return await readEntries(entries, name);
	}
	catch (cause) {
		if (cause instanceof errors .GD)
			throw cause;
		throw new bilingual_error .M('invalid-input', {
			en: `${name} is a ZIP archive that cannot be unpacked: it is damaged, incomplete or encrypted.`,
			de: `${name} ist ein ZIP-Archiv, das sich nicht entpacken l\u00e4sst: Es ist besch\u00e4digt, unvollst\u00e4ndig oder verschl\u00fcsselt.`,
		}, {
			en: "Download it again from the run's page.",
			de: 'Lade es auf der Seite des Laufs noch einmal herunter.',
		}, { cause });
	}
}
async function readFolder(folder) {
	const names = await (0,promises_.readdir)(folder, { recursive: true });
	if (names.length > mostEntries)
		throw tooLarge(folder);
	const entries = names.map(async (name) => {
		const path = (0,external_node_path_.join)(folder, name);
		return { name, bytes: (await (0,promises_.stat)(path)).size, read: () => (0,promises_.readFile)(path) };
	});
	return readEntries(await Promise.all(entries), folder);
}
async function readEntries(entries, name) {
	const wanted = entries
		.filter((entry) => entry.name.toLowerCase().endsWith('.txt'))
		.sort((one, other) => byNumber.compare(one.name, other.name));
	if (wanted.reduce((sum, { bytes }) => sum + bytes, 0) > largestLog)
		throw tooLarge(name);
	const texts = [];
	for (const entry of wanted) {
		const bytes = await entry.read();
		texts.push(new TextDecoder((0,read_text .X0)(bytes)).decode(bytes));
	}
	return texts;
}
const byNumber = new Intl.Collator('en', { numeric: true });
const tooLarge = (name) => new bilingual_error .M('invalid-input', {
	en: `${name} has more than ${largestLog / mebibyte} MiB of text, or more than ${mostEntries} files.`,
	de: `${name} hat mehr als ${largestLog / mebibyte} MiB Text oder mehr als ${mostEntries} Dateien.`,
}, {
	en: 'Give the log of the failed job alone.',
	de: 'Gib nur das Log des fehlgeschlagenen Jobs an.',
});
var create_file = __webpack_require__(3129);
;// CONCATENATED MODULE: ./lib/cli/recover.js

async function recover(options, computer = cli_computer .s) {
	const { envFile, logFile, language = 'en' } = options;
	await read(envFile);
	const lines = (await readLog(logFile)).flatMap(recovery_line .YZ);
	if (lines.length === 0)
		throw noLines(logFile);
	const unlock = await (0,lock_file .K)(await (0,promises_.realpath)(envFile), { clock: computer.clock });
	try {
		const report = await renew(lines, options, computer);
		computer.stdout.write(`${report.map((line) => line[language]).join('\n')}\n`);
	}
	finally {
		unlock();
	}
}
async function renew(lines, { envFile, force }, { clock, writtenAt }) {
	const env = await read(envFile);
	const accounts = (0,credentials_accounts .n$)(env.values, platforms .B, [], 'file');
	const chosen = chooseTokens(await recover_open(lines, accounts, envFile));
	const missing = accounts.filter(({ id, platform }) => platform.tokens && chosen.every(({ account }) => account.id !== id));
	const copyTime = (0,write_times .Ud)((0,write_times .LL)(env.values), writtenAt(envFile));
	const kept = chosen.flatMap(({ older }) => (older === null || force ? [] : [older]));
	const alike = chosen.filter(({ isSame }) => isSame);
	const renewed = chosen.filter(({ older, isSame }) => !isSame && (older === null || force));
	return [
		...(renewed.length > 0
			? await write(envFile, {
				env,
				renewed,
				now: clock.now(),
				keptTime: missing.length > 0 ? writtenAt(envFile) : null,
			})
			: []),
		...alike.map(({ account }) => ({
			en: `${account.id}: the file has the tokens of the log already.`,
			de: `${account.id}: Die Datei enth\u00e4lt die Tokens aus dem Log schon.`,
		})),
		...renewed.flatMap(({ account, isUnsure }) => isUnsure
			? {
				en: `${account.id}: the tokens that were in the file have no expiry time, so it is unknown which ones are newer. If you have signed in since that run, put the backup back.`,
				de: `${account.id}: Die Tokens, die in der Datei standen, haben kein Ablaufdatum; deshalb ist unbekannt, welche neuer sind. Wenn du dich seit diesem Lauf neu angemeldet hast, stelle die Sicherungskopie wieder her.`,
			}
			: []),
		...kept,
		...(renewed.length > 0
			? []
			: [
				{
					en: `Nothing was changed in ${envFile}.`,
					de: `An ${envFile} wurde nichts ge\u00e4ndert.`,
				},
			]),
		...(kept.length > 0
			? [
				{
					en: 'With --force, the older tokens are written all the same.',
					de: 'Mit --force werden die \u00e4lteren Tokens trotzdem geschrieben.',
				},
			]
			: []),
		...missing.map(({ id }) => ({
			en: `${id} is not in this log: its tokens in ${envFile} are from ${(0,lib_clock .gY)(copyTime)}, and may be older than those in the secret.`,
			de: `${id} steht nicht in diesem Log: Die Tokens in ${envFile} sind vom ${(0,lib_clock .gY)(copyTime)} und vielleicht \u00e4lter als die im Secret.`,
		})),
		{
			en: `Next, put them into the secret: setup --secret owner/repo -e ${quote(envFile)}`,
			de: `Schreibe sie als N\u00e4chstes in das Secret: setup --secret owner/repo -e ${quote(envFile)}`,
		},
	];
}
async function recover_open(lines, accounts, envFile) {
	const sodium = await (0,credentials_sodium .O)();
	return lines.map((line) => {
		const account = accounts.find(({ id }) => id === line.account);
		if (!account)
			throw unknownAccount(line.account, envFile);
		return { account, values: (0,recovery_line .AL)(line, (0,credentials_accounts .yR)(account), sodium) };
	});
}
async function write(envFile, { env, renewed, now, keptTime }) {
	const recovered = (0,rewrite .v)(env, renewed);
	const { text } = keptTime === null ? (0,saved_text .Nh)(recovered) : recovered;
	const backup = await backUp(envFile, env.text, now);
	const modifiedAt = keptTime ?? undefined;
	await (0,create_file .x)(await (0,promises_.realpath)(envFile), text, { mode: 0o600, replace: true, modifiedAt });
	const names = renewed.map(({ account }) => account.id).join(', ');
	return [
		{
			en: `${envFile} holds the renewed tokens of ${names} now. As it was before, it is kept in ${backup.file}.`,
			de: `${envFile} enth\u00e4lt jetzt die erneuerten Tokens von ${names}. Die bisherige Fassung liegt in ${backup.file}.`,
		},
		...(backup.gitignore === null
			? []
			: [
				{
					en: `Written: ${backup.gitignore}, so that git never takes a backup.`,
					de: `Geschrieben: ${backup.gitignore}, damit git nie eine Sicherungskopie aufnimmt.`,
				},
			]),
	];
}
const read = async (envFile) => (await (0,read_credentials .L1)(envFile, platforms .B, {})).env;
const quote = (file) => (/\s/.test(file) ? `"${file}"` : file);
const noLines = (logFile) => new bilingual_error .M('invalid-input', {
	en: `There is no recovery line in ${logFile ?? 'standard input'}.`,
	de: `${logFile ?? 'Die Standardeingabe'} enth\u00e4lt keine Wiederherstellungszeile.`,
}, {
	en: 'Download the log of the run that failed to save its tokens; its last lines hold them.',
	de: 'Lade das Log des Laufs herunter, der seine Tokens nicht speichern konnte; sie stehen in den letzten Zeilen.',
});
const unknownAccount = (account, envFile) => new bilingual_error .M('invalid-input', {
	en: `The log has a recovery line of ${account}, and ${envFile} has no such account.`,
	de: `Das Log enth\u00e4lt eine Wiederherstellungszeile von ${account}, aber ${envFile} hat kein solches Konto.`,
}, {
	en: 'Use the .env.social whose text the secret held at that time.',
	de: 'Nimm die .env.social, deren Text das Secret damals enthielt.',
});

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

  })

};
