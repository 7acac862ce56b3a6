import { applyDecorators, SetMetadata } from '@nestjs/common';
import { Refusals } from '#platform';
import type { BeginRefusal } from './watch-probing.js';

export const COUNTED = 'counted-first';
export const tooManyUnderWay = {
  code: 'too-many-under-way',
  title: 'Wait for the answers to what you have asked',
  status: 429,
} as const satisfies BeginRefusal & { readonly title: string; readonly status: 429 };

/** Marks a route whose answer could tell of others: it is counted against who asks before it is answered. */
export const CountFirst = () =>
  applyDecorators(SetMetadata(COUNTED, true), Refusals({ [tooManyUnderWay.code]: tooManyUnderWay }));
