import type { Answer } from '../service/a-service.js';
import { PROVIDER, scenario } from './a-housing-service.js';

/** A unit of the officers' provider, before it is called anything. */
export const aUnit = (over: object = {}): object => ({
  provider: PROVIDER,
  kind: 'EMERGENCY',
  sharing: 'EXCLUSIVE',
  beds: 3,
  location: scenario.localities[0]?.location,
  locality: scenario.localities[0]?.code,
  features: [],
  protectionLevel: 2,
  monthlyCost: 9000,
  availableFrom: '2026-11-01',
  availableTo: null,
  turnaroundDays: 1,
  voids: [],
  ...over,
});

/** What an answer says is wrong, each place with its message. */
export const faultsOf = ({ body }: Answer): readonly string[] =>
  (body.errors as readonly { readonly pointer: string; readonly message: string }[]).map(
    ({ pointer, message }) => `${pointer} ${message}`,
  );
