/** Who asks, in which role, and how far it reaches. */
export type Person = {
  readonly id: string;
  readonly role: string;
  readonly region?: string;
  readonly provider?: string;
  readonly municipality?: string;
};

/** What the issuer says of the role. */
export const grantOf = ({ role, region, provider, municipality }: Person): string => {
  if (provider !== undefined) return `${role}:provider:${provider}`;
  if (municipality !== undefined) return `${role}:municipality:${municipality}`;
  return region === undefined ? role : `${role}:${region}`;
};
