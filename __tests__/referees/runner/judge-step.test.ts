import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { randomText } from '../../../src/emulators/random-text.ts';
import { temporaryFolder } from '../../storage/temporary-folder.ts';
import { judgeStep, type StepRecord, type StepRules } from './judge-step.ts';
import { createMasker } from './masker.ts';
import { readOutput } from './read-output.ts';

const secret = randomText(40);

interface Scene extends Partial<Omit<StepRecord, 'output' | 'masker'>>, Partial<StepRules> {
  lines?: string[];
  /** Content of a file in a subfolder. */
  file?: string;
}

function judge({ lines = [], file, drops = [], masked = [], ...given }: Scene): string[] {
  const masker = createMasker();
  masker.add(`KEY=${secret}\n50000`);
  const record: StepRecord = {
    output: readOutput(lines, masker),
    outputs: new Map(),
    state: new Map(),
    variables: new Map(),
    paths: [],
    summary: '',
    folders: file === undefined ? [] : folderWith(file),
    masker,
    ...given,
  };
  return judgeStep(record, { secrets: [secret], masked, drops });
}

function folderWith(content: string): string[] {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/inner`);
  writeFileSync(`${folder}/inner/journal`, content);
  return [folder];
}

const maskIt = `::add-mask::${secret}`;

describe('a correct step', () => {
  test.each<[string, Scene]>([
    ['without output', {}],
    [
      'that masks a secret before it prints it',
      { lines: [maskIt, secret, `::debug::${secret}`, `::warning::${secret}`], masked: [secret] },
    ],
    ['that prints a whole line of the secret, which is masked', { lines: [`KEY=${secret}`] }],
    [
      'with every command that the action uses',
      {
        lines: ['group', 'endgroup', 'debug', 'warning', 'error', 'notice'].map(
          (name) => `::${name}::x`,
        ),
      },
    ],
    ['with ten annotations of each kind', { lines: annotations(10) }],
    ['with an annotation of 4,096 characters', { lines: [`::error::${'a'.repeat(4096)}`] }],
    ['with outputs without a masked text', { outputs: new Map([['a', '50001']]) }],
    [
      'with an output that is dropped on purpose',
      { outputs: new Map([['a', '50000']]), drops: ['a'] },
    ],
    ['with outputs of 1 MB', { outputs: new Map([['a', 'a'.repeat(512 * 1024)]]) }],
    ['with a summary of 1 MiB', { summary: 'a'.repeat(1024 * 1024) }],
    ['with files without a secret', { file: 'SQLite format 3' }],
  ])('%s passes', (_, scene) => {
    expect(judge(scene)).toEqual([]);
  });

  test('that shows a text too short to be a secret passes', () => {
    const masker = createMasker();
    const record = { outputs: new Map(), state: new Map(), variables: new Map(), masker };
    const output = readOutput(['a word'], masker);
    const rules = { secrets: ['word'], masked: [], drops: [] };
    expect(judgeStep({ ...record, output, paths: [], summary: '', folders: [] }, rules)).toEqual(
      [],
    );
  });
});

describe('a faulty step', () => {
  const encoded = Buffer.from(`token:${secret}`).toString('base64');
  test.each<[string, Scene, string]>([
    ['that shows a secret', { lines: ['a', secret] }, 'Line 2 of the log shows a secret.'],
    [
      'that shows a secret before its mask',
      { lines: [`a ${secret}`, maskIt] },
      'Line 1 of the log shows a secret before its mask.',
    ],
    [
      'that shows a secret in an annotation',
      { lines: [`::error::${secret}`] },
      'Line 1 of the log',
    ],
    ['that shows a secret in a debug line', { lines: [`::debug::${secret}`] }, 'Line 1 of the log'],
    [
      'that shows a masked secret in a title',
      { lines: [maskIt, `::error title=${secret}::a`] },
      'The title of error shows a secret',
    ],
    [
      'that shows a masked secret in a spelling that is not masked',
      { lines: [maskIt, Buffer.from(secret).toString('hex')] },
      'Line 2 of the log shows a secret.',
    ],
    ['that does not mask a new secret', { masked: [secret] }, 'is not masked'],
    ['that sets an output by a command', { lines: ['::set-output name=a::b'] }, '::set-output::'],
    ['that prints an unexpected command', { lines: ['::stop-commands::x'] }, '::stop-commands::'],
    ['that prints a command in the old form', { lines: ['name: ##[add-mask]a'] }, '##[add-mask]'],
    ['with eleven annotations of a kind', { lines: annotations(11) }, 'More than 10 annotations'],
    [
      'with an annotation that is cut',
      { lines: [`::notice::${'a'.repeat(4097)}`] },
      'A message (notice) of 4097 characters is cut.',
    ],
    [
      'with an output that is dropped',
      { outputs: new Map([['a', '{"n":50000}']]) },
      "A job's output made of a is dropped",
    ],
    [
      'with an output that should be dropped and is not',
      { outputs: new Map([['a', '1']]), drops: ['a'] },
      'The output a should hold something masked',
    ],
    ['with a secret in an output', { outputs: new Map([['a', secret]]) }, 'The output a holds'],
    ['with a secret in the state', { state: new Map([['a', encoded]]) }, 'The state a holds'],
    ['with a secret in the summary', { summary: `| ${secret} |` }, 'The summary holds a secret.'],
    [
      'with a masked secret in the summary',
      { lines: [maskIt], summary: encoded },
      'The summary holds a secret.',
    ],
    [
      'with a secret in a variable',
      { variables: new Map([['A', secret]]) },
      'The variable A holds',
    ],
    ['that sets a variable', { variables: new Map([['A', '1']]) }, 'get the variable A'],
    ['that changes the PATH', { paths: ['/x'] }, 'another PATH'],
    [
      'that leaves a secret in a file',
      { file: `x${secret}` },
      'The file inner/journal holds a secret.',
    ],
    ['with outputs over 1 MB', { outputs: new Map([['a', 'a'.repeat(524_289)]]) }, 'The outputs'],
    ['with a summary over 1 MiB', { summary: 'ä'.repeat(524_289) }, 'The summary is larger'],
  ])('%s fails', (_, scene, problem) => {
    const problems = judge(scene).join('\n');
    expect(problems).toContain(problem);
    expect(problems).not.toContain(secret);
  });
});

function annotations(count: number): string[] {
  return ['error', 'warning', 'notice'].flatMap((kind) =>
    Array.from({ length: count }, (_, index) => `::${kind}::${index}`),
  );
}
