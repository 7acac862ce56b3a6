// Jest takes it by no other name.
export { end as default } from './place.mjs';
