import type { Peer } from './peer.js';
import { solve, valueOf, type EngineName } from '../solving.js';

export const coverageByEngine =
  (engine: EngineName): Peer['answer'] =>
  async (scenario) => {
    const solved = await solve(scenario, { seed: 0, engine });
    return { coverage: valueOf(solved, 'coverage'), ms: solved.wallMs };
  };
