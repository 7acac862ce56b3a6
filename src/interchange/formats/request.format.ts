import { Described } from '../structure/described.js';
import { ListOf, listOfValues, listOrNull, Part } from '../structure/parts.js';
import { positionOrNull } from '../structure/positions.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, code, flag, oneOf, text, whole } from '../structure/values.js';
import { bareGeometry, GroundFormat } from './ground.format.js';
import { condition } from './provider.format.js';
import { housingKind } from './unit.format.js';

@Described('Those who move together: adults and children.')
export class HouseholdFormat {
  @Holds(rule(whole(0))) adults!: number;
  @Holds(rule(whole(0))) children!: number;
}

@Described('The first and the last day on which a household can arrive.')
export class ArrivalFormat {
  @Holds(rule(calendarDay)) earliest!: string;
  @Holds(rule(calendarDay)) latest!: string;
}

@Described('The threat assessment of a request: level, scope and groups.')
export class ThreatFormat {
  @Holds(rule(oneOf('LOW', 'MEDIUM', 'HIGH', 'EXTREME'))) level!: string;
  @Holds(rule(oneOf('LOCAL', 'REGIONAL', 'NATIONAL'))) scope!: string;
  @Holds(listOfValues(text)) ownGroups!: string[];
  @Holds(listOfValues(text)) otherGroups!: string[];
}

@Described('Where the person is registered: region and municipality.')
export class ResidenceFormat {
  @Holds(rule(text)) region!: string;
  @Holds(rule(text)) municipality!: string;
}

@Described('A placement request: what a household needs, when, and for how long.')
export class RequestFormat {
  @Holds(rule(text)) id!: string;
  @Holds(rule(text)) person!: string;
  @Holds(rule(text)) region!: string;
  @Holds(rule(housingKind)) kind!: string;
  @Holds(rule(oneOf('EMERGENCY', 'SHORT_NOTICE', 'STANDARD'))) urgency!: string;
  @Holds(rule(calendarDay)) registeredOn!: string;
  @Part(() => HouseholdFormat) household!: HouseholdFormat;
  @Part(() => ArrivalFormat) arrival!: ArrivalFormat;
  @Holds(rule(whole(1, 3653))) nights!: number;
  @Part(() => ThreatFormat) threat!: ThreatFormat;
  @Holds(rule(text)) homeLocality!: string;
  @Holds(rule(flag)) relocationRequired!: boolean;
  @Holds(listOfValues(text)) excludedLocalities!: string[];
  @Holds(listOrNull(listOfValues(text))) allowedRegions!: string[] | null;
  @ListOf(() => GroundFormat, bareGeometry) exclusionZones!: GroundFormat[];
  @Holds(listOfValues(code)) needs!: string[];
  @Holds(rule(whole(0))) minProtectionLevel!: number;
  @Holds(listOfValues(condition)) meets!: string[];
  @Part(() => ResidenceFormat) residence!: ResidenceFormat;
  @Holds(positionOrNull) contactPerson!: number[] | null;
  @Holds(listOfValues(text)) preferredLocalities!: string[];
}
