type Failure = NodeJS.ErrnoException | undefined;

export type WatchedWriting = {
  readonly write: (text: string) => void;
  /** The first that went wrong of all that was to be written up to now. */
  readonly failure: () => Promise<Failure>;
};

/** Writing to a stream of the process that no failure ends: it is kept, and asked for when the work is done. */
export const watchedWriting = (stream: NodeJS.WritableStream): WatchedWriting => {
  let first: Failure;
  const record = (failure?: Error | null): void => void (first ??= failure ?? undefined);
  stream.on('error', record);
  return {
    write: (text) => void stream.write(text, record),
    failure: () =>
      new Promise((resolve) => {
        stream.write('', (failure) => {
          record(failure);
          resolve(first);
        });
      }),
  };
};
