import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, Once, type KeyedChange, type KeyRefusal } from '#platform';
import type { PlacementRecord } from '../domain/placement-record.js';
import { PlacementRecords, type AdoptRefusal } from './placement-records.port.js';

export type AdoptCommand = KeyedChange & { readonly request: string };
export type AdoptStayRefusal = AdoptRefusal | KeyRefusal;

/** Ties the stay that an import brought for a household to its request; nothing is taken that the household does not have. */
@Injectable()
export class AdoptStay {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run({ request, version, key }: AdoptCommand): Promise<Result<PlacementRecord, AdoptStayRefusal>> {
    const keyed = { key, about: `placement.adopt ${request}`, asks: { version } };
    return this.once.run<PlacementRecord, AdoptStayRefusal>(keyed, async () => {
      const adopted = await this.placements.adopt(request, version, this.clock.now());
      if (adopted.code !== 'ADOPTED') return refusal(adopted);
      await this.writeEntry.run({ act: 'placement.adopt', id: adopted.placement });
      const record = await this.placements.find(adopted.placement);
      if (record === undefined)
        throw new Error(`Placement ${adopted.placement} was adopted and is not there.`);
      return ok(record);
    });
  }
}
