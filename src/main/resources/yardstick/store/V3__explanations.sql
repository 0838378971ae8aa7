-- Why an indicator lags, and what will be done about it.
-- What is under its units stands in part_text.

CREATE TABLE explanation (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    as_of DATE,
    cause VARCHAR NOT NULL,
    measure VARCHAR NOT NULL,
    owner_text VARCHAR NOT NULL,
    due_day DATE,
    due_text VARCHAR NOT NULL,
    due_what VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    state_day DATE,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT explanation_key PRIMARY KEY (plan, id)
);

-- Which step of the journal touched which indicator or its values, so that the history of one indicator is found
-- without reading the whole journal. The number tells the indicator's rows in the images of that step; it may belong to
-- another indicator in a later one, the id may not. Steps from before are entered when a store is brought up to date.
CREATE TABLE journal_touch (
    journal BIGINT NOT NULL,
    no BIGINT NOT NULL,
    plan VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    CONSTRAINT journal_touch_key PRIMARY KEY (journal, no)
);

CREATE INDEX journal_touch_of ON journal_touch (plan, indicator);
