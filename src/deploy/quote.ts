/**
 * A text as one word of a POSIX shell, to the letter: within single quotes every sign stands for itself
 * but the single quote (POSIX.1-2017, Shell Command Language, 2.2.2). The only way by which a name gets
 * into a script. No shell can hold a NUL; the inputs refuse it.
 */
export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
