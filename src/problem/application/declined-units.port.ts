/** Which units were offered for which requests and declined. */
export abstract class DeclinedUnits {
  /** JSON of `[unit, request]` pairs: of all requests, or of one. */
  abstract all(request?: string): Promise<string>;
  abstract isDeclined(unit: string, request: string): Promise<boolean>;
}
