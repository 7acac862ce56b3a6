import type { INestApplicationContext } from '@nestjs/common';
import { ChangeCaseTies, RememberUsers, type Actor } from '#access';
import { actorId, anActor, caseRef } from '#access/testing';
import { regionCode } from '#kernel';

const strict = { strict: false };

/** Somebody who has come here as a coordinator of that region. */
export const known = async (app: INestApplicationContext, actor: string, region = 'NORD'): Promise<Actor> => {
  const grants = [{ role: 'COORDINATOR', region: regionCode(region) }] as const;
  const who = anActor({ id: actorId(actor), grants });
  await app.get(RememberUsers, strict).remember(who);
  return who;
};

/** Assigns a case to somebody who has come here as a coordinator of its region. */
export const assigned = async (
  app: INestApplicationContext,
  {
    actor,
    ref,
    region = 'NORD',
    by = 'u-leader',
  }: Readonly<Record<'actor' | 'ref', string>> & {
    readonly region?: string;
    readonly by?: string;
  },
): Promise<void> => {
  const { id } = await known(app, actor, region);
  const wish = { case: caseRef(ref), actor: id, by: actorId(by), owner: regionCode(region) };
  const done = await app.get(ChangeCaseTies, strict).assign(wish);
  if (!done.ok) throw new Error(done.refusal.code);
};
