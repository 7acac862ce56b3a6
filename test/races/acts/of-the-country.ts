import { isoDate } from '#kernel';
import { approvalId, FourEyes, parseActorId, type Actor } from '#access';
import { digestOf } from '#interchange';
import { ImportScenario } from '#intake';
import { NOBODY, OPERATOR, UnitOfWork } from '#platform';
import { Policies } from '#policies';
import { ChangeUnit, type ChangeCommand } from '../../../src/inventory/application/change-unit.js';
import { ActivatePolicy } from '../../../src/policies/application/activate-policy.js';
import { acting, get, OFFICER, type Act, type Setting } from './act.js';
import { approvalOf, OPEN, policyOf } from './approvals.js';
import { scenarioOf } from './a-scenario.js';

const changes = (patch: ChangeCommand['patch'], needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, { n }) =>
    acting(app, OFFICER, () =>
      get(app, ChangeUnit).run({ unit: `A${n}-0`, version: 1, patch, approved: 'nothing' }),
    ),
});
type Corrected = ReturnType<typeof OPEN.correct> | ReturnType<typeof OPEN.move>;
const officer = (): Actor => {
  const id = parseActorId(OFFICER.actor);
  if (id === undefined) throw new Error('An officer is somebody.');
  return { id, agency: 'A1', grants: [], authenticatedAt: new Date() };
};
const corrects = (contentOf: (n: number, who: string) => Corrected, needs: Partial<Setting> = {}): Act => ({
  needs,
  run: (app, { n, who }) =>
    acting(app, OFFICER, () =>
      get(app, UnitOfWork).run(async () => {
        const { id, ...content } = contentOf(n, who);
        const use = { id: approvalId(id), content, case: null };
        if (!(await get(app, FourEyes).use(officer(), use)).ok) throw new Error('Nothing was approved.');
        const patch = content.command;
        return get(app, ChangeUnit).run({ unit: content.object, version: 1, patch, approved: 'correction' });
      }),
    ),
});

export const countryActs: Readonly<Record<string, Act>> = {
  'close the unit': changes({ availableTo: isoDate('2026-12-20') }),
  'plan work in the unit': changes({
    ofVoids: { add: { from: isoDate('2026-12-20'), to: isoDate('2027-01-05'), reason: 'REFURBISHMENT' } },
  }),
  'end planned work': changes(
    { ofVoids: { end: { from: isoDate('2027-01-10'), to: isoDate('2027-01-10') } } },
    { with: ['void'] },
  ),
  'correct the unit': corrects(OPEN.correct),
  'correct where a unit lies': corrects(OPEN.move, { households: 'f', placed: 'f' }),
  'activate a policy': {
    run: (app, { n, who }) =>
      acting(app, { ...NOBODY, actor: `u-p${who}`, roles: ['POLICY_ADMIN'] }, async () => {
        const policy = await get(app, Policies).find(policyOf(n));
        if (policy === undefined) throw new Error('There is no such policy.');
        const approval = approvalOf('policy.activate', n);
        return get(app, ActivatePolicy).run({ version: policyOf(n), digest: digestOf(policy), approval });
      }),
  },
  'import a scenario': {
    run: (app, { n, who }) =>
      acting(app, OPERATOR, () => get(app, ImportScenario).run(JSON.stringify(scenarioOf(n, who)))),
  },
};
