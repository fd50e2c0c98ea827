import { tiktok } from '../../../src/platforms/tiktok/index.ts';
import { conforms } from '../contract.ts';

const refusal = (code: string) =>
  `{"data":{},"error":{"code":"${code}","message":"Told by TikTok.","log_id":"202605260604023216496B2832F75F9D79"}}`;
const oauth = (error: string) =>
  `{"error":"${error}","error_description":"Told by TikTok.","log_id":"202605260604023216496B2832F75F9D79"}`;

conforms(tiktok, {
  needed: ['data', 'data.user', 'error', 'error.code'],
  refusals: [
    { status: 401, body: refusal('access_token_invalid'), code: 'access-expired' },
    { status: 401, body: refusal('scope_not_authorized'), code: 'missing-scope' },
    { status: 400, body: refusal('scope_permission_missed'), code: 'missing-scope' },
    { status: 429, body: refusal('rate_limit_exceeded'), code: 'throttled' },
    { status: 200, body: refusal('rate_limit_exceeded'), code: 'throttled' },
    { status: 500, body: refusal('internal_error'), code: 'unavailable' },
    { status: 400, body: refusal('invalid_params'), code: 'unexpected-answer' },
  ],
  renewalRefusals: [
    { status: 200, body: oauth('invalid_grant'), code: 'reauthorize' },
    { status: 400, body: oauth('access_denied'), code: 'reauthorize' },
    { status: 200, body: oauth('invalid_client'), code: 'invalid-input' },
    { status: 200, body: oauth('rate_limit_exceeded'), code: 'throttled' },
    { status: 200, body: oauth('server_error'), code: 'unavailable' },
    { status: 200, body: oauth('something_new'), code: 'unexpected-answer' },
  ],
});
