-- Written from the journal alone, like every projection. The schema itself is made before this runs.


create table ombudsman.cases (
    stream                 uuid primary key,
    reference              text not null unique,
    complaint              text,
    category               text not null,
    area                   text not null,
    service                text,
    received_on            date not null,
    sent_back_on           date,
    initial_enquiries_on   date,
    investigation_on       date,
    draft_received_on      date,
    comments_due           date,
    draft_commented_on     date,
    decided_on             date,
    decision               text,
    remedied_before        boolean not null,
    remedy_pence           bigint check (remedy_pence > 0),
    paid_on                date,
    public_report_on       date,
    compliance_refused_on  date,
    reported_to_members_on date
);
create index on ombudsman.cases (received_on);
create index on ombudsman.cases (decided_on);

create table ombudsman.enquiries (
    stream      uuid not null,
    enquiry     integer not null,
    made_on     date not null,
    answer_due  date,
    answered_on date,
    primary key (stream, enquiry)
);

-- The wording may name somebody: it stands with the personal texts, and here by its id.
create table ombudsman.recommendations (
    stream           uuid not null,
    recommendation   integer not null,
    made_on          date not null,
    wording          uuid,
    due_on           date,
    evidence_sent_on date,
    complied_on      date,
    not_met_on       date,
    primary key (stream, recommendation)
);
create index on ombudsman.recommendations (due_on);

-- What the Ombudsman publishes of other authorities. The council's own row may give its population alone.
create table ombudsman.benchmarks (
    stream          uuid primary key,
    year            text not null,
    peer_group      text not null,
    authority       text not null,
    investigated    integer,
    upheld          integer,
    not_upheld      integer,
    remedied_before integer,
    population      integer,
    unique (year, peer_group, authority)
);

-- What the Ombudsman's annual letter says of the council, each time that it was stated. A figure without a category is
-- that of all categories.
create table ombudsman.letter_figures (
    stream    uuid not null,
    place     integer not null,
    stated_on date not null,
    year      text not null,
    figure    text not null,
    category  text not null default '',
    number    integer not null,
    primary key (stream, place)
);
create index on ombudsman.letter_figures (year);
