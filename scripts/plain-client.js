// The practical limit of what `bench.js` measures: sends the requests of a run with Node's own client and nothing
// else. The file that it is given has stages; the requests of a stage are sent at once, those of the next when
// all are answered. `{access_token}` stands for the token in the last answer that had one.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';

let accessToken = '';

for (const stage of JSON.parse(readFileSync(process.argv[2], 'utf8'))) {
  for (const text of await Promise.all(stage.map(send))) {
    const answer = text === '' ? {} : JSON.parse(text);
    accessToken = answer.access_token ?? accessToken;
  }
}

function send({ method, url, headers, body }) {
  const filled = Object.entries(headers).map(([name, value]) => [
    name,
    value.replace('{access_token}', accessToken),
  ]);
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: Object.fromEntries(filled) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve(text)).on('error', reject);
    });
    sent.on('error', reject).end(body);
  });
}
