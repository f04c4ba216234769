CREATE TABLE satisfaction (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    on_day DATE NOT NULL,
    confident INT NOT NULL,
    cared_for INT NOT NULL,
    happy INT NOT NULL,
    note VARCHAR(5000) NOT NULL
);

CREATE TABLE delivered_result (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    sale_id BIGINT REFERENCES sale,
    on_day DATE NOT NULL,
    benefit VARCHAR(5000) NOT NULL
);

CREATE TABLE promise (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    sale_id BIGINT REFERENCES sale,
    kind VARCHAR(30) NOT NULL,
    text VARCHAR(5000) NOT NULL,
    said_by VARCHAR(500) NOT NULL,
    on_day DATE NOT NULL,
    due DATE,
    owner VARCHAR(500) NOT NULL,
    state VARCHAR(30) NOT NULL,
    closed DATE,
    note VARCHAR(5000) NOT NULL
);

CREATE TABLE interview (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    on_day DATE NOT NULL,
    improvement VARCHAR(5000) NOT NULL,
    improvement_light VARCHAR(30),
    strength VARCHAR(5000) NOT NULL,
    strength_light VARCHAR(30),
    terms VARCHAR(5000) NOT NULL,
    terms_light VARCHAR(30),
    usable VARCHAR ARRAY NOT NULL,
    consent VARCHAR(30) NOT NULL,
    consent_day DATE
);

CREATE TABLE complaint (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    opened DATE NOT NULL,
    what VARCHAR(5000) NOT NULL,
    fixed DATE,
    verified DATE,
    interview_id BIGINT REFERENCES interview
);

CREATE TABLE ask (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    on_day DATE NOT NULL,
    way VARCHAR(30) NOT NULL,
    about VARCHAR(500) NOT NULL,
    action VARCHAR(5000) NOT NULL,
    by_day DATE,
    words VARCHAR(5000) NOT NULL,
    outcome VARCHAR(30) NOT NULL,
    cause VARCHAR(500) NOT NULL,
    override VARCHAR(500) NOT NULL
);

CREATE TABLE commitment (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    what VARCHAR(500) NOT NULL,
    wording VARCHAR(5000) NOT NULL,
    formality VARCHAR(30) NOT NULL,
    since DATE NOT NULL,
    per_quarter INT,
    we_give VARCHAR(5000) NOT NULL,
    they_gain VARCHAR(5000) NOT NULL,
    review DATE,
    ended DATE
)
