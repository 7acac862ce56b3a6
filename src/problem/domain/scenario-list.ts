import type { Scenario } from '#scoring';

/** The lists of a scenario, by the names that they have there. */
export type ScenarioList = {
  [Name in keyof Scenario]: Scenario[Name] extends readonly object[] ? Name : never;
}[keyof Scenario];
