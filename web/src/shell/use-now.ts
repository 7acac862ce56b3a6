import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

const ANEW_MS = 30_000;

/** The moment, as exactly as anybody reads it. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), ANEW_MS, { autoInvoke: true });
  return now;
};
