import { describe, expect, test } from 'vitest';
import { parseWorkflowCommand } from './workflow-command.ts';

const read = (line: string) => {
  const command = parseWorkflowCommand(line);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe('a command', () => {
  test.each([
    ['at the beginning of a line', '::debug::hello', { name: 'debug', data: 'hello' }],
    ['after spaces', ' \t::debug::hello', { name: 'debug', data: 'hello' }],
    ['without data', '::endgroup::', { name: 'endgroup', data: '' }],
    ['in capitals', '::Add-Mask::x', { name: 'add-mask', data: 'x' }],
    ['with `::` in its data', '::debug::a::b', { data: 'a::b' }],
    [
      'with properties',
      '::error title=a%3A b%2C c%25,file=x.ts,line=3::m',
      { properties: { title: 'a: b, c%', file: 'x.ts', line: '3' }, data: 'm' },
    ],
    ['without its invalid properties', '::error title,=x,a=::m', { properties: {} }],
    ['with its data unescaped', '::debug::a%0D%0Ab%25c%3A', { data: 'a\r\nb%c%3A' }],
    ['with an escaped escape', '::debug::%250A', { data: '%0A' }],
    ['in the old form', '##[error]m', { name: 'error', data: 'm', isOldForm: true }],
    ['in the old form, anywhere in a line', 'x ##[add-mask]m', { name: 'add-mask', data: 'm' }],
    [
      'in the old form, with properties',
      '##[set-output name=a%3Bb;x=y%5D]v%5D',
      { name: 'set-output', properties: { name: 'a;b', x: 'y]' }, data: 'v]' },
    ],
  ])('is obeyed %s', (_, line, expected) => {
    expect(read(line)).toMatchObject(expected);
  });
});

describe('a line', () => {
  test.each([
    ['with text before the command', 'x ::debug::hello'],
    ['without the second `::`', '::debug hello'],
    ['with an unknown name', '::shout::hello'],
    ['in the old form with an unknown name', '##[shout]hello'],
    ['in the old form without an end', '##[error hello'],
    ['in the old form with a space', '##[ error]hello'],
    ['when it is empty', ''],
  ])('is plain output %s', (_, line) => {
    expect(read(line)).toBeNull();
  });
});
