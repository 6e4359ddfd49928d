-- The journal is the truth; everything in schema projection is written from it in the same transaction and can be
-- rebuilt from it. Schema personal holds what retention may erase. Schema reporting is for report authors.

create schema if not exists journal;
create schema if not exists personal;
create schema if not exists projection;
create schema if not exists reporting;

-- One row for each record (complaint, compliment, a plugin's case): the head of its chain.
create table journal.stream (
    stream     uuid primary key,
    ledger     text not null,
    reference  text not null,
    version    integer not null check (version >= 1),
    head       bytea not null,
    unique (ledger, reference)
);
create index on journal.stream (reference);

-- Append-only. hash covers every other column but the position, which the anchors hold, and with `previous` the hash of
-- the event before it in the same stream; before the first event stands a hash of the stream's ledger and reference.
create table journal.event (
    position    bigint generated always as identity primary key,
    stream      uuid not null,
    version     integer not null check (version >= 1),
    ledger      text not null,
    type        text not null,
    happened_on date not null,
    recorded_at timestamptz not null,
    officer     text not null,
    body        text not null,
    previous    bytea not null,
    hash        bytea not null,
    unique (stream, version)
);

-- Seals all events up to a position: hash covers the previous anchor and every event's hash in between.
create table journal.anchor (
    anchor      bigint generated always as identity primary key,
    sealed_at   timestamptz not null,
    position    bigint not null,
    events      bigint not null,
    previous    bytea not null,
    hash        bytea not null
);

create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % on % is refused', tg_op, tg_table_name;
end $$;

create trigger event_is_append_only before update or delete on journal.event
    for each row execute function journal.refuse_change();
create trigger event_is_never_emptied before truncate on journal.event
    for each statement execute function journal.refuse_change();
create trigger anchor_is_append_only before update or delete on journal.anchor
    for each row execute function journal.refuse_change();
create trigger anchor_is_never_emptied before truncate on journal.anchor
    for each statement execute function journal.refuse_change();

-- A request that is repeated with the same key gets the first answer again.
create table journal.idempotency (
    officer     text not null,
    key         text not null,
    fingerprint text not null,
    reference   text not null,
    version     integer not null,
    events      integer not null,
    recorded_at timestamptz not null,
    primary key (officer, key)
);

create table journal.reference_number (
    prefix text not null,
    year   integer not null,
    last   integer not null,
    primary key (prefix, year)
);

-- A text that an event refers to by id and digest: a name, what somebody wrote, a reason.
create table personal.text (
    text    uuid primary key,
    stream  uuid not null,
    salt    text not null,
    content text not null
);
create index on personal.text (stream);

-- The name of each person on a record.
create table personal.person (
    person uuid primary key,
    stream uuid not null,
    name   uuid not null references personal.text on delete cascade
);
create index on personal.person (stream);

-- Equality data stand apart from the case, with a permission of their own.
create schema if not exists equality;
create table equality.answer (
    stream     uuid primary key,
    gender     text,
    age_band   text,
    ethnicity  text,
    disability text
);

create table projection.complaint (
    stream               uuid primary key,
    reference            text not null unique,
    area                 text not null,
    status               text not null,
    disposition          text,
    kind                 text,
    exclusion            text,
    told_next_step       boolean,
    procedure            text,
    channel              text not null,
    team                 text,
    officer              text,
    received_on          date not null,
    triaged_on           date,
    disposed_on          date,
    service_requested_on date,
    service_answered_on  date,
    complained_on        date,
    made_by_young_person boolean not null,
    advocate             boolean not null,
    represented          boolean not null,
    complainant          uuid,
    subject              uuid,
    outcome_sought       uuid,
    stage                text,
    resolved_informally_on date,
    suspended_on         date,
    withdrawn_on         date,
    referred_early_on    date,
    next_deadline        date,
    amber_from           date,
    response_due         date,
    response_limit       date,
    outcome              text
);
-- Every order and every filter of the list of cases, area by area: an officer's areas are walked one beside the other.
create index on projection.complaint (area, reference);
create index on projection.complaint (officer, reference) where officer is not null;
create index on projection.complaint (area, status, reference);
create index on projection.complaint (area, status, received_on, reference);
create index on projection.complaint (area, coalesce(stage, ''), reference);
create index on projection.complaint (area, coalesce(stage, ''), received_on, reference);
create index on projection.complaint (area, coalesce(team, ''), reference);
create index on projection.complaint (area, coalesce(team, ''), received_on, reference);
create index on projection.complaint (area, outcome, received_on, reference);
create index on projection.complaint (area, coalesce(next_deadline, date '0001-01-01'), reference);
create index on projection.complaint (area, coalesce(response_due, date '9999-12-31'), reference);
create index on projection.complaint (area, coalesce(response_due, date '0001-01-01'), reference);
create index on projection.complaint (area, received_on, reference);
create index on projection.complaint (received_on, reference);
create index on projection.complaint (area, coalesce(next_deadline, date '9999-12-31'), reference);
create index on projection.complaint (coalesce(next_deadline, date '9999-12-31'), reference);
create index on projection.complaint (area, reference) where response_due is not null;

-- What triage made of a contact, each time; the last one is on the complaint's row too.
create table projection.triage (
    stream         uuid not null,
    number         integer not null,
    triaged_on     date not null,
    disposition    text not null,
    kind           text,
    exclusion      text,
    told_next_step boolean,
    primary key (stream, number)
);

create table projection.stage_record (
    stream                 uuid not null,
    stage                  text not null,
    ordinal                integer not null,
    reference              text not null,
    area                   text not null,
    kind                   text,
    procedure              text not null,
    team                   text,
    requested_on           date not null,
    restarted_on           date,
    acknowledged_on        date,
    acknowledge_by         date,
    clock_known_from       date,
    clock_start            date not null,
    target                 date not null,
    limit_on               date not null,
    extended_on            date,
    extended_to            date,
    extension_reason_given boolean not null,
    extension_told_next    boolean not null,
    delay_explained_on     date,
    responded_on           date,
    withdrawn_on           date,
    outcome                text,
    counted_by             date, -- null where it is the target
    last_stage             boolean not null default false,
    primary key (stream, stage)
);
create index on projection.stage_record (area, kind, requested_on);
-- The open ones of a day, whatever came later.
create index on projection.stage_record (area, coalesce(least(responded_on, withdrawn_on), date 'infinity'));
create index on projection.stage_record (area, responded_on);

-- Every clock that a stage had, from the day on which it was known; the last one is on the stage record too.
create table projection.clock (
    stream             uuid not null,
    stage              text not null,
    known_from         date not null,
    acknowledged_on    date,
    acknowledge_by     date,
    clock_start        date not null,
    target             date not null,
    limit_on           date not null,
    counted_by         date, -- null where it is the target
    delay_explained_on date,
    primary key (stream, stage, known_from)
);

-- Every time that a response was put off; the last one is on the stage record too.
create table projection.extension (
    stream         uuid not null,
    stage          text not null,
    number         integer not null,
    agreed_on      date not null,
    extended_to    date not null,
    reason_given   boolean not null,
    told_next_step boolean not null,
    primary key (stream, stage, number)
);

create table projection.milestone (
    stream     uuid not null,
    stage      text not null,
    milestone  text not null,
    reached_on date not null,
    announced  date,
    primary key (stream, stage, milestone)
);

create table projection.appointment (
    stream       uuid not null,
    stage        text not null,
    role         text not null,
    person       uuid not null,
    appointed_on date not null,
    independent  boolean not null,
    chair        boolean not null,
    primary key (stream, stage, role, person)
);

create table projection.concern (
    stream    uuid not null,
    concern   integer not null,
    stage     text not null,
    team      text,
    category  text not null,
    raised_on date not null,
    finding   text,
    primary key (stream, concern)
);

create table projection.remedy (
    stream        uuid not null,
    remedy        integer not null,
    reference     text not null,
    area          text not null,
    team          text,
    stage         text not null,
    kind          text not null,
    amount_pence  bigint,
    determined_by text not null,
    agreed_on     date,
    due_on        date,
    done_on       date,
    owner         uuid,
    primary key (stream, remedy)
);
create index on projection.remedy (coalesce(due_on, date '9999-12-31'), reference, remedy) where done_on is null;

create table projection.lesson (
    stream   uuid not null,
    lesson   integer not null,
    reference text not null,
    area     text not null,
    team     text,
    drawn_on date not null,
    theme    uuid,
    wording  uuid not null,
    action   uuid,
    owner    uuid,
    due_on   date,
    done_on  date,
    primary key (stream, lesson)
);
create index on projection.lesson (reference, lesson);
create index on projection.lesson (area, reference, lesson);
create index on projection.lesson (team, reference, lesson);
create index on projection.lesson (due_on) where done_on is null;
create index on projection.lesson (
    (case when done_on is null then coalesce(due_on, date '9998-12-31') else date '9999-12-31' end), reference, lesson);

-- The other cases that a lesson is drawn from.
create table projection.lesson_source (
    stream    uuid not null,
    lesson    integer not null,
    item      integer not null,
    reference text not null,
    primary key (stream, lesson, item)
);

create table projection.declined_stage (
    stream          uuid not null,
    item            integer not null,
    stage           text not null,
    declined_on     date not null,
    told_next_step  boolean not null,
    ground          text not null,
    primary key (stream, item)
);

-- Every answer to a fact that the procedure declares; words stand apart.
create table projection.fact (
    stream      uuid not null,
    number      integer not null,
    fact        text not null,
    answered_on date not null,
    answer      text,
    words       uuid,
    primary key (stream, number)
);

-- The provisions of law that triage found a complaint to be about. Whether one is in scope is not known where the area
-- does not declare it any more.
create table projection.scope (
    stream    uuid not null,
    item      integer not null,
    provision text not null,
    in_scope  boolean,
    separable boolean not null,
    told      boolean not null,
    primary key (stream, item)
);

-- The bodies that take part in a complaint beside the council.
create table projection.party (
    stream      uuid not null,
    party       integer not null,
    kind        text not null,
    name        uuid not null,
    lead        boolean not null,
    consent_on  date,
    involved_on date not null,
    answered_on date,
    primary key (stream, party)
);

-- The deadlines of open stages, for the lists of work.
create table projection.deadline (
    stream   uuid not null,
    stage    text not null,
    key      text not null,
    standing text not null,
    counted_from date not null,
    due      date not null,
    met_on   date,
    primary key (stream, stage, key)
);
create index on projection.deadline (due) where met_on is null;

-- What each case needs next, for those that need something, and each record of a plugin's ledger (which names it).
-- Complaints that a young person makes have place 0, which puts them before all others.
create table projection.work (
    stream    uuid primary key,
    reference text not null,
    area      text not null,
    team      text,
    officer   text,
    lane      text not null,
    day       date not null,
    place     integer not null,
    task      text not null,
    stage     text,
    key       text,
    number    integer,
    ledger    text
);
create index on projection.work (lane, area, place, day, reference);
create index on projection.work (lane, area, team, place, day, reference);
create index on projection.work (officer, lane, area, place, day, reference) where officer is not null;

create table projection.feedback (
    stream      uuid primary key,
    reference   text not null,
    area        text not null,
    kind        text not null,
    team        text,
    received_on date not null,
    source      uuid,
    text        uuid
);
create index on projection.feedback (area, kind, received_on);

create table projection.feedback_theme (
    stream uuid not null,
    item   integer not null,
    theme  uuid not null,
    primary key (stream, item)
);

-- What officers write for the reports: every version of each part.
create table projection.report_text (
    stream     uuid not null,
    version    integer not null,
    report     text not null,
    year       text not null,
    text_id    text not null,
    written_on date not null,
    text       uuid not null,
    primary key (stream, version)
);
create index on projection.report_text (report, year);

-- Cases that an outside body has taken up. Plugins write here what every area's report may count.
create table projection.outside_case (
    stream       uuid primary key,
    reference    text not null,
    body         text not null,
    area         text not null,
    complaint    text,
    category     text,
    service      text,
    received_on  date not null,
    decided_on   date,
    decision     text,
    remedy_pence bigint
);
create index on projection.outside_case (area, received_on);

-- How the records of plugins' ledgers stand, as far as their desks say.
create table projection.record (
    stream    uuid primary key,
    ledger    text not null,
    reference text not null,
    state     text,
    about     text,
    since     date,
    complaint text,
    due_on    date,
    due       text,
    unique (ledger, reference)
);
create index on projection.record (ledger, coalesce(due_on, date '9999-12-31'), reference desc);
create index on projection.record (complaint) where complaint is not null;

-- What the council owes on such a record, the soonest first; fields are those that are settled, one to a line.
create table projection.record_due (
    stream       uuid not null,
    number       integer not null,
    what         text not null,
    due_on       date not null,
    action       text,
    fields       text,
    procedure    text,
    stage        text,
    key          text,
    counted_from date,
    primary key (stream, number)
);

-- Every day with its working-day number, from the calendar that the application counts with, so that a report counts
-- in SQL exactly as the engine does. on_or_after is the number of the first working day on or after the day.
create table projection.calendar_day (
    day         date primary key,
    number      integer not null,
    on_or_after integer not null
);

-- What the projections were last drawn with: the procedures and the calendar. When these change, they are drawn anew.
create table projection.drawn_with (
    only_row    boolean primary key default true check (only_row),
    fingerprint text not null
);

-- The words by which a complaint is found: those of its reference, its complainant's name and its subject; and the name
-- alone, as names are compared. Written from the personal texts, and again when one of them is erased.
create table personal.search_words (
    stream uuid primary key,
    words  tsvector not null,
    name   text
);
create index on personal.search_words using gin (words);
create index on personal.search_words (name) where name is not null;

-- Words as they are compared: lower case, every mark that is no letter or digit being a gap. Typographic marks are
-- listed, for whether they count as letters is left to the database's locale.
create function personal.plain(content text) returns text language sql stable parallel safe as $$
    select translate(
        lower(content),
        '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~' || U&'\2018\2019\201A\201C\201D\201E\00AB\00BB\2039\203A\2013\2014\2015\2026\00B7\2022\00A1\00BF\00A3\20AC\00A9\00AE\00B0\00A7\00B6\00D7\00F7\00A0\2009\202F',
        repeat(' ', 62))
$$;

-- A name as names are compared: its words with one gap between them; null for none.
create function personal.same_name(content text) returns text language sql stable parallel safe as $$
    select nullif(btrim(regexp_replace(personal.plain(content), '\s+', ' ', 'g')), '')
$$;

-- The words of a subject that say what it is about, without the small ones.
create function personal.telling_words(content text) returns text[] language sql stable parallel safe as $$
    select coalesce(array_agg(lexeme), '{}')
    from unnest(to_tsvector('simple', personal.plain(content)))
    where length(lexeme) > 2 and ts_lexize('english_stem', lexeme) <> '{}'
$$;

create function personal.index_words(streams uuid[]) returns void language sql as $$
    insert into personal.search_words (stream, words, name)
    select complaint.stream,
           to_tsvector('simple', personal.plain(concat_ws(' ', complaint.reference, name.content, subject.content))),
           personal.same_name(name.content)
    from projection.complaint
        left join personal.person on person.person = complaint.complainant
        left join personal.text name on name.text = person.name
        left join personal.text subject on subject.text = complaint.subject
    where complaint.stream = any (streams)
    on conflict (stream) do update set words = excluded.words, name = excluded.name
$$;

-- A query that finds what has all the words given, parted as those of complaints are; of the last one, the beginning is
-- enough. Without any word it finds nothing.
create function personal.query(content text) returns tsquery language sql stable parallel safe as $$
    select coalesce(
            string_agg(quote_literal(lexeme) || case when nth = last then ':*' else '' end, ' & '), '')::tsquery
    from (
        select word.lexeme, place.nth, max(place.nth) over () as last
        from unnest(to_tsvector('simple', personal.plain(content))) word,
             lateral (select max(position) as nth from unnest(word.positions) position) place
    ) words
$$;

create function personal.forget_words() returns trigger language plpgsql as $$
begin
    perform personal.index_words(array(select distinct stream from erased));
    return null;
end $$;

create trigger erased_texts_are_not_found after delete on personal.text
    referencing old table as erased for each statement execute function personal.forget_words();
create trigger changed_texts_are_found_as_they_are after update on personal.text
    referencing old table as erased for each statement execute function personal.forget_words();
