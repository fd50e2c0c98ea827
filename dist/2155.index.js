export const id = 2155;
export const ids = [2155];
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

  4463:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B0: () => (  formatRatio),
    KS: () => (  formatShort),
    Mo: () => (  formatFigure),
    T1: () => (  formatShare),
    T9: () => (  formatGrowth),
    eD: () => (  formatChange),
    im: () => (  formatDay),
    vW: () => (  formatPercentChange)
  });
  var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1559);

function formatFigure(figure, unit, locale) {
    if (figure === null)
        return '\u2013';
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    return unit === 'percent'
        ? `${formatDecimals(Number(figure), wording)}${wording.percent}`
        : groupThousands(String(figure), wording);
}
function formatShort(figure, unit, locale) {
    if (typeof figure !== 'bigint' || figure < 1000000n)
        return formatFigure(figure, unit, locale);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const [divisor, name] = figure < 1000000000n ? [1000000n, wording.million] : [1000000000n, wording.billion];
    const hundredths = String((figure * 100n) / divisor).padStart(3, '0');
    const whole = hundredths.slice(0, -2);
    const decimals = hundredths
        .slice(-2)
        .slice(0, Math.max(0, 3 - whole.length))
        .replace(/0+$/, '');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}${name}`;
}
function formatChange(change, unit, locale, format = formatFigure) {
    const size = change < 0 ? -change : change;
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const text = unit === 'percent'
        ? `${formatDecimals(Number(size), wording)}${wording.points}`
        : format(size, undefined, locale);
    return `${signOf(change)}${text}`;
}
function formatPercentChange(percent, locale, decimals = 2) {
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const size = Math.abs(percent);
    const text = size > 0 && size < 100
        ? formatDecimals(size, wording, decimals)
        : groupThousands(size.toFixed(0), wording);
    return `${signOf(percent)}${text}${wording.percent}`;
}
function formatGrowth(growth, unit, locale, formatSpan) {
    if (growth === null)
        return '\u2013';
    const { change, percent, days, spanDays } = growth;
    const share = percent === null || unit === 'percent' ? '' : ` (${formatPercentChange(percent, locale)})`;
    const span = spanDays === days ? '' : formatSpan(spanDays);
    return `${formatChange(change, unit, locale)}${share}${span}`;
}
const signOf = (change) => (change > 0 ? '+' : change < 0 ? '\u2212' : '\u00b1');
const formatShare = (share, locale) => `${formatDecimals(share, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale].percent}`;
const formatRatio = (ratio, locale) => `${formatDecimals(ratio, _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale], 1)}\u00d7`;
function formatDecimals(figure, wording, count = 2) {
    const [whole = '', decimals = ''] = figure.toFixed(count).split('.');
    return `${groupThousands(whole, wording)}${decimals && wording.decimal}${decimals}`;
}
const groupThousands = (digits, { group }) => digits.replace(/\B(?=(\d{3})+$)/g, group);
function formatDay(day, locale, form = 'date') {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    const wording = _words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[locale];
    const name = wording.months[month - 1] ?? '';
    if (form === 'date')
        return wording.date(dayOfMonth, name, year);
    if (form === 'shortDay')
        return wording.shortDay(dayOfMonth, name, month);
    return form === 'dayOfMonth'
        ? wording.dayOfMonth(dayOfMonth, name)
        : wording.monthOfYear(name, year);
}


  }),

  8358:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D: () => (  createLenientReader),
    N: () => (  describeNotes)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

function createLenientReader() {
    const notes = new Set();
    return {
        read: (as, value, where) => {
            try {
                return as(value, where);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .StatsError */ .GD) || error.code !== 'unexpected-answer')
                    throw error;
                notes.add(error.message.replace(/\.$/, ''));
                return null;
            }
        },
        note: (what) => {
            notes.add(what);
        },
        notes: () => [...notes],
    };
}
const mostNamed = 3;
function describeNotes(notes) {
    if (notes.length === 0)
        return null;
    const more = notes.length - mostNamed;
    const named = notes.slice(0, mostNamed).join('; ') + (more > 0 ? `; and ${more} more` : '');
    return `Some numbers stay empty or leave out a post, because the answer has unexpected values: ${named}. If this continues, look for a newer version of this action, or report it.`;
}


  }),

  2483:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G: () => (  toGrowths),
    Lf: () => (  seriesOf),
    Ms: () => (  isNews),
    OO: () => (  longestOf),
    To: () => (  newsWindows),
    YM: () => (  daysBetween),
    f2: () => (  growthAsOf),
    lr: () => (  untilLastChange),
    n$: () => (  followersOf),
    xp: () => (  growthWindows)
  });
  var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);
  var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(323);


const growthWindows = [1, 7, 30];
const staleAfter = { 1: 7, 7: 7, 30: 30 };
function toGrowths(points, toSeries) {
    const series = toSeries(untilLastChange(points));
    return newsWindows(stillFor(points)).map((days) => days === null ? null : toGrowth(series, days));
}
const newsWindows = (stillFor) => growthWindows.map((days) => (stillFor < staleAfter[days] ? days : null));
const isNews = (points) => !(stillFor(points) >= staleAfter[1]);
const stillFor = (points) => daysBetween(growthAsOf(points) ?? '', points.at(-1)?.day ?? '');
const growthAsOf = (points) => untilLastChange(points).at(-1)?.day ?? null;
const longestOf = (growths) => growths.findLast((growth) => growth !== null) ?? null;
function toGrowth(series, days) {
    const last = series.at(-1);
    if (!last || last.figure === null)
        return null;
    const base = series.findLast(({ day, figure }) => figure !== null && daysBetween(day, last.day) >= days);
    if (!base)
        return null;
    const change = subtract(last.figure, base.figure);
    if (change === null)
        return null;
    return {
        days,
        since: base.day,
        spanDays: daysBetween(base.day, last.day),
        change,
        percent: toPercent(toHundredths(change), toHundredths(base.figure)),
    };
}
const seriesOf = (points, metric) => points.map(({ day, figures }) => ({ day, figure: figures[metric] ?? null }));
const followersOf = (points) => points.map(({ day, followers }) => ({ day, figure: followers }));
const untilLastChange = (points) => points.slice(0, points.findLastIndex(({ isChange }) => isChange) + 1);
const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / _clock_js__WEBPACK_IMPORTED_MODULE_0__/* .dayMs */ .LP);
function subtract(last, base) {
    if (last === null || base === null)
        return null;
    if (typeof last === 'bigint' && typeof base === 'bigint')
        return last - base;
    return Number(toHundredths(last) - toHundredths(base)) / 100;
}
function toPercent(change, base) {
    if (base <= 0n)
        return null;
    const size = Number((0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .divideHalfUp */ .UH)((change < 0n ? -change : change) * 10000n, base)) / 100;
    return change < 0n && size > 0 ? -size : size;
}
function toHundredths(figure) {
    if (typeof figure === 'bigint')
        return figure * 100n;
    return BigInt(Math.round((figure ?? 0) * 100));
}


  }),

  323:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    G8: () => (  average),
    JZ: () => (  median),
    UH: () => (  divideHalfUp),
    cz: () => (  sum),
    gL: () => (  engagementRate)
  });
const divideHalfUp = (numerator, denominator) => (2n * numerator + denominator) / (2n * denominator);
function engagementRate(interactions, audience) {
    if (audience === 0n)
        return null;
    return Number(divideHalfUp(interactions * 10000n, audience)) / 100;
}
const average = (total, items) => items === 0 ? null : divideHalfUp(total, BigInt(items));
function median(counts) {
    const sorted = counts.toSorted((one, other) => Number(one - other));
    const half = sorted.length / 2;
    const middle = sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1);
    const total = middle.reduce((added, count) => added + count, 0n);
    return average(total, middle.length);
}
function sum(counts) {
    let total = 0n;
    for (const count of counts) {
        if (count === null)
            return null;
        total += count;
    }
    return total;
}


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

  5935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  isWal),
    q: () => (  openDatabase)
  });
  var _max_database_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6919);
  var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5638);
  var _sqlite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7087);



const MAGIC = 'SQLite format 3\0';
const VERSIONS = 18;
function openDatabase(sqlite, path, image) {
    const bytes = image.memory.subarray(0, image.length);
    if (bytes.length === 0)
        return sqlite.open();
    if (Buffer.from(bytes.subarray(0, MAGIC.length)).toString('latin1') !== MAGIC) {
        throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseError */ .Kz)(`${path} is not an SQLite database, or it is encrypted.`, 'Use another path for the database, or move this file away.');
    }
    if (isWal(bytes))
        bytes.set([1, 1], VERSIONS);
    const pageSize = pageSizeOf(bytes);
    const database = sqlite.open(image);
    try {
        assertSound(database, path, image.length % pageSize === 0);
        (0,_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTables */ .sK)(database, path);
        const pages = Math.floor(_max_database_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .maxDatabaseBytes */ .$ / pageSize);
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
    throw (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .databaseError */ .Kz)(`${path} is damaged: ${damage}.`, 'Restore it from a backup, or move it away to start a new one.');
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
    for (const { name } of (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .query */ .P)(database, tables)) {
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
        const message = (0,_sqlite_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
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


  })

};
