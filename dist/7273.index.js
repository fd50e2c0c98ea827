export const id = 7273;
export const ids = [7273];
export const modules = {

  3957:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WT: () => (  readNotes),
    ae: () => (  toQuestion),
    mN: () => (  toGives)
  });
  var _locale_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

const toQuestion = (name, key, { platform, german }) => ({
	en: `${name}: ${key.explanation ?? platform.name}`,
	de: `${name}: ${german?.explanations[key.name] ?? platform.name}`,
});
const toGives = (scope, gives, german) => ({
	en: gives,
	de: german?.gives?.[scope] ?? scope,
});
async function readNotes(platform, signIn, redirectUri) {
	const english = signIn.toNotes(redirectUri);
	const german = (await platform.german?.())?.toNotes?.(redirectUri);
	return german ? english.map((en, index) => ({ en, de: german[index] ?? en })) : english.map(_locale_text_js__WEBPACK_IMPORTED_MODULE_0__/* .same */ .F);
}

  }),

  4325:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	k: () => (  hasSecrets)
  });
const hasSecrets = ({ keys }) => keys.some(({ secret }) => secret);

  })

};
