import { TestEnvironment } from 'jest-environment-node';

let kept;

// With all that is loaded, and databases that still run, a worker tidies up for longer than the half second for which Jest
// waits before it says that something kept it alive. Whatever it wrote has been written.
if (process.send) process.once('exit', (code) => code === 0 && process.kill(process.pid, 'SIGKILL'));

/** One realm for every suite of a process, so that what was loaded for one suite can serve the next. */
class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept) return kept;
    super(config, context);
    this.global.keepsLoaded = true;
    kept = this;
  }

  async teardown() {
    // The next suite goes on in it; it ends with the process.
  }
}

// Jest takes an environment by no other name.
export { KeptEnvironment as default };
