import { Injectable } from '@nestjs/common';
import type { Ground } from '#kernel';
import { Housing } from '#inventory';
import type { Scenario } from '#scoring';
import { GroundSurvey } from '#territories';
import type { ImportFault } from '../domain/import-fault.js';
import { meetingStays } from '../domain/unholdable.js';
import { Placements } from './placements.port.js';

type Place = { readonly pointer: string; readonly ground: Ground };

const groundsIn = ({ territories, requests }: Scenario): readonly Place[] => [
  ...territories.map(({ geometry }, index) => ({
    pointer: `/territories/${index}/geometry`,
    ground: geometry,
  })),
  ...requests.flatMap(({ exclusionZones }, index) =>
    exclusionZones.map((ground, zone) => ({ pointer: `/requests/${index}/exclusionZones/${zone}`, ground })),
  ),
];

/** What only the database can tell of an incoming scenario: shapes it can't measure, stays that meet kept ones. */
@Injectable()
export class CheckAgainstKept {
  constructor(
    private readonly survey: GroundSurvey,
    private readonly housing: Housing,
    private readonly placements: Placements,
  ) {}

  async run(scenario: Scenario): Promise<readonly ImportFault[]> {
    const kept = { units: await this.housing.units(), placements: await this.placements.all() };
    return [...(await this.unsoundGround(scenario)), ...meetingStays(scenario, kept)];
  }

  private async unsoundGround(scenario: Scenario): Promise<readonly ImportFault[]> {
    const places = groundsIn(scenario);
    const unsound = await this.survey.unsound(places.map(({ ground }) => ground));
    return unsound.map(({ index, reason }) => ({
      pointer: places[index]?.pointer ?? '',
      message: `is no valid shape: ${reason}`,
      expected: 'a polygon or multipolygon whose rings neither cross nor touch along a line',
    }));
  }
}
