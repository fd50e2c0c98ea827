import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { all, temporaryFolder, withSqlite } from '../storage/temporary-folder.ts';
import { builds, createDeploy, metadata } from './run-deploy.ts';
import {
  createScene,
  expectMerged,
  expectUntouched,
  links,
  waitForFile,
  withFiles,
} from './scene.ts';
import { makeKey, plainTools, type SshServer } from './ssh-server.ts';

const connectionsTo = (server: SshServer): number =>
  server.log().match(/^Connection from/gm)?.length ?? 0;

describe.each(builds)('the step deploy (%s)', (build) => {
  test('merges, copies and runs the command over one connection, and leaves nothing behind', async () => {
    const scene = await createScene({ before: 'echo Welcome; printf "no line end"' });
    const { server, site } = scene;
    const command =
      'printf %s "$PWD" > ran; echo ::add-mask::e; echo "x ##[error]y" >&2; printf last';
    // As people paste it: with Windows line ends, and without the last one.
    const key = server.privateKey.trimEnd().replaceAll('\n', '\r\n');
    const step = createDeploy(build, { ...withFiles(scene), command, 'ssh-key': key });
    const { exitCode, outputs, log, leftOver } = await step.main();
    expect(log).toContain('::add-mask::e\nx ##[error]y\nlast');
    expect(exitCode).toBe(0);
    expect(Object.fromEntries(outputs)).toEqual({ 'rows-merged': '2', 'files-copied': '2' });
    expectMerged(site);
    expect(readFileSync(join(server.home, 'www/stats/cards/tiktok/card.svg'), 'utf8')).toBe(
      '<svg/>',
    );
    expect(readdirSync(join(server.home, 'www/stats/cards'))).toEqual(['empty', 'tiktok']);
    expect(readFileSync(join(server.home, 'ran'), 'utf8')).toBe(server.home);
    expect(leftOver).toEqual([]);
    expect(readdirSync(server.temporary)).toEqual([]);
    expect(connectionsTo(server)).toBe(1);
    expect((await step.post()).log).toBe('');
  });

  test('deletes the key and closes the connection in post when main was killed', async () => {
    const { server, inputs } = await createScene();
    const step = createDeploy(build, { ...inputs, command: 'touch started; sleep 30' });
    const { signal, result } = step.start();
    await waitForFile(join(server.home, 'started'));
    signal('SIGKILL');
    expect((await result).leftOver).toHaveLength(1);
    expect((await step.post()).leftOver).toEqual([]);
    await expect.poll(() => server.log()).toContain('Disconnected from user');
  });
});

describe('a deploy', () => {
  test('accepts only the given host key', async () => {
    const { server, inputs, site } = await createScene();
    const other = join(temporaryFolder(), 'other');
    makeKey(other);
    const publicKey = readFileSync(`${other}.pub`, 'utf8');
    const wrong = { ...inputs, 'known-hosts': `[127.0.0.1]:${server.port} ${publicKey}` };
    const { exitCode, errors, leftOver } = await createDeploy('dist', wrong).main();
    expect(exitCode).toBe(1);
    expect(errors).toEqual([
      expect.stringMatching(/^host-key: .*does not match the input known-hosts.*ssh-keyscan/),
    ]);
    expect(connectionsTo(server)).toBe(1);
    expect(server.log()).not.toContain('Accepted');
    expectUntouched(site);
    expect(leftOver).toEqual([]);
  });

  test('reports that the server refuses the key, without a retry', async () => {
    const { server, inputs } = await createScene();
    const key = makeKey(join(temporaryFolder(), 'other'));
    const { errors, leftOver } = await createDeploy('dist', { ...inputs, 'ssh-key': key }).main();
    expect(errors).toEqual([expect.stringMatching(/^authentication: .*does not let/)]);
    expect(connectionsTo(server)).toBe(1);
    expect(leftOver).toEqual([]);
  });

  test.each(['SIGINT', 'SIGHUP'] as const)('deletes the key after %s', async (name) => {
    const { server, inputs } = await createScene();
    const step = createDeploy('src', { ...inputs, command: 'touch started; sleep 30' });
    const { signal, result } = step.start();
    await waitForFile(join(server.home, 'started'));
    signal(name);
    const { exitCode, errors, leftOver, outputs } = await result;
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining('cancelled')]);
    expect(leftOver).toEqual([]);
    expect(outputs.get('rows-merged')).toBe('2');
  });

  test('sends nothing when known_hosts has no line for the server', async () => {
    const { server, inputs } = await createScene();
    const { errors } = await createDeploy('dist', {
      ...inputs,
      'known-hosts': server.knownHostsAt(server.port === 1 ? 2 : 1),
    }).main();
    expect(errors).toEqual([expect.stringMatching(/^host-key: .*has no line for 127\.0\.0\.1/)]);
    expect(server.log()).not.toContain('Accepted');
  });

  test('names the program to install when the server has neither sqlite3 nor python3', async () => {
    const { inputs, site } = await createScene({ tools: plainTools });
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-tool: .*apt-get install sqlite3/)]);
    expectUntouched(site);
  });

  test('merges with python3 when the server has no sqlite3', async () => {
    const { inputs, site, server } = await createScene({ tools: [...plainTools, 'python3'] });
    const { log, outputs } = await createDeploy('dist', inputs).main();
    expect(log).toContain("the server's python3");
    expect(outputs.get('rows-merged')).toBe('2');
    expectMerged(site);
    expect(readdirSync(server.temporary)).toEqual([]);
  });

  test('checks everything, reports what it would do and changes nothing in a dry run', async () => {
    const scene = await createScene();
    const before = readFileSync(scene.site);
    const step = createDeploy('dist', {
      ...withFiles(scene),
      'dry-run': 'true',
      command: 'touch ran',
    });
    const { log, outputs, exitCode } = await step.main();
    expect(exitCode).toBe(0);
    expect(log).toContain('2 rows would be inserted or changed.');
    expect(log).toContain('Would copy 2 files into ~/www/stats, a new folder.');
    expect(Object.fromEntries(outputs)).toEqual({ 'rows-merged': '0', 'files-copied': '0' });
    expect(readFileSync(scene.site)).toEqual(before);
    expect(readdirSync(scene.server.home)).toEqual(['linktree.db']);
    expect(readdirSync(scene.server.temporary)).toEqual([]);
  });

  test('creates no database in a dry run', async () => {
    const { inputs, server } = await createScene();
    const given = { ...inputs, 'remote-database': 'new.db', 'dry-run': 'true' };
    const { log } = await createDeploy('dist', given).main();
    expect(log).toContain('2 rows would be');
    expect(readdirSync(server.home)).toEqual(['linktree.db']);
  });

  test('keeps what it has deployed when the command fails, and reports the exit code', async () => {
    const { inputs, site } = await createScene();
    const { errors, outputs, log } = await createDeploy('dist', {
      ...inputs,
      command: 'echo almost; exit 255',
    }).main();
    expect(log).toContain('almost');
    expect(errors).toEqual([expect.stringMatching(/^remote-command: .*exit code 255/)]);
    expect(outputs.get('rows-merged')).toBe('2');
    expectMerged(site);
  });

  test('reports a database that stays locked', async () => {
    const { inputs, site } = await createScene();
    const writer = new DatabaseSync(site);
    writer.exec('BEGIN IMMEDIATE');
    const { errors } = await createDeploy('dist', { ...inputs, 'timeout-seconds': '10' }).main();
    writer.close();
    expect(errors).toEqual([expect.stringMatching(/^remote-database: .*kept it locked/)]);
    expectUntouched(site);
  });

  test('reports a file that is not a database, and does not change it', async () => {
    const { inputs, server } = await createScene();
    const file = join(server.home, 'other.db');
    writeFileSync(file, 'some text, long enough for a header of a database, '.repeat(20));
    const before = readFileSync(file);
    const given = { ...inputs, 'remote-database': 'other.db' };
    const { errors } = await createDeploy('dist', given).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-database: .*not an SQLite database/)]);
    expect(readFileSync(file)).toEqual(before);
  });

  test('rolls everything back when a trigger of the site refuses the numbers', async () => {
    const { inputs, site } = await createScene();
    withSqlite(site, (database) =>
      database.exec(`CREATE TABLE social_stats_history (platform, username, day, stats_data, fetched_at);
        CREATE TRIGGER no BEFORE INSERT ON social_stats_history BEGIN SELECT RAISE(ABORT, 'no ::error::'); END`),
    );
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-database: .*nothing was changed/)]);
    expect(all(site, "SELECT name FROM sqlite_schema WHERE name = 'social_stats_cache'")).toEqual(
      [],
    );
  });

  test('fails after three attempts when no server answers', async () => {
    const { inputs, server } = await createScene();
    const given = {
      ...inputs,
      port: '1',
      'known-hosts': server.knownHostsAt(1).replace('[127.0.0.1]:1', '127.0.0.1,[127.0.0.1]:1'),
    };
    const { errors, log } = await createDeploy('dist', given).main();
    expect(log.match(/Trying again\./g)).toHaveLength(2);
    expect(errors).toEqual([expect.stringMatching(/^unreachable: Nobody answers/)]);
  });

  test('reports a user without a shell', async () => {
    const { inputs } = await createScene({ before: 'echo This account is not available.; exit 1' });
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-tool: .*runs no commands/)]);
  });
});

describe('a deploy to a full disk', () => {
  test.each([
    // Limits for a file, in blocks of 512 bytes: the first is too small for the numbers, the second only for
    // the merged database.
    ['when the data cannot be received', 8, 'could not store what was sent'],
    ['when the database cannot grow', 120, '(disk is full|nothing was changed)'],
  ])('changes nothing %s', async (_, limit, message) => {
    const { inputs, site, server } = await createScene({ before: `ulimit -f ${limit}` });
    withSqlite(site, (database) =>
      database.exec('CREATE TABLE filling (x); INSERT INTO filling VALUES (zeroblob(55000))'),
    );
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^remote-database: .*${message}`))]);
    const tables = [{ name: 'links' }, { name: 'filling' }];
    expect(all(site, 'SELECT name FROM sqlite_schema')).toEqual(tables);
    expect(all(site, 'SELECT * FROM links')).toEqual(links);
    expect(all(site, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(readdirSync(server.temporary)).toEqual([]);
  });

  test('leaves the old files unchanged', async () => {
    const scene = await createScene({ before: 'ulimit -f 120' });
    const target = join(scene.server.home, 'www/stats/cards/tiktok/card.svg');
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, 'old');
    writeFileSync(join(scene.folder, 'cards', 'large'), new Uint8Array(100_000));
    const { errors, outputs } = await createDeploy('dist', withFiles(scene)).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-files: .*full/)]);
    expect(Object.fromEntries(outputs)).toEqual({ 'rows-merged': '2', 'files-copied': '' });
    expect(readFileSync(target, 'utf8')).toBe('old');
  });
});

test('deploy/action.yml has the documented inputs and the entry points of the build', () => {
  expect(Object.keys(metadata.inputs).sort()).toEqual(
    'command database dry-run files host known-hosts port remote-database remote-directory ssh-key timeout-seconds user'.split(
      ' ',
    ),
  );
  expect(metadata.runs).toMatchObject({
    main: '../dist/deploy.js',
    post: '../dist/deploy-post.js',
  });
});
