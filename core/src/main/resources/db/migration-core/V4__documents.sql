-- Links between cases, each on the case that it was recorded on.
create table projection.link (
    stream     uuid not null,
    item       integer not null,
    reference  text not null,
    other_case text not null,
    relation   text not null,
    linked_on  date not null,
    primary key (stream, item)
);
create index on projection.link (reference);
create index on projection.link (other_case);
create index on projection.outside_case (reference);

-- The papers of a case: what was added and removed, when, and by which events of its stream. Names, descriptions and
-- reasons stand apart.
create table projection.document (
    stream      uuid not null,
    document    uuid not null,
    number      integer not null,
    reference   text not null,
    name        uuid not null,
    description uuid,
    media_type  text not null,
    size        bigint not null,
    added_on    date not null,
    added_version integer not null,
    removed_on  date,
    removed_version integer,
    reason      uuid,
    primary key (stream, document)
);
create index on projection.document (reference, number);

-- What the documents hold. The journal has a digest over salt and content, so that a document can be erased and the
-- journal still verifies. Most files are packed already, and unpacked ones are read in parts.
create table personal.document (
    document    uuid primary key,
    stream      uuid not null,
    salt        text not null,
    content     bytea not null,
    uploaded_by text not null,
    uploaded_at timestamptz not null
);
alter table personal.document alter column content set storage external;
create index on personal.document (stream);

-- An investigator's form while it is filled in: the answers by the names of their boxes, as JSON. Once it is handed in,
-- the journal refers to its words and this row goes.
create table personal.investigation (
    stream   uuid not null,
    stage    text not null,
    version  integer not null,
    answers  text not null,
    saved_by text not null,
    saved_at timestamptz not null,
    primary key (stream, stage)
);
