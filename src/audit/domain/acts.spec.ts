import { describe, expect, it } from '@jest/globals';
import { ACT_CODES, ACTS } from './acts.js';

/** Acts that are done to something else than what they are named after, or to what their name says in other words. */
const DONE_TO: Readonly<Partial<Record<string, string>>> = {
  // Whoever gets or loses a case, and not the case.
  'case.assign': 'actor',
  'case.unassign': 'actor',
  'case.put-on-list': 'actor',
  'case.take-off-list': 'actor',
  // What is known of a whole case, and not one of its notes or pairs.
  'note.list': 'case',
  'pair.list-of-case': 'case',
  'placement.list-of-request': 'request',
  'today.read': 'case',
  // An offer is a placement that is held.
  'offer.make': 'placement',
  'offer.list': 'request',
  'offer.read': 'placement',
  'request.no-offer': 'request',
  'offer.accept': 'placement',
  'offer.decline': 'placement',
  'offer.renew': 'placement',
  'offer.withdraw': 'placement',
  'offer.lapse': 'placement',
  // An emergency transfer is a request that leaves a stay.
  'emergency-transfer.list': 'request',
  'emergency-transfer.put-down': 'request',
  'emergency-transfer.review': 'request',
  // What is found or made for a request or a run.
  'request.rank': 'candidates',
  'search.read': 'unit-search',
  'search.list-candidates': 'candidates',
  'search.list-excluded': 'unit-search',
  'search.prune': 'unit-search',
  'request.planned-place': 'plan',
  'run.solve': 'plan',
  'planning.read': 'run',
  'finding.list': 'placement',
  // An address is a secret of its own, whatever it is the address of.
  'placement.reveal-address': 'address',
  'unit.write-address': 'address',
  'unit.reveal-address': 'address',
  // Each use of a key is another thing, and none is the key.
  'key.read-status': 'key-status',
  'key.renew': 'key-renewal',
  'key.rewrap': 'key-rotation',
  'key.retire': 'key-retirement',
};
/** What is longer in an entry than in the name of an act. */
const IN_FULL: Readonly<Partial<Record<string, string>>> = {
  note: 'case-note',
  person: 'person-check',
  pair: 'non-association',
  feature: 'feature-code',
};

describe('the kind of thing that an act is done to', () => {
  it.each(ACT_CODES)('%s: the one that it is named after, unless it says otherwise', (act) => {
    const [named = ''] = act.split('.');
    expect(ACTS[act][1]).toBe(DONE_TO[act] ?? IN_FULL[named] ?? named);
  });
});
