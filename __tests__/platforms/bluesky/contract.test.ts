import { bluesky } from '../../../src/platforms/bluesky/index.ts';
import { conforms } from '../contract.ts';

const refusal = (error: string, message = 'Told by Bluesky.') =>
  `{"error":"${error}","message":"${message}"}`;

conforms(bluesky, {
  needed: ['did'],
  refusals: [
    { status: 400, body: refusal('InvalidRequest', 'Profile not found'), code: 'invalid-input' },
    { status: 400, body: refusal('AccountTakedown'), code: 'invalid-input' },
    { status: 400, body: refusal('AccountDeactivated'), code: 'invalid-input' },
    { status: 429, body: refusal('RateLimitExceeded'), code: 'throttled' },
    { status: 502, body: refusal('UpstreamFailure'), code: 'unavailable' },
    { status: 400, body: refusal('SomethingNew'), code: 'unexpected-answer' },
  ],
});
