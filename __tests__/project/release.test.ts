import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { few } from '../few.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { jobs, defaults } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));

interface Step {
  run?: string;
  env?: Record<string, string>;
}

interface Release {
  tag_name: string;
  draft: boolean;
  immutable: boolean;
  assets: { name: string; digest: string | null; state: string }[];
}

/** How a call of `gh` fails: without effect, after its effect, after half of it; or its list is empty. */
type Kind = 'refused' | 'lost' | 'half' | 'empty';

interface State {
  tags: Record<string, string>;
  releases: Release[];
  immutable: boolean;
  faults: { call: string; kind: Kind; times: number }[];
  calls: string[];
}

const appToken = 'steps.app.outputs.token';
const [shaOfOld, shaOfNew] = ['a'.repeat(40), 'b'.repeat(40)];

/** A repository after the tag v1.2.4 was pushed, and the folder with what the job before has packed. */
function openRelease(changes: Partial<State> = {}, tag = 'v1.2.4') {
  const folder = temporaryFolder();
  const archive = `tiktok-stats-action-${tag}.tar.gz`;
  const sha256 = createHash('sha256').update('archive').digest('hex');
  mkdirSync(join(folder, 'release'));
  writeFileSync(join(folder, 'release', archive), 'archive');
  writeFileSync(join(folder, 'release/SHA256SUMS'), `${sha256}  ${archive}\n`);
  writeFileSync(join(folder, 'release/notes.md'), 'What is new.\n');
  const gh = join(folder, 'gh');
  const fake = join(root, '__tests__/project/fake-gh.mjs');
  writeFileSync(gh, `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`);
  chmodSync(gh, 0o755);

  const file = join(folder, 'state.json');
  const state: State = {
    tags: {
      v1: shaOfOld,
      'v1.2': shaOfOld,
      'v1.2.3': shaOfOld,
      [tag]: shaOfNew,
      'v10.0.0': shaOfOld,
    },
    releases: ['v1.0.0', 'v1.1.0', 'v1.2.3'].map((name) => ({
      ...{ tag_name: name, draft: false, immutable: true, assets: [] },
    })),
    immutable: true,
    faults: [],
    calls: [],
    ...changes,
  };
  writeFileSync(file, JSON.stringify(state));
  const read = (): State => JSON.parse(readFileSync(file, 'utf8'));

  /** Runs the steps of the job `publish` up to the first one that fails. */
  const publish = () => {
    const steps: Step[] = jobs.publish.steps.filter(({ run }: Step) => run);
    for (const { run, env = {} } of steps) {
      expect([env.GH_TOKEN, defaults.run.shell]).toEqual([`\${{ ${appToken} }}`, 'bash']);
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? ''],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            PATH: `${folder}:${process.env.PATH}`,
            GH_STATE: file,
            GH_TOKEN: 'of the test',
            GH_REPO: 'org/repo',
            TAG: tag,
          },
        },
      );
      if (status !== 0) return { status, said: stdout + stderr };
    }
    return { status: 0, said: '' };
  };
  const released = () => read().releases.find(({ tag_name }) => tag_name === tag);
  const change = (edit: (state: State) => void) => {
    const now = read();
    edit(now);
    writeFileSync(file, JSON.stringify(now));
  };
  const whole = {
    draft: false,
    immutable: true,
    assets: [
      { name: archive, digest: `sha256:${sha256}`, state: 'uploaded' },
      { name: 'SHA256SUMS', digest: expect.stringMatching(/^sha256:/), state: 'uploaded' },
    ],
  };
  return { folder, archive, publish, read, released, change, whole };
}

const moved = { v1: shaOfNew, 'v1.2': shaOfNew };

describe.skipIf(process.platform === 'win32')('the job that publishes a release', () => {
  test('attaches the files to a draft, publishes it, and moves v1 and v1.2', () => {
    const { publish, read, released, whole } = openRelease();
    expect(publish()).toEqual({ status: 0, said: '' });
    expect(released()).toMatchObject(whole);
    expect(read().tags).toMatchObject(moved);
  });

  test('creates v1 and v1.2 at the first release', () => {
    const { publish, read } = openRelease({ tags: { 'v1.2.4': shaOfNew }, releases: [] });
    expect(publish().status).toBe(0);
    expect(read().tags).toEqual({ 'v1.2.4': shaOfNew, ...moved });
  });

  test('changes nothing when it runs again', () => {
    const { publish, read } = openRelease();
    publish();
    const { calls, ...before } = read();
    expect(publish().status).toBe(0);
    const { calls: all, ...after } = read();
    expect(after).toEqual(before);
    expect(all.slice(calls.length).filter((call) => !call.startsWith('api'))).toEqual([]);
    expect(all.slice(calls.length).filter((call) => call.includes('--method'))).toEqual([]);
  });

  test('leaves v1 alone after a fix of an older line, but moves the tag of that line', () => {
    const tags = { v1: shaOfOld, 'v1.2': shaOfOld, 'v1.2.4': shaOfNew, 'v1.3.0': shaOfOld };
    const { publish, read } = openRelease({ tags });
    expect(publish().status).toBe(0);
    expect(read().tags).toMatchObject({ v1: shaOfOld, 'v1.2': shaOfNew });
  });

  test('takes 1.10 for newer than 1.9', () => {
    const tags = { v1: shaOfOld, 'v1.9.0': shaOfOld, 'v1.10.0': shaOfNew };
    const { publish, read } = openRelease({ tags }, 'v1.10.0');
    expect(publish().status).toBe(0);
    expect(read().tags).toMatchObject({ v1: shaOfNew, 'v1.10': shaOfNew });
  });

  /** Every call of the job, and how it fails. */
  const cells: [call: string, kind: Kind][] = [
    ['immutable-releases', 'refused'],
    ['select.*\\.draft$', 'half'],
    ['release create', 'refused'],
    ['release create', 'lost'],
    ['release upload', 'refused'],
    ['release upload', 'half'],
    ['release upload', 'lost'],
    ['select.*\\.assets', 'refused'],
    ['select.*\\.assets', 'empty'],
    ['release edit', 'refused'],
    ['release edit', 'lost'],
    ['select.*\\.immutable$', 'refused'],
    ['select.*\\.immutable$', 'empty'],
    ['commits/', 'refused'],
    ['matching-refs/tags/v1 ', 'refused'],
    ['matching-refs/tags/v1 ', 'half'],
    ['matching-refs/tags/v1 ', 'empty'],
    ['matching-refs/tags/v1\\.2 ', 'empty'],
    ['PATCH .*tags/v1 ', 'refused'],
    ['PATCH .*tags/v1\\.2 ', 'lost'],
  ];

  test.each(few(cells))(
    'fails when `%s` is %s, publishes nothing incomplete, and can be repeated',
    (call, kind) => {
      const { publish, read, released, whole } = openRelease({
        faults: [{ call, kind, times: 1 }],
      });
      const { status } = publish();
      expect(read().faults[0]?.times).toBe(0);
      // An empty list of releases looks like a first try, which is harmless: GitHub keeps the draft it has.
      if (kind === 'empty' && call.includes('draft')) expect(status).toBe(0);
      else expect(status).not.toBe(0);
      if (released()?.draft === false) expect(released()).toMatchObject(whole);
      if (released()?.draft !== false) expect(read().tags).toMatchObject({ v1: shaOfOld });
      expect(publish().status).toBe(0);
      expect(released()).toMatchObject(whole);
      expect(read().tags).toMatchObject(moved);
    },
  );

  test('publishes nothing when releases could be changed', () => {
    const { publish, released, read } = openRelease({ immutable: false });
    expect(publish()).toMatchObject({
      status: 1,
      said: expect.stringContaining('switch on immutable'),
    });
    expect(released()).toBeUndefined();
    expect(read().tags).toMatchObject({ v1: shaOfOld });
  });

  test('moves no tag when the setting was switched off before the release was published', () => {
    const { publish, read, change } = openRelease({
      faults: [{ call: 'release edit', kind: 'refused', times: 1 }],
    });
    publish();
    change((state) => {
      const draft = state.releases.find(({ draft }) => draft);
      if (draft) Object.assign(draft, { draft: false, immutable: false });
    });
    expect(publish()).toMatchObject({ status: 1, said: expect.stringContaining('can be changed') });
    expect(read().tags).toMatchObject({ v1: shaOfOld });
  });

  test('publishes no draft with a file that was not attested', () => {
    const draft = { tag_name: 'v1.2.4', draft: true, immutable: false };
    const assets = [{ name: 'evil.tar.gz', digest: 'sha256:0', state: 'uploaded' }];
    const { publish, released } = openRelease({ releases: [{ ...draft, assets }] });
    expect(publish()).toMatchObject({
      status: 1,
      said: expect.stringContaining('not what was attested'),
    });
    expect(released()?.draft).toBe(true);
  });

  test('publishes nothing when an archive does not match its checksum', () => {
    const { publish, released, folder, archive } = openRelease();
    writeFileSync(join(folder, 'release', archive), 'other');
    expect(publish().status).toBe(1);
    expect(released()).toBeUndefined();
  });

  test('publishes nothing when two drafts have the tag', () => {
    const draft = { tag_name: 'v1.2.4', draft: true, immutable: false, assets: [] };
    const { publish, read } = openRelease({ releases: [draft, draft] });
    expect(publish()).toMatchObject({ status: 1, said: expect.stringContaining('Several drafts') });
    expect(read().releases.every((release) => release.draft)).toBe(true);
  });
});

test('a token that may write workflow files publishes, and only in the environment with a reviewer', () => {
  const { environment, permissions, steps } = jobs.publish;
  expect([environment, permissions]).toEqual(['release', {}]);
  expect(steps[0].with).toMatchObject({
    'permission-contents': 'write',
    'permission-workflows': 'write',
    'permission-administration': 'read',
  });
});
