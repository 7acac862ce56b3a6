import { useEffect, useState } from 'react';

const SECOND_MS = 1000;
type Forgotten<T> = readonly [value: T | undefined, show: (value: T) => void, secondsLeft: number];

/** Something secret that is shown for so many seconds, kept nowhere else, and gone with the page. */
export const useForgotten = <T>(seconds: number): Forgotten<T> => {
  const [shown, setShown] = useState<{ readonly value: T; readonly left: number }>();
  const isShown = shown !== undefined;
  useEffect(() => {
    if (!isShown) return undefined;
    const each = () =>
      setShown((before) =>
        before === undefined || before.left <= 1 ? undefined : { ...before, left: before.left - 1 },
      );
    const timer = setInterval(each, SECOND_MS);
    return () => clearInterval(timer);
  }, [isShown]);
  return [shown?.value, (value) => setShown({ value, left: seconds }), shown?.left ?? 0];
};
