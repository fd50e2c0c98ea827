export const id = 5242;
export const ids = [5242];
export const modules = {

  5242:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    post: () => (  post)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

async function post() {
	const file = process.env.STATE_journal;
	if (!file || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
		return;
	const { saveJournal } = await Promise.all( [__webpack_require__.e(5611), __webpack_require__.e(7240)]).then(__webpack_require__.bind(__webpack_require__, 9871));
	await saveJournal(file);
}

  })

};
