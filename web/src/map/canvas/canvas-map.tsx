import { useComputedColorScheme } from '@mantine/core';
import 'ol/ol.css';
import { useEffect, useRef, useState } from 'react';
import { mapTexts } from '../../texts/canvas-map.js';
import { useTexts } from '../../texts/texts.js';
import { coloursOf } from './colours.js';
import type { MapProps } from './map-canvas.js';
import classes from './map.module.css';
import { openMap, type OpenMap } from './open-map.js';
import type { Editing } from './shapes.js';

const NO_MARKS = [] as const;

/** The map itself, with all that draws it. */
const CanvasMap = ({ label, shapes, marks = NO_MARKS, chosen, onChoose, goTo, editing }: MapProps) => {
  const said = useTexts(mapTexts);
  const scheme = useComputedColorScheme();
  const target = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  const [map, setMap] = useState<OpenMap>();
  const latest = useRef(editing);
  useEffect(() => {
    choose.current = onChoose;
    latest.current = editing;
  }, [onChoose, editing]);
  useEffect(() => {
    if (target.current === null) return undefined;
    const words = { zoomIn: said.zoomIn, zoomOut: said.zoomOut };
    const opened = openMap(target.current, words, (id) => choose.current?.(id));
    setMap(opened);
    return opened.close;
  }, [said]);
  useEffect(() => map?.show(shapes, marks), [map, shapes, marks]);
  useEffect(() => map?.look(coloursOf(scheme), chosen), [map, scheme, chosen]);
  const [polygons, mode] = [editing?.polygons, editing?.mode];
  useEffect(() => {
    if (polygons === undefined || mode === undefined) return map?.edit(undefined);
    const onChange: Editing['onChange'] = (changed) => latest.current?.onChange(changed);
    const onPiece: Editing['onPiece'] = (ring) => latest.current?.onPiece(ring);
    return map?.edit({ polygons, mode, onChange, onPiece });
  }, [map, polygons, mode]);
  const isEmpty = shapes.length === 0 && marks.length === 0;
  useEffect(() => map?.goTo(goTo), [map, goTo, isEmpty]);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrows and + and - move it
    <div ref={target} className={classes['canvas']} role="application" aria-label={label} tabIndex={0} />
  );
};

// eslint-disable-next-line no-restricted-syntax -- React loads it so
export default CanvasMap;
