export const id = 5415;
export const ids = [5415];
export const modules = {

  5415:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    deployPost: () => (  deployPost)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

async function deployPost() {
	const folder = process.env.STATE_folder;
	if (!folder || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
		return;
	const { cleanUp } = await Promise.all( [__webpack_require__.e(7150), __webpack_require__.e(8373)]).then(__webpack_require__.bind(__webpack_require__, 7150));
	const { fail } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 3928));
	try {
		await cleanUp(folder);
	}
	catch (error) {
		fail(error);
	}
}

  })

};
