export const id = 7554;
export const ids = [7554];
export const modules = {

  7554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    judgeApp: () => (  judgeApp)
  });
  var _net_assert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5601);
  var _net_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7015);
  var _token_answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6540);

async function judgeApp(values, context) {
	const key = values.get('TIKTOK_CLIENT_KEY') ?? '';
	const secret = values.get('TIKTOK_CLIENT_SECRET') ?? '';
	const isRight = await ask(key, secret, context);
	if (isRight !== false)
		return isRight && 'right';
	return (await ask(secret, key, context)) ? 'swapped' : 'wrong';
}
async function ask(key, secret, { http, apiUrl, signal }) {
	const answer = await http({
		name: "TikTok's check of the app",
		method: 'POST',
		url: `${apiUrl}/v2/oauth/token/`,
		headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
		body: new URLSearchParams({
			client_key: key,
			client_secret: secret,
			grant_type: 'client_credentials',
		}).toString(),
		repeatWhen: _net_http_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg,
		signal,
	});
	const body = (0,_token_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .readTokenBody */ .WZ)(answer, ['access_token']);
	const error = (0,_net_assert_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(body?.error) ? body.error.code : body?.error;
	if (error === 'invalid_client')
		return false;
	const isGiven = typeof body?.access_token === 'string' && body.access_token !== '';
	return isGiven ? true : null;
}

  })

};
