-- What V1 did not know of a plan. Columns that come to a table of V1 may be null: an older row reads as empty, and what
-- is empty is written as null, so that a row that nobody touched stays as it is.
-- What hangs below a part is found by its owner: TASK:t01, and STAGE:s1/2 for what hangs below the item at position 2.
-- Lists of words and ids stand in part_text, one row each, told apart by their role.

ALTER TABLE plan ADD COLUMN index_number VARCHAR;
ALTER TABLE plan ADD COLUMN publisher VARCHAR;
ALTER TABLE plan ADD COLUMN approved_by VARCHAR;
ALTER TABLE plan ADD COLUMN drafted_by VARCHAR;
ALTER TABLE plan ADD COLUMN speaker VARCHAR;
ALTER TABLE plan ADD COLUMN contact VARCHAR;
ALTER TABLE plan ADD COLUMN published_time VARCHAR;
ALTER TABLE plan ADD COLUMN openness VARCHAR;
ALTER TABLE plan ADD COLUMN period_text VARCHAR;
ALTER TABLE plan ADD COLUMN status VARCHAR;
ALTER TABLE plan ADD COLUMN source INTEGER;
ALTER TABLE plan ADD COLUMN cell VARCHAR;
ALTER TABLE plan ADD COLUMN line INTEGER;
ALTER TABLE plan ADD COLUMN quote VARCHAR;
ALTER TABLE plan ADD COLUMN read_at TIMESTAMP(9) WITH TIME ZONE;

ALTER TABLE indicator ADD COLUMN scope VARCHAR;
ALTER TABLE indicator ADD COLUMN per VARCHAR;
ALTER TABLE indicator ADD COLUMN combine VARCHAR;
ALTER TABLE indicator ADD COLUMN data_source VARCHAR;
ALTER TABLE indicator ADD COLUMN formula VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_name VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_symbol VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_base VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_exponent INTEGER;
ALTER TABLE indicator ADD COLUMN rate_per VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_period VARCHAR;
ALTER TABLE indicator ADD COLUMN rate_amount VARCHAR;
ALTER TABLE indicator ADD COLUMN row_box VARCHAR;
ALTER TABLE indicator ADD COLUMN row_number VARCHAR;

ALTER TABLE target ADD COLUMN every_year INTEGER;
ALTER TABLE target ADD COLUMN due DATE;
ALTER TABLE target ADD COLUMN strength VARCHAR;

ALTER TABLE actual ADD COLUMN period_origin VARCHAR;
ALTER TABLE actual ADD COLUMN told_by VARCHAR;
ALTER TABLE actual ADD COLUMN paper VARCHAR;
ALTER TABLE actual ADD COLUMN note VARCHAR;

CREATE TABLE header_place (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    field VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT header_place_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE part_text (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    CONSTRAINT part_text_key PRIMARY KEY (plan, owner, role, position)
);

CREATE TABLE document (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    role VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    issuer VARCHAR NOT NULL,
    relation VARCHAR NOT NULL,
    enclosed INTEGER NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT document_key PRIMARY KEY (plan, id)
);

CREATE TABLE horizon (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    period VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT horizon_key PRIMARY KEY (plan, id)
);

CREATE TABLE task (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    path VARCHAR NOT NULL,
    number VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    section VARCHAR NOT NULL,
    body VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    bracket VARCHAR NOT NULL,
    allocation VARCHAR NOT NULL,
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
    CONSTRAINT task_key PRIMARY KEY (plan, id)
);

CREATE TABLE box (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    number VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT box_key PRIMARY KEY (plan, id)
);

CREATE TABLE box_line (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    line INTEGER,
    CONSTRAINT box_line_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE deliverable (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    due_day DATE,
    due_text VARCHAR NOT NULL,
    due_what VARCHAR NOT NULL,
    indicator VARCHAR,
    state VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    state_day DATE,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT deliverable_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE org_unit (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    stands_for VARCHAR NOT NULL,
    validity VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT org_unit_key PRIMARY KEY (plan, id)
);

CREATE TABLE leading_group (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    composition VARCHAR NOT NULL,
    duties VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT leading_group_key PRIMARY KEY (plan, id)
);

CREATE TABLE seat (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    printed_name VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    unit VARCHAR,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT seat_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE office (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    place VARCHAR NOT NULL,
    unit VARCHAR,
    duties VARCHAR NOT NULL,
    head VARCHAR NOT NULL,
    members VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT office_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE fund (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    title VARCHAR NOT NULL,
    unit_symbol VARCHAR NOT NULL,
    unit_base VARCHAR NOT NULL,
    unit_exponent INTEGER NOT NULL,
    unit_per VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    manager VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT fund_key PRIMARY KEY (plan, id)
);

CREATE TABLE fund_line (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    category VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    line INTEGER,
    CONSTRAINT fund_line_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE amount (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    column_name VARCHAR NOT NULL,
    amount VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    covers INTEGER NOT NULL,
    spent VARCHAR,
    CONSTRAINT amount_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE fund_statement (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    purpose VARCHAR NOT NULL,
    comparator VARCHAR NOT NULL,
    amount VARCHAR,
    unit_symbol VARCHAR NOT NULL,
    unit_base VARCHAR NOT NULL,
    unit_exponent INTEGER NOT NULL,
    unit_per VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT fund_statement_key PRIMARY KEY (plan, id)
);

CREATE TABLE stage (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    printed_time VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT stage_key PRIMARY KEY (plan, id)
);

CREATE TABLE stage_item (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    state VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    state_day DATE,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT stage_item_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE assessment_rule (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    frequency VARCHAR NOT NULL,
    assessor VARCHAR NOT NULL,
    assessed VARCHAR NOT NULL,
    consequence VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT assessment_rule_key PRIMARY KEY (plan, id)
);

CREATE TABLE definition (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    term VARCHAR NOT NULL,
    printed VARCHAR NOT NULL,
    printed_count INTEGER,
    open_end INTEGER NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT definition_key PRIMARY KEY (plan, id)
);

CREATE TABLE programme (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT programme_key PRIMARY KEY (plan, id)
);

CREATE TABLE conflict (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    chosen INTEGER,
    note VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT conflict_key PRIMARY KEY (plan, id)
);

CREATE TABLE reading (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT reading_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE revision (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    made DATE,
    number VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT revision_key PRIMARY KEY (plan, id)
);

CREATE TABLE adjusted (
    plan VARCHAR NOT NULL,
    owner VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    indicator VARCHAR NOT NULL,
    period VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    CONSTRAINT adjusted_key PRIMARY KEY (plan, owner, position)
);

CREATE TABLE no_measure (
    plan VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    position INTEGER NOT NULL,
    printed VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT no_measure_key PRIMARY KEY (plan, id)
);

CREATE TABLE mention (
    indicator BIGINT NOT NULL,
    position INTEGER NOT NULL,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT mention_key PRIMARY KEY (indicator, position)
);

CREATE TABLE wording (
    indicator BIGINT NOT NULL,
    position INTEGER NOT NULL,
    period VARCHAR NOT NULL,
    version INTEGER NOT NULL,
    period_origin VARCHAR NOT NULL,
    comparator VARCHAR NOT NULL,
    amount VARCHAR,
    upper_amount VARCHAR,
    printed VARCHAR NOT NULL,
    every_year INTEGER,
    due DATE,
    strength VARCHAR,
    source INTEGER,
    cell VARCHAR,
    line INTEGER,
    quote VARCHAR,
    read_at TIMESTAMP(9) WITH TIME ZONE,
    CONSTRAINT wording_key PRIMARY KEY (indicator, position)
);
