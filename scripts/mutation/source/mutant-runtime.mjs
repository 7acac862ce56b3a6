// The runtime of the tests, which keeps what ships loaded for the next suite. Where a change acts while sources are loaded,
// whatever imports its source is loaded for that suite alone, and what was there before is put back.
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import KeptRuntime from '../../../test/runner/kept-runtime.mjs';
import { choice } from './mutant-choice.mjs';

const pathOf = (key) => {
  const [file] = key.split('?', 1);
  return relative(process.cwd(), file.startsWith('file:') ? fileURLToPath(file) : file);
};
const actsWhileLoading = () => choice.isFresh && choice.mutants.length > 0;

class MutantRuntime extends KeptRuntime {
  begin(testPath) {
    this.putBack();
    if (actsWhileLoading()) this.setAside();
    return super.begin(testPath);
  }

  teardown() {
    super.teardown();
    this.putBack();
  }

  setAside() {
    this.aside = [this.registries.esModuleRegistry, this.registries.moduleRegistry].map((registry) => {
      const affected = [...registry].filter(([key]) => choice.affected.has(pathOf(key)));
      for (const [key] of affected) registry.delete(key);
      return { registry, affected };
    });
    this.reached = new Map(choice.reached);
  }

  putBack() {
    for (const { registry, affected } of this.aside ?? []) {
      for (const key of [...registry.keys()]) if (choice.affected.has(pathOf(key))) registry.delete(key);
      for (const [key, kept] of affected) registry.set(key, kept);
    }
    if (this.aside) this.putBackReached();
    this.aside = undefined;
  }

  /** What else was loaded for the first time stays, and goes on telling what is come by. */
  putBackReached() {
    for (const path of choice.affected) {
      if (this.reached.has(path)) choice.reached.set(path, this.reached.get(path));
      else choice.reached.delete(path);
    }
  }
}

// Jest takes a runtime by no other name.
export { MutantRuntime as default };
