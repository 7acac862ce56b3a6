import { useEffect, useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { isOver, withPoint, type Course, type Run } from './progress.model.js';

const EVENTS = ['progress', 'finished'];

/** A run, followed for as long as it goes on, and how its levels stood since one looks. */
export const useRun = (id: string) => {
  const asked = useRead(['run', id], (api) => api.GET('/api/runs/{id}', { params: { path: { id } } }));
  const [followed, setFollowed] = useState<Run>();
  const [course, setCourse] = useState<Course>({});
  const isOpen = asked.data !== undefined && !isOver(asked.data);
  useEffect(() => {
    if (!isOpen) return undefined;
    const stream = new EventSource(`/api/runs/${encodeURIComponent(id)}/events`);
    const take = ({ data }: MessageEvent<string>) => {
      const run = JSON.parse(data) as Run;
      setFollowed(run);
      setCourse((so) => withPoint(so, run, new Date()));
      if (isOver(run)) stream.close();
    };
    for (const name of EVENTS) stream.addEventListener(name, take);
    return () => stream.close();
  }, [id, isOpen]);
  const run = followed ?? asked.data;
  const shown =
    run !== undefined && Object.keys(course).length === 0 ? withPoint({}, run, new Date()) : course;
  return { asked, run, course: shown };
};
