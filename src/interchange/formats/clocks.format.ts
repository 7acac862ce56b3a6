import { Described } from '../structure/described.js';
import { DEFAULT_CLOCKS, type Clocks } from '#scoring';
import { Part } from '../structure/parts.js';
import { Holds, rule, type Rule, type ValueRule } from '../structure/rule.js';
import { whole } from '../structure/values.js';

const YEAR_OF_HOURS = 8_784;
const TEN_YEARS = 3_653;
const hours = whole(1, YEAR_OF_HOURS);
type Single = { [Name in keyof Clocks]: Clocks[Name] extends number ? Name : never }[keyof Clocks];

/** A clock that may be left out, and then has its default. */
const clock = (name: Single, value: ValueRule): Rule => ({
  ...rule(value),
  schema: { ...value.schema, default: DEFAULT_CLOCKS[name] },
  optional: true,
  flaws: (given, owner) => (given === undefined ? [] : rule(value).flaws(given, owner)),
});

@Described('Hours by the urgency of a request.')
export class HoursByUrgencyFormat {
  @Holds(rule(hours)) EMERGENCY!: number;
  @Holds(rule(hours)) SHORT_NOTICE!: number;
  @Holds(rule(hours)) STANDARD!: number;
}

@Described('Hours and days by which something is to be done.')
export class ClocksFormat {
  @Holds(clock('offerHours', whole(1, 48))) offerHours?: number;
  @Holds(clock('offerRenewals', whole(0, 47))) offerRenewals?: number;
  @Part(() => HoursByUrgencyFormat, { optional: true }) decideHours?: HoursByUrgencyFormat;
  @Part(() => HoursByUrgencyFormat, { optional: true }) placeHours?: HoursByUrgencyFormat;
  @Holds(clock('leadDays', whole(0, TEN_YEARS))) leadDays?: number;
  @Holds(clock('draftDays', whole(1, TEN_YEARS))) draftDays?: number;
  @Holds(clock('grantedDays', whole(1, TEN_YEARS))) grantedDays?: number;
  @Holds(clock('parkedDays', whole(1, TEN_YEARS))) parkedDays?: number;
  @Holds(clock('transferReviewHours', hours)) transferReviewHours?: number;
  @Part(() => HoursByUrgencyFormat, { optional: true }) incidentHours?: HoursByUrgencyFormat;
}
