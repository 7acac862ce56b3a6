import type { DiscoverableDecorator, DiscoveryService } from '@nestjs/core';
import type { RuleId } from '../domain/policy-table.js';

/** Among everything that is injectable, what is marked as that of an act; undefined where nothing is. */
export const forRule = (
  discovery: DiscoveryService,
  mark: DiscoverableDecorator<RuleId>,
  rule: RuleId,
): unknown =>
  discovery
    .getProviders({ metadataKey: mark.KEY })
    .find((wrapper) => discovery.getMetadataByDecorator(mark, wrapper) === rule)?.instance;
