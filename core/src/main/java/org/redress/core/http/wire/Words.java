package org.redress.core.http.wire;

import java.util.Map;
import java.util.Optional;
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
}
