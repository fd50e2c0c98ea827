// Checks the properties of __tests__/fuzz for the given number of seconds (60). The seed of an earlier run
// reproduces its failures. Usage: npm run fuzz -- [SECONDS] [SEED]
import { createProperties } from '../__tests__/fuzz/properties.ts';

const [seconds = 60, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv
  .slice(2)
  .map(Number);
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('Usage: npm run fuzz -- [SECONDS] [SEED]');
  process.exit(2);
}

const { properties, close } = await createProperties();
console.log(`Seed ${seed}, ${seconds} s for ${properties.length} properties.`);
let total = 0;
try {
  for (const { name, check } of properties) {
    const { cases, failure } = check({
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (seconds * 1000) / properties.length,
    });
    total += cases;
    console.log(
      `${failure === null ? 'holds ' : 'FAILED'} ${String(cases).padStart(9)} cases: ${name}`,
    );
    if (failure === null) continue;
    console.error(failure);
    process.exitCode = 1;
  }
} finally {
  close();
}
console.log(`${total} cases.`);
