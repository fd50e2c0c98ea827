export const id = 2152;
export const ids = [2152];
export const modules = {

  2152:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    shrinkPortrait: () => (  shrinkPortrait)
  });
  var jpeg_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3598);

const side = 200;
const qualities = [82, 60, 40];
const limits = { maxResolutionInMP: 6, maxMemoryUsageInMB: 128 };
function shrinkPortrait(jpeg, maxBytes) {
	try {
		const picture = shrink((0,jpeg_js__WEBPACK_IMPORTED_MODULE_0__.decode)(jpeg, { useTArray: true, formatAsRGBA: true, ...limits }));
		for (const quality of qualities) {
			const { data } = (0,jpeg_js__WEBPACK_IMPORTED_MODULE_0__.encode)(picture, quality);
			if (data.length <= maxBytes)
				return new Uint8Array(data);
		}
		return null;
	}
	catch {
		return null;
	}
}
function shrink({ width, height, data }) {
	const crop = Math.min(width, height);
	const size = Math.min(side, crop);
	const [left, top] = [(width - crop) >> 1, (height - crop) >> 1];
	const shrunk = new Uint8Array(size * size * 4);
	const edge = (index) => Math.floor((index * crop) / size);
	for (let y = 0; y < size; y += 1) {
		for (let x = 0; x < size; x += 1) {
			const sums = [0, 0, 0];
			const [firstRow, lastRow] = [edge(y), edge(y + 1) - 1];
			const [firstColumn, lastColumn] = [edge(x), edge(x + 1) - 1];
			for (let row = top + firstRow; row <= top + lastRow; row += 1) {
				for (let column = left + firstColumn; column <= left + lastColumn; column += 1) {
					const at = (row * width + column) * 4;
					for (const part of [0, 1, 2])
						sums[part] = (sums[part] ?? 0) + (data[at + part] ?? 0);
				}
			}
			const count = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
			shrunk.set([...sums.map((sum) => Math.round(sum / count)), 255], (y * size + x) * 4);
		}
	}
	return { width: size, height: size, data: shrunk };
}

  })

};
