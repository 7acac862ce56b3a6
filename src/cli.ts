#!/usr/bin/env node
import { nodeIsTooOld } from './starting/oldest-node.js';

const tooOld = nodeIsTooOld();
if (tooOld === undefined) {
  const { run } = await import('./cli/run.js');
  process.exitCode = await run(process.argv.slice(2));
} else {
  process.stderr.write(`${tooOld}\n`);
  process.exitCode = 4;
}
