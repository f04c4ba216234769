CREATE TABLE meta (
    only_row BOOLEAN PRIMARY KEY CHECK (only_row),
    format INT NOT NULL,
    book_id UUID NOT NULL
);
INSERT INTO meta VALUES (TRUE, 1, RANDOM_UUID());

CREATE SEQUENCE row_id CACHE 64;

CREATE TABLE contact (
    id BIGINT PRIMARY KEY,
    given_name VARCHAR(200) NOT NULL,
    family_name VARCHAR(200) NOT NULL,
    organisation VARCHAR(200) NOT NULL,
    role VARCHAR(200) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    origin VARCHAR(30) NOT NULL,
    emails VARCHAR ARRAY NOT NULL,
    phones VARCHAR ARRAY NOT NULL,
    address VARCHAR NOT NULL,
    website VARCHAR NOT NULL,
    tags VARCHAR ARRAY NOT NULL,
    likes VARCHAR NOT NULL,
    birth_month INT,
    birth_day INT,
    birth_year INT,
    how_met VARCHAR NOT NULL,
    rhythm_days INT,
    since DATE,
    notes VARCHAR NOT NULL,
    archived BOOLEAN NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE interaction (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    kind VARCHAR(30) NOT NULL,
    direction VARCHAR(30) NOT NULL,
    on_day DATE NOT NULL,
    note VARCHAR NOT NULL,
    axis VARCHAR(30),
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
CREATE INDEX interaction_contact_day ON interaction (contact_id, on_day, kind);

CREATE TABLE scorecard (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    on_day DATE NOT NULL,
    liking DOUBLE PRECISION NOT NULL,
    reciprocity DOUBLE PRECISION NOT NULL,
    credibility DOUBLE PRECISION NOT NULL,
    commitment DOUBLE PRECISION NOT NULL,
    why VARCHAR(500) NOT NULL,
    UNIQUE (contact_id, on_day)
);

CREATE TABLE referral (
    id BIGINT PRIMARY KEY,
    direction VARCHAR(30) NOT NULL,
    counterpart_id BIGINT NOT NULL REFERENCES contact,
    prospect_id BIGINT NOT NULL REFERENCES contact,
    level VARCHAR(30) NOT NULL,
    channel VARCHAR(30),
    tie VARCHAR(30),
    stage VARCHAR(30) NOT NULL,
    stage_since TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    place DOUBLE PRECISION NOT NULL,
    amount DECIMAL(20, 4),
    currency VARCHAR(3),
    note VARCHAR NOT NULL,
    lost_reason VARCHAR(500) NOT NULL,
    on_day DATE NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
CREATE INDEX referral_stage_place ON referral (stage, place);

CREATE TABLE stage_move (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    referral_id BIGINT NOT NULL REFERENCES referral,
    from_stage VARCHAR(30) NOT NULL,
    to_stage VARCHAR(30) NOT NULL,
    moved TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE change_set (
    seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    label VARCHAR NOT NULL,
    arguments VARCHAR ARRAY NOT NULL,
    made TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    state VARCHAR(10) NOT NULL
);
CREATE INDEX change_set_state ON change_set (state, seq);

CREATE TABLE change_edit (
    seq BIGINT NOT NULL REFERENCES change_set,
    n INT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    row_id BIGINT NOT NULL,
    contact_id BIGINT NOT NULL,
    before_row VARCHAR,
    after_row VARCHAR,
    PRIMARY KEY (seq, n)
);
CREATE INDEX change_edit_contact ON change_edit (contact_id)
