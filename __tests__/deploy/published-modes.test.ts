import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../few.ts';
import { createDeploy } from './run-deploy.ts';
import { createScene, withFiles } from './scene.ts';

const modeOf = (file: string): string => (statSync(file).mode & 0o7777).toString(8);

describe('what a deploy creates', () => {
  test.each(
    few<[string, number, string, string]>([
      ['077', 0o755, '755', '644'],
      ['077', 0o750, '750', '640'],
      ['077', 0o700, '700', '600'],
      ['077', 0o2755, '2755', '644'],
      ['077', 0o1777, '755', '644'],
      ['077', 0o711, '711', '600'],
      ['027', 0o755, '755', '644'],
      ['022', 0o700, '755', '644'],
      ['002', 0o755, '775', '664'],
    ]),
  )(
    'under umask %s can be read by those who may read the folder (%o)',
    async (umask, mode, folders, files) => {
      const scene = await createScene({ before: `umask ${umask}` });
      const { home } = scene.server;
      const www = join(home, 'www');
      mkdirSync(www);
      chmodSync(www, mode);
      const { errors } = await createDeploy('dist', {
        ...withFiles(scene),
        'remote-database': 'www/new.db',
      }).main();
      expect(errors).toEqual([]);
      for (const name of ['stats', 'stats/cards', 'stats/cards/tiktok']) {
        expect(modeOf(join(www, name)), name).toBe(folders);
      }
      expect(modeOf(join(www, 'stats/cards/tiktok/card.svg'))).toBe(files);
      // SQLite itself creates its files for others to read at most.
      expect(modeOf(join(www, 'new.db'))).toBe(files.replaceAll('6', '4').replace('4', '6'));
      expect(modeOf(www)).toBe(mode.toString(8));
    },
  );
});
