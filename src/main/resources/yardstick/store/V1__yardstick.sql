-- Amounts are text, exactly as BigDecimal writes them (src/docs/decisions/0001-amounts-as-text.md).
-- Periods are period codes; an empty one means that no period is known.
-- No foreign key where H2 would make an index for it beside the key: with 200,000 values that is a third of the file.
-- Only plain tables, indexes and constraints with names of their own: the guard knows nothing else.

CREATE TABLE source (
    id INTEGER NOT NULL,
    file VARCHAR NOT NULL,
    fingerprint VARCHAR NOT NULL,
    sheet VARCHAR NOT NULL,
    CONSTRAINT source_key PRIMARY KEY (id)
);

CREATE TABLE plan (
    id VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    body_title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    issuer VARCHAR NOT NULL,
    signed DATE,
    published DATE,
    region VARCHAR NOT NULL,
    region_level VARCHAR NOT NULL,
    region_parent VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    CONSTRAINT plan_key PRIMARY KEY (id)
);

CREATE TABLE goal (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    heading VARCHAR NOT NULL,
    horizon VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT goal_key PRIMARY KEY (plan, id),
    CONSTRAINT goal_of_plan FOREIGN KEY (plan) REFERENCES plan (id)
);

CREATE TABLE indicator (
    no BIGINT NOT NULL,
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    definition VARCHAR NOT NULL,
    category VARCHAR NOT NULL,
    category_printed VARCHAR NOT NULL,
    attribute VARCHAR,
    kind VARCHAR NOT NULL,
    direction VARCHAR NOT NULL,
    unit_symbol VARCHAR NOT NULL,
    unit_base VARCHAR NOT NULL,
    unit_exponent INTEGER NOT NULL,
    unit_per VARCHAR NOT NULL,
    decimals INTEGER,
    limits VARCHAR,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT indicator_key PRIMARY KEY (no),
    CONSTRAINT indicator_id UNIQUE (plan, id),
    CONSTRAINT indicator_of_plan FOREIGN KEY (plan) REFERENCES plan (id)
);

CREATE TABLE indicator_text (
    indicator BIGINT NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    CONSTRAINT indicator_text_key PRIMARY KEY (indicator, role, position)
);

CREATE TABLE baseline (
    indicator BIGINT NOT NULL,
    period VARCHAR NOT NULL,
    period_origin VARCHAR NOT NULL,
    amount VARCHAR,
    printed VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT baseline_key PRIMARY KEY (indicator),
    CONSTRAINT baseline_of_indicator FOREIGN KEY (indicator) REFERENCES indicator (no)
);

CREATE TABLE target (
    indicator BIGINT NOT NULL,
    period VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    period_origin VARCHAR NOT NULL,
    comparator VARCHAR NOT NULL,
    amount VARCHAR,
    upper_amount VARCHAR,
    printed VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT target_key PRIMARY KEY (indicator, period, version)
);

CREATE TABLE actual (
    indicator BIGINT NOT NULL,
    period VARCHAR NOT NULL,
    district VARCHAR NOT NULL,
    comparator VARCHAR NOT NULL,
    amount VARCHAR,
    printed VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    origin VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT actual_key PRIMARY KEY (indicator, period, district)
);

-- What was done, and in journal_image the rows before and after it, cut into pieces.
CREATE TABLE journal (
    number BIGINT NOT NULL,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    code VARCHAR NOT NULL,
    arguments VARCHAR ARRAY NOT NULL,
    undone BOOLEAN NOT NULL,
    CONSTRAINT journal_key PRIMARY KEY (number)
);

CREATE TABLE journal_image (
    journal BIGINT NOT NULL,
    part INTEGER NOT NULL,
    bytes VARBINARY NOT NULL,
    CONSTRAINT journal_image_key PRIMARY KEY (journal, part)
);
