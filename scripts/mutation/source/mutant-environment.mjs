// Where a spec runs. Its sources ask here which of their changes acts. All its tests run once for each change, and once more
// without any; after the first red one of a turn the others of that turn are left out.
import { TestEnvironment } from 'jest-environment-node';
import { choice, choose, NOTHING } from './mutant-choice.mjs';

const MOST_EDITS = 2_000;
const RED = new Set(['test_fn_failure', 'hook_failure', 'error']);

const copyOf = (block, parent) => {
  const copy = { ...block, parent, children: [], tests: [] };
  for (const child of block.children)
    copy.children.push(child.type === 'test' ? anew(child, copy) : copyOf(child, copy));
  return copy;
};
const anew = (test, parent) => ({
  ...{ ...test, parent, errors: [], retryReasons: [] },
  unhandledRejectionErrorByPromise: new Map(),
});
const skip = (block) => {
  for (const child of block.children)
    if (child.type === 'test') child.mode = 'skip';
    else skip(child);
};

class MutantEnvironment extends TestEnvironment {
  turns = new Map();
  isRed = false;
  began = 0;

  constructor(...given) {
    super(...given);
    Object.assign(choice, { isLoading: true, reached: new Map() });
    choose(choice.isFresh && choice.mutants.length > 0 ? choice.mutants[0] : NOTHING);
    this.global.mutantOf = (path) => {
      const reached = { loading: new Uint8Array(MOST_EDITS), running: new Uint8Array(MOST_EDITS) };
      choice.reached.set(path, reached);
      return (number) => {
        (choice.isLoading ? reached.loading : reached.running)[number] = 1;
        return number === choice.number && path === choice.path;
      };
    };
  }

  multiply(root) {
    const copies = [...choice.mutants, NOTHING].map((mutant, index) => {
      const copy = copyOf({ ...root, name: `change ${index}` }, root);
      this.turns.set(copy, mutant);
      return copy;
    });
    Object.assign(root, { children: copies, hooks: [] });
  }

  handleTestEvent(event, state) {
    const { name, test, describeBlock } = event;
    if (RED.has(name)) this.isRed = true;
    if (name === 'run_start') {
      choice.isLoading = false;
      if (!choice.isFresh) this.multiply(state.rootDescribeBlock);
    }
    if (name === 'run_describe_start' && this.turns.has(describeBlock)) {
      choose(this.turns.get(describeBlock));
      Object.assign(this, { isRed: false, began: performance.now() });
    }
    if (name === 'run_describe_start' && this.isRed) skip(describeBlock);
    if (name === 'test_start' && this.isRed) test.mode = 'skip';
    if (name === 'run_describe_finish' && this.turns.has(describeBlock))
      process.send({ red: this.isRed, ms: Math.round(performance.now() - this.began) });
  }
}

// The test runner takes an environment by no other name.
export { MutantEnvironment as default };
