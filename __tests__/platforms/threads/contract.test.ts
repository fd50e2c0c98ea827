import { threads } from '../../../src/platforms/threads/index.ts';
import { conforms } from '../contract.ts';

const refusal = (code: number, more = '') =>
  `{"error":{"message":"Told by Meta.","type":"OAuthException","code":${code},${more}"fbtrace_id":"AbCdEf"}}`;

conforms(threads, {
  needed: ['id'],
  refusals: [
    { status: 400, body: refusal(190, '"error_subcode":463,'), code: 'reauthorize' },
    { status: 400, body: refusal(10), code: 'missing-scope' },
    { status: 403, body: refusal(200), code: 'missing-scope' },
    { status: 400, body: refusal(4), code: 'throttled' },
    { status: 500, body: refusal(2), code: 'unavailable' },
    { status: 400, body: refusal(99_999), code: 'unexpected-answer' },
  ],
  renewalRefusals: [
    { status: 400, body: refusal(190, '"error_subcode":463,'), code: 'reauthorize' },
    { status: 400, body: refusal(10), code: null },
    { status: 400, body: refusal(4), code: 'throttled' },
    { status: 500, body: refusal(1), code: 'unavailable' },
  ],
});
