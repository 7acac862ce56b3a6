export type RequestCommand = { readonly key: string; readonly asks: unknown; readonly at: Date };
export type RequestClaim =
  { readonly claimed: true } | { readonly claimed: false; readonly same: boolean; readonly outcome: unknown };

/** The commands about requests of whoever acts, by their keys: each takes effect once. */
export abstract class RequestCommands {
  /** Claims the key in the transaction that runs; waits for another that holds it. */
  abstract claim(command: RequestCommand): Promise<RequestClaim>;
  abstract settle(key: string, outcome: unknown): Promise<void>;
}
