import type { CaseRows } from '#access';
import type { ProtectionCase } from '../domain/protection-case.js';

export type CasePage = { readonly after?: string | undefined; readonly limit: number };

/** The cases that have requests in one region; who is tied to them is kept elsewhere. */
export abstract class Cases {
  /** Of those rows, at most `limit` cases in the order of their ids. */
  abstract page(page: CasePage, rows: CaseRows): Promise<readonly ProtectionCase[]>;
  abstract find(id: string): Promise<ProtectionCase | undefined>;
}
