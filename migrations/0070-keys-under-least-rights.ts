import { ForwardOnly } from './forward-only.js';

/** Who may do what with keys and checks. Nobody who acts may delete a row, or move a key to another subject. */
export class KeysUnderLeastRights2026112200070 extends ForwardOnly {
  protected readonly statements = [
    `GRANT INSERT (id) ON fristad.key_encryption_key TO fristad_app, fristad_import`,
    `
      GRANT SELECT, INSERT (subject_kind, subject_id, version, kek_id, wrapped, erased_at)
        ON fristad.data_key TO fristad_app, fristad_import`,
    `GRANT UPDATE (kek_id, wrapped, erased_at) ON fristad.data_key TO fristad_app`,
    `GRANT SELECT, UPDATE (kek_id, wrapped) ON fristad.data_key TO fristad_operator`,
    `GRANT SELECT, INSERT, UPDATE (wraps) ON fristad.key_encryption_key TO fristad_operator`,
    `GRANT SELECT, INSERT, UPDATE (taken) ON fristad.person_check_day TO fristad_app`,
    `GRANT SELECT, INSERT, UPDATE (answered_at) ON fristad.person_check TO fristad_app`,
    `GRANT INSERT (output, case_id) ON fristad.registered_person TO fristad_app`,
  ];
}
