import type { components } from '../../api/api.js';

export type Run = components['schemas']['RunView'];
export type LevelName = components['schemas']['Level']['name'];
/** How a level stood so many seconds after the run began. */
export type Point = { readonly seconds: number; readonly value: number; readonly bound: number };
export type Course = Readonly<Partial<Record<LevelName, readonly Point[]>>>;

export const isOver = ({ status }: Run): boolean => !['QUEUED', 'RUNNING'].includes(status);
const secondsAt = ({ startedAt }: Run, now: Date): number =>
  startedAt === null ? 0 : Math.max(0, (now.getTime() - Date.parse(startedAt)) / 1000);

/** The course so far, and how it stands now; what did not change since the last point only moves that point on. */
export const withPoint = (course: Course, run: Run, now: Date): Course => {
  const seconds = secondsAt(run, run.finishedAt === null ? now : new Date(run.finishedAt));
  const levels = run.progress?.levels ?? [];
  return levels.reduce<Course>((so, { name, value, bound }) => {
    const points = so[name] ?? [];
    const [last, before] = [points.at(-1), points.at(-2)];
    const isLike = (point: Point | undefined) => point?.value === value && point.bound === bound;
    const kept = isLike(last) && isLike(before) ? points.slice(0, -1) : points;
    return { ...so, [name]: [...kept, { seconds, value, bound }] };
  }, course);
};

export type Drawn = {
  readonly value: string;
  readonly bound: string;
  readonly low: number;
  readonly high: number;
  readonly seconds: number;
};
type Frame = { readonly width: number; readonly height: number };

/** Both lines in steps, as the points of an SVG path; one point is drawn across the whole width. */
export const drawn = (points: readonly Point[], { width, height }: Frame): Drawn => {
  const figures = points.flatMap(({ value, bound }) => [value, bound]);
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const seconds = points.at(-1)?.seconds ?? 0;
  const x = (at: number) => (seconds === 0 ? 0 : (at / seconds) * width);
  const y = (figure: number) =>
    high === low ? height / 2 : height - ((figure - low) / (high - low)) * height;
  const path = (of: 'value' | 'bound') =>
    points
      .map(
        (point, at) =>
          `${at === 0 ? 'M0' : `H${x(point.seconds).toFixed(1)}V`}${at === 0 ? ',' : ''}${y(point[of]).toFixed(1)}`,
      )
      .join('') + `H${width}`;
  return { value: path('value'), bound: path('bound'), low, high, seconds };
};
