import { Described } from '../structure/described.js';
import { ListOf } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, oneOf, text, whole } from '../structure/values.js';

@Described('What a soft constraint costs in a plan.')
export class StrainFormat {
  @Holds(rule(text)) constraint!: string;
  @Holds(rule(oneOf('safety', 'suitability'))) level!: string;
  @Holds(rule(whole(0))) amount!: number;
  @Holds(rule(whole(0))) weight!: number;
  @Holds(rule(text)) sentence!: string;
}

@Described('A request, the unit that the plan gives it, and the strains of that.')
export class AssignmentFormat {
  @Holds(rule(text)) request!: string;
  @Holds(rule(text)) unit!: string;
  @Holds(rule(calendarDay)) arrival!: string;
  @Holds(rule(calendarDay)) departure!: string;
  @ListOf(() => StrainFormat) strains!: StrainFormat[];
}
