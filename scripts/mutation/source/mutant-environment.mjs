// Where a spec runs. Its sources ask here which of their changes acts. In each turn its tests run with one change, or with
// none, all or those that were asked for; after the first red one of a turn the others of that turn are left out.
import KeptEnvironment from '../../../test/runner/kept-environment.mjs';
import { BETWEEN, choice, choose, NOTHING } from './mutant-choice.mjs';

const MOST_EDITS = 2_000;
const NO_TEST = -2;
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
const testsOf = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsOf(child)));
const skip = (block) => {
  for (const test of testsOf(block)) test.mode = 'skip';
};
const leaveOut = (block, tests) => {
  if (tests === undefined) return;
  for (const [index, test] of testsOf(block).entries()) if (!tests.includes(index)) test.mode = 'skip';
};

const comeBy = ({ running, last }, number) => {
  last[number] = choice.test;
  if (!running.has(number)) running.set(number, new Set());
  running.get(number).add(choice.test);
};

/** For a source, which of its edits acts; it stays with the source for as long as that is loaded. */
const mutantOf = (path) => {
  const reached = {
    loading: new Uint8Array(MOST_EDITS),
    running: new Map(),
    last: new Int16Array(MOST_EDITS).fill(NO_TEST),
  };
  choice.reached.set(path, reached);
  return (number) => {
    if (choice.isLoading) reached.loading[number] = 1;
    else if (reached.last[number] !== choice.test) comeBy(reached, number);
    return number === choice.number && path === choice.path;
  };
};

class MutantEnvironment extends KeptEnvironment {
  turns = new Map();
  places = new Map();
  isRed = false;

  constructor(...given) {
    super(...given);
    this.global.mutantOf = mutantOf;
    choice.isLoading = true;
    choose(choice.isFresh && choice.mutants.length > 0 ? choice.mutants[0] : NOTHING);
    for (const { running, last } of choice.reached.values()) {
      running.clear();
      last.fill(NO_TEST);
    }
    choice.test = BETWEEN;
    choice.failure = '';
  }

  multiply(root) {
    const copies = choice.mutants.map((mutant, index) => {
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
      leaveOut(block, this.turns.get(block).tests);
      this.isRed = false;
    }
    if (this.isRed) skip(block);
  }

  end(block) {
    if (this.turns.has(block)) process.send({ red: this.isRed });
  }

  start(root) {
    choice.isLoading = false;
    this.places = new Map(testsOf(root).map((test, place) => [test, place]));
    if (!choice.isFresh) this.multiply(root);
  }

  beginTest(test) {
    choice.test = this.places.get(test) ?? BETWEEN;
    if (this.isRed) test.mode = 'skip';
  }

  fail(error) {
    this.isRed = true;
    choice.failure ||= String(error?.stack ?? error ?? 'red');
  }

  handleTestEvent({ name, test, describeBlock, error }, { rootDescribeBlock }) {
    if (RED.has(name)) this.fail(error);
    if (name === 'run_start') this.start(rootDescribeBlock);
    if (name === 'run_describe_start') this.begin(describeBlock);
    if (name === 'test_start') this.beginTest(test);
    if (name === 'test_done' || name === 'test_skip') choice.test = BETWEEN;
    if (name === 'run_describe_finish') this.end(describeBlock);
  }
}

// The test runner takes an environment by no other name.
export { MutantEnvironment as default };
