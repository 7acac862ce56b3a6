import { readFileSync } from 'node:fs';
import type { Cell } from './matrix-cells.js';

/** A line of the table that a policy officer wrote. */
export type Line = {
  readonly role: string;
  readonly act: string;
  readonly whose: readonly string[];
  readonly ties: readonly string[];
  readonly purposes: readonly string[];
  readonly namesCase: boolean;
  readonly fresh: boolean;
  readonly second: readonly string[];
  readonly isSecondAnywhere: boolean;
};

const words = (cell: string | undefined) => (cell === '-' || cell === undefined ? [] : cell.split(' '));
const ANYWHERE = 'of-any-region';
const yes = (cell: string | undefined): boolean => {
  if (cell !== 'yes' && cell !== 'no') throw new TypeError(`Neither yes nor no: ${cell}`);
  return cell === 'yes';
};

/** The lines of `fixtures/access/who-may.csv`. */
export const writtenPolicy = (): readonly Line[] => {
  const [head, ...rows] = readFileSync('fixtures/access/who-may.csv', 'utf8').trimEnd().split('\n');
  if (head !== 'role,act,whose,only if,for,names the case,fresh login,second person')
    throw new TypeError(`Other columns than known: ${head}`);
  return rows.map((row) => {
    const [role = '', act = '', whose, ties, purposes, namesCase, fresh, second] = row.split(',');
    return {
      role,
      act,
      whose: words(whose),
      ties: words(ties),
      purposes: words(purposes),
      namesCase: yes(namesCase),
      fresh: yes(fresh),
      second: words(second).filter((word) => word !== ANYWHERE),
      isSecondAnywhere: words(second).includes(ANYWHERE),
    };
  });
};

const lies = ({ grant, where }: Cell): string => {
  if (where === 'NATIONAL')
    return grant.role === 'AUDITOR' && grant.region !== 'NATIONAL' ? 'other' : 'national';
  const everywhere =
    grant.role === 'POLICY_ADMIN' ||
    grant.role === 'REGISTER_KEEPER' ||
    grant.role === 'INTEGRATION' ||
    ('region' in grant && grant.region === 'NATIONAL');
  return everywhere || where === 'NORD' ? 'own' : 'other';
};

/** Whether a line, read as its author meant it, lets that combination. */
export const lets = (line: Line, cell: Cell, isList: boolean): boolean => {
  if (line.role !== cell.grant.role) return false;
  if (line.fresh && cell.login !== 'fresh') return false;
  if (!anyOf(line.purposes, cell.purpose?.code)) return false;
  return isList || letsThing(line, cell);
};

const anyOf = (asked: readonly string[], given = 'none') => asked.length === 0 || asked.includes(given);

const letsThing = (line: Line, cell: Cell): boolean => {
  if (cell.denied || !line.whose.includes(lies(cell))) return false;
  if (!anyOf(line.ties, cell.tie)) return false;
  return !line.namesCase || !cell.ofCase || cell.purpose?.case === 'K-17';
};
