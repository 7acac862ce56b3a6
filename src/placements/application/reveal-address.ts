import { Injectable } from '@nestjs/common';
import { refusal, type Result } from '#kernel';
import { StoreAddress, type RevealRefusal } from '#inventory';
import { UnitOfWork } from '#platform';
import { PlacementRecords } from './placement-records.port.js';

/** What is only held, no second person has agreed to yet. */
const TAKEN: ReadonlySet<string> = new Set(['CONFIRMED', 'ARRIVED']);

/** Opens the street address of one placement that was confirmed and stands; its entry names the placement. */
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
      const isTaken = placement !== undefined && TAKEN.has(placement.status);
      return isTaken ? this.addresses.reveal(placement.unit, id) : refusal({ code: 'no-address' });
    });
  }
}
