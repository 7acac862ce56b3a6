import { HttpException } from '@nestjs/common';
import { findRule, Denials } from '#access';
import { Authorize } from '#access/testing';
import type { World } from './a-world.js';

/** Takes a defence away; the answer puts it back. */
export type Without = (world: Pick<World, 'service' | 'database'>) => Promise<() => Promise<void>>;

const FENCED = `
  SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relrowsecurity AND n.nspname IN ('fristad', 'access', 'audit')`;

/** Row-level security off, on every table that has it. */
export const withoutRowSecurity: Without = async ({ database }) => {
  const tables = await database.query<{ name: string }[]>(FENCED);
  const set = async (how: 'DISABLE' | 'ENABLE') => {
    for (const { name } of tables) await database.query(`ALTER TABLE ${name} ${how} ROW LEVEL SECURITY`);
  };
  await set('DISABLE');
  return () => set('ENABLE');
};

/** Every refusal told with its reason, instead of one answer to whatever is denied and whatever is not there. */
export const withoutNeutralAnswers: Without = ({ service }) => {
  const denials = service.app.get(Denials, { strict: false });
  const neutral = denials.note.bind(denials);
  denials.note = ({ because }) => {
    const body = { type: `/problems/${because}`, title: because, status: 403 };
    return Promise.reject(new HttpException(body, 403));
  };
  return Promise.resolve(() => {
    denials.note = neutral;
    return Promise.resolve();
  });
};

/** Everybody let in, as the first of their roles, to whatever they ask. */
export const withoutTheGuard: Without = ({ service }) => {
  const authorize = service.app.get(Authorize, { strict: false });
  const guarding = authorize.run.bind(authorize);
  authorize.run = async (wanted) => {
    const answer = await guarding(wanted);
    const [as] = wanted.actor.grants;
    const by = findRule(wanted.rule)?.allow[0];
    return as && by ? { ...answer, decision: { allowed: true, as, by } } : answer;
  };
  return Promise.resolve(() => {
    authorize.run = guarding;
    return Promise.resolve();
  });
};
