import type { CaseFlag } from '#requests';
import type { AskedOf, ProgrammeTerms } from '../domain/eligibility.js';
import type { CaseFileContent, CaseFilePart } from '../domain/case-file.js';

/** Who entered what is there, and when. */
export type Entered = { readonly by: string; readonly at: Date };
/** A file as it is: its version, and for each part that was ever entered or taken away who did that last. */
export type StoredCaseFile = {
  readonly version: number;
  readonly content: CaseFileContent;
  readonly entered: Readonly<Partial<Record<CaseFilePart, Entered>>>;
};
export type NewCaseFile = Entered & {
  readonly case: string;
  readonly version: number;
  readonly content: CaseFileContent;
  readonly changed: readonly CaseFilePart[];
};

export type TermsAndAsked = { readonly terms: ProgrammeTerms; readonly asked: AskedOf };

/** The files of the cases of the region that acts, each version a row of its own. */
export abstract class CaseFiles {
  /** As it is now; undefined where nothing was entered. */
  abstract find(caseRef: string): Promise<StoredCaseFile | undefined>;
  /** What it lacks, where the policy in force asks for it. */
  abstract flags(caseRef: string): Promise<readonly CaseFlag[]>;
  /** The programmes of a kind, and what the latest request of the case says of its person; no programme where there is no request. */
  abstract programmes(caseRef: string, kind: string): Promise<readonly TermsAndAsked[]>;
  /** False when that version is there already. */
  abstract add(file: NewCaseFile): Promise<boolean>;
}
