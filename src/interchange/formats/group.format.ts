import { Described } from '../structure/described.js';
import { listOfValues, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, figure, oneOf, orNull, text } from '../structure/values.js';
import { bareGeometry, GroundFormat } from './ground.format.js';

@Described('A hostile group.')
export class GroupFormat {
  @Holds(rule(text)) code!: string;
  @Holds(rule(oneOf('SELF_DEFINED', 'SUBURBAN', 'WHITE_POWER', 'OTHER'))) type!: string;
}

@Described('Two hostile groups that are allied, or hostile to each other.')
export class GroupRelationFormat {
  @Holds(rule(text)) a!: string;
  @Holds(rule(text)) b!: string;
  @Holds(rule(oneOf('ALLIED', 'HOSTILE'))) relation!: string;
}

/** Ground before it is called anything. */
export class NewTerritoryFormat {
  @Holds(listOfValues(text)) groups!: string[];
  @Holds(rule(oneOf('ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER'))) class!: string;
  @Holds(rule(figure(0, 1))) confidence!: number;
  @Holds(rule(calendarDay)) validFrom!: string;
  @Holds(rule(orNull(calendarDay))) validTo!: string | null;
  @Part(() => GroundFormat, bareGeometry) geometry!: GroundFormat;
}

@Described('Ground on which hostile groups are present.')
export class TerritoryFormat extends NewTerritoryFormat {
  @Holds(rule(text)) id!: string;
}
