import { aTerritory, BOW_TIE } from '../statements.js';
import type { Row } from './row.js';

const supersede = `UPDATE fristad.territory SET superseded_by = 2`;

export const territories: readonly Row[] = [
  ['full confidence', [aTerritory({ confidence: '1' })], undefined],
  ['no confidence', [aTerritory({ confidence: '0' })], undefined],
  ['more than full confidence', [aTerritory({ confidence: '1.01' })], 'territory_confidence_check'],
  ['less than no confidence', [aTerritory({ confidence: '-0.01' })], 'territory_confidence_check'],
  ['a class that is none', [aTerritory({ class: 'SAFE' })], 'territory_class_check'],
  ['a ground that crosses itself', [aTerritory({ ground: BOW_TIE })], 'territory_ground_check'],
  ['a ground without an area', [aTerritory({ ground: 'POINT(13 55)' })], 'territory_ground_check'],
  ['a validity without a day', [aTerritory({ valid: 'empty' })], 'territory_valid_check'],
  ['a validity without a beginning', [aTerritory({ valid: '(,2026-01-01)' })], 'territory_valid_check'],
  ['a group that is not there', [aTerritory({ groups: '{G9}' })], 'territory_groups'],
  ['a second current version', [aTerritory(), aTerritory({ version: '2' })], 'territory_one_current_version'],
  [
    'a new version after the old one is superseded',
    [aTerritory(), supersede, aTerritory({ version: '2' })],
    undefined,
  ],
  [
    'a version superseded by an earlier one',
    [aTerritory({ version: '3', supersededBy: '2' })],
    'territory_check',
  ],
  [
    'a changed ground',
    [aTerritory(), `UPDATE fristad.territory SET confidence = 0.7`],
    'territory_is_never_overwritten',
  ],
  [
    'a superseded version made current',
    [
      aTerritory(),
      supersede,
      aTerritory({ version: '2' }),
      `UPDATE fristad.territory SET superseded_by = NULL WHERE version = 1`,
    ],
    'territory_is_never_overwritten',
  ],
  ['a deleted version', [aTerritory(), `DELETE FROM fristad.territory`], 'territory_is_never_overwritten'],
  [
    'a superseding version that never comes',
    [aTerritory(), supersede, `SET CONSTRAINTS ALL IMMEDIATE`],
    'territory_id_superseded_by_fkey',
  ],
];

export const codes: readonly Row[] = [
  ['a bed', [`UPDATE fristad.housing_unit SET beds = 1`], undefined],
  ['no bed', [`UPDATE fristad.housing_unit SET beds = 0`], 'housing_unit_beds_check'],
  [
    'a unit never available',
    [`UPDATE fristad.housing_unit SET available = 'empty'`],
    'housing_unit_available_check',
  ],
  ['a unit of no kind', [`UPDATE fristad.housing_unit SET kind = 'HOTEL'`], 'housing_unit_kind_check'],
  [
    'a catchment that is not there',
    [`UPDATE fristad.provider SET catchment_municipalities = '{0000}'`],
    'provider_catchment_municipalities',
  ],
  [
    'a group hostile to itself',
    [`INSERT INTO fristad.group_relation VALUES ('G1', 'G1', 'HOSTILE')`],
    'group_relation_check',
  ],
  ['two hostile groups', [`INSERT INTO fristad.group_relation VALUES ('G1', 'G2', 'HOSTILE')`], undefined],
  ['an empty code', [`INSERT INTO fristad.region VALUES ('', 'x')`], 'region_code_check'],
];
