/** What a code is called, in Swedish and in English. */
export type Label = readonly [sv: string, en: string];
/** Codes of one list, by what they are called. */
export type Labels = Readonly<Record<string, Label>>;
