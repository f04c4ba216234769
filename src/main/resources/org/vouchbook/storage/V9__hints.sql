CREATE TABLE hint_passed (
    id BIGINT PRIMARY KEY,
    contact_id BIGINT NOT NULL REFERENCES contact,
    other VARCHAR(500) NOT NULL,
    words VARCHAR(500) NOT NULL,
    on_day DATE NOT NULL
);
