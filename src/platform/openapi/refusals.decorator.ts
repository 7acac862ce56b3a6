import { applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Problem } from '../http/problem.js';

export const REFUSAL = 'x-refusal-';

/** Declares every "no" of a route in the API document, from the tables that `toProblem` answers by. */
export const Refusals = (...tables: readonly Readonly<Record<string, Problem>>[]) =>
  applyDecorators(
    ...tables.flatMap((table) =>
      Object.entries(table).map(([code, problem]) => ApiExtension(REFUSAL + code, problem)),
    ),
  );
