import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { builds, createStep } from './run-step.ts';
import { createWorkplace, echo, issuedTokens, secretsIn } from './workplace.ts';

describe.each(builds)('an API that repeats secret values in its texts (%s)', (build) => {
  test('brings none of them into outputs, summary, log, files and database', async () => {
    const workplace = await createWorkplace({ account: { followers: 50_000n } });
    const { account, secrets, tiktok } = workplace;
    echo(account, 'displayName', () => `Mara ${issuedTokens(tiktok).join(' ')}`);
    echo(account, 'bio', () =>
      secrets()
        .flatMap((secret) => [secret, encodeURIComponent(secret), btoa(secret)])
        .join('\n'),
    );
    const step = createStep(build, workplace.inputs, workplace.environment);
    // Rejects when any of these contains a secret value in any spelling.
    const { exitCode, annotations, outputs } = await step.main();
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([
      expect.stringMatching(/^warning: tiktok: TikTok answered with a secret value in name, bio: /),
    ]);
    expect(outputs.get('tiktok-followers')).toBe('50000');
    const [{ profile }] = JSON.parse(outputs.get('stats') ?? '');
    expect(profile.name).toBe('Mara *** ***');
    expect(profile.bio).toMatch(/^\*\*\*(\n\*\*\*)+$/);
    expect(readFileSync(join(step.folder, 'social-stats/tiktok/card.svg'), 'utf8')).toContain(
      'Mara *** ***',
    );
    expect(tiktok.isAlive(workplace.secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  });

  test('brings none of an older copy into the outputs of a later step', async () => {
    const workplace = await createWorkplace();
    const { account, inputs, envText } = workplace;
    const folder = mkdtempSync(join(tmpdir(), 'job-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const environment = { ...workplace.environment, RUNNER_TEMP: folder };
    expect((await createStep(build, inputs, environment).main()).exitCode).toBe(0);
    const [oldToken = ''] = secretsIn(envText);
    echo(account, 'bio', () => `It was ${oldToken}.`);
    const { outputs, log } = await createStep(build, inputs, environment).main();
    expect(log).toContain('An earlier step of this job wrote the secret');
    expect(JSON.parse(outputs.get('stats') ?? '')).toMatchObject([
      { status: 'ok', profile: { bio: 'It was ***.' } },
    ]);
  });
});
