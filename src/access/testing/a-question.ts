import { municipalityCode, providerId, regionCode } from '#kernel';
import { parseActorId, type Actor, type ActorId } from '../domain/actor.js';
import type { CaseTies, Facts } from '../domain/facts.js';
import { parseCaseRef, type CaseRef } from '../domain/purpose.js';

export const AT = new Date('2026-11-20T09:00:00Z');
export const minutesBefore = (minutes: number): Date => new Date(AT.getTime() - minutes * 60_000);

/** @throws TypeError when the text is no pseudonym. */
export const actorId = (raw: string): ActorId => {
  const id = parseActorId(raw);
  if (id === undefined) throw new TypeError(`Not a pseudonym: ${raw}`);
  return id;
};
/** @throws TypeError when the text is no reference of a case. */
export const caseRef = (raw: string): CaseRef => {
  const ref = parseCaseRef(raw);
  if (ref === undefined) throw new TypeError(`Not a case: ${raw}`);
  return ref;
};

export const anActor = (over: Partial<Actor> = {}): Actor => ({
  id: actorId('u-eva'),
  agency: 'POLISEN',
  grants: [{ role: 'COORDINATOR', region: regionCode('NORD') }],
  authenticatedAt: minutesBefore(2),
  ...over,
});

export const tiesOfCase = (over: Partial<CaseTies> = {}): CaseTies => ({
  ref: caseRef('K-17'),
  assigned: [],
  allowed: [],
  denied: [],
  opened: [],
  ...over,
});

export const someFacts = (over: Partial<Facts> = {}): Facts => ({
  owner: regionCode('NORD'),
  provider: providerId('P-1'),
  municipality: municipalityCode('2580'),
  case: tiesOfCase(),
  ...over,
});
