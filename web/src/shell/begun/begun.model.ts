/** Which form, of which thing, of which case; `shape` is raised when what the form holds becomes another. */
export type FormKey = { readonly form: string; readonly of: string | undefined; readonly shape: number };

/** What is kept of a form, as the service gets it. */
export const textOf = ({ shape }: FormKey, value: unknown): string => JSON.stringify({ shape, value });

/** What was typed before; undefined where the form was another then. */
export const valueIn = ({ shape }: FormKey, text: string): unknown => {
  try {
    const kept = JSON.parse(text) as { readonly shape?: number; readonly value?: unknown } | null;
    return kept?.shape === shape ? kept.value : undefined;
  } catch {
    return undefined;
  }
};

/** The service’s limit, in characters. */
export const LONGEST = 60_000;
