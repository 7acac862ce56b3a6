import { metres } from '#kernel';
import type { Policy } from '../domain/policy.js';
import type { PolicyVersionEntity } from './policy-version.entity.js';

export const toPolicy = (row: PolicyVersionEntity): Policy => ({
  version: row.version,
  hostileBufferMetres: row.hostileBufferMetres as Policy['hostileBufferMetres'],
  leastRelocationMetres: metres(row.leastRelocationMetres),
  dispersionMetres: metres(row.dispersionMetres),
  saturationCaps: row.saturationCaps,
  coolOffDays: row.coolOffDays,
  urgencyWeights: row.urgencyWeights as Policy['urgencyWeights'],
  waitingWeightPerDay: row.waitingWeightPerDay,
  softWeights: row.softWeights,
  ...(row.clocks ? { clocks: row.clocks } : {}),
  ...(row.demands ? { demands: row.demands } : {}),
  ...(row.regional ? { regional: row.regional as NonNullable<Policy['regional']> } : {}),
});
