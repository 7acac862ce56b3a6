import type { ReactNode } from 'react';
import { MapCanvas, type MapProps } from './map-canvas.js';
import classes from './map.module.css';

type Props = MapProps & {
  /** The same as a table, a list or a form. */
  readonly children: ReactNode;
  readonly above?: ReactNode;
};

/** A map and, beside it or below where it is narrow, what does the same without one. */
export const MapWithTable = ({ children, above, ...map }: Props) => (
  <div className={classes['beside']}>
    <div className={classes['map']}>
      {above}
      <MapCanvas {...map} />
    </div>
    <div className={classes['table']}>{children}</div>
  </div>
);
