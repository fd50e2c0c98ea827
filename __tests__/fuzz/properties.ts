import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSodium } from '../../src/credentials/sodium.ts';
import { answerProperties } from './answers.ts';
import { createCredentialProperties } from './credentials.ts';
import type { Property } from './property.ts';
import { shownProperties } from './shown.ts';
import { createStoredProperties } from './stored.ts';
import { youtubeProperties } from './youtube-answers.ts';

/** The properties of all code that reads foreign data: it returns a clean value or throws a StatsError. */
export async function createProperties(): Promise<{
  properties: readonly Property[];
  close(): void;
}> {
  const [sodium, stored] = await Promise.all([loadSodium(), createStoredProperties()]);
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  return {
    properties: [
      ...createCredentialProperties(folder, sodium),
      ...answerProperties,
      ...youtubeProperties,
      ...shownProperties,
      ...stored,
    ],
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
