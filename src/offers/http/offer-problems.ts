import type { HttpException } from '@nestjs/common';
import { toProblem, TryLater, type Problem } from '#platform';
import { askingProblems, collectProblems } from '#search';
import type { AcceptRefusal } from '../application/accept-offer.js';
import type { ChangeOfferRefusal } from '../application/change-offer.js';
import type { RecordUnableRefusal } from '../application/record-unable-to-place.js';
import type { NoOfferRefusal } from '../application/show-no-offer.js';

const keyUsed: Problem = { status: 422, title: 'The idempotency key was used for another command' };
const notOffered: Problem = { status: 409, title: 'The place is not offered any more' };
export const readProblems = { 'not-offered': notOffered };
const offerProblems = {
  'no-such-placement': { status: 404, title: 'Not Found' },
  'not-offered': notOffered,
  stale: { status: 412, title: 'The offer has changed since you saw it' },
  'key-used-otherwise': keyUsed,
} as const;

export const changeProblems: Record<ChangeOfferRefusal['code'], Problem> = {
  ...offerProblems,
  'renewed-already': { status: 409, title: 'The offer was renewed before' },
  'no-decline-left-today': {
    status: 429,
    title: 'What was offered to this case today was declined three times',
  },
  'no-decline-left': { status: 429, title: 'You have declined six offers in ninety days' },
};

export const noOfferProblems: Record<NoOfferRefusal['code'], Problem> = {
  ...collectProblems,
  'asks-no-more': { status: 409, title: 'The request does not ask for a place now' },
  'search-frozen': askingProblems['search-frozen'],
  'not-planned-yet': { status: 409, title: 'No plan of the country knows of the request yet' },
  'has-a-place': { status: 409, title: 'The latest plan has a place for the request, or one is held for it' },
};

export const recordProblems: Record<RecordUnableRefusal['code'], Problem> = {
  ...noOfferProblems,
  'no-such-request': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The request has changed since you saw it' },
  'planned-since': { status: 412, title: 'The country was planned anew, or by another policy, meanwhile' },
  'recorded-already': { status: 409, title: 'That this plan found nothing for the request is on record' },
  'key-used-otherwise': keyUsed,
};

const tooMany = { title: 'Too many of your questions wait for a second person', status: 429 } as const;
export const acceptProblems: Record<AcceptRefusal['code'], Problem> = {
  ...offerProblems,
  'search-frozen': askingProblems['search-frozen'],
  'asked-already': { status: 409, title: 'A second person was asked already, and has not answered yet' },
  'judged-otherwise': { status: 412, title: 'What the place was judged by has changed since it was offered' },
  'not-funded': {
    status: 409,
    title: 'The case file holds no decision on who pays for a unit of that provider',
  },
  'no-contact-person': { status: 409, title: 'Nobody is known to keep contact with the person' },
  'too-many-open': tooMany,
};

export const whyNotAccepted = (no: AcceptRefusal): HttpException =>
  no.code === 'too-many-open'
    ? new TryLater({ ...tooMany, code: no.code }, no.waitMs)
    : toProblem(acceptProblems, no);
