/** Which units were offered for which requests and declined, or are to be left; and which stays are to be left for which. */
export abstract class DeclinedUnits {
  /** JSON of `[unit, request]` pairs: of all requests, or of one. */
  abstract all(request?: string): Promise<string>;
  /** JSON of `[placement, next]` pairs: stays, and the requests or placements for which they are left. */
  abstract left(): Promise<string>;
  abstract isDeclined(unit: string, request: string): Promise<boolean>;
  /** Those of the requests. */
  abstract of(requests: readonly string[]): Promise<readonly (readonly [unit: string, request: string])[]>;
}
