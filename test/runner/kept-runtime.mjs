import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import runtime from 'jest-runtime';

const Runtime = runtime.default ?? runtime;
const OF_A_SUITE = /\.spec\.\w+$|\/testing\//;
let kept;

/** Of this tree, wherever it lies. */
const ships = (path) => /^(src|migrations)\//.test(relative(process.cwd(), path));
/** Packages and what ships; never a spec, nor what specs share, which may be full of what a suite did to it. */
const isKeptFile = (path) => /\/node_modules\//.test(path) || (ships(path) && !OF_A_SUITE.test(path));
const isKeptModule = (key) => {
  if (key.startsWith('file:')) return isKeptFile(fileURLToPath(key));
  return !key.startsWith('@jest/globals');
};
const forget = (registry, isToBeKept) => {
  for (const key of [...registry.keys()]) if (!isToBeKept(key)) registry.delete(key);
};

/**
 * Jest loads every module anew for every suite: two seconds of each suite that starts the service. This one is made once
 * in a process and keeps what ships and its packages loaded; the suites, their harness and the runner itself come anew.
 */
class KeptRuntime extends Runtime {
  constructor(...made) {
    const [, environment, , , , , testPath] = made;
    if (kept) return kept.begin(testPath);
    super(...made);
    this.realExit = environment.global.process.exit;
    kept = this;
  }

  begin(testPath) {
    this._environment.global.process.exit = this.realExit;
    this._testPath = this.esmLoader.testPath = this.executor.testPath = testPath;
    this.testState.state = 'loading';
    return this;
  }

  /** What the runtime that is made anew does at its end, but for the modules that are kept. */
  teardown() {
    const { registries } = this;
    this.restoreAllMocks();
    registries.exitIsolated();
    forget(registries.esModuleRegistry, isKeptModule);
    forget(registries.moduleRegistry, isKeptFile);
    for (const each of [registries.mockRegistry, registries.moduleMockRegistry]) each.clear();
    registries.internalModuleRegistry.clear();
    for (const part of [this.mockState, this.loggedReferenceErrors]) part.clear();
    this.testMainModule.reset();
    this.jestGlobals.clearJestObjectCache();
  }
}

// Jest takes a runtime by no other name.
export { KeptRuntime as default };
