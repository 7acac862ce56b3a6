import { metres } from '#kernel';
import { FELT_BUFFERS, strictestFigures, type MetresByClass, type Policy } from '#scoring';

/** How far from the ground of each class a unit is measured: beyond that, no constraint feels it. */
export const feltReach = (policy: Policy): MetresByClass => {
  const { hostileBufferMetres: buffers } = strictestFigures(policy);
  return {
    ESPECIALLY_VULNERABLE: metres(FELT_BUFFERS * buffers.ESPECIALLY_VULNERABLE),
    RISK: metres(FELT_BUFFERS * buffers.RISK),
    VULNERABLE: metres(FELT_BUFFERS * buffers.VULNERABLE),
    OTHER: metres(FELT_BUFFERS * buffers.OTHER),
  };
};
