import classes from './fact-grid.module.css';

import type { Fact } from './facts.js';

/** What is known, each under its name; what is not known is a dash. */
export const FactGrid = ({ facts }: { readonly facts: readonly Fact[] }) => (
  <dl className={classes['facts']}>
    {facts.map(({ name, value }) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value === '' || value === null || value === undefined ? '–' : value}</dd>
      </div>
    ))}
  </dl>
);
