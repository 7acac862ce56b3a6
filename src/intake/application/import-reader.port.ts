import type { Clash, Ground, Result } from '#kernel';
import type { InputRejection } from '#interchange';
import type { Placement, Policy, Scenario, Unit } from '#scoring';
import type { NamedPerson, ScenarioList } from '#problem';
import type { ImportFault } from '../domain/import-fault.js';

export type Place = { readonly pointer: string; readonly ground: Ground };
export type PlacedPerson = NamedPerson & { readonly pointer: string };
/** What comes over in pieces: the lists, and what they hold by another order. */
export type Pieces = { readonly [Name in ScenarioList]: Scenario[Name][number] } & {
  /** Every shape, with its place in the document. */
  readonly grounds: Place;
  /** Every person that is named, with its place in the document. */
  readonly persons: PlacedPerson;
  /** The units that the placements are in, each once. */
  readonly occupied: string;
};
/** What is kept of some units: the units, and the stays that stand in them. */
export type StoredStays = { readonly units: readonly Unit[]; readonly placements: readonly Placement[] };

export type ImportHead = {
  readonly digest: string;
  readonly asOf: string;
  readonly policy: Policy;
  /** How many things each list holds. */
  readonly counts: Readonly<Record<string, number>>;
};
export type FaultyImport = InputRejection & { readonly code: 'not-a-scenario' | 'cannot-be-kept' };
export type ReadRefusal = FaultyImport | { readonly code: 'too-many-imports' };

/** A scenario that lies elsewhere, and comes over piece by piece, so that no step with it is long. */
export abstract class OpenedImport {
  abstract readonly head: ImportHead;
  /** A list in the order of its ids, a few hundred members or a quarter of a megabyte at a time. */
  abstract pieces<Name extends keyof Pieces>(name: Name): AsyncIterable<readonly Pieces[Name][]>;
  /** Stays of the document in these units that meet each other, or one that is kept. */
  abstract meeting(units: readonly string[], stored: StoredStays): Promise<readonly ImportFault[]>;
  /** Where each of these stands in the document (RFC 6901). */
  abstract pointersTo(clashes: readonly Clash[]): Promise<readonly string[]>;
}

/** Reads documents away from the event loop, one at a time. */
export abstract class ImportReader {
  /**
   * Reads a `fristad-scenario/1` document, and lets `act` use it until that has ended. Who comes meanwhile waits; refused
   * when too many wait. @throws Error when the reader itself fails; the next document is read nonetheless.
   */
  abstract read<T>(
    document: string | Uint8Array,
    act: (opened: OpenedImport) => Promise<T>,
  ): Promise<Result<T, ReadRefusal>>;
}
