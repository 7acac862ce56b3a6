import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

/** Says that a route can't be asked without these headers. */
export const ApiNeeds = (...names: readonly ('If-Match' | 'Idempotency-Key')[]) =>
  applyDecorators(...names.map((name) => ApiHeader({ name, required: true })));

const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
/** The headers of an answer that has an entity tag, an address, or both. */
export const TAGGED = { ETag: header('ETag') };
export const LOCATED = { Location: header('Location') };
