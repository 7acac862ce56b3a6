import { asking } from './asking.js';
import { housing } from './housing.js';
import { setting } from './setting.js';

/** A small whole scenario of invented things, by which every part of the API document gives its example. */
export const exampleScenario = {
  format: 'fristad-scenario/1',
  asOf: '2026-12-01',
  ...setting,
  ...housing,
  ...asking,
};
