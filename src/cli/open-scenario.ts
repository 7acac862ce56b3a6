import { geodesicMeasure } from '#geodesy';
import { ok, type Result } from '#kernel';
import { openWorld, type World } from '#scoring';
import { scenarioFile } from './files/read-input.js';
import type { BadInput } from './bad-input.js';

/** A scenario file, validated, measured by geodesics and opened. */
export const openScenario = async (path: string): Promise<Result<World, BadInput>> => {
  const scenario = await scenarioFile(path);
  return scenario.ok ? ok(openWorld(scenario.value, geodesicMeasure(scenario.value))) : scenario;
};
