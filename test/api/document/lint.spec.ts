import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../../scripts/openapi/faults-of.js';
import { someOf } from '../../harness/samples.js';
import { partOf } from './part-of.js';
import type { Document } from './the-document.js';

/** Of a few paths, or all in a full run; `npm run openapi:check` asks of all, too. */
const document = async () => {
  const whole = JSON.parse(await readFile('openapi.json', 'utf8')) as Document;
  return partOf(whole, someOf(Object.keys(whole.paths), 4));
};

describe('two independent readers of API documents', () => {
  it('find nothing to say of ours', async () => {
    expect(await faultsOf(JSON.stringify(await document()))).toEqual([]);
  });

  it('each speak up of a broken one', async () => {
    const broken = await document();
    const [some = ''] = Object.keys(broken.components.parameters);
    broken.components.parameters[some] = { name: some };
    const found = await faultsOf(JSON.stringify(broken));
    expect(new Set(found.map(({ by }) => by))).toEqual(new Set(['redocly', 'spectral']));
  });
});
