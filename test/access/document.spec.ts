import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { accessDocument, policyTable, type PolicyRule } from '#access';
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
    expect(marked).toContain('report.read');
    const rules = Object.entries<PolicyRule>(policyTable).filter(([id]) => !routed.has(id));
    expect(marked).toEqual(rules.flatMap(([id, { within }]) => (within === undefined ? [id] : [])));
    for (const [, { within }] of rules) if (within !== undefined) expect(routed).toContain(within);
  });

  it('says of a rule that another act asks for which that is', () => {
    expect(accessDocument(openConstraints, routed)).toContain(
      'that must leave at once\n\nAsked for by `offer.accept`. Fresh login. Second person: APPROVER, of any region.\n',
    );
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
