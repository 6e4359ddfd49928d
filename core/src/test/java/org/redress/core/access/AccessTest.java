package org.redress.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.core.complaint.Command;
import org.redress.core.procedure.AreaId;

class AccessTest {

    private static final AreaId PARKS = new AreaId("parks");
    private static final AreaId RIVERS = new AreaId("rivers");

    private static Officer officer(Role... roles) {
        return new Officer("ann", "Ann", "", Set.of(roles), Set.of(PARKS));
    }

    @Test
    void every_command_needs_a_permission() {
        assertThat(Command.class.getPermittedSubclasses())
                .allSatisfy(type ->
                        assertThat(Needed.by(type.asSubclass(Command.class)))
                                .as(type.getSimpleName())
                                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void no_role_allows_anything_in_another_area(Role role) {
        assertThat(Permission.values())
                .noneMatch(permission -> officer(role).may(permission, RIVERS));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void equality_data_are_for_their_keepers_only(Role role) {
        assertThat(officer(role).may(Permission.EQUALITY, PARKS))
                .isEqualTo(role == Role.EQUALITY_KEEPER);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_administrators_see_the_installation_and_they_see_no_case(Role role) {
        assertThat(officer(role).may(Permission.ADMINISTER, PARKS))
                .isEqualTo(role == Role.ADMINISTRATOR);
        assertThat(officer(Role.ADMINISTRATOR, Role.EQUALITY_KEEPER).may(Permission.READ_CASES))
                .isFalse();
    }

    @Test
    void two_roles_allow_what_either_does_and_none_allows_nothing() {
        Officer both = officer(Role.DIRECTOR, Role.EQUALITY_KEEPER);

        assertThat(both.may(Permission.READ_CASES, PARKS)).isTrue();
        assertThat(both.may(Permission.EQUALITY, PARKS)).isTrue();
        assertThat(both.may(Command.Withdraw.class, PARKS)).isFalse();
        assertThat(Permission.values()).noneMatch(permission -> officer().may(permission));
    }

    @Test
    void a_machine_is_known_by_its_token_and_speaks_for_itself() {
        Officer crm = officer(Role.MACHINE);
        Callers callers = new MachineAccounts(Map.of(MachineAccounts.digest("s3cret"), crm));

        assertThat(callers.caller(Optional.of("s3cret"))).contains(new Callers.Caller(crm, false));
        assertThat(callers.caller(Optional.of("guess"))).isEmpty();
        assertThat(callers.caller(Optional.empty())).isEmpty();
    }
}
