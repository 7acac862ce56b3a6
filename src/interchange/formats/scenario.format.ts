import { Described } from '../structure/described.js';
import { ListOf, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, oneOf } from '../structure/values.js';
import { LocalityFormat, MunicipalityFormat, RegionFormat } from './geography.format.js';
import { GroupFormat, GroupRelationFormat, TerritoryFormat } from './group.format.js';
import { NonAssociationFormat, PlacementFormat } from './placement.format.js';
import { PolicyFormat } from './policy.format.js';
import { ProviderFormat } from './provider.format.js';
import { RequestFormat } from './request.format.js';
import { UnitFormat } from './unit.format.js';

/** `fristad-scenario/1` */
@Described('Everything that one plan is made from: a frozen placement problem.')
export class ScenarioFormat {
  @Holds(rule(oneOf('fristad-scenario/1'))) format!: string;
  @Holds(rule(calendarDay)) asOf!: string;
  @Part(() => PolicyFormat) policy!: PolicyFormat;
  @ListOf(() => RegionFormat) regions!: RegionFormat[];
  @ListOf(() => MunicipalityFormat) municipalities!: MunicipalityFormat[];
  @ListOf(() => LocalityFormat) localities!: LocalityFormat[];
  @ListOf(() => GroupFormat) groups!: GroupFormat[];
  @ListOf(() => GroupRelationFormat) groupRelations!: GroupRelationFormat[];
  @ListOf(() => TerritoryFormat) territories!: TerritoryFormat[];
  @ListOf(() => ProviderFormat) providers!: ProviderFormat[];
  @ListOf(() => UnitFormat) units!: UnitFormat[];
  @ListOf(() => RequestFormat) requests!: RequestFormat[];
  @ListOf(() => NonAssociationFormat) nonAssociations!: NonAssociationFormat[];
  @ListOf(() => PlacementFormat) placements!: PlacementFormat[];
}
