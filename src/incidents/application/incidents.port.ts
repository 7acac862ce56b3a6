import type { CaseRows } from '#access';
import type { IsoDate } from '#kernel';
import type { Incident, IncidentUrgency, KeepReason } from '../domain/incident.js';

export type IncidentPage = {
  readonly after?: string | undefined;
  readonly limit: number;
  readonly urgency?: IncidentUrgency | undefined;
  /** Of those that are closed alone; else of those that are not. */
  readonly isClosed: boolean;
  /** Whether of those alone that should have been answered by now. */
  readonly isOverdue: boolean;
  readonly at: Date;
  readonly today: IsoDate;
};
export type Keeping = {
  readonly incident: string;
  /** The version that both persons have seen. */
  readonly version: number;
  readonly until: IsoDate;
  readonly reason: KeepReason;
  readonly approval: string;
  readonly at: Date;
};
export type KeepCode = 'no-such-incident' | 'closed' | 'stale' | 'no-such-day';
export type Transferring = {
  /** With the version that whoever asks has seen. */
  readonly incidents: readonly NamedIncident[];
  /** Whether they were named one by one, so that nothing is done where one is not possible. */
  readonly areNamed: boolean;
  /** For those whose stay should be over already. */
  readonly nights: number;
  readonly earliest: IsoDate;
  readonly at: Date;
};
export type NamedIncident = { readonly id: string; readonly version: number };
export const TRANSFER_CODES = [
  'no-such-incident',
  'closed',
  'stale',
  'not-lived-in',
  'without-a-request',
  'asked-already',
  'no-emergency-left',
  'erased',
] as const;
export type TransferCode = (typeof TRANSFER_CODES)[number];
/** What became of one: the request that was made for its stay, or why none was. */
export type Transferred = { readonly incident: string } & (
  | { readonly code: TransferCode }
  | {
      readonly code: null;
      readonly placement: string;
      readonly request: string;
      readonly person: string;
    }
);
export type Now = Pick<IncidentPage, 'at' | 'today'>;

/** What the stays of some cases break, and how that was answered. */
export abstract class Incidents {
  /** Of those rows, at most `limit`, the next due first; of what is closed, the first closed first. */
  abstract page(page: IncidentPage, rows: CaseRows): Promise<readonly Incident[]>;
  abstract find(id: string, now: Now): Promise<Incident | undefined>;
  /** Those of these that lie in those rows. */
  abstract named(ids: readonly string[], now: Now, rows: CaseRows): Promise<readonly Incident[]>;
  /** Makes and grants a request for each stay of theirs, and wants a plan of the country at once. */
  abstract transfer(transferring: Transferring): Promise<readonly Transferred[]>;
  abstract keep(keeping: Keeping): Promise<'KEPT' | KeepCode>;
}
