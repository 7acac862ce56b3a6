import { randomUUID } from 'node:crypto';
import { isoDate, regionCode } from '#kernel';
import { ChangeCaseTies, parseActorId, parseCaseRef, type ActorId } from '#access';
import { ChangeCaseFile } from '../../../src/cases/application/change-case-file.js';
import { ChangeMeasures } from '../../../src/cases/application/change-measures.js';
import { MergeCases } from '../../../src/cases/application/merge-cases.js';
import { StoreContactPerson } from '../../../src/cases/application/store-contact-person.js';
import { StoreNotes } from '../../../src/cases/application/store-notes.js';
import { ARRIVAL } from '../../harness/a-country.js';
import { acting, coordinating, get, type Act, type ActInput } from './act.js';
import { approvalOf, intoTheOtherOf } from './approvals.js';

const read = <T>(parse: (raw: string) => T | undefined, raw: string): T => {
  const value = parse(raw);
  if (value === undefined) throw new Error(raw);
  return value;
};
const somebody = (raw: string): ActorId => read(parseActorId, raw);
/** The two who coordinate the case a, each by whoever of the race takes the case from them. */
export const COORDINATORS = { x: 'u-first', y: 'u-second' } as const;
/** What is done for the person of the case a. */
export const measureOf = (n: number): string => `00000000-0000-4000-a000-${String(n).padStart(12, '0')}`;

const takes = (from: (who: 'x' | 'y') => string, successor: string | null): Act['run'] => {
  return (app, { n, who }) =>
    get(app, ChangeCaseTies).unassign(
      {
        case: read(parseCaseRef, `K-a${n}`),
        actor: somebody(from(who === 'x' ? 'x' : 'y')),
        by: somebody(`u-approver-${who}`),
        owner: regionCode('NORD'),
      },
      successor === null ? null : somebody(successor),
    );
};
const enters = (act: (app: Parameters<Act['run']>[0], input: ActInput) => Promise<unknown>): Act['run'] => {
  return (app, input) =>
    acting(app, { ...coordinating(`u-a${input.n}${input.who}`), purpose: 'CASE_HANDLING' }, () =>
      act(app, input),
    );
};
const MEASURE = { kind: 'COUNSELLING', agency: 'NGO', from: isoDate(ARRIVAL), to: null } as const;

/** Who coordinates two cases of one person. */
export const OF_BOTH = 'u-of-both';
const merges = (app: Parameters<Act['run']>[0], n: number, survivor: 'a' | 'd') =>
  acting(app, { ...coordinating(OF_BOTH), purpose: 'CASE_HANDLING' }, () =>
    get(app, MergeCases).run({
      ...{ case: `K-${survivor}${n}`, other: `K-${survivor === 'a' ? 'd' : 'a'}${n}` },
      approval: survivor === 'a' ? approvalOf('case.merge', n) : intoTheOtherOf(n),
    }),
  );
/** The case a is merged into the case d, and then something is done of what is the other's now. */
export const mergedThen = (then: Act): Act => ({
  needs: { ...then.needs, households: 'd', with: ['one person', ...(then.needs?.with ?? [])] },
  run: async (app, input) => {
    const merged = await merges(app, input.n, 'd');
    if (!merged.ok) return merged;
    return then.run(app, { ...input, version: input.version + 1, asked: input.asked + 1 });
  },
});

/** What is entered of the work on a case, and who does it. */
export const caseActs: Readonly<Record<string, Act>> = {
  'merge the cases': {
    needs: { households: 'd', with: ['one person'] },
    run: (app, { n }) => merges(app, n, 'a'),
  },
  'enter the case file': {
    run: enters((app, { n, who }) =>
      get(app, ChangeCaseFile).run({
        ...{ case: `K-a${n}`, version: 0, key: `file-a${n}${who}` },
        patch: { programme: who === 'x' ? 'POLICE' : 'NGO' },
      }),
    ),
  },
  'add a measure': {
    run: enters((app, { n, who }) =>
      get(app, ChangeMeasures).add({
        ...{ case: `K-a${n}`, id: randomUUID(), key: `measure-a${n}${who}` },
        measure: { ...MEASURE, status: 'PLANNED' },
      }),
    ),
  },
  'change a measure': {
    needs: { with: ['measure'] },
    run: enters((app, { n, who }) =>
      get(app, ChangeMeasures).change({
        ...{ case: `K-a${n}`, id: measureOf(n), version: 1, key: `measured-a${n}${who}` },
        measure: { ...MEASURE, status: who === 'x' ? 'UNDER_WAY' : 'DONE' },
      }),
    ),
  },
  'write the contact person': {
    run: enters((app, { n }) =>
      get(app, StoreContactPerson).write({
        ...{ case: `K-a${n}`, agency: 'NGO', over: null },
        ...{ name: 'Kim', telephone: null },
      }),
    ),
  },
  'write a note': {
    run: enters((app, { n }) =>
      get(app, StoreNotes).write({ id: randomUUID(), case: `K-a${n}`, kind: 'NOTE', text: 'Called.' }),
    ),
  },
  'take the case from one of two': {
    needs: { with: ['coordinated'] },
    run: takes((who) => COORDINATORS[who], null),
  },
  'give the case to the other': {
    needs: { with: ['coordinated'] },
    run: (app, input) =>
      takes((who) => COORDINATORS[who], COORDINATORS[input.who === 'x' ? 'y' : 'x'])(app, input),
  },
  'take the case from everybody': {
    needs: { with: ['coordinated'] },
    run: async (app, input) => {
      const first = await takes(() => COORDINATORS.x, null)(app, input);
      const then = await takes(() => COORDINATORS.y, null)(app, input);
      return (first as { ok: boolean }).ok ? then : first;
    },
  },
};
