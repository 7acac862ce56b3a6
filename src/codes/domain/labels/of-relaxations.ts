import type { Labels } from './label.js';

/** What would have to give way for a unit to suit: the names in braces are the figures of the change. */
export const ofRelaxations = {
  relaxation: {
    OTHER_KIND_OF_HOUSING: [
      'Begär ett boende av slaget {offered} i stället för {asked}',
      'Ask for {offered} housing instead of {asked}',
    ],
    FEWER_NEEDS: ['Avstå från {needs}', 'Do without {needs}'],
    LOWER_PROTECTION: [
      'Begär skyddsnivå {level} i stället för {leastLevel}',
      'Ask for protection level {level} instead of {leastLevel}',
    ],
    NEARER_TO_HOSTILE_GROUND: [
      'Godta {kilometres} km till fientligt område i stället för {leastKilometres} km',
      'Allow {kilometres} km to hostile ground instead of {leastKilometres} km',
    ],
    NEARER_TO_HOME: [
      'Godta {kilometres} km till hemorten i stället för {leastKilometres} km',
      'Allow {kilometres} km to the home locality instead of {leastKilometres} km',
    ],
    STAY_IN_HOME_LOCALITY: [
      'Kräv inte att hushållet flyttar från hemorten',
      'Do not require that the household relocates',
    ],
    ALLOW_LOCALITY: [
      'Godta orten {locality}, som är undantagen i ärendet',
      'Allow locality {locality}, which the case excludes',
    ],
    ALLOW_REGION: ['Godta också region {region}', 'Allow region {region} too'],
    FEWER_EXCLUSION_ZONES: [
      'Avstå från {touched} av ärendets {zones} undantagna områden',
      'Do without {touched} of the {zones} exclusion zones of the case',
    ],
    VET_PROVIDER: ['Kontrollera utföraren {provider}', 'Vet provider {provider}'],
    LONGER_PERMIT: [
      'Låt tillståndet för utföraren {provider} gälla till och med {lastNight}',
      'Have the permit of provider {provider} last through {lastNight}',
    ],
    MEET_CONDITIONS: ['Uppfyll {conditions}', 'Meet {conditions}'],
    WIDER_CATCHMENT: [
      'Låt utföraren {provider} ta emot boende i kommun {municipality}',
      'Have provider {provider} take residents of municipality {municipality}',
    ],
    LATER_ARRIVAL: ['Låt hushållet komma {arrival}', 'Let the household arrive on {arrival}'],
    EARLIER_ARRIVAL: [
      'Låt hushållet komma redan {arrival}',
      'Let the household arrive as early as {arrival}',
    ],
    FEWER_NIGHTS: ['Begär {nights} nätter', 'Ask for {nights} nights'],
  },
} as const satisfies Readonly<Record<string, Labels>>;
