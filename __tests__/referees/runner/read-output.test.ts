import { expect, test } from 'vitest';
import { createMasker } from './masker.ts';
import { readOutput } from './read-output.ts';

const read = (...lines: string[]) => {
  const { log, annotations, commands } = readOutput(lines, createMasker());
  return { log: log.map(({ text }) => text), annotations, commands };
};

test('commands are obeyed and the rest is shown, in order', () => {
  const { log, commands } = read('::group::One', 'hello', '::debug::a%0Ab', '::endgroup::', ' bye');
  expect(log).toEqual([
    '##[group]One',
    'hello',
    '##[debug]a',
    '##[debug]b',
    '##[endgroup]',
    ' bye',
  ]);
  expect(commands.map(({ name, line }) => `${line} ${name}`)).toEqual([
    '1 group',
    '3 debug',
    '4 endgroup',
  ]);
});

test('a mask applies from its own line on', () => {
  expect(read('hush', '::add-mask::hush', 'hush!', '::notice::hush').log).toEqual([
    'hush',
    '***!',
    '##[notice]***',
  ]);
});

test('a mask of several lines hides each of them', () => {
  expect(read('::add-mask::one%0Atwo', 'one', 'two').log).toEqual(['***', '***']);
});

test('a message is masked and then cut, and its title is not masked', () => {
  const { annotations } = read(
    '::add-mask::hush',
    '::error title=hush::hush',
    `::warning::${'a'.repeat(4095)}hush`,
  );
  expect(annotations[0]).toMatchObject({ kind: 'error', message: '***' });
  expect(annotations[0]?.properties.get('title')).toBe('hush');
  expect(annotations[1]?.message).toBe(`${'a'.repeat(4095)}*`);
  expect(annotations[1]?.length).toBe(4098);
});

test('no command is obeyed between stop-commands and its token', () => {
  const { log, commands } = read('::stop-commands::later', '::error::a', '::LATER::', '::debug::b');
  expect(log).toEqual(['::error::a', '::LATER::', '##[debug]b']);
  expect(commands.map(({ name }) => name)).toEqual(['stop-commands', 'debug']);
});
