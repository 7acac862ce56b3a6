import { Described } from '../structure/described.js';
import { listOfValues, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, flag, oneOf, orNull, text } from '../structure/values.js';

/** What a provider may ask of a person before admission. */
export const condition = oneOf(
  'POLICE_REPORT',
  'DEMONSTRABLE_RISK',
  'DRUG_FREE',
  'CRIME_FREE',
  'FUNDING_DECISION',
);

@Described('The regions and municipalities from which a provider takes households.')
export class CatchmentFormat {
  @Holds(listOfValues(text)) regions!: string[];
  @Holds(listOfValues(text)) municipalities!: string[];
}

@Described('Who runs units, and with what permit, vetting, conditions and catchment.')
export class ProviderFormat {
  @Holds(rule(text)) id!: string;
  @Holds(rule(oneOf('PUBLIC', 'NGO', 'PRIVATE'))) kind!: string;
  @Holds(rule(flag)) canProtect!: boolean;
  @Holds(rule(flag)) vetted!: boolean;
  @Holds(rule(orNull(calendarDay))) permitValidTo!: string | null;
  @Holds(listOfValues(condition)) conditions!: string[];
  @Part(() => CatchmentFormat) catchment!: CatchmentFormat;
}
