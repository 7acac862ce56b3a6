import { Injectable } from '@nestjs/common';
import { WriteEntry } from '#audit';
import { Acting, Clock, UnitOfWork } from '#platform';
import type { FeatureCode } from '../domain/feature-code.js';
import { FeatureCodes } from './feature-codes.port.js';

export type Said = { readonly feature: FeatureCode; readonly isNew: boolean };

/** Adds a code to the list, or says what a known one is called from now on. None is ever taken away. */
@Injectable()
export class SayFeatureCode {
  constructor(
    private readonly featureCodes: FeatureCodes,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(feature: FeatureCode): Promise<Said> {
    return this.work.run(async () => {
      const isNew = (await this.featureCodes.all()).every(({ code }) => code !== feature.code);
      const by = this.acting.current.actor;
      await this.featureCodes.say({ codes: [feature], by, at: this.clock.now() });
      await this.writeEntry.run({ act: isNew ? 'feature.add' : 'feature.rename', id: feature.code });
      return { feature, isNew };
    });
  }
}
