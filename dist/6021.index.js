export const id = 6021;
export const ids = [6021];
export const modules = {

  6021:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    createTerminalDialogue: () => (  createTerminalDialogue)
  });
  var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3539);
  var _wrap_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8904);
  var _dialogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);

function createTerminalDialogue({ yes, language, signal, }) {
	const prompts = createPrompts(language, signal);
	return {
		mayAsk: !yes,
		begin: (title) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .intro */ .Lv(title[language]),
		info: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.success(wrap(text[language])),
		warn: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.warn(wrap(text[language])),
		explain: (title, paragraphs) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info([title, ...paragraphs].map((text) => wrap(text[language])).join('\n\n')),
		showAddress: (url) => {
			process.stdout.write(`\n${url}\n\n`);
		},
		confirm: async (asked) => (yes ? asked.initial : prompts.confirm(asked)),
		permit: async (asked) => {
			if (!(await prompts.confirm({ ...asked, initial: false })))
				throw (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_2__/* .stopped */ .ce)();
		},
		choose: async (asked) => (yes ? asked.initial : prompts.choose(asked)),
		chooseSome: async (asked) => yes && asked.initial.length > 0 ? [...asked.initial] : prompts.chooseSome(asked),
		readLine: async (asked) => (yes && asked.initial ? asked.initial : prompts.readLine(asked)),
		end: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .outro */ .Md(text[language]),
	};
}
function createPrompts(language, cancelled) {
	const either = (own) => ({
		signal: own ? AbortSignal.any([own, cancelled]) : cancelled,
	});
	const answered = (value) => {
		if (_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ(value))
			throw (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_2__/* .stopped */ .ce)();
		return value;
	};
	const hasHelp = language === 'en';
	return {
		confirm: async ({ question, initial, signal }) => answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ({
			message: question[language],
			...yesOrNo[language],
			initialValue: initial,
			...either(signal),
		})),
		choose: async ({ question, choices, initial, signal }) => {
			const chosen = answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt({
				message: question[language],
				options: toOptions(choices, language),
				initialValue: initial,
				showInstructions: hasHelp,
				...either(signal),
			}));
			return choices.find(({ value }) => value === chosen)?.value ?? initial;
		},
		chooseSome: async ({ question, choices, initial, signal }) => {
			for (;;) {
				const chosen = answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2({
					message: question[language],
					options: toOptions(choices, language),
					initialValues: initial,
					required: hasHelp,
					showInstructions: hasHelp,
					...either(signal),
				}));
				if (chosen.length > 0)
					return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
				_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.warn(needed[language]);
			}
		},
		readLine: async ({ question, hidden, initial, flaw, signal }) => {
			const options = {
				message: wrapInFrame(question[language]),
				validate: (text) => text?.trim() ? flaw?.(text.trim())?.[language] : needed[language],
				...either(signal),
			};
			const line = hidden
				? await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .password */ .wJ(options)
				: await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq({ ...options, ...(initial ? { initialValue: initial } : {}) });
			return answered(line).trim();
		},
	};
}
const wrapInFrame = (text) => wrap(text).replaceAll('\n', `\n${_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .S_BAR */ .cr}  `);
const frameWidth = 4;
const wrap = (text) => (0,_wrap_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wrapWords */ .E)(text, (process.stdout.columns || 80) - frameWidth).join('\n');
const toOptions = (choices, language) => choices.map(({ value, label, hint }) => ({
	value,
	label: label[language],
	...(hint ? { hint: hint[language] } : {}),
}));
const yesOrNo = {
	en: { active: 'Yes', inactive: 'No' },
	de: { active: 'Ja', inactive: 'Nein' },
};
const needed = { en: 'Something is needed here.', de: 'Hier fehlt noch etwas.' };

  })

};
