import { stringifyJson } from '../../net/json.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { answerError, answerJson, notFound, toPage } from './answers.ts';
import type { Vault } from './vault.ts';

const page = '/actions/secrets';
const maxBytes = 48 * 1024;
const maxSecrets = 100;

export const getPublicKey = (vault: Vault): Answer => answerJson(200, vault.publicKey());

export function listSecrets(vault: Vault, { query }: RecordedRequest): Answer {
  const all = vault.list();
  return answerJson(200, { total_count: all.length, secrets: toPage(all, query) });
}

export function getSecret(vault: Vault, name: string): Answer {
  const metadata = vault.describe(name);
  return metadata ? answerJson(200, metadata) : notFound(`${page}#get-a-repository-secret`);
}

export const deleteSecret = (vault: Vault, name: string): Answer =>
  vault.remove(name) ? { status: 204 } : notFound(`${page}#delete-a-repository-secret`);

/**
 * `PUT`: 201 when the secret is new, 204 when it is replaced. Like GitHub, it stores only a value that it can
 * decrypt. https://docs.github.com/en/rest/actions/secrets#create-or-update-a-repository-secret
 */
export function putSecret(vault: Vault, name: string, request: RecordedRequest): Answer {
  const body = request.body === '' ? {} : readJsonBody(request.body);
  if (body === undefined) return refuse('Problems parsing JSON', 400);
  if (!isJsonObject(body)) return refuse('Body should be a JSON object', 400);

  const { encrypted_value: value, key_id: keyId } = body;
  const missing = [
    ...(value === undefined ? ['"encrypted_value"'] : []),
    ...(keyId === undefined ? ['"key_id"'] : []),
  ];
  if (missing.length === 1) return refuse(`Invalid request.\n\n${missing[0]} wasn't supplied.`);
  if (missing.length === 2)
    return refuse(`Invalid request.\n\n${missing.join(', ')} weren't supplied.`);
  if (typeof value !== 'string') return refuse(notAString('encrypted_value', value));
  if (typeof keyId !== 'string') return refuse(notAString('key_id', keyId));
  // GitHub includes the value in this message, which exposes a secret that was sent unencrypted.
  if (!base64.test(value))
    return refuse(`Invalid request.\n\n${value} does not match ${shownPattern}.`);

  const problem = describeNameProblem(name);
  if (problem) return refuse(problem);
  if (keyId !== vault.publicKey().key_id) return refuse('The key_id is not valid.');
  const text = vault.open(value);
  if (!text) return refuse('Bad request - validation failed due to an improperly encrypted secret');
  if (text.length > maxBytes) return refuse('Value is too large.');
  if (!vault.describe(name) && vault.list().length >= maxSecrets) {
    return refuse(`There can be at most ${maxSecrets} secrets.`);
  }
  return vault.store(name, value) === 'created' ? answerJson(201, {}) : { status: 204 };
}

/** Stores a secret as the web page does; throws an `Error` where the page would refuse. */
export function setSecret(vault: Vault, name: string, text: string): void {
  const problem = describeNameProblem(name);
  if (problem) throw new Error(problem);
  if (Buffer.byteLength(text) > maxBytes) throw new Error('Value is too large.');
  vault.set(name, text);
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/** The pattern as GitHub prints it, with escaped slashes. */
const shownPattern = String(base64).replaceAll('+/', '+\\/');

function describeNameProblem(name: string): string | null {
  if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) {
    return 'Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).';
  }
  return /^GITHUB_/i.test(name) ? 'Secret names must not start with GITHUB_.' : null;
}

const notAString = (name: string, value: unknown) =>
  `Invalid request.\n\nFor 'properties/${name}', ${stringifyJson(value)} is not a string.`;

const refuse = (message: string, status = 422): Answer =>
  answerError(status, message, `${page}#create-or-update-a-repository-secret`);
