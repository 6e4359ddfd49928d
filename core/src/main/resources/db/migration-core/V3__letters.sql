-- The letters of cases, one row to each: where it stands. Their texts are personal and stand apart.
create table projection.letter (
    stream      uuid primary key,
    complaint   text not null,
    number      integer not null,
    area        text not null,
    letter      text not null,
    stage       text,
    state       text not null,
    drafted_on  date not null,
    approved_on date,
    sent_on     date,
    sent_how    text,
    overridden  boolean not null,
    unique (complaint, number)
);
create index on projection.letter (complaint) where state = 'approved';
