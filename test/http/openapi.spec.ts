import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { apiDocumentText } from '../../src/api-document-text.js';
import { embeddedEngine } from '../database/harness/index.js';
import { aService } from './a-service.js';

const refsIn = (text: string) => new Set(text.match(/(?<="\$ref": ?")[^"]+/g));

describe('the OpenAPI document', () => {
  it('is committed as the routes have it', async () => {
    expect(await readFile('openapi.json', 'utf8')).toBe(await apiDocumentText());
  });

  it('refers only to schemas that it has, and each of them is one', async () => {
    const text = await apiDocumentText();
    const { schemas } = JSON.parse(text).components as { schemas: Record<string, object> };
    expect([...refsIn(text)].filter((ref) => !((ref.split('/').at(-1) ?? '') in schemas))).toEqual([]);
    expect(refsIn(text).size).toBeGreaterThan(20);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'document', components: { schemas } });
    for (const name of Object.keys(schemas)) {
      expect(ajv.compile({ $ref: `document#/components/schemas/${name}` })).toBeInstanceOf(Function);
    }
  });
});

describe('the page of the documentation', () => {
  let service: Awaited<ReturnType<typeof aService>>;
  beforeAll(async () => {
    service = await aService(embeddedEngine);
  });
  afterAll(() => service.drop());

  it('loads nothing from another host', async () => {
    const page = await service.call('/docs');
    const sources = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(3);
    expect(sources.filter((source) => /^(https?:)?\/\//.test(source))).toEqual([]);
    for (const source of sources) {
      expect((await fetch(new URL(source, `${service.address}/docs/`))).status).toBe(200);
    }
    expect((await service.call('/docs/swagger-ui-init.js')).text).toContain('"validatorUrl": null');
  });

  it('is open, while every route of the document but those of health asks who comes', async () => {
    const { paths } = JSON.parse(await apiDocumentText()) as {
      paths: Record<string, Record<string, object>>;
    };
    const open: string[] = [];
    let asked = 0;
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const address = new URL(path.replaceAll(/\{\w+\}/g, 'x'), service.address);
        const bare = await fetch(address, { method: method.toUpperCase() });
        const wrong = await fetch(address, {
          method: method.toUpperCase(),
          headers: { authorization: 'Bearer wrong' },
        });
        asked += 1;
        if (bare.status === 401 && wrong.status === 401) continue;
        open.push(path);
      }
    }
    expect(open).toEqual(['/api/health/live', '/api/health/ready']);
    expect(asked).toBeGreaterThan(20);
    expect((await service.call('/health')).status).toBe(200);
    expect((await service.call('/metrics')).text).toContain('fristad_process_cpu_seconds_total');
  });
});
