import { byName, ListOf, listOfValues, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { digest, figure, oneOf, text, whole } from '../structure/values.js';
import { AssignmentFormat } from './assignment.format.js';
import { UnplacedFormat } from './unplaced.format.js';

export class EngineFormat {
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) version!: string;
  @Holds(rule(whole(0))) seed!: number;
}

export class LevelFormat {
  @Holds(rule(oneOf('coverage', 'safety', 'suitability'))) name!: string;
  @Holds(rule(whole(0))) value!: number;
  @Holds(rule(whole(0))) bound!: number;
}

export class FindingFormat {
  @Holds(listOfValues(text)) placements!: string[];
  @Holds(rule(text)) constraint!: string;
  @Holds(rule(text)) sentence!: string;
}

export class TimingFormat {
  @Holds(rule(figure(0))) totalMs!: number;
  @Holds(byName(figure(0))) stages!: Record<string, number>;
}

/** `fristad-plan/1` */
export class PlanFormat {
  @Holds(rule(oneOf('fristad-plan/1'))) format!: string;
  @Holds(rule(digest)) scenarioDigest!: string;
  @Holds(rule(text)) policyVersion!: string;
  @Part(() => EngineFormat) engine!: EngineFormat;
  @Holds(rule(oneOf('OPTIMAL', 'FEASIBLE', 'NO_PLAN'))) status!: string;
  @ListOf(() => LevelFormat) levels!: LevelFormat[];
  @ListOf(() => AssignmentFormat) assignments!: AssignmentFormat[];
  @ListOf(() => UnplacedFormat) unplaced!: UnplacedFormat[];
  @ListOf(() => FindingFormat) findings!: FindingFormat[];
  @Part(() => TimingFormat) timing!: TimingFormat;
}
