export const id = 6021;
export const ids = [6021];
export const modules = {

/***/ 6021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTerminalDialogue: () => (/* binding */ createTerminalDialogue)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3539);
/* harmony import */ var _dialogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);


function createTerminalDialogue({ yes, signal, }) {
    const either = (own) => ({
        signal: own ? AbortSignal.any([own, signal]) : signal,
    });
    const answered = (value) => {
        if (_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ(value))
            throw (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)();
        return value;
    };
    return {
        mayAsk: !yes,
        begin: (title) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .intro */ .Lv(title),
        info: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.success(wrap(text)),
        warn: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.warn(wrap(text)),
        explain: (title, paragraphs) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .log */ .Rm.info([title, ...paragraphs].map((text) => wrap(text)).join('\n\n')),
        showAddress: (url) => {
            process.stdout.write(`\n${url}\n\n`);
        },
        confirm: async ({ question, initial, signal: own }) => {
            if (yes)
                return initial;
            return answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ({ message: question, initialValue: initial, ...either(own) }));
        },
        permit: async ({ question, signal: own }) => {
            const may = await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ({ message: question, initialValue: false, ...either(own) });
            if (!answered(may))
                throw (0,_dialogue_js__WEBPACK_IMPORTED_MODULE_1__/* .stopped */ .ce)();
        },
        choose: async ({ question, choices, initial, signal: own }) => {
            if (yes)
                return initial;
            const chosen = answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt({
                message: question,
                options: toOptions(choices),
                initialValue: initial,
                ...either(own),
            }));
            return choices.find(({ value }) => value === chosen)?.value ?? initial;
        },
        chooseSome: async ({ question, choices, initial, signal: own }) => {
            if (yes && initial.length > 0)
                return [...initial];
            const chosen = answered(await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .multiselect */ .k2({
                message: question,
                options: toOptions(choices),
                initialValues: initial,
                required: true,
                ...either(own),
            }));
            return choices.flatMap(({ value }) => (chosen.includes(value) ? [value] : []));
        },
        readLine: async ({ question, hidden, initial, flaw, signal: own }) => {
            if (yes && initial)
                return initial;
            const options = {
                message: wrap(question).replaceAll('\n', `\n${_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .S_BAR */ .cr}  `),
                validate: (text) => text?.trim() ? flaw?.(text.trim()) : 'Something is needed here.',
                ...either(own),
            };
            const line = hidden
                ? await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .password */ .wJ(options)
                : await _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq({ ...options, ...(initial ? { initialValue: initial } : {}) });
            return answered(line).trim();
        },
        end: (text) => _clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .outro */ .Md(text),
    };
}
const frameWidth = 4;
function wrap(text) {
    const width = (process.stdout.columns || 80) - frameWidth;
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width)
            lines.splice(-1, 1, `${last} ${word}`);
        else
            lines.push(word);
    }
    return lines.join('\n');
}
const toOptions = (choices) => choices.map(({ value, label, hint }) => ({ value, label, ...(hint ? { hint } : {}) }));


/***/ })

};
