// What specs import from `@jest/globals`, where one process runs many of them, one after the other.
import { jestExpect } from '@jest/expect';
import * as circus from 'jest-circus';

const { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } = circus;
const expect = jestExpect;
export { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test };
