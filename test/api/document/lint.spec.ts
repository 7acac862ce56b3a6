import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../../scripts/openapi/faults-of.js';
import type { Document } from './the-document.js';

const document = async () => JSON.parse(await readFile('openapi.json', 'utf8')) as Document;

describe('two independent readers of API documents', () => {
  it('find nothing to say of ours', async () => {
    expect(await faultsOf(JSON.stringify(await document()))).toEqual([]);
  });

  it('each speak up of a broken one', async () => {
    const broken = await document();
    broken.components.parameters['IfMatch'] = { name: 'If-Match' };
    const found = await faultsOf(JSON.stringify(broken));
    expect(new Set(found.map(({ by }) => by))).toEqual(new Set(['redocly', 'spectral']));
  });
});
