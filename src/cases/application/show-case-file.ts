import { Injectable } from '@nestjs/common';
import type { CaseFlag } from '#requests';
import type {
  Agency,
  CaseFileContent,
  CaseFilePart,
  FundingDecision,
  ThreatBasis,
} from '../domain/case-file.js';
import { EMPTY_FILE } from '../domain/case-file.js';
import { eligibilityFor, type Eligibility } from '../domain/eligibility.js';
import type { CaseMeasure } from '../domain/case-measure.js';
import { CaseFiles, type Entered, type StoredCaseFile } from './case-files.port.js';
import { CaseMeasures } from './case-measures.port.js';
import { ContactPersons } from './contact-persons.port.js';

type Confirmation = { readonly confirmed: boolean } & Entered;
/** The work on a case as its coordinator has entered it, without name and telephone of the contact person. */
export type CaseFileView = Pick<CaseFileContent, 'programme' | 'identityProtection'> & {
  readonly case: string;
  /** 0 where nothing was entered. */
  readonly version: number;
  readonly threat: (ThreatBasis & Entered) | null;
  readonly funding: (FundingDecision & Entered) | null;
  readonly resident: Confirmation | null;
  readonly localTies: Confirmation | null;
  readonly motivated: Confirmation | null;
  readonly contactPerson: ({ readonly version: number; readonly agency: Agency } & Entered) | null;
  readonly measures: readonly CaseMeasure[];
  /** What it lacks, where the policy in force asks for it. */
  readonly flags: readonly CaseFlag[];
  /** Of the programmes of the kind that the file names: whether they take the person. */
  readonly eligibility: readonly Eligibility[];
};

const NOTHING: StoredCaseFile = { version: 0, content: EMPTY_FILE, entered: {} };

/** Shows the file of a case that somebody may read. */
@Injectable()
export class ShowCaseFile {
  constructor(
    private readonly files: CaseFiles,
    private readonly measures: CaseMeasures,
    private readonly contacts: ContactPersons,
  ) {}

  async run(caseRef: string): Promise<CaseFileView> {
    const { version, content, entered } = (await this.files.find(caseRef)) ?? NOTHING;
    const contact = await this.contacts.find(caseRef);
    const by = (part: CaseFilePart): Entered => {
      const who = entered[part];
      if (who === undefined) throw new Error(`Nobody entered ${part} of the case, and it is there.`);
      return who;
    };
    const confirmed = (part: 'resident' | 'localTies' | 'motivated'): Confirmation | null => {
      const said = content[part];
      return said === null ? null : { confirmed: said, ...by(part) };
    };
    return {
      case: caseRef,
      version,
      programme: content.programme,
      identityProtection: content.identityProtection,
      threat: content.threat && { ...content.threat, ...by('threat') },
      funding: content.funding && { ...content.funding, ...by('funding') },
      resident: confirmed('resident'),
      localTies: confirmed('localTies'),
      motivated: confirmed('motivated'),
      contactPerson: contact
        ? { version: contact.version, agency: contact.agency, by: contact.by, at: contact.at }
        : null,
      measures: await this.measures.of(caseRef),
      flags: await this.files.flags(caseRef),
      eligibility: await this.eligibility(caseRef, content),
    };
  }

  private async eligibility(caseRef: string, content: CaseFileContent): Promise<readonly Eligibility[]> {
    if (content.programme === null) return [];
    const programmes = await this.files.programmes(caseRef, content.programme);
    return programmes.map(({ terms, asked }) => eligibilityFor(terms, asked, content));
  }
}
