import { byName, ListOf, listOfValues, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { digest, figure, oneOf, text, whole } from '../structure/values.js';
import { AssignmentDto } from './assignment.dto.js';
import { UnplacedDto } from './unplaced.dto.js';

export class EngineDto {
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) version!: string;
  @Holds(rule(whole(0))) seed!: number;
}

export class LevelDto {
  @Holds(rule(oneOf('coverage', 'safety', 'suitability'))) name!: string;
  @Holds(rule(whole(0))) value!: number;
  @Holds(rule(whole(0))) bound!: number;
}

export class FindingDto {
  @Holds(listOfValues(text)) placements!: string[];
  @Holds(rule(text)) constraint!: string;
  @Holds(rule(text)) sentence!: string;
}

export class TimingDto {
  @Holds(rule(figure(0))) totalMs!: number;
  @Holds(byName(figure(0))) stages!: Record<string, number>;
}

/** `fristad-plan/1` */
export class PlanDto {
  @Holds(rule(oneOf('fristad-plan/1'))) format!: string;
  @Holds(rule(digest)) scenarioDigest!: string;
  @Holds(rule(text)) policyVersion!: string;
  @Part(() => EngineDto) engine!: EngineDto;
  @Holds(rule(oneOf('OPTIMAL', 'FEASIBLE', 'NO_PLAN'))) status!: string;
  @ListOf(() => LevelDto) levels!: LevelDto[];
  @ListOf(() => AssignmentDto) assignments!: AssignmentDto[];
  @ListOf(() => UnplacedDto) unplaced!: UnplacedDto[];
  @ListOf(() => FindingDto) findings!: FindingDto[];
  @Part(() => TimingDto) timing!: TimingDto;
}
