package org.redress.ombudsman;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the Ombudsman's annual letter says of one year.
///
/// @param stated every figure each time that it was stated, in the order of entry; at least one
record AnnualLetter(List<FigureStated> stated) {

    /// A figure, or one category of it.
    record Item(LetterFigure figure, String category) implements Comparable<Item> {

        static Item of(FigureStated stated) {
            return new Item(stated.figure(), stated.category().orElse(""));
        }

        @Override
        public int compareTo(Item other) {
            int byFigure = figure.compareTo(other.figure);
            return byFigure == 0 ? category.compareTo(other.category) : byFigure;
        }
    }

    AnnualLetter {
        stated = List.copyOf(stated);
    }

    static AnnualLetter after(Optional<AnnualLetter> before, FigureStated stated) {
        List<FigureStated> all = new ArrayList<>();
        before.ifPresent(letter -> all.addAll(letter.stated()));
        all.add(stated);
        return new AnnualLetter(all);
    }

    /// The financial year, such as `2024-25`.
    String year() {
        return stated.getFirst().year();
    }

    /// Each figure with the number that was stated last.
    SortedMap<Item, Integer> numbers() {
        SortedMap<Item, Integer> numbers = new TreeMap<>();
        stated.stream()
                .sorted(Comparator.comparing(FigureStated::on))
                .forEach(each -> numbers.put(Item.of(each), each.number()));
        return numbers;
    }
}
