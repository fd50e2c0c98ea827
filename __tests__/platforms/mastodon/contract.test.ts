import { mastodon } from '../../../src/platforms/mastodon/index.ts';
import { conforms } from '../contract.ts';

const refusal = '{"error":"Told by the server."}';

conforms(mastodon, {
  needed: ['links', 'links[].href', 'links[].rel', 'id'],
  refusals: [
    { status: 401, body: refusal, code: 'invalid-input' },
    { status: 403, body: refusal, code: 'invalid-input' },
    { status: 404, body: refusal, code: 'invalid-input' },
    { status: 429, body: refusal, code: 'throttled' },
    { status: 503, body: refusal, code: 'unavailable' },
    { status: 422, body: refusal, code: 'unexpected-answer' },
  ],
});
