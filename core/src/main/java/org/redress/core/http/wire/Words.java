package org.redress.core.http.wire;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// The types that a request writes as one string.
final class Words {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final Map<Class<?>, InputType> TYPES =
            Map.of(
                    AreaId.class, WordInput.slug(AreaId::new),
                    KindId.class, WordInput.slug(KindId::new),
                    StageId.class, WordInput.slug(StageId::new),
                    RoleId.class, WordInput.slug(RoleId::new),
                    MilestoneId.class, WordInput.slug(MilestoneId::new),
                    TeamCode.class, WordInput.code(TeamCode::new),
                    CategoryCode.class, WordInput.code(CategoryCode::new),
                    Reference.class, WordInput.reference(Reference::new),
                    Text.class, TextInput.passage(Text::of),
                    String.class, TextInput.line(text -> text));

    private Words() {}

    static Optional<InputType> of(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type));
    }

    static InputType uuid(Function<UUID, Object> maker) {
        return new WordInput(
                UUID_FORM, "a UUID in lower case", 36, text -> maker.apply(UUID.fromString(text)));
    }
}
