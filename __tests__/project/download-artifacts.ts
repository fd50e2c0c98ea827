import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

/**
 * Unpacks the artifacts of a run as the step actions/download-artifact with these inputs does, whose pattern
 * all of them match: https://github.com/actions/download-artifact/blob/main/src/download-artifact.ts
 */
export function downloadArtifacts(
  artifacts: { name: string; zip: Uint8Array }[],
  inputs: Record<string, string | boolean> = {},
  workspace: string,
): void {
  const folder = join(workspace, String(inputs.path ?? '.'));
  const wanted = artifacts.filter(({ name }) => !inputs.name || name === inputs.name);
  if (inputs.name && wanted.length === 0) throw new Error(`Artifact '${inputs.name}' not found`);
  const isFlat = Boolean(inputs.name) || inputs['merge-multiple'] === true || wanted.length === 1;
  for (const { name, zip } of wanted) {
    for (const [entry, bytes] of Object.entries(unzipSync(zip))) {
      const file = join(folder, isFlat ? '.' : name, entry);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
}
