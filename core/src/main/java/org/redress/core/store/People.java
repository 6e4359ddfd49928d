package org.redress.core.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.redress.core.complaint.Command;
import org.redress.core.complaint.Person;
import org.redress.core.complaint.PersonId;
import org.redress.core.complaint.Text;

/// The people on one complaint by name, so that one who takes a second part in it is known to be
/// the same.
///
/// Not thread-safe.
final class People {

    /// A name typed with another gap is the same name.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<String, PersonId> byName = new HashMap<>();

    private People() {}

    static People none() {
        return new People();
    }

    static People named(Map<UUID, String> names) {
        People people = new People();
        names.forEach((person, name) -> people.byName.put(key(name), new PersonId(person)));
        return people;
    }

    /// The command with the people in it that the complaint knows already.
    Command known(Command command) {
        return command instanceof Command.Appoint appoint ? known(appoint) : command;
    }

    private Command known(Command.Appoint appoint) {
        Optional<PersonId> same =
                Optional.ofNullable(byName.get(key(appoint.person().name().content())));
        return same.<Command>map(id ->
                        new Command.Appoint(
                                appoint.on(),
                                appoint.stage(),
                                appoint.role(),
                                new Person(id, appoint.person().name()),
                                appoint.declaredIndependent(),
                                appoint.chair()))
                .orElse(appoint);
    }

    /// Takes in the people of a command that was taken.
    ///
    /// @return those who are new on the complaint
    List<Person> join(Command command) {
        List<Person> joined = new ArrayList<>();
        for (Person person : in(command)) {
            if (!byName.containsValue(person.id())) {
                byName.putIfAbsent(key(person.name().content()), person.id());
                joined.add(person);
            }
        }
        return joined;
    }

    /// The texts to keep of a command: not the name of somebody who is known already.
    static List<Text> texts(Command command, List<Person> joined) {
        List<Text> known =
                in(command).stream()
                        .filter(person -> !joined.contains(person))
                        .map(Person::name)
                        .toList();
        return command.texts().stream().filter(text -> !known.contains(text)).toList();
    }

    private static List<Person> in(Command command) {
        List<Person> people = new ArrayList<>();
        if (command instanceof Command.Receive receive) {
            receive.complainant().ifPresent(people::add);
            receive.representative().map(Command.Representative::person).ifPresent(people::add);
        } else if (command instanceof Command.Appoint appoint) {
            people.add(appoint.person());
        }
        return people;
    }

    private static String key(String name) {
        return GAP.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
