import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Adds up the jest results in a folder. A stage that failed without a failing test counts as one failure. */
const [folder, ...failedStages] = process.argv.slice(2);
const runs = readdirSync(folder).map((name) => ({
  name: basename(name, '.json'),
  ...JSON.parse(readFileSync(join(folder, name), 'utf8')),
}));
const sum = (count) => runs.reduce((total, run) => total + count(run), 0);

const failedTests = sum((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
const failed = Math.max(failedTests, failedStages.length);
const passed = sum((run) => run.numPassedTests);
const skipped = sum((run) => run.numPendingTests + run.numTodoTests);

console.log();
for (const run of runs)
  console.log(
    `${run.name.padEnd(10)} ${run.numPassedTests} passed, ${run.numFailedTests} failed, ${run.numPendingTests} skipped`,
  );
if (failedStages.length > 0) console.log(`Failed stages: ${failedStages.join(', ')}`);
const parts = [failed && `${failed} failed`, skipped && `${skipped} skipped`, `${passed} passed`];
console.log(`Tests:       ${parts.filter(Boolean).join(', ')}, ${passed + failed + skipped} total`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
