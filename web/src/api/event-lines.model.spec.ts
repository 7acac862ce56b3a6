import { describe, expect, it } from '@jest/globals';
import { eventsIn, staleAfter } from './event-lines.model.js';

describe('a stream of events', () => {
  it('is read block by block, comments aside, and keeps what is not whole', () => {
    const text = ': hello\n\nid: 1\nevent: x\ndata: {"a":1}\n\nid: 2\r\ndata:{"b":2}\r\n\r\ndata: {"c"';
    expect(eventsIn(text)).toEqual({ data: ['{"a":1}', '{"b":2}'], rest: 'data: {"c"' });
    expect(eventsIn('')).toEqual({ data: [], rest: '' });
  });

  it('makes stale what is of that kind', () => {
    expect(staleAfter('incident')).toEqual(['incident', 'incidents', 'today', 'placement']);
    expect(staleAfter('offer')).toEqual(['offer', 'offers', 'today', 'incident', 'incidents']);
    expect(staleAfter('run')).toEqual(['run', 'runs', 'today']);
    expect(staleAfter('finding')).toEqual(['placement', 'placements', 'today']);
  });
});
