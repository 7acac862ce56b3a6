import { anotherPolicy } from '../../statements.js';
import { approval, uuid } from '../../what-a-trigger-does.js';
import type { Guard } from '../guard.js';
import { asked, onBothSides, other, unless, type Asking } from './asked.js';

/** One metre more and one less than lies between the shared unit and the one beside it. */
const BETWEEN = `(SELECT ST_Distance(a.location, b.location) FROM fristad.housing_unit a, fristad.housing_unit b
                  WHERE a.id = 'S1' AND b.id = 'U2')`;
const dispersing = (metres: string) => anotherPolicy({ dispersion: metres });
const WIDE = dispersing(`${BETWEEN} + 1`);
const NARROW = dispersing(`${BETWEEN} - 1`);

const stay = { own: '{G1}', threatening: '{G2}', policy: '2026-0' };
const hostile = (over: Readonly<Record<string, string>> = {}, person = 'K-SYD') =>
  other({ groups: '{G2}', ...over }, person);
const beside = (over: Readonly<Record<string, string>> = {}) =>
  hostile({ unit: 'U2', sharing: 'EXCLUSIVE', ...over });
const apart: Asking = { rule: 'conflicting_households_apart', stay, before: [WIDE, beside()] };
const FARTHER = (
  region: string,
  metres: number,
) => `UPDATE fristad.policy_version SET regional = jsonb_build_array(
  jsonb_build_object('region', '${region}', 'dispersionMetres', ${BETWEEN} + ${metres})) WHERE version = '2026-0'`;
const APART: readonly Guard[] = [
  ...onBothSides({ ...apart, before: [WIDE] }, hostile),
  asked(
    'where it is a metre nearer than its region asks',
    { ...apart, before: [NARROW, FARTHER('SYD', 1), beside()] },
    true,
  ),
  asked(
    'where it is as far as another region asks',
    { ...apart, before: [NARROW, FARTHER('NORD', 1), beside()] },
    false,
  ),
  asked(
    'where its region asks for less than the country',
    { ...apart, before: [WIDE, FARTHER('SYD', -9), beside()] },
    true,
  ),
  ...unless('within the distance', apart, {
    'beyond it': { before: [NARROW, beside()] },
    'from elsewhere': { stay: { ...stay, unit: 'S3' } },
    'by who is elsewhere': { before: [WIDE, hostile({ unit: 'S3' })] },
    'by one’s own household': { stay: { ...stay, person: 'K-SYD' } },
    'by nobody’s enemies': { before: [WIDE, beside({ groups: '{}' })] },
    'by others’ enemies': { stay: { ...stay, own: '{}', threatening: '{}' } },
  }),
  asked(
    'in one locality',
    { ...apart, before: [NARROW, hostile({ unit: 'U1', sharing: 'EXCLUSIVE' })] },
    true,
  ),
  asked(
    'where they alone are threatened',
    { ...apart, stay: { ...stay, own: '{G2}', threatening: '{}' } },
    true,
  ),
  asked('where they alone threaten', { ...apart, stay: { ...stay, own: '{}' } }, true),
];

const left = (over: Readonly<Record<string, string>> = {}, person = 'K-SYD') =>
  hostile({ status: 'DEPARTED', arrival: '2028-01-01', departure: '2028-02-20', ...over }, person);
const SHORTER = `UPDATE fristad.policy_version SET cool_off_days = 10 WHERE version = '2026-0'`;
const cooling: Asking = {
  rule: 'cooled_off',
  stay,
  before: [WIDE, SHORTER, left({ departure: '2028-02-21' })],
};
const leaving = (departure: string, over: Readonly<Record<string, string>> = {}): Partial<Asking> => ({
  before: [WIDE, SHORTER, left({ departure, ...over })],
});
const STRICTER = (region: string) => `UPDATE fristad.policy_version SET regional =
  '[{"region": "${region}", "coolOffDays": 11, "dispersionMetres": 70000}]' WHERE version = '2026-0'`;
const restsInRegion = (region: string): Partial<Asking> => ({
  before: [WIDE, SHORTER, STRICTER(region), left({ departure: '2028-02-20' })],
});
const COOLED_OFF: readonly Guard[] = [
  ...unless('nine days later', cooling, {
    'ten days later': leaving('2028-02-20'),
    'ten days later, where another region asks for eleven': restsInRegion('NORD'),
    'in another unit': leaving('2028-02-21', { unit: 'U2', sharing: 'EXCLUSIVE' }),
    'by one’s own household': { stay: { ...stay, person: 'K-SYD' } },
    'by nobody’s enemies': leaving('2028-02-21', { groups: '{}' }),
    'by others’ enemies': { stay: { ...stay, own: '{}', threatening: '{}' } },
    'by who has not left yet': leaving('2028-03-02'),
    'by who was never there': leaving('2028-02-21', { status: 'CANCELLED' }),
    'by itself': { stay: { ...stay, placement: 'PL-O' } },
  }),
  asked('ten days later, where the region asks for eleven', { ...cooling, ...restsInRegion('SYD') }, true),
  ...(['DEPARTED', 'CONFIRMED'] as const).map((status) =>
    asked(
      `on the day on which they leave, ${status}`,
      { ...cooling, ...leaving('2028-03-01', { status }) },
      true,
    ),
  ),
  asked(
    'where they alone are threatened',
    { ...cooling, stay: { ...stay, own: '{G2}', threatening: '{}' } },
    true,
  ),
  asked('where they alone threaten', { ...cooling, stay: { ...stay, own: '{}' } }, true),
];

const pair = (scope: string, metres = 'NULL', [a, b] = ['K-N', 'K-SYD']) =>
  `INSERT INTO fristad.non_association VALUES ('${a}', '${b}', '${scope}', ${metres}, 'SYD')`;
const WITHDRAWN = `
  UPDATE fristad.non_association SET withdrawn_at = now(), withdrawn_by = 'u-1', withdrawn_for = 'CONFLICT_OVER',
    withdrawn_approval = ${uuid(8)} WHERE a = 'K-N'`;
const approved = approval(8, { approved_by: `'u-2'`, approved_at: `'2026-12-01T09:00:00Z'` });
const pairs = (scope: string, metres?: string): Asking => ({
  ...{ rule: 'non_association', before: [pair(scope, metres), other()] },
});
const at = (unit: string): Partial<Asking> => ({ stay: { unit } });
const NON_ASSOCIATIONS: readonly Guard[] = [
  ...onBothSides({ rule: 'non_association', before: [pair('UNIT')] }, other),
  ...unless('in one unit', pairs('UNIT'), {
    'in another': at('U1'),
    'of others': { before: [pair('UNIT', 'NULL', ['K-M', 'K-SYD']), other()] },
    'that may meet again': { before: [pair('UNIT'), approved, WITHDRAWN, other()] },
    'for one alone': { before: [pair('UNIT', 'NULL', ['K-N', 'K-M']), other()] },
  }),
  asked(
    'from its other end',
    { ...pairs('UNIT'), before: [pair('UNIT', 'NULL', ['K-SYD', 'K-N']), other()] },
    true,
  ),
  ...unless('in one locality', { ...pairs('LOCALITY'), ...at('U1') }, { 'in another': at('U2') }),
  ...unless('in one municipality', { ...pairs('MUNICIPALITY'), ...at('U2') }, { 'in another': at('S3') }),
  ...unless(
    'within a distance',
    { ...pairs('DISTANCE', `${BETWEEN} + 1`), ...at('U2') },
    {
      'beyond it': { before: [pair('DISTANCE', `${BETWEEN} - 1`), other()] },
    },
  ),
  ...unless(
    'in that municipality',
    { ...pairs('MUNICIPALITY'), ...at('S3'), before: [pair('MUNICIPALITY'), other({ unit: 'S3' })] },
    {
      'in this': at('S1'),
    },
  ),
];

export const RULES_OF_PEOPLE: readonly Guard[] = [...APART, ...COOLED_OFF, ...NON_ASSOCIATIONS];
