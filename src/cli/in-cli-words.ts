/** Messages that name inputs of the action, and what the command line says in their place. */
const words: readonly (readonly [RegExp, string])[] = [
  [
    /^Compare secret-name and secret-environment with/,
    'Compare --secret-name and --environment with',
  ],
  [/^The input platforms names/, '--platforms names'],
  [/with the input platforms left empty/, 'without --platforms'],
  [/^The input env-social holds no account/, 'The file .env.social holds no account'],
  [
    /^Pass the text of \.env\.social, as in env-social: \$\{\{ secrets\.NAME \}\}, with (.*?) and so on;.*?environment\./,
    'Put the keys into it, $1 and so on; setup does that.',
  ],
  [/^Add it to the secret;/, 'Add it to the file;'],
  [
    /^Let env-social and secret-name mean the same secret;/,
    'Name the secret that the file belongs to by --secret-name and --environment;',
  ],
  [
    /If it is the secret's name, pass its text instead: env-social: \$\{\{ secrets\.NAME \}\}\./,
    'Put the text itself into the file.',
  ],
];

/** Returns a message or hint in the words of the command line: its file and options in place of the action's inputs. */
export const inCliWords = (text: string): string =>
  words.reduce((said, [pattern, replacement]) => said.replace(pattern, replacement), text);
