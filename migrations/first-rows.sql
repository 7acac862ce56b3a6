-- What is in every database from its first day.
INSERT INTO national.judgement_salt DEFAULT VALUES;
INSERT INTO national.clock (follows_service) VALUES (false);
INSERT INTO fristad.feature_code (code, label_sv, label_en, added_by, added_at)
  SELECT code, sv, en, 'migration', now()
  FROM (VALUES ('STEP_FREE', 'Utan trappsteg', 'Step-free'),
               ('CHILDREN_WELCOME', 'Barn är välkomna', 'Children welcome'),
               ('PETS_WELCOME', 'Husdjur är välkomna', 'Pets welcome'),
               ('WOMEN_ONLY', 'Endast kvinnor', 'Women only'),
               ('STAFFED_DAY_AND_NIGHT', 'Personal dygnet runt', 'Staffed day and night'),
               ('ADDICTION_CARE', 'Beroendevård', 'Addiction care'),
               ('SCHOOL_NEAR', 'Nära skola', 'School near by'),
               ('QUIET', 'Lugnt läge', 'Quiet')) AS seed (code, sv, en);
