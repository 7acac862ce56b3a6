// Of the process, whatever specs run in it: the changes to try, which of them acts, which test of the spec runs, and which
// edits have been come by.
export const choice = {
  mutants: [],
  isFresh: true,
  affected: new Set(),
  // What a hook ends in red: tests that were left out because of it are no failures.
  failure: '',
  path: '',
  number: -1,
  isLoading: true,
  test: -1,
  reached: new Map(),
};

export const choose = ({ path, number }) => Object.assign(choice, { path, number });
/** No test runs, but maybe what surrounds them. */
export const BETWEEN = -1;
export const NOTHING = { path: '', number: -1 };
