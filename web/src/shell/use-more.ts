import { useState } from 'react';

const FIRST = 8;
const MOST = 500;
/** How much of a list is shown: a little at first, four times as much each time that more is wanted. */
export const useMore = () => {
  const [limit, setLimit] = useState(FIRST);
  return { limit, more: () => setLimit((before) => Math.min(before * 4, MOST)) };
};
