type Said = string | number | boolean | null;

/** Names in an entry are of small letters. */
const nameOf = (field: string): string => field.toLowerCase();
const wordOf = (said: string | number | boolean): string => {
  if (typeof said === 'boolean') return said ? 'YES' : 'NO';
  return String(said);
};

/** What was entered, as an entry of the log has it: codes, days and figures by their names; `NOTHING` for what was taken away. */
export const particularsOf = (entered: Said | object): Readonly<Record<string, string>> => {
  if (entered === null) return { value: 'NOTHING' };
  if (typeof entered !== 'object') return { value: wordOf(entered) };
  return Object.fromEntries(
    Object.entries(entered as Readonly<Record<string, Said>>).flatMap(([field, said]) =>
      said === null ? [] : [[nameOf(field), wordOf(said)]],
    ),
  );
};
