import type { TestService } from '../../harness/service/a-service.js';
import { actorWith, REGIONAL } from './the-ties.js';

/** A note and the contact person of each case, and the address of each unit, written by who may. */
export const sealedThings = async (
  { as }: TestService,
  unitOf: (region: (typeof REGIONAL)[number]) => string | undefined,
): Promise<Readonly<Record<string, string>>> => {
  const notes: Record<string, string> = {};
  for (const region of REGIONAL) {
    const assigned = { sub: actorWith('assigned', false), roles: [`COORDINATOR:${region}`] };
    const caller = as(assigned, { purpose: `CASE_HANDLING; case=K-${region}` });
    const { body } = await caller.post(`/cases/K-${region}/notes`, { kind: 'NOTE', text: 'Ett ord' });
    notes[region] = body.id;
    const contact = { agency: 'NGO', name: 'Ett namn', telephone: null };
    await caller.put(`/cases/K-${region}/contact-person`, contact, { 'if-none-match': '*' });
    const provider = region === 'NORD' ? 'P-1' : 'P-2';
    const officer = as({ sub: 'u-officer', roles: [`HOUSING_OFFICER:provider:${provider}`] });
    const path = `/units/${unitOf(region)}/address`;
    await officer.put(path, { address: 'Storgatan 1' }, { 'if-none-match': '*' });
    const whom = { name: 'Ett namn', telephone: null };
    await officer.put(`/providers/${provider}/contact-person`, whom, { 'if-none-match': '*' });
  }
  const analyst = as({ sub: 'u-analyst', roles: ['ANALYST:NORD'] }, { purpose: 'THREAT_REVIEW' });
  await analyst.put('/groups/G1/name', { name: 'Ett namn' }, { 'if-none-match': '*' });
  return notes;
};
