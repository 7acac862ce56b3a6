import { Injectable } from '@nestjs/common';
import { dayOf, isoDate, requestId, unitId } from '#kernel';
import { JudgeStay, PlacementRecords } from '#placements';
import { UnitOfWork } from '#platform';
import { placeIn, strainsIn } from '../domain/place-of-offer.js';
import { Offers } from './offers.port.js';

/** An open offer with what is to be known of the place, and what it strains that tells of no one else. */
@Injectable()
export class ShowOffer {
  constructor(
    private readonly offers: Offers,
    private readonly judgeStay: JudgeStay,
    private readonly placements: PlacementRecords,
    private readonly work: UnitOfWork,
  ) {}

  /** Undefined where nothing is offered by that placement any more. */
  run(placement: string) {
    return this.work.run(async () => {
      const offer = await this.offers.find(placement);
      if (offer?.outcome !== null) return undefined;
      const { request, unit, arrival, departure } = offer;
      const stay = {
        ...{ request: requestId(request), unit: unitId(unit), isExtension: false },
        ...{ arrival: isoDate(arrival), departure: isoDate(departure) },
      };
      const held = await this.placements.find(placement);
      const judgement = await this.judgeStay.open(stay);
      if (judgement === undefined) return undefined;
      return {
        ...offer,
        nights: dayOf(stay.departure) - dayOf(stay.arrival),
        judged: held?.judged ?? null,
        place: placeIn(judgement.world, stay.unit),
        strains: strainsIn(judgement.world, stay),
      };
    });
  }
}
