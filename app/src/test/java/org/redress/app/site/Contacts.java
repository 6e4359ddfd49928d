package org.redress.app.site;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Contacts recorded, and their triage answered, as an officer's browser does it.
///
/// @param browser in which the officer is signed in
record Contacts(Desk.Browser browser) {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");

    /// Records a contact of 26 November 2025.
    ///
    /// @param more names and answers of other fields
    /// @return the address of its page
    String received(String area, String name, String subject, String... more) {
        Map<String, String> contact = new HashMap<>();
        contact.put("area", area);
        contact.put("receivedOn-day", "26");
        contact.put("receivedOn-month", "11");
        contact.put("receivedOn-year", "2025");
        contact.put("channel", "email");
        contact.put("complainant.name", name);
        contact.put("subject", subject);
        contact.putAll(fields(more));
        String went =
                browser.send("/contacts/new", contact, "/contacts/new?area=" + area)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
        return went.substring(0, went.indexOf('?'));
    }

    /// The hidden fields of the form on a page, as a browser would send them back.
    static Map<String, String> carried(String html) {
        Map<String, String> carried = new HashMap<>();
        Matcher hidden = HIDDEN.matcher(html.substring(html.indexOf("<main")));
        while (hidden.find()) {
            carried.put(
                    hidden.group(1), hidden.group(2).replace("&#39;", "'").replace("&amp;", "&"));
        }
        return carried;
    }

    /// Answers the page of triage that is shown.
    java.net.http.HttpResponse<String> answered(String address, String html, String... answers) {
        Map<String, String> all = carried(html);
        all.putAll(fields(answers));
        return browser.post(address + "/triage", all);
    }

    static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            fields.put(pairs[at], pairs[at + 1]);
        }
        return fields;
    }
}
