import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { dayMs, toIsoSeconds } from '../../src/clock.ts';
import { startInstagram } from '../../src/emulators/instagram/index.ts';
import { createVirtualClock } from '../../src/emulators/virtual-clock.ts';
import { type Build, builds, createStep } from './run-step.ts';
import { createWorkplace } from './workplace.ts';

/** A job with two steps on one secret: the first renews TikTok's tokens, the second Instagram's. */
async function openJob(build: Build) {
  const workplace = await createWorkplace();
  const clock = createVirtualClock();
  const instagram = await startInstagram({ clock });
  onTestFinished(() => instagram.close());
  const person = instagram.addPerson();
  clock.advance(40 * dayMs);
  const now = Date.now();
  person.set('INSTAGRAM_ACCESS_TOKEN_ISSUED_AT', toIsoSeconds(now - 40 * dayMs));
  person.set('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT', toIsoSeconds(now + 20 * dayMs));
  const text = workplace.envText + [...person].map(([key, value]) => `${key}=${value}\n`).join('');
  workplace.github.setSecret(workplace.repository, 'TIKTOK_SECRET', text);
  workplace.github.addRun(workplace.repository, { id: 77, createdAt: Date.now() + 1_000 });
  const folder = mkdtempSync(join(tmpdir(), 'job-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const environment = {
    ...workplace.environment,
    INSTAGRAM_API_URL: instagram.url,
    RUNNER_TEMP: folder,
  };
  const step = (platforms: string) =>
    createStep(build, { ...workplace.inputs, 'env-social': text, platforms }, environment);
  return {
    ...workplace,
    text,
    folder,
    instagram,
    first: step('tiktok'),
    second: step('instagram'),
  };
}

describe.each(builds)('two steps of a job on one secret (%s)', (build) => {
  test('both renew their tokens, and the secret holds all of them', async () => {
    const { first, second, tiktok, secret, text } = await openJob(build);
    expect((await first.main()).exitCode).toBe(0);
    const result = await second.main();
    expect(result.annotations).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.log).toContain('An earlier step of this job wrote the secret');
    expect(JSON.parse(result.outputs.get('refreshed') ?? '')).toEqual(['instagram']);
    expect(tiktok.isAlive(secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(text).not.toContain(secret().get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT'));
    for (const step of [second, first]) expect((await step.post()).raw).toBe('');
  });

  test('the second saves the tokens that the first could not, and post has nothing left to do', async () => {
    const { first, second, github, tiktok, secret } = await openJob(build);
    github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
    expect((await first.main()).exitCode).toBe(1);
    expect((await second.main()).exitCode).toBe(0);
    expect(tiktok.isAlive(secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    for (const step of [second, first]) expect((await step.post()).annotations).toEqual([]);
    expect(tiktok.isAlive(secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
  });

  test('the post of the second keeps what the first saved', async () => {
    const { first, second, github, tiktok, secret, text } = await openJob(build);
    expect((await first.main()).exitCode).toBe(0);
    github.fault({ method: 'PUT', path: /TIKTOK_SECRET$/, status: 403, body: '{}' });
    expect((await second.main()).exitCode).toBe(1);
    expect((await second.post()).exitCode).toBe(0);
    expect((await first.post()).raw).toBe('');
    expect(tiktok.isAlive(secret().get('TIKTOK_REFRESH_TOKEN') ?? '')).toBe(true);
    expect(text).not.toContain(secret().get('INSTAGRAM_ACCESS_TOKEN_EXPIRES_AT'));
  });

  test('what is handed over lies on the disk encrypted, for this user alone', async () => {
    const { first, folder, secrets } = await openJob(build);
    await first.main();
    const files = readdirSync(folder).filter((name) => name.endsWith('.text'));
    expect(files).toHaveLength(1);
    const bytes = readFileSync(join(folder, files[0] ?? '')).toString('latin1');
    for (const secret of secrets()) expect(bytes).not.toContain(secret);
  });
});
