package org.redress.core.store;

/// The queries for a page of complaints and for their number.
final class CaseListSql {

    private static final String WITH_TEXTS_OF =
            "select page.*, text.content as subject_text, name.content as complainant_name from (";

    private static final String LISTED =
            """
            select complaint.*
            from <cases>
            order by <order>
            """;

    private static final String PAGE =
            """
            limit :limit) page
                left join personal.text on text.text = page.subject
                left join personal.person on person.person = page.complainant
                left join personal.text name on name.text = person.name
            order by <pageOrder>
            """;

    static final String PLAIN = WITH_TEXTS_OF + LISTED + PAGE;

    static final String WALKED =
            WITH_TEXTS_OF
                    + "select near.* from ("
                    + LISTED
                    + """
                    limit <walk>) near
                    join personal.search_words words on words.stream = near.stream
                    where words.words @@ (select personal.query(:text))
                    order by <nearOrder>
                    """
                    + PAGE;

    /// Starts from what the index of words finds, complaint by complaint: the database would else
    /// walk the whole list in its order, for it takes the words to be less rare than they are.
    private static final String FOUND =
            """
            (
                select stream from personal.search_words where words @@ (select personal.query(:text)) offset 0
            ) found
            cross join lateral (
                select * from projection.complaint where complaint.stream = found.stream offset 0
            ) complaint
            where <conditions>
            """;

    static final String LOOKED_UP =
            WITH_TEXTS_OF + "select complaint.* from " + FOUND + "order by <order>\n" + PAGE;

    /// How far a walk came, which is the end of the list where it is less than its length.
    static final String WALK =
            "select count(*) from (select 1 from (" + LISTED + "limit :limit) near) walked";

    static final String COUNTED =
            """
            select count(*) from (
                select 1 from projection.complaint where <conditions> limit :limit
            ) counted
            """;

    static final String COUNTED_NEAR =
            "select count(*) from (select 1 from ("
                    + LISTED
                    + """
                    limit <walk>) near
                    join personal.search_words words on words.stream = near.stream
                    where words.words @@ (select personal.query(:text))
                    limit :limit) counted
                    """;

    static final String COUNTED_FOUND =
            "select count(*) from (select 1 from " + FOUND + "limit :limit) counted";

    private CaseListSql() {}
}
