/** A value that a workflow takes from elsewhere: `secrets.NAME`, `vars.NAME` or `steps.ID.outputs.NAME`. */
export interface Reference {
  scope: 'secrets' | 'vars' | 'steps';
  /** Of a secret or variable; the id of a step. */
  name: string;
  /** Of a step, empty where the expression names none; `null` for the others. */
  output: string | null;
  /** As the expression has it. */
  written: string;
}

const name = String.raw`(?:\.([A-Za-z_][\w-]*)|\[\s*'([^']+)'\s*\])`;

/**
 * Returns what the expressions of a text refer to. With `bare`, the whole text is an expression, as that of `if:`.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
export function readReferences(text: string, bare = false): Reference[] {
  const expressions = bare
    ? [text]
    : Array.from(text.matchAll(/\$\{\{(.*?)\}\}/gs), ([, inner = '']) => inner);
  return expressions.flatMap((expression) => [
    ...Array.from(
      expression.matchAll(new RegExp(String.raw`\b(secrets|vars)${name}`, 'g')),
      ([written, scope, dotted, indexed]): Reference => ({
        scope: scope === 'vars' ? 'vars' : 'secrets',
        name: dotted ?? indexed ?? '',
        output: null,
        written,
      }),
    ),
    ...Array.from(
      // What a step has beside its outputs always has a value.
      expression.matchAll(
        new RegExp(
          String.raw`\bsteps${name}(?!\.(?:outcome|conclusion)\b)(?:\.outputs${name}|\.[\w-]+)`,
          'g',
        ),
      ),
      ([written, dotted, indexed, output, quoted]): Reference => ({
        scope: 'steps',
        name: dotted ?? indexed ?? '',
        output: output ?? quoted ?? '',
        written,
      }),
    ),
  ]);
}

/** True for a text whose value is known only in a run. */
export const isDynamic = (text: string): boolean => text.includes('${{');
