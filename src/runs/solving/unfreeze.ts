import { gunzipSync } from 'node:zlib';
import type { Measured, Scenario } from '#scoring';

type Packed = { readonly problem: Uint8Array; readonly measured: Uint8Array };

const unpacked = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'));

/** The scenario of a run and the distances that were measured for it. It takes seconds where the country is large. */
export const unfreeze = ({ problem, measured }: Packed) => ({
  problem: unpacked(problem) as Scenario,
  measured: unpacked(measured) as Measured,
});
