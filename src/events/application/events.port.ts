import type { StayRows } from '#access';
import type { HappenedEvent } from '../domain/event.js';

/** Whose events, and of which kinds. */
export type EventsOfAsker = {
  readonly rows: StayRows;
  readonly actor: string;
  readonly kinds: readonly string[];
  /** The acts whose questions the asker may answer as a second person, in this role. */
  readonly answers: readonly string[];
};
/** At most so many, after the place of one before; 0 for the first. */
export type EventPage = { readonly after: number; readonly limit: number };
export type PlacedEvent = HappenedEvent & { readonly place: number };

/** What happened, in the one order in which it was published: nothing comes before what somebody has read. */
export abstract class Events {
  /** Publishes whatever was committed. Not within another act. Answers how many. */
  abstract publish(): Promise<number>;
  /** Lets the oldest go that happened before then and are over, at most so many. Answers how many. */
  abstract prune(before: Date, most: number): Promise<number>;
  abstract page(whose: EventsOfAsker, page: EventPage): Promise<readonly PlacedEvent[]>;
  /** The place of an event of somebody who acts; undefined where they see none of that id. */
  abstract placeOf(id: string): Promise<number | undefined>;
  /** The place of the last one that was published. */
  abstract last(): Promise<number>;
}
