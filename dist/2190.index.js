export const id = 2190;
export const ids = [2190];
export const modules = {

  2190:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    merge: () => (  merge)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5233);
  var _storage_database_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4617);
  var _storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8026);
  var _describe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4402);
  var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9095);

async function merge(sources, { database, language = 'en' }) {
	const opened = [];
	const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .createProgress */ .m)(process.stderr, _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml);
	try {
		for (const [index, source] of sources.entries()) {
			progress.report(describeReading(index + 1, sources.length)[language]);
			opened.push(await (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .openSource */ .oD)(source));
		}
		const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(database);
		const now = _clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml.now();
		const merged = await (0,_storage_database_js__WEBPACK_IMPORTED_MODULE_2__/* .updateDatabase */ .XV)(target, (held) => (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeDatabases */ .hB)(held, opened, now, (done) => progress.report(describeMerging(done, opened.length)[language])));
		progress.end();
		for (const warning of (0,_storage_merge_databases_js__WEBPACK_IMPORTED_MODULE_3__/* .describeAhead */ .ZW)(merged, target))
			process.stderr.write(`${(0,_describe_error_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteAfter */ .$m)('Die Uhren gehen auseinander.', warning)[language]}\n`);
		process.stdout.write(`${describeRows(merged.rows, target)[language]}\n`);
	}
	finally {
		progress.end();
		for (const database of opened)
			database.close();
	}
}
const describeRows = (rows, target) => ({
	en: `${rows === 1 ? '1 row' : `${rows} rows`} of ${target} ${rows === 1 ? 'is' : 'are'} new or changed.`,
	de: `${target}: ${rows === 1 ? '1 Zeile ist' : `${rows} Zeilen sind`} neu oder ge\u00e4ndert.`,
});
const describeReading = (number, of) => ({
	en: `Reading database ${number} of ${of}`,
	de: `Datenbank ${number} von ${of} wird gelesen`,
});
const describeMerging = (number, of) => ({
	en: `Merging database ${number} of ${of}`,
	de: `Datenbank ${number} von ${of} wird eingef\u00fcgt`,
});

  })

};
