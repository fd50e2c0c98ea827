// Code of fast-string-width, fast-wrap-ansi, sisteransi, @clack/core, @clack/prompts
// 3539.index.js
const id = 3539;
const ids = [3539];
const modules = { 3539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		cr: () => S_BAR,
		lJ: () => dist_confirm,
		Lv: () => intro,
		FZ: () => dist_isCancel,
		Rm: () => log,
		k2: () => multiselect,
		Md: () => outro,
		wJ: () => dist_password,
		Lt: () => dist_select,
		Qq: () => dist_text
	});
	var external_node_util_ = __webpack_require__(7975);
	var external_node_process_ = __webpack_require__(1708);
	var external_node_readline_ = __webpack_require__(481);
	var dist = __webpack_require__(611);
	const NO_TRUNCATION = {
		limit: Infinity,
		ellipsis: "",
		ellipsisWidth: 0
	};
	const fastStringWidth = (input, options = {}) => {
		return (0, dist.A)(input, NO_TRUNCATION, options).width;
	};
	const fast_string_width_dist = fastStringWidth;
	const ESC = "\x1B";
	const CSI = "\u009b";
	const END_CODE = 39;
	const ANSI_ESCAPE_BELL = "\x07";
	const ANSI_CSI = "[";
	const ANSI_OSC = "]";
	const ANSI_SGR_TERMINATOR = "m";
	const ANSI_ESCAPE_LINK = `${ANSI_OSC}8;;`;
	const GROUP_REGEX = new RegExp(`(?:\\${ANSI_CSI}(?<code>\\d+)m|\\${ANSI_ESCAPE_LINK}(?<uri>.*)${ANSI_ESCAPE_BELL})`, "y");
	const getClosingCode = (openingCode) => {
		if (openingCode >= 30 && openingCode <= 37) return 39;
		if (openingCode >= 90 && openingCode <= 97) return 39;
		if (openingCode >= 40 && openingCode <= 47) return 49;
		if (openingCode >= 100 && openingCode <= 107) return 49;
		if (openingCode === 1 || openingCode === 2) return 22;
		if (openingCode === 3) return 23;
		if (openingCode === 4) return 24;
		if (openingCode === 7) return 27;
		if (openingCode === 8) return 28;
		if (openingCode === 9) return 29;
		if (openingCode === 0) return 0;
	};
	const wrapAnsiCode = (code) => `${ESC}${ANSI_CSI}${code}${ANSI_SGR_TERMINATOR}`;
	const wrapAnsiHyperlink = (url) => `${ESC}${ANSI_ESCAPE_LINK}${url}${ANSI_ESCAPE_BELL}`;
	const wrapWord = (rows, word, columns) => {
		const characters = word[Symbol.iterator]();
		let isInsideEscape = false;
		let isInsideLinkEscape = false;
		let lastRow = rows.at(-1);
		let visible = lastRow === void 0 ? 0 : fast_string_width_dist(lastRow);
		let currentCharacter = characters.next();
		let nextCharacter = characters.next();
		let rawCharacterIndex = 0;
		while (!currentCharacter.done) {
			const character = currentCharacter.value;
			const characterLength = fast_string_width_dist(character);
			if (visible + characterLength <= columns) rows[rows.length - 1] += character;
			else {
				rows.push(character);
				visible = 0;
			}
			if (character === ESC || character === CSI) {
				isInsideEscape = true;
				isInsideLinkEscape = word.startsWith(ANSI_ESCAPE_LINK, rawCharacterIndex + 1);
			}
			if (isInsideEscape) {
				if (isInsideLinkEscape) {
					if (character === ANSI_ESCAPE_BELL) {
						isInsideEscape = false;
						isInsideLinkEscape = false;
					}
				} else if (character === ANSI_SGR_TERMINATOR) isInsideEscape = false;
			} else {
				visible += characterLength;
				if (visible === columns && !nextCharacter.done) {
					rows.push("");
					visible = 0;
				}
			}
			currentCharacter = nextCharacter;
			nextCharacter = characters.next();
			rawCharacterIndex += character.length;
		}
		lastRow = rows.at(-1);
		if (!visible && lastRow !== void 0 && lastRow.length && rows.length > 1) rows[rows.length - 2] += rows.pop();
	};
	const stringVisibleTrimSpacesRight = (string) => {
		const words = string.split(" ");
		let last = words.length;
		while (last) {
			if (fast_string_width_dist(words[last - 1])) break;
			last--;
		}
		if (last === words.length) return string;
		return words.slice(0, last).join(" ") + words.slice(last).join("");
	};
	const exec = (string, columns, options = {}) => {
		if (options.trim !== false && string.trim() === "") return "";
		let returnValue = "";
		let escapeCode;
		let escapeUrl;
		const words = string.split(" ");
		let rows = [""];
		let rowLength = 0;
		for (let index = 0; index < words.length; index++) {
			const word = words[index];
			if (options.trim !== false) {
				const row = rows.at(-1) ?? "";
				const trimmed = row.trimStart();
				if (row.length !== trimmed.length) {
					rows[rows.length - 1] = trimmed;
					rowLength = fast_string_width_dist(trimmed);
				}
			}
			if (index !== 0) {
				if (rowLength >= columns && (options.wordWrap === false || options.trim === false)) {
					rows.push("");
					rowLength = 0;
				}
				if (rowLength || options.trim === false) {
					rows[rows.length - 1] += " ";
					rowLength++;
				}
			}
			const wordLength = fast_string_width_dist(word);
			if (options.hard && wordLength > columns) {
				const remainingColumns = columns - rowLength;
				const breaksStartingThisLine = 1 + Math.floor((wordLength - remainingColumns - 1) / columns);
				if (Math.floor((wordLength - 1) / columns) < breaksStartingThisLine) rows.push("");
				wrapWord(rows, word, columns);
				rowLength = fast_string_width_dist(rows.at(-1) ?? "");
				continue;
			}
			if (rowLength + wordLength > columns && rowLength && wordLength) {
				if (options.wordWrap === false && rowLength < columns) {
					wrapWord(rows, word, columns);
					rowLength = fast_string_width_dist(rows.at(-1) ?? "");
					continue;
				}
				rows.push("");
				rowLength = 0;
			}
			if (rowLength + wordLength > columns && options.wordWrap === false) {
				wrapWord(rows, word, columns);
				rowLength = fast_string_width_dist(rows.at(-1) ?? "");
				continue;
			}
			rows[rows.length - 1] += word;
			rowLength += wordLength;
		}
		if (options.trim !== false) rows = rows.map((row) => stringVisibleTrimSpacesRight(row));
		const preString = rows.join("\n");
		let inSurrogate = false;
		for (let i = 0; i < preString.length; i++) {
			const character = preString[i];
			returnValue += character;
			if (!inSurrogate) {
				inSurrogate = character >= "\ud800" && character <= "\udbff";
				if (inSurrogate) continue;
			} else inSurrogate = false;
			if (character === ESC || character === CSI) {
				GROUP_REGEX.lastIndex = i + 1;
				const groups = GROUP_REGEX.exec(preString)?.groups;
				if (groups?.code !== void 0) {
					const code = Number.parseFloat(groups.code);
					escapeCode = code === END_CODE ? void 0 : code;
				} else if (groups?.uri !== void 0) escapeUrl = groups.uri.length === 0 ? void 0 : groups.uri;
			}
			if (preString[i + 1] === "\n") {
				if (escapeUrl) returnValue += wrapAnsiHyperlink("");
				const closingCode = escapeCode ? getClosingCode(escapeCode) : void 0;
				if (escapeCode && closingCode) returnValue += wrapAnsiCode(closingCode);
			} else if (character === "\n") {
				if (escapeCode && getClosingCode(escapeCode)) returnValue += wrapAnsiCode(escapeCode);
				if (escapeUrl) returnValue += wrapAnsiHyperlink(escapeUrl);
			}
		}
		return returnValue;
	};
	const CRLF_OR_LF = /\r?\n/;
	function main_wrapAnsi(string, columns, options) {
		return String(string).normalize().split(CRLF_OR_LF).map((line) => exec(line, columns, options)).join("\n");
	}
	const dist_ESC = "\x1B";
	const dist_CSI = `${dist_ESC}[`;
	const dist_cursor = {
		to(x, y) {
			if (!y) return `${dist_CSI}${x + 1}G`;
			return `${dist_CSI}${y + 1};${x + 1}H`;
		},
		move(x, y) {
			let ret = "";
			if (x < 0) ret += `${dist_CSI}${-x}D`;
			else if (x > 0) ret += `${dist_CSI}${x}C`;
			if (y < 0) ret += `${dist_CSI}${-y}A`;
			else if (y > 0) ret += `${dist_CSI}${y}B`;
			return ret;
		},
		up: (count = 1) => `${dist_CSI}${count}A`,
		down: (count = 1) => `${dist_CSI}${count}B`,
		forward: (count = 1) => `${dist_CSI}${count}C`,
		backward: (count = 1) => `${dist_CSI}${count}D`,
		nextLine: (count = 1) => `${dist_CSI}E`.repeat(count),
		prevLine: (count = 1) => `${dist_CSI}F`.repeat(count),
		left: `${dist_CSI}G`,
		hide: `${dist_CSI}?25l`,
		show: `${dist_CSI}?25h`,
		save: `${dist_ESC}7`,
		restore: `${dist_ESC}8`
	};
	const dist_erase = {
		screen: `${dist_CSI}2J`,
		up: (count = 1) => `${dist_CSI}1J`.repeat(count),
		down: (count = 1) => `${dist_CSI}J`.repeat(count),
		line: `${dist_CSI}2K`,
		lineEnd: `${dist_CSI}K`,
		lineStart: `${dist_CSI}1K`,
		lines(count) {
			let clear = "";
			for (let i = 0; i < count; i++) clear += this.line + (i < count - 1 ? dist_cursor.up() : "");
			if (count) clear += dist_cursor.left;
			return clear;
		}
	};
	__webpack_require__(7066);
	function findCursor(o, s, l) {
		if (!l.some((r) => !r.disabled)) return o;
		const t = o + s, n = Math.max(l.length - 1, 0), e = t < 0 ? n : t > n ? 0 : t;
		return l[e]?.disabled ? findCursor(e, s < 0 ? -1 : 1, l) : e;
	}
	const dist_settings = {
		actions: new Set([
			"up",
			"down",
			"left",
			"right",
			"space",
			"enter",
			"cancel"
		]),
		aliases: new Map([
			["k", "up"],
			["j", "down"],
			["h", "left"],
			["l", "right"],
			["", "cancel"],
			["escape", "cancel"]
		]),
		messages: {
			cancel: "Canceled",
			error: "Something went wrong"
		},
		withGuide: true,
		accessible: void 0,
		date: {
			monthNames: [...[
				"January",
				"February",
				"March",
				"April",
				"May",
				"June",
				"July",
				"August",
				"September",
				"October",
				"November",
				"December"
			]],
			messages: {
				required: "Please enter a valid date",
				invalidMonth: "There are only 12 months in a year",
				invalidDay: (n, e) => `There are only ${n} days in ${e}`,
				afterMin: (n) => `Date must be on or after ${n.toISOString().slice(0, 10)}`,
				beforeMax: (n) => `Date must be on or before ${n.toISOString().slice(0, 10)}`
			}
		}
	};
	function dist_isAccessible(n) {
		if (n !== void 0) return n;
		if (dist_settings.accessible !== void 0) return dist_settings.accessible;
		const e = process.env.ACCESSIBLE;
		return e !== void 0 && e !== "" && e !== "0" && e !== "false";
	}
	function isActionKey(n, e) {
		if (typeof n == "string") return dist_settings.aliases.get(n) === e;
		for (const s of n) if (s !== void 0 && isActionKey(s, e)) return true;
		return false;
	}
	function diffLines(i, s) {
		if (i === s) return;
		const e = i.split(`
`), t = s.split(`
`), r = Math.max(e.length, t.length), f = [];
		for (let n = 0; n < r; n++) e[n] !== t[n] && f.push(n);
		return {
			lines: f,
			numLinesBefore: e.length,
			numLinesAfter: t.length,
			numLines: r
		};
	}
	globalThis.process.platform.startsWith("win");
	const CANCEL_SYMBOL = Symbol("clack:cancel");
	function dist_isCancel(e) {
		return e === CANCEL_SYMBOL;
	}
	function setRawMode(e, r) {
		const o = e;
		o.isTTY && o.setRawMode(r);
	}
	const dist_getColumns = (e) => "columns" in e && typeof e.columns == "number" ? e.columns : 80, getRows = (e) => "rows" in e && typeof e.rows == "number" ? e.rows : 20;
	function dist_wrapTextWithPrefix(e, r, o, n = o, s = o, t) {
		return main_wrapAnsi(r, dist_getColumns(e ?? external_node_process_.stdout) - fast_string_width_dist(o), {
			hard: true,
			trim: false
		}).split(`
`).map((c, a, g) => {
			const m = t ? t(c, a) : c;
			return a === 0 ? `${n}${m}` : a === g.length - 1 ? `${s}${m}` : `${o}${m}`;
		}).join(`
`);
	}
	function dist_runValidation(e, a) {
		if ("~standard" in e) {
			const n = e["~standard"].validate(a);
			return n instanceof Promise ? n.then((r) => r.issues?.at(0)?.message) : n.issues?.at(0)?.message;
		}
		return e(a);
	}
	let C$1 = class C {
		input;
		output;
		_abortSignal;
		rl;
		opts;
		_render;
		_track = false;
		_prevFrame = "";
		_subscribers = new Map();
		_cursor = 0;
		state = "initial";
		error = "";
		value;
		userInput = "";
		get accessible() {
			return dist_isAccessible(this.opts.accessible);
		}
		constructor(t, e = true) {
			const { input: i = external_node_process_.stdin, output: s = external_node_process_.stdout, render: r, signal: n, ...o } = t;
			this.opts = o, this.onKeypress = this.onKeypress.bind(this), this.close = this.close.bind(this), this.render = this.render.bind(this), this._render = r.bind(this), this._track = e, this._abortSignal = n, this.input = i, this.output = s;
		}
		unsubscribe() {
			this._subscribers.clear();
		}
		setSubscriber(t, e) {
			const i = this._subscribers.get(t) ?? [];
			i.push(e), this._subscribers.set(t, i);
		}
		on(t, e) {
			this.setSubscriber(t, { cb: e });
		}
		once(t, e) {
			this.setSubscriber(t, {
				cb: e,
				once: true
			});
		}
		emit(t, ...e) {
			const i = this._subscribers.get(t) ?? [], s = [];
			for (const r of i) r.cb(...e), r.once && s.push(() => i.splice(i.indexOf(r), 1));
			for (const r of s) r();
		}
		prompt() {
			return new Promise((t) => {
				if (this._abortSignal) {
					if (this._abortSignal.aborted) return this.state = "cancel", this.close(), t(CANCEL_SYMBOL);
					this._abortSignal.addEventListener("abort", () => {
						this.state = "cancel", this.close();
					}, { once: true });
				}
				this.rl = external_node_readline_.createInterface({
					input: this.input,
					tabSize: 2,
					prompt: "",
					escapeCodeTimeout: 50,
					terminal: true
				}), this.rl.prompt(), this.opts.initialUserInput !== void 0 && this._setUserInput(this.opts.initialUserInput, true), this.input.on("keypress", this.onKeypress), setRawMode(this.input, true), this.output.on("resize", this.render), this.render(), this.once("submit", () => {
					this.output.write(dist_cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(this.value);
				}), this.once("cancel", () => {
					this.output.write(dist_cursor.show), this.output.off("resize", this.render), setRawMode(this.input, false), t(CANCEL_SYMBOL);
				});
			});
		}
		_isActionKey(t, e) {
			return t === "	";
		}
		_shouldSubmit(t, e) {
			return true;
		}
		_setValue(t) {
			this.value = t, this.emit("value", this.value);
		}
		_setUserInput(t, e) {
			this.userInput = t ?? "", this.emit("userInput", this.userInput), e && this._track && this.rl && (this.rl.write(this.userInput), this._cursor = this.rl.cursor);
		}
		_clearUserInput() {
			this.rl?.write(null, {
				ctrl: true,
				name: "u"
			}), this._setUserInput("");
		}
		async onKeypress(t, e) {
			if (this.state !== "validating") {
				if (this._track && e.name !== "return" && (e.name && this._isActionKey(t, e) && this.rl?.write(null, {
					ctrl: true,
					name: "h"
				}), this._cursor = this.rl?.cursor ?? 0, this._setUserInput(this.rl?.line)), this.state === "error" && (this.state = "active"), e?.name && (!this._track && dist_settings.aliases.has(e.name) && this.emit("cursor", dist_settings.aliases.get(e.name)), dist_settings.actions.has(e.name) && this.emit("cursor", e.name)), t && (t.toLowerCase() === "y" || t.toLowerCase() === "n") && this.emit("confirm", t.toLowerCase() === "y"), this.emit("key", t, e), e?.name === "return" && this._shouldSubmit(t, e)) {
					if (this.opts.validate) {
						const i = dist_runValidation(this.opts.validate, this.value);
						let s;
						i instanceof Promise ? (this.state = "validating", this.render(), s = await i) : s = i, s && (this.error = s instanceof Error ? s.message : s, this.state = "error", this.rl?.write(this.userInput));
					}
					this.state !== "error" && (this.state = "submit");
				}
				isActionKey([
					t,
					e?.name,
					e?.sequence
				], "cancel") && (this.state = "cancel"), (this.state === "submit" || this.state === "cancel") && this.emit("finalize"), this.render(), (this.state === "submit" || this.state === "cancel") && this.close();
			}
		}
		close() {
			this.input.unpipe(), this.input.removeListener("keypress", this.onKeypress), this.output.write(`
`), setRawMode(this.input, false), this.rl?.close(), this.rl = void 0, this.emit(`${this.state}`, this.value), this.unsubscribe();
		}
		restoreCursor() {
			const t = main_wrapAnsi(this._prevFrame, dist_getColumns(this.output), {
				hard: true,
				trim: false
			}).split(`
`).length - 1;
			this.output.write(dist_cursor.move(-999, t * -1));
		}
		render() {
			const t = main_wrapAnsi(this._render(this) ?? "", dist_getColumns(this.output), {
				hard: true,
				trim: false
			});
			if (t !== this._prevFrame) {
				if (this.state === "initial") this.output.write(dist_cursor.hide);
				else {
					const e = diffLines(this._prevFrame, t), i = getRows(this.output);
					if (this.restoreCursor(), e) {
						const s = Math.max(0, e.numLinesAfter - i), r = Math.max(0, e.numLinesBefore - i);
						let n = e.lines.find((o) => o >= s);
						if (n === void 0) {
							this._prevFrame = t;
							return;
						}
						if (e.lines.length === 1) {
							this.output.write(dist_cursor.move(0, n - r)), this.output.write(dist_erase.lines(1));
							const o = t.split(`
`);
							this.output.write(o[n]), this._prevFrame = t, this.output.write(dist_cursor.move(0, o.length - n - 1));
							return;
						} else if (e.lines.length > 1) {
							if (s < r) n = s;
							else {
								const h = n - r;
								h > 0 && this.output.write(dist_cursor.move(0, h));
							}
							this.output.write(dist_erase.down());
							const m = t.split(`
`).slice(n);
							this.output.write(m.join(`
`)), this._prevFrame = t;
							return;
						}
					}
					this.output.write(dist_erase.down());
				}
				this.output.write(t), this.state === "initial" && (this.state = "active"), this._prevFrame = t;
			}
		}
	};
	class r extends C$1 {
		get cursor() {
			return this.value ? 0 : 1;
		}
		get _value() {
			return this.cursor === 0;
		}
		constructor(t) {
			super(t, false), this.value = !!t.initialValue, this.on("userInput", () => {
				this.value = this._value;
			}), this.on("confirm", (i) => {
				this.output.write(dist_cursor.move(0, -1)), this.value = i, this.state = "submit", this.close();
			}), this.on("cursor", () => {
				this.value = !this.value;
			});
		}
	}
	class a extends C$1 {
		options;
		cursor = 0;
		get _value() {
			return this.options[this.cursor]?.value;
		}
		get _enabledOptions() {
			return this.options.filter((e) => e.disabled !== true);
		}
		toggleAll() {
			const e = this._enabledOptions, i = this.value !== void 0 && this.value.length === e.length;
			this.value = i ? [] : e.map((t) => t.value);
		}
		toggleInvert() {
			const e = this.value;
			if (!e) return;
			const i = this._enabledOptions.filter((t) => !e.includes(t.value));
			this.value = i.map((t) => t.value);
		}
		toggleValue() {
			this.value === void 0 && (this.value = []);
			const e = this.value.includes(this._value);
			this.value = e ? this.value.filter((i) => i !== this._value) : [...this.value, this._value];
		}
		constructor(e) {
			super(e, false), this.options = e.options, this.value = [...e.initialValues ?? []];
			const i = Math.max(this.options.findIndex(({ value: t }) => t === e.cursorAt), 0);
			this.cursor = this.options[i]?.disabled ? findCursor(i, 1, this.options) : i, this.on("key", (t, s) => {
				s.name === "a" && this.toggleAll(), s.name === "i" && this.toggleInvert(), s.name === void 0 && t === "\u3000" && this.toggleValue();
			}), this.on("cursor", (t) => {
				switch (t) {
					case "left":
					case "up":
						this.cursor = findCursor(this.cursor, -1, this.options);
						break;
					case "down":
					case "right":
						this.cursor = findCursor(this.cursor, 1, this.options);
						break;
					case "space": this.toggleValue();
				}
			});
		}
	}
	class u extends C$1 {
		_mask = "\u2022";
		get cursor() {
			return this._cursor;
		}
		get masked() {
			return this.userInput.replaceAll(/./g, this._mask);
		}
		get userInputWithCursor() {
			if (this.state === "submit" || this.state === "cancel") return this.masked;
			const t = this.userInput;
			if (this.cursor >= t.length) return `${this.masked}${(0, external_node_util_.styleText)(["inverse", "hidden"], "_")}`;
			const s = this.masked, r = s.slice(0, this.cursor), i = s.slice(this.cursor, this.cursor + 1), o = s.slice(this.cursor + 1);
			return `${r}${(0, external_node_util_.styleText)("inverse", i)}${o}`;
		}
		clear() {
			this._clearUserInput();
		}
		constructor({ mask: t, ...s }) {
			super(s), this._mask = t ?? "\u2022", this.on("userInput", (r) => {
				this._setValue(r);
			}), this.on("finalize", () => {
				this.value === void 0 && (this.value = "");
			});
		}
	}
	let n$1 = class n extends C$1 {
		options;
		cursor = 0;
		get _selectedValue() {
			return this.options[this.cursor];
		}
		changeValue() {
			const e = this._selectedValue;
			this.value = e === void 0 ? void 0 : e.value;
		}
		constructor(e) {
			super(e, false), this.options = e.options;
			const o = this.options.findIndex(({ value: s }) => s === e.initialValue), t = o === -1 ? 0 : o;
			this.cursor = this.options[t]?.disabled ? findCursor(t, 1, this.options) : t, this.changeValue(), this.on("cursor", (s) => {
				switch (s) {
					case "left":
					case "up":
						this.cursor = findCursor(this.cursor, -1, this.options);
						break;
					case "down":
					case "right": this.cursor = findCursor(this.cursor, 1, this.options);
				}
				this.changeValue();
			});
		}
	};
	class n extends C$1 {
		get userInputWithCursor() {
			if (this.state === "submit") return this.userInput;
			const t = this.userInput;
			if (this.cursor >= t.length) return `${this.userInput}\u2588`;
			const r = t.slice(0, this.cursor), s = t.slice(this.cursor, this.cursor + 1), e = t.slice(this.cursor + 1);
			return `${r}${(0, external_node_util_.styleText)("inverse", s)}${e}`;
		}
		get cursor() {
			return this._cursor;
		}
		constructor(t) {
			super({
				...t,
				initialUserInput: t.initialUserInput ?? t.initialValue
			}), this.on("userInput", (r) => {
				this._setValue(r);
			}), this.on("finalize", () => {
				this.value || (this.value = t.defaultValue), this.value === void 0 && (this.value = "");
			});
		}
	}
	__webpack_require__(3024);
	__webpack_require__(6760);
	function isUnicodeSupported() {
		if (external_node_process_.platform !== "win32") return external_node_process_.env.TERM !== "linux";
		return Boolean(external_node_process_.env.CI) || Boolean(external_node_process_.env.WT_SESSION) || Boolean(external_node_process_.env.TERMINUS_SUBLIME) || external_node_process_.env.ConEmuTask === "{cmd::Cmder}" || external_node_process_.env.TERM_PROGRAM === "Terminus-Sublime" || external_node_process_.env.TERM_PROGRAM === "vscode" || external_node_process_.env.TERM === "xterm-256color" || external_node_process_.env.TERM === "alacritty" || external_node_process_.env.TERMINAL_EMULATOR === "JetBrains-JediTerm";
	}
	const unicode = isUnicodeSupported(), unicodeOr = (e, o) => unicode ? e : o, S_STEP_ACTIVE = unicodeOr("\u25c6", "*"), S_STEP_CANCEL = unicodeOr("\u25a0", "x"), S_STEP_ERROR = unicodeOr("\u25b2", "x"), S_STEP_SUBMIT = unicodeOr("\u25c7", "o"), S_BAR_START = unicodeOr("\u250c", "T"), S_BAR = unicodeOr("\u2502", "|"), S_BAR_END = unicodeOr("\u2514", "\u2014"), S_RADIO_ACTIVE = unicodeOr("\u25cf", ">"), S_RADIO_INACTIVE = unicodeOr("\u25cb", " "), S_CHECKBOX_ACTIVE = unicodeOr("\u25fb", "[\u2022]"), S_CHECKBOX_SELECTED = unicodeOr("\u25fc", "[+]"), S_CHECKBOX_INACTIVE = unicodeOr("\u25fb", "[ ]"), S_PASSWORD_MASK = unicodeOr("\u25aa", "\u2022"), S_INFO = unicodeOr("\u25cf", "\u2022"), S_SUCCESS = unicodeOr("\u25c6", "*"), S_WARN = unicodeOr("\u25b2", "!"), S_ERROR = unicodeOr("\u25a0", "x"), symbol = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, external_node_util_.styleText)("cyan", S_STEP_ACTIVE);
			case "cancel": return (0, external_node_util_.styleText)("red", S_STEP_CANCEL);
			case "error": return (0, external_node_util_.styleText)("yellow", S_STEP_ERROR);
			case "submit": return (0, external_node_util_.styleText)("green", S_STEP_SUBMIT);
			case "validating": return (0, external_node_util_.styleText)("dim", S_STEP_ACTIVE);
		}
	}, symbolBar = (e) => {
		switch (e) {
			case "initial":
			case "active": return (0, external_node_util_.styleText)("cyan", S_BAR);
			case "cancel": return (0, external_node_util_.styleText)("red", S_BAR);
			case "error": return (0, external_node_util_.styleText)("yellow", S_BAR);
			case "submit": return (0, external_node_util_.styleText)("green", S_BAR);
		}
	};
	function formatInstructionFooter(e, o, r) {
		const s = r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", n = dist_wrapTextWithPrefix(e, o.join(" \u2022 "), s).split(`
`);
		return r && n.push((0, external_node_util_.styleText)("cyan", S_BAR_END)), n;
	}
	const E$1 = (l, e, w, p, b, C = false) => {
		let r = e, O = 0;
		if (C) for (let i = p - 1; i >= w; i--) {
			const m = l[i];
			if (m && (r -= m.length), O++, r <= b) break;
		}
		else for (let i = w; i < p; i++) {
			const m = l[i];
			if (m && (r -= m.length), O++, r <= b) break;
		}
		return {
			lineCount: r,
			removals: O
		};
	};
	const limitOptions = ({ cursor: l, options: e, style: w, output: p = process.stdout, maxItems: b = Number.POSITIVE_INFINITY, columnPadding: C = 0, rowPadding: r = 4 }) => {
		const i = dist_getColumns(p) - C, m = getRows(p), M = (0, external_node_util_.styleText)("dim", "..."), v = Math.max(m - r, 0), a = Math.max(Math.min(b, v), 5);
		let f = 0;
		l >= a - 3 && (f = Math.max(Math.min(l - a + 3, e.length - a), 0));
		let d = a < e.length && f > 0, c = a < e.length && f + a < e.length;
		const I = Math.min(f + a, e.length), s = [];
		let g = 0;
		d && g++, c && g++;
		const T = f + (d ? 1 : 0), W = I - (c ? 1 : 0);
		for (let t = T; t < W; t++) {
			const n = e[t], h = main_wrapAnsi(n !== void 0 ? w(n, t === l) : "", i, {
				hard: true,
				trim: false
			}).split(`
`);
			s.push(h), g += h.length;
		}
		if (g > v) {
			let t = 0, n = 0, o = g;
			const h = l - T;
			let u = v;
			const L = () => E$1(s, o, 0, h, u), y = () => E$1(s, o, h + 1, s.length, u, true);
			d ? ({lineCount: o, removals: t} = L(), o > u && (c || (u -= 1), {lineCount: o, removals: n} = y())) : (c || (u -= 1), {lineCount: o, removals: n} = y(), o > u && (u -= 1, {lineCount: o, removals: t} = L())), t > 0 && (d = true, s.splice(0, t)), n > 0 && (c = true, s.splice(s.length - n, n));
		}
		const x = [];
		d && x.push(M);
		for (const t of s) for (const n of t) x.push(n);
		return c && x.push(M), x;
	};
	const dist_confirm = (e) => {
		const a = e.active ?? "Yes", o = e.inactive ?? "No";
		return new r({
			active: a,
			inactive: o,
			signal: e.signal,
			input: e.input,
			output: e.output,
			initialValue: e.initialValue ?? true,
			render() {
				const i = e.withGuide ?? dist_settings.withGuide, u = `${symbol(this.state)}  `, l = i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "", f = dist_wrapTextWithPrefix(e.output, e.message, l, u), s = `${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${f}
`, c = this.value ? a : o;
				switch (this.state) {
					case "submit": return `${s}${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${(0, external_node_util_.styleText)("dim", c)}`;
					case "cancel": return `${s}${i ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${(0, external_node_util_.styleText)(["strikethrough", "dim"], c)}${i ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					default: {
						const r = i ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", g = i ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : "";
						return `${s}${r}${this.value ? `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${a}` : `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${(0, external_node_util_.styleText)("dim", a)}`}${e.vertical ? i ? `
${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : `
` : ` ${(0, external_node_util_.styleText)("dim", "/")} `}${this.value ? `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${(0, external_node_util_.styleText)("dim", o)}` : `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${o}`}
${g}
`;
					}
				}
			}
		}).prompt();
	};
	const MULTISELECT_INSTRUCTIONS = [
		`${(0, external_node_util_.styleText)("dim", "\u2191/\u2193")} to navigate`,
		`${(0, external_node_util_.styleText)("dim", "Space:")} select`,
		`${(0, external_node_util_.styleText)("dim", "Enter:")} confirm`
	];
	const dist_m = (n, u) => n.split(`
`).map((d) => u(d)).join(`
`);
	const multiselect = (n) => {
		const u = (t, a) => {
			const r = t.label ?? String(t.value);
			return a === "disabled" ? `${(0, external_node_util_.styleText)("gray", S_CHECKBOX_INACTIVE)} ${dist_m(r, (o) => (0, external_node_util_.styleText)(["strikethrough", "gray"], o))}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint ?? "disabled"})`)}` : ""}` : a === "active" ? `${(0, external_node_util_.styleText)("cyan", S_CHECKBOX_ACTIVE)} ${r}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "selected" ? `${(0, external_node_util_.styleText)("green", S_CHECKBOX_SELECTED)} ${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "cancelled" ? `${dist_m(r, (o) => (0, external_node_util_.styleText)(["strikethrough", "dim"], o))}` : a === "active-selected" ? `${(0, external_node_util_.styleText)("green", S_CHECKBOX_SELECTED)} ${r}${t.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${t.hint})`)}` : ""}` : a === "submitted" ? `${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}` : `${(0, external_node_util_.styleText)("dim", S_CHECKBOX_INACTIVE)} ${dist_m(r, (o) => (0, external_node_util_.styleText)("dim", o))}`;
		}, d = n.required ?? true, x = n.showInstructions ?? true;
		return new a({
			options: n.options,
			signal: n.signal,
			input: n.input,
			output: n.output,
			initialValues: n.initialValues,
			required: d,
			cursorAt: n.cursorAt,
			validate(t) {
				if (d && (t === void 0 || t.length === 0)) return `Please select at least one option.
${(0, external_node_util_.styleText)("reset", (0, external_node_util_.styleText)("dim", `Press ${(0, external_node_util_.styleText)([
					"gray",
					"bgWhite",
					"inverse"
				], " space ")} to select, ${(0, external_node_util_.styleText)("gray", (0, external_node_util_.styleText)("bgWhite", (0, external_node_util_.styleText)("inverse", " enter ")))} to submit`))}`;
			},
			render() {
				const t = n.withGuide ?? dist_settings.withGuide, a = dist_wrapTextWithPrefix(n.output, n.message, t ? `${symbolBar(this.state)}  ` : "", `${symbol(this.state)}  `), r = `${t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${a}
`, o = this.value ?? [], g = (i, l) => {
					if (i.disabled) return u(i, "disabled");
					const s = o.includes(i.value);
					return l && s ? u(i, "active-selected") : s ? u(i, "selected") : u(i, l ? "active" : "inactive");
				};
				switch (this.state) {
					case "submit": {
						const i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "submitted")).join((0, external_node_util_.styleText)("dim", ", ")) || (0, external_node_util_.styleText)("dim", "none");
						return `${r}${dist_wrapTextWithPrefix(n.output, i, t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "")}`;
					}
					case "cancel": {
						const i = this.options.filter(({ value: s }) => o.includes(s)).map((s) => u(s, "cancelled")).join((0, external_node_util_.styleText)("dim", ", "));
						if (i.trim() === "") return `${r}${(0, external_node_util_.styleText)("gray", S_BAR)}`;
						return `${r}${dist_wrapTextWithPrefix(n.output, i, t ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "")}${t ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					}
					case "error": {
						const i = t ? `${(0, external_node_util_.styleText)("yellow", S_BAR)}  ` : "", l = this.error.split(`
`).map(($, v) => v === 0 ? `${t ? `${(0, external_node_util_.styleText)("yellow", S_BAR_END)}  ` : ""}${(0, external_node_util_.styleText)("yellow", $)}` : `   ${$}`).join(`
`), s = r.split(`
`).length, h = l.split(`
`).length + 1;
						return `${r}${i}${limitOptions({
							output: n.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: n.maxItems,
							columnPadding: i.length,
							rowPadding: s + h,
							style: g
						}).join(`
${i}`)}
${l}
`;
					}
					default: {
						const i = t ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", l = r.split(`
`).length, s = x ? formatInstructionFooter(n.output, MULTISELECT_INSTRUCTIONS, t) : t ? [(0, external_node_util_.styleText)("cyan", S_BAR_END)] : [], h = s.join(`
`), $ = s.length + 1;
						return `${r}${i}${limitOptions({
							output: n.output,
							options: this.options,
							cursor: this.cursor,
							maxItems: n.maxItems,
							columnPadding: i.length,
							rowPadding: l + $,
							style: g
						}).join(`
${i}`)}
${h}
`;
					}
				}
			}
		}).prompt();
	};
	const log = {
		message: (s = [], { symbol: e = (0, external_node_util_.styleText)("gray", S_BAR), secondarySymbol: r = (0, external_node_util_.styleText)("gray", S_BAR), output: m = process.stdout, spacing: l = 1, withGuide: c } = {}) => {
			const t = [], o = c ?? dist_settings.withGuide, f = o ? r : "", O = o ? `${e}  ` : "", u = o ? `${r}  ` : "";
			for (let i = 0; i < l; i++) t.push(f);
			const g = Array.isArray(s) ? s : s.split(`
`);
			if (g.length > 0) {
				const [i, ...y] = g;
				i.length > 0 ? t.push(`${O}${i}`) : t.push(o ? e : "");
				for (const p of y) p.length > 0 ? t.push(`${u}${p}`) : t.push(o ? r : "");
			}
			m.write(`${t.join(`
`)}
`);
		},
		info: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("blue", S_INFO)
			});
		},
		success: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("green", S_SUCCESS)
			});
		},
		step: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("green", S_STEP_SUBMIT)
			});
		},
		warn: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("yellow", S_WARN)
			});
		},
		warning: (s, e) => {
			log.warn(s, e);
		},
		error: (s, e) => {
			log.message(s, {
				...e,
				symbol: (0, external_node_util_.styleText)("red", S_ERROR)
			});
		}
	}, intro = (o = "", t) => {
		const i = t?.output ?? process.stdout, e = t?.withGuide ?? dist_settings.withGuide ? `${(0, external_node_util_.styleText)("gray", S_BAR_START)}  ` : "";
		i.write(`${e}${o}
`);
	}, outro = (o = "", t) => {
		const i = t?.output ?? process.stdout, e = t?.withGuide ?? dist_settings.withGuide ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
${(0, external_node_util_.styleText)("gray", S_BAR_END)}  ` : "";
		i.write(`${e}${o}

`);
	};
	const dist_password = (e) => new u({
		validate: e.validate,
		mask: e.mask ?? S_PASSWORD_MASK,
		signal: e.signal,
		input: e.input,
		output: e.output,
		render() {
			const r = e.withGuide ?? dist_settings.withGuide, o = `${r ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${symbol(this.state)}  ${e.message}
`, m = this.userInputWithCursor, i = this.masked;
			switch (this.state) {
				case "error": {
					const s = r ? `${(0, external_node_util_.styleText)("yellow", S_BAR)}  ` : "", n = r ? `${(0, external_node_util_.styleText)("yellow", S_BAR_END)}  ` : "", d = i ?? "";
					return e.clearOnError && this.clear(), `${o.trim()}
${s}${d}
${n}${(0, external_node_util_.styleText)("yellow", this.error)}
`;
				}
				case "submit": return `${o}${r ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${i ? (0, external_node_util_.styleText)("dim", i) : ""}`;
				case "cancel": return `${o}${r ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : ""}${i ? (0, external_node_util_.styleText)(["strikethrough", "dim"], i) : ""}${i && r ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
				default: return `${o}${r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : ""}${m}
${r ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : ""}
`;
			}
		}
	}).prompt();
	const SELECT_INSTRUCTIONS = [`${(0, external_node_util_.styleText)("dim", "\u2191/\u2193")} to navigate`, `${(0, external_node_util_.styleText)("dim", "Enter:")} confirm`];
	const dist_c = (t, o) => t.includes(`
`) ? t.split(`
`).map((d) => o(d)).join(`
`) : o(t);
	const dist_select = (t) => {
		const o = (n, m) => {
			if (n === void 0) return "";
			const s = n.label ?? String(n.value);
			switch (m) {
				case "disabled": return `${(0, external_node_util_.styleText)("gray", S_RADIO_INACTIVE)} ${dist_c(s, (i) => (0, external_node_util_.styleText)("gray", i))}${n.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${n.hint ?? "disabled"})`)}` : ""}`;
				case "selected": return `${dist_c(s, (i) => (0, external_node_util_.styleText)("dim", i))}`;
				case "active": return `${(0, external_node_util_.styleText)("green", S_RADIO_ACTIVE)} ${s}${n.hint ? ` ${(0, external_node_util_.styleText)("dim", `(${n.hint})`)}` : ""}`;
				case "cancelled": return `${dist_c(s, (i) => (0, external_node_util_.styleText)(["strikethrough", "dim"], i))}`;
				default: return `${(0, external_node_util_.styleText)("dim", S_RADIO_INACTIVE)} ${dist_c(s, (i) => (0, external_node_util_.styleText)("dim", i))}`;
			}
		}, d = t.showInstructions ?? true;
		return new n$1({
			options: t.options,
			signal: t.signal,
			input: t.input,
			output: t.output,
			initialValue: t.initialValue,
			render() {
				const n = t.withGuide ?? dist_settings.withGuide, m = `${symbol(this.state)}  `, s = `${symbolBar(this.state)}  `, i = dist_wrapTextWithPrefix(t.output, t.message, s, m), u = `${n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${i}
`;
				switch (this.state) {
					case "submit": {
						const r = n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "";
						return `${u}${dist_wrapTextWithPrefix(t.output, o(this.options[this.cursor], "selected"), r)}`;
					}
					case "cancel": {
						const r = n ? `${(0, external_node_util_.styleText)("gray", S_BAR)}  ` : "";
						return `${u}${dist_wrapTextWithPrefix(t.output, o(this.options[this.cursor], "cancelled"), r)}${n ? `
${(0, external_node_util_.styleText)("gray", S_BAR)}` : ""}`;
					}
					default: {
						const r = n ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", a = u.split(`
`).length, p = d ? formatInstructionFooter(t.output, SELECT_INSTRUCTIONS, n) : n ? [(0, external_node_util_.styleText)("cyan", S_BAR_END)] : [], f = p.join(`
`), b = p.length + 1;
						return `${u}${r}${limitOptions({
							output: t.output,
							cursor: this.cursor,
							options: this.options,
							maxItems: t.maxItems,
							columnPadding: r.length,
							rowPadding: a + b,
							style: (g, x) => o(g, g.disabled ? "disabled" : x ? "active" : "inactive")
						}).join(`
${r}`)}
${f}
`;
					}
				}
			}
		}).prompt();
	};
	const i = `${(0, external_node_util_.styleText)("gray", S_BAR)}  `;
	const stream = {
		message: async (e, { symbol: l = (0, external_node_util_.styleText)("gray", S_BAR) } = {}) => {
			process.stdout.write(`${(0, external_node_util_.styleText)("gray", S_BAR)}
${l}  `);
			let s = 3;
			for await (let r of e) {
				r = r.replace(/\n/g, `
${i}`), r.includes(`
`) && (s = 3 + (0, external_node_util_.stripVTControlCharacters)(r.slice(r.lastIndexOf(`
`))).length);
				const o = (0, external_node_util_.stripVTControlCharacters)(r).length;
				s + o < process.stdout.columns ? (s += o, process.stdout.write(r)) : (process.stdout.write(`
${i}${r.trimStart()}`), s = 3 + (0, external_node_util_.stripVTControlCharacters)(r.trimStart()).length);
			}
			process.stdout.write(`
`);
		},
		info: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("blue", S_INFO) }),
		success: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("green", S_SUCCESS) }),
		step: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("green", S_STEP_SUBMIT) }),
		warn: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("yellow", S_WARN) }),
		warning: (e) => stream.warn(e),
		error: (e) => stream.message(e, { symbol: (0, external_node_util_.styleText)("red", S_ERROR) })
	};
	const dist_text = (t) => new n({
		validate: t.validate,
		placeholder: t.placeholder,
		defaultValue: t.defaultValue,
		initialValue: t.initialValue,
		output: t.output,
		signal: t.signal,
		input: t.input,
		render() {
			const r = t?.withGuide ?? dist_settings.withGuide, l = `${`${r ? `${(0, external_node_util_.styleText)("gray", S_BAR)}
` : ""}${symbol(this.state)}  `}${t.message}
`, d = t.placeholder && t.placeholder.length > 0 ? (0, external_node_util_.styleText)("inverse", t.placeholder[0]) + (0, external_node_util_.styleText)("dim", t.placeholder.slice(1)) : (0, external_node_util_.styleText)(["inverse", "hidden"], "_"), o = this.userInput ? this.userInputWithCursor : d, s = this.value ?? "";
			switch (this.state) {
				case "validating": {
					const n = r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : "", i = r ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : "";
					return `${l}${n}${(0, external_node_util_.styleText)("dim", o)}
${i}  ${(0, external_node_util_.styleText)("dim", "Validating...")}
`;
				}
				case "error": {
					const n = this.error ? `  ${(0, external_node_util_.styleText)("yellow", this.error)}` : "", i = r ? `${(0, external_node_util_.styleText)("yellow", S_BAR)}  ` : "", c = r ? (0, external_node_util_.styleText)("yellow", S_BAR_END) : "";
					return `${l.trim()}
${i}${o}
${c}${n}
`;
				}
				case "submit": {
					const n = s ? `${r ? "  " : ""}${(0, external_node_util_.styleText)("dim", s)}` : "";
					return `${l}${r ? (0, external_node_util_.styleText)("gray", S_BAR) : ""}${n}`;
				}
				case "cancel": {
					const n = s ? `  ${(0, external_node_util_.styleText)(["strikethrough", "dim"], s)}` : "", i = r ? (0, external_node_util_.styleText)("gray", S_BAR) : "";
					return `${l}${i}${n}${s.trim() ? `
${i}` : ""}`;
				}
				default: return `${l}${r ? `${(0, external_node_util_.styleText)("cyan", S_BAR)}  ` : ""}${o}
${r ? (0, external_node_util_.styleText)("cyan", S_BAR_END) : ""}
`;
			}
		}
	}).prompt();
}) };
export { id, ids, modules };
