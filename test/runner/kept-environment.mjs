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
    this.symbolsAtFirst = new Set(Object.getOwnPropertySymbols(this.global));
    kept = this;
  }

  /**
   * The next suite goes on in the realm, which ends with the process. What the runner put there for this one goes: its
   * handlers would hear of every later test, and hold on to all that this suite made. So would what it notes of each value
   * that another one took the place of, to take it apart in the end.
   */
  async teardown() {
    for (const symbol of Object.getOwnPropertySymbols(this.global))
      if (!this.symbolsAtFirst.has(symbol)) Reflect.deleteProperty(this.global, symbol);
    this._globalProxy.leftovers = [];
  }
}

// Jest takes an environment by no other name.
export { KeptEnvironment as default };
