import { Described } from '../structure/described.js';
import { ListOf, listOfValues } from '../structure/parts.js';
import { position } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, code, oneOf, orNull, text, whole } from '../structure/values.js';

export const housingKind = oneOf('EMERGENCY', 'LONG_TERM');

@Described('Days on which a unit cannot be used, with the reason.')
export class VoidFormat {
  @Holds(rule(calendarDay)) from!: string;
  @Holds(rule(orNull(calendarDay))) to!: string | null;
  @Holds(rule(code)) reason!: string;
}

/** A unit before it is called anything. */
export class NewUnitFormat {
  @Holds(rule(text)) provider!: string;
  @Holds(rule(housingKind)) kind!: string;
  @Holds(rule(oneOf('EXCLUSIVE', 'SHARED'))) sharing!: string;
  @Holds(rule(whole(1))) beds!: number;
  @Holds(position) location!: number[];
  @Holds(rule(text)) locality!: string;
  @Holds(listOfValues(code)) features!: string[];
  @Holds(rule(whole(0))) protectionLevel!: number;
  @Holds(rule(whole(0))) monthlyCost!: number;
  @Holds(rule(calendarDay)) availableFrom!: string;
  @Holds(rule(orNull(calendarDay))) availableTo!: string | null;
  @Holds(rule(whole(0))) turnaroundDays!: number;
  @ListOf(() => VoidFormat) voids!: VoidFormat[];
}

@Described('A housing unit: what a household is placed in.')
export class UnitFormat extends NewUnitFormat {
  @Holds(rule(text)) id!: string;
}

export class NewUnitsFormat {
  @ListOf(() => NewUnitFormat) units!: NewUnitFormat[];
}
