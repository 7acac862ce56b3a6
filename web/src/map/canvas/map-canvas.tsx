import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import classes from './map.module.css';
import type { Editing, Mark, Shape } from './shapes.js';

export type MapProps = {
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly marks?: readonly Mark[];
  readonly chosen?: string | undefined;
  readonly onChoose?: (id: string) => void;
  /** What is brought into sight when it changes. */
  readonly goTo?: string | undefined;
  readonly editing?: Editing | undefined;
};

const CanvasMap = lazy(() => import('./canvas-map.js'));

/** Sweden, offline, with what lies on it. Whoever looks at none fetches none; a table beside it does the same. */
export const MapCanvas = (props: MapProps) => (
  <div className={classes['frame']}>
    <Suspense fallback={<Skeleton className={classes['canvas'] ?? ''} />}>
      <CanvasMap {...props} />
    </Suspense>
  </div>
);
