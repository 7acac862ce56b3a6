import { regionCode } from '#kernel';
import { parseActorId, RememberUsers, type Actor, type Role } from '#access';
import { NOBODY, type ActingAs } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';

export type Coordinator = { readonly region: string; readonly actor: Actor; readonly as: ActingAs };

const somebody = (raw: string, role: Role, region: string): Actor => {
  const id = parseActorId(raw);
  if (id === undefined) throw new TypeError(`Not a user: ${raw}`);
  const grants = [{ role, region: regionCode(region) }] as Actor['grants'];
  return { id, agency: 'POLISEN', grants, authenticatedAt: new Date() };
};

const coordinator = (region: string, place: number): Coordinator => {
  const actor = somebody(`u-coordinator-${place}`, 'COORDINATOR', region);
  const as: ActingAs = { ...NOBODY, actor: actor.id, region, roles: ['COORDINATOR'] };
  return { region, actor, as: { ...as, purpose: 'PLACEMENT_MATCHING' } };
};

/** So many coordinators, in the regions in turn, all of whom have come here before. */
export const coordinatorsOf = async (
  app: INestApplicationContext,
  { regions, count }: { readonly regions: readonly string[]; readonly count: number },
): Promise<readonly Coordinator[]> => {
  const all = Array.from({ length: count }, (_, place) =>
    coordinator(regions[place % regions.length] ?? '', place),
  );
  const remember = app.get(RememberUsers, { strict: false });
  for (const { actor } of all) await remember.remember(actor);
  return all;
};

/** Who decides in a region. */
export const approverOf = (region: string): Coordinator => {
  const actor = somebody(`u-approver-${region}`, 'APPROVER', region);
  return { region, actor, as: { ...NOBODY, actor: actor.id, region, roles: ['APPROVER'] } };
};
