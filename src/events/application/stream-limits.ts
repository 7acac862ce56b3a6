/** How long a stream of events is at most. */
export class StreamLimits {
  constructor(readonly seconds: number) {}
}
