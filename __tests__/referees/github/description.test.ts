import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRecord } from '../../../src/net/assert.ts';
import { loadDescription } from './description.ts';

const text = readFileSync(new URL('../../fixtures/github-openapi.json', import.meta.url), 'utf8');

test('the extract names its source, is small, and has no references to other documents', () => {
  const document: unknown = JSON.parse(text);
  expect(document).toMatchObject({
    openapi: '3.0.3',
    'x-extracted-from': expect.stringMatching(/^@octokit\/openapi@\d+\.\d+\.\d+, /),
  });
  expect(JSON.stringify(document).length).toBeLessThan(66_000);
  const references = [...text.matchAll(/"\$ref": "#\/(.*)"/g)].map(([, path = '']) => path);
  expect(references.length).toBeGreaterThan(20);
  for (const path of references) {
    const target = path
      .split('/')
      .reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), document);
    expect(target, path).toBeTypeOf('object');
  }
});

test('the path with the fewest placeholders is found', () => {
  const { find } = loadDescription();
  const base = '/repos/octo/site/actions/secrets';
  expect(find('GET', `${base}/public-key`)?.name).toBe(
    'GET /repos/{owner}/{repo}/actions/secrets/public-key',
  );
  const found = find('GET', `${base}/Some%2FName`);
  expect(found?.name).toBe('GET /repos/{owner}/{repo}/actions/secrets/{secret_name}');
  expect(found?.parts.get('secret_name')).toBe('Some/Name');
});
