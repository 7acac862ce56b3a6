// The transform of the tests, but that one file is read as somebody changed it: nothing in the tree is touched.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createTransformer } from '@swc/jest';

const { MUTATION_OF: path = '', MUTATION_TEXT: text = '' } = process.env;
const changed = path === '' ? '' : readFileSync(text, 'utf8');

const changing = (options) => {
  const plain = createTransformer(options);
  const read = (source, name) => (path !== '' && name.endsWith(`/${path}`) ? changed : source);
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
const transform = { createTransformer: changing };
export { transform as default };
