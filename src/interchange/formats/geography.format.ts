import { position } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { text, whole } from '../structure/values.js';

export class RegionFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
}

export class MunicipalityFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) region!: string;
}

export class LocalityFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) municipality!: string;
  @Holds(rule(whole(0))) population!: number;
  @Holds(position) location!: number[];
}
