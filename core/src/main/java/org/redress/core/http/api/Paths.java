package org.redress.core.http.api;

/// The API's addresses.
final class Paths {

    static final String API = "/api/v1";
    static final String COMPLAINTS = API + "/complaints";
    static final String COMPLAINT = COMPLAINTS + "/{reference}";

    static final String LESSONS = API + "/lessons";

    static final String RECORDS = API + "/records";

    private Paths() {}
}
