import { isRecord } from '../../net/assert.ts';

/** Empty for what is no mapping. */
export const toRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});
