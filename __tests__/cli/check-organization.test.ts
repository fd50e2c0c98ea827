import { expect, test } from 'vitest';
import { judgeGitHub } from '../referees/github/judge-exchange.ts';
import { openReady } from './open-ready.ts';

const shared = { ofOrganization: true };

/** A repository of an organization, whose workflow names a variable and a secret that are not the repository's. */
async function openShared() {
  const scene = await openReady({ isOfOrganization: true });
  scene.edit('vars.STATS_APP_CLIENT_ID', 'vars.ORG_APP_ID');
  scene.edit('secrets.STATS_APP_PRIVATE_KEY', 'secrets.ORG_APP_KEY');
  const { github, repository } = scene;
  const app = github.addApp(repository, { permissions: { secrets: 'write' } });
  return {
    ...scene,
    share: () => {
      github.setVariable(repository, 'ORG_APP_ID', app.clientId, shared);
      github.setSecret(repository, 'ORG_APP_KEY', app.privateKey, shared);
    },
  };
}

test('what the organization shares is there, and a run succeeds', async () => {
  const { share, run, runWorkflow, github } = await openShared();
  share();
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(/✓ App: What .* is there: ORG_APP_ID, ORG_APP_KEY\./);
  expect(code).toBe(0);
  judgeGitHub(github.requests);
  expect((await runWorkflow()).conclusion).toBe('success');
});

test('what neither the repository nor its organization has fails the run', async () => {
  const { run, runWorkflow } = await openShared();
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(
    /✗ App: There is no variable ORG_APP_ID in octo\/site, and its organization shares none/,
  );
  expect(stdout).toMatch(/✗ App: There is no secret ORG_APP_KEY in octo\/site, and its/);
  expect(code).toBe(1);
  expect((await runWorkflow()).cause).toMatch(/supplied: client-id/);
});

test('what the organization shares is not checked when GitHub does not list it', async () => {
  const { run, github } = await openShared();
  github.fault({ path: /organization-/, status: 403, body: '{"message":"Forbidden"}', times: 9 });
  const { code, stdout } = await run('check');
  expect(stdout).toMatch(
    /– App: There is no variable ORG_APP_ID in octo\/site\. Not checked whether the organization shares one/,
  );
  expect(code).toBe(0);
});
