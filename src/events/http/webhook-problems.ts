import type { HttpException } from '@nestjs/common';
import { toInvalid, toProblem, type Problem } from '#platform';
import type { EndWebhookRefusal, RedeliverRefusal } from '../application/change-webhook.js';
import type { OpenWebhookRefusal } from '../application/open-webhook.js';

const keyUsed: Problem = { status: 422, title: 'The idempotency key was used for another command' };
const ended: Problem = { status: 409, title: 'The webhook has ended' };
const notThere: Problem = { status: 404, title: 'Not Found' };

export const endProblems: Record<EndWebhookRefusal['code'], Problem> = {
  'no-such-webhook': notThere,
  'ended-before': ended,
  stale: { status: 412, title: 'The webhook has changed since you saw it' },
  'key-used-otherwise': keyUsed,
};
export const redeliverProblems: Record<RedeliverRefusal['code'], Problem> = {
  'no-such-webhook': notThere,
  'ended-before': ended,
  'not-given-up': { status: 409, title: 'That event was not given up for this webhook' },
  'key-used-otherwise': keyUsed,
};
export const openProblems = { 'key-used-otherwise': keyUsed };

/** What is wrong with a place in the body is told by its pointer. */
export const whyNotOpened = (no: OpenWebhookRefusal): HttpException => {
  switch (no.code) {
    case 'no-webhook-address':
      return toInvalid(
        [{ pointer: '/address', message: 'is no address of a webhook', expected: no.expected }],
        422,
      );
    case 'no-such-region':
      return toInvalid([{ pointer: '/region', message: 'is no region' }], 422);
    case 'key-used-otherwise':
      return toProblem(openProblems, no);
  }
};
