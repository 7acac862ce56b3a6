import type { Geography } from '../domain/geography.js';

/** The places of the country: police regions, municipalities and localities. */
export abstract class Places {
  abstract all(): Promise<Geography>;
  /** Everything, some hundred at a time. */
  abstract inPieces(): AsyncIterable<Geography>;
  /** Of each kind, those with one of the codes. */
  abstract withCodes(codes: readonly string[]): Promise<Geography>;
  abstract add(geography: Geography): Promise<void>;
}
