import { ForwardOnly } from './forward-only.js';

/** What may change of a unit; its version counts the changes. One that lies elsewhere is another unit. */
const CHANGEABLE = ['beds', 'features', 'protection_level', 'monthly_cost', 'available', 'version'];

/** Which rows, the policies say. A void that is over or was never needed is taken away; the audit log keeps that. */
export class OfficersWriteUnits2026112300096 extends ForwardOnly {
  protected readonly statements = [
    `ALTER TABLE fristad.housing_unit ADD COLUMN version integer NOT NULL DEFAULT 1 CHECK (version > 0)`,
    `GRANT INSERT, UPDATE (${CHANGEABLE.join(', ')}) ON fristad.housing_unit TO fristad_app`,
    `GRANT INSERT, DELETE ON fristad.unit_void TO fristad_app`,
  ];
}
