import type { Actor } from './actor.js';
import type { Facts } from './facts.js';
import type { Grant } from './roles.js';
import type { Tie, Whose } from './rule.js';

/** How the object lies to the grant's scope. What belongs to no region is not a regional auditor's to see. */
export const whoseFor = (grant: Grant, facts: Facts): Whose => {
  if (facts.openTo?.includes(grant.role)) return 'own';
  if (facts.owner === 'NATIONAL')
    return grant.role === 'AUDITOR' && grant.region !== 'NATIONAL' ? 'other' : 'national';
  return isWithin(grant, facts) ? 'own' : 'other';
};

function isWithin(grant: Grant, { owner, provider, municipality }: Facts): boolean {
  if (!('region' in grant) && !('of' in grant)) return true;
  switch (grant.role) {
    case 'COORDINATOR':
    case 'APPROVER':
      return grant.region === owner;
    case 'AUDITOR':
    case 'ANALYST':
      return grant.region === 'NATIONAL' || grant.region === owner;
    case 'HOUSING_OFFICER':
      if ('provider' in grant.of) return grant.of.provider === provider;
      return grant.of.municipality === municipality;
  }
}

/** What ties the actor to the object at that moment. */
export const tiesOf = ({ id }: Actor, { case: ties }: Facts, at: Date): readonly Tie[] => {
  if (ties === null) return [];
  const found: Tie[] = [];
  if (ties.assigned.includes(id)) found.push('assigned');
  if (ties.allowed.includes(id)) found.push('listed');
  if (ties.opened.some(({ actor, until }) => actor === id && at < until)) found.push('break-glass');
  return found;
};
