export const id = 3294;
export const ids = [3294];
export const modules = {

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

  3294:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	draw: () => (  draw)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2366);
  var _pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3767);
  var _pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4141);
  var _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1029);
  var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8026);
  var _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6016);
  var _describe_run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7285);
  var _drawing_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2267);
  var _log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7804);
  var _say_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6669);

async function draw(options) {
	const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
	const debug = process.env.LOG_LEVEL === 'debug';
	const { language = 'en' } = options;
	const spoken = (0,_log_js__WEBPACK_IMPORTED_MODULE_9__/* .createLog */ .h)((text) => process.stdout.write(text), { colour, debug });
	const log = (0,_say_js__WEBPACK_IMPORTED_MODULE_10__/* .quoteEnglish */ .L)(spoken, language);
	const say = (0,_say_js__WEBPACK_IMPORTED_MODULE_10__/* .createSay */ .I)(spoken, language);
	const { stored, nameless, unreadable } = await readStored(options);
	if (nameless > 0) {
		say.warning({
			en: `Rows of an earlier version that do not say which account they belong to are left out: ${nameless}. The next fetch of their accounts adds it.`,
			de: `Ausgelassene Zeilen einer fr\u00fcheren Version, die nicht sagen, zu welchem Konto sie geh\u00f6ren: ${nameless}. Der n\u00e4chste Abruf der Konten erg\u00e4nzt es.`,
		});
	}
	if (unreadable > 0) {
		say.warning({
			en: `Rows whose stats_data is no document with numbers are left out: ${unreadable}. The next fetch of their accounts writes them again.`,
			de: `Ausgelassene Zeilen, deren stats_data kein Dokument mit Zahlen ist: ${unreadable}. Der n\u00e4chste Abruf der Konten schreibt sie neu.`,
		});
	}
	(0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .reportDamage */ .uh)(stored.histories ?? [], log);
	const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.outputDirectory);
	const published = null;
	const portraits = {
		choose: ({ id }) => (0,_pipeline_portraits_js__WEBPACK_IMPORTED_MODULE_1__/* .readPortrait */ .CJ)(id, { directory, published }),
	};
	const kit = (0,_drawing_options_js__WEBPACK_IMPORTED_MODULE_8__/* .toKitOptions */ .c)(options);
	const isChanged = await (0,_pipeline_publish_files_js__WEBPACK_IMPORTED_MODULE_2__/* .publishFiles */ .b)(stored, { directory, ...kit, portraits, published, log });
	if (language === 'de')
		spoken.info((0,_describe_run_js__WEBPACK_IMPORTED_MODULE_7__/* .describeFilesInGerman */ .Q)(directory, isChanged));
}
async function readStored({ database: file, account: chosen, }) {
	const database = await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_5__/* .openSource */ .oD)(file);
	try {
		const histories = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistories */ .X_)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B);
		const { accounts, ...leftOut } = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAccounts */ .n$)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B, histories);
		assertKnown(chosen, accounts.map(({ id }) => id), file);
		if (chosen.length === 0) {
			return {
				stored: { accounts, histories, posts: (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B) },
				...leftOut,
			};
		}
		const drawn = accounts.filter(({ id }) => chosen.includes(id));
		const isDrawn = (row) => drawn.some(({ platform, document }) => platform.id === row.platform && document.profile.username === row.username);
		const posts = (0,_pipeline_read_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .readAllPosts */ .p5)(database, _platforms_index_js__WEBPACK_IMPORTED_MODULE_4__/* .platforms */ .B).filter(isDrawn);
		return {
			stored: { accounts: drawn, histories: histories.filter(isDrawn), posts },
			nameless: 0,
			unreadable: 0,
		};
	}
	finally {
		database.close();
	}
}
function assertKnown(chosen, known, file) {
	if (known.length === 0) {
		throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__/* .BilingualError */ .M('invalid-input', { en: `There are no accounts in ${file}.`, de: `${file} enth\u00e4lt keine Konten.` }, {
			en: 'Give the database that the fetch has written.',
			de: 'Gib die Datenbank an, die fetch oder die Action geschrieben hat.',
		});
	}
	const unknown = chosen.find((id) => !known.includes(id));
	if (unknown === undefined)
		return;
	throw new _bilingual_error_js__WEBPACK_IMPORTED_MODULE_6__/* .BilingualError */ .M('invalid-input', {
		en: `There is no account ${JSON.stringify(unknown)} in ${file}.`,
		de: `${file} enth\u00e4lt kein Konto ${JSON.stringify(unknown)}.`,
	}, { en: `Use one of: ${known.join(', ')}.`, de: `Es gibt: ${known.join(', ')}.` });
}

  })

};
