import type { Key, Platform } from '../../platforms/platform.ts';

const width = 100;

/**
 * Returns the text of `.env.social.example`: every key that a person sets, with its explanation. No line
 * except blank ones has under 8 characters, because the runner masks each line of a secret wherever it
 * appears.
 */
export function toTemplate(platforms: readonly Platform[]): string {
  const head = [
    ...comment(
      'The keys of your accounts, as dotenv text. Copy it to .env.social, put your values in, and delete every line of the platforms that you do not use: a placeholder that is left in is refused. "node dist/cli.js setup" writes that file for you.',
    ),
    ...comment(
      'Never commit .env.social. A further account has the same keys with a label behind two underscores, such as __SHOP; it uses the app keys without a label unless it has its own. Keys that are not here, such as the times at which tokens end, are added and kept by the program.',
    ),
  ];
  return [head, ...platforms.map(toPart)].map((lines) => `${lines.join('\n')}\n`).join('\n');
}

/** Returns the placeholder for the key's value. */
export const toPlaceholder = ({ name }: Key, { id }: Platform): string =>
  `your_${name.slice(id.length + 1).toLowerCase()}_here`;

function toPart(platform: Platform): string[] {
  const lines = platform.keys.flatMap((key) => {
    if (key.explanation === undefined) return [];
    const line = `${key.name}=${toPlaceholder(key, platform)}`;
    return key.required
      ? [...comment(key.explanation), line]
      : [...comment(`Optional. ${key.explanation}`), `# ${line}`];
  });
  return [`# ${platform.name}: ${platform.source}`, ...lines];
}

/** Wraps text into comment lines of at most {@link width} characters and at least 8. */
function comment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(`# ${word}`);
  }
  const last = lines.at(-1);
  // A last line of under 8 characters joins the one before, which may then exceed the width.
  return lines.length > 1 && last !== undefined && last.length < 8
    ? [...lines.slice(0, -2), `${lines.at(-2)} ${last.slice(2)}`]
    : lines;
}
