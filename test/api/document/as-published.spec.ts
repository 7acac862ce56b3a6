import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { apiDocumentText } from '../../../src/api/document-text.js';
import { brokenDocuments } from './broken.js';
import { faultsOfDocument, type Document } from './rules.js';
import { someOf } from '../../harness/samples.js';

const text = await apiDocumentText();
const document = () => JSON.parse(text) as Document;
const refsIn = (text: string) => new Set(text.match(/(?<="\$ref": ?")[^"]+/g));

describe('the OpenAPI document', () => {
  it('is committed as the routes have it', async () => {
    expect(await readFile('openapi.json', 'utf8')).toBe(text);
  });

  it('refers only to what it has', () => {
    const { components } = JSON.parse(text) as Record<'components', Record<string, Record<string, object>>>;
    const isThere = (ref: string) => {
      const [, , kind = '', name = ''] = ref.split('/');
      return name in (components[kind] ?? {});
    };
    expect([...refsIn(text)].filter((ref) => !isThere(ref))).toEqual([]);
    expect(refsIn(text).size).toBeGreaterThan(60);
  });

  it('keeps the rules of the house', () => {
    expect(faultsOfDocument(document())).toEqual([]);
  });

  it.each(someOf(Object.keys(brokenDocuments), 8))('is caught when it has %s', (fault) => {
    const broken = document();
    brokenDocuments[fault]?.(broken);
    expect(faultsOfDocument(broken)).not.toEqual([]);
  });
});
