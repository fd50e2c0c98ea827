// Writes the tables of inputs and outputs in README.md from action.yml; with --check, only compares them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const readme = new URL('../README.md', import.meta.url);
const { inputs, outputs } = parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'));

const toTable = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const describeDefault = ({ required, default: value }) => {
  if (required) return 'required';
  return value ? `\`${value}\`` : '';
};

/** The numbers of one platform in one row: they differ in the last part of their names. */
const unknown = '; empty when unknown.';
const toOutputRows = () => {
  const groups = new Map();
  for (const [name, { description }] of Object.entries(outputs)) {
    const group = description.endsWith('unknown.') ? name.split('-')[0] : name;
    groups.set(group, [...(groups.get(group) ?? []), { name: `\`${name}\``, description }]);
  }
  return [...groups.values()].map((group) => [
    group.map(({ name }) => name).join(', '),
    group
      .map(({ description }, index) => {
        const text =
          index === 0 ? description : `${description[0].toLowerCase()}${description.slice(1)}`;
        return index < group.length - 1 ? text.replace(unknown, '').replace(/\.$/, '') : text;
      })
      .join('; '),
  ]);
};

const tables = {
  inputs: toTable(
    ['input', 'default', 'meaning'],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      describeDefault(input),
      input.description,
    ]),
  ),
  outputs: toTable(['output', 'value'], toOutputRows()),
};

const before = readFileSync(readme, 'utf8');
const after = Object.entries(tables).reduce(
  (text, [name, table]) =>
    text.replace(
      new RegExp(`(<!-- ${name}: .*? -->\n)[^]*?(<!-- end -->)`),
      (_, start, end) => `${start}${table}\n${end}`,
    ),
  before,
);
if (process.argv.includes('--check')) {
  if (before !== after) {
    console.error('The tables in README.md do not match action.yml. Run npm run update-readme.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, after);
}
