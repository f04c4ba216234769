CREATE TABLE networking_group (
    id BIGINT PRIMARY KEY,
    name VARCHAR(500) NOT NULL,
    kind VARCHAR(30) NOT NULL,
    rhythm_days INT,
    next_meeting DATE,
    yearly_fee DECIMAL(20, 4),
    fee_currency VARCHAR(3),
    note VARCHAR(5000) NOT NULL
);

CREATE TABLE membership (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    group_id BIGINT NOT NULL REFERENCES networking_group,
    since DATE NOT NULL,
    role VARCHAR(500) NOT NULL,
    ended DATE
);

CREATE TABLE group_commitment (
    id BIGINT PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES networking_group,
    what VARCHAR(500) NOT NULL,
    wording VARCHAR(5000) NOT NULL,
    formality VARCHAR(30) NOT NULL,
    since DATE NOT NULL,
    per_quarter INT,
    we_give VARCHAR(5000) NOT NULL,
    they_gain VARCHAR(5000) NOT NULL,
    review DATE,
    ended DATE
);

CREATE TABLE group_meeting (
    id BIGINT PRIMARY KEY,
    group_id BIGINT NOT NULL REFERENCES networking_group,
    on_day DATE NOT NULL,
    said VARCHAR(5000) NOT NULL,
    passed VARCHAR(5000) NOT NULL
);

CREATE TABLE attendance (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    meeting_id BIGINT NOT NULL REFERENCES group_meeting
);
