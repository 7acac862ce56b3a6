import { wordsOf } from '#platform';

export const words = wordsOf({
  readPlanning: [
    'How far the planning of the country is',
    'A plan begins by itself when a request, stay, unit, pair, policy or hostile ground changed, and once a night: whether one is wanted, which run is under way, when the latest plan was made and whether it found a place, and whether any process solves runs.',
  ],
  startRun: [
    'Starts a run',
    'Freezes the problem as it is now and queues its solving. The run is found at the address in `Location`.',
  ],
  listRuns: ['The runs in scope', 'Newest first, a page at a time, each with its status.'],
  readRun: ['One run', 'How far it is, or how it ended.'],
  cancelRun: ['Stops a run', 'Its best plan so far is kept.'],
  followRun: [
    'Follows a run',
    'Server-sent events: the run each time that what one sees of it changes, as `progress`, and as `finished` at last.',
  ],
  readPlan: [
    'The plan of a run',
    'As a `fristad-plan/1` file, or of it what a coordinator sees, for the cases in scope.',
  ],
  readPlannedPlace: [
    'Where the latest plan places a request',
    'Of the whole country; nulls when it found no place.',
  ],
});
