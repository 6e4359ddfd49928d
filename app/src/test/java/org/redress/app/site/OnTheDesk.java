package org.redress.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// Tests that share a desk of their own, at which an officer of Service Recovery is signed in. The
/// journal verifies after them.
abstract class OnTheDesk {

    static Desk desk;
    static Desk.Browser recovery;

    @BeforeAll
    static void open() {
        desk = new Desk();
        recovery = desk.browser("priya-nair");
    }

    @AfterAll
    static void leave() {
        try {
            assertThat(desk.demo.casework.auditor().verify().problems()).isEmpty();
        } finally {
            recovery.close();
            desk.close();
        }
    }
}
