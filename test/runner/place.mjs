import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the databases of one run lie. Some still run when the last suite has ended. */
const begin = () => {
  process.env.TEST_PLACE = mkdtempSync(join(tmpdir(), 'fristad-tests-'));
};
/** After the last process has ended. */
export const end = () => rmSync(process.env.TEST_PLACE, { recursive: true, force: true, maxRetries: 5 });

// Jest takes both by no other name.
export { begin as default };
