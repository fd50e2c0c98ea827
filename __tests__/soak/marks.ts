/** What a person writes into the text besides the keys of accounts: comments and keys of other programs. */
const mark = /^(# note \d+|NOTE_\d+=.*)$/gm;

export const readMarks = (text: string): string[] => text.match(mark) ?? [];

/** The text with one more mark at its end. */
export const addMark = (text: string, number: number, asKey: boolean): string =>
  `${text.replace(/\n?$/, '\n')}${asKey ? `NOTE_${number}=kept-${number}` : `# note ${number}`}\n`;

/** The text without the line of a key. */
export const withoutKey = (text: string, key: string): string =>
  text
    .split('\n')
    .filter((line) => !line.startsWith(`${key}=`))
    .join('\n');
