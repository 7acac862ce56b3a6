import { position } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { text, whole } from '../structure/values.js';

export class RegionDto {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
}

export class MunicipalityDto {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) region!: string;
}

export class LocalityDto {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) municipality!: string;
  @Holds(rule(whole(0))) population!: number;
  @Holds(position) location!: number[];
}
