package org.redress.app.demo;

import java.util.List;
import java.util.Map;

/// Invented names and sentences. Nobody here exists, and nothing here was said.
///
/// @param any for an area that has none of its own
/// @param areas by the area's id
record Phrases(People people, Spoken any, Map<String, Spoken> areas) {

    record People(List<String> first, List<String> last) {}

    /// What is said in an area.
    ///
    /// @param remarks what comments say
    /// @param owners who is to see to a remedy or a lesson
    record Spoken(
            List<String> subjects,
            List<String> sought,
            List<String> reasons,
            List<Learnt> lessons,
            List<String> thanks,
            List<String> remarks,
            List<String> themes,
            List<String> sources,
            List<String> owners) {}

    /// A lesson with its theme and what is done about it.
    record Learnt(String theme, String lesson, String action) {}

    Spoken in(String area) {
        return areas.getOrDefault(area, any);
    }
}
