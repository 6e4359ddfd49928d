package org.redress.architecture;

import java.util.List;

/// A library, and the only rooms of the house in which it may be used.
///
/// @param packages its packages
/// @param rooms packages of the house, without the root
/// @param classes single classes elsewhere that may name it, without the root
record Library(String name, List<String> packages, List<String> rooms, List<String> classes) {

    static final List<Library> ALL =
            List.of(
                    new Library(
                            "JDBC",
                            List.of(
                                    "java.sql..",
                                    "javax.sql..",
                                    "org.jdbi..",
                                    "org.postgresql..",
                                    "org.flywaydb..",
                                    "com.zaxxer.."),
                            List.of("core.store", "core.casefiles", "app.database"),
                            // An intake hands its transaction to the reader of case files.
                            List.of("core.casework.Intake")),
                    new Library(
                            "Jackson",
                            List.of("com.fasterxml.."),
                            List.of(
                                    "core.store",
                                    "core.http",
                                    "core.rendering",
                                    "core.holidays",
                                    "app.command",
                                    "app.demo"),
                            List.of()),
                    new Library(
                            "Helidon",
                            List.of("io.helidon.."),
                            List.of("core.http", "app"),
                            List.of()),
                    new Library(
                            "the CSV reader",
                            List.of("de.siegmar.."),
                            List.of("core.casefiles", "core.rendering", "app.sheet"),
                            List.of()),
                    new Library(
                            "the workbook writer",
                            List.of("org.dhatim.."),
                            List.of("app.sheet"),
                            List.of()),
                    new Library("picocli", List.of("picocli.."), List.of("app"), List.of()),
                    new Library(
                            "the template language",
                            List.of("com.samskivert.."),
                            List.of("app.writing"),
                            List.of()),
                    new Library(
                            "the PDF writer",
                            List.of("com.openhtmltopdf..", "org.apache.pdfbox.."),
                            List.of("app.print"),
                            List.of()),
                    new Library(
                            "the archive reader",
                            List.of("org.apache.commons.compress..", "org.tukaani.."),
                            List.of("app.database"),
                            List.of()),
                    new Library(
                            "the reader of files sent and of what they are",
                            List.of(
                                    "org.apache.commons.fileupload2..",
                                    "org.apache.commons.io..",
                                    "org.apache.tika.."),
                            List.of("app.papers"),
                            List.of()));

    String[] roomsIn(House house) {
        return rooms.stream().map(room -> house.root() + "." + room + "..").toArray(String[]::new);
    }

    boolean mayName(House house, String className) {
        return classes.stream()
                .map(name -> house.root() + "." + name)
                .anyMatch(name -> className.equals(name) || className.startsWith(name + "$"));
    }
}
