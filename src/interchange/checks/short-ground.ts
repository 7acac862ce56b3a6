import { pointerOf } from '../errors/input-error.js';
import type { Check } from './draft.js';
import { allGroundsIn, positionsIn } from './grounds.js';

/** An area has no more positions than can be measured while somebody waits. What has more is not looked at any further. */
export const shortGround: Check = (draft) =>
  allGroundsIn(draft).flatMap((area) => {
    const count = positionsIn(area);
    if (count <= area.most) return [];
    const [message, expected] = [`has ${count} positions`, `at most ${area.most}`];
    return [{ pointer: pointerOf(area.at), message, expected }];
  });
