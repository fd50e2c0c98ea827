import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene, expectMerged, expectUntouched, withFiles } from './scene.ts';
import type { SshServerOptions } from './ssh-server.ts';

describe('a server whose login files', () => {
  test.each([
    ['print', 'echo Welcome; echo "Last login" >&2; printf "no line end"'],
    ['print much', 'yes | head -n 100000'],
    ['set the options of the shell', 'set -u; set -f; IFS=; umask 077; export CDPATH=/tmp'],
    ['define functions and aliases', 'alias cat=false; cat() { false; }'],
  ])('%s is deployed to', async (_, before) => {
    const scene = await createScene({ before });
    const { errors } = await createDeploy('dist', withFiles(scene)).main();
    expect(errors).toEqual([]);
    expectMerged(scene.site);
    expect(readdirSync(scene.server.temporary)).toEqual([]);
  });
});

describe('a server whose login shell is not of the sh family', () => {
  test.each([
    ['fish', '.config/fish/config.fish', 'echo Welcome; function dd; echo no; end'],
    ['tcsh', '.tcshrc', 'echo Welcome; alias dd echo; set noclobber'],
    ['csh', '.cshrc', 'echo Welcome >/dev/stderr; set path = ( $path:q )'],
  ])('(%s) is deployed to', async (shell, loginFile, text) => {
    const scene = await createScene({
      before: `mkdir -p .config/fish; echo '${text}' > ${loginFile}; exec ${shell} -c "$SSH_ORIGINAL_COMMAND"`,
    });
    const folder = `www/it's! [50%] $HOME`;
    const { errors, log } = await createDeploy('dist', {
      ...withFiles(scene),
      'remote-directory': folder,
      command: `echo "in $0: 'done!'" && (exit 0) || false
echo \${HOME:+second}`,
    }).main();
    expect(errors).toEqual([]);
    expectMerged(scene.site);
    expect(readdirSync(join(scene.server.home, folder))).toEqual(['cards']);
    expect(log).toContain("in sh: 'done!'\nsecond\n");
    expect(readdirSync(scene.server.temporary)).toEqual([]);
  });

  test.each([
    ['fish', '.config/fish/config.fish', 'exec sh', /starts another shell.*config\.fish/],
    ['tcsh', '.cshrc', 'exec sh', /starts another shell.*\.cshrc/],
  ])('(%s) says why it runs no script (%s: %s)', async (shell, loginFile, text, message) => {
    const { inputs, site } = await createScene({
      before: `mkdir -p .config/fish; echo '${text}' > ${loginFile}; exec ${shell} -c "$SSH_ORIGINAL_COMMAND"`,
    });
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-tool: .*lets the user \S+ in, but/)]);
    expect(errors[0]).toMatch(message);
    expectUntouched(site);
  });
});

describe('a server that lets the user in, but runs no script,', () => {
  test.each(
    few<[string, SshServerOptions, RegExp]>([
      ['by exit', { before: 'exit 0' }, /exit code 0.*exit or exec.*login file.*forced command/],
      ['by exit with an error', { before: 'exit 3' }, /exit code 3.*login file/],
      ['by exec', { before: 'exec true' }, /exit code 0.*exit or exec/],
      ['by exec of another shell', { before: 'exec sh' }, /starts another shell.*exec/],
      ['by exec of bash', { before: 'exec bash' }, /starts another shell.*exec/],
      [
        'by tmux',
        { before: 'echo "open terminal failed: not a terminal" >&2; exit 1' },
        /needs a terminal/,
      ],
      ['by SFTP alone', { config: 'ForceCommand internal-sftp' }, /only SFTP/],
      ['by a forced command', { config: 'ForceCommand cat' }, /forced command/],
      [
        'by a forced command that says so',
        { config: 'ForceCommand echo "rrsync error: bad command" >&2; exit 1' },
        /a forced command.*authorized_keys.*ForceCommand/,
      ],
      [
        'by git-shell',
        { before: 'echo "fatal: What do you think I am? A shell?" >&2; exit 128' },
        /a forced command/,
      ],
      [
        'by nologin',
        { before: 'echo This account is currently not available.; exit 1' },
        /runs no commands for it/,
      ],
      [
        'by a restricted shell',
        { before: 'echo "rbash: exec: restricted" >&2; exit 1' },
        /restricted shell, which/,
      ],
      [
        'by an expired password',
        { before: 'echo "Password change required but no TTY available." >&2; exit 1' },
        /requires a password change/,
      ],
      ['for want of programs', { tools: ['sh'] }, /sh, dd, cat/],
      ['by no sessions', { config: 'MaxSessions 0' }, /MaxSessions/],
    ]),
  )('%s, says why', async (_, options, message) => {
    const { inputs, site, server } = await createScene(options);
    const { errors, leftOver } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^remote-tool: .*lets the user \S+ in, but/)]);
    expect(errors[0]).toMatch(message);
    expect(server.log().match(/Accepted publickey/g)?.length).toBeLessThanOrEqual(2);
    expect(leftOver).toEqual([]);
    expectUntouched(site);
  });
});

describe('a server that does not let the user in', () => {
  const secondFactor = `AuthenticationMethods publickey,keyboard-interactive
KbdInteractiveAuthentication yes`;
  test.each([
    ['for a second factor', secondFactor, /accepts the key.*second factor.*Match User/],
    ['for AllowUsers', 'AllowUsers somebody-else', /authorized_keys.*AllowUsers/],
    ['for DenyUsers', 'DenyUsers *', /authorized_keys.*AllowUsers/],
    [
      'because it takes no keys',
      'PubkeyAuthentication no\nPasswordAuthentication yes',
      /does not accept keys.*PubkeyAuthentication/,
    ],
  ])('%s says so', async (_, config, message) => {
    const { inputs, site } = await createScene({ config });
    const { errors } = await createDeploy('dist', inputs).main();
    expect(errors).toEqual([expect.stringMatching(/^authentication: /)]);
    expect(errors[0]).toMatch(message);
    expectUntouched(site);
  });
});
