import { useMoments } from '../texts/moments.js';
import { useNow } from './use-now.js';

const DAY_MS = 24 * 60 * 60_000;
type Props = { readonly due: string | null; readonly isLate?: boolean };

/** How long is left, and until when; red when it is late, brown on the last day. Nothing where no clock runs. */
export const DueClock = ({ due, isLate = false }: Props) => {
  const now = useNow();
  const { fromNow, written } = useMoments();
  if (due === null) return null;
  const isSoon = Date.parse(due) - now.getTime() <= DAY_MS;
  const look = isSoon ? 'soon' : '';
  return (
    <>
      <span className={isLate ? 'late' : look}>{fromNow(due, now)}</span>{' '}
      <span className="quiet exact">{written(due)}</span>
    </>
  );
};
