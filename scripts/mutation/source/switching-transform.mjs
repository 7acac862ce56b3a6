// The transform of the tests, but that some files are read from a folder of copies: nothing in the tree is touched.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTransformer } from '@swc/jest';

const copyOf = (name) => join(process.env.MUTATION_COPIES, relative(process.cwd(), name));

const switching = (options) => {
  const plain = createTransformer(options);
  const read = (source, name) => (existsSync(copyOf(name)) ? readFileSync(copyOf(name), 'utf8') : source);
  return {
    ...plain,
    process: (source, name, more) => plain.process(read(source, name), name, more),
    processAsync: (source, name, more) => plain.processAsync(read(source, name), name, more),
    getCacheKey: (source, name, more) =>
      createHash('sha256')
        .update(plain.getCacheKey(source, name, more))
        .update(read(source, name))
        .digest('hex'),
  };
};

// The test runner takes a transform by no other name.
const transform = { createTransformer: switching };
export { transform as default };
