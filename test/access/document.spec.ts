import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { accessDocument, policyTable } from '#access';
import { openConstraints } from '#scoring';

const routes = readFileSync('fixtures/access/routes.csv', 'utf8');
const routed = new Set(routes.split('\n').map((line) => line.split(',')[2] ?? ''));

describe('docs/access.md', () => {
  it('is what the table says', () => {
    expect(readFileSync('docs/access.md', 'utf8')).toBe(accessDocument(openConstraints, routed));
  });

  it('marks what has no route yet, and nothing else', () => {
    const marked = readFileSync('docs/access.md', 'utf8')
      .split('### ')
      .filter((section) => section.includes('\nNo route yet.'))
      .map((section) => section.split('`')[1] ?? '');
    expect(marked).toContain('territory.change');
    expect(marked).toEqual(Object.keys(policyTable).filter((id) => !routed.has(id)));
  });

  it('tells of every rule, its roles and its second person', () => {
    const text = accessDocument(openConstraints, routed);
    for (const id of Object.keys(policyTable)) expect(text).toContain(`### \`${id}\`: `);
    expect(text).toContain(
      '### `placement.confirm`: confirm a placement\n\nFresh login. Second person: APPROVER.\n',
    );
    expect(text).toContain('| COORDINATOR | own, other | break-glass | INCIDENT + case |');
  });
});
