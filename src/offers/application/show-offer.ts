import { Injectable } from '@nestjs/common';
import { dayOf, isoDate, requestId, unitId } from '#kernel';
import { JudgeStay, PlacementRecords } from '#placements';
import { UnitOfWork } from '#platform';
import { openToTheCase, scorePlan, type World } from '#scoring';
import type { Offer } from '../domain/offer.js';
import { roughPoint } from '../domain/rough-point.js';
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
      const strains = scorePlan(judgement.world, [stay]).strains.get(stay.request) ?? [];
      return {
        ...offer,
        nights: dayOf(stay.departure) - dayOf(stay.arrival),
        judged: held?.judged ?? null,
        place: placeIn(judgement.world, offer),
        strains: strains.filter(({ constraint }) => openToTheCase.ofConstraint(constraint)),
      };
    });
  }
}

const placeIn = (world: World, { unit: id }: Offer) => {
  const found = world.units.get(id);
  if (found === undefined) throw new Error(`Unit ${id} was judged in a world that does not hold it.`);
  const { unit, provider, locality, municipality, region } = found;
  const { kind, sharing, beds, features, protectionLevel, monthlyCost } = unit;
  return {
    ...{ locality: locality.name, municipality: municipality.name, region },
    near: roughPoint(unit.location),
    ...{ kind, sharing, beds, features, protectionLevel, monthlyCost },
    providerKind: provider.kind,
  };
};
