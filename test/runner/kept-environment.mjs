import { TestEnvironment } from 'jest-environment-node';

let kept;

/** One realm for every suite of a process, so that what was loaded for one suite can serve the next. */
class KeptEnvironment extends TestEnvironment {
  constructor(config, context) {
    if (kept) return kept;
    super(config, context);
    kept = this;
  }

  async teardown() {
    // The next suite goes on in it; it ends with the process.
  }
}

// Jest takes an environment by no other name.
export { KeptEnvironment as default };
