package org.redress.app.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/// Where a case's page is.
public final class CaseAddress {

    private CaseAddress() {}

    public static String of(String reference) {
        return "/cases/" + URLEncoder.encode(reference, UTF_8).replace("+", "%20");
    }
}
