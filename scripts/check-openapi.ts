import { readFile } from 'node:fs/promises';
import { clientTypesOf } from './openapi/client-types.js';
import { faultsOf } from './openapi/faults-of.js';

const TYPES = 'web/src/api/api.d.ts';
const document = await readFile('openapi.json', 'utf8');
const faults = await faultsOf(document);
for (const { by, rule, says } of faults) console.error(`${by} ${rule}: ${says}`);
console.log(`openapi.json: ${faults.length} faults.`);
const isStale = (await readFile(TYPES, 'utf8')) !== (await clientTypesOf(document));
if (isStale) console.error(`${TYPES} is not made of openapi.json: run \`npm run openapi\`.`);
process.exitCode = faults.length > 0 || isStale ? 1 : 0;
