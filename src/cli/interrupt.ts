const INTERRUPTED = 130;

/** Ctrl-C once asks to stop with what there is; twice leaves at once. */
export const untilInterrupted = async <T>(
  act: (signal: AbortSignal) => Promise<T>,
  onFirst: () => void,
): Promise<T> => {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
    onFirst();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    return await act(controller.signal);
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
};
