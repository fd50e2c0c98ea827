import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Metadata {
  name: string;
  description: string;
  author: string;
  branding: { icon: string; color: string };
  inputs: Record<string, { description: string; required?: boolean; default?: unknown }>;
  outputs: Record<string, { description: string }>;
  runs: { using: string; main: string; post: string };
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#brandingcolor */
const colours = 'white black yellow blue green orange red purple gray-dark'.split(' ');

/**
 * https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#brandingicon: Feather
 * 4.28.0 without brands, and without coffee, columns, divide, divide-circle, divide-square, frown, hexagon,
 * key, meh, mouse-pointer, smile, tool and x-octagon.
 */
const icons = `activity airplay alert-circle alert-octagon alert-triangle align-center align-justify
  align-left align-right anchor aperture archive arrow-down arrow-down-circle arrow-down-left
  arrow-down-right arrow-left arrow-left-circle arrow-right arrow-right-circle arrow-up arrow-up-circle
  arrow-up-left arrow-up-right at-sign award bar-chart bar-chart-2 battery battery-charging bell bell-off
  bluetooth bold book book-open bookmark box briefcase calendar camera camera-off cast check check-circle
  check-square chevron-down chevron-left chevron-right chevron-up chevrons-down chevrons-left
  chevrons-right chevrons-up circle clipboard clock cloud cloud-drizzle cloud-lightning cloud-off
  cloud-rain cloud-snow code command compass copy corner-down-left corner-down-right corner-left-down
  corner-left-up corner-right-down corner-right-up corner-up-left corner-up-right cpu credit-card crop
  crosshair database delete disc dollar-sign download download-cloud droplet edit edit-2 edit-3
  external-link eye eye-off fast-forward feather file file-minus file-plus file-text film filter flag
  folder folder-minus folder-plus gift git-branch git-commit git-merge git-pull-request globe grid
  hard-drive hash headphones heart help-circle home image inbox info italic layers layout life-buoy link
  link-2 list loader lock log-in log-out mail map map-pin maximize maximize-2 menu message-circle
  message-square mic mic-off minimize minimize-2 minus minus-circle minus-square monitor moon
  more-horizontal more-vertical move music navigation navigation-2 octagon package paperclip pause
  pause-circle percent phone phone-call phone-forwarded phone-incoming phone-missed phone-off
  phone-outgoing pie-chart play play-circle plus plus-circle plus-square power printer radio refresh-ccw
  refresh-cw repeat rewind rotate-ccw rotate-cw rss save scissors search send server settings share share-2
  shield shield-off shopping-bag shopping-cart shuffle sidebar skip-back skip-forward slash sliders
  smartphone speaker square star stop-circle sun sunrise sunset tablet tag target terminal thermometer
  thumbs-down thumbs-up toggle-left toggle-right trash trash-2 trending-down trending-up triangle truck tv
  type umbrella underline unlock upload upload-cloud user user-check user-minus user-plus user-x users
  video video-off voicemail volume volume-1 volume-2 volume-x watch wifi wifi-off wind x x-circle x-square
  zap zap-off zoom-in zoom-out`.split(/\s+/);

const files = ['action.yml', 'deploy/action.yml'];

const readMetadata = (file: string): { text: string; metadata: Metadata; errors: unknown[] } => {
  const text = readFileSync(join(root, file), 'utf8');
  const document = parseDocument(text, { uniqueKeys: true });
  return { text, metadata: document.toJS(), errors: [...document.errors, ...document.warnings] };
};

describe.each(files)('%s', (file) => {
  const { metadata, errors } = readMetadata(file);
  const { name, description, author, branding, inputs, outputs, runs } = metadata;

  test('is YAML with unique keys, and has only keys that GitHub supports', () => {
    expect(errors).toEqual([]);
    expect(Object.keys(metadata).sort()).toEqual(
      ['author', 'branding', 'description', 'inputs', 'name', 'outputs', 'runs'].sort(),
    );
    for (const input of Object.values(inputs))
      for (const key of Object.keys(input))
        expect(['description', 'required', 'default', 'deprecationMessage']).toContain(key);
    for (const output of Object.values(outputs))
      expect(Object.keys(output)).toEqual(['description']);
  });

  test('has a name, a description, an author, an icon and a colour that the Marketplace accepts', () => {
    expect(name).toMatch(/^\S.{2,60}\S$/);
    // The form of a release says: "Description must be less than 125 characters".
    if (file === 'action.yml') expect(description.length).toBeLessThan(125);
    expect(description).toMatch(/^[A-Z][^\n]*\.$/);
    expect(author).toMatch(/^\S.*\S$/);
    expect(icons).toContain(branding.icon);
    expect(colours).toContain(branding.color);
  });

  test('runs on Node 24, from files that exist', () => {
    expect(runs.using).toBe('node24');
    expect(Object.keys(runs).sort()).toEqual(['main', 'post', 'using']);
    for (const entry of [runs.main, runs.post])
      expect(existsSync(join(root, dirname(file), entry)), entry).toBe(true);
  });

  test('describes every input and output in full sentences', () => {
    const all = Object.entries({ ...inputs, ...outputs });
    for (const [id, { description: text }] of all) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect(text, id).toMatch(/^[`A-Z].*\.$/s);
    }
  });

  test('has no default for a required input, and every other default is text', () => {
    for (const [id, input] of Object.entries(inputs)) {
      if (input.required) expect(input, id).not.toHaveProperty('default');
      if (Object.hasOwn(input, 'default')) expect(typeof input.default, id).toBe('string');
    }
  });
});

test('only one action is at the root, and each action has its own name', () => {
  expect(globSync('action.y{a,}ml', { cwd: root })).toEqual(['action.yml']);
  const names = files.map((file) => readMetadata(file).metadata.name);
  expect(new Set(names).size).toBe(names.length);
});
