import { parseActorId, parseCaseRef, type CaseTies } from '#access';

export const COORDINATOR = 'demo-coordinator-nord';
export const REGION = 'NORD';

/** @throws TypeError when that is no case. */
export const caseOf = (text: string) => {
  const ref = parseCaseRef(text);
  if (ref === undefined) throw new TypeError(`Not a case: ${text}`);
  return ref;
};
/** @throws TypeError when that is no user. */
export const userOf = (text: string) => {
  const id = parseActorId(text);
  if (id === undefined) throw new TypeError(`Not a user: ${text}`);
  return id;
};

/** The coordinator is assigned, and nobody else is. */
export const tiesOf = (ref: string): CaseTies => ({
  ref: caseOf(ref),
  assigned: [userOf(COORDINATOR)],
  allowed: [],
  denied: [],
  opened: [],
});
