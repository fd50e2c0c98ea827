import { roundSubscribers } from '../../../src/emulators/youtube/channel.ts';
import { youtube } from '../../../src/platforms/youtube/index.ts';
import { conforms } from '../contract.ts';

const refusal = (reason: string) =>
  `{"error":{"code":0,"message":"Told by Google.","errors":[{"message":"Told by Google.","domain":"global","reason":"${reason}"}]}}`;

conforms(youtube, {
  needed: ['items'],
  hideable: ['items[].statistics.likeCount', 'items[].statistics.commentCount'],
  tells: (figure, count) =>
    /subscribers|followers/.test(figure) ? roundSubscribers(count) : count,
  refusals: [
    { status: 400, body: refusal('keyInvalid'), code: 'invalid-input' },
    { status: 403, body: refusal('accessNotConfigured'), code: 'invalid-input' },
    { status: 403, body: refusal('quotaExceeded'), code: 'throttled' },
    { status: 403, body: refusal('rateLimitExceeded'), code: 'throttled' },
    { status: 503, body: refusal('backendError'), code: 'unavailable' },
    { status: 400, body: refusal('somethingNew'), code: 'unexpected-answer' },
  ],
});
