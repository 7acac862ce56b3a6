import { Described } from '../structure/described.js';
import { listOfValues } from '../structure/parts.js';
import { Holds, rule, type Rule } from '../structure/rule.js';
import { calendarDay, figure, oneOf, text, whole } from '../structure/values.js';

const distance = figure(0);
/** Stands with scope DISTANCE, and nowhere else. */
const metresOfDistance: Rule = {
  expected: `${distance.expected} when the scope is DISTANCE, else no such key`,
  schema: distance.schema,
  optional: true,
  flaws: (value, owner) => {
    const needed = 'scope' in owner && owner.scope === 'DISTANCE';
    if (needed) return rule(distance).flaws(value, owner);
    return value === undefined ? [] : [{ at: [], message: 'stands without the scope DISTANCE' }];
  },
};

@Described('Two persons who are kept apart, and in what scope.')
export class NonAssociationFormat {
  @Holds(rule(text)) a!: string;
  @Holds(rule(text)) b!: string;
  @Holds(rule(oneOf('UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'))) scope!: string;
  @Holds(metresOfDistance) metres?: number;
}

@Described('A household in a unit from its arrival to its departure.')
export class PlacementFormat {
  @Holds(rule(text)) id!: string;
  @Holds(rule(text)) person!: string;
  @Holds(rule(text)) unit!: string;
  @Holds(rule(calendarDay)) arrival!: string;
  @Holds(rule(calendarDay)) departure!: string;
  @Holds(rule(whole(1))) persons!: number;
  @Holds(listOfValues(text)) groups!: string[];
  @Holds(
    rule(
      oneOf(
        'PROPOSED',
        'PROVISIONAL',
        'CONFIRMED',
        'ARRIVED',
        'DEPARTED',
        'CANCELLED',
        'NOT_ARRIVED',
        'SUPERSEDED',
      ),
    ),
  )
  status!: string;
}
