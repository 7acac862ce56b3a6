import type { StoredCaseFile } from '../application/case-files.port.js';
import type { CaseFileContent, CaseFilePart, FundingDecision, ThreatBasis } from '../domain/case-file.js';
import type { CasesTables } from './tables.js';

type Table = CasesTables['fristad.case_file'];
type Content = Omit<Table, 'case_ref' | 'version' | 'owner_region' | 'changed' | 'written_by' | 'written_at'>;
export type CaseFileRow = Content & {
  readonly version: Table['version'];
  readonly entered: readonly { readonly part: string; readonly by: string; readonly at: string }[];
};

const WORDS: Readonly<Record<CaseFilePart, string>> = {
  programme: 'PROGRAMME',
  identityProtection: 'IDENTITY_PROTECTION',
  threat: 'THREAT',
  funding: 'FUNDING',
  resident: 'RESIDENT',
  localTies: 'LOCAL_TIES',
  motivated: 'MOTIVATED',
};
export const wordOf = (part: CaseFilePart): string => WORDS[part];
const PARTS = new Map(Object.entries(WORDS).map(([part, word]) => [word, part as CaseFilePart]));

const threatOf = ({ threat_ground, defected_on, valid_until, reassess_by }: Content): ThreatBasis | null =>
  threat_ground === null || valid_until === null || reassess_by === null
    ? null
    : { ground: threat_ground, defectedOn: defected_on, validUntil: valid_until, reassessBy: reassess_by };

const fundingOf = (row: Content): FundingDecision | null => {
  const { funding_kind: kind, funding_agency: agency, funded_until: until } = row;
  const { funding_decided_on: decidedOn, funded_from: from } = row;
  if (kind === null || agency === null || decidedOn === null || from === null) return null;
  return { kind, agency, decidedOn, from, until };
};

export const toStored = (row: CaseFileRow): StoredCaseFile => ({
  version: row.version,
  content: {
    programme: row.programme,
    identityProtection: row.identity_protection,
    threat: threatOf(row),
    funding: fundingOf(row),
    resident: row.resident,
    localTies: row.local_ties,
    motivated: row.motivated,
  },
  entered: Object.fromEntries(
    row.entered.flatMap(({ part, by, at }) => {
      const known = PARTS.get(part);
      return known === undefined ? [] : [[known, { by, at: new Date(at) }]];
    }),
  ),
});

const rowOfThreat = (threat: ThreatBasis | null) => ({
  threat_ground: threat?.ground ?? null,
  defected_on: threat?.defectedOn ?? null,
  valid_until: threat?.validUntil ?? null,
  reassess_by: threat?.reassessBy ?? null,
});
const NO_FUNDING = { kind: null, agency: null, decidedOn: null, from: null, until: null };
const rowOfFunding = (funding: FundingDecision | null) => {
  const { kind, agency, decidedOn, from, until } = funding ?? NO_FUNDING;
  return {
    funding_kind: kind,
    funding_agency: agency,
    funding_decided_on: decidedOn,
    funded_from: from,
    funded_until: until,
  };
};

export const toRow = ({ threat, funding, ...file }: CaseFileContent): Content => ({
  programme: file.programme,
  identity_protection: file.identityProtection,
  ...rowOfThreat(threat),
  ...rowOfFunding(funding),
  resident: file.resident,
  local_ties: file.localTies,
  motivated: file.motivated,
});
