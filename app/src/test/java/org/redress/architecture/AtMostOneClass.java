package org.redress.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.SortedSet;
import java.util.TreeSet;

/// Of all the classes together, at most one makes such an access.
final class AtMostOneClass extends ArchCondition<JavaClass> {

    private final DescribedPredicate<? super JavaAccess<?>> access;
    private final SortedSet<String> found = new TreeSet<>();

    AtMostOneClass(DescribedPredicate<? super JavaAccess<?>> access) {
        super("be at most one that %s", access.getDescription());
        this.access = access;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (type.getAccessesFromSelf().stream().anyMatch(access)) {
            found.add(type.getName());
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        events.add(
                new SimpleConditionEvent(
                        found, found.size() <= 1, found + " " + access.getDescription()));
    }
}
