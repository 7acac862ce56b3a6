import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { ObjectKind } from '../domain/facts.js';
import { FactsOf, type ObjectFacts } from './object-facts.port.js';

/** Finds, among everything that is injectable, who knows the facts of a kind of object. */
@Injectable()
export class FactsRegister {
  private known: ReadonlyMap<ObjectKind, ObjectFacts> | undefined;

  constructor(private readonly discovery: DiscoveryService) {}

  of(kind: ObjectKind): ObjectFacts | undefined {
    this.known ??= this.collect();
    return this.known.get(kind);
  }

  private collect(): ReadonlyMap<ObjectKind, ObjectFacts> {
    const providers = this.discovery.getProviders({ metadataKey: FactsOf.KEY });
    const pairs = providers.flatMap((wrapper) =>
      (this.discovery.getMetadataByDecorator(FactsOf, wrapper) ?? []).map(
        (kind): [ObjectKind, ObjectFacts] => [kind, wrapper.instance as ObjectFacts],
      ),
    );
    return new Map(pairs);
  }
}
