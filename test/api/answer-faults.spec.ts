import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { answerFaults } from './fuzz/answer-faults.js';

const faultsOf = answerFaults(JSON.parse(readFileSync('openapi.json', 'utf8')) as OpenAPIObject);
const registered = (location?: string) =>
  faultsOf(
    { method: 'POST', path: '/api/units' },
    {
      status: 201,
      headers: new Headers({ 'content-type': 'application/json', ...(location ? { location } : {}) }),
      text: '{"units":["U-417"]}',
    },
  );

describe('an answer that says that something was made', () => {
  it.each(['/api/units/U-417', '/api/units', '/api/cases/K-17/notes/3c1c9a34-7f0a-4b53-8d6f-6a0b5b5a1c77'])(
    'may say that it is found at %s',
    (there) => {
      expect(registered(there)).toEqual([]);
    },
  );

  it('must say where it is found', () => {
    expect(registered()).toEqual(['location is missing']);
  });

  it.each(['/api/unit/U-417', '/api/units/U-417/capacity', '/api/units/U-417/voids/1'])(
    'may not lead to %s, where nothing is read',
    (nowhere) => {
      expect(registered(nowhere)).toEqual([`location ${nowhere} leads nowhere`]);
    },
  );
});
