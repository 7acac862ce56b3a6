import { HttpException } from '@nestjs/common';
import type { Tagged } from './answer.js';
import { toInvalid } from './problem.js';

export const entityTagOf = (version: number): string => `"${version}"`;

/** Says in an answer which version it is of. */
export const tag = (answer: Pick<Tagged, 'header'>, version: number): void => {
  answer.header('etag', entityTagOf(version));
};

/** The version that `If-Match` names. @throws HttpException 428 without the header, 400 when it names none. */
export const readIfMatch = (value: string | undefined): number => {
  if (value === undefined) {
    const title = 'Say which version you have seen: the header If-Match';
    throw new HttpException({ type: '/problems/if-match-needed', title, status: 428 }, 428);
  }
  const [, digits] = /^"(\d{1,9})"$/.exec(value) ?? [];
  if (digits !== undefined) return Number(digits);
  throw toInvalid([{ pointer: '/headers/if-match', message: 'is no entity tag', expected: 'such as "3"' }]);
};
