import { groupCode, type GroupCode } from '#kernel';
import type { GroupRelation, GroupType, Locality, Scenario } from '#scoring';
import type { Chance } from './chance.js';
import type { Setting } from './setting.js';
import { weighted } from './weighted.js';

/** An invented group, the town where it began and how many people have left it. */
export type Gang = {
  readonly code: GroupCode;
  readonly type: GroupType;
  readonly base: Locality;
  readonly size: number;
};
export type Groups = {
  readonly groups: Scenario['groups'];
  readonly groupRelations: readonly GroupRelation[];
  readonly gangs: readonly Gang[];
  /** Draws a group as often as people leave it. */
  readonly gang: (chance: Chance) => Gang;
};

const TYPES: readonly GroupType[] = [
  'SUBURBAN',
  'SUBURBAN',
  'SELF_DEFINED',
  'SUBURBAN',
  'WHITE_POWER',
  'SELF_DEFINED',
];
const FEWEST = 17;
const MOST = 60;
/** Shares of all pairs of groups: with these about a fifth of all pairs of households are in conflict. */
const ALLIED = 0.03;
const HOSTILE = 0.05;

const relationsOf = (chance: Chance, codes: readonly GroupCode[]): readonly GroupRelation[] => {
  const pairs = codes.flatMap((a, i) => codes.slice(i + 1).map((b) => ({ a, b })));
  const allied = Math.round(ALLIED * pairs.length);
  const related = chance.some(pairs, allied + Math.round(HOSTILE * pairs.length));
  return related.map((pair, i) => ({ ...pair, relation: i < allied ? 'ALLIED' : 'HOSTILE' }));
};

/** Groups with codes instead of names, their allies and rivals; the more territories, the more groups. */
export const makeGroups = (chance: Chance, { town }: Setting, territories: number): Groups => {
  const count = Math.min(MOST, FEWEST + Math.floor(territories / 20));
  const gangs = Array.from({ length: count }, (_, i): Gang => ({
    code: groupCode(`G${String(i + 1).padStart(2, '0')}`),
    type: TYPES[i % TYPES.length] ?? 'OTHER',
    base: town(chance),
    size: chance.whole(4, 8),
  }));
  return {
    groups: gangs.map(({ code, type }) => ({ code, type })),
    groupRelations: relationsOf(
      chance,
      gangs.map(({ code }) => code),
    ),
    gangs,
    gang: weighted(gangs, ({ size }) => size),
  };
};
