package org.redress.app.page;

import java.util.List;
import java.util.Optional;

/// The documents of a case.
///
/// @param done what was just done
/// @param form for sending one, for those who may
/// @param removed what was taken away: when and why
public record DocumentsPage(
        Frame frame,
        Link back,
        String caption,
        Optional<String> done,
        Optional<Form> form,
        List<Item> items,
        List<String> removed) {

    public DocumentsPage {
        items = List.copyOf(items);
        removed = List.copyOf(removed);
    }

    /// For sending a document.
    ///
    /// @param key by which sending it twice keeps it once
    /// @param hint what may be sent
    public record Form(
            String action, String key, String hint, String description, Optional<Wrong> wrong) {

        /// What is wrong with a field.
        public Optional<String> error(String field) {
            return wrong.filter(it -> it.field().equals(field)).map(Wrong::reason);
        }
    }

    /// What is wrong.
    ///
    /// @param field the id of what to mend
    public record Wrong(String field, String reason) {}

    /// A document.
    ///
    /// @param copy where a copy is had
    /// @param removal where it is taken away, for those who may
    public record Item(
            String name,
            String what,
            String added,
            Optional<String> copy,
            Optional<String> removal) {}

    /// What is wrong with the form.
    public List<CommandPage.Mistake> mistakes() {
        return form.flatMap(Form::wrong).stream()
                .map(it ->
                        new CommandPage.Mistake(
                                it.reason(), Optional.of(it.field()), Optional.empty()))
                .toList();
    }

    /// The page.
    public String html() {
        return Rendering.html((out, forms) -> JtedocumentsGenerated.render(out, forms, this));
    }
}
