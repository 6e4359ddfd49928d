create table parks.key (
    stream    uuid primary key,
    reference text not null,
    park      text not null,
    holder    uuid,
    deposit   numeric(12, 2) not null,
    pence     bigint not null,
    issued_on date not null,
    returned  boolean not null
);
