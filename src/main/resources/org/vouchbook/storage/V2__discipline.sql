ALTER TABLE referral ADD COLUMN (
    permission_day DATE,
    permission_scope VARCHAR(500),
    permission_words VARCHAR(5000),
    permission_given VARCHAR(30),
    permission_withdrawn DATE,
    promise_day DATE,
    promise_channel VARCHAR(30),
    promise_who VARCHAR(500),
    promise_by DATE,
    introduced TIMESTAMP(9) WITH TIME ZONE,
    introduction_channel VARCHAR(30),
    introduction_words VARCHAR,
    introduction_evidence VARCHAR(30),
    homework_why VARCHAR(5000) DEFAULT '' NOT NULL,
    homework_business VARCHAR(5000) DEFAULT '' NOT NULL,
    homework_needs VARCHAR(5000) DEFAULT '' NOT NULL,
    homework_situation VARCHAR(5000) DEFAULT '' NOT NULL,
    homework_skipped VARCHAR(500) DEFAULT '' NOT NULL,
    their_gain VARCHAR(5000) DEFAULT '' NOT NULL,
    our_gain VARCHAR(5000) DEFAULT '' NOT NULL,
    reason_to_trust VARCHAR(5000) DEFAULT '' NOT NULL,
    reason_for_time VARCHAR(5000) DEFAULT '' NOT NULL,
    at_stake VARCHAR(5000) DEFAULT '' NOT NULL,
    knows_us BOOLEAN DEFAULT FALSE NOT NULL,
    knows_purchase BOOLEAN DEFAULT FALSE NOT NULL,
    knows_happy BOOLEAN DEFAULT FALSE NOT NULL,
    consent VARCHAR(30) DEFAULT 'NOT_ASKED' NOT NULL,
    consent_day DATE,
    contacted TIMESTAMP(9) WITH TIME ZONE,
    ended DATE,
    weight INT DEFAULT 1 NOT NULL,
    archived TIMESTAMP(9) WITH TIME ZONE
);

ALTER TABLE stage_move ADD COLUMN reason VARCHAR(500) DEFAULT '' NOT NULL;

CREATE INDEX stage_move_referral ON stage_move (referral_id);

UPDATE referral SET permission_day = on_day, permission_scope = '', permission_words = ''
    WHERE level = 'PERMISSION';

UPDATE referral SET promise_day = on_day, promise_channel = channel, promise_who = '', promise_by = on_day
    WHERE level = 'PROMISED';

UPDATE referral r SET
    introduced = COALESCE(
        (SELECT MIN(m.moved) FROM stage_move m WHERE m.referral_id = r.id AND m.to_stage = 'INTRODUCED'), created),
    introduction_channel = channel,
    introduction_words = '',
    introduction_evidence = 'EARLIER'
    WHERE level = 'INTRODUCED';

UPDATE referral r SET contacted =
    (SELECT MIN(m.moved) FROM stage_move m
        WHERE m.referral_id = r.id AND m.to_stage IN ('CONTACTED', 'IN_CONVERSATION', 'WON'));

UPDATE referral SET ended = CAST(stage_since AS DATE) WHERE stage IN ('WON', 'LOST');

ALTER TABLE referral DROP COLUMN channel;

CREATE TABLE follow_up_answer (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    kind VARCHAR(30) NOT NULL,
    subject_id BIGINT NOT NULL,
    occasion BIGINT NOT NULL,
    answer VARCHAR(30) NOT NULL,
    answered TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    due TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    way VARCHAR(30),
    until_day DATE,
    reason VARCHAR(500) NOT NULL
);
CREATE INDEX follow_up_answer_subject ON follow_up_answer (subject_id);

CREATE TABLE sale (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    referral_id BIGINT REFERENCES referral,
    kind VARCHAR(30) NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    on_day DATE NOT NULL,
    what VARCHAR(500) NOT NULL,
    origin VARCHAR(30) NOT NULL,
    renews DATE,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE gift (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    referral_id BIGINT REFERENCES referral,
    item VARCHAR(500) NOT NULL,
    on_day DATE NOT NULL,
    amount DECIMAL(20, 4),
    currency VARCHAR(3),
    occasion VARCHAR(500) NOT NULL,
    reaction VARCHAR(500) NOT NULL
);

CREATE TABLE planted_request (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    referral_id BIGINT REFERENCES referral,
    on_day DATE NOT NULL,
    present VARCHAR(500) NOT NULL,
    elements VARCHAR ARRAY NOT NULL,
    skipped VARCHAR(500) NOT NULL
);

CREATE TABLE hand_off (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    sale_id BIGINT NOT NULL REFERENCES sale,
    status VARCHAR(30) NOT NULL,
    promises VARCHAR(5000) NOT NULL,
    expectations VARCHAR(5000) NOT NULL,
    details VARCHAR(5000) NOT NULL,
    receiver VARCHAR(500) NOT NULL,
    on_day DATE
)
