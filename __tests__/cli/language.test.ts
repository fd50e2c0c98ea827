import { globSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../src/cli/language.ts';
import { platforms } from '../../src/platforms/index.ts';
import { updateDatabase } from '../../src/storage/database.ts';
import { saveStats } from '../../src/storage/save-stats.ts';
import { sample } from '../storage/sample-stats.ts';
import { temporaryFolder } from '../storage/temporary-folder.ts';
import { openLocalScene } from './local-scene.ts';
import { openReady } from './open-ready.ts';
import { runCli } from './run-cli.ts';
import { entry, openSetup } from './setup/open-setup.ts';
import { openTerminal } from './setup/terminal.ts';

const german = { LANG: 'de_DE.UTF-8' };

/** English words that no German sentence has. What is quoted as English does not count, nor do names. */
const english = /\b(the|is|are|and|not|with|of|it|your)\b/i;
const withoutQuotes = (text: string): string =>
  text.replaceAll(/„[^“]*“/g, '').replaceAll(/https?:\S+|gh auth login|git \S+/g, '');

test.each<[Record<string, string>, 'de' | 'en']>([
  [{ LANG: 'de_DE.UTF-8' }, 'de'],
  [{ LANG: 'de' }, 'de'],
  [{ LANG: 'de_AT' }, 'de'],
  [{ LANG: 'DE-CH' }, 'de'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'de_DE@euro' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: '', LC_ALL: '' }, 'de'],
  [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'de_DE.UTF-8', LC_MESSAGES: 'POSIX' }, 'en'],
  [{ LANG: '' }, 'en'],
  [{ LANG: 'den_CA' }, 'en'],
  [{ LANG: 'fr_FR.UTF-8' }, 'en'],
  [{}, 'en'],
])('with %j, messages are in the language %s, and an option wins', (environment, expected) => {
  expect(readLanguage(undefined, environment)).toBe(expected);
  expect(readLanguage('en', environment)).toBe('en');
  expect(readLanguage('de', environment)).toBe('de');
});

describe('show', () => {
  async function openNumbers() {
    const folder = temporaryFolder();
    await updateDatabase(join(folder, 'social-stats.db'), (database) =>
      saveStats(database, sample({})),
    );
    return folder;
  }

  test('has German titles and numbers by LANG, and by --locale', async () => {
    const folder = await openNumbers();
    const byLang = await runCli(folder, ['show'], '', german);
    expect(byLang.stdout).toMatch(/^Kennzahl +Aktuell +1 Tag +7 Tage +30 Tage/);
    expect(byLang.stdout).toMatch(/^tiktok · \S+ · Stand: \d{4}-\d\d-\d\d$/m);
    expect(byLang.stdout).toMatch(/^Follower +\d{1,3}(\.\d{3})+/m);
    expect((await runCli(folder, ['show', '--locale', 'de'])).stdout).toBe(byLang.stdout);
    const inEnglish = await runCli(folder, ['show', '--locale', 'en'], '', german);
    expect(inEnglish.stdout).toMatch(/^Number +Now/);
  });

  test.each(['--json', '--csv'])('prints the same %s in each language', async (form) => {
    const folder = await openNumbers();
    const { stdout } = await runCli(folder, ['show', form], '', german);
    expect(stdout).toBe((await runCli(folder, ['show', form])).stdout);
  });
});

test('each command has --locale, and refuses other languages with exit code 2', async () => {
  const folder = temporaryFolder();
  const { stdout } = await runCli(folder, ['--help']);
  const names = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(
    ([, name = '']) => name,
  );
  expect(names).toContain('check');
  const refusals = await Promise.all(
    names
      .filter((name) => name !== 'help')
      .map((name) => runCli(folder, [name, '--locale', 'fr', 'x'], '', german)),
  );
  for (const { code, stderr } of refusals) {
    expect(code).toBe(2);
    expect(stderr).toMatch(/'--locale <locale>'.*'fr' is invalid.*en, de/);
  }
});

describe('failures in German', () => {
  test('of the command line itself say what happened and what to do, with a German address', async () => {
    const folder = temporaryFolder();
    const { code, stderr } = await runCli(folder, ['fetch', '-e', 'nope'], '', german);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'nope (--env-file) lässt sich nicht lesen.\nGib den Pfad einer Datei an, die es gibt; setup legt eine an. Mehr dazu: ' +
        'invalid-input in docs/de/errors.md.\n',
    );
  });

  test('of an account say the cause in German and quote the message', async () => {
    const scene = await openLocalScene();
    scene.environment.LANG = 'de_DE.UTF-8';
    writeFileSync(
      scene.file,
      scene.text.replace(/(ACCESS_TOKEN_EXPIRES_AT=).*/, '$12024-01-01T00:00:00Z'),
    );
    const { code, stdout, stderr } = await scene.run('fetch', '--refresh', 'never');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^tiktok: Das Access-Token gilt nicht mehr.*\nSetze refresh auf auto\. Die Meldung auf Englisch: „The access token has expired[^“]*renewing it\.“ Mehr dazu: access-expired in docs\/de\/errors\.md\.$/m,
    );
    expect(withoutQuotes(stdout + stderr)).not.toMatch(english);
  });
});

test('fetch says in German what it did', async () => {
  const scene = await openLocalScene();
  const { code, stdout, stderr } = await scene.run(
    ...['fetch', '--refresh', 'always', '--output-directory', 'out', '--locale', 'de'],
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/✓ Konten: tiktok\.\n.*✓ Tokens erneuert und gespeichert: tiktok\./);
  expect(stdout).toMatch(/✓ Geschrieben: .*social-stats\.db\n.*✓ Dateien geschrieben: .*out/);
  expect(stdout).toMatch(/^Konto +Name +Follower/m);
  expect(stdout).not.toMatch(english);
});

describe('check in German', () => {
  test('says each finding, its remedy and the verdict in German, and keeps its JSON in English', async () => {
    const scene = await openLocalScene({ isPrivate: false, pushedDaysAgo: 50 });
    Object.assign(scene.environment, { ...german, GITHUB_REPOSITORY: 'octo/site' });
    rmSync(join(scene.folder, 'social-stats.db'), { force: true });
    const { code, stdout } = await scene.run('check');
    expect(code).toBe(0);
    expect(stdout).toContain('✓ Schlüssel von tiktok: Vollständig für tiktok.\n');
    expect(stdout).toContain('✓ tiktok: Scopes: Alle 4 sind erteilt.\n');
    expect(stdout).toContain('! Aktivität: GitHub schaltet den Zeitplan in 10 Tagen ab');
    expect(stdout).toMatch(/– Workflow: Nicht geprüft: .*\n {2}→ Rufe check in einem Klon auf/);
    expect(stdout).toMatch(/\n\nNichts gefunden, was einen Lauf aufhielte\.\n$/);
    expect(withoutQuotes(stdout)).not.toMatch(english);
    const json = (await scene.run('check', '--json')).stdout;
    expect(JSON.parse(json)).toContainEqual({
      name: 'keys of tiktok',
      status: 'ok',
      message: 'All that is needed for tiktok.',
      hint: null,
    });
  });

  test('says what a failure is', async () => {
    const scene = await openLocalScene();
    Object.assign(scene.environment, { ...german, GITHUB_REPOSITORY: 'octo/site' });
    delete scene.environment.GITHUB_TOKEN;
    writeFileSync(scene.file, scene.text.replace(/^TIKTOK_CLIENT_SECRET=.*\n/m, ''));
    const { code, stdout } = await scene.run('check');
    expect(code).toBe(1);
    expect(stdout).toContain('– GitHub-Token: Kein GitHub-Token gefunden, also wurden octo/site');
    expect(stdout).toMatch(
      /✗ Schlüssel von tiktok: Eine Angabe .*\n {2}→ Ergänze den Schlüssel in der Datei; TikTok braucht .*TIKTOK_CLIENT_SECRET.*\. Die Meldung auf\s+Englisch: „/,
    );
    expect(stdout).toMatch(
      /GitHub wurde nicht geprüft\. Ein Lauf würde fehlschlagen: 1 von \d+ Voraussetzungen ist nicht erfüllt\./,
    );
  });

  test('says what a workflow for Pages lacks, and what a token that may only read leaves open', async () => {
    const { run, writeExample, edit, environment, github } = await openReady();
    writeExample('publish-to-pages.yml');
    edit(/ +id-token: write\n/, '');
    edit(/name: social-stats(?=\n +path: fetched)/, 'name: numbers');
    const permissions = { secrets: 'read', actions: 'read', actions_variables: 'read' } as const;
    Object.assign(environment, german, { GITHUB_TOKEN: github.addToken({ permissions }) });
    const { code, stdout } = await run('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ Berechtigungen: Der Job publish .* auf Pages ohne id-token: write\./);
    expect(stdout).toMatch(/✗ Artefakt: .* lädt das Artefakt numbers herunter/);
    expect(stdout).toMatch(/– Secret: TIKTOK_SECRET ist da\. Nicht geprüft, ob ein Lauf es /);
    expect(withoutQuotes(stdout)).not.toMatch(english);
  });
});

test('the wizard asks in German, explains the keys in German, and says Ja and Nein', async () => {
  const scene = await openSetup();
  const me = openTerminal(
    scene.folder,
    [process.execPath, entry, 'setup', '--platforms', 'youtube', '--locale', 'de'],
    scene.environment,
  );
  expect(await me.see('Die Schlüssel für den täglichen Lauf')).toMatch(/Ja.*Nein/);
  me.press('n');
  await me.see('Woher kommen die Zugangsdaten von YouTube?');
  me.press('Enter');
  expect(await me.see('YOUTUBE_API_KEY: Ein API-Schlüssel')).not.toMatch(english);
  me.press('C-c');
  await me.see('Abgebrochen.');
});

const known = Object.assign(['X'], {
  ...{ en: 'X', de: 'X', goesTo: 'X', name: 'X', environment: 'X' },
  ...{ message: { en: 'X', de: 'X' }, hint: { en: 'X', de: 'X' } },
});

/** Stands for whatever a text is made of; what it is not known to have is a list. */
const anything = new Proxy(known, {
  get: (target, key) =>
    key in target || typeof key === 'symbol' ? Reflect.get(target, key) : ['X'],
});

/** All texts of a table of words: `[en, de]`. */
function textsOf(words: unknown): [string, string][] {
  if (typeof words === 'function') return textsOf(words(anything, anything, anything));
  if (typeof words !== 'object' || words === null) return [];
  if ('en' in words && 'de' in words) return [[String(words.en), String(words.de)]];
  return Object.values(words).flatMap(textsOf);
}

test('each finding of check, and each line of the demo, is a German sentence in German', async () => {
  const folders = ['../../src/cli/check/words', '../../src/cli/words'];
  const files = folders.flatMap((folder) =>
    globSync('*.ts', { cwd: new URL(folder, import.meta.url) }).map((file) => `${folder}/${file}`),
  );
  const tables = await Promise.all(
    files
      .filter((file) => !/table-words/.test(file))
      .map((file) => import(new URL(file, import.meta.url).href)),
  );
  const texts = tables.flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(150);
  for (const [en, de] of texts) {
    if (en.includes(' ') && !en.startsWith('X')) expect(de).not.toBe(en);
    expect(withoutQuotes(de)).not.toMatch(english);
  }
});

test('each key, scope and note that the wizard shows has German words', async () => {
  for (const platform of platforms) {
    const words = await platform.german?.();
    const explained = platform.keys
      .filter(({ explanation }) => explanation)
      .map(({ name }) => name);
    expect(Object.keys(words?.explanations ?? {})).toEqual(explained);
    expect(Object.keys(words?.gives ?? {})).toEqual(platform.scopes.map(({ name }) => name));
    expect(words?.toNotes?.('x').length).toBe(platform.signIn?.toNotes('x').length);
  }
});
