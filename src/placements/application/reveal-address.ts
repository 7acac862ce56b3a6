import { Injectable } from '@nestjs/common';
import { refusal, type Result } from '#kernel';
import { StoreAddress, type RevealRefusal } from '#inventory';
import { UnitOfWork } from '#platform';
import { PlacementRecords } from './placement-records.port.js';

const STANDING: ReadonlySet<string> = new Set(['PROVISIONAL', 'CONFIRMED', 'ARRIVED']);

/** Opens the street address of one placement that stands; its entry names the placement. */
@Injectable()
export class RevealAddress {
  constructor(
    private readonly placements: PlacementRecords,
    private readonly addresses: StoreAddress,
    private readonly work: UnitOfWork,
  ) {}

  run(id: string): Promise<Result<string, RevealRefusal>> {
    return this.work.run(async () => {
      const placement = await this.placements.find(id);
      const stands = placement !== undefined && STANDING.has(placement.status);
      return stands ? this.addresses.reveal(placement.unit, id) : refusal({ code: 'no-address' });
    });
  }
}
