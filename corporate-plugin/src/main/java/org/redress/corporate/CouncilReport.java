package org.redress.corporate;

import java.util.ArrayList;
import java.util.List;
import org.redress.core.report.CommitteeForm;
import org.redress.core.report.ReportSpec;
import org.redress.core.report.SectionSpec;
import org.redress.core.report.TextSpec;
import org.redress.core.spi.ReportSettings;

/// The annual complaints performance and service improvement report [Code 8.1]: every area's
/// figures together, the self-assessment, and beside them what officers and the governing body say.
final class CouncilReport {

    private CouncilReport() {}

    static ReportSpec spec(ReportSettings settings) {
        Areas areas = new Areas(settings.areas());
        CouncilRemedies remedies = new CouncilRemedies(areas);
        List<SectionSpec> sections = new ArrayList<>();
        sections.add(new CouncilPerformance(areas, settings.council().population()).section());
        sections.add(new CouncilContacts(areas).section());
        sections.add(remedies.puttingRight());
        sections.add(remedies.goingWell());
        sections.add(analysis());
        sections.addAll(
                SelfAssessment.against(CodeDays.of(settings.area().procedures())).sections());
        sections.add(CouncilLearning.section());
        sections.add(remedies.ombudsman());
        sections.add(response());
        return new ReportSpec(
                "council",
                "Annual complaints performance and service improvement report",
                CommitteeForm.before(sections));
    }

    private static SectionSpec analysis() {
        return SectionSpec.of("analysis", "Analysis")
                .asking(
                        TextSpec.prose("quantitative-analysis", "What the figures show"),
                        TextSpec.prose(
                                "qualitative-analysis", "What people complained about and why"),
                        TextSpec.prose("refusals-analysis", "What was not accepted and why"));
    }

    private static SectionSpec response() {
        return SectionSpec.of("governing-body", "The governing body's response")
                .asking(
                        TextSpec.prose("governing-body-response", "The governing body's response"),
                        new TextSpec(
                                "governing-body-response-on",
                                "Day of the response",
                                TextSpec.Answer.DAY),
                        new TextSpec(
                                "published-on",
                                "Day on which the report was published with the response",
                                TextSpec.Answer.DAY));
    }
}
