import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { isRecord } from '../../src/net/assert.ts';

const root = fileURLToPath(new URL('../../src', import.meta.url));

/** Throw no errors that are shown in German. */
const elsewhere = /^(deploy|emulators|locale)\//;

/** Repeats the hint of an error that was thrown elsewhere. */
const repeating = 'credentials/redactor.ts';

/** The properties in which hints are passed on. */
const passingOn = /^(hint|instead|advice|ifNotSaved)$/;

interface Node {
  type: string;
  file: string;
  start: number;
  end: number;
  parent: Node | null;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => isRecord(value) && typeof value.type === 'string';
const toNode = (value: unknown): Node | null => (isNode(value) ? value : null);
const toNodes = (value: unknown): Node[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => isNode(one));
const nameOf = (value: unknown): string => (isNode(value) ? String(value.name ?? '') : '');

function groupBy(some: readonly Node[], toKey: (one: Node) => string): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const one of some) {
    const group = groups.get(toKey(one));
    if (group) group.push(one);
    else groups.set(toKey(one), [one]);
  }
  return groups;
}

/** All nodes of a file, each after its parent. */
function readNodes(file: string): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown, parent: Node | null): void => {
    for (const one of toNodes(value)) {
      const children = Object.values(one);
      found.push(Object.assign(one, { file, parent }));
      for (const child of children) visit(child, one);
    }
  };
  visit(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }), null);
  return found;
}

const files = new Map(
  globSync('**/*.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !elsewhere.test(file))
    .sort()
    .map((file) => [file, groupBy(readNodes(file), ({ type }) => type)]),
);

const nodesOf = (file: string, type: string): Node[] => files.get(file)?.get(type) ?? [];
const allOf = (type: string): Node[] => [...files.keys()].flatMap((file) => nodesOf(file, type));
const calls = groupBy(allOf('CallExpression'), ({ callee }) => nameOf(callee));
const values = groupBy(
  allOf('Property').filter((one) => one.parent?.type === 'ObjectExpression' && !one.shorthand),
  ({ key }) => nameOf(key),
);

const placeOf = ({ file, start }: Node): string =>
  `src/${file}:${readFileSync(join(root, file), 'utf8').slice(0, start).split('\n').length}`;

const ancestors = (one: Node): Node[] => (one.parent ? [one.parent, ...ancestors(one.parent)] : []);
const isFunction = ({ type }: Node): boolean => /^(Arrow)?Function/.test(type);

/** The file from which a name is imported. */
function findImported(file: string, name: string): string | null {
  const found = nodesOf(file, 'ImportDeclaration').find(({ specifiers }) =>
    toNodes(specifiers).some(({ local }) => nameOf(local) === name),
  );
  const from = toNode(found?.source)?.value;
  return typeof from === 'string' ? join(dirname(file), from).replaceAll('\\', '/') : null;
}

/** The value of a constant, or the function, that is declared under a name where `user` stands. */
function findDeclared(user: Node, name: string): Node[] {
  const scopes = new Set(ancestors(user));
  const isVisible = (one: Node): boolean =>
    ancestors(one)
      .filter(({ type }) => type === 'BlockStatement')
      .every((block) => scopes.has(block));
  const own = [
    ...nodesOf(user.file, 'VariableDeclarator'),
    ...nodesOf(user.file, 'FunctionDeclaration'),
  ].filter((one) => nameOf(one.id) === name && isVisible(one));
  const from = own.length > 0 ? null : findImported(user.file, name);
  const [program] = from === null ? [] : nodesOf(from, 'Program');
  return program
    ? findDeclared(program, name)
    : own.flatMap((one) => (one.type === 'VariableDeclarator' ? toNodes(one.init) : [one]));
}

/** What callers pass as an argument of a function. */
function findPassed(called: Node, index: number): Node[] {
  const name = nameOf(called.id) || nameOf(called.parent?.id);
  return (calls.get(name) ?? [])
    .filter(({ file }) => file === called.file || findImported(file, name) === called.file)
    .flatMap((call) => toNodes(call.arguments)[index] ?? []);
}

/** The values of all properties that pass on a hint under a name. The hints in `cli` have their own German. */
const findValues = (name: string): Node[] =>
  (passingOn.test(name) ? (values.get(name) ?? []) : [])
    .filter(({ file }) => name !== 'hint' || !file.startsWith('cli/'))
    .flatMap(({ value }) => toNodes(value));

const isTakenFrom = (pattern: unknown, name: string): boolean =>
  toNodes(toNode(pattern)?.properties).some(({ key }) => nameOf(key) === name);

/** What an identifier stands for. */
function follow(identifier: Node): Node[] {
  const name = nameOf(identifier);
  for (const scope of ancestors(identifier).filter(isFunction)) {
    for (const [index, parameter] of toNodes(scope.params).entries()) {
      const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
      if (nameOf(pattern) === name)
        return [...findPassed(scope, index), ...toNodes(parameter.right)];
      if (isTakenFrom(pattern, name)) return findValues(name);
    }
  }
  const declared = findDeclared(identifier, name);
  if (declared.length > 0) return declared;
  const isTaken = nodesOf(identifier.file, 'VariableDeclarator').some(({ id }) =>
    isTakenFrom(id, name),
  );
  return isTaken ? findValues(name) : [];
}

/** What a function returns. */
function findReturned(called: Node): Node[] {
  const body = toNode(called.body);
  if (body?.type !== 'BlockStatement') return toNodes(body);
  return nodesOf(called.file, 'ReturnStatement')
    .filter((one) => ancestors(one).find(isFunction) === called)
    .flatMap(({ argument }) => toNodes(argument));
}

/** The expressions whose texts an expression can have; empty for a kind that this does not read. */
function findSources(expression: Node): Node[] {
  const { type, callee, object, property } = expression;
  if (type === 'Identifier') return follow(expression);
  if (type === 'MemberExpression') return findValues(nameOf(property));
  if (type === 'ConditionalExpression')
    return [expression.consequent, expression.alternate].flatMap(toNodes);
  if (type === 'LogicalExpression') return [expression.left, expression.right].flatMap(toNodes);
  if (type !== 'CallExpression') return toNodes(object);
  const method = toNode(callee);
  if (method?.type === 'MemberExpression')
    return nameOf(method.property) === 'trim' ? toNodes(method.object) : [];
  return findDeclared(expression, nameOf(callee)).flatMap(findReturned);
}

/** The texts that an expression can have, with `{}` for each part that varies. One that was `seen` adds none. */
function readTexts(expression: Node, seen: Set<Node>): string[] | null {
  if (seen.has(expression)) return [];
  seen.add(expression);
  if (typeof expression.value === 'string') return [expression.value];
  if (expression.type === 'TemplateLiteral') return readTemplate(expression, seen);
  const texts = findSources(expression).map((one) => readTexts(one, seen));
  return texts.length === 0 || texts.includes(null) ? null : texts.flatMap((text) => text ?? []);
}

/** A part that is made of sentences is read; any other, such as a name, varies. */
function readTemplate({ quasis, expressions }: Node, seen: Set<Node>): string[] {
  const parts = toNodes(quasis).map(({ value }) => (isRecord(value) ? String(value.cooked) : ''));
  const slots = toNodes(expressions).map((one) => {
    const texts = nameOf(one.property) === 'hint' ? [] : (readTexts(one, seen) ?? []);
    return texts.some(isSentence) ? texts : ['{}'];
  });
  return parts
    .slice(1)
    .reduce(
      (texts, part, index) =>
        texts.flatMap((text) => (slots[index] ?? []).map((slot) => `${text}${slot}${part}`)),
      parts.slice(0, 1),
    );
}

const isSentence = (text: string): boolean => / .*\.$/.test(text);

/** Each hint of an error in the source, with the place where it is thrown; and the places whose hint is unclear. */
export function readHints(): { hints: Map<string, string>; unclear: string[] } {
  const hints = new Map<string, string>();
  const unclear: string[] = [];
  for (const thrown of allOf('NewExpression')) {
    if (nameOf(thrown.callee) !== 'StatsError' || thrown.file === repeating) continue;
    const texts = toNodes(thrown.arguments).slice(2, 3);
    const read = texts[0] ? readTexts(texts[0], new Set()) : null;
    if (read === null) unclear.push(placeOf(thrown));
    for (const text of read ?? []) hints.set(text.replace(/ \{\}$/, '').trim(), placeOf(thrown));
  }
  return { hints, unclear };
}
