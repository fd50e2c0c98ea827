import { createHash } from 'node:crypto';
import { stringifyJson } from '../../net/json.ts';

/** Returns 27 characters that change with the content. */
export const etagOf = (content: unknown): string =>
  createHash('sha1').update(stringifyJson(content)).digest('base64url');
