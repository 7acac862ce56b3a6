import { pointerOf, printed, type InputError, type Path } from '#interchange';
import { refusal, type Position } from '#kernel';

/** What is wrong with one area, and where on the map, if it is at one point. */
export type AreaFault = InputError & { readonly point?: Position };

type Wrong = { readonly message: string; readonly expected: string; readonly got?: unknown };

export const faultAt = (at: Path, { message, expected, got }: Wrong) =>
  refusal<AreaFault>({
    pointer: pointerOf(at),
    message,
    expected,
    ...(got !== undefined && { got: printed(got) }),
  });
