import { describe, expect, it } from '@jest/globals';
import { actorId, caseRef } from '../testing/index.js';
import { accessScopeOf } from './access-scope.js';
import { parseGrant } from './roles.js';
import { caseRows, stayRows } from './rows.js';

const ties = { mine: ['K-1', 'K-2'].map(caseRef), excluded: [caseRef('K-2')] };
const excluded = ['K-2'];
const scopeFor = (grant: string) => accessScopeOf(parseGrant(grant)!, actorId('u-eva'));

describe('which rows a list may hold', () => {
  it.each([
    ['COORDINATOR:NORD', { region: 'NORD', only: ['K-1', 'K-2'], excluded }],
    ['APPROVER:NORD', { region: 'NORD', only: null, excluded }],
    ['AUDITOR:SYD', { region: 'SYD', only: null, excluded }],
    ['AUDITOR:NATIONAL', { region: null, only: null, excluded }],
    ['INTEGRATION', { region: null, only: null, excluded }],
  ])('for %s', (grant, rows) => {
    expect(caseRows(scopeFor(grant), ties)).toEqual(rows);
    expect(stayRows(scopeFor(grant), ties)).toEqual({ ...rows, unitsOf: null });
  });

  it.each([
    ['HOUSING_OFFICER:provider:P-7', { provider: 'P-7' }],
    ['HOUSING_OFFICER:municipality:2580', { municipality: '2580' }],
  ])('for %s: no case, and the stays in own units', (grant, unitsOf) => {
    expect(caseRows(scopeFor(grant), ties)).toEqual({ region: null, only: [], excluded });
    expect(stayRows(scopeFor(grant), ties)).toEqual({ region: null, only: null, excluded, unitsOf });
  });
});
