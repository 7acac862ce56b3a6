import type { Labels } from './label.js';

/** Housing, ground, plans and runs. */
export const ofTheCountry = {
  sharing: { EXCLUSIVE: ['Ett hushåll', 'Exclusive'], SHARED: ['Delat', 'Shared'] },
  demand: { IGNORE: ['Inget krav', 'Ignore'], FLAG: ['Påpekas', 'Flag'], REFUSE: ['Avvisas', 'Refuse'] },
  'provider-kind': {
    PUBLIC: ['Offentlig', 'Public'],
    NGO: ['Ideell organisation', 'NGO'],
    PRIVATE: ['Privat', 'Private'],
  },
  'provider-condition': {
    POLICE_REPORT: ['Polisanmälan krävs', 'Police report'],
    DEMONSTRABLE_RISK: ['Påvisbar risk krävs', 'Demonstrable risk'],
    DRUG_FREE: ['Drogfrihet krävs', 'Free of drugs'],
    CRIME_FREE: ['Brottsfrihet krävs', 'Free of crime'],
    FUNDING_DECISION: ['Beslut om finansiering krävs', 'Funding decision'],
  },
  'group-type': {
    SELF_DEFINED: ['Självdefinierad grupp', 'Self-defined'],
    SUBURBAN: ['Förorts- eller stadsdelsbaserad grupp', 'Suburban'],
    WHITE_POWER: ['Vit makt-grupp', 'White power'],
    OTHER: ['Annan', 'Other'],
  },
  'group-relation': { ALLIED: ['Allierade', 'Allied'], HOSTILE: ['Fientliga', 'Hostile'] },
  'territory-class': {
    ESPECIALLY_VULNERABLE: ['Särskilt utsatt område', 'Especially vulnerable'],
    RISK: ['Riskområde', 'Risk'],
    VULNERABLE: ['Utsatt område', 'Vulnerable'],
    OTHER: ['Annat', 'Other'],
  },
  'ground-remark': {
    GROUP_SEEN: ['En grupp har setts', 'A group was seen'],
    NEW_GROUP: ['Ny grupp', 'A new group'],
    GROUND_HAS_GROWN: ['Området har vuxit', 'The ground has grown'],
    GROUND_HAS_MOVED: ['Området har flyttat', 'The ground has moved'],
    MEETING_PLACE: ['Mötesplats', 'Meeting place'],
  },
  'ground-report-status': {
    OPEN: ['Öppen', 'Open'],
    TAKEN_UP: ['Tas om hand', 'Taken up'],
    DISMISSED: ['Avskriven', 'Dismissed'],
  },
  'ground-report-dismissal-reason': {
    KNOWN_ALREADY: ['Redan känt', 'Known already'],
    NOT_CONFIRMED: ['Inte bekräftat', 'Not confirmed'],
    OUT_OF_DATE: ['Inaktuellt', 'Out of date'],
    NO_HOSTILE_GROUND: ['Inget fientligt område', 'No hostile ground'],
  },
  'plan-status': {
    OPTIMAL: ['Bevisat bäst', 'Optimal'],
    FEASIBLE: ['Giltig', 'Feasible'],
    NO_PLAN: ['Ingen plan', 'No plan'],
  },
  'run-status': {
    QUEUED: ['I kö', 'Queued'],
    RUNNING: ['Pågår', 'Running'],
    DONE: ['Klar', 'Done'],
    CANCELLED: ['Avbruten', 'Cancelled'],
    FAILED: ['Misslyckades', 'Failed'],
  },
  'run-cause': {
    REQUEST: ['En begäran', 'A request'],
    STAY: ['En vistelse', 'A stay'],
    HOUSING: ['Boenden', 'Housing'],
    GROUND: ['Fientligt område', 'Hostile ground'],
    PAIR: ['Personer som ska hållas isär', 'Persons kept apart'],
    POLICY: ['En policy', 'A policy'],
    NIGHT: ['Varje natt', 'Every night'],
  },
} as const satisfies Readonly<Record<string, Labels>>;
