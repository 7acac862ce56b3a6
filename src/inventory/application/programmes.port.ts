import type { Programme } from '../domain/programme.js';

/** The directory of programmes, known to everybody. */
export abstract class Programmes {
  /** In the order of their names. */
  abstract all(): Promise<readonly Programme[]>;
  abstract find(id: string): Promise<Programme | undefined>;
  abstract add(programme: Programme): Promise<void>;
  /** Replaces the one of that version; false when there is another by now. */
  abstract replace(programme: Programme, version: number): Promise<boolean>;
}
