import { ForwardOnly } from './forward-only.js';

/** A key's row may be wrapped anew or erased, nothing else; an erased one is final, and none is deleted. */
export class DataKeyKeepsItsPlace2026110100033 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE FUNCTION fristad.data_key_keeps_its_place() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND OLD.erased_at IS NULL
           AND (NEW.subject_kind, NEW.subject_id, NEW.version, NEW.created_at)
             = (OLD.subject_kind, OLD.subject_id, OLD.version, OLD.created_at) THEN
          RETURN NEW;
        END IF;
        RAISE restrict_violation USING CONSTRAINT = TG_NAME,
          MESSAGE = format('the row of data key %s %s %s is kept', OLD.subject_kind, OLD.subject_id, OLD.version);
      END $$`,
    `
      CREATE TRIGGER data_key_keeps_its_place BEFORE UPDATE OR DELETE ON fristad.data_key
        FOR EACH ROW EXECUTE FUNCTION fristad.data_key_keeps_its_place()`,
  ];
}
