/** Makes everything that the running transaction reads come from one moment. Call it first. */
export abstract class Snapshot {
  abstract begin(): Promise<void>;
}
