type Json = Record<string, unknown>;

/** Sets the value at an RFC 6901 pointer in place; the parent must exist. */
export const put = (root: unknown, pointer: string, value: unknown): void => {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop() ?? '';
  const owner = steps.reduce<unknown>((inside, step) => (inside as Json)[step], root) as Json;
  Object.defineProperty(owner, last, { value, enumerable: true, configurable: true, writable: true });
};
/** Takes the value at an RFC 6901 pointer away in place. */
export const take = (root: unknown, pointer: string): void => {
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  Reflect.deleteProperty(steps.reduce<unknown>((inside, step) => (inside as Json)[step], root) as Json, last);
};
