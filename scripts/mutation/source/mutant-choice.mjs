// Of the process, whatever specs run in it: the changes to try, which of them acts, and which edits have been come by.
export const choice = {
  mutants: [],
  isFresh: true,
  path: '',
  number: -1,
  isLoading: true,
  reached: new Map(),
};

export const choose = ({ path, number }) => Object.assign(choice, { path, number });
export const NOTHING = { path: '', number: -1 };
