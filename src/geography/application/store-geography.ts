import { Injectable } from '@nestjs/common';
import { sift, type Clash } from '#kernel';
import { UnitOfWork } from '#platform';
import type { Geography } from '../domain/geography.js';
import { Places } from './places.port.js';

const codeOf = ({ code }: { readonly code: string }) => code;
const codesOf = ({ regions, municipalities, localities }: Geography): readonly string[] =>
  [...regions, ...municipalities, ...localities].map(codeOf);

/** Adds the places that are not kept yet. Resolves with those that are kept with other content, and leaves them. */
@Injectable()
export class StoreGeography {
  constructor(
    private readonly places: Places,
    private readonly work: UnitOfWork,
  ) {}

  run(incoming: Geography): Promise<readonly Clash[]> {
    return this.work.run(async () => {
      const stored = await this.places.withCodes(codesOf(incoming));
      const regions = sift(stored.regions, incoming.regions, codeOf);
      const municipalities = sift(stored.municipalities, incoming.municipalities, codeOf);
      const localities = sift(stored.localities, incoming.localities, codeOf);
      await this.places.add({
        regions: regions.fresh,
        municipalities: municipalities.fresh,
        localities: localities.fresh,
      });
      const clashes = { regions, municipalities, localities };
      return Object.entries(clashes).flatMap(([list, { differing }]) =>
        differing.map((id) => ({ list, id })),
      );
    });
  }
}
