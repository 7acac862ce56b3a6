import { Described } from '../structure/described.js';
import { byName, ListOf } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { flag, oneOf, text, whole } from '../structure/values.js';

const reason = oneOf(
  'NO_CAPACITY_IN_WINDOW',
  'NO_UNIT_FITS_HOUSEHOLD',
  'NEED_NOT_MET',
  'PROTECTION_LEVEL',
  'HOSTILE_GROUND',
  'EXCLUSION_ZONE',
  'HOME_LOCALITY',
  'SATURATION',
  'DISPERSION',
  'NON_ASSOCIATION',
  'PROVIDER_NOT_CLEARED',
  'PROGRAMME_CONDITION',
  'FUNDING',
  'PERSON_REFUSED',
  'ASSESSMENT_EXPIRED',
  'WINDOW_PASSED',
  'PERSON_HAS_A_PLACE',
);

@Described('A change that would free at least one unit for a request that got none.')
export class RelaxationFormat {
  @Holds(rule(text)) change!: string;
  @Holds(rule(text)) constraint!: string;
  @Holds(rule(whole(0))) unitsFreed!: number;
}

@Described('A request that the plan gives no unit, and why.')
export class UnplacedFormat {
  @Holds(rule(text)) request!: string;
  @Holds(rule(reason)) code!: string;
  @Holds(byName(whole(0))) ruledOut!: Record<string, number>;
  @Holds(byName(whole(0))) ruledOutAlone!: Record<string, number>;
  @Holds(rule(flag)) outcompeted!: boolean;
  @ListOf(() => RelaxationFormat) relaxations!: RelaxationFormat[];
}
