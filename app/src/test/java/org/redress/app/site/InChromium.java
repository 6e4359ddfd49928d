package org.redress.app.site;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Tests that share a desk of their own and a real browser.
abstract class InChromium {

    static Desk desk;
    static Chromium chromium;

    @BeforeAll
    static void open() {
        desk = new Desk();
        chromium = new Chromium(desk.address());
    }

    @AfterAll
    static void leave() {
        chromium.close();
        desk.close();
    }
}
