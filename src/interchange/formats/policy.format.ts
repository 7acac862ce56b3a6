import { Described } from '../structure/described.js';
import { ClocksFormat } from './clocks.format.js';
import { DemandsFormat } from './demands.format.js';
import { byName, ListOf, Part } from '../structure/parts.js';
import { Holds, optional, rule } from '../structure/rule.js';
import { figure, text, whole } from '../structure/values.js';

/** Beyond it the sums of a level would no longer be whole numbers that every solver can hold. */
const MOST_WEIGHT = 1_000_000;
const weight = whole(0, MOST_WEIGHT);
/** At least 1, so that whoever can be placed is placed. */
const urgencyWeight = whole(1, MOST_WEIGHT);

@Described('The buffer in metres around a territory, by its class.')
export class HostileBufferMetresFormat {
  @Holds(rule(figure(0))) ESPECIALLY_VULNERABLE!: number;
  @Holds(rule(figure(0))) RISK!: number;
  @Holds(rule(figure(0))) VULNERABLE!: number;
  @Holds(rule(figure(0))) OTHER!: number;
}

@Described('The most households in one locality on one night, from some population on.')
export class SaturationCapFormat {
  @Holds(rule(whole(0))) minPopulation!: number;
  @Holds(rule(whole(0))) cap!: number;
}

@Described('What a region has stricter for places in it; what it says nothing of is the country’s.')
export class RegionalFiguresFormat {
  @Holds(rule(text)) region!: string;
  @Part(() => HostileBufferMetresFormat, { optional: true }) hostileBufferMetres?: HostileBufferMetresFormat;
  @Holds(optional(rule(figure(0)))) leastRelocationMetres?: number;
  @Holds(optional(rule(figure(0)))) dispersionMetres?: number;
  @ListOf(() => SaturationCapFormat, { optional: true }) saturationCaps?: SaturationCapFormat[];
  @Holds(optional(rule(whole(0)))) coolOffDays?: number;
}

@Described('What a placed person counts for, by urgency.')
export class UrgencyWeightsFormat {
  @Holds(rule(urgencyWeight)) EMERGENCY!: number;
  @Holds(rule(urgencyWeight)) SHORT_NOTICE!: number;
  @Holds(rule(urgencyWeight)) STANDARD!: number;
}

@Described('The figures that placements are judged by, under one name.')
export class PolicyFormat {
  @Holds(rule(text)) version!: string;
  @Part(() => HostileBufferMetresFormat) hostileBufferMetres!: HostileBufferMetresFormat;
  @Holds(rule(figure(0))) leastRelocationMetres!: number;
  @Holds(rule(figure(0))) dispersionMetres!: number;
  @ListOf(() => SaturationCapFormat) saturationCaps!: SaturationCapFormat[];
  @Holds(rule(whole(0))) coolOffDays!: number;
  @Part(() => UrgencyWeightsFormat) urgencyWeights!: UrgencyWeightsFormat;
  @Holds(rule(weight)) waitingWeightPerDay!: number;
  @Holds(byName(weight)) softWeights!: Record<string, number>;
  @Part(() => ClocksFormat, { optional: true }) clocks?: ClocksFormat;
  @Part(() => DemandsFormat, { optional: true }) demands?: DemandsFormat;
  @ListOf(() => RegionalFiguresFormat, { optional: true }) regional?: RegionalFiguresFormat[];
}
