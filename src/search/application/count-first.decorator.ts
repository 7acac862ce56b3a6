import { SetMetadata } from '@nestjs/common';

export const COUNTED = 'counted-first';

/** Marks a route whose answer could tell of others: it is counted against who asks before it is answered. */
export const CountFirst = () => SetMetadata(COUNTED, true);
