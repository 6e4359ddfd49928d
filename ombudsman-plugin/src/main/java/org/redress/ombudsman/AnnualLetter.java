package org.redress.ombudsman;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the Ombudsman's annual letter says of one year.
///
/// @param year the financial year, such as `2024-25`
/// @param numbers each figure with its number
record AnnualLetter(String year, SortedMap<AnnualLetter.Item, Integer> numbers) {

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

    static AnnualLetter after(Optional<AnnualLetter> before, FigureStated stated) {
        SortedMap<Item, Integer> numbers = new TreeMap<>();
        before.ifPresent(letter -> numbers.putAll(letter.numbers()));
        numbers.put(Item.of(stated), stated.number());
        return new AnnualLetter(stated.year(), numbers);
    }
}
