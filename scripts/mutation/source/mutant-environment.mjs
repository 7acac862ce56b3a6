// Where a spec runs. Its sources ask here which of their changes acts. All its tests run once for each change, and once more
// without any; after the first red one of a turn the others of that turn are left out.
import KeptEnvironment from '../../../test/runner/kept-environment.mjs';
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

/** For a source, which of its edits acts; it stays with the source for as long as that is loaded. */
const mutantOf = (path) => {
  const reached = { loading: new Uint8Array(MOST_EDITS), running: new Uint8Array(MOST_EDITS) };
  choice.reached.set(path, reached);
  return (number) => {
    (choice.isLoading ? reached.loading : reached.running)[number] = 1;
    return number === choice.number && path === choice.path;
  };
};

class MutantEnvironment extends KeptEnvironment {
  turns = new Map();
  isRed = false;

  constructor(...given) {
    super(...given);
    this.global.mutantOf = mutantOf;
    choice.isLoading = true;
    choose(choice.isFresh && choice.mutants.length > 0 ? choice.mutants[0] : NOTHING);
    for (const { running } of choice.reached.values()) running.fill(0);
  }

  multiply(root) {
    const copies = [...choice.mutants, NOTHING].map((mutant, index) => {
      const copy = copyOf({ ...root, name: `change ${index}` }, root);
      this.turns.set(copy, mutant);
      return copy;
    });
    Object.assign(root, { children: copies, hooks: [] });
  }

  /** A turn begins, or a part of one that is red already. */
  begin(block) {
    if (this.turns.has(block)) {
      choose(this.turns.get(block));
      this.isRed = false;
    }
    if (this.isRed) skip(block);
  }

  end(block) {
    if (this.turns.has(block)) process.send({ red: this.isRed });
  }

  start(root) {
    choice.isLoading = false;
    if (!choice.isFresh) this.multiply(root);
  }

  handleTestEvent({ name, test, describeBlock }, { rootDescribeBlock }) {
    if (RED.has(name)) this.isRed = true;
    if (name === 'run_start') this.start(rootDescribeBlock);
    if (name === 'run_describe_start') this.begin(describeBlock);
    if (name === 'test_start' && this.isRed) test.mode = 'skip';
    if (name === 'run_describe_finish') this.end(describeBlock);
  }
}

// The test runner takes an environment by no other name.
export { MutantEnvironment as default };
