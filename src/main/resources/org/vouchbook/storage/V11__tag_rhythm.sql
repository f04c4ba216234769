CREATE TABLE tag_rhythm (
    id BIGINT PRIMARY KEY,
    tag VARCHAR(200) NOT NULL,
    days INT NOT NULL
);

ALTER TABLE interaction ADD COLUMN minutes INT;
