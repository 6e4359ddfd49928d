package org.redress.core.letter;

import java.time.LocalDate;

/// That a letter went out.
///
/// @param on the day
public record Sending(LocalDate on, How how) {

    /// By what way it went.
    public enum How {
        POST("By post"),
        EMAIL("By email"),
        HAND("Handed over");

        private final String label;

        How(String label) {
            this.label = label;
        }

        /// What officers call it.
        public String label() {
            return label;
        }
    }
}
