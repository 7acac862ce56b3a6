import type { IsoDate } from '#kernel';

export const AGENCIES = [
  'POLICE',
  'SOCIAL_SERVICES',
  'PRISON_AND_PROBATION',
  'EMPLOYMENT_SERVICE',
  'HEALTH_CARE',
  'MUNICIPALITY',
  'NGO',
  'OTHER',
] as const;
export type Agency = (typeof AGENCIES)[number];
export const PROGRAMMES = ['POLICE', 'MUNICIPAL', 'PRISON_AND_PROBATION', 'NGO', 'NONE'] as const;
/** As Swedish law has them, the weakest first. */
export const IDENTITY_PROTECTIONS = [
  'NONE',
  'CONFIDENTIALITY_MARKING',
  'PROTECTED_REGISTRATION',
  'FICTITIOUS_PERSONAL_DATA',
] as const;
export const THREAT_GROUNDS = ['DEFECTION', 'DEBT', 'CONFLICT', 'WITNESS', 'OTHER'] as const;
export const FUNDING_KINDS = [
  'SOCIAL_SERVICES_ACT',
  'PROGRAMME_MEANS',
  'STATE_GRANT',
  'OWN_MEANS',
  'REFUSED',
] as const;

export type ThreatBasis = {
  readonly ground: (typeof THREAT_GROUNDS)[number];
  /** Null while the person has not left, or nobody knows the day. */
  readonly defectedOn: IsoDate | null;
  /** The last day on which it may be relied on. */
  readonly validUntil: IsoDate;
  /** By when it is to be assessed anew. */
  readonly reassessBy: IsoDate;
};
/** Both days included; null while it has no end. */
export type FundingDecision = {
  readonly kind: (typeof FUNDING_KINDS)[number];
  readonly agency: Agency;
  readonly decidedOn: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
};
/** What is known of the work on a case; null for what nobody has entered. The last three were confirmed, or found not to be so. */
export type CaseFileContent = {
  readonly programme: (typeof PROGRAMMES)[number] | null;
  readonly identityProtection: (typeof IDENTITY_PROTECTIONS)[number] | null;
  readonly threat: ThreatBasis | null;
  readonly funding: FundingDecision | null;
  readonly resident: boolean | null;
  readonly localTies: boolean | null;
  readonly motivated: boolean | null;
};
export type CaseFilePart = keyof CaseFileContent;
/** Parts to be changed; null takes one away. */
export type CaseFilePatch = Partial<CaseFileContent>;

export const EMPTY_FILE: CaseFileContent = {
  programme: null,
  identityProtection: null,
  threat: null,
  funding: null,
  resident: null,
  localTies: null,
  motivated: null,
};

type NamedParts = { readonly [Part in CaseFilePart]?: CaseFileContent[Part] | undefined };
/** The parts that are named, in the order of a file, and nothing of the others. */
export const patchOf = (given: NamedParts): CaseFilePatch =>
  Object.fromEntries(
    (Object.keys(EMPTY_FILE) as CaseFilePart[]).flatMap((part) =>
      given[part] === undefined ? [] : [[part, given[part]]],
    ),
  );
export const partsOf = (patch: CaseFilePatch): readonly CaseFilePart[] =>
  Object.keys(patch) as CaseFilePart[];

/** What does not fit together in days that are well formed, by its place. */
export const faultsOfDays = ({ threat, funding }: CaseFilePatch): readonly DayFault[] => [
  ...(threat && threat.reassessBy > threat.validUntil
    ? [{ pointer: '/threat/reassessBy', message: 'is later than /threat/validUntil' }]
    : []),
  ...(funding?.until && funding.until < funding.from
    ? [{ pointer: '/funding/until', message: 'is earlier than /funding/from' }]
    : []),
];
export type DayFault = { readonly pointer: string; readonly message: string };
