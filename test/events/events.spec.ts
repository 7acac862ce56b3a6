import { afterAll, beforeAll, describe } from '@jest/globals';
import { engines } from '../harness/database/index.js';
import { aStage, type Stage } from './a-stage.js';
import { listingCases } from './listing-cases.js';
import { pruningCases } from './pruning-cases.js';
import { streamingCases } from './streaming-cases.js';
import { webhookCases } from './webhook-cases.js';

describe.each(engines)('events ($name)', (engine) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await aStage(engine);
  });
  afterAll(() => stage.service.drop());

  describe('in a list', () => listingCases(() => stage));
  describe('sent to a webhook', () => webhookCases(() => stage));
  describe('are kept for a while, which', () => pruningCases(() => stage));
  describe('in a stream', () => streamingCases(() => stage));
});
