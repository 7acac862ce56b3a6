import { Injectable } from '@nestjs/common';
import { Housing } from '#inventory';
import { GroundSurvey } from '#territories';
import type { ImportFault } from '../domain/import-fault.js';
import type { OpenedImport } from './import-reader.port.js';
import { Imports, Placements, type ClosedCase } from '#problem';

const place = ({ pointer }: ImportFault): number => Number(pointer.split('/').at(-1));

const closedCases: Readonly<Record<ClosedCase['why'], Omit<ImportFault, 'pointer'>>> = {
  ERASED: {
    message: 'is of a case that was erased and takes nothing more',
    expected: 'a case that is open, or a pseudonym of its own',
  },
  MERGED: {
    message: 'is of a case that was merged into another of the same person',
    expected: 'the pseudonym of the case that tells of both',
  },
};

/** What only the database can tell of an incoming scenario: shapes it can't measure, stays that meet kept ones, cases that are closed. */
@Injectable()
export class CheckAgainstStored {
  constructor(
    private readonly survey: GroundSurvey,
    private readonly housing: Housing,
    private readonly placements: Placements,
    private readonly imports: Imports,
  ) {}

  async run(opened: OpenedImport): Promise<readonly ImportFault[]> {
    return [
      ...(await this.unsoundGround(opened)),
      ...(await this.closedCases(opened)),
      ...(await this.meetingStays(opened)),
    ];
  }

  private async unsoundGround(opened: OpenedImport): Promise<readonly ImportFault[]> {
    const faults: ImportFault[] = [];
    for await (const places of opened.pieces('grounds')) {
      const unsound = await this.survey.unsound(places.map(({ ground }) => ground));
      for (const { index, reason } of unsound)
        faults.push({
          pointer: places[index]?.pointer ?? '',
          message: `is no valid shape: ${reason}`,
          expected: 'a polygon or multipolygon whose rings neither cross nor touch along a line',
        });
    }
    return faults;
  }

  private async closedCases(opened: OpenedImport): Promise<readonly ImportFault[]> {
    const faults: ImportFault[] = [];
    for await (const persons of opened.pieces('persons'))
      for (const { place: index, why } of await this.imports.closed(persons))
        faults.push({ pointer: persons[index]?.pointer ?? '', ...closedCases[why] });
    return faults;
  }

  private async meetingStays(opened: OpenedImport): Promise<readonly ImportFault[]> {
    const faults: ImportFault[] = [];
    for await (const ids of opened.pieces('occupied')) {
      const stored = {
        units: await this.housing.unitsWith(ids),
        placements: await this.placements.standingIn(ids),
      };
      faults.push(...(await opened.meeting(ids, stored)));
    }
    return faults.toSorted((a, b) => place(a) - place(b));
  }
}
