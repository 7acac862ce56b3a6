import type { Labels } from './label.js';

/** What a constraint says of a unit: the names in braces are the figures of the message. */
export const ofMessages = {
  message: {
    OTHER_KIND_OF_HOUSING: [
      'Boendet är av slaget {offered}; begäran gäller {asked}',
      'The unit is {offered} housing; the request is for {asked}',
    ],
    TOO_FEW_BEDS: [
      'Boendet har {beds} sängplatser; hushållet är {persons} personer',
      'The unit has {beds} beds; the household is {persons} persons',
    ],
    ARRIVAL_IN_THE_PAST: [
      'Ankomsten skulle vara {arrival}; i dag är det {today}',
      'The arrival would be on {arrival}; it is {today} already',
    ],
    NEEDS_NOT_MET: ['Boendet saknar {needs}', 'The unit lacks {needs}'],
    PROTECTION_TOO_LOW: [
      'Boendet har skyddsnivå {level}; minst {leastLevel} krävs',
      'The unit has protection level {level}; at least {leastLevel} is required',
    ],
    INSIDE_HOSTILE_GROUND: ['Boendet ligger i fientligt område', 'The unit lies inside hostile ground'],
    TOO_NEAR_HOSTILE_GROUND: [
      'Boendet ligger {kilometres} km från fientligt område; minst {leastKilometres} km krävs',
      'The unit lies {kilometres} km from hostile ground; at least {leastKilometres} km is required',
    ],
    IN_EXCLUSION_ZONE: [
      'Boendet ligger i eller vid {touched} av ärendets {zones} undantagna områden',
      'The unit lies in or touches {touched} of the {zones} exclusion zones of the case',
    ],
    IN_HOME_LOCALITY: [
      'Boendet ligger i hemorten {locality}, och hushållet måste flytta därifrån',
      'The unit lies in {locality}, the home locality, and the household must relocate',
    ],
    TOO_NEAR_HOME: [
      'Boendet ligger {kilometres} km från hemorten {locality}; minst {leastKilometres} km krävs',
      'The unit lies {kilometres} km from {locality}, the home locality; at least {leastKilometres} km is required',
    ],
    IN_EXCLUDED_LOCALITY: [
      'Boendet ligger i {locality}, som är undantagen i ärendet',
      'The unit lies in {locality}, which the case excludes',
    ],
    DECLINED_BEFORE: [
      'Boendet har avböjts för denna begäran, eller ska lämnas',
      'The unit was declined for this request, or is to be left',
    ],
    OTHER_REGION: [
      'Boendet ligger i region {region}; ärendet tillåter {regions}',
      'The unit lies in region {region}; the case allows {regions}',
    ],
    PROVIDER_NOT_VETTED: ['Utföraren {provider} är inte kontrollerad', 'Provider {provider} is not vetted'],
    PROVIDER_WITHOUT_PERMIT: ['Utföraren {provider} saknar tillstånd', 'Provider {provider} lacks a permit'],
    PERMIT_ENDS_TOO_EARLY: [
      'Tillståndet för utföraren {provider} gäller till och med {permitThrough}; sista natten är {lastNight}',
      'The permit of provider {provider} is valid through {permitThrough}; the last night is {lastNight}',
    ],
    PROVIDER_CANNOT_PROTECT: [
      'Utföraren {provider} kan inte skydda, och hotet är {scope}',
      'Provider {provider} can not protect, and the threat is {scope}',
    ],
    PROVIDER_CANNOT_PROTECT_AT_HOME: [
      'Utföraren {provider} kan inte skydda, och boendet ligger i {locality}, där hotet finns',
      'Provider {provider} can not protect, and the unit lies in {locality}, where the threat is',
    ],
    CONDITIONS_NOT_MET: [
      'Utföraren {provider} kräver {conditions}',
      'Provider {provider} asks for {conditions}',
    ],
    OUTSIDE_CATCHMENT: [
      'Utföraren {provider} tar inte emot boende i kommun {municipality} i region {region}',
      'Provider {provider} does not take residents of municipality {municipality} in region {region}',
    ],
    CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT: [
      'Utföraren {provider} kräver {conditions} och tar inte emot boende i kommun {municipality} i region {region}',
      'Provider {provider} asks for {conditions} and does not take residents of municipality {municipality} in region {region}',
    ],
    HOSTILE_GROUND_NEARBY: [
      '{territories} fientliga områden inom fyra skyddsavstånd; det närmaste {kilometres} km bort',
      '{territories} hostile territories within four buffers; the nearest {kilometres} km away',
    ],
    SMALL_PLACE: ['{locality} har {population} invånare', '{locality} has {population} inhabitants'],
    CONTACT_PERSON_FAR: [
      'Kontaktpersonen finns {kilometres} km bort',
      'The contact person is {kilometres} km away',
    ],
    SUPPORT_FAR: [
      'Närmaste ort med {services}: högst {kilometres} km',
      'To the nearest localities with {services}: up to {kilometres} km',
    ],
    SPARE_BEDS: [
      'Boendet har {beds} sängplatser för {persons} personer',
      'The unit has {beds} beds for {persons} persons',
    ],
    LATE_ARRIVAL: [
      'Hushållet kommer {days} dagar efter sin tidigaste ankomst',
      'The household arrives {days} days after its earliest arrival',
    ],
    NOT_PREFERRED: [
      '{locality} är inte bland de orter som hushållet helst vill till',
      '{locality} is not among the localities that the household prefers',
    ],
    MONTHLY_COST: ['Boendet kostar {monthlyCost} kr i månaden', 'The unit costs {monthlyCost} SEK per month'],
  },
} as const satisfies Readonly<Record<string, Labels>>;
