import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the databases of one run lie. Some still run when the last suite has ended. */
const begin = () => {
  process.env.TEST_PLACE = mkdtempSync(join(tmpdir(), 'fristad-tests-'));
};
/** After the last process has ended. */
export const end = () => {
  rmSync(process.env.TEST_PLACE, { recursive: true, force: true, maxRetries: 5 });
  if (process.env.FRISTAD_FULL !== '1')
    process.stderr.write('\nFew samples were taken; `npm run test:full` takes all, as `.ci/run` does.\n');
};

// Jest takes both by no other name.
export { begin as default };
