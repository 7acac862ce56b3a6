import type { Labels } from './label.js';

const withdrawing = {
  PERSON_WITHDREW: ['Personen drog sig ur', 'The person withdrew'],
  RELEASE_POSTPONED: ['Frigivningen är framflyttad', 'Release postponed'],
  NO_LONGER_NEEDED: ['Behövs inte längre', 'No longer needed'],
  ENTERED_IN_ERROR: ['Felregistrerad', 'Entered in error'],
} as const satisfies Labels;
const parking = {
  PERSON_WANTS_TO_WAIT: ['Personen vill vänta', 'The person wants to wait'],
  RELEASE_POSTPONED: withdrawing.RELEASE_POSTPONED,
  SAFE_FOR_NOW: ['Trygg tills vidare', 'Safe for now'],
  MORE_TO_FIND_OUT: ['Mer behöver utredas', 'More to find out'],
} as const satisfies Labels;
const refusing = {
  ASSESSMENT_EXPIRED: ['Bedömningen gäller inte längre', 'The assessment has expired'],
  FUNDING: ['Finansiering saknas', 'No funding'],
  PROGRAMME_CONDITION: ['Programmets villkor är inte uppfyllt', 'A condition of the programme is not met'],
  NOT_COMPLETE: ['Underlaget är ofullständigt', 'Not complete'],
} as const satisfies Labels;
const expiring = {
  NOT_SUBMITTED: ['Lämnades aldrig in', 'Never submitted'],
  WAITED_TOO_LONG: ['Väntade för länge', 'Waited too long'],
  ARRIVAL_OVER: ['Sista ankomstdagen har passerat', 'The last day of arrival is over'],
} as const satisfies Labels;
const status = {
  DRAFT: ['Utkast', 'Draft'],
  SUBMITTED: ['Inlämnad', 'Submitted'],
  GRANTED: ['Beviljad', 'Granted'],
  PARKED: ['Vilande', 'Parked'],
  REFUSED: ['Avslagen', 'Refused'],
  WITHDRAWN: ['Återkallad', 'Withdrawn'],
  EXPIRED: ['Förfallen', 'Expired'],
} as const satisfies Labels;

/** Requests: what is asked for, how far it is, and why not. */
export const ofRequests = {
  'housing-kind': { EMERGENCY: ['Akutboende', 'Emergency'], LONG_TERM: ['Långsiktigt boende', 'Long-term'] },
  urgency: {
    EMERGENCY: ['Akut', 'Emergency'],
    SHORT_NOTICE: ['Skyndsam', 'Short notice'],
    STANDARD: ['Normal', 'Standard'],
  },
  'request-status': status,
  'request-stage': {
    ...status,
    OFFERED: ['Erbjuden plats', 'Offered'],
    PLACED: ['Placerad', 'Placed'],
    ENDED: ['Avslutad', 'Ended'],
  },
  'request-outcome': {
    NONE: ['Inget ännu', 'Nothing yet'],
    PROPOSED: ['Föreslagen plats', 'Proposed'],
    OFFERED: ['Erbjuden plats', 'Offered'],
    PLACED: ['Placerad', 'Placed'],
    ENDED: ['Avslutad', 'Ended'],
  },
  'request-withdrawal-reason': withdrawing,
  'request-parking-reason': parking,
  'request-refusal-reason': refusing,
  'request-reason': { ...refusing, ...withdrawing, ...parking, ...expiring },
  'request-appeal-reason': {
    FACTS_MISREAD: ['Underlaget är felläst', 'The facts were misread'],
    FACTS_NEW: ['Nya uppgifter', 'New facts'],
    CONDITION_MET: ['Villkoret är uppfyllt', 'The condition is met'],
    THREAT_UNDERRATED: ['Hotet är underskattat', 'The threat is underrated'],
    FUNDING_FOUND: ['Finansieringen är ordnad', 'Funding was found'],
  },
  'request-appeal-outcome': {
    GRANTED: status.GRANTED,
    REFUSED: status.REFUSED,
    WITHDRAWN: status.WITHDRAWN,
    EXPIRED: status.EXPIRED,
  },
  'request-refusal-remark': {
    THREAT_ASSESSMENT: ['Hotbildsbedömningen', 'Threat assessment'],
    FUNDING_DECISION: ['Finansieringsbeslutet', 'Funding decision'],
    CONSENT: ['Samtycket', 'Consent'],
    HOUSEHOLD: ['Hushållet', 'Household'],
    NEEDS: ['Behoven', 'Needs'],
    ARRIVAL_WINDOW: ['Ankomstdagarna', 'Arrival window'],
    NIGHTS: ['Antalet nätter', 'Nights'],
    PLACES: ['Orterna', 'Places'],
  },
  'threat-level': {
    LOW: ['Låg', 'Low'],
    MEDIUM: ['Medel', 'Medium'],
    HIGH: ['Hög', 'High'],
    EXTREME: ['Mycket hög', 'Extreme'],
  },
  'threat-scope': {
    LOCAL: ['Lokal', 'Local'],
    REGIONAL: ['Regional', 'Regional'],
    NATIONAL: ['Nationell', 'National'],
  },
  'why-nothing-is-offered': {
    NO_UNIT_SUITS: ['Ingen bostad passar', 'No unit suits'],
    NO_UNIT_SUITS_WHATEVER_CHANGES: [
      'Ingen bostad passar, och ingen ändring skulle hjälpa',
      'No unit suits, and no change would help',
    ],
    SUITABLE_UNITS_NOT_FREE: [
      'Bostäder som passar finns, men är upptagna eller behövs för andra',
      'Units suit, but are taken by others or kept for them',
    ],
  },
  'search-picking': {
    LIKELY_REFUSED: [
      'Listan ordnas som om ingen hade en plats: det mesta som väljs ur den nekas. Se först vad som erbjuds',
      'The list ranks as if nobody had a place: most of what is picked from it is refused. See first what is offered',
    ],
  },
  'next-step': {
    WAIT_FOR_NEXT_PLAN: ['Invänta nästa plan', 'Wait for the next plan'],
    CHANGE_REQUEST: ['Ändra begäran', 'Change the request'],
    PARK_REQUEST: ['Låt begäran vila', 'Park the request'],
    SEARCH_BY_HAND: ['Sök själv', 'Search by hand'],
    REFER_ELSEWHERE: ['Hänvisa vidare', 'Refer elsewhere'],
  },
  'unplaced-code': {
    NO_CAPACITY_IN_WINDOW: ['Ingen ledig plats under dagarna', 'No capacity in the window'],
    NO_UNIT_FITS_HOUSEHOLD: ['Inget boende rymmer hushållet', 'No unit fits the household'],
    NEED_NOT_MET: ['Ett behov kan inte mötas', 'A need is not met'],
    PROTECTION_LEVEL: ['Skyddsnivån räcker inte', 'Protection level'],
    HOSTILE_GROUND: ['För nära fientligt område', 'Hostile ground'],
    EXCLUSION_ZONE: ['Inom ett område att undvika', 'Exclusion zone'],
    HOME_LOCALITY: ['På hemorten', 'Home locality'],
    SATURATION: ['Orten är full', 'Saturation'],
    DISPERSION: ['För nära andra', 'Dispersion'],
    NON_ASSOCIATION: ['Personer som ska hållas isär', 'Non-association'],
    PROVIDER_NOT_CLEARED: ['Utföraren är inte godkänd', 'Provider not cleared'],
    PROGRAMME_CONDITION: refusing.PROGRAMME_CONDITION,
    FUNDING: refusing.FUNDING,
    PERSON_REFUSED: ['Personen tackade nej', 'The person refused'],
    ASSESSMENT_EXPIRED: refusing.ASSESSMENT_EXPIRED,
    WINDOW_PASSED: ['Ankomstdagarna har passerat', 'The window has passed'],
    PERSON_HAS_A_PLACE: ['Personen har en plats', 'The person has a place'],
  },
} as const satisfies Readonly<Record<string, Labels>>;
