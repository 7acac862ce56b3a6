import { aTerritory, aVoid } from './statements.js';
import type { Watched } from './what-a-trigger-does.js';

const NOTHING_CHANGED = 'DELETE FROM fristad.inventory_change';
type Causing = readonly [trigger: string, change: string, does: string, before?: readonly string[]];
const VOID = aVoid('[2028-01-01,2028-02-01)');
const UNIT = `INSERT INTO fristad.housing_unit VALUES ('U2', 'P1', 'EMERGENCY', 'EXCLUSIVE', 3, 'POINT(15.1 56.2)', 'L1', '{}', 2,
  14000, '[2026-11-01,)', 2)`;
const PROVIDER = `INSERT INTO fristad.provider VALUES ('P2', 'NGO', true, true, NULL, '{}', '{}', '{}')`;

/** What puts down that a transaction changed a part of the inventory. */
export const OF_THE_INVENTORY: readonly Watched[] = (
  [
    ['housing_unit inventory_grows', 'UNIT U2', UNIT],
    [
      'housing_unit inventory_changes',
      'UNIT U1',
      `UPDATE fristad.housing_unit SET features = '{QUIET}' WHERE id = 'U1'`,
    ],
    ['housing_unit inventory_shrinks', 'UNIT U2', `DELETE FROM fristad.housing_unit WHERE id = 'U2'`, [UNIT]],
    ['unit_void inventory_grows', 'UNIT U1', VOID],
    [
      'unit_void inventory_changes',
      'UNIT U1',
      `UPDATE fristad.unit_void SET reason = 'PEST' WHERE unit = 'U1'`,
      [VOID],
    ],
    ['unit_void inventory_shrinks', 'UNIT U1', `DELETE FROM fristad.unit_void WHERE unit = 'U1'`, [VOID]],
    ['provider inventory_changes', 'PROVIDER ', PROVIDER],
    ['territory inventory_changes', 'GROUND ', aTerritory()],
    [
      'group_relation inventory_changes',
      'GROUND ',
      `INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`,
    ],
    [
      'hostile_group inventory_changes',
      'GROUND ',
      `INSERT INTO fristad.hostile_group VALUES ('G3', 'OTHER')`,
    ],
    ['region inventory_changes', 'PLACE ', `INSERT INTO fristad.region VALUES ('NINE', 'Nio')`],
    [
      'municipality inventory_changes',
      'PLACE ',
      `INSERT INTO fristad.municipality VALUES ('1', 'Ett', 'SYD')`,
    ],
    [
      'locality inventory_changes',
      'PLACE ',
      `INSERT INTO fristad.locality VALUES ('L9', 'Nio', '1280', 1, 'POINT(13 55)')`,
    ],
  ] as readonly Causing[]
).map(([trigger, change, does, before = []]) => ({
  ...{ trigger: `fristad.${trigger}`, before: [...before, NOTHING_CHANGED], does },
  shows: [`SELECT array_agg(part || ' ' || thing) AS value FROM fristad.inventory_change`, [change]],
}));
