package org.redress.core.casefiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// A folder of case files, sound as it stands, in which a test changes what it is about.
final class Folder {

    private final Map<String, String> files = new LinkedHashMap<>();

    static Folder empty() {
        return new Folder();
    }

    static Folder sound() {
        return new Folder()
                .with(
                        "complaints.csv",
                        """
                        reference,service_area,kind,received_on,channel,team,complainant,made_by_young_person,advocate,gender,age_band,ethnicity,disability,subject
                        L-1,libraries,statutory,2024-05-01,email,CEN,Ada Smith,true,false,Female,30-44,White British,none,The book was lost
                        L-2,libraries,corporate,2024-06-03,in-person,mobile library,,,true,,,,,
                        L-3,LIBRARIES,Informal,2024-07-01,,,,,,,,,,
                        L-4,libraries,statutory,2024-08-01,phone,,,,,,,,,No stage line
                        """)
                .with(
                        "stages.csv",
                        """
                        reference,stage,requested_on,acknowledged_on,extended_to,extension_reason,panel_met_on,panel_reported_on,responded_on,withdrawn_on,outcome
                        L-1,1,2024-05-01,2024-05-02,2024-05-29,The file was missing,,,2024-05-28,,partially-upheld
                        L-1,2,2024-06-10,2024-06-11,,,,,2024-09-30,,not-upheld
                        L-1,3,2024-10-21,,,,2024-11-20,2024-11-22,2024-12-02,,upheld
                        L-2,1,,2024-06-04,,,,,,2024-06-10,withdrawn
                        """)
                .with(
                        "concerns.csv",
                        """
                        reference,stage,team,category,finding
                        L-1,1,MOB,lost-book,upheld
                        L-1,1,,Noise / Disturbance,not-upheld
                        L-1,2,,noise,
                        L-2,1,,lost-book,
                        """)
                .with(
                        "remedies.csv",
                        """
                        reference,stage,kind,amount_gbp,determined_by,agreed_on,due_on,done_on
                        L-1,1,apology,,,2024-05-28,2024-06-10,2024-06-12
                        L-1,3,financial,125.50,council,2024-12-02,,
                        L-1,3,financial,20,ombudsman,,2030-01-01,
                        """)
                .with(
                        "lessons.csv",
                        """
                        reference,theme,lesson,owner,due_on,done_on
                        L-1,Records,Scan every card,Head of libraries,2025-01-31,2025-01-10
                        L-3,,Say when the van comes,,,
                        """)
                .with(
                        "feedback.csv",
                        """
                        received_on,service_area,kind,team,from,themes,text
                        2024-05-05,libraries,compliment,CEN,Parent,Staff; Speed,Thank you
                        2024-05-06,libraries,comment,,,,
                        """);
    }

    Folder with(String file, String content) {
        files.put(file, content);
        return this;
    }

    Folder without(String file) {
        files.remove(file);
        return this;
    }

    /// Changes a piece of a file, which must be there.
    Folder change(String file, String from, String to) {
        String content = content(file);
        if (!content.contains(from)) {
            throw new IllegalArgumentException(file + " does not hold " + from);
        }
        return with(file, content.replace(from, to));
    }

    Folder append(String file, String line) {
        return with(file, content(file) + line + "\n");
    }

    private String content(String file) {
        return files.getOrDefault(file, "");
    }

    Path in(Path parent) {
        try {
            Path folder = Files.createTempDirectory(parent, "cases");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
