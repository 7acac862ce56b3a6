/** What a coordinator does who is told that no place was found. */
export const NEXT_STEPS = [
  'WAIT_FOR_NEXT_PLAN',
  'CHANGE_REQUEST',
  'PARK_REQUEST',
  'SEARCH_BY_HAND',
  'REFER_ELSEWHERE',
] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** On record: that a plan of the country found no place for a request, why, as far as the case alone tells, and what then. */
export type UnableToPlace = {
  readonly id: string;
  readonly request: string;
  readonly run: string;
  readonly policyVersion: string;
  /** Units that suit the case alone. */
  readonly admitted: number;
  /** Units that each constraint rules out, by its id. */
  readonly ruledOut: Readonly<Record<string, number>>;
  readonly ruledOutAlone: Readonly<Record<string, number>>;
  /** The least changes that would free a unit. */
  readonly relaxations: readonly object[];
  readonly nextStep: NextStep;
  readonly recordedBy: string;
  readonly recordedAt: Date;
};
