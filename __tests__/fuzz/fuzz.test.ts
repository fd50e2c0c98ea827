import { afterAll, expect, test } from 'vitest';
import { createProperties } from './properties.ts';

const { properties, close } = await createProperties();
afterAll(close);

test.each(properties)('$name', ({ check }) => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  expect(check({ seed, numRuns: 200 }).failure).toBeNull();
});
