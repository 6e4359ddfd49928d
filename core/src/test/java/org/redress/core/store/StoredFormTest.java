package org.redress.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.core.complaint.Correction;
import org.redress.core.complaint.Disposition;
import org.redress.core.complaint.Event;

/// The journal keeps events for ever: what one looks like in it is pinned here, word for word.
class StoredFormTest {

    private final EventCodec codec = new EventCodec();

    static Stream<StoredForms.Form> forms() {
        return StoredForms.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_event_is_stored_in_the_form_that_it_has_always_had(StoredForms.Form form) {
        assertThat(codec.type(form.event())).isEqualTo(form.type());
        assertThat(codec.body(form.event())).isEqualTo(form.body());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_event_comes_back_as_it_was(StoredForms.Form form) {
        assertThat(codec.read(form.kind(), form.type(), form.body())).isEqualTo(form.event());
    }

    @Test
    void every_event_disposition_and_correction_has_its_form_pinned() {
        assertThat(StoredForms.ALL.stream().map(StoredForms.Form::type))
                .containsAll(
                        Stream.of(Event.class.getPermittedSubclasses())
                                .map(Class::getSimpleName)
                                .toList());
        assertThat(StoredForms.ALL.stream().map(StoredForms.Form::body))
                .satisfies(bodies ->
                        Stream.of(Disposition.class, Correction.class)
                                .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                                .forEach(type ->
                                        assertThat(bodies)
                                                .anySatisfy(body ->
                                                        assertThat(body)
                                                                .contains(
                                                                        "\"@type\":\""
                                                                                + type
                                                                                        .getSimpleName()
                                                                                + "\""))));
    }

    @Test
    void an_event_stored_before_a_list_or_an_optional_joined_it_is_read_with_none() {
        assertThat(codec.read(Grown.class, "Grown", "{\"on\":\"2025-03-04\"}"))
                .isEqualTo(new Grown(LocalDate.of(2025, 3, 4), List.of(), Optional.empty()));
    }

    @Test
    void an_event_of_no_known_type_is_not_read_as_another() {
        assertThatThrownBy(() -> codec.read(Event.class, "Vanished", "{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Vanished");
    }

    @Test
    void a_body_with_a_component_too_many_is_not_read() {
        assertThatThrownBy(() ->
                        codec.read(
                                Event.class,
                                "ResolvedInformally",
                                "{\"on\":\"2025-03-04\",\"by\":\"me\"}"))
                .isInstanceOf(IllegalStateException.class);
    }

    record Grown(LocalDate on, List<String> added, Optional<String> also) {

        Grown {
            added = List.copyOf(added);
        }
    }
}
