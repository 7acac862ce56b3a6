import type { Problem } from '#platform';
import type { ChangeProviderRefusal, RegisterProviderRefusal } from '../application/change-provider.js';
import type {
  ReadProviderContactRefusal,
  WriteProviderContactRefusal,
} from '../application/store-provider-contact.js';

const notAProvider: Problem = { status: 422, title: 'The provider would not be valid' };
export const registerProblems: Record<RegisterProviderRefusal['code'], Problem> = {
  'not-a-provider': notAProvider,
  'key-used-otherwise': { status: 422, title: 'The idempotency key was used for another command' },
};
export const changeProblems: Record<ChangeProviderRefusal['code'], Problem> = {
  'no-such-provider': { status: 404, title: 'Not Found' },
  stale: { status: 412, title: 'The provider has changed since you saw it' },
  'not-a-provider': notAProvider,
  'second-person-needed': {
    status: 422,
    title: 'A second person must approve this; ask for it by its own route',
  },
  'nothing-to-approve': { status: 422, title: 'The provider would take no more than before' },
};

const erased: Problem = { status: 410, title: 'The provider was erased' };
export const writeContactProblems: Record<WriteProviderContactRefusal['code'], Problem> = {
  erased,
  stale: { status: 412, title: 'The contact person has changed since you saw who it is' },
  unreadable: { status: 409, title: 'The contact person cannot be sealed now' },
  'ill-formed-text': { status: 422, title: 'Name or telephone is no well-formed text' },
};
export const readContactProblems: Record<ReadProviderContactRefusal['code'], Problem> = {
  erased,
  unreadable: { status: 409, title: 'The contact person cannot be opened' },
  'no-contact-person': { status: 404, title: 'Not Found' },
};
