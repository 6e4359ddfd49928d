package org.redress.core.spi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.core.letter.Asked;
import org.redress.core.letter.LetterType;
import org.redress.core.letter.Names;

/// Checks the letters that an area declares.
final class LetterChecks {

    private LetterChecks() {}

    static List<String> problems(ServiceArea area) {
        List<String> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (LetterType letter : area.letters()) {
            String what = "letter '" + letter.id() + "' of area '" + area.id() + "'";
            if (!seen.add(letter.id())) {
                problems.add(what + " is declared twice");
            }
            if (letter.label().isBlank() || letter.template().isBlank()) {
                problems.add(what + " has no label or no template");
            }
            letter.requirements().stream()
                    .filter(it -> it.label().isBlank() || it.source().instrument().isBlank())
                    .map(it -> what + ": '" + it.id() + "' has no label or no source")
                    .forEach(problems::add);
            letter.asked().stream()
                    .map(Asked::name)
                    .filter(Names.values()::contains)
                    .map(name -> what + " asks for '" + name + "', which the case gives")
                    .forEach(problems::add);
        }
        return problems;
    }
}
