/** An address outside to which events go. What they are signed with was shown once. */
export type Webhook = {
  readonly id: string;
  readonly address: string;
  /** Which kinds of events; none are all. */
  readonly kinds: readonly string[];
  /** Of which region; null for the country. */
  readonly region: string | null;
  /** By which law something is given to whoever is there. */
  readonly legalGround: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly status: 'OPEN' | 'ENDED';
  readonly endedAt: Date | null;
  readonly version: number;
  /** How many events wait to be delivered, since when the oldest does, and how many were given up. */
  readonly waiting: number;
  readonly waitingSince: Date | null;
  readonly dead: number;
};

/** An event that was not delivered, however often that was tried. */
export type DeadDelivery = {
  /** Of the event. */
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly givenUpAt: Date;
};
