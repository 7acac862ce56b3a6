/** An act that this process does again and again, never twice at a time. What fails is reported, and done again. */
export class Recurring {
  private timer: NodeJS.Timeout | undefined;
  private underWay: Promise<void> | undefined;

  constructor(
    private readonly everyMs: number,
    private readonly report: (cause: unknown) => void,
  ) {}

  start(act: () => Promise<void>): void {
    this.timer ??= setInterval(() => {
      this.underWay ??= act()
        .catch(this.report)
        .finally(() => (this.underWay = undefined));
    }, this.everyMs);
  }

  /** Lets one under way end. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.underWay;
  }
}
