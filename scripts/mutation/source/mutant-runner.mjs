// Stays, and runs one spec after the other with the changes that its parent says; answers what came of it.
import { on } from 'node:events';
import { relative } from 'node:path';
import JestRunner from 'jest-runner';
import { choice } from './mutant-choice.mjs';

const whatCame = ({ numFailingTests, testExecError, failureMessage }) => ({
  red: numFailingTests > 0 || testExecError !== undefined,
  why: failureMessage ?? '',
});
const numbersOf = (flags) => [...flags.keys()].filter((number) => flags[number] === 1);

class MutantRunner extends JestRunner {
  async runTests(tests, watcher) {
    const bySpec = new Map(tests.map((test) => [relative(process.cwd(), test.path), test]));
    let came = { red: false, why: '' };
    this.on('test-file-success', ([, result]) => (came = whatCame(result)));
    this.on('test-file-failure', ([, error]) => (came = { red: true, why: String(error.stack) }));
    const orders = on(process, 'message');
    process.send({ ready: true });
    for await (const [{ spec, mutants, isFresh, affected = [] }] of orders) {
      Object.assign(choice, { mutants, isFresh, affected: new Set(affected) });
      await super.runTests([bySpec.get(spec)], watcher, { serial: true });
      const reached = [...choice.reached].map(([path, { loading, running }]) => ({
        ...{
          path,
          loading: numbersOf(loading),
          running: [...running].map(([number, tests]) => [number, [...tests]]),
        },
      }));
      const hook = isFresh && choice.failure !== '' ? { red: true, why: choice.failure } : {};
      process.send({ ...came, ...hook, isLast: true, reached, bytes: process.memoryUsage().rss });
    }
  }
}

// The test runner takes a runner by no other name.
export { MutantRunner as default };
