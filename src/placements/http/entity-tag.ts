export { entityTagOf, readIfMatch } from '#platform';
