import { Injectable } from '@nestjs/common';
import { strangeCodes, type NamedCode, type StrangeCode } from '../domain/strange-codes.js';
import { FeatureCodes } from './feature-codes.port.js';

/** Holds the codes that a command names against the list that the service keeps. */
@Injectable()
export class CheckFeatureCodes {
  constructor(private readonly featureCodes: FeatureCodes) {}

  async run(named: readonly NamedCode[]): Promise<readonly StrangeCode[]> {
    if (named.length === 0) return [];
    const known = await this.featureCodes.all();
    return strangeCodes(
      named,
      known.map(({ code }) => code),
    );
  }
}
