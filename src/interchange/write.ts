import type { Plan, Scenario } from '#scoring';
import { PlanFormat } from './formats/plan.format.js';
import { ScenarioFormat } from './formats/scenario.format.js';
import { inOrder } from './structure/in-order.js';
import { writeLines } from './text/write-lines.js';

/** The text of a `fristad-scenario/1` file: the same bytes for the same value, whatever the order of its keys. */
export const writeScenario = (scenario: Scenario): string => writeLines(inOrder(ScenarioFormat, scenario));

/** The text of a `fristad-plan/1` file: the same bytes for the same value, whatever the order of its keys. */
export const writePlan = (plan: Plan): string => writeLines(inOrder(PlanFormat, plan));
