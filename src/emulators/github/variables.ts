import type { Clock } from '../../clock.ts';
import { isJsonObject, readJsonBody } from '../json-body.ts';
import type { Answer, RecordedRequest } from '../server.ts';
import { answerError, answerJson, notFound, toPage } from './answers.ts';
import { toSecond } from './vault.ts';

interface Variable {
  name: string;
  value: string;
  created_at: string;
  updated_at: string;
}

/** Variables of a repository or environment, by name in upper case. */
export type Variables = Map<string, Variable>;

const page = '/actions/variables';
const maxBytes = 48 * 1024;

export function listVariables(variables: Variables, { query }: RecordedRequest): Answer {
  // https://docs.github.com/en/rest/actions/variables#list-repository-variables: at most 30 on a page.
  const perPage = Math.min(Number(query.get('per_page') ?? 10) || 10, 30);
  const all = [...variables.values()];
  const shown = toPage(
    all,
    new URLSearchParams({ ...Object.fromEntries(query), per_page: String(perPage) }),
  );
  return answerJson(200, { total_count: all.length, variables: shown });
}

export function getVariable(variables: Variables, name: string): Answer {
  const found = variables.get(name.toUpperCase());
  return found ? answerJson(200, found) : notFound(`${page}#get-a-repository-variable`);
}

/** `POST`: 201 when the variable is new, 409 when its name is taken. */
export function postVariable(variables: Variables, request: RecordedRequest, clock: Clock): Answer {
  const read = readVariable(request, ['name', 'value']);
  if ('refusal' in read) return read.refusal;
  const { name = '', value = '' } = read;
  if (variables.has(name.toUpperCase()))
    return answerError(409, 'Already exists - Variable already exists', page);
  const now = toSecond(clock.now());
  variables.set(name.toUpperCase(), {
    name: name.toUpperCase(),
    value,
    created_at: now,
    updated_at: now,
  });
  return answerJson(201, {});
}

/** `PATCH`: 204, or 404 for a variable that does not exist. */
export function patchVariable(
  variables: Variables,
  name: string,
  request: RecordedRequest,
  clock: Clock,
): Answer {
  const found = variables.get(name.toUpperCase());
  if (!found) return notFound(`${page}#update-a-repository-variable`);
  const read = readVariable(request, ['value']);
  if ('refusal' in read) return read.refusal;
  Object.assign(found, { value: read.value ?? found.value, updated_at: toSecond(clock.now()) });
  return { status: 204 };
}

function readVariable(
  request: RecordedRequest,
  required: readonly string[],
): { refusal: Answer } | { name?: string; value?: string } {
  const refuse = (message: string, status = 422) => ({
    refusal: answerError(status, message, page),
  });
  const body = readJsonBody(request.body);
  if (!isJsonObject(body)) return refuse('Problems parsing JSON', 400);
  const { name, value } = body;
  const missing = required.filter((key) => typeof body[key] !== 'string');
  if (missing.length > 0) return refuse(`Invalid request.\n\n"${missing[0]}" wasn't supplied.`);
  if (typeof name === 'string' && !/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i.test(name))
    return refuse('Variable names can only contain alphanumeric characters or underscores.');
  if (typeof value === 'string' && Buffer.byteLength(value) > maxBytes)
    return refuse('Value is too large.');
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof value === 'string' ? { value } : {}),
  };
}
