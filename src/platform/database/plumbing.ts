/** The role in which the process does what is nobody's act: its queue of jobs, and looking how old the database is. */
export const PLUMBING = 'fristad_plumbing';
