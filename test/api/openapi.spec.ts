import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiDocumentText } from '../../src/api/document-text.js';
import { embeddedEngine } from '../harness/database/index.js';
import { aService } from '../harness/service/a-service.js';
import type { Document } from './document/rules.js';

const text = await apiDocumentText();
const document = () => JSON.parse(text) as Document;
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
    const open: string[] = [];
    let asked = 0;
    for (const [path, methods] of Object.entries(document().paths)) {
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

  it('gives an entity tag to nothing that has no version', async () => {
    const { status, headers } = await service.call('/regions');
    expect([status, headers.get('etag')]).toEqual([200, null]);
    expect((await fetch(`${service.address}/docs`)).headers.get('etag')).toBeNull();
  });
});
