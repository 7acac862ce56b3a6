import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { CheckFeatureCodes } from '#codes';
import { Places } from '#geography';
import { readRequest, type InputError } from '#interchange';
import { Clock } from '#platform';
import type { PlacementRequest } from '../domain/placement-request.js';
import { isOver } from '../domain/request-life.js';
import { RequestLives } from './request-lives.port.js';

export type ReadRefusal = {
  readonly code: 'not-a-request';
  readonly errors: readonly InputError[];
  readonly omitted: number;
};
export type Reading = {
  readonly document: string | Uint8Array;
  readonly given: Pick<PlacementRequest, 'id' | 'person' | 'region' | 'registeredOn'>;
  readonly before?: PlacementRequest;
  /** Somebody lives on what was asked for: its days of arrival may be over. */
  readonly isPlaced?: boolean;
};

/** Reads a request document against the places, groups and codes that are kept; every error with its pointer. */
@Injectable()
export class RequestReading {
  constructor(
    private readonly places: Places,
    private readonly lives: RequestLives,
    private readonly checkFeatureCodes: CheckFeatureCodes,
    private readonly clock: Clock,
  ) {}

  async run({
    document,
    isPlaced = false,
    ...setting
  }: Reading): Promise<Result<PlacementRequest, ReadRefusal>> {
    const around = { ...(await this.places.all()), groups: await this.lives.groups() };
    const read = readRequest(document, { around, ...setting });
    if (!read.ok) return refusal({ code: 'not-a-request', ...read.refusal });
    const errors = [
      ...(await this.unsoundZones(read.value)),
      ...(await this.strangeNeeds(read.value)),
      ...(isPlaced ? [] : this.over(read.value)),
    ];
    return errors.length > 0 ? refusal({ code: 'not-a-request', errors, omitted: 0 }) : ok(read.value);
  }

  private async unsoundZones({ exclusionZones }: PlacementRequest): Promise<readonly InputError[]> {
    return (await this.lives.unsound(exclusionZones)).map((index) => ({
      pointer: `/exclusionZones/${index}`,
      message: 'is no valid shape',
      expected: 'a polygon or multipolygon whose rings neither cross nor touch along a line',
    }));
  }

  private strangeNeeds({ needs }: PlacementRequest): Promise<readonly InputError[]> {
    return this.checkFeatureCodes.run(needs.map((code, place) => ({ pointer: `/needs/${place}`, code })));
  }

  private over({ arrival }: PlacementRequest): readonly InputError[] {
    const today = this.clock.today();
    if (!isOver(arrival, today)) return [];
    const got = JSON.stringify(arrival.latest);
    return [{ pointer: '/arrival/latest', message: 'is over', expected: `${today} or later`, got }];
  }
}
