// The runtime of the tests, which keeps what ships loaded for the next suite; but what was loaded, or is to be, while a change
// acts is for one suite alone.
import KeptRuntime from '../../../test/runner/kept-runtime.mjs';
import { choice } from './mutant-choice.mjs';

const isSource = (key) => /\/(src|migrations)\//.test(key) && !/\/node_modules\//.test(key);
const actsWhileLoading = () => choice.isFresh && choice.mutants.length > 0;

class MutantRuntime extends KeptRuntime {
  begin(testPath) {
    if (actsWhileLoading()) this.forgetSources();
    return super.begin(testPath);
  }

  teardown() {
    super.teardown();
    if (actsWhileLoading()) this.forgetSources();
  }

  forgetSources() {
    for (const each of [this.registries.esModuleRegistry, this.registries.moduleRegistry])
      for (const key of [...each.keys()]) if (isSource(key)) each.delete(key);
  }
}

// Jest takes a runtime by no other name.
export { MutantRuntime as default };
