import type { ReactNode } from 'react';
import classes from './mark.module.css';

/** How much it matters. */
export type Tone = 'quiet' | 'good' | 'soon' | 'late';

/** A word that stands out: an urgency, a status. Its words say what its colour says. */
export const Mark = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={classes['mark']} data-tone={tone}>
    {children}
  </span>
);
