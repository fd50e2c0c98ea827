export const id = 8373;
export const ids = [8373];
export const modules = {

  8373:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  findProgram)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);

const startable = ['.com', '.exe'];
function findProgram(name, environment = process.env, platform = process.platform) {
	const { delimiter, isAbsolute } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_1__.win32 : node_path__WEBPACK_IMPORTED_MODULE_1__.posix;
	const read = (key) => readVariable(environment, key, platform);
	const extensions = platform === 'win32' ? toExtensions(read('PATHEXT')) : [''];
	const candidates = (read('PATH') ?? '')
		.split(delimiter)
		.map((folder) => (platform === 'win32' ? folder.replaceAll('"', '') : folder))
		.filter((folder) => isAbsolute(folder))
		.flatMap((folder) => extensions.map((extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${name}${extension}`)));
	return candidates.find((file) => isProgram(file, platform)) ?? null;
}
function readVariable(environment, key, platform) {
	if (platform !== 'win32')
		return environment[key];
	return Object.entries(environment).find(([name]) => name.toUpperCase() === key)?.[1];
}
function toExtensions(pathExt) {
	const named = (pathExt ?? '').toLowerCase().split(';');
	const found = named.filter((extension) => startable.includes(extension));
	return found.length > 0 ? found : startable;
}
function isProgram(file, platform) {
	try {
		if (platform === 'win32')
			return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file).isDirectory();
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile();
	}
	catch {
		return false;
	}
}

  })

};
