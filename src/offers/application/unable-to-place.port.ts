import type { NextStep, UnableToPlace } from '../domain/unable-to-place.js';

export type NewUnableToPlace = Pick<UnableToPlace, 'id' | 'request' | 'recordedAt'> & {
  /** The version of the request that whoever records it has seen. */
  readonly version: number;
  readonly reasons: Pick<UnableToPlace, 'run' | 'admitted' | 'ruledOut' | 'ruledOutAlone' | 'relaxations'>;
  readonly nextStep: NextStep;
};
export type RecordCode =
  'no-such-request' | 'stale' | 'asks-no-more' | 'has-a-place' | 'planned-since' | 'recorded-already';

/** On record: plans that found no place for requests of the region that acts. */
export abstract class UnableToPlaceRecords {
  /**
   * Once for a request and a plan: the latest of the country, which must have found nothing, be by the policy in force, and be
   * the one that the reasons are told of.
   */
  abstract add(record: NewUnableToPlace): Promise<'RECORDED' | RecordCode>;
  /** Newest first. */
  abstract ofRequest(request: string): Promise<readonly UnableToPlace[]>;
}
