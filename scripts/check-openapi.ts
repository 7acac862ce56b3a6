import { readFile } from 'node:fs/promises';
import { faultsOf } from './openapi/faults-of.js';

const faults = await faultsOf(await readFile('openapi.json', 'utf8'));
for (const { by, rule, says } of faults) console.error(`${by} ${rule}: ${says}`);
console.log(`openapi.json: ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
