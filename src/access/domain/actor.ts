import type { Brand } from '#kernel';
import type { Grant } from './roles.js';

/** Stable pseudonym of a user or a client; never a name, an address of a mailbox or a personal number. */
export type ActorId = Brand<string, 'ActorId'>;

export type Actor = {
  readonly id: ActorId;
  /** Code of the authority or firm that employs the user. */
  readonly agency: string;
  readonly grants: readonly Grant[];
  /** When the user last proved who they are; null for a client, which never does. */
  readonly authenticatedAt: Date | null;
};

const PSEUDONYM = /^[A-Za-z0-9][A-Za-z0-9._:-]{1,99}$/;
const PERSONAL_NUMBER = /^(\d{2})?\d{6}[-+]?\d{4}$/;

/** The text as a pseudonym, or undefined where it looks like a name, a mailbox or a Swedish personal number. */
export const parseActorId = (raw: string): ActorId | undefined =>
  PSEUDONYM.test(raw) && !PERSONAL_NUMBER.test(raw) ? (raw as ActorId) : undefined;
