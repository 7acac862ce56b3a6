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
export type Now = Pick<IncidentPage, 'at' | 'today'>;

/** What the stays of some cases break, and how that was answered. */
export abstract class Incidents {
  /** Of those rows, at most `limit`, the next due first; of what is closed, the first closed first. */
  abstract page(page: IncidentPage, rows: CaseRows): Promise<readonly Incident[]>;
  abstract find(id: string, now: Now): Promise<Incident | undefined>;
  abstract keep(keeping: Keeping): Promise<'KEPT' | KeepCode>;
}
