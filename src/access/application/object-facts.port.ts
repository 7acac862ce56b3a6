import { DiscoveryService } from '@nestjs/core';
import type { Facts, ObjectKind } from '../domain/facts.js';

/** What a decision needs to know of the objects of a kind. Implemented by the feature that keeps them. */
export abstract class ObjectFacts {
  /** The facts of one object, or undefined when there is none. Asked before anybody is let in. */
  abstract find(id: string): Promise<Facts | undefined>;
}

/** Marks an injectable ObjectFacts as that of these kinds. */
export const FactsOf = DiscoveryService.createDecorator<readonly ObjectKind[]>();
