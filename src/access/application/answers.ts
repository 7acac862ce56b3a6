import { HttpException, NotFoundException } from '@nestjs/common';
import type { Problem } from '#platform';

/** The one answer to what is denied and to what is not there. */
export const nothingHere = (): HttpException => new NotFoundException();

/** The answer to whoever does not say who they are, or is out. */
export const whoAreYou = (): HttpException =>
  new HttpException({ type: '/problems/login-needed', title: 'Log in first', status: 401 }, 401);

/** The answer to whoever may, but logged in too long ago (RFC 9470). */
export const logInAgain = (): HttpException =>
  new HttpException(
    { type: '/problems/fresh-login-needed', title: 'Log in again for this', status: 401 },
    401,
  );

/** The answer to a request without a purpose, whatever it asks for. */
export const sayWhy = (): HttpException =>
  new HttpException(
    {
      type: '/problems/purpose-needed',
      title: 'Say why: the header Purpose, such as `CASE_HANDLING; case=K-17`',
      status: 400,
    },
    400,
  );

/** The answer to whoever may, but alone: none was given, or none that is good for exactly this. */
export const askSecondPerson = (): HttpException =>
  new HttpException(
    {
      type: '/problems/approval-needed',
      title: 'A second person’s approval of exactly this is needed',
      status: 409,
    },
    409,
  );

/** The answer to whoever comes with an approval of what is otherwise now; `changed` says where. */
export const approvalChanged: Record<'changed-since', Problem> = {
  'changed-since': { status: 412, title: 'What was approved has changed since it was asked' },
};
