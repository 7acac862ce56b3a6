import { Injectable } from '@nestjs/common';
import { Acting, Clock, UnitOfWork } from '#platform';
import { unnamed } from '../domain/feature-code.js';
import { FeatureCodes } from './feature-codes.port.js';

/** Adds the codes of a scenario, or a piece of one, that are not known yet, so that whoever changes what it brought may name them. */
@Injectable()
export class StoreFeatureCodes {
  constructor(
    private readonly featureCodes: FeatureCodes,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  run(brought: readonly string[]): Promise<void> {
    return this.work.run(async () => {
      const named = new Set(brought);
      for (const { code } of await this.featureCodes.all()) named.delete(code);
      if (named.size === 0) return;
      const codes = [...named].toSorted().map(unnamed);
      await this.featureCodes.say({ codes, by: this.acting.current.actor, at: this.clock.now() });
    });
  }
}
