package org.redress.app.site;

import com.microsoft.playwright.BrowserContext;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.redress.app.demo.LoadedDemo;
import org.redress.app.demo.MovedClock;

/// Officers at work, one after another and day by day: without a script, without a mouse, on a
/// screen 320 pixels wide, which is 1280 at 400% zoom.
final class Journey implements AutoCloseable {

    private final MovedClock clock = new MovedClock(LoadedDemo.TODAY);
    private final Desk desk = new Desk(clock);
    private final Chromium chromium = new Chromium(desk.address());

    /// The days that follow are this one, until the next is named.
    Journey on(LocalDate day) {
        clock.moveTo(day);
        return this;
    }

    /// One officer signs in, does this, and leaves.
    Journey as(String officer, Consumer<Walk> work) {
        try (BrowserContext context = chromium.context(false, Chromium.NARROW)) {
            context.setDefaultTimeout(10_000);
            work.accept(new Walk(Chromium.signedIn(context, officer)));
        }
        return this;
    }

    @Override
    public void close() {
        chromium.close();
        desk.close();
    }
}
