import { Text } from '@mantine/core';
import { useMoments } from '../texts/moments.js';
import { useNow } from './use-now.js';

const SOON_MS = 24 * 60 * 60_000;
const colourOf = (left: number): string => {
  if (left <= 0) return 'late';
  return left < SOON_MS ? 'soon' : '';
};

/** Until when something holds: how long that still is, and exactly when. */
export const Clock = ({ until, label }: { readonly until: string; readonly label: string }) => {
  const now = useNow();
  const { fromNow, written } = useMoments();
  return (
    <Text size="sm" component="span">
      <span className="quiet">{label} </span>
      <strong className={colourOf(Date.parse(until) - now.getTime())}>{fromNow(until, now)}</strong>{' '}
      <span className="quiet">({written(until)})</span>
    </Text>
  );
};
