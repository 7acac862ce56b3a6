import type { Labels } from './label.js';

/** The case: its file, measures, notes, and from whom it is kept. */
export const ofCases = {
  agency: {
    POLICE: ['Polisen', 'Police'],
    SOCIAL_SERVICES: ['Socialtjänsten', 'Social services'],
    PRISON_AND_PROBATION: ['Kriminalvården', 'Prison and probation'],
    EMPLOYMENT_SERVICE: ['Arbetsförmedlingen', 'Employment service'],
    HEALTH_CARE: ['Hälso- och sjukvården', 'Health care'],
    MUNICIPALITY: ['Kommunen', 'Municipality'],
    NGO: ['Ideell organisation', 'NGO'],
    OTHER: ['Annan', 'Other'],
  },
  programme: {
    POLICE: ['Polisens avhopparverksamhet', 'The police’s programme'],
    MUNICIPAL: ['Kommunalt avhopparprogram', 'Municipal programme'],
    PRISON_AND_PROBATION: ['Kriminalvårdens program', 'Programme of prison and probation'],
    NGO: ['Ideell organisations program', 'Programme of an NGO'],
    NONE: ['Inget program', 'No programme'],
  },
  'identity-protection': {
    NONE: ['Inget skydd', 'None'],
    CONFIDENTIALITY_MARKING: ['Sekretessmarkering', 'Confidentiality marking'],
    PROTECTED_REGISTRATION: ['Skyddad folkbokföring', 'Protected registration'],
    FICTITIOUS_PERSONAL_DATA: ['Fingerade personuppgifter', 'Fictitious personal data'],
  },
  'threat-ground': {
    DEFECTION: ['Avhoppet', 'Defection'],
    DEBT: ['Skuld', 'Debt'],
    CONFLICT: ['Konflikt', 'Conflict'],
    WITNESS: ['Vittne', 'Witness'],
    OTHER: ['Annan grund', 'Other'],
  },
  'funding-kind': {
    SOCIAL_SERVICES_ACT: ['Bistånd enligt socialtjänstlagen', 'Assistance by the Social Services Act'],
    PROGRAMME_MEANS: ['Programmets medel', 'Means of the programme'],
    STATE_GRANT: ['Statsbidrag', 'State grant'],
    OWN_MEANS: ['Egna medel', 'Own means'],
    REFUSED: ['Avslag', 'Refused'],
  },
  'measure-kind': {
    COUNSELLING: ['Samtalsstöd', 'Counselling'],
    PROTECTION: ['Skydd', 'Protection'],
    FINANCE: ['Ekonomiskt stöd', 'Finance'],
    MEDICAL: ['Sjukvård', 'Medical care'],
    ADDICTION_CARE: ['Missbruksvård', 'Addiction care'],
    THERAPY: ['Terapi', 'Therapy'],
    WORK: ['Arbete', 'Work'],
    LONG_TERM_HOUSING: ['Långsiktigt boende', 'Long-term housing'],
    NETWORKS: ['Nya nätverk', 'New networks'],
    ROUTINES: ['Vardagsrutiner', 'Everyday routines'],
    DEBT_RELIEF: ['Skuldsanering', 'Debt relief'],
  },
  'measure-status': {
    PLANNED: ['Planerad', 'Planned'],
    UNDER_WAY: ['Pågår', 'Under way'],
    DONE: ['Slutförd', 'Done'],
    BROKEN_OFF: ['Avbruten', 'Broken off'],
  },
  'note-kind': { CONTACT: ['Kontaktuppgifter', 'Contact details'], NOTE: ['Anteckning', 'Note'] },
  'separation-scope': {
    UNIT: ['Boende', 'Unit'],
    LOCALITY: ['Tätort', 'Locality'],
    MUNICIPALITY: ['Kommun', 'Municipality'],
    DISTANCE: ['Avstånd', 'Distance'],
  },
  'separation-withdrawal-reason': {
    CONFLICT_OVER: ['Konflikten är över', 'The conflict is over'],
    ENTERED_IN_ERROR: ['Felregistrerad', 'Entered in error'],
    OTHER_SCOPE: ['Annan räckvidd', 'Another scope'],
  },
  'person-check-answer': {
    CLEAR: ['Inte registrerad', 'Clear'],
    'REGISTERED-OR-REVIEW': ['Registrerad, eller ska granskas', 'Registered, or to be reviewed'],
  },
} as const satisfies Readonly<Record<string, Labels>>;
