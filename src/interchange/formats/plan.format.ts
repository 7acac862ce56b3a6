import { Described } from '../structure/described.js';
import { byName, ListOf, listOfValues, Part } from '../structure/parts.js';
import { Holds, rule } from '../structure/rule.js';
import { digest, figure, oneOf, text, whole } from '../structure/values.js';
import { AssignmentFormat } from './assignment.format.js';
import { UnplacedFormat } from './unplaced.format.js';

@Described('The solver of a plan, with its version and seed.')
export class EngineFormat {
  @Holds(rule(text)) name!: string;
  @Holds(rule(text)) version!: string;
  @Holds(rule(whole(0))) seed!: number;
}

@Described('What was decided first, second or third, with the value reached and the bound proved.')
export class LevelFormat {
  @Holds(rule(oneOf('coverage', 'safety', 'suitability'))) name!: string;
  @Holds(rule(whole(0))) value!: number;
  @Holds(rule(whole(0))) bound!: number;
}

@Described('A constraint that standing placements break.')
export class FindingFormat {
  @Holds(listOfValues(text)) placements!: string[];
  @Holds(rule(text)) constraint!: string;
  @Holds(rule(text)) sentence!: string;
}

@Described('How long the plan took to make, in all and by stages.')
export class TimingFormat {
  @Holds(rule(figure(0))) totalMs!: number;
  @Holds(byName(figure(0))) stages!: Record<string, number>;
}

/** `fristad-plan/1` */
@Described('What a run proposes: the assignments, the unplaced, and what was proved of them.')
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
