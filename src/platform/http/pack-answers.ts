import compression from 'compression';

const EVENTS = /^text\/event-stream\b/;

/** Answers of a kilobyte or more go out packed to whoever takes them so; a stream of events does not wait to be packed. */
export const packAnswers = compression({
  threshold: 1024,
  filter: (request, response) =>
    !EVENTS.test(String(response.getHeader('content-type'))) && compression.filter(request, response),
});
