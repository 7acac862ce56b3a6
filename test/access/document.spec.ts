import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { accessDocument, policyTable } from '#access';
import { openConstraints } from '#scoring';

describe('docs/access.md', () => {
  it('is what the table says', () => {
    expect(readFileSync('docs/access.md', 'utf8')).toBe(accessDocument(openConstraints));
  });

  it('tells of every rule, its roles and its second person', () => {
    const text = accessDocument(openConstraints);
    for (const id of Object.keys(policyTable)) expect(text).toContain(`### \`${id}\`: `);
    expect(text).toContain(
      '### `placement.confirm`: confirm a placement\n\nFresh login. Second person: APPROVER.\n',
    );
    expect(text).toContain('| COORDINATOR | own, other | break-glass | INCIDENT + case |');
  });
});
