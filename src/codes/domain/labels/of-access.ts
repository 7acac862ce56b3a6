import type { Labels } from './label.js';

/** Who may, second persons, emergencies and the log. */
export const ofAccess = {
  'approval-status': {
    WAITING: ['Väntar', 'Waiting'],
    APPROVED: ['Godkänt', 'Approved'],
    REFUSED: ['Nekat', 'Refused'],
    USED: ['Använt', 'Used'],
    EXPIRED: ['Förfallet', 'Expired'],
  },
  'approval-refusal-reason': {
    NOT_JUSTIFIED: ['Inte motiverat', 'Not justified'],
    FACTS_CHANGED: ['Omständigheterna har ändrats', 'The facts changed'],
    MORE_TO_FIND_OUT: ['Mer behöver utredas', 'More to find out'],
    SAFER_OTHERWISE: ['Säkrare på annat sätt', 'Safer otherwise'],
    ENTERED_IN_ERROR: ['Felregistrerat', 'Entered in error'],
  },
  'list-verdict': { MAY: ['Får', 'May'], MAY_NOT: ['Får inte', 'May not'] },
  'emergency-reason': {
    THREAT_TO_LIFE: ['Fara för liv', 'Threat to life'],
    ADDRESS_EXPOSED: ['Adressen är röjd', 'The address is exposed'],
    COORDINATOR_UNREACHABLE: ['Handläggaren kan inte nås', 'The coordinator can’t be reached'],
    CHILD_AT_RISK: ['Ett barn i fara', 'A child at risk'],
  },
  'emergency-finding': { JUSTIFIED: ['Befogat', 'Justified'], NOT_JUSTIFIED: ['Obefogat', 'Not justified'] },
  'emergency-status': {
    OPEN: ['Öppen', 'Open'],
    WAITING: ['Väntar på granskning', 'Waiting for review'],
    REVIEWED: ['Granskad', 'Reviewed'],
  },
  'webhook-status': { OPEN: ['Öppen', 'Open'], ENDED: ['Avslutad', 'Ended'] },
  'log-operation': {
    COLLECTION: ['Insamling', 'Collection'],
    ALTERATION: ['Ändring', 'Alteration'],
    CONSULTATION: ['Läsning', 'Consultation'],
    DISCLOSURE: ['Utlämnande', 'Disclosure'],
    COMBINATION: ['Sammanförande', 'Combination'],
    ERASURE: ['Radering', 'Erasure'],
    LOGON: ['Inloggning', 'Log-on'],
    DENIAL: ['Nekad åtkomst', 'Denial'],
    OVERRIDE: ['Undantag', 'Override'],
    BREAK_GLASS: ['Nödöppning', 'Break-glass'],
    KEY_USE: ['Nyckelanvändning', 'Key use'],
    LOG_READING: ['Läsning av loggen', 'Log reading'],
  },
  'log-outcome': { DONE: ['Genomfört', 'Done'], REFUSED: ['Nekat', 'Refused'] },
} as const satisfies Readonly<Record<string, Labels>>;
