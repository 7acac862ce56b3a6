import { relative } from 'node:path';
import sequencer from '@jest/test-sequencer';

const Sequencer = sequencer.default ?? sequencer;

/** A suite of a room’s own rules: beside its source, without a service. */
const isBesideItsSource = ({ path }) => relative(process.cwd(), path).startsWith('src');

/**
 * The suite that is likeliest to take longest begins, which makes the template of all databases; until it is made, another
 * worker has suites that need none, rather than make it too.
 */
class TemplateFirst extends Sequencer {
  sort(tests) {
    const [first, ...rest] = super.sort(tests.filter((test) => !isBesideItsSource(test)));
    return [...(first ? [first] : []), ...super.sort(tests.filter(isBesideItsSource)), ...rest];
  }
}

// Jest takes a sequencer by no other name.
export { TemplateFirst as default };
