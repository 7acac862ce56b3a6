import { wordsOf } from '#platform';

export const words = wordsOf({
  listProviders: [
    'The providers',
    'Who runs housing, and on what conditions; for a housing officer, those of the units in scope. With `permitEndsBefore` those alone whose permit ends before that day.',
  ],
  readProvider: [
    'One provider',
    'All that is registered of it; its entity tag is what a change names in `If-Match`.',
  ],
  registerProvider: [
    'Registers a provider',
    'It gets its id here. It is neither vetted nor permitted yet, and so takes nobody: for that a second person is needed.',
  ],
  changeProvider: [
    'Changes a provider',
    'What takes something away from it (vetting, permit, protection, catchment) or makes it ask for more takes effect at once, and whoever lives with it is judged anew. What lets it take more has a route of its own.',
  ],
  widenProvider: [
    'Lets a provider take more',
    'Vetted, a permit that ends later, protection, several in one unit, fewer conditions, a wider catchment: once another register keeper approved exactly this.',
  ],
  listProviderVersions: [
    'Every version of a provider',
    'As it was, by whom and when; newest first, two hundred at most.',
  ],
  writeProviderContact: [
    'Writes whom one reaches at a provider',
    'Sealed under a key of the provider. `If-None-Match: *` for the first, else `If-Match` with the version that is replaced.',
  ],
  readProviderContact: ['Opens whom one reaches at a provider', 'Once that is on record.'],
  listProgrammes: [
    'The directory of programmes',
    'Who supports those who leave groups: whom each takes, on what conditions, and what it can do; nothing of any case. By name.',
  ],
  readProgramme: ['One programme', 'With its entity tag.'],
  registerProgramme: ['Adds a programme to the directory', 'It gets its id here.'],
  changeProgramme: [
    'Changes a programme',
    'The keys that are sent; the others stay. With `endedOn` it takes nobody from that day on.',
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
