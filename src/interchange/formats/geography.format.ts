import { Described } from '../structure/described.js';
import { position } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { text, whole } from '../structure/values.js';

@Described('A police region.')
export class RegionFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
}

@Described('A municipality, with its police region.')
export class MunicipalityFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) region!: string;
}

@Described('A town or built-up place, with its population.')
export class LocalityFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) municipality!: string;
  @Holds(rule(whole(0))) population!: number;
  @Holds(position) location!: number[];
}
