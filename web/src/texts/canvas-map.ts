import { texts } from './texts.js';

export const mapTexts = texts(
  { zoomIn: 'Zooma in', zoomOut: 'Zooma ut' },
  { zoomIn: 'Zoom in', zoomOut: 'Zoom out' },
);
