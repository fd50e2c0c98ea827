import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { isRecord } from '../../../src/net/assert.ts';

/** Returns the problems of a value by a schema of the description; empty when it is valid. */
export type Check = (value: unknown) => string[];

/** One operation of GitHub's REST API, from https://github.com/github/rest-api-description */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/…` */
  name: string;
  parameters: Parameter[];
  /** `null`: the request has no body. */
  body: { required: boolean; check: Check } | null;
  /** By status. */
  answers: Map<number, DescribedAnswer>;
  /** Values of the parameters in the path, decoded. */
  parts: Map<string, string>;
}

export interface Parameter {
  name: string;
  in: string;
  required: boolean;
  /** Checks the text of the parameter. */
  check: (text: string) => string[];
}

export interface DescribedAnswer {
  /** `null`: the answer has no body. */
  check: Check | null;
  headers: string[];
}

export interface Description {
  /** Returns `null` for a request that the description does not contain. */
  find(method: string, path: string): Operation | null;
  checkError: Check;
}

/**
 * Schemas of which the emulator returns only a part: a real run or job has about 40 more fields. Their
 * required fields may be missing, but every field must be described.
 */
const abridged = new Set(['workflow-run', 'minimal-repository', 'job', 'simple-user']);

/**
 * Schemas to which an answer adds fields of its own (`allOf`, or `status`, which GitHub sends with every error), so that
 * each alone cannot be strict.
 */
const extended = new Set(['integration', 'validation-error']);

/**
 * Loads GitHub's description of the endpoints that this project uses (`npm run extract-openapi`), and makes
 * it strict: an object must not have a field that is not described.
 */
export function loadDescription(
  file: URL = new URL('../../fixtures/github-openapi.json', import.meta.url),
): Description {
  const document = toDocument(makeStrict(JSON.parse(readFileSync(file, 'utf8'))));
  const ajv = new Ajv({ strict: false, allErrors: true });
  // GitHub gives times in UTC, without fractions of a second.
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  ajv.addFormat('uri', (text) => URL.canParse(text));
  ajv.addFormat('email', /^\S+@\S+$/);
  ajv.addFormat('int64', { type: 'number', validate: Number.isSafeInteger });
  ajv.addSchema(document, 'github');

  const checkAt = (...pointer: string[]): Check => {
    const path = pointer.map((part) => encodeURIComponent(toPointer(part))).join('/');
    const validate = ajv.compile({ $ref: `github#/${path}` });
    return (value) => {
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message, params }) =>
        // Never the value: it may be a token.
        [instancePath || 'it', message, params.additionalProperty].filter(Boolean).join(' '),
      );
    };
  };

  function readParameters(pointer: string[]): Parameter[] {
    return Object.keys(at(document, pointer)).map((index) => {
      const place = resolve(document, [...pointer, index]);
      const { name, in: where, required } = at(document, place);
      const isNumber = at(document, [...place, 'schema']).type === 'integer';
      const check = checkAt(...place, 'schema');
      return {
        name: String(name),
        in: String(where),
        required: required === true,
        check: (text) => check(isNumber && /^\d+$/.test(text) ? Number(text) : text),
      };
    });
  }

  function readBody(pointer: string[]): Operation['body'] {
    const body = at(document, pointer);
    if (Object.keys(body).length === 0) return null;
    return {
      required: body.required === true,
      check: checkAt(...pointer, 'content', 'application/json', 'schema'),
    };
  }

  function readAnswer(pointer: string[]): DescribedAnswer {
    const place = resolve(document, pointer);
    const { content, headers } = at(document, place);
    return {
      check: isRecord(content) ? checkAt(...place, 'content', 'application/json', 'schema') : null,
      headers: isRecord(headers) ? Object.keys(headers).map((name) => name.toLowerCase()) : [],
    };
  }

  return {
    find(method, path) {
      const found = findPath(Object.keys(at(document, ['paths'])), path);
      if (found === null) return null;
      const pointer = ['paths', found.template, method.toLowerCase()];
      if (!(method.toLowerCase() in at(document, ['paths', found.template]))) return null;
      const statuses = Object.keys(at(document, [...pointer, 'responses']));
      return {
        name: `${method} ${found.template}`,
        parameters: readParameters([...pointer, 'parameters']),
        body: readBody([...pointer, 'requestBody']),
        answers: new Map(
          statuses.map((status) => [Number(status), readAnswer([...pointer, 'responses', status])]),
        ),
        parts: found.parts,
      };
    },
    checkError: checkAt('components', 'schemas', 'basic-error'),
  };
}

/** The matching template with the fewest placeholders: `public-key` is not a `{secret_name}`. */
function findPath(
  templates: readonly string[],
  path: string,
): { template: string; parts: Map<string, string> } | null {
  const segments = path.split('/');
  const fitting = templates.flatMap((template) => {
    const wanted = template.split('/');
    if (wanted.length !== segments.length) return [];
    const parts = new Map<string, string>();
    for (const [index, name] of wanted.entries()) {
      const text = segments[index] ?? '';
      if (name.startsWith('{')) parts.set(name.slice(1, -1), decodeURIComponent(text));
      else if (name !== text) return [];
    }
    return [{ template, parts }];
  });
  return fitting.sort((one, other) => one.parts.size - other.parts.size)[0] ?? null;
}

function makeStrict(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => makeStrict(item));
  if (!isRecord(value)) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, makeStrict(item, key)]),
  );
  // GitHub writes `nullable` next to an `enum` without null, and allows null as well.
  if (value.nullable === true && Array.isArray(value.enum)) {
    return { ...inner, enum: [...new Set([...value.enum, null])] };
  }
  // The validator takes `nullable` beside a type only.
  if (value.nullable === true && value.type === undefined) delete inner.nullable;
  if (value.type !== 'object' || !isRecord(value.properties) || extended.has(name)) return inner;
  const { required, ...rest } = inner;
  return {
    additionalProperties: false,
    ...rest,
    ...(required === undefined || abridged.has(name) ? {} : { required }),
  };
}

function toDocument(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new Error('The description of GitHub is no JSON object.');
}

/** The object at a place in the document; empty when there is none. */
function at(document: unknown, pointer: readonly string[]): Record<string, unknown> {
  let current = document;
  for (const key of pointer) {
    current = isIndexed(current) ? Reflect.get(current, key) : undefined;
  }
  return isIndexed(current) ? { ...current } : {};
}

const isIndexed = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The target of a reference, or the same place when it is not a reference. */
function resolve(document: unknown, pointer: string[]): string[] {
  const { $ref } = at(document, pointer);
  return typeof $ref === 'string' ? $ref.slice('#/'.length).split('/') : pointer;
}

const toPointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
