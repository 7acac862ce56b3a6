import type { INestApplicationContext } from '@nestjs/common';
import { Acting, NOBODY, type ActingAs } from '#platform';
import { ARRIVAL, DEPARTURE, type ProposalSeen } from '../../harness/a-country.js';

/** Placements as they were shown to whoever confirms, by id. */
export type Proposals = Readonly<Record<string, ProposalSeen>>;
/** What an act of try `n` is told; `who` tells the two of one race apart. */
export type ActInput = {
  readonly n: number;
  readonly who: string;
  readonly proposals: Proposals;
  /** Of the placement of the case a. */
  readonly version: number;
  /** Of its request. */
  readonly asked: number;
};

/** How things stand when the two of a race begin. */
export type Setting = {
  /** The households beside the case a that have asked for a place and were proposed one. */
  readonly households: string;
  /** How far the placement of the case a has come. */
  readonly stands: 'PROPOSED' | 'OFFERED' | 'CONFIRMED' | 'ARRIVED';
  /** Households beside that have their place already. */
  readonly placed: string;
  /**
   * A second request of the person, made in an emergency or not; proposals to stay longer or to go elsewhere, or that it is to go
   * there; that it has gone there by an approval of another region; and what else there is.
   */
  readonly with: readonly (
    | 'second'
    | 'longer'
    | 'transfer'
    | 'moving'
    | 'fleeing'
    | 'fled'
    | 'one person'
    | 'submitted'
    | 'parked'
    | 'pair'
    | 'void'
    | 'no group'
    | 'planned'
    | 'unplaced'
    | 'reported'
    | 'accepted'
    | 'refused'
    | 'waiting'
    | 'imported'
    | 'chain'
    | 'coordinated'
    | 'measure'
    | 'incident'
  )[];
};
export type Act = {
  readonly run: (app: INestApplicationContext, input: ActInput) => Promise<unknown>;
  readonly needs?: Partial<Setting>;
};

/** A town of each site that is out of reach of its others. */
export const FAR = 'F';

export const coordinating = (actor: string, region = 'NORD'): ActingAs => ({
  ...NOBODY,
  actor,
  region,
  roles: ['COORDINATOR'],
  purpose: 'PLACEMENT_MATCHING',
});
export const OFFICER: ActingAs = {
  ...NOBODY,
  actor: 'u-officer',
  roles: ['HOUSING_OFFICER'],
  provider: 'P1',
};
export const acting = <T>(app: INestApplicationContext, who: ActingAs, act: () => Promise<T>) =>
  app.get(Acting).run(who, act);
export const get = <T>(app: INestApplicationContext, part: abstract new (...parts: never[]) => T): T =>
  app.get(part, { strict: false });

const NOTHING: ProposalSeen = {
  unit: '',
  arrival: ARRIVAL,
  departure: DEPARTURE,
  setAside: [],
  judged: '',
};
export const proposalAmong = (proposals: Proposals, placement: string): ProposalSeen =>
  proposals[placement] ?? NOTHING;
export const proposalIn = ({ proposals }: ActInput, placement: string): ProposalSeen =>
  proposalAmong(proposals, placement);
/** The version of a stay that was confirmed, or that has begun. */
export const standing = ({ version }: ActInput): number => Math.max(version, 3);
