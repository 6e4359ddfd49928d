package org.redress.core.http.wire;

import java.util.Map;
import java.util.Optional;
import org.redress.core.complaint.CategoryCode;
import org.redress.core.complaint.OfficerId;
import org.redress.core.complaint.Reference;
import org.redress.core.complaint.TeamCode;
import org.redress.core.complaint.Text;
import org.redress.core.procedure.AreaId;
import org.redress.core.procedure.FactId;
import org.redress.core.procedure.KindId;
import org.redress.core.procedure.MilestoneId;
import org.redress.core.procedure.PartyKindId;
import org.redress.core.procedure.ProvisionId;
import org.redress.core.procedure.RoleId;
import org.redress.core.procedure.StageId;

/// The types that a request writes as one string.
final class Words {

    private static final Map<Class<?>, InputType> TYPES =
            Map.ofEntries(
                    Map.entry(AreaId.class, WordInput.slug(AreaId::new)),
                    Map.entry(KindId.class, WordInput.slug(KindId::new)),
                    Map.entry(StageId.class, WordInput.slug(StageId::new)),
                    Map.entry(RoleId.class, WordInput.slug(RoleId::new)),
                    Map.entry(MilestoneId.class, WordInput.slug(MilestoneId::new)),
                    Map.entry(FactId.class, WordInput.slug(FactId::new)),
                    Map.entry(PartyKindId.class, WordInput.slug(PartyKindId::new)),
                    Map.entry(ProvisionId.class, WordInput.slug(ProvisionId::new)),
                    Map.entry(OfficerId.class, WordInput.slug(OfficerId::new)),
                    Map.entry(TeamCode.class, WordInput.code(TeamCode::new)),
                    Map.entry(CategoryCode.class, WordInput.code(CategoryCode::new)),
                    Map.entry(Reference.class, WordInput.reference(Reference::new)),
                    Map.entry(Text.class, TextInput.passage(Text::of)),
                    Map.entry(String.class, TextInput.line(text -> text)));

    private Words() {}

    static Optional<InputType> of(Class<?> type) {
        return Optional.ofNullable(TYPES.get(type));
    }
}
