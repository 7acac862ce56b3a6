import type { CaseMeasure } from '../domain/case-measure.js';

/** Measures for the persons of cases of the region that acts, each version a row of its own. */
export abstract class CaseMeasures {
  /** As they are now, the first to begin first. */
  abstract of(caseRef: string): Promise<readonly CaseMeasure[]>;
  abstract find(caseRef: string, id: string): Promise<CaseMeasure | undefined>;
  /** False when that version is there already. */
  abstract add(caseRef: string, measure: CaseMeasure): Promise<boolean>;
}
