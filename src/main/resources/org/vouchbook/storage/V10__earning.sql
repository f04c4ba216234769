CREATE TABLE other_choice (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    who VARCHAR(500) NOT NULL,
    appeal VARCHAR(5000) NOT NULL
);

CREATE TABLE reason_to_refer (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    reason VARCHAR(5000) NOT NULL,
    next_action VARCHAR(500) NOT NULL,
    due DATE,
    done DATE
);

CREATE TABLE anticipation (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    need VARCHAR(5000) NOT NULL,
    expected DATE NOT NULL,
    arrangement VARCHAR(5000) NOT NULL,
    arranged DATE
);

CREATE TABLE guest_event (
    id BIGINT PRIMARY KEY,
    name VARCHAR(500) NOT NULL,
    on_day DATE NOT NULL,
    place VARCHAR(500) NOT NULL,
    about VARCHAR(5000) NOT NULL
);

CREATE TABLE invitation (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    event_id BIGINT NOT NULL REFERENCES guest_event,
    state VARCHAR(30) NOT NULL,
    friend VARCHAR(500) NOT NULL
);

CREATE TABLE library_item (
    id BIGINT PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    text VARCHAR(5000) NOT NULL,
    topic VARCHAR(500) NOT NULL,
    created TIMESTAMP(9) WITH TIME ZONE NOT NULL
);
