/** Keys, each until its time; what is over is forgotten as new ones come. */
export class Remembered {
  private readonly ends = new Map<string, number>();

  /** Milliseconds until it is forgotten; undefined when it is not known. */
  left(key: string, now: number): number | undefined {
    const end = this.ends.get(key) ?? now;
    return end > now ? end - now : undefined;
  }

  put(key: string, { until, now }: { readonly until: number; readonly now: number }): void {
    this.ends.delete(key);
    this.ends.set(key, until);
    for (const [old, end] of this.ends) {
      if (end > now) return;
      this.ends.delete(old);
    }
  }
}
