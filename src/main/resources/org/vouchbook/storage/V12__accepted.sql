ALTER TABLE hand_off ADD COLUMN accepted_by VARCHAR(500);

ALTER TABLE hand_off ADD COLUMN accepted_on DATE;
