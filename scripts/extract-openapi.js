// Extracts the part of GitHub's own OpenAPI description that this project uses to
// __tests__/fixtures/github-openapi.json, for tests that validate requests and answers. The whole package has
// 385 MB on disk, so it is not a dependency: npm downloads it to a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = '@octokit/openapi@23.0.2';
const member = 'package/generated/api.github.com.json';
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '__tests__/fixtures/github-openapi.json');

const repository = '/repos/{owner}/{repo}';
const ofRepository = `${repository}/actions/secrets`;
const ofEnvironment = `${repository}/environments/{environment_name}/secrets`;
const paths = [
  ofRepository,
  `${ofRepository}/public-key`,
  `${ofRepository}/{secret_name}`,
  `${repository}/environments/{environment_name}`,
  ofEnvironment,
  `${ofEnvironment}/public-key`,
  `${ofEnvironment}/{secret_name}`,
  `${repository}/actions/runs/{run_id}`,
  `${repository}/actions/runs/{run_id}/jobs`,
  `${repository}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`,
  `${repository}/actions/artifacts`,
  `${repository}/actions/artifacts/{artifact_id}`,
  `${repository}/actions/artifacts/{artifact_id}/{archive_format}`,
  `${repository}/actions/organization-secrets`,
  `${repository}/actions/organization-variables`,
  `${repository}/actions/variables`,
  `${repository}/actions/variables/{name}`,
  `${repository}/environments/{environment_name}/variables`,
  `${repository}/environments/{environment_name}/variables/{name}`,
  `${repository}/actions/workflows/{workflow_id}`,
  `${repository}/actions/workflows/{workflow_id}/dispatches`,
  `${repository}/actions/workflows/{workflow_id}/runs`,
  `${repository}/check-runs/{check_run_id}/annotations`,
  `${repository}/commits/{ref}`,
  `${repository}/installation`,
  '/app-manifests/{code}/conversions',
  '/app/installations/{installation_id}/access_tokens',
];
// The schema of all errors that are not described with their endpoint.
const alwaysWanted = ['#/components/schemas/basic-error'];

/** Texts for people: half of the description's size, and of no use to validation. */
const prose = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'tags',
]);

const description = JSON.parse(download());
const components = {};
const wantedPaths = Object.fromEntries(paths.map((path) => [path, take(description.paths, path)]));
for (const reference of [...alwaysWanted, ...findReferences(wantedPaths)]) include(reference);

const { openapi, info } = description;
const subset = {
  openapi,
  info: { title: info.title, version: info.version, license: info.license },
  'x-extracted-from': `${source}, ${member}`,
  paths: wantedPaths,
  components: sortKeys(components),
};
writeFileSync(target, `${JSON.stringify(subset, null, 2)}\n`);
// The linter checks the format of this file, too.
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
execFileSync(process.execPath, [biome, 'format', '--write', target], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
console.log(
  `${target}: ${paths.length} paths, ${JSON.stringify(subset).length} characters of JSON.`,
);

function download() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    const npm = ['pack', source, '--silent', '--pack-destination', folder];
    const archive = execFileSync('npm', npm, { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder, member]);
    return readFileSync(join(folder, member), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take(where, name) {
  if (!(name in where)) throw new Error(`${source} does not describe ${name}.`);
  return withoutProse(where[name]);
}

/** Removes prose; under `properties` the same words are names of fields and stay. */
function withoutProse(value, areNames = false) {
  if (Array.isArray(value)) return value.map((item) => withoutProse(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !(prose.has(key) || key.startsWith('x-')))
      .map(([key, item]) => [key, withoutProse(item, key === 'properties' && !areNames)]),
  );
}

function findReferences(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(findReferences)];
}

/** Copies what a reference such as `#/components/schemas/job` names, and everything that it refers to. */
function include(reference) {
  const [, , kind, name] = reference.split('/');
  if (components[kind]?.[name]) return;
  components[kind] = {
    ...components[kind],
    [name]: take(description.components[kind] ?? {}, name),
  };
  for (const next of findReferences(components[kind][name])) include(next);
}

function sortKeys(value) {
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, item]) => [key, key in components ? sortKeys(item) : item]),
  );
}
