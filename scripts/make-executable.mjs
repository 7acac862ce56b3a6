// The compiler writes no executables, and npx runs a project's own command only if it is one.
import { chmodSync } from 'node:fs';

const EXECUTABLE = 0o755;
chmodSync(new URL('../dist/src/cli.js', import.meta.url), EXECUTABLE);
