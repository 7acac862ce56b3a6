import { ListOf, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { calendarDay, oneOf } from '../structure/values.js';
import { LocalityDto, MunicipalityDto, RegionDto } from './geography.dto.js';
import { GroupDto, GroupRelationDto, TerritoryDto } from './group.dto.js';
import { NonAssociationDto, PlacementDto } from './placement.dto.js';
import { PolicyDto } from './policy.dto.js';
import { ProviderDto } from './provider.dto.js';
import { RequestDto } from './request.dto.js';
import { UnitDto } from './unit.dto.js';

/** `fristad-scenario/1` */
export class ScenarioDto {
  @Holds(rule(oneOf('fristad-scenario/1'))) format!: string;
  @Holds(rule(calendarDay)) asOf!: string;
  @Part(() => PolicyDto) policy!: PolicyDto;
  @ListOf(() => RegionDto) regions!: RegionDto[];
  @ListOf(() => MunicipalityDto) municipalities!: MunicipalityDto[];
  @ListOf(() => LocalityDto) localities!: LocalityDto[];
  @ListOf(() => GroupDto) groups!: GroupDto[];
  @ListOf(() => GroupRelationDto) groupRelations!: GroupRelationDto[];
  @ListOf(() => TerritoryDto) territories!: TerritoryDto[];
  @ListOf(() => ProviderDto) providers!: ProviderDto[];
  @ListOf(() => UnitDto) units!: UnitDto[];
  @ListOf(() => RequestDto) requests!: RequestDto[];
  @ListOf(() => NonAssociationDto) nonAssociations!: NonAssociationDto[];
  @ListOf(() => PlacementDto) placements!: PlacementDto[];
}
