import { aRequest } from '../statements.js';
import { aStay } from '../what-a-trigger-does.js';
import type { Caller, Guard } from './guard.js';

const officer = (of: Caller): Caller => ({ region: '', ...of });
const ofP1 = officer({ provider: 'P1' });
/** A household of five and two that comes to a unit where another lives already. */
const large = aRequest({ id: `'R-N'`, person: `'K-SYD'`, adults: '5', needs: `'{LIFT}'` });
const comes = (status = 'CONFIRMED') => [large, aStay({ request: 'R-N', status })];
const receives = (
  it: string,
  [as, answers]: readonly [Caller, readonly string[]],
  over: Partial<Guard> = {},
): Guard => ({
  ...{ it: `of who comes is told ${it}`, as, before: comes(), answers },
  call: `ARRAY(SELECT concat_ws(' ', h.placement, h.adults, h.children, h.needs)
               FROM national.households_in('{PL-T,PL-NONE}') h)`,
  ...over,
});
const HOUSEHOLD = 'PL-T 5 2 {LIFT}';

/** PL-NORD is of another region; its unit lies in that of who looks, and in the municipality 1280. */
const seen = (municipality: string, answers: boolean): Guard => ({
  it: `a stay of another region is ${answers ? '' : 'not '}seen by the municipality ${municipality}`,
  ...{ as: { municipality }, call: `EXISTS (SELECT FROM fristad.placement WHERE id = 'PL-NORD')`, answers },
});

export const RECEIVING: readonly Guard[] = [
  ...[seen('1280', true), seen('1480', false)],
  receives('to the provider how many', [ofP1, [HOUSEHOLD]]),
  receives('to the municipality how many', [officer({ municipality: '1280' }), [HOUSEHOLD]]),
  receives('nothing to another provider', [officer({ provider: 'V-P' }), []]),
  receives('nothing to another municipality', [officer({ municipality: '1480' }), []]),
  receives('nothing to the region', [{}, []]),
  receives('nothing as long as it is proposed', [ofP1, []], { before: comes('PROPOSED') }),
  receives('that they come, where nobody asks for them', [ofP1, ['PL-NORD']], {
    call: `ARRAY(SELECT concat_ws(' ', h.placement, h.adults, h.children) FROM national.households_in('{PL-NORD}') h)`,
  }),
];
