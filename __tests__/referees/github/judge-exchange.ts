import { isUtf8 } from 'node:buffer';
import { isJsonObject, readJsonBody } from '../../../src/emulators/json-body.ts';
import type { Answer, RecordedRequest } from '../../../src/emulators/server.ts';
import { type Description, loadDescription, type Operation } from './description.ts';

/** The write probe has a body that GitHub refuses; a body that it accepts would create a secret. */
const probeName = 'TIKTOK_STATS_WRITE_PROBE';

/** The versions with this description: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const versions = ['2022-11-28', '2026-03-10'];

/**
 * Redirects of renamed repositories and errors, which every endpoint may return:
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api
 */
const isGeneralRefusal = (status: number): boolean =>
  [301, 307, 400, 401, 403, 404, 409, 410, 422, 429].includes(status) ||
  (status >= 500 && status < 600);

/**
 * Not judged: only its id, name and default branch are used, of about a hundred described fields. Redirects lead to
 * the form with the id, which is not described.
 */
const isRepository = /^\/(repos\/[^/]+\/[^/]+|repositories\/\d+)$/;

/** The code of a manifest is all that this request needs. */
const isCodeExchange = /^\/app-manifests\//;

let loaded: Description | undefined;
const description = (): Description => {
  loaded ??= loadDescription();
  return loaded;
};

/**
 * Compares every request to the GitHub emulator, and each of its answers, with GitHub's description of its
 * API. Throws an error that lists the differences. Answers of injected faults are not judged.
 */
export function judgeGitHub(requests: readonly RecordedRequest[]): void {
  const judged = requests.filter(
    ({ method, path }) => method !== 'GET' || !isRepository.test(path),
  );
  const problems = judged.flatMap((request) => [
    ...judgeRequest(request),
    ...judgeAnswer(request, request.answer),
  ]);
  if (problems.length === 0) return;
  throw new Error(`Not as GitHub describes its API:\n${[...new Set(problems)].join('\n')}`);
}

/** The problems of a request; empty when it matches GitHub's description. */
export function judgeRequest(request: RecordedRequest): string[] {
  const { method, path, query, headers } = request;
  const operation = description().find(method, path);
  if (operation === null) return [`${method} ${path}: there is no such endpoint`];
  const say = (text: string) => `${operation.name}: ${text}`;
  return [
    ...judgeParameters(operation, query),
    ...judgeBody(operation, request),
    ...(headers['user-agent'] ? [] : ['the request has no User-Agent']),
    ...(headers.authorization || isCodeExchange.test(path)
      ? []
      : ['the request has no Authorization']),
    ...(versions.includes(headers['x-github-api-version'] ?? '')
      ? []
      : ['the request names no version of the API that is served']),
  ].map(say);
}

function judgeParameters({ parameters, parts }: Operation, query: URLSearchParams): string[] {
  const described = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !described.has(name));
  return [
    ...unknown.map((name) => `the parameter ${name} is not described`),
    ...parameters.flatMap(({ name, in: where, required, check }) => {
      const text = where === 'path' ? parts.get(name) : (query.get(name) ?? undefined);
      if (text === undefined) return required ? [`the parameter ${name} is missing`] : [];
      return check(text).map((problem) => `the parameter ${name}: ${problem}`);
    }),
    ...judgeSecretName(parts.get('secret_name')),
  ];
}

/**
 * The description allows any text, but GitHub does not:
 * https://docs.github.com/en/actions/reference/security/secrets#naming-your-secrets
 */
function judgeSecretName(name: string | undefined): string[] {
  if (name === undefined || /^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name)) return [];
  return ['no secret can have this name'];
}

function judgeBody(
  { body, parts }: Operation,
  { method, body: text, headers }: RecordedRequest,
): string[] {
  if (method === 'PUT' && parts.get('secret_name') === probeName) {
    return ['', '{}'].includes(text) ? [] : ['the write probe has a body that GitHub might take'];
  }
  if (body === null) return text === '' ? [] : ['the request has a body, and none is described'];
  if (text === '') return body.required ? ['the request has no body'] : [];
  const value = readJsonBody(text);
  return [
    ...(isJson(headers['content-type']) ? [] : ['the body is not sent as JSON']),
    ...body.check(value).map((one) => `the body: ${one}`),
    ...(isJsonObject(value) ? judgeSealed(value.encrypted_value) : []),
  ];
}

/**
 * A sealed box is 48 bytes longer than its text, and is not readable:
 * https://doc.libsodium.org/public-key_cryptography/sealed_boxes
 */
function judgeSealed(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const box = Buffer.from(value, 'base64');
  if (box.length < 48) return ['the body: /encrypted_value is too short for a sealed box'];
  return isUtf8(box) ? ['the body: /encrypted_value is text in base64, and not sealed'] : [];
}

/** The problems of an answer of the handler; empty when it matches the description. */
export function judgeAnswer(
  { method, path }: Pick<RecordedRequest, 'method' | 'path'>,
  answer: Answer | null,
): string[] {
  if (answer === null) return [];
  const operation = description().find(method, path);
  const { status } = answer;
  const described = operation?.answers.get(status);
  const say = (text: string) =>
    `${operation?.name ?? `${method} ${path}`}: HTTP ${status}: ${text}`;
  const headers = new Map(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const text = answer.body === undefined ? '' : Buffer.from(answer.body).toString('utf8');
  if (described?.check === null) return judgeEmpty(described.headers, headers, text).map(say);
  if (!described && !isGeneralRefusal(status)) return [say('this status is not described')];

  const value = readJsonBody(text);
  const problems = (described?.check ?? description().checkError)(value);
  if (!described && !(isJsonObject(value) && typeof value.message === 'string')) {
    problems.push('an error has a message');
  }
  if (!isJson(headers.get('content-type'))) problems.push('it is not sent as JSON');
  return problems.map(say);
}

/** Requires the described headers: a redirect needs its `Location`, which the description makes optional. */
function judgeEmpty(
  described: readonly string[],
  headers: ReadonlyMap<string, string>,
  text: string,
): string[] {
  return [
    ...(text === '' ? [] : ['it has a body, and none is described']),
    ...described.filter((name) => !headers.has(name)).map((name) => `it has no header ${name}`),
  ];
}

const isJson = (contentType: string | undefined): boolean =>
  /^application\/(?:[\w.-]+\+)?json\b/.test(contentType ?? '');
