export const id = 3727;
export const ids = [3727];
export const modules = {

  1150:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CU: () => (  searched),
    Fg: () => (  markOf),
    oX: () => (  proofOf),
    rZ: () => (  isMarked)
  });
const searched = 4096;
const marks = {
	'index.html': '<meta name="generator" content="tiktok-stats-action">',
	'creator.svg': '<meta name="generator" content="tiktok-stats-action creator.svg">',
};
const portrait = /^index-portrait\.[a-z]+$/;
const markOf = (path) => marks[nameOf(path).replace(/-(light|dark)(?=\.svg$)/, '')] ?? null;
function proofOf(path, files) {
	const name = nameOf(path);
	const file = portrait.test(name) ? 'index.html' : name;
	const mark = markOf(file);
	if (mark === null)
		return null;
	const contents = files.get(path.slice(0, -name.length) + file) ?? '';
	return isMarked(contents, mark) ? { file, mark } : null;
}
const isMarked = (contents, mark) => Buffer.from(contents.slice(0, searched)).toString().includes(mark);
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

  }),

  8618:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ZJ: () => (  toBytes),
	hV: () => (  writeFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
  var _makers_mark_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1150);
  var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4746);
  var _retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1821);

function writeFiles(folder, files, renaming) {
	const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
	for (const path of files.keys())
		assertInside(path);
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(root, { recursive: true });
		const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root);
		const folders = new Set([...files.keys()].map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(toFile(real, path))));
		for (const parent of folders)
			openFolder(real, parent);
		const changed = findChanged(real, files);
		const wanted = changed.filter(({ isOthers }) => !isOthers);
		const failures = wanted.flatMap(({ file, bytes }) => writeOne(file, bytes, renaming));
		if (failures.length > 0)
			throw failures[0];
		const kept = changed.filter(({ isOthers }) => isOthers).map(({ file }) => file);
		return { paths: wanted.map(({ path }) => path), kept: kept.sort() };
	}
	catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD)
			throw error;
		throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `The files below ${root} could not be written: ${error instanceof Error ? error.message : error}.`, 'Set output-directory to a folder that this user may write to.', { cause: error });
	}
}
function writeOne(file, bytes, renaming) {
	try {
		(0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFileSync */ .U)(file, bytes, { mode: 0o644, durable: false, renaming });
		return [];
	}
	catch (error) {
		return [isRefusedRename(error, renaming?.platform) ? heldOpen(file, error) : error];
	}
}
function findChanged(root, files) {
	return [...files].flatMap(([path, contents]) => {
		const file = toFile(root, path);
		const before = readIfThere(file);
		const bytes = toBytes(contents);
		if (before?.equals(bytes))
			return [];
		return [{ path, file, bytes, isOthers: before !== null && !isOwn(path, file, files) }];
	});
}
function isOwn(path, file, files) {
	const proof = (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .proofOf */ .oX)(path, files);
	if (!proof)
		return true;
	const bearer = readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), proof.file));
	return bearer ? (0,_makers_mark_js__WEBPACK_IMPORTED_MODULE_3__/* .isMarked */ .rZ)(bearer, proof.mark) : false;
}
function readIfThere(file) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
	}
	catch (error) {
		return ['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) ?? '') ? null : undefined;
	}
}
const toFile = (root, path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...path.split('/'));
const toBytes = (contents) => typeof contents === 'string' ? Buffer.from(contents) : contents;
const toAccountFolder = (platform, label) => label === null ? platform : `${platform}/${label.toLowerCase()}`;
function assertInside(path) {
	const parts = path.split('/');
	const isPlain = parts.every((part) => /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(part));
	if (isPlain)
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `This action does not write files named ${JSON.stringify(path)}.`, 'Use letters, digits and hyphens in the labels of accounts.');
}
function openFolder(root, folder) {
	if (folder === root)
		return;
	openFolder(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
	}
	catch (error) {
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemCode */ .xU)(error) !== 'EEXIST')
			throw error;
	}
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder));
	if (!(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`))
		return;
	throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${folder} is a link that leads out of ${root}.`, 'Remove the link, or set output-directory to another folder.');
}
const isRefusedRename = (error, platform) => (0,_retry_while_held_js__WEBPACK_IMPORTED_MODULE_5__/* .isHeld */ .i7)(error, platform) &&
	error instanceof Error &&
	'syscall' in error &&
	error.syscall === 'rename';
const heldOpen = (file, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .StatsError */ .GD('invalid-input', `${file} could not be replaced, because another program holds it open.`, 'Close that program, or set output-directory to a separate folder.', { cause });

  }),

  2207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BY: () => (  toPercent),
	TQ: () => (  toCombined),
	wX: () => (  toCombinedGrowth)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(323);

function toCombined(accounts) {
	const day = latest(accounts.map(({ points }) => (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(points)));
	if (day === null)
		return null;
	const today = latest(accounts.map(({ points }) => points.at(-1)?.day ?? null)) ?? day;
	const followers = accounts.map(({ id, points }) => ({
		id,
		series: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .followersOf */ .n$)(points).filter((one) => one.day <= day),
	}));
	const last = followers.map(({ id, series }) => ({
		id,
		count: toCount(series.findLast(({ figure }) => figure !== null)),
	}));
	const known = last.flatMap(({ count }) => count ?? []);
	return {
		day,
		followers: known.length === 0 ? null : add(known),
		without: last.flatMap(({ id, count }) => (count === null ? [id] : [])),
		growths: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .newsWindows */ .To)((0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(day, today)).map((days) => {
			const since = days === null ? null : toFirstDay(followers, day, days);
			return since === null ? null : toCombinedGrowth(followers, since, day);
		}),
	};
}
function toCombinedGrowth(accounts, since, day) {
	const ends = accounts.map(({ id, series }) => ({
		id,
		from: countOn(series, since),
		to: countOn(series, day),
	}));
	const known = ends.flatMap(({ from, to }) => from === null || to === null ? [] : [{ from, to }]);
	if (known.length === 0)
		return null;
	const before = add(known.map(({ from }) => from));
	const change = add(known.map(({ to }) => to)) - before;
	return {
		since,
		spanDays: (0,_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(since, day),
		change,
		percent: toPercent(change, before),
		without: ends.flatMap(({ id, from, to }) => (from === null || to === null ? [id] : [])),
	};
}
function toPercent(change, base) {
	if (base <= 0n)
		return null;
	const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 1000n, base)) / 10;
	return change < 0n && size > 0 ? -size : size;
}
function toFirstDay(accounts, day, days) {
	const known = new Map();
	const [from, to] = [daysBefore(day, 2 * days + 7), daysBefore(day, days)];
	for (const { series } of accounts) {
		if (countOn(series, day) === null)
			continue;
		for (const one of series) {
			if (one.figure === null || one.day < from || one.day > to)
				continue;
			known.set(one.day, (known.get(one.day) ?? 0) + 1);
		}
	}
	const [best] = [...known].sort(([oneDay, one], [otherDay, other]) => other - one || (oneDay < otherDay ? 1 : -1));
	return best ? best[0] : null;
}
const daysBefore = (day, days) => (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(Date.parse(day) - days * _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP).slice(0, 10);
const countOn = (series, day) => toCount(series.find((one) => one.day === day));
const toCount = (one) => typeof one?.figure === 'bigint' ? one.figure : null;
const add = (counts) => counts.reduce((sum, count) => sum + count, 0n);
const latest = (days) => days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

  }),

  798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Sq: () => (  isPictureAt),
	cs: () => (  fetchAvatar),
	iU: () => (  readAvatar),
	si: () => (  toDataUri)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
  var _net_addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1863);

const maxBytes = 512 * 1024;
const maxEmbedded = 24 * 1024;
const timeoutFactor = 0.1;
async function fetchAvatar(url, { http, signal }) {
	if (!isFetchable(url))
		return none('its address is no https: address');
	try {
		const { status, bytes } = await http({
			name: 'The profile picture',
			method: 'GET',
			url,
			headers: { Accept: 'image/jpeg, image/png, image/webp;q=0.9, image/gif;q=0.8' },
			maxBytes,
			patience: timeoutFactor,
			publicOnly: !(0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(new URL(url)),
			...(signal ? { signal } : {}),
		});
		if (status !== 200)
			return none(`HTTP ${status}`);
		const type = typeOf(bytes);
		if (!type)
			return none('it is no JPEG, PNG, WebP or GIF');
		const small = bytes.length > maxEmbedded ? await shrink(type, bytes) : bytes;
		if (!small)
			return none(`it has ${bytes.length} bytes and cannot be made smaller`);
		return { avatar: { type, bytes: small, source: toSource(url) } };
	}
	catch (error) {
		if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StatsError */ .GD)
			return none(error.message);
		throw error;
	}
}
async function shrink(type, bytes) {
	if (type !== 'image/jpeg')
		return null;
	const { shrinkPortrait } = await Promise.all( [__webpack_require__.e(3598), __webpack_require__.e(2152)]).then(__webpack_require__.bind(__webpack_require__, 2152));
	return shrinkPortrait(bytes, maxEmbedded);
}
const isPictureAt = (url, avatar) => URL.canParse(url) && avatar?.source === toSource(url);
const toSource = (url) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(new URL(url).pathname).digest('hex').slice(0, 16);
const none = (reason) => ({ avatar: null, reason });
function isFetchable(text) {
	if (!URL.canParse(text))
		return false;
	const url = new URL(text);
	return !url.username && !url.password && (url.protocol === 'https:' || (0,_net_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoopback */ .U9)(url));
}
function typeOf(bytes) {
	const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
	if (head.startsWith('\xff\xd8\xff'))
		return 'image/jpeg';
	if (head.startsWith('\x89PNG\r\n\x1a\n'))
		return 'image/png';
	if (head.startsWith('RIFF') && head.startsWith('WEBP', 8))
		return 'image/webp';
	return /^GIF8[79]a/.test(head) ? 'image/gif' : null;
}
const toDataUri = ({ type, bytes }) => `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
function readAvatar(card) {
	const [, source, data] = /<image data-source="([0-9a-f]{16})" href="data:[a-z/]+;base64,([A-Za-z0-9+/]+={0,2})"/.exec(card) ?? [];
	if (source === undefined || data === undefined)
		return null;
	const bytes = new Uint8Array(Buffer.from(data, 'base64'));
	const type = typeOf(bytes);
	return type && bytes.length <= maxEmbedded ? { type, bytes, source } : null;
}

  }),

  8371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  toCsvRow)
  });
const formulaStart = /^(?:\p{Cc}|[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;
const toCsvRow = (cells) => cells.map(toCsvCell).join(',');
function toCsvCell(cell) {
	if (typeof cell !== 'string')
		return cell === null ? '' : String(cell);
	const isFormula = !/^[A-Za-z0-9]/.test(cell) && formulaStart.test(cell);
	const text = isFormula ? `'${cell}` : cell;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

  }),

  1778:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	KW: () => (  formatShareOf),
	QC: () => (  longestGrowth),
	YV: () => (  toneOf),
	Yr: () => (  describeNoGrowth),
	pL: () => (  formatArrow)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);
  var _shown_figure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7651);

const toneOf = (change) => change > 0 ? 'rise' : change < 0 ? 'fall' : 'muted';
function formatArrow(change, unit, locale) {
	const text = (0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, unit, locale, _locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShort */ .KS);
	if (!(change > 0) && !(change < 0))
		return text;
	return `${change > 0 ? '\u25b2' : '\u25bc'} ${text.slice(1)}`;
}
const formatShareOf = ({ percent }, locale, decimals = 2) => (percent ? ` (${(0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercentChange */ .vW)(percent, locale, decimals)})` : '');
const longestGrowth = ({ points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .longestOf */ .OO)((0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toGrowths */ .G)(points, _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .toFollowers */ .xF));
function describeNoGrowth(account, locale) {
	if (account.document.followers === undefined)
		return '';
	const known = account.points.filter(({ isChange, followers }) => isChange && followers !== null).length;
	if (known <= 1 && (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .isNews */ .Ms)(account.points))
		return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].sinceToday;
	return _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].unchangedSince((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)((0,_shown_figure_js__WEBPACK_IMPORTED_MODULE_3__/* .asOfDay */ .SZ)(account), locale));
}

  }),

  2401:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X: () => (  toPostsCsv)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _numbers_post_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3758);
  var _csv_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8371);

const columns = [
	...['platform', 'username', 'post_id', 'posted_at', 'kind', 'title', 'url'],
	...['views', 'likes', 'comments', 'shares', 'engagement_rate'],
];
const toPostsCsv = (posts) => [(0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .toCsvRow */ .s)(columns), ...posts.map(toLine), ''].join('\r\n');
const toLine = (post) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_2__/* .toCsvRow */ .s)([
	...[post.platform, post.username, post.id],
	post.postedAt === null ? null : (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .toIsoSeconds */ .gY)(post.postedAt),
	...[post.kind, post.title, post.url],
	...[post.views, post.likes, post.comments, post.shares],
	(0,_numbers_post_js__WEBPACK_IMPORTED_MODULE_1__/* .toPostRate */ .oz)(post),
]);

  }),

  7651:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D3: () => (  toShownFigure),
	HY: () => (  formatAsOf),
	SZ: () => (  asOfDay),
	jE: () => (  toShownAudience)
  });
  var _locale_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4463);
  var _locale_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1559);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2483);

function toShownFigure(current, series) {
	if (current !== null)
		return { figure: current, lastKnown: null };
	const last = series.findLast(({ figure }) => figure !== null);
	return { figure: last?.figure ?? null, lastKnown: last?.day ?? null };
}
const toShownAudience = ({ document, points }) => toShownFigure(document.followers ?? null, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .untilLastChange */ .lr)(points).map(({ day, followers }) => ({ day, figure: followers })));
const asOfDay = ({ document, points }) => (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_2__/* .growthAsOf */ .f2)(points) ?? document.fetched_at.slice(0, 10);
const formatAsOf = (day, locale) => /^\d{4}-\d\d-\d\d$/.test(day) ? _locale_words_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[locale].asOf((0,_locale_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(day, locale)) : '';

  }),

  1125:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  O: () => (  drawFiles)
});
var locale_format = __webpack_require__(4463);
var words = __webpack_require__(1559);
var numbers_growth = __webpack_require__(2483);
;// CONCATENATED MODULE: ./lib/pictures/fit-text.js
const isolate = (text) => /^[\x20-\x7e\u2026]*$/.test(text) ? text : `\u2068${text}\u2069`;
const maxMarks = 4;
function toLine(text) {
	const line = text.replace(/\s+/g, ' ');
	return (simple.test(line) ? line : withoutOddCharacters(line)).trim();
}
const withoutOddCharacters = (line) => line
	.replace(/[\u0000-\u001f\u007f-\u009f\ud800-\udfff\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu, '')
	.replace(tower, '$1');
const tower = new RegExp(`(\\p{M}{${maxMarks}})\\p{M}+`, 'gu');
const fitText = (text, maxWidth, style) => wrapText(text, maxWidth, style, 1)[0] ?? '';
function wrapText(text, maxWidth, style, maxLines) {
	const lines = [];
	let rest = toCharacters(toLine(text).slice(0, longestShown));
	while (rest.length > 0) {
		const room = countFitting(rest, maxWidth, style);
		const isLast = lines.length === maxLines - 1;
		if (room === rest.length)
			return [...lines, rest.join('')];
		if (isLast) {
			const kept = countFitting(rest, maxWidth - textWidth('\u2026', style), style);
			return [...lines, `${rest.slice(0, kept).join('').trimEnd()}\u2026`];
		}
		const space = rest.slice(0, room + 1).lastIndexOf(' ');
		const end = space > 0 ? space : toBreak(rest, room);
		lines.push(rest.slice(0, end).join('').trimEnd());
		rest = rest.slice(rest[end] === ' ' ? end + 1 : end);
	}
	return lines;
}
function toBreak(characters, room) {
	let end = Math.max(1, room);
	while (end > 1 && /^[\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\uff09\u300d\u300f\u3011\u3009\u300b\u30fb\u30fc\u3005\u2026]/u.test(characters[end] ?? ''))
		end -= 1;
	return end;
}
const longestShown = 1000;
function countFitting(characters, maxWidth, style) {
	let width = 0;
	const over = characters.findIndex((character) => {
		width += textWidth(character, style);
		return width > maxWidth;
	});
	return over < 0 ? characters.length : over;
}
const firstFitting = (texts, maxWidth, style) => texts.find((text) => textWidth(text, style) <= maxWidth) ?? texts.at(-1) ?? '';
const fitSize = (text, maxWidth, style) => Math.floor(style.size * Math.min(1, maxWidth / Math.max(1, textWidth(text, style))) * 10) / 10;
function toCharacters(text) {
	if (simple.test(text))
		return [...text];
	segmenter ??= new Intl.Segmenter();
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}
const simple = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2212\u25b2\u25bc]*$/;
let segmenter;
function textWidth(text, { size, bold = false }) {
	const ems = toCharacters(text).reduce((sum, character) => sum + knownEmsOf(character), 0);
	return ems * size * (bold ? 1.13 : 1);
}
function knownEmsOf(character) {
	const ems = known.get(character) ?? emsOf(character);
	known.set(character, ems);
	return ems;
}
const known = new Map();
function emsOf(character) {
	if (/^[\x20-\x7e]$/.test(character))
		return emsOfSign(character);
	if (/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(character))
		return 1.4;
	let ems = 0;
	for (const sign of character)
		ems += emsOfSign(sign);
	return ems;
}
function emsOfSign(sign) {
	if (/[ijl.,:;'|!I]/.test(sign))
		return 0.36;
	if (/[frtJ /()[\]{}\u00a0\u00b7-]/.test(sign))
		return 0.42;
	if (/[mwMW@%+\u2212\u00b1<=>~#\u2026\u00d8\u25b2\u25bc]/.test(sign))
		return 0.98;
	if (/[a-z0-9"*?_^`$]/.test(sign))
		return 0.64;
	if (/[\x20-\x7e]/.test(sign))
		return 0.79;
	if (/[\p{M}\p{Cf}\u1160-\u11ff]/u.test(sign))
		return 0;
	if (/[\u0590-\u06ff]/.test(sign))
		return /[\u0633-\u0636]/.test(sign) ? 1.1 : 0.68;
	if (/[\u0080-\u024f\u0700-\u074f]/.test(sign))
		return 0.8;
	return (sign.codePointAt(0) ?? 0) < 0x1100 ? 0.95 : 1.1;
}

;// CONCATENATED MODULE: ./lib/pictures/pictured-account.js

const toElementId = (account, picture, appearance) => [account.id, picture, ...(appearance === 'auto' ? [] : [appearance])]
	.join('-')
	.toLowerCase()
	.replace(/[^a-z0-9]+/g, '-');
const nameOf = ({ document }) => toLine(document.profile.name ?? '') || document.profile.username;
const audienceOf = ({ platform: { metrics, look } }) => metrics.find(({ name }) => name === look.audience);
function audienceTitle(account, locale) {
	const metric = audienceOf(account);
	return metric ? (0,words .Gg)(metric, locale) : words .aL[locale].followers;
}
const audienceSeries = ({ points }) => (0,numbers_growth .n$)((0,numbers_growth .lr)(points));
var shown_figure = __webpack_require__(7651);
;// CONCATENATED MODULE: ./lib/pictures/badge.js

function toBadge(account, { locale, accent }) {
	const { name, look } = account.platform;
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const { platformAudience, unknown } = words .aL[locale];
	const count = figure === null ? unknown : (0,locale_format .KS)(figure, undefined, locale);
	const badge = {
		schemaVersion: 1,
		label: platformAudience(name, audienceTitle(account, locale)),
		message: lastKnown === null ? count : `${count} (${(0,locale_format .im)(lastKnown, locale)})`,
		color: figure === null ? 'lightgrey' : (accent ?? look.colours.light),
		namedLogo: look.logo,
		logoColor: 'white',
	};
	return `${JSON.stringify(badge, null, 2)}\n`;
}
var growth_text = __webpack_require__(1778);
;// CONCATENATED MODULE: ./lib/pictures/describe-account.js

function describeAccount(account, metrics, locale) {
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const toSentence = (title, value, growth, unit) => {
		const change = growth
			? `, ${(0,locale_format .eD)(growth.change, unit, locale)} ${words .aL[locale].inDays(growth.spanDays)}`
			: '';
		return `${title}: ${value}${change}.`;
	};
	const format = (value, unit) => value === null ? words .aL[locale].unknown : (0,locale_format .Mo)(value, unit, locale);
	const age = lastKnown ? ` (${words .aL[locale].lastKnown((0,locale_format .im)(lastKnown, locale))})` : '';
	const asOf = (0,shown_figure .HY)((0,shown_figure .SZ)(account), locale);
	return [
		toSentence(audienceTitle(account, locale), `${format(figure)}${age}`, (0,growth_text .QC)(account)),
		...metrics.map((metric) => {
			const growths = (0,numbers_growth .G)(account.points, (0,numbers_growth .Ud)(metric.name));
			const value = format(metric.read(account.document), metric.unit);
			return toSentence((0,words .Gg)(metric, locale), value, (0,numbers_growth .OO)(growths), metric.unit);
		}),
		...(asOf ? [`${asOf}.`] : []),
	].join(' ');
}

;// CONCATENATED MODULE: ./lib/pictures/xml.js
function xml(template, ...values) {
	const markup = template.reduce((before, part, index) => {
		const value = values[index - 1] ?? null;
		return `${before}${toMarkup(value)}${part}`;
	});
	return { markup };
}
function toMarkup(value) {
	if (value === null)
		return '';
	if (typeof value === 'string')
		return escapeXml(value);
	if (typeof value === 'number')
		return String(value);
	return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('\n');
}
const escapeXml = (text) => text.replace(notXml, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const notXml = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

;// CONCATENATED MODULE: ./lib/pictures/page/marks.js

const shapes = {
	upright: xml `<rect x="3.5" y="0.5" width="9" height="15" rx="2"/>`,
	square: xml `<rect x="1.5" y="1.5" width="13" height="13" rx="3"/>`,
	wide: xml `<rect x="0" y="3.5" width="16" height="9" rx="2"/>`,
	text: xml `<path d="M1 2.5h14v2.4H1zM1 6.8h14v2.4H1zM1 11.1h9v2.4H1z"/>`,
};
const drawMark = ({ look }) => xml `<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shapes[look.format]}</svg>`;

;// CONCATENATED MODULE: ./lib/pictures/draw-platform.js

const style = { size: 13, bold: true };
const height = 26;
const markSize = 13;
function drawPlatform({ platform }, { right, top, room }) {
	const name = fitText(platform.name, room - markSize - 28, style);
	const textRoom = Math.round(textWidth(name, style)) - 2;
	const width = textRoom + markSize + 30;
	const left = right - width;
	return {
		left,
		drawn: xml `<rect class="surface" x="${left}" y="${top}" width="${width}" height="${height}" rx="${height / 2}"/>
<svg class="onSurface" x="${left + 11}" y="${top + 6.5}" width="${markSize}" height="${markSize}">${drawMark(platform)}</svg>
<text class="onSurface" x="${left + 11 + markSize + 5 + textRoom / 2}" y="${top + 17.5}" font-size="${style.size}" font-weight="700" text-anchor="middle">${name}</text>`,
	};
}
var pictures_avatar = __webpack_require__(798);
;// CONCATENATED MODULE: ./lib/pictures/draw-portrait.js

function drawPortrait(account, avatar, { id, x, y, radius, locale }) {
	const mark = account.document.verified
		? drawVerified({ x: x + radius * 0.72, y: y + radius * 0.72, radius: radius * 0.3, locale })
		: null;
	if (!avatar) {
		const size = Math.round(radius * 0.9);
		const first = toCharacters(nameOf(account))[0]?.toUpperCase() ?? '';
		const initial = fitText(first, radius * 1.6, { size });
		return xml `<circle class="surface" cx="${x}" cy="${y}" r="${radius}"/>
<text class="onSurface" x="${x}" y="${y + Math.round(size * 0.36)}" font-size="${size}" font-weight="700" text-anchor="middle">${isolate(initial)}</text>
${mark}`;
	}
	const side = radius * 2;
	return xml `<clipPath id="${id}-round"><circle cx="${x}" cy="${y}" r="${radius}"/></clipPath>
<image data-source="${avatar.source}" href="${(0,pictures_avatar .si)(avatar)}" x="${x - radius}" y="${y - radius}" width="${side}" height="${side}" preserveAspectRatio="xMidYMid slice" clip-path="url(#${id}-round)"/>
${mark}`;
}
function drawVerified({ x, y, radius, locale, }) {
	const at = (dx, dy) => `${(x + dx * radius).toFixed(1)} ${(y + dy * radius).toFixed(1)}`;
	return xml `<g class="verified"><title>${words .aL[locale].verified}</title>
<circle class="ground" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radius + 2).toFixed(1)}"/>
<circle class="surface" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>
<path class="tick" d="M${at(-0.45, 0.02)}L${at(-0.12, 0.36)}L${at(0.46, -0.3)}" fill="none" stroke-width="${(radius / 4.5).toFixed(1)}" stroke-linecap="round" stroke-linejoin="round"/></g>`;
}
var d3_array = __webpack_require__(5793);
var d3_shape = __webpack_require__(6879);
var d3_time = __webpack_require__(2071);
;// CONCATENATED MODULE: ./lib/pictures/linear.js
const toLinear = (domain, range) => (value) => {
	const size = domain[1] - domain[0];
	const share = size === 0 ? 0.5 : (value - domain[0]) / size;
	return range[0] * (1 - share) + range[1] * share;
};

;// CONCATENATED MODULE: ./lib/pictures/plot.js

const maxPoints = 200;
function plotSeries(series, { box, yTicks, isStepped }) {
	const points = thin(series.flatMap(({ day, figure }) => (figure === null ? [] : [{ day, value: Number(figure) }])));
	const first = points.at(0);
	const last = points.at(-1);
	if (!first || !last)
		return null;
	const values = points.map(({ value }) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const spread = high > low ? 0 : Math.max(1, Math.round(high / 100));
	const [least, most] = (0,d3_array .Cm)(Math.max(0, low - spread), high + spread, yTicks);
	const y = toLinear([least, most], [box.bottom, box.top]);
	const [from, to] = [Date.parse(first.day), Date.parse(last.day)];
	const x = toLinear([from, to], [box.left, box.right]);
	const xOf = ({ day }) => x(Date.parse(day));
	const yOf = ({ value }) => y(value);
	const toLine = (0,d3_shape .n8)(xOf, yOf)
		.curve(isStepped ? d3_shape .UP : d3_shape .nV)
		.digits(1);
	const parts = splitAtGaps(points);
	return {
		x,
		y,
		ticks: () => (0,d3_array .Zc)(least, most, yTicks),
		days: (count) => (0,d3_time .$Z)(new Date(from), new Date(to), count).map((date) => date.toISOString()),
		lines: parts.map((part) => toLine(part) ?? ''),
		gaps: parts.slice(1).map((part, index) => {
			const ends = [parts[index]?.at(-1), part[0]].filter((point) => point !== undefined);
			return (0,d3_shape .n8)(xOf, yOf).digits(1)(ends) ?? '';
		}),
		last: { x: xOf(last), y: yOf(last) },
	};
}
function thin(points) {
	const step = Math.ceil(points.length / (maxPoints - 1));
	return points.filter((_, index) => index === 0 || (points.length - 1 - index) % step === 0);
}
function splitAtGaps(points) {
	const distances = points
		.slice(1)
		.map(({ day }, index) => (0,numbers_growth .YM)(points[index]?.day ?? day, day));
	const usual = distances.toSorted((one, other) => one - other)[distances.length >> 1] ?? 0;
	const parts = [points.slice(0, 1)];
	for (const [index, point] of points.slice(1).entries()) {
		if ((distances[index] ?? 0) > 3 * usual)
			parts.push([]);
		parts.at(-1)?.push(point);
	}
	return parts;
}

;// CONCATENATED MODULE: ./lib/pictures/draw-spark.js

const sparkDays = 90;
function drawSpark(account, box, locale = null) {
	const series = audienceSeries(account).filter(({ figure }) => figure !== null);
	const lastDay = series.at(-1)?.day ?? '';
	const recent = series.filter(({ day }) => (0,numbers_growth .YM)(day, lastDay) <= sparkDays);
	const isStepped = account.platform.look.roundsAudience === true;
	const plot = plotSeries(recent, { box, yTicks: 4, isStepped });
	const firstDay = recent[0]?.day ?? lastDay;
	if (!plot || firstDay === lastDay)
		return null;
	return xml `${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="1.5" stroke-dasharray="2 5"/>`)}
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="4.5"/>
${locale && drawEnds([firstDay, lastDay], box, locale)}`;
}
const drawEnds = ([first, last], { left, right, bottom }, locale) => xml `<text class="muted" x="${left}" y="${bottom + 19}" font-size="12">${(0,locale_format .im)(first, locale, 'dayOfMonth')}</text>
<text class="muted" x="${right + 4}" y="${bottom + 19}" font-size="12" text-anchor="end">${(0,locale_format .im)(last, locale, 'dayOfMonth')}</text>`;
var colour = __webpack_require__(6535);
;// CONCATENATED MODULE: ./lib/pictures/palette.js

const palettes = {
	light: {
		ground: '#ffffff',
		panel: '#f5f5fb',
		border: '#dcdde8',
		ink: '#14142b',
		muted: '#5a5d75',
		rise: '#0a7546',
		fall: '#b8233b',
	},
	dark: {
		ground: '#12131c',
		panel: '#1b1d2a',
		border: '#32354a',
		ink: '#f4f4fa',
		muted: '#a6aac2',
		rise: '#4fdc9c',
		fall: '#ff8d99',
	},
};
const leastOfAreas = 3;
function toHue(colours, accent, scheme) {
	const surface = accent ?? colours[scheme];
	const key = `${surface} ${scheme}`;
	const hue = hues.get(key) ?? computeHue(surface, palettes[scheme]);
	hues.set(key, hue);
	return hue;
}
const hues = new Map();
function computeHue(surface, { ground, panel }) {
	const text = (0,colour .qO)(surface, [ground, panel]);
	const isSeen = (0,colour .v2)(surface, ground) >= leastOfAreas;
	return { text, surface, onSurface: (0,colour .qA)(surface), edge: isSeen ? null : text };
}
function toStyle(picture, { appearance, accent }, parts = []) {
	const rules = (scheme) => [
		...neutralRules(picture.id, palettes[scheme]),
		...[picture, ...parts].flatMap(({ id, colours }) => hueRules(id, toHue(colours, accent, scheme))),
	].join('\n');
	if (appearance !== 'auto')
		return xml `<style>${rules(appearance)}</style>`;
	return xml `<style>${rules('light')}
@media (prefers-color-scheme: dark) {
${rules('dark')}
}</style>`;
}
const neutralRules = (id, palette) => [
	...['ground', 'panel', 'ink', 'muted', 'rise', 'fall'].map((name) => `#${id} .${name} { fill: ${palette[name]} }`),
	`#${id} .border { stroke: ${palette.border} }`,
];
const hueRules = (id, { text, surface, onSurface, edge }) => [
	`#${id} .accent { fill: ${text} }`,
	`#${id} .surface { fill: ${surface}${edge === null ? '' : `; stroke: ${edge}`} }`,
	`#${id} .onSurface { fill: ${onSurface} }`,
	`#${id} .line { stroke: ${text} }`,
	`#${id} .tick { stroke: ${onSurface} }`,
];

;// CONCATENATED MODULE: ./lib/pictures/to-picture.js

const fontFamily = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans', sans-serif";
function toPicture(picture) {
	const { id, width, height, title, description, content, mark = null } = picture;
	return `${xml `<svg xmlns="http://www.w3.org/2000/svg" id="${id}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="max-width:100%;height:auto" role="img" aria-labelledby="${id}-title ${id}-description" font-family="${fontFamily}">
${mark === null
		? null
		: xml `<!-- ${{ markup: mark }} -->
`}<title id="${id}-title">${title}</title>
<desc id="${id}-description">${description}</desc>
${content.filter((part) => part !== null)}
</svg>`.markup}\n`;
}

;// CONCATENATED MODULE: ./lib/pictures/card.js

const width = 640;
const margin = 28;
const right = width - margin;
const growthWidth = 104;
const tileTop = 274;
const tileHeight = 76;
const tileGap = 10;
const maxTiles = 4;
function toCard(account, options) {
	const { locale, avatar, appearance } = options;
	const id = toElementId(account, 'card', appearance);
	const tiles = account.platform.look.tiles.slice(0, maxTiles);
	const height = tiles.length > 0 ? tileTop + tileHeight + margin : tileTop;
	return toPicture({
		id,
		width,
		height,
		title: words .aL[locale].onPlatform(nameOf(account), account.platform.name),
		description: describeAccount(account, tiles, locale),
		content: [
			toStyle({ id, colours: account.platform.look.colours }, options),
			xml `<rect class="ground border" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="16"/>`,
			drawPortrait(account, avatar, { id, x: margin + 36, y: margin + 36, radius: 36, locale }),
			drawPerson(account),
			drawAudience(account, options),
			drawSpark(account, { left: 372, right: right - 6, top: 162, bottom: 234 }, locale),
			...tiles.map((metric, index) => drawTile(account, metric, { index, tiles, locale })),
		],
	});
}
function drawPerson(account) {
	const { profile } = account.document;
	const x = margin + 72 + 18;
	const platform = drawPlatform(account, { right, top: margin, room: 200 });
	const room = right - x;
	const nameRoom = platform.left - 14 - x;
	const bio = wrapText(profile.bio ?? '', room, { size: 14 }, 2);
	const top = [38, 30, 26][bio.length] ?? 26;
	const name = fitText(nameOf(account), nameRoom, { size: 26, bold: true });
	const handle = fitText(`@${profile.username}`, nameRoom, { size: 15 });
	return xml `${platform.drawn}
<svg x="${x}" y="${top}" width="${nameRoom}" height="33"><text class="ink" y="25" font-size="26" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${top + 32}" width="${nameRoom}" height="22"><text class="muted" y="16" font-size="15">${isolate(handle)}</text></svg>
${bio.map((line, index) => xml `<svg x="${x}" y="${top + 55 + index * 20}" width="${room}" height="20"><text class="ink" y="15" font-size="14">${isolate(line)}</text></svg>`)}`;
}
function drawAudience(account, { locale }) {
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const text = (0,locale_format .KS)(figure, undefined, locale);
	const growths = distinct((0,numbers_growth .G)(account.points, numbers_growth .xF));
	const title = lastKnown
		? `${audienceTitle(account, locale)} \u00b7 ${words .aL[locale].lastKnown((0,locale_format .im)(lastKnown, locale))}`
		: audienceTitle(account, locale);
	const asOf = (0,shown_figure .HY)((0,shown_figure .SZ)(account), locale);
	return xml `<text class="muted" x="${margin}" y="148" font-size="14">${title}</text>
<text class="muted" x="${right}" y="148" font-size="13" text-anchor="end">${asOf}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${margin}" y="196" font-size="${fitSize(text, 320, { size: 46, bold: true })}" font-weight="700">${text}</text>
${growths.length > 0
		? growths.map((growth, index) => drawGrowth(growth, margin + index * growthWidth, locale))
		: xml `<text class="muted" x="${margin}" y="226" font-size="14">${(0,growth_text .Yr)(account, locale)}</text>`}`;
}
function drawGrowth({ change, percent, spanDays }, x, locale) {
	const text = (0,growth_text .pL)(change, undefined, locale);
	const room = growthWidth - 8;
	const size = fitSize(text, room, { size: 16, bold: true });
	const share = percent
		? firstFitting([(0,locale_format .vW)(percent, locale), ''], room, { size: 12 })
		: '';
	return xml `<text class="muted" x="${x}" y="222" font-size="13">${words .aL[locale].days(spanDays)}</text>
<text class="${(0,growth_text .YV)(change)}" x="${x}" y="241" font-size="${size}" font-weight="700">${text}</text>
<text class="${(0,growth_text .YV)(change)}" x="${x}" y="257" font-size="12">${share}</text>`;
}
function drawTile(account, metric, { index, tiles, locale }) {
	const tileWidth = (right - margin - (tiles.length - 1) * tileGap) / tiles.length;
	const x = round(margin + index * (tileWidth + tileGap));
	const left = round(x + 14);
	const room = tileWidth - 22;
	const series = (0,numbers_growth .Lf)((0,numbers_growth .lr)(account.points), metric.name);
	const { figure, lastKnown } = (0,shown_figure .D3)(metric.read(account.document), series);
	const text = (0,locale_format .KS)(figure, metric.unit, locale);
	const growth = (0,numbers_growth .OO)((0,numbers_growth .G)(account.points, (0,numbers_growth .Ud)(metric.name)));
	const below = lastKnown
		? { text: (0,locale_format .im)(lastKnown, locale), tone: 'muted' }
		: growth && describeGrowth(growth, metric, { room, locale });
	return xml `<rect class="panel" x="${x}" y="${tileTop}" width="${round(tileWidth)}" height="${tileHeight}" rx="10"/>
<text class="muted" x="${left}" y="${tileTop + 22}" font-size="13">${firstFitting((0,words .B7)(metric, locale), room, { size: 13 })}</text>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${tileTop + 46}" font-size="${fitSize(text, room, { size: 20, bold: true })}" font-weight="700">${text}</text>
${below && xml `<text class="${below.tone}" x="${left}" y="${tileTop + 64}" font-size="12">${below.text}</text>`}`;
}
function describeGrowth({ change, spanDays }, { unit }, { room, locale }) {
	const text = (0,growth_text .pL)(change, unit, locale);
	const long = `${text} \u00b7 ${words .aL[locale].shortDays(spanDays)}`;
	return { text: firstFitting([long, text], room, { size: 12 }), tone: (0,growth_text .YV)(change) };
}
const round = (value) => Math.round(value * 10) / 10;
function distinct(all) {
	const growths = all.filter((growth) => growth !== null);
	return growths.filter(({ since }, index) => growths.findIndex((other) => other.since === since) === index);
}

;// CONCATENATED MODULE: ./lib/pictures/compact.js

const compact_width = 320;
const compact_height = 132;
const compact_margin = 16;
const compact_right = compact_width - compact_margin;
const smallestName = 14;
function toCompact(account, options) {
	const { locale, avatar, appearance } = options;
	const id = toElementId(account, 'compact', appearance);
	return toPicture({
		id,
		width: compact_width,
		height: compact_height,
		title: words .aL[locale].onPlatform(nameOf(account), account.platform.name),
		description: describeAccount(account, [], locale),
		content: [
			toStyle({ id, colours: account.platform.look.colours }, options),
			xml `<rect class="ground border" x="0.5" y="0.5" width="${compact_width - 1}" height="${compact_height - 1}" rx="14"/>`,
			drawPortrait(account, avatar, { id, x: compact_margin + 20, y: compact_margin + 20, radius: 20, locale }),
			compact_drawPerson(account),
			drawNumbers(account, options),
			drawSpark(account, { left: 176, right: compact_right - 5, top: 71, bottom: 99 }),
		],
	});
}
function compact_drawPerson(account) {
	const x = compact_margin + 40 + 10;
	const place = (top) => drawPlatform(account, { right: compact_right, top, room: 132 });
	const beside = place(compact_margin - 1);
	const narrow = beside.left - 8 - x;
	const text = toLine(nameOf(account));
	const isLong = textWidth(text, { size: smallestName, bold: true }) > narrow;
	const platform = isLong ? place(compact_margin + 19) : beside;
	const [room, handleRoom] = isLong ? [compact_right - x, narrow] : [narrow, compact_right - x];
	const size = Math.max(smallestName, fitSize(text, room, { size: 16, bold: true }));
	const name = fitText(text, room, { size, bold: true });
	const handle = fitText(`@${account.document.profile.username}`, handleRoom, { size: 13 });
	return xml `${platform.drawn}
<svg x="${x}" y="${compact_margin - 2}" width="${room}" height="22"><text class="ink" y="17" font-size="${size}" font-weight="700">${isolate(name)}</text></svg>
<svg x="${x}" y="${compact_margin + 22}" width="${handleRoom}" height="19"><text class="muted" y="14" font-size="13">${isolate(handle)}</text></svg>`;
}
function drawNumbers(account, { locale }) {
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const text = (0,locale_format .KS)(figure, undefined, locale);
	const size = fitSize(text, 148, { size: 30, bold: true });
	const asOf = (0,shown_figure .HY)(lastKnown ?? (0,shown_figure .SZ)(account), locale);
	return xml `<text class="${lastKnown ? 'muted' : 'ink'}" x="${compact_margin}" y="94" font-size="${size}" font-weight="700">${text}</text>
${compact_drawGrowth(account, locale)}
<text class="muted" x="${compact_right}" y="118" font-size="12" text-anchor="end">${asOf}</text>`;
}
function compact_drawGrowth(account, locale) {
	const growth = (0,growth_text .QC)(account);
	const [change, note] = growth
		? [(0,growth_text .pL)(growth.change, undefined, locale), words .aL[locale].days(growth.spanDays)]
		: ['', (0,growth_text .Yr)(account, locale)];
	const style = { size: 13, bold: true };
	const texts = [
		[change, note].filter(Boolean).join(' \u00b7 '),
		[change, growth && words .aL[locale].shortDays(growth.spanDays)].filter(Boolean).join(' \u00b7 '),
	];
	const [shown = '', span] = firstFitting(texts, 160, style).split(' \u00b7 ');
	return xml `<text x="${compact_margin}" y="118" font-size="13"><tspan class="${growth ? (0,growth_text .YV)(growth.change) : 'muted'}"${growth ? xml ` font-weight="700"` : null}>${shown}</tspan>${span ? xml `<tspan class="muted">\u00a0\u00b7 ${span}</tspan>` : null}</text>`;
}
var makers_mark = __webpack_require__(1150);
var numbers_combined = __webpack_require__(2207);
;// CONCATENATED MODULE: ./lib/pictures/creator-total.js

function toTotal(accounts, locale) {
	const [first, second] = accounts;
	const combined = second && (0,numbers_combined .TQ)(accounts);
	if (!combined) {
		const { figure, lastKnown } = (0,shown_figure .jE)(first);
		return {
			title: audienceTitle(first, locale),
			day: (0,shown_figure .SZ)(first),
			followers: typeof figure === 'bigint' ? figure : null,
			growth: (0,growth_text .QC)(first),
			note: lastKnown
				? words .aL[locale].lastKnown((0,locale_format .im)(lastKnown, locale))
				: (0,growth_text .Yr)(first, locale),
			decimals: 2,
			missing: [],
		};
	}
	const growth = (0,numbers_growth .OO)(combined.growths);
	return {
		title: words .aL[locale].combined,
		day: combined.day,
		followers: combined.followers,
		growth,
		note: isFirstDay(accounts) ? words .aL[locale].sinceToday : describeAge(accounts, locale),
		decimals: 1,
		missing: toMissing(accounts, combined, growth, locale),
	};
}
const isFirstDay = (accounts) => accounts.every(({ points }) => (0,numbers_growth .Ms)(points) && points.filter(({ isChange }) => isChange).length <= 1);
function describeAge(accounts, locale) {
	const known = accounts.map(shown_figure .jE).filter(({ figure }) => figure !== null);
	const days = known.flatMap(({ lastKnown }) => lastKnown ?? []).sort();
	const last = days.length === known.length ? days.at(-1) : undefined;
	return last === undefined ? '' : words .aL[locale].lastKnown((0,locale_format .im)(last, locale));
}
function toMissing(accounts, combined, growth, locale) {
	const nameAll = (ids) => accounts
		.filter(({ id }) => ids.includes(id))
		.map((account) => labelOf(account, accounts))
		.join(', ');
	const late = growth?.without.filter((id) => !combined.without.includes(id)) ?? [];
	const days = words .aL[locale].days(growth?.spanDays ?? 0);
	return [
		...(combined.without.length > 0
			? [words .aL[locale].combinedWithout(nameAll(combined.without))]
			: []),
		...(late.length > 0 ? [words .aL[locale].growthWithout(days, nameAll(late))] : []),
	];
}
function labelOf({ platform, document }, accounts) {
	const isOnly = accounts.filter((one) => one.platform.name === platform.name).length === 1;
	return isOnly ? platform.name : `${platform.name} @${document.profile.username}`;
}

;// CONCATENATED MODULE: ./lib/pictures/creator.js

const creator_width = 838;
const creator_margin = 28;
const creator_right = creator_width - creator_margin;
const headWidth = 270;
const tilesTop = 126;
const creator_tileHeight = 78;
const creator_tileGap = 10;
const footHeight = 40;
const creatorFile = (suffix) => `creator${suffix}.svg`;
const inkColours = { light: '#3d3d5c', dark: '#c9cbe0' };
function toCreator(accounts, options) {
	const { locale, avatar, appearance } = options;
	const [first] = accounts;
	const id = toElementId({ id: 'all' }, 'creator', appearance);
	const columns = accounts.length === 4 ? 2 : Math.min(3, accounts.length);
	const rows = Math.ceil(accounts.length / columns);
	const height = tilesTop + rows * (creator_tileHeight + creator_tileGap) - creator_tileGap + footHeight;
	const total = toTotal(accounts, locale);
	const parts = accounts.map(({ platform }, index) => ({
		id: `${id}-${index}`,
		colours: platform.look.colours,
	}));
	return toPicture({
		id,
		width: creator_width,
		height,
		mark: (0,makers_mark .Fg)(creatorFile('')),
		title: words .aL[locale].combinedOf(nameOf(first)),
		description: describe(accounts, total, options),
		content: [
			toStyle({ id, colours: inkColours }, options, parts),
			xml `<rect class="ground border" x="0.5" y="0.5" width="${creator_width - 1}" height="${height - 1}" rx="16"/>`,
			drawPortrait(first, avatar, { id, x: creator_margin + 36, y: creator_margin + 36, radius: 36, locale }),
			creator_drawPerson(accounts),
			drawTotal(total, options),
			...accounts.map((account, index) => creator_drawTile(account, { id: `${id}-${index}`, index, columns, accounts, options })),
			drawFoot(total, { y: height - 16, options }),
		],
	});
}
function creator_drawPerson(accounts) {
	const [first] = accounts;
	const x = creator_margin + 72 + 18;
	const room = creator_right - headWidth - x;
	const bio = wrapText(first.document.profile.bio ?? '', room, { size: 14 }, 2);
	const top = [34, 26, 18][bio.length] ?? 18;
	const name = fitText(nameOf(first), room, { size: 24, bold: true });
	const platforms = [...new Set(accounts.map(({ platform }) => platform.name))];
	const lines = [...bio.map(isolate), joinFitting(platforms, room)];
	return xml `<svg x="${x}" y="${top}" width="${room}" height="31"><text class="ink" y="24" font-size="24" font-weight="700">${isolate(name)}</text></svg>
${lines.map((line, index) => xml `<svg x="${x}" y="${top + 31 + index * 21}" width="${room}" height="21"><text class="muted" y="16" font-size="14">${line}</text></svg>`)}`;
}
function joinFitting(names, room) {
	const toText = (shown) => [...names.slice(0, shown), ...(shown < names.length ? [`+${names.length - shown}`] : [])].join(' \u00b7 ');
	const counts = names.map((_, index) => names.length - index);
	const texts = counts.map(toText);
	return texts.find((text) => fitText(text, room, { size: 14 }) === text) ?? '';
}
function drawTotal({ title, followers, growth, note, decimals }, { locale }) {
	const text = (0,locale_format .KS)(followers, undefined, locale);
	const size = fitSize(text, headWidth - 20, { size: 42, bold: true });
	const change = growth
		? `${(0,growth_text .pL)(growth.change, undefined, locale)}${(0,growth_text .KW)(growth, locale, decimals)}`
		: '';
	const below = growth
		? xml `<tspan class="${(0,growth_text .YV)(growth.change)}" font-weight="700">${change}</tspan><tspan class="muted">\u00a0${words .aL[locale].inDays(growth.spanDays)}</tspan>`
		: xml `<tspan class="muted">${note}</tspan>`;
	return xml `<text class="muted" x="${creator_right}" y="40" font-size="14" text-anchor="end">${title}</text>
<text class="ink" x="${creator_right}" y="82" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text x="${creator_right}" y="106" font-size="14" text-anchor="end">${below}</text>`;
}
function creator_drawTile(account, { id, index, columns, accounts, options: { locale } }) {
	const tileWidth = creator_round((creator_right - creator_margin - (columns - 1) * creator_tileGap) / columns);
	const x = creator_round(creator_margin + (index % columns) * (tileWidth + creator_tileGap));
	const y = tilesTop + Math.floor(index / columns) * (creator_tileHeight + creator_tileGap);
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const text = (0,locale_format .KS)(figure, undefined, locale);
	const size = fitSize(text, 100, { size: 22, bold: true });
	const left = creator_round(x + 18);
	const labelRoom = tileWidth - 50;
	const label = fitText(labelOf(account, accounts), labelRoom, { size: 13, bold: true });
	const room = tileWidth - 18 - 12 - 5 - Math.min(100, textWidth(text, { size, bold: true }));
	const facts = toFacts(account, { room, locale, lastKnown });
	const top = y + 61 - (facts.length - 1) * 18;
	return xml `<g id="${id}"><rect class="panel" x="${x}" y="${y}" width="${tileWidth}" height="${creator_tileHeight}" rx="8"/>
<rect class="accent" x="${x}" y="${y}" width="5" height="${creator_tileHeight}" rx="2.5"/>
<svg class="accent" x="${left}" y="${y + 13}" width="13" height="13">${drawMark(account.platform)}</svg>
<svg x="${left + 19}" y="${y + 9}" width="${labelRoom}" height="21"><text class="accent" y="15" font-size="13" font-weight="700">${isolate(label)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${left}" y="${y + 60}" font-size="${size}" font-weight="700">${text}</text>
${facts.map((fact, line) => xml `<text class="muted" x="${creator_round(x + tileWidth - 12)}" y="${top + line * 18}" font-size="12" text-anchor="end">${fact}</text>`)}</g>`;
}
function toFacts({ platform, document }, { room, locale, lastKnown, }) {
	const style = { size: 12 };
	if (lastKnown) {
		return wrapText(words .aL[locale].lastKnown((0,locale_format .im)(lastKnown, locale)), room, style, 2);
	}
	return platform.look.tiles
		.filter((metric) => metric.read(document) !== null)
		.flatMap((metric) => {
		const text = (0,locale_format .KS)(metric.read(document), metric.unit, locale);
		const facts = (0,words .B7)(metric, locale).map((title) => words .aL[locale].figureOf(text, title));
		return facts.find((fact) => textWidth(fact, style) <= room) ?? [];
	})
		.slice(0, 2);
}
function drawFoot({ day, missing }, { y, options: { locale } }) {
	const asOf = (0,shown_figure .HY)(day, locale);
	const room = creator_right - creator_margin - textWidth(asOf, { size: 12 }) - 20;
	return xml `<svg x="${creator_margin}" y="${y - 15}" width="${creator_round(room)}" height="20"><text class="muted" y="15" font-size="12">${isolate(fitText(missing.join(' '), room, { size: 12 }))}</text></svg>
<text class="muted" x="${creator_right}" y="${y}" font-size="12" text-anchor="end">${asOf}</text>`;
}
function describe(accounts, total, { locale }) {
	const sum = (0,locale_format .KS)(total.followers, undefined, locale);
	const each = accounts.map((account) => {
		const numbers = describeAccount(account, account.platform.look.tiles.slice(0, 2), locale);
		return `${labelOf(account, accounts)}: ${numbers}`;
	});
	return [`${total.title}: ${sum}.`, ...total.missing, ...each].join(' ');
}
const creator_round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./lib/pictures/followers-chart.js

const followers_chart_width = 720;
const followers_chart_height = 340;
const followers_chart_margin = 28;
const yTicks = 4;
const labelSize = 13;
function toFollowersChart(account, style) {
	const { locale, appearance } = style;
	const id = toElementId(account, 'followers', appearance);
	const series = audienceSeries(account).filter(({ figure }) => figure !== null);
	return toPicture({
		id,
		width: followers_chart_width,
		height: followers_chart_height,
		title: words .aL[locale].followersOf(nameOf(account), account.platform.name),
		description: followers_chart_describe(account, series, locale),
		content: [
			toStyle({ id, colours: account.platform.look.colours }, style),
			xml `<rect class="ground border" x="0.5" y="0.5" width="${followers_chart_width - 1}" height="${followers_chart_height - 1}" rx="16"/>`,
			drawHead(account, locale),
			drawChart(account, series, locale),
		],
	});
}
function drawHead(account, locale) {
	const { figure, lastKnown } = (0,shown_figure .jE)(account);
	const text = (0,locale_format .Mo)(figure, undefined, locale);
	const size = fitSize(text, 400, { size: 34, bold: true });
	const audience = `${account.platform.name} \u00b7 ${audienceTitle(account, locale)} \u00b7 `;
	const name = fitText(nameOf(account), 260, { size: 15 });
	const asOf = (0,shown_figure .HY)((0,shown_figure .SZ)(account), locale);
	return xml `<svg x="${followers_chart_margin}" y="18" width="480" height="26"><text class="muted" y="18" font-size="15">${audience}${isolate(name)}</text></svg>
<text class="${lastKnown ? 'muted' : 'ink'}" x="${followers_chart_margin}" y="76" font-size="${size}" font-weight="700">${text}</text>
<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="36" font-size="13" text-anchor="end">${asOf}</text>
${followers_chart_drawGrowth(account, locale)}`;
}
function followers_chart_drawGrowth(account, locale) {
	const growth = (0,growth_text .QC)(account);
	const { lastKnown } = (0,shown_figure .jE)(account);
	const note = lastKnown
		? words .aL[locale].lastKnown((0,locale_format .im)(lastKnown, locale))
		: (0,growth_text .Yr)(account, locale);
	if (!growth) {
		return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="72" font-size="14" text-anchor="end">${note}</text>`;
	}
	const text = `${(0,growth_text .pL)(growth.change, undefined, locale)}${(0,growth_text .KW)(growth, locale)}`;
	const size = fitSize(text, 260, { size: 18, bold: true });
	return xml `<text class="${(0,growth_text .YV)(growth.change)}" x="${followers_chart_width - followers_chart_margin}" y="64" font-size="${size}" font-weight="700" text-anchor="end">${text}</text>
<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="83" font-size="13" text-anchor="end">${words .aL[locale].inDays(growth.spanDays)}</text>`;
}
function drawChart(account, series, locale) {
	const top = 112;
	const bottom = followers_chart_height - 50;
	const right = followers_chart_width - followers_chart_margin - 8;
	const isStepped = account.platform.look.roundsAudience === true;
	const measured = plotSeries(series, { box: { left: 0, right, top, bottom }, yTicks, isStepped });
	if (!measured) {
		return xml `<text class="muted" x="${followers_chart_width / 2}" y="200" font-size="16" text-anchor="middle">${words .aL[locale].noHistory}</text>`;
	}
	const labels = toLabels(measured, locale);
	const left = followers_chart_margin + Math.max(...labels.map(({ text }) => textWidth(text, { size: labelSize }))) + 12;
	const plot = plotSeries(series, { box: { left, right, top, bottom }, yTicks, isStepped }) ?? measured;
	return xml `${labels.map(({ text, y, }) => xml `<line class="border" x1="${left.toFixed(1)}" x2="${right}" y1="${y}" y2="${y}"/>
<text class="muted" x="${(left - 10).toFixed(1)}" y="${y + 4.5}" font-size="${labelSize}" text-anchor="end">${text}</text>`)}
${drawDays(plot, series, { left, right, y: bottom + 22, locale })}
${plot.gaps.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="2" stroke-dasharray="2 6"/>`)}
${plot.lines.map((path) => xml `<path class="line" d="${path}" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>`)}
<circle class="accent" cx="${plot.last.x.toFixed(1)}" cy="${plot.last.y.toFixed(1)}" r="5.5"/>
${drawNote(plot, series, locale)}`;
}
function toLabels({ y, ...plot }, locale) {
	const ticks = plot.ticks().filter(Number.isInteger);
	const short = ticks.map((tick) => (0,locale_format .KS)(BigInt(tick), undefined, locale));
	const isClear = new Set(short).size === short.length;
	return ticks.map((tick, index) => ({
		text: (isClear ? short[index] : undefined) ?? (0,locale_format .Mo)(BigInt(tick), undefined, locale),
		y: Math.round(y(tick) * 10) / 10,
	}));
}
function drawDays({ x, ...plot }, series, { left, right, y, locale }) {
	const [from, to] = [series.at(0)?.day ?? '', series.at(-1)?.day ?? ''];
	if (from === to) {
		return xml `<text class="muted" x="${((left + right) / 2).toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="middle">${(0,locale_format .im)(to, locale)}</text>`;
	}
	const days = plot.days(5);
	const isYears = days.every((day) => day.slice(5, 10) === '01-01');
	const isMonths = days.every((day) => day.slice(8, 10) === '01');
	const last = { at: right + 8, text: (0,locale_format .im)(to, locale), anchor: 'end' };
	const lastLeft = last.at - textWidth(last.text, { size: labelSize }) - 12;
	const labels = [...new Set(days.map((day) => day.slice(0, 10)))]
		.map((day) => ({
		at: x(Date.parse(day)),
		text: isYears
			? day.slice(0, 4)
			: (0,locale_format .im)(day, locale, isMonths ? 'monthOfYear' : 'dayOfMonth'),
		anchor: 'middle',
	}))
		.filter(({ at, text }) => {
		const half = textWidth(text, { size: labelSize }) / 2;
		return at >= left && at - half >= followers_chart_margin && at + half <= lastLeft;
	});
	return xml `${[...labels, last].map(({ at, text, anchor }) => xml `<text class="muted" x="${at.toFixed(1)}" y="${y}" font-size="${labelSize}" text-anchor="${anchor}">${text}</text>`)}`;
}
function drawNote(plot, series, locale) {
	const note = series.length === 1 ? words .aL[locale].firstDay : plot.gaps.length > 0 ? words .aL[locale].gaps : null;
	if (note === null)
		return null;
	return xml `<text class="muted" x="${followers_chart_width - followers_chart_margin}" y="${followers_chart_height - 10}" font-size="12" text-anchor="end">${note}</text>`;
}
function followers_chart_describe(account, series, locale) {
	const [first, last] = [series.at(0), series.at(-1)];
	if (!first || !last)
		return `${words .aL[locale].noHistory}.`;
	const value = ({ figure }) => (0,locale_format .Mo)(figure, undefined, locale);
	const growth = (0,growth_text .QC)(account);
	const change = growth
		? ` ${(0,locale_format .eD)(growth.change, undefined, locale)} ${words .aL[locale].inDays(growth.spanDays)}.`
		: '';
	const title = audienceTitle(account, locale);
	if (first === last)
		return `${title}: ${value(last)}, ${(0,locale_format .im)(last.day, locale)}.`;
	const span = words .aL[locale].fromTo(`${value(first)} (${(0,locale_format .im)(first.day, locale)})`, `${value(last)} (${(0,locale_format .im)(last.day, locale)})`);
	const asOf = (0,shown_figure .HY)((0,shown_figure .SZ)(account), locale);
	return `${title}: ${span}.${change} ${asOf}.`;
}
var csv = __webpack_require__(8371);
;// CONCATENATED MODULE: ./lib/pictures/history-csv.js

function toHistoryCsv(histories) {
	return `day,platform,username,metric,value\r\n${histories.map(toLines).join('')}`;
}
function toLines({ platform, username, points }) {
	const account = (0,csv .s)([platform, username]);
	const lines = [];
	for (const { day, figures } of (0,numbers_growth .lr)(points)) {
		for (const metric in figures) {
			const figure = figures[metric];
			if (figure !== null)
				lines.push(`${day},${account},${metric},${figure}\r\n`);
		}
	}
	return lines.join('');
}
var posts_csv = __webpack_require__(2401);
var theme = __webpack_require__(4930);
var kit_options = __webpack_require__(6260);
;// CONCATENATED MODULE: ./lib/locale/page-words-de.js
const germanPageWords = {
	mediaKit: 'Mediakit',
	numbersOf: (date) => `Zahlen vom ${date}`,
	longMonths: [
		...['Januar', 'Februar', 'M\u00e4rz', 'April', 'Mai', 'Juni', 'Juli', 'August'],
		...['September', 'Oktober', 'November', 'Dezember'],
	],
	longDate: (day, month, year) => `${day}. ${month} ${year}`,
	contact: 'Kontakt',
	writeToMe: 'Schreib mir',
	visitContact: 'Zur Kontaktseite',
	workWith: (name) => `Zusammenarbeit mit ${name}`,
	portraitOf: (name) => `Portr\u00e4t von ${name}`,
	description: (audience, platforms, date) => `${audience} Follower auf ${platforms}. Zahlen vom ${date}.`,
	and: (one, other) => `${one} und ${other}`,
	inText: (title) => title,
	combinedNote: (accounts) => accounts === 1
		? 'Follower des einen Kontos, dessen Zahl bekannt ist.'
		: `Follower und Abonnenten von ${accounts} Konten, zusammengez\u00e4hlt. Wer zweien davon folgt, z\u00e4hlt doppelt.`,
	growthWithout: (accounts) => `Wachstum ohne ${accounts}.`,
	growth: 'Wachstum',
	together: (change, inDays) => `Zusammen ${change} ${inDays}.`,
	commonStart: (date) => `Alle Konten vom selben Anfang an, dem ${date}.`,
	notDrawn: (accounts) => `K\u00fcrzer bekannt und nicht gezeichnet: ${accounts}.`,
	overDays: (title, days) => `${title} in ${days === 1 ? '1 Tag' : `${days} Tagen`}`,
	newPerDay: 'darunter die neuen pro Tag',
	mostInADay: (change) => `H\u00f6chstens ${change} an einem Tag.`,
	firstDay: 'Wachstum zeigt sich mit der ersten \u00c4nderung.',
	knownSince: (date) => `Bekannt seit dem ${date}.`,
	unchangedSince: (date) => `Unver\u00e4ndert seit dem ${date}.`,
	unknownToday: (date) => `Stand: ${date}, eine neuere Zahl ist nicht bekannt.`,
	noNumber: (audience) => `Zeigt keine Zahl der ${audience}.`,
	rounded: (platform) => `${platform} nennt sie auf drei Stellen gerundet.`,
	gaps: 'Gestrichelt: Tage ohne Zahlen.',
	up: 'plus',
	down: 'minus',
	posts: {
		videos: { word: 'Videos', best: 'Beste Videos', ofLatest: 'unter den neuesten' },
		posts: { word: 'Beitr\u00e4ge', best: 'Beste Beitr\u00e4ge', ofLatest: 'unter den neuesten' },
	},
	bestPost: 'Bester Beitrag',
	untitled: 'Ohne Titel',
	views: (count) => (count === '1' ? '1 Aufruf' : `${count} Aufrufe`),
	likes: (count) => (count === '1' ? '1 Like' : `${count} Likes`),
	comments: (count) => (count === '1' ? '1 Kommentar' : `${count} Kommentare`),
	shares: (count) => `${count}-mal geteilt`,
	engagement: (rate) => `${rate} Engagement`,
	moreAccounts: 'Weitere Konten',
	account: 'Konto',
	audience: 'Publikum',
	follows: (platform, date) => `Wer auf ${platform} folgt. Einmal pro Woche abgefragt, zuletzt am ${date}.`,
	ageAndGender: 'Alter und Geschlecht',
	gender: 'Geschlecht',
	ages: 'Alter',
	genders: { F: 'Frauen', M: 'M\u00e4nner', U: 'Keine Angabe' },
	didNotSay: (share) => `${share} ohne Angabe.`,
	women: (share) => `${share} Frauen`,
	men: (share) => `${share} M\u00e4nner`,
	aged: (share, range) => `${share} im Alter von ${range}`,
	ageRange: (range) => range.replace('-', ' bis '),
	countries: 'L\u00e4nder',
	cities: 'St\u00e4dte',
	bestTimes: 'Beste Zeiten',
	weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
	longWeekdays: [
		...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
	],
	hours: (from, to) => `${from} bis ${to} Uhr`,
	bestTimesNote: (posts, zone) => `Aufrufe, verglichen mit dem Median des Kontos: 1,0\u00d7 ist ein \u00fcblicher Beitrag. Aus ${posts} Beitr\u00e4gen, Zeiten in ${zone}.`,
	tooFew: 'weniger als drei Beitr\u00e4ge',
	aboutNumbers: 'Zu diesen Zahlen',
	source: 'Vom eigenen Job \u00fcber die offiziellen APIs der Plattformen gelesen. Nichts ist gesch\u00e4tzt, nichts von Hand eingetragen. So sind sie berechnet:',
	engagementOf: (platform) => `Engagement, ${platform}`,
	interactions: {
		likes: 'Likes',
		comments: 'Kommentare',
		shares: 'geteilt',
		replies: 'Antworten',
		reposts: 'Reposts',
		quotes: 'Zitate',
	},
	perViews: (sum, posts) => `(${sum}) \u00f7 Aufrufe, der neuesten ${posts}`,
	perFollowers: (sum, posts) => `(${sum}) \u00f7 ${posts} \u00f7 Follower, der neuesten ${posts}`,
	averages: 'Durchschnitt, Median',
	averagesFormula: 'derselben Beitr\u00e4ge',
	growthFormula: 'die Zahl des letzten Tages minus die von 1, 7 oder 30 Tagen davor',
	combinedFormula: 'Konten, deren Zahl an beiden Tagen bekannt ist, zusammengez\u00e4hlt',
	rounding: 'Rundung',
	roundedFormula: (platforms) => `${platforms} rundet auf drei Stellen, deshalb kommt Wachstum in Stufen.`,
};

;// CONCATENATED MODULE: ./lib/locale/page-words-en.js
const englishPageWords = {
	mediaKit: 'Media kit',
	numbersOf: (date) => `Numbers of ${date}`,
	longMonths: [
		...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
		...['September', 'October', 'November', 'December'],
	],
	longDate: (day, month, year) => `${day} ${month} ${year}`,
	contact: 'Contact',
	writeToMe: 'Write to me',
	visitContact: 'Contact me',
	workWith: (name) => `Work with ${name}`,
	portraitOf: (name) => `Portrait of ${name}`,
	description: (audience, platforms, date) => `${audience} followers on ${platforms}. Numbers of ${date}.`,
	and: (one, other) => `${one} and ${other}`,
	inText: (title) => `${title.charAt(0).toLowerCase()}${title.slice(1)}`,
	combinedNote: (accounts) => accounts === 1
		? 'Followers of the one account whose number is known.'
		: `Followers and subscribers of ${accounts} accounts, added up. A person who follows two of them counts twice.`,
	growthWithout: (accounts) => `Growth without ${accounts}.`,
	growth: 'Growth',
	together: (change, inDays) => `${change} together ${inDays}.`,
	commonStart: (date) => `Every account drawn from the same start, ${date}.`,
	notDrawn: (accounts) => `Known for a shorter time and not drawn: ${accounts}.`,
	overDays: (title, days) => `${title} over ${days === 1 ? '1 day' : `${days} days`}`,
	newPerDay: 'new ones per day below',
	mostInADay: (change) => `At most ${change} in a day.`,
	firstDay: 'Growth shows with the first change.',
	knownSince: (date) => `Known since ${date}.`,
	unchangedSince: (date) => `Unchanged since ${date}.`,
	unknownToday: (date) => `As of ${date}: no newer number is known.`,
	noNumber: (audience) => `Shows no number of ${audience}.`,
	rounded: (platform) => `${platform} rounds them to three digits.`,
	gaps: 'Dashed: days without numbers.',
	up: 'up',
	down: 'down',
	posts: {
		videos: { word: 'videos', best: 'Best videos', ofLatest: 'of the latest ones' },
		posts: { word: 'posts', best: 'Best posts', ofLatest: 'of the latest ones' },
	},
	bestPost: 'Best post',
	untitled: 'Without a title',
	views: (count) => (count === '1' ? '1 view' : `${count} views`),
	likes: (count) => (count === '1' ? '1 like' : `${count} likes`),
	comments: (count) => (count === '1' ? '1 comment' : `${count} comments`),
	shares: (count) => (count === '1' ? '1 share' : `${count} shares`),
	engagement: (rate) => `${rate} engagement`,
	moreAccounts: 'More accounts',
	account: 'Account',
	audience: 'Audience',
	follows: (platform, date) => `Who follows on ${platform}. Fetched once a week, last on ${date}.`,
	ageAndGender: 'Age and gender',
	gender: 'Gender',
	ages: 'Age',
	genders: { F: 'Women', M: 'Men', U: 'Not said' },
	didNotSay: (share) => `${share} did not say.`,
	women: (share) => `${share} women`,
	men: (share) => `${share} men`,
	aged: (share, range) => `${share} aged ${range}`,
	ageRange: (range) => range.replace('-', ' to '),
	countries: 'Countries',
	cities: 'Cities',
	bestTimes: 'Best times',
	weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	longWeekdays: [...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']],
	hours: (from, to) => `${from} to ${to} h`,
	bestTimesNote: (posts, zone) => `Views compared with the account\u2019s median: 1.0\u00d7 is a usual post. From ${posts} posts, times in ${zone}.`,
	tooFew: 'fewer than three posts',
	aboutNumbers: 'About these numbers',
	source: 'Read from the platforms\u2019 official APIs by the creator\u2019s own job. Nothing is estimated, and nothing is typed in by hand. They are computed like this:',
	engagementOf: (platform) => `Engagement, ${platform}`,
	interactions: {
		likes: 'likes',
		comments: 'comments',
		shares: 'shares',
		replies: 'replies',
		reposts: 'reposts',
		quotes: 'quotes',
	},
	perViews: (sum, posts) => `(${sum}) \u00f7 views, of the latest ${posts}`,
	perFollowers: (sum, posts) => `(${sum}) \u00f7 ${posts} \u00f7 followers, of the latest ${posts}`,
	averages: 'Average, median',
	averagesFormula: 'of the same posts',
	growthFormula: 'the number of the last day less that of 1, 7 or 30 days before',
	combinedFormula: 'accounts whose number is known on both days, added up',
	rounding: 'Rounding',
	roundedFormula: (platforms) => `${platforms} rounds to three digits, so growth comes in steps.`,
};

;// CONCATENATED MODULE: ./lib/locale/page-language.js

const pageWords = {
	en: englishPageWords,
	de: germanPageWords,
};
function formatLongDay(day, locale) {
	const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
	const { longMonths, longDate } = pageWords[locale];
	return longDate(dayOfMonth, longMonths[month - 1] ?? '', year);
}
function formatList(items, locale) {
	const last = items.at(-1) ?? '';
	const before = items.slice(0, -1).join(', ');
	return before === '' ? last : pageWords[locale].and(before, last);
}
var clock = __webpack_require__(5233);
var metrics = __webpack_require__(323);
;// CONCATENATED MODULE: ./lib/numbers/best-times.js

const blockHours = [0, 6, 10, 14, 18];
const settledMs = 7 * clock .LP;
const leastPosts = 3;
const leastCells = 3;
function toBestTimes(posts, timeZone) {
	const placeOf = openPlaces(timeZone);
	const cells = new Map();
	const rated = ratePosts(posts.flatMap(toSettled));
	for (const { postedAt, millionths } of rated) {
		const place = placeOf(postedAt);
		cells.set(place, [...(cells.get(place) ?? []), millionths]);
	}
	const full = [...cells]
		.filter(([, ratios]) => ratios.length >= leastPosts)
		.map(([place, ratios]) => toCell(place, ratios))
		.sort((one, other) => one.weekday - other.weekday || one.block - other.block);
	return full.length < leastCells ? null : { posts: rated.length, cells: full };
}
function toSettled({ account = '', postedAt, views, seenAt }) {
	if (postedAt === null || views === null || seenAt === null)
		return [];
	return seenAt - postedAt < settledMs ? [] : [{ account, postedAt, views }];
}
function ratePosts(posts) {
	const accounts = new Map();
	for (const { account, views } of posts) {
		const known = accounts.get(account);
		if (known)
			known.push(views);
		else
			accounts.set(account, [views]);
	}
	const usual = new Map([...accounts].map(([account, views]) => [account, (0,metrics .JZ)(views) ?? 0n]));
	return posts.flatMap(({ account, postedAt, views }) => {
		const base = usual.get(account) ?? 0n;
		return base === 0n ? [] : [{ postedAt, millionths: (0,metrics .UH)(views * 1000000n, base) }];
	});
}
function toCell(place, ratios) {
	const [weekday = 0, block = 0] = place.split(' ').map(Number);
	const hundredths = (0,metrics .UH)((0,metrics .JZ)(ratios) ?? 0n, 10000n);
	return { weekday, block, posts: ratios.length, ratio: Number(hundredths) / 100 };
}
function placeInUtc(at) {
	const time = new Date(at);
	return `${time.getUTCDay() || 7} ${blockOf(time.getUTCHours())}`;
}
const blockOf = (hour) => blockHours.findLastIndex((begins) => hour >= begins);
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
function openPlaces(timeZone) {
	if (timeZone === 'UTC')
		return placeInUtc;
	const format = new Intl.DateTimeFormat('en-US', {
		...{ timeZone, weekday: 'short', hour: 'numeric', hourCycle: 'h23' },
	});
	return (at) => {
		const parts = format.formatToParts(at);
		const part = (type) => parts.find((one) => one.type === type)?.value ?? '';
		return `${weekdays.indexOf(part('weekday')) + 1} ${blockOf(Number(part('hour')))}`;
	};
}

;// CONCATENATED MODULE: ./lib/pictures/picture-size.js
function readPictureSize(bytes) {
	const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = readSize(data);
	return size && size.width > 0 && size.height > 0 ? size : null;
}
function readSize(data) {
	if (data.length < 30)
		return null;
	const head = data.toString('latin1', 0, 16);
	if (head.startsWith('\x89PNG'))
		return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
	if (head.startsWith('GIF'))
		return { width: data.readUInt16LE(6), height: data.readUInt16LE(8) };
	if (head.startsWith('\xff\xd8'))
		return readJpegSize(data);
	return head.startsWith('RIFF') ? readWebpSize(head.slice(12), data) : null;
}
function readJpegSize(data) {
	let at = 2;
	while (at + 9 <= data.length && data[at] === 0xff) {
		const marker = data[at + 1] ?? 0;
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame)
			return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
		at += 2 + data.readUInt16BE(at + 2);
	}
	return null;
}
function readWebpSize(kind, data) {
	if (kind === 'VP8X')
		return { width: data.readUIntLE(24, 3) + 1, height: data.readUIntLE(27, 3) + 1 };
	if (kind === 'VP8 ')
		return { width: data.readUInt16LE(26) & 0x3fff, height: data.readUInt16LE(28) & 0x3fff };
	if (kind !== 'VP8L')
		return null;
	const bits = data.readUInt32LE(21);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

;// CONCATENATED MODULE: ./lib/pictures/page/about.js

function drawAbout(context) {
	const { accounts, day, locale, words: page } = context;
	const platforms = [...new Map(accounts.map(({ platform }) => [platform.id, platform])).values()];
	const rounding = platforms.filter(({ look }) => look.roundsAudience).map(({ name }) => name);
	const formulas = [
		...platforms.map((platform) => ({
			name: page.engagementOf(platform.name),
			formula: toFormula(platform, page),
		})),
		{ name: page.averages, formula: page.averagesFormula },
		{ name: page.growth, formula: page.growthFormula },
		...(accounts.length > 1
			? [{ name: words .aL[locale].combined, formula: page.combinedFormula }]
			: []),
		...(rounding.length > 0
			? [{ name: page.rounding, formula: page.roundedFormula(formatList(rounding, locale)) }]
			: []),
	];
	const date = day === null ? null : xml `${page.numbersOf(formatLongDay(day, locale))}. `;
	return xml `<footer class="row about">
<div class="side"><h2>${page.aboutNumbers}</h2></div>
<div class="main"><p>${date}${page.source}</p>
<dl>${formulas.map(({ name, formula }) => xml `<div><dt>${name}</dt><dd>${formula}</dd></div>`)}</dl></div>
</footer>`;
}
function toFormula({ kit }, page) {
	const sum = kit.engagement.of.map((name) => page.interactions[name] ?? name).join(' + ');
	const posts = page.posts[kit.posts].word;
	return kit.engagement.per === 'views' ? page.perViews(sum, posts) : page.perFollowers(sum, posts);
}

;// CONCATENATED MODULE: ./lib/numbers/daily-changes.js

const toDailyChanges = (series) => series.flatMap(({ day, figure }, index) => {
	const before = series[index - 1];
	return typeof figure === 'bigint' &&
		typeof before?.figure === 'bigint' &&
		(0,numbers_growth .YM)(before.day, day) === 1
		? [{ day, change: figure - before.figure }]
		: [];
});

;// CONCATENATED MODULE: ./lib/pictures/page/frame.js

const boxSize = 1000;
const toPercentOf = ({ from, to }, day) => ((0,numbers_growth .YM)(from, day) / Math.max(1, (0,numbers_growth .YM)(from, to))) * 100;
function toScale(values, { top, bottom, ticks }) {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	const spread = high > low ? 0 : Math.max(1, Math.round(Math.abs(high) / 100));
	const least = low >= 0 ? Math.max(0, low - spread) : low - spread;
	const [from, to] = (0,d3_array .Cm)(least, high + spread, ticks);
	return { toY: toLinear([from, to], [bottom, top]), ticks: (0,d3_array .Zc)(from, to, ticks) };
}
function drawLine(values, toY, { frame, isStepped }) {
	const place = ({ day, value }) => ({
		x: Math.round((toPercentOf(frame, day) * boxSize) / 100),
		y: Math.round((toY(value) * boxSize) / 100),
	});
	const parts = splitAtGaps(values);
	const solid = parts.map((part) => toPath(part.map(place), isStepped)).join('');
	const gaps = parts.slice(1).map((part, index) => {
		const ends = [parts[index]?.at(-1), part[0]].filter((end) => end !== undefined);
		return toPath(ends.map(place), false);
	});
	return stretch(xml `<path class="line" d="${solid}"/>${gaps.length > 0 ? xml `<path class="line gap" d="${gaps.join('')}"/>` : null}`);
}
function drawBars(values, toY, frame) {
	const dayWidth = boxSize / Math.max(1, (0,numbers_growth .YM)(frame.from, frame.to));
	const width = Math.max(1, Math.round(dayWidth * 0.7));
	const zero = Math.round((toY(0) * boxSize) / 100);
	const path = values.map(({ day, value }) => {
		const right = Math.round((toPercentOf(frame, day) * boxSize) / 100);
		const end = Math.round((toY(value) * boxSize) / 100);
		return value === 0 || end === zero ? '' : `M${right} ${zero}V${end}h-${width}V${zero}z`;
	});
	return stretch(xml `<path class="bars" d="${path.join('')}"/>`);
}
const stretch = (content) => xml `<svg viewBox="0 0 ${boxSize} ${boxSize}" preserveAspectRatio="none" width="100%" height="100%">${content}</svg>`;
function toPath(places, isStepped) {
	const [first, ...others] = places;
	if (!first)
		return '';
	const steps = others.map(({ x, y }) => (isStepped ? `H${x}V${y}` : `L${x} ${y}`));
	return `M${first.x} ${first.y}${steps.join('') || 'h0'}`;
}
const drawRule = (y, className) => xml `<line class="${className}" x1="0" x2="100%" y1="${percent(y)}" y2="${percent(y)}"/>`;
function frame_drawDays({ from, to }, locale) {
	const span = (0,numbers_growth .YM)(from, to);
	const middle = new Date(Date.parse(from) + Math.round(span / 2) * clock .LP);
	const day = middle.toISOString().slice(0, 10);
	return xml `<svg class="days" width="100%"><text y="70%">${(0,locale_format .im)(from, locale, 'dayOfMonth')}</text>${span > 20
		? xml `<text class="mid" x="${percent(toPercentOf({ from, to }, day))}" y="70%" text-anchor="middle">${(0,locale_format .im)(day, locale, 'dayOfMonth')}</text>`
		: null}<text x="100%" y="70%" text-anchor="end">${(0,locale_format .im)(to, locale)}</text></svg>`;
}
function drawAxis(labels) {
	const widest = Math.max(0, ...labels.map(({ text }) => textWidth(text, { size: 12 })));
	return xml `<svg class="axis" width="${(Math.ceil(widest + 10) / 16).toFixed(2)}rem">${labels.map(({ text, y }) => xml `<text y="${percent(y)}" dy=".35em">${text}</text>`)}</svg>`;
}
const percent = (share) => `${Math.round(share * 100) / 100}%`;

;// CONCATENATED MODULE: ./lib/pictures/page/followers.js

const chartDays = 90;
const lineArea = { top: 10, bottom: 65 };
const barArea = { top: 79, bottom: 99 };
const labelDays = 8;
const fewestBars = 2;
function drawFollowers(account, { locale, words: page }) {
	const series = account.series.filter(({ day, figure }) => figure !== null && (0,numbers_growth .YM)(day, account.asOf ?? day) <= chartDays);
	const [first, last] = [series.at(0), series.at(-1)];
	if (!first || !last || first === last)
		return null;
	const frame = { from: first.day, to: last.day };
	const values = series.map(({ day, figure }) => ({ day, value: Number(figure) }));
	const changes = toDailyChanges(series).map(({ day, change }) => ({ day, value: Number(change) }));
	const hasBars = changes.filter(({ value }) => value !== 0).length >= fewestBars;
	const line = drawLineArea(account, values, { frame, locale, hasBars });
	const bars = hasBars ? drawBarArea(changes, frame, locale) : null;
	const notes = [
		...(account.platform.look.roundsAudience ? [page.rounded(account.platform.name)] : []),
		...(line.hasGaps ? [page.gaps] : []),
	];
	return xml `<div class="history"><h3>${page.overDays(account.audienceTitle, (0,numbers_growth .YM)(frame.from, frame.to))} ${hasBars ? xml `<span>${page.newPerDay}</span>` : null}</h3>
<div class="chart" role="img" aria-label="${followers_describe(account, series, { changes, locale, page })}">
${drawAxis([...line.labels, ...(bars?.labels ?? [])])}
<svg class="plot${hasBars ? '' : ' low'}" width="100%">${line.content}${bars?.content ?? null}</svg>
${frame_drawDays(frame, locale)}
</div>
${notes.length > 0 ? xml `<p class="note">${notes.join(' ')}</p>` : null}</div>`;
}
function drawLineArea({ platform, count }, values, { frame, locale, hasBars, }) {
	const area = hasBars ? lineArea : { top: 12, bottom: 98 };
	const { toY, ticks } = toScale(values.map(({ value }) => value), { ...area, ticks: 4 });
	const line = drawLine(values, toY, { frame, isStepped: platform.look.roundsAudience === true });
	const end = toY(values.at(-1)?.value ?? 0);
	const labels = toTicks(ticks, locale).map(({ text, tick }) => ({ text, y: toY(tick) }));
	const x = percent(toPercentOf(frame, frame.to));
	const isFalling = (values.at(-labelDays)?.value ?? 0) > (values.at(-1)?.value ?? 0);
	return {
		labels,
		hasGaps: line.markup.includes('gap'),
		content: xml `${labels.map(({ y }) => drawRule(y, 'grid'))}
${line}
<circle class="end" cx="${x}" cy="${percent(end)}" r="4.5"/>
<text class="value" x="${x}" y="${percent(end)}" dy="${isFalling ? '1.6em' : '-.8em'}" text-anchor="end">${(0,locale_format .Mo)(count, undefined, locale)}</text>`,
	};
}
function drawBarArea(changes, frame, locale) {
	const [low, high] = [
		Math.min(0, ...changes.map(({ value }) => value)),
		Math.max(0, ...changes.map(({ value }) => value)),
	];
	const share = (barArea.bottom - barArea.top) / Math.max(1, high - low);
	const toY = (value) => barArea.top + (high - value) * share;
	const label = (value) => ({
		text: value === 0 ? '0' : (0,locale_format .eD)(BigInt(Math.round(value)), undefined, locale, locale_format .KS),
		y: toY(value),
	});
	const ends = -low > high ? [label(low), label(0)] : [label(high), label(0)];
	return {
		content: xml `${drawRule(toY(0), 'zero')}${drawBars(changes, toY, frame)}`,
		labels: ends,
	};
}
function toTicks(all, locale) {
	const ticks = all.filter(Number.isInteger);
	const short = ticks.map((tick) => (0,locale_format .KS)(BigInt(tick), undefined, locale));
	const isClear = new Set(short).size === short.length;
	return ticks.map((tick, index) => ({
		tick,
		text: (isClear ? short[index] : undefined) ?? (0,locale_format .Mo)(BigInt(tick), undefined, locale),
	}));
}
function followers_describe(account, series, { changes, locale, page }) {
	const said = series.map(({ day, figure }) => `${(0,locale_format .Mo)(figure, undefined, locale)} (${(0,locale_format .im)(day, locale)})`);
	const most = Math.max(0, ...changes.map(({ value }) => value));
	const span = words .aL[locale].fromTo(said.at(0) ?? '', said.at(-1) ?? '');
	const peak = most > 0 ? ` ${page.mostInADay((0,locale_format .eD)(BigInt(most), undefined, locale))}` : '';
	return `${account.audienceTitle}, ${account.title}: ${span}.${peak}`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/growths.js

function drawGrowths(changes, { locale, words: page }, hasPercent = false) {
	const known = growths_distinct(changes);
	if (known.length === 0)
		return null;
	return xml `<dl class="growths">${known.map(({ spanDays, change, percent }) => xml `<div><dt>${words .aL[locale].days(spanDays)}</dt><dd>${drawChange(change, { locale, words: page })}${hasPercent && percent
		? xml `<small>${(0,locale_format .vW)(percent, locale, 1)}</small>`
		: null}</dd></div>`)}</dl>`;
}
function drawChange(change, { locale, words: page }) {
	const size = change < 0 ? -change : change;
	const figure = (0,locale_format .Mo)(size, undefined, locale);
	if (change === 0n || change === 0)
		return xml `<span class="still">\u00b1${figure}</span>`;
	return change > 0
		? xml `<span class="up">${drawArrow('M0 8L4.5 0 9 8z', page.up)}${figure}</span>`
		: xml `<span class="down">${drawArrow('M0 0L4.5 8 9 0z', page.down)}${figure}</span>`;
}
const drawArrow = (path, title) => xml `<svg class="arrow" viewBox="0 0 9 8" role="img" aria-label="${title}"><path d="${path}"/></svg>`;
function growths_distinct(changes) {
	const known = changes.filter((change) => change !== null);
	return known.filter(({ since }, index) => known.findIndex((other) => other.since === since) === index);
}

;// CONCATENATED MODULE: ./lib/pictures/page/kit-account.js

const longestHandle = 36;
function toShown(accounts, locale) {
	return accounts.map((account) => {
		const { platform, points, document } = account;
		const isOnly = accounts.filter((other) => other.platform.id === platform.id).length === 1;
		const series = (0,numbers_growth .n$)((0,numbers_growth .lr)(points));
		const last = series.findLast(({ figure }) => figure !== null);
		const count = last?.figure ?? document.followers ?? null;
		return {
			...account,
			title: isOnly ? platform.name : `${platform.name} ${handleOf(account)}`,
			shortTitle: isOnly ? platform.name : handleOf(account),
			tint: `of-${platform.id}`,
			audienceTitle: audienceTitle(account, locale),
			series,
			count: typeof count === 'bigint' ? count : null,
			countedOn: last?.day ?? null,
			asOf: (0,numbers_growth .f2)(points),
			growths: (0,numbers_growth .G)(points, numbers_growth .xF),
		};
	});
}
const handleOf = ({ document }) => isolate(cut(`@${toLine(document.profile.username)}`, longestHandle));
const rateOf = ({ platform }) => platform.metrics.find(({ unit }) => unit === 'percent');
function cut(text, longest) {
	if (text.length <= longest)
		return text;
	const characters = toCharacters(text);
	return characters.length <= longest
		? text
		: `${characters
			.slice(0, longest - 1)
			.join('')
			.trimEnd()}\u2026`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/safe-link.js

function toLink(url, text, className) {
	const address = toHttps(url);
	return address === null
		? xml `<span class="${className}">${text}</span>`
		: xml `<a class="${className}" href="${address}" rel="noopener noreferrer">${text}</a>`;
}
function toHttps(url) {
	if (url === null || !URL.canParse(url))
		return null;
	const { protocol, username, password, href } = new URL(url);
	return protocol === 'https:' && !username && !password ? href : null;
}

;// CONCATENATED MODULE: ./lib/pictures/page/posts.js

const longestTitle = 90;
function drawPosts({ topPosts, platform }, context) {
	if (topPosts.length === 0)
		return null;
	const { best, ofLatest } = context.words.posts[platform.kit.posts];
	return xml `<div class="posts"><h3>${best} <span>${ofLatest}</span></h3>
<ol>${topPosts.map((post) => drawPost(post, context))}</ol></div>`;
}
function drawPost(post, { locale, words: page }) {
	const day = toDay(post.posted_at);
	return xml `<li>${drawTitle(post, page)}
<p>${day ? xml `<span class="day">${(0,locale_format .im)(day, locale, 'dayOfMonth')}</span>` : null}${toNumbers(post, locale, page).map(([figure, say]) => drawNumber(figure, say))}</p></li>`;
}
const drawTitle = ({ title, url }, page) => toLink(url, xml `<bdi>${cut(toLine(title ?? ''), longestTitle) || page.untitled}</bdi>`, 'title');
const drawFirstNumber = (post, { locale, words: page }) => toNumbers(post, locale, page)
	.slice(0, 1)
	.map(([figure, say]) => drawNumber(figure, say));
function toNumbers({ views, likes, comments, shares, engagement_rate: rate }, locale, page) {
	const count = (figure, say) => figure === null ? [] : [[(0,locale_format .Mo)(figure, undefined, locale), say]];
	if (views === null) {
		return [
			...count(likes, page.likes),
			...count(comments, page.comments),
			...count(shares, page.shares),
		];
	}
	return [
		...count(views, page.views),
		...(rate === null
			? count(likes, page.likes)
			: [[(0,locale_format .Mo)(rate, 'percent', locale), page.engagement]]),
	];
}
function drawNumber(figure, say) {
	const phrase = say(figure);
	const at = phrase.indexOf(figure);
	return xml `<span>${phrase.slice(0, at)}<b>${figure}</b>${phrase.slice(at + figure.length)}</span>`;
}
const toDay = (time) => time !== null && /^\d{4}-\d\d-\d\dT/.test(time) ? time.slice(0, 10) : null;

;// CONCATENATED MODULE: ./lib/pictures/page/account-section.js

function drawAccount(account, context) {
	const { locale, words: page } = context;
	const { platform, document, tint, count, growths } = account;
	const id = toElementId(account, 'kit', 'auto');
	const figure = (0,locale_format .Mo)(count, undefined, locale);
	return xml `<section class="row account ${tint}" aria-labelledby="${id} ${id}-handle">
<div class="side">
<div class="who"><h2 id="${id}">${drawMark(platform)}${platform.name}</h2>
<p id="${id}-handle">${toLink(document.profile.url, handleOf(account), 'handle')}</p>
${count === null
		? xml `<p class="note">${page.noNumber(page.inText(account.audienceTitle))}</p>`
		: xml `<p class="followers digits n${figure.length}">${figure}</p>
<p class="unit">${page.inText(account.audienceTitle)}</p>`}
${toDateNote(account, context)}
${drawGrowths(growths, context)}</div>
${drawFigures(account, locale)}
</div>
<div class="main">
${drawFollowers(account, context)}
${drawPosts(account, context)}
</div>
</section>`;
}
function toDateNote({ asOf, countedOn, series, growths }, { day, locale, words: page }) {
	if (asOf === null || countedOn === null)
		return null;
	if (countedOn < asOf)
		return xml `<p class="note">${page.unknownToday(formatLongDay(countedOn, locale))}</p>`;
	if (series.filter(({ figure }) => figure !== null).length === 1)
		return xml `<p class="note">${page.knownSince(formatLongDay(asOf, locale))}</p>`;
	if (growths.every((growth) => growth === null))
		return xml `<p class="note">${page.unchangedSince(formatLongDay(asOf, locale))}</p>`;
	return asOf === day
		? null
		: xml `<p class="note">${page.numbersOf(formatLongDay(asOf, locale))}</p>`;
}
function drawFigures({ platform, document }, locale) {
	const known = platform.kit.figures.filter(({ read }) => read(document) !== null);
	if (known.length === 0)
		return null;
	return xml `<dl class="figures">${known.map((metric) => xml `<div><dt>${(0,words .Gg)(metric, locale)}</dt><dd>${(0,locale_format .Mo)(metric.read(document), metric.unit, locale)}</dd></div>`)}</dl>`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/audience.js

const mostPlaces = 5;
const [typicalGender, typicalAge] = [50, 30];
const widestBar = 56;
function audience_drawAudience(account, context) {
	const audience = account.document.audience ?? null;
	if (audience === null)
		return null;
	const { locale, words: page } = context;
	const id = toElementId(account, 'audience', 'auto');
	const takeaway = toTakeaway(audience, context);
	const isOnly = context.accounts.filter(({ document }) => document.audience).length === 1;
	return xml `<section class="row audience ${account.tint}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${page.audience}${isOnly ? null : xml `<small> ${account.title}</small>`}</h2>
<p>${takeaway ? xml `<b>${takeaway}</b> ` : null}${page.follows(account.title, formatLongDay(audience.as_of, locale))}</p></div>
<div class="main">
${drawPeople(audience, context)}
${drawShares(page.countries, audience.countries.slice(0, mostPlaces).map(nameCountry(locale)), locale)}
${drawShares(page.cities, toCityNames(audience.cities).slice(0, mostPlaces), locale)}
</div>
</section>`;
}
function toTakeaway({ genders, ages }, { locale, words: page }) {
	const whole = (share) => (0,locale_format .T1)(Math.round(share), locale).replace(/[.,]0/, '');
	const gender = genders.find(({ key, share }) => share > typicalGender && 'FM'.includes(key));
	const [age] = ages;
	const said = [
		...(gender ? [(gender.key === 'F' ? page.women : page.men)(whole(gender.share))] : []),
		...(age && age.share >= typicalAge
			? [page.aged(whole(age.share), page.ageRange(toLine(age.key)))]
			: []),
	];
	return said.length === 0 ? null : `${said.join(', ')}.`;
}
function drawPeople(audience, context) {
	const { locale, words: page } = context;
	const { genders, ages, ages_by_gender: both } = audience;
	if (!both.some(({ gender }) => gender === 'F' || gender === 'M')) {
		const named = genders.map(({ key, share }) => ({ key: page.genders[key] ?? key, share }));
		const sorted = sortByKey(ages).map(({ key, share }) => ({ key: toYears(key), share }));
		const lists = [
			drawShares(page.gender, named, locale),
			drawShares(page.ages, sorted, locale),
		].filter((list) => list !== null);
		return lists.length === 0 ? null : xml `<div class="people">${lists}</div>`;
	}
	const unsaid = genders.find(({ key }) => key === 'U');
	const note = unsaid
		? xml `<p class="note">${page.didNotSay((0,locale_format .T1)(unsaid.share, locale))}</p>`
		: null;
	return xml `<div><h3>${page.ageAndGender}</h3>${drawPyramid(audience, context)}${note}</div>`;
}
function drawPyramid({ genders, ages_by_gender: both }, { locale, words: page }) {
	const ages = [...new Set(both.map(({ age }) => age))].sort();
	const shareOf = (age, gender) => both.find((one) => one.age === age && one.gender === gender)?.share ?? null;
	const most = Math.max(1, ...both.map(({ gender, share }) => (gender === 'U' ? 0 : share)));
	const head = (gender) => {
		const share = genders.find(({ key }) => key === gender)?.share;
		return xml `${page.genders[gender] ?? gender}${share === undefined ? null : xml ` <b>${(0,locale_format .T1)(share, locale)}</b>`}`;
	};
	const bar = (age, gender) => {
		const share = shareOf(age, gender);
		if (share === null)
			return null;
		const width = (share / most) * widestBar;
		const text = (0,locale_format .T1)(share, locale);
		return gender === 'F'
			? xml `<svg width="100%"><rect x="${percent(100 - width)}" width="${percent(width)}" height="100%"/><text x="${percent(100 - width)}" y="50%" dx="-.5em" dy=".35em" text-anchor="end">${text}</text></svg>`
			: xml `<svg width="100%"><rect class="second" width="${percent(width)}" height="100%"/><text x="${percent(width)}" y="50%" dx=".5em" dy=".35em">${text}</text></svg>`;
	};
	return xml `<table class="pyramid"><thead><tr><th scope="col">${head('F')}</th><td></td><th scope="col">${head('M')}</th></tr></thead>
<tbody>${ages.map((age) => xml `<tr><td>${bar(age, 'F')}</td><th scope="row">${toYears(toLine(age))}</th><td>${bar(age, 'M')}</td></tr>`)}</tbody></table>`;
}
const toYears = (age) => age.replace('-', '\u2013');
function drawShares(title, shares, locale) {
	if (shares.length === 0)
		return null;
	const most = Math.max(1, ...shares.map(({ share }) => share));
	return xml `<div class="shares-list"><h3>${title}</h3><ul>${shares.map(({ key, share }) => xml `<li><bdi>${cut(toLine(key), 40)}</bdi><b>${(0,locale_format .T1)(share, locale)}</b><svg width="100%" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect width="${percent((share / most) * 100)}" height="100%"/></svg></li>`)}</ul></div>`;
}
function nameCountry(locale) {
	const names = new Intl.DisplayNames(locale, { type: 'region' });
	return ({ key, share }) => ({
		key: (/^[A-Z]{2}$/.test(key) ? names.of(key) : undefined) ?? key,
		share,
	});
}
function toCityNames(cities) {
	const short = cities.map(({ key }) => key.split(',')[0]?.trim() || key);
	return cities.map(({ key, share }, index) => {
		const name = short[index] ?? key;
		return { key: short.filter((other) => other === name).length > 1 ? key : name, share };
	});
}
const sortByKey = (shares) => shares.toSorted((one, other) => (one.key < other.key ? -1 : 1));

;// CONCATENATED MODULE: ./lib/pictures/page/section.js

const drawSection = ({ id, title, side, main }) => xml `<section class="row ${id}" aria-labelledby="${id}">
<div class="side"><h2 id="${id}">${title}</h2>
${side}</div>
<div class="main">${main}</div>
</section>`;

;// CONCATENATED MODULE: ./lib/pictures/page/best-times.js

const remarkable = 1.2;
const mostNamed = 2;
const shades = [0.9, 1.1, 1.3, 1.6];
function drawBestTimes(best, context) {
	if (best === null)
		return null;
	const { locale, words: page, timeZone } = context;
	const posts = (0,locale_format .Mo)(BigInt(best.posts), undefined, locale);
	const takeaway = best_times_toTakeaway(best.cells, context);
	return drawSection({
		id: 'times',
		title: page.bestTimes,
		side: xml `<p>${takeaway ? xml `<b>${takeaway}</b> ` : null}${page.bestTimesNote(posts, timeZone)}</p>
<p class="note">\u2013 ${page.tooFew}</p>`,
		main: drawTable(best.cells, context),
	});
}
function drawTable(cells, { locale, words: page }) {
	const rows = blockHours.map((_, block) => {
		const row = page.weekdays.map((_, index) => cells.find((cell) => cell.block === block && cell.weekday === index + 1));
		return xml `<tr><th scope="row">${toHours(block, (from, to) => `${from}\u2013${to}`)}</th>${row.map((cell) => cell
			? xml `<td class="shade${shades.filter((least) => cell.ratio >= least).length}">${(0,locale_format .B0)(cell.ratio, locale)}</td>`
			: xml `<td class="none">\u2013</td>`)}</tr>`;
	});
	return xml `<table class="heat"><thead><tr><td></td>${page.weekdays.map((day) => xml `<th scope="col">${day}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;
}
function best_times_toTakeaway(cells, { locale, words: page }) {
	const named = cells
		.filter(({ ratio }) => ratio >= remarkable)
		.toSorted((one, other) => other.ratio - one.ratio)
		.slice(0, mostNamed)
		.toSorted((one, other) => one.weekday - other.weekday || one.block - other.block);
	const blocks = [...new Set(named.map(({ block }) => block))];
	const said = blocks.map((block) => {
		const days = named.flatMap((cell) => cell.block === block ? [page.longWeekdays[cell.weekday - 1] ?? ''] : []);
		return `${formatList(days, locale)}, ${toHours(block, page.hours)}`;
	});
	return said.length === 0 ? null : `${said.join('; ')}.`;
}
function toHours(block, say) {
	const two = (hour) => String(hour).padStart(2, '0');
	return say(two(blockHours[block] ?? 0), two(blockHours[block + 1] ?? 24));
}

;// CONCATENATED MODULE: ./lib/pictures/page/colours.js

const colours_palettes = {
	light: {
		ground: '#fbfaf8',
		rule: '#dedad2',
		ink: '#17140f',
		muted: '#5d564c',
		up: '#12703c',
		down: '#b3261e',
		accent: '#a83a12',
	},
	dark: {
		ground: '#141210',
		rule: '#3a352f',
		ink: '#f5f1ea',
		muted: '#aea598',
		up: '#63d391',
		down: '#ff9a91',
		accent: '#f2986c',
	},
};
const colours_shades = [0.05, 0.12, 0.24, 0.42, 1];
function toColourRules(accounts, appearance, accent) {
	const rules = (scheme) => toRules(accounts, scheme, accent);
	if (appearance === 'light')
		return rules('light');
	if (appearance === 'dark')
		return `${rules('dark')}\n@media print{${rules('light')}}`;
	return `${rules('light')}\n@media screen and (prefers-color-scheme:dark){${rules('dark')}}`;
}
function toRules(accounts, scheme, accent) {
	const palette = colours_palettes[scheme];
	const { ground, rule, ink, muted, up, down } = palette;
	const surface = accent ?? palette.accent;
	const text = (0,colour .qO)(surface, [ground]);
	const calm = mix(text, ground, 0.16);
	const variables = Object.entries({
		ground,
		rule,
		ink,
		muted,
		up,
		down,
		accent: text,
		surface,
		'on-surface': (0,colour .qA)(surface),
		contact: scheme === 'light' ? surface : calm,
		'on-contact': scheme === 'light' ? (0,colour .qA)(surface) : (0,colour .qO)(text, [calm]),
		...Object.fromEntries(colours_shades.map((share, index) => [`shade${index}`, mix(text, ground, share)])),
		'on-shade4': (0,colour .qA)(text),
	});
	const tints = new Map(accounts.map(({ tint, platform: { look } }) => [
		tint,
		accent === null ? (0,colour .qO)(look.colours[scheme], [ground]) : text,
	]));
	return [
		`:root{color-scheme:${scheme};${variables.map(([name, value]) => `--${name}:${value}`).join(';')}}`,
		...[...tints].map(([tint, colour]) => `.${tint}{--tint:${colour}}`),
	].join('\n');
}
function mix(one, other, share) {
	const part = (colour, index) => Number.parseInt(colour.slice(index, index + 2), 16);
	const parts = [1, 3, 5].map((index) => {
		const value = part(one, index) * share + part(other, index) * (1 - share);
		return Math.round(value).toString(16).padStart(2, '0');
	});
	return `#${parts.join('')}`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/combined-audience.js

function drawCombined(combined, columns, context) {
	const { locale, words: page, accounts } = context;
	if (combined.followers === null || accounts.length < 2)
		return null;
	const figure = (0,locale_format .Mo)(combined.followers, undefined, locale);
	const known = accounts.length - combined.without.length;
	return drawSection({
		id: 'combined',
		title: words .aL[locale].combined,
		side: xml `<p>${page.combinedNote(known)}</p>
${toNotes(combined, context).map((note) => xml `<p class="note">${note}</p>`)}`,
		main: xml `<div class="total">
<p class="sum digits n${figure.length}">${figure}</p>
${drawGrowths(combined.growths, context, true) ?? drawFirstDay(accounts, page)}
</div>
${combined_audience_drawShares(accounts, Number(combined.followers))}
<ul class="columns">${columns.map((account) => drawColumn(account, context))}</ul>`,
	});
}
function toNotes({ without, growths }, { accounts, locale, words: page }) {
	const nameAll = (ids) => formatList(accounts.flatMap(({ id, title }) => (ids.includes(id) ? [title] : [])), locale);
	const known = growths.flatMap((growth) => growth
		? [{ ...growth, names: nameAll(growth.without.filter((id) => !without.includes(id))) }]
		: []);
	const isSame = new Set(known.map(({ names }) => names)).size === 1;
	const partial = known.flatMap(({ spanDays, names }) => {
		if (names === '')
			return [];
		return isSame
			? [page.growthWithout(names)]
			: [words .aL[locale].growthWithout(words .aL[locale].days(spanDays), names)];
	});
	return [
		...(without.length > 0 ? [words .aL[locale].combinedWithout(nameAll(without))] : []),
		...new Set(partial),
	];
}
const drawFirstDay = (accounts, page) => accounts.every(({ series }) => series.length === 1)
	? xml `<p class="note">${page.firstDay}</p>`
	: null;
function combined_audience_drawShares(accounts, total) {
	if (total <= 0)
		return null;
	let left = 0;
	const parts = accounts.flatMap(({ tint, count }) => {
		const share = (Number(count ?? 0n) / total) * 100;
		const from = left;
		left += share;
		return share > 0
			? [xml `<rect class="${tint}" x="${percent(from)}" width="${percent(share)}" height="100%"/>`]
			: [];
	});
	return xml `<svg class="shares" width="100%" aria-hidden="true">${parts}</svg>`;
}
function drawColumn(account, context) {
	const { locale, words: page } = context;
	const { tint, platform, title, count, growths } = account;
	const growth = (0,numbers_growth .OO)(growths);
	const days = growth && words .aL[locale].inDays(growth.spanDays);
	const figure = (0,locale_format .KS)(count, undefined, locale);
	return xml `<li class="${tint}"><p class="name">${drawMark(platform)}<b>${title}</b></p>
<p class="count digits n${figure.length}">${figure}</p>
${growth ? xml `<p>${drawChange(growth.change, context)} ${days}</p>` : null}
${toHighlights(account).map((metric) => xml `<p><b>${(0,locale_format .Mo)(metric.read(account.document), metric.unit, locale)}</b> ${page.inText((0,words .Gg)(metric, locale))}</p>`)}</li>`;
}
const toHighlights = ({ platform, document }) => platform.kit.figures.filter(({ read }) => read(document) !== null).slice(0, 2);

;// CONCATENATED MODULE: ./lib/numbers/common-start.js

const leastDays = 3;
function toCommonStart(accounts, day, days) {
	const known = accounts.map(({ id, series }) => ({
		id,
		counts: series.flatMap((one) => {
			const age = (0,numbers_growth .YM)(one.day, day);
			return typeof one.figure === 'bigint' && age >= 0 && age <= days
				? [{ day: one.day, count: one.figure }]
				: [];
		}),
	}));
	const since = toStart(known, day);
	if (since === null)
		return null;
	const lines = known.flatMap((one) => (canStartOn(one, since) ? [common_start_toLine(one, since)] : []));
	const drawn = new Set(lines.map(({ id }) => id));
	return {
		since,
		spanDays: (0,numbers_growth .YM)(since, day),
		lines,
		together: (0,numbers_combined .wX)(accounts.filter(({ id }) => drawn.has(id)), since, day),
		without: accounts.flatMap(({ id }) => (drawn.has(id) ? [] : [id])),
	};
}
function toStart(accounts, day) {
	const starts = new Set(accounts.flatMap(({ counts }) => counts[0]?.day ?? []));
	const ranked = [...starts]
		.map((start) => {
		const lines = accounts.filter((one) => canStartOn(one, start)).length;
		return { start, lines, spanDays: (0,numbers_growth .YM)(start, day) };
	})
		.filter(({ lines, spanDays }) => lines > 1 && spanDays >= leastDays)
		.sort((one, other) => other.lines * other.spanDays - one.lines * one.spanDays ||
		(one.start < other.start ? -1 : 1));
	return ranked[0]?.start ?? null;
}
const canStartOn = ({ counts }, start) => counts.some(({ day, count }) => day === start && count > 0n);
function common_start_toLine({ id, counts }, since) {
	const drawn = counts.filter(({ day }) => day >= since);
	const base = drawn[0]?.count ?? 0n;
	return {
		id,
		points: drawn.map(({ day, count }) => ({ day, percent: (0,numbers_combined .BY)(count - base, base) ?? 0 })),
	};
}

;// CONCATENATED MODULE: ./lib/pictures/page/growth-chart.js

const leastDistance = 7.5;
const dashes = 6;
const widestLabel = 174;
function drawGrowthChart(accounts, context) {
	const { locale, words: page, day } = context;
	if (day === null)
		return null;
	const followers = accounts.map(({ id, points }) => ({ id, series: (0,numbers_growth .n$)(points) }));
	const growth = toCommonStart(followers, day, chartDays);
	if (!growth)
		return null;
	const { since, spanDays, together, without } = growth;
	const inDays = words .aL[locale].inDays(spanDays);
	const isWhole = together?.without.length === 0;
	const isTold = isWhole && (together.change === 0n || Math.round(together.percent ?? 0) !== 0);
	const change = isTold ? together.percent : null;
	const takeaway = change === null ? null : xml `<b>${page.together(toWhole(change, locale), inDays)}</b> `;
	const missing = accounts.flatMap(({ id, title, count }) => count !== null && without.includes(id) ? [title] : []);
	return drawSection({
		id: 'growth',
		title: page.growth,
		side: xml `<p>${takeaway}${page.commonStart(formatLongDay(since, locale))}</p>
${missing.length > 0 ? xml `<p class="note">${page.notDrawn(formatList(missing, locale))}</p>` : null}`,
		main: drawLines(growth, accounts, { ...context, day }),
	});
}
function drawLines({ since, lines }, accounts, { day, locale, isOneColour }) {
	const frame = { from: since, to: day };
	const shown = lines.flatMap(({ id, points }) => {
		const account = accounts.find((one) => one.id === id);
		const last = points.at(-1);
		return account && last ? [{ account, points, last }] : [];
	});
	const all = shown.flatMap(({ points }) => points.map((point) => point.percent));
	const { toY, ticks: steps } = toScale([0, ...all], { top: 3, bottom: 97, ticks: 5 });
	const labels = spread(shown.map(({ account, last }) => ({
		tint: account.tint,
		end: toY(last.percent),
		text: `${fitText(account.shortTitle, 96, { size: 12, bold: true })} ${toWhole(last.percent, locale)}`,
		y: toY(last.percent),
	})));
	const widest = Math.max(...labels.map(({ text }) => textWidth(text, { size: 12, bold: true })));
	const width = `${(Math.min(widestLabel, Math.ceil(widest + 22)) / 12).toFixed(2)}em`;
	const ticks = steps.map((tick) => ({ text: toAxisText(tick, locale), y: toY(tick) }));
	return xml `<div class="chart compared" role="img" aria-label="${labels.map(({ text }) => text).join(', ')}">
${drawAxis(ticks)}
<svg class="plot" width="100%">${ticks.map(({ y }) => drawRule(y, 'grid'))}${drawRule(toY(0), 'zero')}
${shown.map((line, index) => {
		const before = shown.slice(0, index).map(({ account }) => account.tint);
		const sameColour = before.filter((tint) => isOneColour || tint === line.account.tint).length;
		return drawOne({ ...line, dash: sameColour % dashes }, toY, frame);
	})}</svg>
<svg class="ends" width="${width}">${labels.map(({ tint, text, y, end }) => xml `<g class="${tint}"><line class="lead" x1="6" y1="${percent(end)}" x2="14" y2="${percent(y)}"/><text x="18" y="${percent(y)}" dy=".35em">${text}</text></g>`)}</svg>
${frame_drawDays(frame, locale)}
</div>`;
}
function drawOne({ account, points, last, dash, }, toY, frame) {
	const values = points.map((point) => ({ day: point.day, value: point.percent }));
	const isStepped = account.platform.look.roundsAudience === true;
	const x = percent(toPercentOf(frame, last.day));
	return xml `<g class="${account.tint} dash${dash}">${drawLine(values, toY, { frame, isStepped })}<circle class="end" cx="${x}" cy="${percent(toY(last.percent))}" r="4"/></g>`;
}
function spread(labels) {
	const sorted = labels.toSorted((one, other) => one.y - other.y);
	const distance = Math.min(leastDistance, 100 / Math.max(1, sorted.length));
	const ys = [];
	for (const { y } of sorted)
		ys.push(Math.max(y, (ys.at(-1) ?? -100) + distance));
	for (let index = ys.length - 1; index >= 0; index -= 1) {
		const limit = (ys[index + 1] ?? 100 + distance / 2) - distance;
		ys[index] = Math.min(ys[index] ?? 0, limit);
	}
	return sorted.map((label, index) => ({ ...label, y: ys[index] ?? label.y }));
}
const toWhole = (share, locale) => (0,locale_format .vW)(Math.abs(share) >= 10 ? Math.round(share) : share, locale, Math.abs(share) >= 10 ? 0 : 1);
const toAxisText = (tick, locale) => tick === 0 ? '0' : (0,locale_format .vW)(tick, locale, Number.isInteger(tick) ? 0 : 1);
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/pictures/page/head.js

function head_drawHead({ title, description, style, url, image }) {
	const hash = (0,external_node_crypto_.createHash)('sha256').update(style).digest('base64');
	const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
	return xml `<head>
<meta charset="utf-8">
${toRaw((0,makers_mark .Fg)('index.html') ?? '')}
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<meta name="description" content="${description}">
<meta property="og:type" content="profile">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${url === null ? null : xml `<meta property="og:url" content="${url}">`}
${image && drawImage(image)}
${toStyleElement(style)}
</head>`;
}
function drawImage({ address, alt, size }) {
	const sizes = size
		? xml `
<meta property="og:image:width" content="${size.width}">
<meta property="og:image:height" content="${size.height}">`
		: null;
	return xml `<meta property="og:image" content="${address}">${sizes}
<meta property="og:image:alt" content="${alt}">`;
}
const toRaw = (markup) => ({ markup });
function toStyleElement(style) {
	if (style.includes('<'))
		throw new Error('A style sheet must not contain markup.');
	return toRaw(`<style>${style}</style>`);
}
var post = __webpack_require__(3758);
;// CONCATENATED MODULE: ./lib/pictures/page/key-facts.js

function drawKeyFacts(context) {
	const facts = [
		drawAudienceFact(context),
		drawEngagementFact(context),
		drawBestPostFact(context),
		drawContactFact(context),
	].filter((fact) => fact !== null);
	return facts.length === 0 ? null : xml `<dl class="facts">${facts}</dl>`;
}
function drawAudienceFact({ accounts, locale, words: page }) {
	const [first, ...others] = accounts;
	if (!first)
		return null;
	const { title, followers, growth, note } = toTotal([first, ...others], locale);
	if (followers === null)
		return null;
	const change = growth
		? xml `${drawChange(growth.change, { locale, words: page })} ${words .aL[locale].inDays(growth.spanDays)}`
		: xml `${note}`;
	return drawFigure(title, (0,locale_format .KS)(followers, undefined, locale), change);
}
function drawEngagementFact({ accounts, locale }) {
	const known = accounts.flatMap((account) => {
		const metric = rateOf(account);
		const rate = metric?.read(account.document) ?? null;
		return metric && rate !== null ? [{ account, metric, rate }] : [];
	});
	const [largest] = known.toSorted((one, other) => Number((other.account.count ?? -1n) - (one.account.count ?? -1n)));
	if (!largest)
		return null;
	const { account, metric, rate } = largest;
	return drawFigure((0,words .Gg)(metric, locale), (0,locale_format .Mo)(rate, 'percent', locale), accounts.length > 1 ? xml `<bdi>${account.title}</bdi>` : null);
}
const drawFigure = (title, figure, below) => xml `<div class="fact"><dt>${title}</dt><dd><b class="digits n${figure.length}">${figure}</b>${below && xml `<span>${below}</span>`}</dd></div>`;
function drawBestPostFact(context) {
	const { accounts, words: page } = context;
	const best = toBestPost(accounts);
	if (!best)
		return null;
	const platform = accounts.length > 1 ? xml ` \u00b7 <bdi>${best.account.title}</bdi>` : null;
	return xml `<div class="fact best"><dt>${page.bestPost}</dt><dd>${drawTitle(best.post, page)} <span>${drawFirstNumber(best.post, context)}${platform}</span></dd></div>`;
}
function toBestPost(accounts) {
	const posts = accounts.flatMap((account) => account.topPosts.map((post) => ({
		...post,
		postedAt: Date.parse(post.posted_at ?? '') || null,
		of: { account, post },
	})));
	return posts.sort(post .Zl)[0]?.of ?? null;
}
function drawContactFact({ contact, words: page }) {
	if (contact === null)
		return null;
	const { href, text, isMail } = contact;
	return xml `<div class="fact reach"><dt>${page.contact}</dt><dd><a class="button" href="${href}" rel="noopener noreferrer">${isMail ? page.writeToMe : page.visitContact}</a><span>${text}</span></dd></div>`;
}

;// CONCATENATED MODULE: ./lib/pictures/page/hero.js

const longestBio = 240;
function drawHero(context, portrait) {
	const { accounts, name } = context;
	const bio = cut(toLine(accounts[0]?.document.profile.bio ?? ''), longestBio);
	return xml `<div class="row hero">
<div class="side">${hero_drawPortrait(portrait, context)}</div>
<div class="main">
<h1 class="${toSizeClass(name)}" dir="auto">${name}</h1>
${bio ? xml `<p class="bio" dir="auto">${bio}</p>` : null}
${drawKeyFacts(context)}
<ul class="handles">${accounts.map(hero_drawAccount)}</ul>
</div>
</div>`;
}
const hero_longestHandle = 15;
function hero_drawAccount(account) {
	const { platform, tint, document } = account;
	const handle = handleOf(account);
	const width = handle.length > hero_longestHandle ? ' wide' : '';
	return xml `<li class="${tint}${width}">${drawMark(platform)}<b>${platform.name}</b>${toLink(document.profile.url, handle, 'handle')}</li>`;
}
const portraitSide = 160;
function toPortraitSide({ bytes }) {
	const size = readPictureSize(bytes);
	return size ? Math.min(portraitSide, size.width, size.height) : portraitSide;
}
function hero_drawPortrait(portrait, { name, words }) {
	if (portrait) {
		const side = toPortraitSide(portrait);
		return xml `<img class="portrait" src="${(0,pictures_avatar .si)(portrait)}" alt="${words.portraitOf(isolate(name))}" width="${side}" height="${side}">`;
	}
	const initial = toCharacters(name)[0]?.toUpperCase() ?? '';
	return xml `<div class="portrait" aria-hidden="true">${initial}</div>`;
}
function toSizeClass(name) {
	const fits = (longest) => cut(name, longest) === name;
	return fits(14) ? 'short' : fits(26) ? 'medium' : 'long';
}

;// CONCATENATED MODULE: ./lib/pictures/page/more-accounts.js

function drawMoreAccounts(accounts, context) {
	if (accounts.length === 0)
		return null;
	const { locale, words: page } = context;
	const rows = accounts.map((account) => {
		const { tint, platform, document, count, growths } = account;
		const growth = (0,numbers_growth .OO)(growths);
		const rate = rateOf(account);
		return xml `<tr class="${tint}"><th scope="row">${drawMark(platform)}${platform.name} ${toLink(document.profile.url, handleOf(account), 'handle')}</th>
<td>${(0,locale_format .Mo)(count, undefined, locale)}</td>
<td>${growth ? xml `${drawChange(growth.change, context)} <small>${words .aL[locale].inDays(growth.spanDays)}</small>` : '\u2013'}</td>
<td>${rate ? (0,locale_format .Mo)(rate.read(document), 'percent', locale) : '\u2013'}</td></tr>`;
	});
	const engagement = accounts[0] && rateOf(accounts[0]);
	return drawSection({
		id: 'more',
		title: page.moreAccounts,
		side: null,
		main: xml `<table class="more-accounts"><thead><tr><th scope="col">${page.account}</th><th scope="col">${words .aL[locale].followers}</th><th scope="col">${page.growth}</th><th scope="col">${engagement ? (0,words .Gg)(engagement, locale) : ''}</th></tr></thead>
<tbody>${rows}</tbody></table>`,
	});
}

;// CONCATENATED MODULE: ./lib/pictures/page/screen-style.js

const screenStyle = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:.9375rem/1.5 Inter,${fontFamily};overflow-wrap:anywhere}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-underline-offset:.2em;text-decoration-thickness:1px;text-decoration-color:var(--muted)}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
b{font-weight:650}
svg{display:block;overflow:visible}
svg text{font-size:.75rem;fill:var(--muted)}
small{font-size:.8125rem}
table{border-collapse:collapse;width:100%}
th{font-weight:inherit;text-align:inherit}
.page{max-width:70rem;margin:0 auto;padding:1.5rem 1.25rem 3rem}
.top{display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem;border-bottom:2px solid var(--ink);padding-bottom:.75rem}
.top p:last-child,.note,.side p,.unit{color:var(--muted)}
.side .followers{color:var(--ink)}
.top p:first-child{white-space:nowrap}
.top p:last-child{text-align:right}
.top b,.side b,.handles b{color:var(--ink)}
.row{padding:2.75rem 0;border-bottom:1px solid var(--rule)}
.row .side{margin-bottom:1.25rem}
h1{text-align:left;word-break:keep-all;font-weight:800;line-height:1.02;letter-spacing:-.04em;text-wrap:balance}
h1.short{font-size:clamp(2.75rem,11vw,5rem)}
h1.medium{font-size:clamp(2.25rem,8vw,3.5rem)}
h1.long{font-size:clamp(1.75rem,6vw,2.5rem);letter-spacing:-.02em}
h2{font-size:1.5rem;line-height:1.2;font-weight:750;letter-spacing:-.02em}
h3{font-size:.875rem;font-weight:650;margin-bottom:.5rem}
h3 span{font-weight:400;color:var(--muted)}
.side h2{margin-bottom:.5rem}
h2 small{display:block;font-weight:400;letter-spacing:0;color:var(--muted)}
.side p{max-width:32rem}
.note{font-size:.8125rem;margin-top:.5rem}
.digits{font-weight:800;letter-spacing:-.045em;line-height:1;white-space:nowrap;font-variant-numeric:proportional-nums}
.mark{display:inline-block;width:.875em;height:.875em;margin-right:.4em;vertical-align:-.06em;fill:var(--tint)}
.hero{padding-top:2.5rem}
.portrait{width:6.5rem;aspect-ratio:1;height:auto;border-radius:50%;object-fit:cover;display:block}
div.portrait{background:var(--surface);color:var(--on-surface);font-size:2.75rem;font-weight:700;display:grid;place-items:center}
.bio{font-size:1.0625rem;line-height:1.4;color:var(--muted);max-width:36rem;margin-top:.75rem;text-align:left;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:6;overflow:hidden}
.facts{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:1rem 1.5rem;border-top:1px solid var(--rule);margin:1.25rem 0 1.75rem;padding-top:1.25rem;font-size:.8125rem}
.fact dt,.fact dd>span{color:var(--muted)}
.fact dd>span{display:block}
.fact dt{margin-bottom:.25rem}
.fact{container-type:inline-size}
.fact.reach{container-type:normal}
.fact .digits{display:block;font-size:clamp(.75rem,var(--fit),1.875rem);letter-spacing:-.03em;margin-bottom:.25rem}
.best,.reach{grid-column:1/-1}
.best .title{font-size:.9375rem;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin-bottom:.2rem}
.best b{color:var(--ink)}
.reach dt{display:none}
.reach dd{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center}
.button,div.portrait{border:1px solid var(--accent)}
.button{background:var(--surface);color:var(--on-surface);font-weight:650;padding:.7rem 1.4rem;border-radius:.375rem;text-decoration:none}
.button:hover{text-decoration:underline}
.handles,.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9.25rem,45%),1fr));gap:1.25rem 1rem}
.handles .wide{grid-column:1/-1}
.handles .handle{display:block;margin-left:1.3em}
.handle{color:var(--muted)}
.who .handle{font-size:.875rem}
.total{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:flex-end;gap:1.25rem 2rem;container-type:inline-size}
.sum{color:var(--accent);font-size:min(7.5rem,var(--fit))}
.growths{display:flex;flex-wrap:wrap;gap:.75rem 1.75rem;font-size:.8125rem}
.growths dt{color:var(--muted)}
.growths dd{white-space:nowrap;font-weight:650}
.growths small{display:block;font-weight:400;color:var(--muted)}
.total .growths dd{font-size:1.125rem}
.up{color:var(--up);font-weight:650}
.down{color:var(--down);font-weight:650}
.still{color:var(--muted);font-weight:650}
.arrow{display:inline-block;width:.6em;height:.55em;margin-right:.35em;fill:currentColor;vertical-align:.05em}
.shares{height:.75rem;margin:1.75rem 0 1.25rem}
.shares rect{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.columns{font-size:.8125rem}
.columns p{color:var(--muted)}
.columns b,.columns .count{color:var(--ink)}
.columns .name{font-size:.9375rem}
.columns li,.who{container-type:inline-size}
.columns .count{font-size:clamp(.75rem,var(--fit),1.875rem);margin:.1rem 0 .3rem;letter-spacing:-.03em}
.chart{display:grid;grid-template-columns:auto minmax(0,1fr);margin-top:.75rem}
.chart.compared{grid-template-columns:auto minmax(0,1fr) auto}
.plot,.axis,.ends{height:15rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.days{grid-column:2;height:1.5rem}
.days text:last-child{text-anchor:end}
.ends{font-size:.75rem}
.ends text{fill:var(--tint);font-weight:650}
.grid{stroke:var(--rule);stroke-width:1px;shape-rendering:crispEdges}
.zero{stroke:var(--muted);stroke-width:1px;shape-rendering:crispEdges}
.line{fill:none;stroke:var(--tint);stroke-width:2.25px;stroke-linejoin:round;stroke-linecap:round;vector-effect:non-scaling-stroke}
.dash1 .line{stroke-dasharray:9px 4px}
.dash2 .line{stroke-dasharray:3px 3px}
.dash3 .line{stroke-dasharray:14px 4px 3px 4px}
.dash4 .line{stroke-dasharray:6px 6px}
.dash5 .line{stroke-dasharray:18px 4px 3px 4px 3px 4px}
.line:is(.dash1 *,.dash2 *,.dash3 *,.dash4 *,.dash5 *){stroke-linecap:butt}
.lead{stroke:var(--tint);stroke-width:1px}
.line.gap.gap{stroke-width:1.5px;stroke-dasharray:1px 5px}
.bars{fill:var(--tint);opacity:.75}
.end{fill:var(--tint);stroke:var(--ground);stroke-width:2px}
.plot .value{fill:var(--ink);font-weight:650;font-size:.8125rem}
.who h2{font-size:1.5rem;margin:0}
.followers{font-size:min(3.25rem,var(--fit));margin:.9rem 0 .25rem}
.unit{font-size:.875rem}
.who .growths{margin-top:.9rem}
.figures div{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-bottom:1px solid var(--rule);font-size:.875rem}
.figures div:last-child{border-bottom:0}
.figures dt{color:var(--muted)}
.figures dd{font-weight:650;font-variant-numeric:tabular-nums}
.posts li{border-top:1px solid var(--rule);padding:.6rem 0}
.title{font-weight:650}
.posts p{display:flex;flex-wrap:wrap;gap:0 1.25rem;font-size:.8125rem;color:var(--muted);font-variant-numeric:tabular-nums}
.posts p b{color:var(--ink)}
.day{min-width:3.5rem}
.account .side,.account .main{display:contents}
.account{display:flex;flex-direction:column;gap:1.5rem}
.history{order:1}
.figures{order:2}
.posts{order:3}
.audience .main,.people{display:grid;gap:2rem;align-content:start}
.pyramid{font-size:.8125rem;table-layout:fixed}
.pyramid th,.pyramid td{padding:.15rem 0;vertical-align:middle}
.pyramid thead td,.pyramid tbody th{width:3.75rem;text-align:center}
.pyramid thead th:first-child{text-align:right}
.pyramid thead{color:var(--muted)}
.pyramid thead b{color:var(--ink)}
.pyramid svg{height:1rem}
.pyramid text{fill:var(--ink);font-weight:650}
.audience rect{fill:var(--tint)}
.audience .second{opacity:.7}
.audience .track{fill:var(--rule)}
.shares-list ul{display:grid;gap:.6rem}
.shares-list li{display:grid;grid-template-columns:1fr auto;gap:.2rem 1rem;font-size:.8125rem}
.shares-list svg{grid-column:1/-1;height:.3rem}
.heat{table-layout:fixed;font-size:.75rem;border-collapse:separate;border-spacing:2px}
.heat th{color:var(--muted);padding:.4rem 0;text-align:center}
.heat tr>:first-child{width:2.9rem;text-align:left;white-space:nowrap}
.heat td{text-align:center;font-weight:650;padding:.5rem 0}
.heat .none{color:var(--muted);font-weight:400}
.shade0{background:var(--shade0)}
.shade1{background:var(--shade1)}
.shade2{background:var(--shade2)}
.shade3{background:var(--shade3)}
.shade4{background:var(--shade4);color:var(--on-shade4)}
.more-accounts{font-size:.875rem}
.more-accounts th,.more-accounts td{padding:.5rem .5rem .5rem 0;border-bottom:1px solid var(--rule);vertical-align:baseline}
.more-accounts td{font-variant-numeric:tabular-nums}
.more-accounts thead{color:var(--muted)}
.contact{background:var(--contact);color:var(--on-contact);padding:1.75rem 1.5rem;margin:2.75rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;align-items:baseline;border-radius:.375rem}
.contact h2{font-size:1.5rem}
.contact a{font-size:clamp(.9375rem,4.2vw,1.875rem);font-weight:700;letter-spacing:-.02em;text-decoration-color:currentColor}
.contact a:focus-visible{outline-color:currentColor}
.about{border:0;font-size:.875rem;padding-bottom:0}
.about h2{font-size:.9375rem;letter-spacing:0}
.about p,.about dd{color:var(--muted)}
.about dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:.9rem 2rem;margin-top:1rem}
.about dt{font-weight:650}
@media (max-width:40rem){
.heat{border-spacing:1px}
.heat td{font-weight:400;letter-spacing:-.03em}
.heat tr>:first-child{width:2.6rem}
.compared .mid{display:none}
}
@media (max-width:30rem){
.compared .days text:first-child{display:none}
}
@media (max-width:22rem){
.mid{display:none}
.handles{grid-template-columns:1fr;gap:.75rem}
}
@media (min-width:40rem){
.handles .wide{grid-column:span 2}
}
@media (min-width:60rem){
.page{padding:2rem 2rem 4rem}
.row{display:grid;grid-template-columns:16rem minmax(0,1fr);gap:0 3rem;padding:3.25rem 0}
.row .side{margin:0}
.bio{font-size:1.25rem}
.facts{grid-template-columns:10fr 8fr 14fr minmax(auto,12rem);gap:1rem 2rem;margin:1.75rem 0}
.best,.reach{grid-column:auto}
.reach dt{display:block}
.reach dd{display:block}
.reach dd>span{margin-top:.6rem}
.button{display:inline-block}
.portrait{width:10rem}
div.portrait{font-size:4rem}
.account .side,.account .main{display:block}
.account .figures{margin-top:1.75rem}
.account .history+.posts{margin-top:2rem}
.audience .main{grid-template-columns:1.35fr 1fr 1fr;gap:2.5rem}
.plot.low,.chart:has(.low) .axis{height:10rem}
.posts li{display:flex;justify-content:space-between;gap:1.5rem}
.posts p{flex:none;flex-wrap:nowrap;text-align:right}
.contact{padding:2.5rem}
}`;
const digitWidth = 0.66;
const toDigitSizes = (lengths) => [...new Set(lengths)]
	.sort((one, other) => one - other)
	.map((length) => `.n${length}{--fit:${Math.floor(100 / (length * digitWidth))}cqi}`)
	.join('\n');

;// CONCATENATED MODULE: ./lib/pictures/page/print-style.js

const smallest = 9;
const side = 136;
const atLeast = (rem) => `font-size:max(${smallest}px,${rem}rem)`;
const finePrint = [...screenStyle.matchAll(/^([^{}@]+)\{[^}]*font-size:(\.\d+)rem/gm)]
	.map(([, selector = '', rem = '']) => `${selector}{${atLeast(rem)}}`)
	.join('\n');
const toPrintStyle = (date, size) => `
@page{size:A4;margin:11mm 13mm 14mm;@bottom-left{content:"${date}";font:8pt sans-serif;color:#5d564c}@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#5d564c}}
@media print{
html{font-size:${size}px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact;line-height:1.4}
${finePrint}
svg text,.ends{font-size:${smallest}px}
.page{max-width:none;padding:0}
.top{padding-bottom:.4rem}
.row{display:grid;grid-template-columns:${side}px minmax(0,1fr);gap:0 1.25rem;padding:.7rem 0;break-inside:avoid}
.row .side{margin:0}
.note{margin-top:.2rem}
h2{font-size:1.35rem}
.side p{${atLeast('.8125')}}
.hero{padding-top:1rem}
.portrait{width:7rem}
div.portrait{font-size:3rem}
h1.short{font-size:3.5rem}
h1.medium{font-size:2.5rem}
h1.long{font-size:1.75rem}
.facts{grid-template-columns:10fr 8fr 14fr fit-content(140px);gap:0 1.25rem;margin:.6rem 0;padding-top:.5rem}
.best,.reach{grid-column:auto}
.reach dt{display:block}
.fact .digits{font-size:clamp(${smallest}px,var(--fit),1.5rem)}
.bio{font-size:1.05rem}
.button{display:none}
.handles,.columns{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.5rem 1rem;line-height:1.35}
.handles .handle{margin-left:0;${atLeast('.8125')}}
.total{flex-wrap:nowrap;align-items:center}
.total .growths{flex-wrap:nowrap;gap:1.25rem;line-height:1.3}
.total .growths dd{font-size:1rem}
.shares{height:.7rem;margin:.6rem 0 .5rem}
.sum{font-size:min(5.5rem,calc(var(--fit)*.6))}
.columns .count{font-size:clamp(${smallest}px,var(--fit),1.6rem);margin:0 0 .15rem}
.chart{margin-top:.5rem}
.plot,.axis,.ends{height:8.5rem}
.compared .plot,.compared .axis,.compared .ends{height:11rem}
.plot.low,.chart:has(.low) .axis{height:5.5rem}
.days{height:1.1rem}
.mid{display:none}
.account{grid-template-columns:${side}px minmax(0,1fr) 250px;gap:0 1rem}
.account .side,.account .main{display:contents}
.who{grid-row:1}
.who .handle{display:block;font-size:${smallest}px;margin-right:-.5rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.history{grid-column:2;grid-row:1}
.posts{grid-column:3;grid-row:1}
.account .history+.posts,.account .figures{margin-top:0}
.figures{grid-column:2/4;display:flex;gap:1rem;line-height:1.3;margin-top:.5rem}
.figures div,.figures div:last-child{display:block;flex:1 1 auto;border:0;border-top:1px solid var(--rule);padding:.3rem 0 0;${atLeast('.78')}}
.side .followers{font-size:min(2.5rem,var(--fit));margin:.4rem 0 .1rem}
.who .growths{margin-top:.4rem;gap:.2rem .7rem;line-height:1.3;${atLeast('.75')}}
h3{margin:0 0 .25rem}
.posts li{display:block;padding:.3rem 0;line-height:1.35}
.posts p{margin-top:.15rem;flex-wrap:wrap;text-align:left;gap:0 .7rem;${atLeast('.75')}}
.title{display:block;${atLeast('.8125')};white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.best .title{white-space:normal}
.day{min-width:3rem}
.audience .main{display:grid;grid-template-columns:1.4fr 1fr 1fr;gap:1.5rem}
.pyramid svg{height:.9rem}
.pyramid th,.pyramid td{padding:0;line-height:1.3}
.people{grid-template-columns:1fr 1fr;gap:1rem}
.shares-list ul{gap:.12rem}
.shares-list li{line-height:1.2;gap:1px}
.shares-list svg{height:2px}
.heat td,.heat th{padding:.1rem 0}
.contact{background:none;color:var(--ink);border-top:2px solid var(--ink);border-bottom:1px solid var(--rule);border-radius:0;margin:0;padding:.7rem 0;break-inside:avoid}
.contact h2{font-size:1.25rem}
.contact a{color:var(--accent);font-size:1.5rem}
.about{display:block;${atLeast('.75')}}
.about dl{gap:.3rem 1.5rem;margin-top:.4rem;grid-template-columns:1fr 1fr 1fr 1fr;line-height:1.3}
}`;

;// CONCATENATED MODULE: ./lib/pictures/page/page.js

const mostSections = 10;
const longestName = 80;
const mostOnTwoPages = 4;
function toPage(accounts, options) {
	const { locale, portrait, address } = options;
	const context = toContext(accounts, options);
	const { day, name, words: page, accounts: shown, combined } = context;
	const date = day === null ? '' : page.numbersOf(formatLongDay(day, locale));
	const head = head_drawHead({
		locale,
		title: `${name} \u2013 ${page.mediaKit}`,
		description: page_describe(context),
		style: page_toStyle(context, options, date),
		url: address?.page ?? null,
		image: portrait && address?.portrait
			? {
				address: address.portrait,
				alt: page.portraitOf(isolate(name)),
				size: readPictureSize(portrait.bytes),
			}
			: null,
	});
	const sections = shown.slice(0, mostSections);
	const body = xml `<body>
<div class="page">
<header><div class="top"><p><b>${page.mediaKit}</b></p><p>${date}</p></div></header>
<main>
${drawHero(context, portrait)}
${combined && drawCombined(combined, sections, context)}
${drawGrowthChart(sections, context)}
${sections.map((account) => drawAccount(account, context))}
${drawMoreAccounts(shown.slice(mostSections), context)}
${sections.flatMap((account) => audience_drawAudience(account, context) ?? [])}
${drawBestTimes(toBestTimes(toTimedPosts(context), options.timeZone), context)}
${drawContact(context)}
</main>
${drawAbout(context)}
</div>
</body>`;
	return `<!doctype html>\n${xml `<html lang="${locale}">\n${head}\n${body}\n</html>`.markup}\n`;
}
function toContext(accounts, options) {
	const { locale, accent, contact, timeZone } = options;
	const shown = toShown(accounts, locale);
	const [first] = shown;
	const combined = (0,numbers_combined .TQ)(shown);
	return {
		locale,
		words: pageWords[locale],
		accounts: shown,
		name: first ? toName(first) : '',
		combined,
		day: combined?.day ?? (first ? (0,shown_figure .SZ)(first) : null),
		contact,
		isOneColour: accent !== null,
		timeZone,
	};
}
function toName(account) {
	const name = toLine(nameOf(account));
	const isVisible = /[A-Za-z0-9]/.test(name) || /[\p{L}\p{N}\p{P}\p{S}]/u.test(name);
	return isVisible ? cut(name, longestName) : account.platform.name;
}
function toTimedPosts({ accounts, day }) {
	const latest = day === null ? 0 : Date.parse(`${day}T23:59:59Z`);
	return accounts.flatMap(({ id, posts }) => posts.map((post) => ({
		...post,
		account: id,
		seenAt: post.seenAt === null ? null : Math.min(post.seenAt, latest),
	})));
}
function page_toStyle({ accounts, combined }, { theme, accent, locale, portrait }, date) {
	const appearance = theme === 'all' ? 'auto' : theme;
	const counts = [combined?.followers ?? null, ...accounts.map(({ count }) => count)];
	const rates = accounts.map((account) => rateOf(account)?.read(account.document) ?? null);
	const figures = [
		...counts.map((count) => (0,locale_format .Mo)(count, undefined, locale)),
		...counts.map((count) => (0,locale_format .KS)(count, undefined, locale)),
		...rates.map((rate) => (0,locale_format .Mo)(rate, 'percent', locale)),
	];
	return [
		toColourRules(accounts, appearance, accent),
		screenStyle,
		toDigitSizes(figures.map(({ length }) => length)),
		portrait ? `.portrait{max-width:${toPortraitSide(portrait)}px}` : '',
		toPrintStyle(date, toPrintSize(accounts)),
	].join('\n');
}
function toPrintSize(accounts) {
	const audiences = accounts.filter(({ document }) => document.audience).length;
	if (accounts.length > mostOnTwoPages || audiences < 2)
		return 12;
	return audiences === 2 ? 11 : 10;
}
function page_describe({ accounts, combined, day, locale, words: page, name }) {
	if (!combined || combined.followers === null || day === null)
		return `${page.mediaKit}: ${name}`;
	const names = [...new Set(accounts.map(({ platform }) => platform.name))];
	return page.description((0,locale_format .Mo)(combined.followers, undefined, locale), formatList(names, locale), formatLongDay(day, locale));
}
function drawContact({ contact, name, words: page }) {
	if (contact === null)
		return null;
	return xml `<section class="contact" aria-labelledby="contact"><h2 id="contact">${page.workWith(name)}</h2>
<a href="${contact.href}" rel="noopener noreferrer">${contact.text}</a></section>`;
}

;// CONCATENATED MODULE: ./lib/pipeline/draw-page.js

const pageFile = 'index.html';
const largestPortrait = 160 * 1024;
const endings = {
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/webp': 'webp',
	'image/gif': 'gif',
};
function drawPage(drawn, posts, options) {
	const [first] = drawn;
	if (!first)
		return [];
	const accounts = drawn.map(({ account }) => {
		const { platform, document } = account;
		const isOwn = (post) => post.platform === platform.id && post.username === document.profile.username;
		return { ...account, topPosts: document.top_posts ?? [], posts: posts.filter(isOwn) };
	});
	const { pageUrl } = options;
	const portrait = first.avatar && first.avatar.bytes.length <= largestPortrait ? first.avatar : null;
	const file = portrait && `index-portrait.${endings[portrait.type]}`;
	const address = pageUrl === null ? null : { page: pageUrl, portrait: file && (0,kit_options .tV)(pageUrl, file) };
	const page = toPage(accounts, { ...options, portrait, address });
	return [
		[pageFile, page],
		...(address && file && portrait ? [[file, portrait.bytes]] : []),
	];
}
var portraits = __webpack_require__(2366);
var stats_json = __webpack_require__(7924);
;// CONCATENATED MODULE: ./lib/pipeline/draw-files.js

async function drawFiles(stored, options) {
	const { accounts, histories, posts } = stored;
	const files = new Map([[stats_json .K, `${(0,stats_json .$)(accounts)}\n`]]);
	if (!histories)
		return files;
	files.set('history.csv', toHistoryCsv(histories));
	files.set('posts.csv', (0,posts_csv .X)(posts));
	const chosen = await Promise.all(accounts.map((account) => options.portraits.choose(account)));
	const drawn = accounts.flatMap((account, index) => toDrawn(account, chosen[index] ?? null));
	const pictures = [...drawCreator(drawn, options), ...drawn.flatMap(drawWith(options))];
	for (const [path, contents] of [...pictures, ...drawPage(drawn, posts, options)])
		files.set(path, contents);
	return files;
}
function toDrawn(result, avatar) {
	const { id, platform } = result;
	const numbers = result.status === 'ok' ? result : result.stored;
	return numbers ? [{ account: { id, platform, ...numbers }, avatar }] : [];
}
function drawCreator(drawn, options) {
	const [first, ...others] = drawn;
	if (!first)
		return [];
	const accounts = [first.account, ...others.map(({ account }) => account)];
	return (0,theme .O)(options).map(({ suffix, style }) => [
		creatorFile(suffix),
		toCreator(accounts, { ...style, avatar: first.avatar }),
	]);
}
const drawWith = (options) => ({ account, avatar }) => [
	...(0,theme .O)(options).flatMap(({ suffix, style }) => [
		[(0,portraits .tS)(account.id, suffix), toCard(account, { ...style, avatar })],
		[`${account.id}/compact${suffix}.svg`, toCompact(account, { ...style, avatar })],
		[`${account.id}/followers${suffix}.svg`, toFollowersChart(account, style)],
	]),
	[`${account.id}/badge.json`, toBadge(account, options)],
];

  }),

  2366:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CJ: () => (  readPortrait),
	dF: () => (  openPortraits),
	tS: () => (  toCardPath)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _pictures_avatar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(798);

const toCardPath = (id, suffix = '') => `${id}/card${suffix}.svg`;
const maxCardBytes = 1024 * 1024;
async function readPortrait(id, { directory, published }) {
	const path = toCardPath(id);
	const card = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), 'utf8').catch(() => '');
	return (0,_pictures_avatar_js__WEBPACK_IMPORTED_MODULE_2__/* .readAvatar */ .iU)(card) ?? (0,_pictures_avatar_js__WEBPACK_IMPORTED_MODULE_2__/* .readAvatar */ .iU)((await published?.read(path, maxCardBytes)) ?? '');
}
async function openPortraits(accounts, { directory, published, download, log, signal }) {
	const known = new Map(await Promise.all(accounts.map(async ({ id }) => [id, await readPortrait(id, { directory, published })])));
	const asked = new Map();
	const over = new AbortController();
	const limited = { http: download, signal: AbortSignal.any([signal, over.signal]) };
	return {
		ask: (fetched) => {
			for (const one of fetched) {
				const { id } = one.account;
				const url = one.error ? null : one.snapshot.portrait;
				if (url === null || (0,_pictures_avatar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPictureAt */ .Sq)(url, known.get(id)))
					continue;
				const asking = (0,_pictures_avatar_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchAvatar */ .cs)(url, limited);
				asking.catch(() => undefined);
				asked.set(id, asking);
			}
		},
		choose: async (result) => {
			const { id } = result;
			const before = known.get(id) ?? null;
			const hasChanged = result.status === 'ok' && result.changed;
			const asking = before === null || hasChanged ? asked.get(id) : undefined;
			if (!asking)
				return before;
			const fetched = await asking;
			if (fetched.avatar)
				return fetched.avatar;
			log.debug(`${id}: no profile picture: ${fetched.reason}`);
			return before;
		},
		giveUp: () => over.abort(),
	};
}

  }),

  3767:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  publishFiles)
  });
  var _files_write_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8618);
  var _draw_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1125);
  var _stats_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7924);

async function publishFiles(stored, options) {
	const { directory, published, log } = options;
	const files = await (0,_draw_files_js__WEBPACK_IMPORTED_MODULE_1__/* .drawFiles */ .O)(stored, options);
	const { paths, kept } = (0,_files_write_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeFiles */ .hV)(directory, files);
	log.info(`Files in ${directory}: ${paths.length} new or changed.`);
	for (const file of kept) {
		log.warning(`${file} was not replaced, because it lacks the mark of this action: it belongs to somebody else. Move it away, or set output-directory to another folder.`);
	}
	return paths.some((path) => path !== _stats_json_js__WEBPACK_IMPORTED_MODULE_2__/* .statsFile */ .K && !published?.has(path, files.get(path) ?? ''));
}

  }),

  4141:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  l6: () => (  findPoints),
  n$: () => (  readAccounts),
  p5: () => (  readAllPosts),
  X_: () => (  readHistories),
  uh: () => (  reportDamage)
});

;// CONCATENATED MODULE: ./lib/platforms/look.js
const trackedMetrics = ({ metrics, look, }) => [...new Set([...metrics, ...look.tiles])];
var find_stored = __webpack_require__(7892);
var read_history = __webpack_require__(9420);
var read_posts = __webpack_require__(3571);
;// CONCATENATED MODULE: ./lib/pipeline/read-stored.js

const readHistories = (database, platforms) => platforms.flatMap((platform) => (0,read_history .tw)(database, platform.id).map((username) => ({
	platform: platform.id,
	username,
	...(0,read_history .Lu)(database, {
		platform: platform.id,
		username,
		metrics: trackedMetrics(platform),
	}),
})));
const readAllPosts = (database, platforms) => (0,read_posts .a)(database, platforms.map(({ id }) => id));
function readAccounts(database, platforms, histories) {
	const find = (0,find_stored .c)(database);
	let nameless = 0;
	let unreadable = 0;
	const accounts = platforms.flatMap((platform) => {
		const found = (0,find_stored .q)(database, platform.id);
		nameless += found.nameless;
		return found.ids.flatMap((id) => {
			const label = id === platform.id ? null : id.slice(platform.id.length + 1);
			const document = find({ id, platform, label });
			if (!document) {
				unreadable += 1;
				return [];
			}
			const points = findPoints(histories, platform, document);
			return [{ id, platform, status: 'ok', document, changed: false, points, milestone: null }];
		});
	});
	return { accounts, nameless, unreadable };
}
function findPoints(histories, platform, document) {
	const isOwn = (one) => one.platform === platform.id && one.username === document.profile.username;
	const history = histories.find(isOwn) ?? { points: [], last: null };
	return (0,read_history .us)(history, document, trackedMetrics(platform));
}
function reportDamage(histories, log) {
	const damaged = histories.reduce((sum, history) => sum + history.damaged, 0);
	if (damaged === 0)
		return;
	const [rows, are] = damaged === 1 ? ['1 row', 'is'] : [`${damaged} rows`, 'are'];
	log.warning(`${rows} of the history cannot be read and ${are} missing in pictures.`);
}

  }),

  7924:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  toStatsJson),
	K: () => (  statsFile)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2483);

const statsFile = 'stats.json';
function toStatsJson(accounts) {
	return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .stringifyJson */ .s)(accounts.map((result) => {
		const { id, platform, status } = result;
		if (status === 'ok') {
			const { account, ...document } = result.document;
			const growth = toGrowthByMetric(platform, result.points);
			return {
				account,
				status,
				...document,
				growth,
				growth_as_of: (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthAsOf */ .f2)(result.points),
			};
		}
		const { code, message, hint } = result.error;
		return { account: id, status, platform: platform.id, error: { code, message, hint } };
	}));
}
const toGrowthByMetric = ({ metrics }, points) => Object.fromEntries(metrics.map(({ name }) => {
	const growths = (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toGrowths */ .G)(points, (0,_numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .toMetric */ .Ud)(name));
	const windows = _numbers_growth_js__WEBPACK_IMPORTED_MODULE_1__/* .growthWindows */ .xp.map((days, index) => {
		const growth = growths[index] ?? null;
		return [
			days,
			growth && { change: growth.change, percent: growth.percent, since: growth.since },
		];
	});
	return [name, Object.fromEntries(windows)];
}));

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

  9420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Lu: () => (  readHistory),
	tw: () => (  readHistoryNames),
	us: () => (  withDocument)
  });
  var _net_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8409);
  var _read_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(882);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7087);
  var _stored_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8138);

const readHistoryNames = (database, platform) => (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .query */ .P)(database, 'SELECT DISTINCT username AS name FROM social_stats_history WHERE platform = ? ORDER BY username', [platform]).map(({ name }) => String(name));
function readHistory(database, { platform, username, metrics }) {
	const points = [];
	let damaged = 0;
	let before = null;
	const sql = `SELECT day, stats_data FROM social_stats_history
     WHERE platform = ? AND username = ? ORDER BY day`;
	for (const [day, text] of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_2__/* .readRows */ .aK)(database, sql, [platform, username])) {
		const stored = (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readFigures */ .IK)(parse(text));
		if (!stored || typeof day !== 'string' || !isDay(day)) {
			damaged += 1;
			continue;
		}
		const isChange = before === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(before, stored);
		points.push({ day, ...readPoint(stored, metrics), isChange });
		before = stored;
	}
	return { points, damaged, last: before };
}
function withDocument({ points, last }, document, metrics) {
	const day = [document.fetched_at, document.meta.updated_at]
		.map((time) => time.slice(0, 10))
		.find(isDay);
	if (day === undefined || day <= (points.at(-1)?.day ?? ''))
		return points;
	const isChange = last === null || (0,_stored_document_js__WEBPACK_IMPORTED_MODULE_3__/* .haveNumbersChanged */ .Vg)(last, document);
	return [...points, { day, ...readPoint(document, metrics), isChange }];
}
function readPoint(stored, metrics) {
	const document = { ...nobody, ...stored };
	const figures = {};
	for (const { name, unit, read } of metrics) {
		const figure = read(document);
		figures[name] = unit === 'percent' ? (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toRate */ .E_)(figure) : (0,_read_document_js__WEBPACK_IMPORTED_MODULE_1__/* .toCount */ .zK)(figure);
	}
	return { followers: stored.followers ?? null, figures };
}
const isDay = (text) => {
	const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
	return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(text.slice(8));
};
const nobody = {
	meta: { updated_at: '', source: '', api_version: '' },
	profile: { id: null, username: '', name: null, avatar: null, bio: null, url: null },
	platform: '',
	account: '',
	fetched_at: '',
};
function parse(text) {
	if (typeof text !== 'string')
		return null;
	try {
		return (0,_net_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(text);
	}
	catch {
		return null;
	}
}

  }),

  3571:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  readPosts)
  });
  var _post_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7737);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);

function readPosts(database, platforms) {
	const sql = `SELECT platform, username, post_id, title, url, kind, ${timeOf('posted_at')}, ${timeOf('fetched_at')},
       ${_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .exactCounts */ .Eh}
     FROM social_stats_posts NOT INDEXED WHERE platform IN (${platforms.map(() => '?').join(', ')})`;
	const byAccount = new Map();
	for (const row of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .aK)(database, sql, [...platforms])) {
		const post = toPost(row);
		const { platform, username } = post;
		const accounts = byAccount.get(platform) ?? new Map();
		const posts = accounts.get(username);
		if (posts)
			posts.push(post);
		else
			accounts.set(username, [post]);
		byAccount.set(platform, accounts);
	}
	return platforms.flatMap((platform) => [...(byAccount.get(platform) ?? [])]
		.sort(([one], [other]) => compare(one, other))
		.flatMap(([, posts]) => posts.sort(byAge)));
}
function toPost(row) {
	const [platform, username, id, title, url, kind, postedAt, fetchedAt] = row;
	const [views, likes, comments, shares] = row.slice(8);
	return {
		platform: String(platform).toLowerCase(),
		username: String(username),
		id: String(id),
		title: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(title),
		url: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(url),
		kind: (0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(kind) ?? 'video',
		postedAt: toNumber(postedAt),
		...(0,_post_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .toCounts */ .cr)({ views, likes, comments, shares }),
		seenAt: toNumber(fetchedAt),
	};
}
const toNumber = (value) => typeof value === 'number' ? value : null;
const byAge = (one, other) => (other.postedAt ?? Number.NEGATIVE_INFINITY) - (one.postedAt ?? Number.NEGATIVE_INFINITY) ||
	compare(one.id, other.id);
const compare = (one, other) => (one < other ? -1 : Number(one > other));
const timeOf = (column) => `CASE WHEN typeof(${column}) = 'text' AND octet_length(${column}) = 19
     AND (${column} GLOB '????-??-?? [01]?:??:??' OR ${column} GLOB '????-??-?? 2[0-3]:??:??')
     THEN unixepoch(${column}) * 1000.0 END`;

  })

};
