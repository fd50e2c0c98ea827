// The GitHub CLI, as far as release.yml uses it: works on a repository in the file GH_STATE, and lists two things
// a page. `faults` in the state say which calls fail, and whether before or after they had their effect.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const file = process.env.GH_STATE;
const state = JSON.parse(readFileSync(file, 'utf8'));
const words = process.argv.slice(2);
const save = () => writeFileSync(file, JSON.stringify(state));

function stop(message) {
  save();
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Returns the value of an option, and takes both out of the words. */
function take(option) {
  const at = words.indexOf(option);
  return at < 0 ? undefined : words.splice(at, 2)[1];
}

/** Whether the option is there; takes it out of the words. */
function has(option) {
  const at = words.indexOf(option);
  if (at >= 0) words.splice(at, 1);
  return at >= 0;
}

const line = words.join(' ');
state.calls.push(line);
if (!process.env.GH_TOKEN || process.env.GH_REPO !== 'org/repo') stop('gh: not signed in');
const fault = state.faults.find(({ call, times }) => times > 0 && new RegExp(call).test(line));
if (fault) fault.times -= 1;
if (fault?.kind === 'refused') stop('gh: HTTP 502');

const releaseOf = (tag) =>
  state.releases.find(({ tag_name }) => tag_name === tag) ?? stop('release not found');

const commands = {
  create: (tag) => {
    if (!has('--draft') || !has('--verify-tag') || !state.tags[tag]) stop('tag is not there');
    if (take('--title') !== tag || !readFileSync(take('--notes-file'), 'utf8').trim())
      stop('no notes');
    state.releases.push({ tag_name: tag, draft: true, immutable: false, assets: [] });
  },
  upload: (tag) => {
    const release = releaseOf(tag);
    const clobbers = has('--clobber');
    if (release.immutable) stop('HTTP 422: Cannot upload assets to an immutable release');
    for (const [index, path] of words.splice(0).entries()) {
      const name = basename(path);
      const same = release.assets.findIndex((asset) => asset.name === name);
      if (same >= 0 && !clobbers) stop(`asset under the same name already exists: [${name}]`);
      if (same >= 0) release.assets.splice(same, 1);
      const digest = `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
      const breaks = fault?.kind === 'half' && index === 1;
      release.assets.push({
        name,
        digest: breaks ? null : digest,
        state: breaks ? 'starter' : 'uploaded',
      });
    }
  },
  edit: (tag) => {
    if (!has('--draft=false')) stop('nothing to edit');
    Object.assign(releaseOf(tag), { draft: false, immutable: state.immutable });
  },
};

const routes = [
  [
    /^immutable-releases$/,
    () => (state.immutable ? { enabled: true } : stop('gh: Not Found (HTTP 404)')),
  ],
  [/^releases\?per_page=100$/, () => state.releases],
  [
    /^commits\/(.+)$/,
    (tag) => ({ sha: state.tags[tag] ?? stop('gh: No commit found (HTTP 422)') }),
  ],
  [
    /^git\/matching-refs\/tags\/(.+)$/,
    (start) =>
      Object.entries(state.tags)
        .filter(([tag]) => tag.startsWith(start))
        .map(([tag, sha]) => ({ ref: `refs/tags/${tag}`, object: { sha } })),
  ],
];

function change(method, path, { ref, sha }) {
  const tag = (ref ?? path).replace(/^.*refs\/tags\//, '');
  if (method === 'POST' && state.tags[tag]) stop('gh: Reference already exists (HTTP 422)');
  if (method === 'PATCH' && !state.tags[tag]) stop('gh: Reference does not exist (HTTP 422)');
  state.tags[tag] = sha;
}

function api() {
  const [pages, filter, method] = [has('--paginate'), take('--jq') ?? '.', take('--method')];
  const given = {};
  for (let pair = take('-f') ?? take('-F'); pair; pair = take('-f') ?? take('-F'))
    given[pair.split('=')[0]] = pair.split('=')[1];
  has('--silent');
  const path = words[0].replace('repos/org/repo/', '');
  if (method) return change(method, path, given);
  const [pattern, answer] = routes.find(([route]) => route.test(path)) ?? stop('gh: HTTP 404');
  const found = fault?.kind === 'empty' ? [] : answer(pattern.exec(path)[1]);
  const parts = Array.isArray(found) ? paged(found, pages) : [found];
  for (const part of parts) {
    const { status, stdout } = spawnSync('jq', ['-r', filter], {
      input: JSON.stringify(part),
      encoding: 'utf8',
    });
    if (status !== 0) stop('gh: wrong jq');
    process.stdout.write(stdout);
    if (fault?.kind === 'half') stop('gh: HTTP 502 on a later page');
  }
}

const paged = (found, all) =>
  Array.from({ length: all ? Math.ceil(found.length / 2) : 1 }, (_, at) =>
    found.slice(2 * at, 2 * at + 2),
  );

const [group, command, tag] = words.splice(0, words[0] === 'api' ? 1 : 3);
if (group === 'api') api();
else if (group === 'release' && commands[command]) commands[command](tag);
else stop(`unknown command ${line}`);
if (fault && fault.kind !== 'empty') stop('gh: connection lost');
save();
