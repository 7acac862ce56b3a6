import type { IsoDate } from '#kernel';
import type { Agency, CaseFileContent, FundingDecision, ThreatBasis } from '../domain/case-file.js';

/** The tables of this room that statements alone read and write: each column, as it is read. */
export type CasesTables = {
  readonly 'fristad.case_file': {
    readonly case_ref: string;
    readonly version: number;
    readonly owner_region: string;
    readonly changed: readonly string[];
    readonly programme: CaseFileContent['programme'] | null;
    readonly identity_protection: CaseFileContent['identityProtection'] | null;
    readonly threat_ground: ThreatBasis['ground'] | null;
    readonly defected_on: IsoDate | null;
    readonly valid_until: IsoDate | null;
    readonly reassess_by: IsoDate | null;
    readonly funding_kind: FundingDecision['kind'] | null;
    readonly funding_agency: Agency | null;
    readonly funding_decided_on: IsoDate | null;
    readonly funded_from: IsoDate | null;
    readonly funded_until: IsoDate | null;
    readonly resident: boolean | null;
    readonly local_ties: boolean | null;
    readonly motivated: boolean | null;
    readonly written_by: string;
    readonly written_at: Date;
  };
  readonly 'fristad.case_measure': {
    readonly id: string;
    readonly version: number;
    readonly case_ref: string;
    readonly owner_region: string;
    readonly kind: string;
    readonly agency: string;
    readonly status: string;
    readonly first_day: string;
    readonly last_day: string | null;
    readonly written_by: string;
    readonly written_at: Date;
  };
  readonly 'fristad.case_merge': {
    readonly other: string;
    readonly survivor: string;
    readonly owner_region: string;
    readonly requests: readonly string[];
    readonly placements: readonly string[];
    readonly approval: string;
    readonly merged_by: string;
    readonly merged_at: Date;
  };
  readonly 'fristad.case_note': {
    readonly id: string;
    readonly case_ref: string;
    readonly owner_region: string;
    readonly kind: string;
    readonly sealed: Buffer;
    readonly written_by: string;
    readonly written_at: Date;
  };
  readonly 'fristad.contact_person': {
    readonly case_ref: string;
    readonly version: number;
    readonly owner_region: string;
    readonly agency: string;
    readonly sealed: Buffer;
    readonly written_by: string;
    readonly written_at: Date;
  };
};
