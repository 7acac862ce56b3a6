import { readSession, type Session } from './session.js';

/** `over`: the session has ended. `fresh`: the act wants a login of the last minutes. `locked`: the page was left alone. */
export type WhyAgain = 'over' | 'fresh' | 'locked';
type Waiting = { readonly why: WhyAgain; readonly done: Promise<Session> };
export type Again = {
  readonly current: () => Session;
  /** Undefined while nobody has to log in. */
  readonly why: () => WhyAgain | undefined;
  /** Asks the user to log in, in a window beside, and waits until that is done; whoever waits already waits for the same. */
  readonly ask: (why: WhyAgain) => Promise<Session>;
  readonly subscribe: (told: () => void) => () => void;
};

export const LOGIN_CHANNEL = 'fristad-login';
/** What ends a login of somebody else: nothing of the one before may stay. */
type Others = () => void;

/** Keeps the session that requests are sent with. */
export const logInAgain = (first: Session, someoneElse: Others): Again => {
  let session = first;
  let waiting: Waiting | undefined;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((told) => told());
  const arrived = () =>
    new Promise<Session>((resolve) => {
      const channel = new BroadcastChannel(LOGIN_CHANNEL);
      channel.onmessage = () => {
        void readSession().then((found) => {
          if (found === undefined) return;
          channel.close();
          if (found.id !== session.id) someoneElse();
          else resolve(found);
        });
      };
    });
  const ask = (why: WhyAgain): Promise<Session> => {
    if (waiting !== undefined) return waiting.done;
    const done = arrived().then((found) => {
      session = found;
      waiting = undefined;
      tell();
      return found;
    });
    waiting = { why, done };
    tell();
    return done;
  };
  const subscribe = (told: () => void) => {
    listeners.add(told);
    return () => listeners.delete(told);
  };
  return { current: () => session, why: () => waiting?.why, ask, subscribe };
};
