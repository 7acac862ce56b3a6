export { needsKey, readIdempotencyKey } from '#platform';
