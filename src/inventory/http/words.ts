import { wordsOf } from '#platform';

export const words = wordsOf({
  listProviders: [
    'The providers',
    'Who runs housing, and on what conditions; for a housing officer, those of the units in scope.',
  ],
  listUnits: [
    'The housing units in scope',
    'A page at a time in the order of their ids, each with its version. Every limit that is given must hold.',
  ],
  registerUnits: [
    'Registers new units',
    'Of one’s own provider or municipality, all or none. Each gets its id here. The street address is written by itself.',
  ],
  readUnit: ['One unit', 'As one’s role sees it; its entity tag is what a change names in `If-Match`.'],
  changeUnit: [
    'Changes a unit',
    'Beds down, features, costs, the days on which it is there. More beds and a reopening need a second person and have routes of their own, and so have voids.',
  ],
  raiseUnitCapacity: ['Gives a unit more beds', 'Once a second person approved exactly this number.'],
  reopenUnit: [
    'Reopens a unit that was closed',
    'Earlier, or for longer than it says, once a second person approved exactly these days.',
  ],
  correctUnit: [
    'Corrects where a unit lies or how long it rests',
    'Once a second person approved exactly this. Whoever lives there is judged anew.',
  ],
  listUnitVoids: [
    'The days on which a unit can’t be used',
    'Of a unit of one’s own, earliest first. The entity tag is the unit’s.',
  ],
  addUnitVoid: [
    'Takes a unit out of use for some days',
    'Planned work waits for those who are placed there; what can’t wait does not.',
  ],
  endUnitVoid: [
    'Ends a void on another day',
    'The one that begins on that day; the day on which it begins takes it away. Not one that is there for safety.',
  ],
  endUnitSafetyVoid: ['Ends a void that is there for safety', 'Once a second person approved exactly this.'],
  writeUnitAddress: [
    'Writes the street address of a unit',
    'Sealed under a key of the unit. `If-None-Match: *` for the first, else `If-Match` with the version that is replaced.',
  ],
  revealUnitAddress: [
    'Reveals the street address of a unit',
    'To whoever runs the unit, after a fresh login and once that is on record.',
  ],
});
