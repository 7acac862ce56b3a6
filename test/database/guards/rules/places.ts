import { anotherPolicy } from '../../statements.js';
import type { Guard } from '../guard.js';
import { asked, onBothSides, other, unless } from './asked.js';

const PAST: readonly Guard[] = unless(
  'the day before',
  { rule: 'not_in_the_past', today: '2028-03-02' },
  {
    'on that day': { today: '2028-03-01' },
    'before that day': { today: '2028-02-29' },
    'where it goes on': { stay: { extends: 'PL-SYD' } },
  },
);

const ofPerson = { rule: 'one_place_per_person', stay: { person: 'K-SYD' } };
const PERSON: readonly Guard[] = [
  ...onBothSides(ofPerson, other),
  asked('of another', { ...ofPerson, stay: { person: 'K-N' }, before: [other()] }, false),
  asked(
    'by the one that it leaves',
    {
      ...{ ...ofPerson, stay: { person: 'K-SYD', placement: 'PL-T' } },
      before: [other(), other({ id: 'PL-T', status: 'PROPOSED', transfers: 'PL-O' })],
    },
    false,
  ),
];

const ofRequest = { rule: 'one_place_per_request', stay: { placement: 'PL-T', request: 'R-SYD' } };
const REQUEST: readonly Guard[] = [
  ...onBothSides(ofRequest, (over) => other({ request: 'R-SYD', ...over })),
  asked('of another', { ...ofRequest, before: [other({ request: 'R2-SYD' }, 'K2-SYD')] }, false),
];

const exclusive = (over: Readonly<Record<string, string>> = {}) =>
  other({ unit: 'U2', sharing: 'EXCLUSIVE', ...over });
const inUnit = { rule: 'one_household_per_unit', stay: { unit: 'U2' }, before: [exclusive()] };
const HOUSEHOLD: readonly Guard[] = [
  ...unless(
    'until the unit has rested',
    { ...inUnit, stay: { unit: 'U2', from: '2028-03-21' } },
    {
      after: { stay: { unit: 'U2', from: '2028-03-22' } },
      'by what is proposed': { before: [exclusive({ status: 'PROPOSED' })] },
      'by itself': { stay: { unit: 'U2', from: '2028-03-21', placement: 'PL-O' } },
      'in another unit': { stay: { unit: 'U1', from: '2028-03-21' } },
      'in a shared one': { stay: { from: '2028-03-21' }, before: [other()] },
    },
  ),
  ...unless(
    'where the unit could not rest',
    { ...inUnit, stay: { unit: 'U2', to: '2028-03-09' } },
    {
      before: { stay: { unit: 'U2', to: '2028-03-08' } },
    },
  ),
];

const three = other({ persons: '3' });
const twoMore = (over: Readonly<Record<string, string>> = {}) =>
  other({ id: 'PL-P', persons: '2', arrival: '2028-03-15', departure: '2028-03-25', ...over }, 'K-M');
const inBeds = { rule: 'beds_in_shared_unit', stay: { persons: '3' }, before: [three, twoMore()] };
const BEDS: readonly Guard[] = [
  ...onBothSides({ ...inBeds, stay: { persons: '5' }, before: [] }, (over) =>
    other({ persons: '3', ...over }),
  ),
  ...unless('where seven are eight', inBeds, {
    'where they are seven': { stay: { persons: '2' } },
    'where some leave before others come': { before: [three, twoMore({ arrival: '2028-03-20' })] },
    'where others are elsewhere': {
      before: [three, twoMore({ unit: 'U2', sharing: 'EXCLUSIVE' })],
    },
    'in a unit for one household': { stay: { persons: '9', unit: 'U1' } },
  }),
  asked('of another unit', { ...inBeds, stay: { persons: '2', unit: 'S3' }, before: [] }, true),
];

const caps = [
  ...[0, 901, 321_845, 321_846].map((minPopulation, row) => ({ minPopulation, cap: [1, 9, 2, 8][row] })),
];
const CAPS = anotherPolicy({ caps: `'${JSON.stringify(caps)}'` });
const second = (over: Readonly<Record<string, string>> = {}) =>
  other({ id: 'PL-P', unit: 'U1', sharing: 'EXCLUSIVE', ...over }, 'K-M');
const inLocality = { rule: 'saturation_cap', stay: { policy: '2026-0' }, before: [CAPS, other(), second()] };
const oneIn = (region: string, minPopulation: number, cap = 1) =>
  `UPDATE fristad.policy_version SET regional = '${JSON.stringify([{ region, saturationCaps: [{ minPopulation, cap }] }])}'
   WHERE version = '2026-0'`;
const CAP: readonly Guard[] = [
  ...onBothSides({ ...inLocality, before: [CAPS, second({ departure: '2028-06-01' })] }, other),
  ...unless('where two may live and do', inLocality, {
    'where one does': { before: [CAPS, other()] },
    'where one leaves before the other comes': {
      before: [CAPS, other(), second({ arrival: '2028-03-20', departure: '2028-03-25' })],
    },
    'where the other is elsewhere': {
      before: [CAPS, other(), second({ unit: 'U2' })],
    },
  }),
  ...unless(
    'by the row of so many people',
    {
      ...inLocality,
      stay: { policy: '2026-0', unit: 'U2' },
      before: [CAPS, other({ unit: 'U2', sharing: 'EXCLUSIVE' })],
    },
    {
      'where nobody is': { before: [CAPS, other()] },
    },
  ),
  ...unless(
    'where its region lets one live',
    { ...inLocality, before: [CAPS, oneIn('SYD', 321_845), other()] },
    {
      'where another region lets one live': { before: [CAPS, oneIn('NORD', 321_845), other()] },
      'where its region lets one live in larger towns': { before: [CAPS, oneIn('SYD', 321_846), other()] },
    },
  ),
  asked(
    'where its region would let more live than the country',
    { ...inLocality, before: [CAPS, oneIn('SYD', 0, 9), other(), second()] },
    true,
  ),
  asked('by a policy that lets nobody in', { ...inLocality, stay: {}, before: [CAPS] }, true),
];

export const RULES_OF_PLACES: readonly Guard[] = [
  ...[...PAST, ...PERSON, ...REQUEST],
  ...[...HOUSEHOLD, ...BEDS, ...CAP],
];
