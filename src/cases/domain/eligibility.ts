import type { CaseFileContent } from './case-file.js';

/** Why a programme does not take somebody as they are known now. */
export const ELIGIBILITY_REASONS = [
  'NEEDS_POLICE_REPORT',
  'NEEDS_DEMONSTRABLE_RISK',
  'NEEDS_DRUG_FREE',
  'NEEDS_CRIME_FREE',
  'NEEDS_FUNDING_DECISION',
  'NOT_RESIDENT_OF_CATCHMENT',
  'RESIDENCE_NOT_CONFIRMED',
  'CANNOT_PROTECT',
  'PROGRAMME_ENDED',
] as const;
export type EligibilityReason = (typeof ELIGIBILITY_REASONS)[number];

export type ProgrammeTerms = {
  readonly id: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly municipalities: readonly string[];
  readonly residenceRule: 'NONE' | 'RESIDENTS_OF_CATCHMENT';
  readonly conditions: readonly string[];
  readonly canProtect: boolean;
  readonly hasEnded: boolean;
};
/** What the latest request of the case says of its person. */
export type AskedOf = {
  readonly meets: readonly string[];
  readonly region: string;
  readonly municipality: string;
  readonly scope: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
};
/** Whether a programme takes the person of a case: it does where there is no reason why not. */
export type Eligibility = {
  readonly programme: string;
  readonly name: string;
  readonly reasons: readonly EligibilityReason[];
};

type File = Pick<CaseFileContent, 'resident' | 'funding'>;

const isPaid = ({ funding }: File) => funding !== null && funding.kind !== 'REFUSED';
const isIn = ({ regions, municipalities }: ProgrammeTerms, { region, municipality }: AskedOf): boolean =>
  (regions.length === 0 && municipalities.length === 0) ||
  regions.includes(region) ||
  municipalities.includes(municipality);

const residence = (terms: ProgrammeTerms, asked: AskedOf, file: File): readonly EligibilityReason[] => {
  if (terms.residenceRule === 'NONE') return [];
  if (!isIn(terms, asked)) return ['NOT_RESIDENT_OF_CATCHMENT'];
  return file.resident === true ? [] : ['RESIDENCE_NOT_CONFIRMED'];
};

/** What stands between the person of a case and a programme, as far as request and file say. */
export const eligibilityFor = (terms: ProgrammeTerms, asked: AskedOf, file: File): Eligibility => {
  const isMet = (condition: string) =>
    asked.meets.includes(condition) || (condition === 'FUNDING_DECISION' && isPaid(file));
  const unmet = terms.conditions.filter((condition) => !isMet(condition));
  const reasons: readonly EligibilityReason[] = [
    ...(terms.hasEnded ? (['PROGRAMME_ENDED'] as const) : []),
    ...unmet.map((condition) => `NEEDS_${condition}` as EligibilityReason),
    ...residence(terms, asked, file),
    ...(terms.canProtect || asked.scope === 'LOCAL' ? [] : (['CANNOT_PROTECT'] as const)),
  ];
  return { programme: terms.id, name: terms.name, reasons };
};
