/** Connections that a server allows unless it is told otherwise, without those that it keeps for a superuser. */
const ALLOWED = 97;
/** Suites that ask one server at the same time. */
const SUITES = 2;

/** Most connections of whoever owns a suite's database and arranges what is in it. */
export const OWNING = 12;
/** Of a service that many ask at the same time; a suite has one such service. */
export const SERVING_MANY = 24;
/** What is left of a server for its templates, its queues and processes that suites start. */
export const LEFT_OVER = ALLOWED - SUITES * (OWNING + SERVING_MANY);
