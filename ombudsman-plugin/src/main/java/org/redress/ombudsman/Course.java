package org.redress.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How a case has gone: its steps, each with its day, and the enquiries.
///
/// @param commentsDue by when comments on the draft decision are due, where the Ombudsman said so
record Course(
        Map<CaseStep, LocalDate> steps,
        Optional<LocalDate> commentsDue,
        List<Course.Enquiry> enquiries) {

    static final Course NOT_BEGUN = new Course(Map.of(), Optional.empty(), List.of());

    Course {
        steps = Map.copyOf(steps);
        enquiries = List.copyOf(enquiries);
    }

    /// What the Ombudsman asked, and when the council answered.
    record Enquiry(LocalDate madeOn, Optional<LocalDate> answeredOn) {}

    Optional<LocalDate> day(CaseStep step) {
        return Optional.ofNullable(steps.get(step));
    }

    /// The enquiry of that number, counted from 1.
    Optional<Enquiry> enquiry(int number) {
        return number >= 1 && number <= enquiries.size()
                ? Optional.of(enquiries.get(number - 1))
                : Optional.empty();
    }

    Course with(OmbudsmanEvent.StepTaken taken) {
        Map<CaseStep, LocalDate> more = new EnumMap<>(CaseStep.class);
        more.putAll(steps);
        more.put(taken.step(), taken.on());
        Optional<LocalDate> due =
                taken.step() == CaseStep.DRAFT_RECEIVED ? taken.due() : commentsDue;
        return new Course(more, due, enquiries);
    }

    Course corrected(OmbudsmanEvent.StepDayCorrected changed) {
        Map<CaseStep, LocalDate> other = new EnumMap<>(steps);
        other.put(changed.step(), changed.day());
        return new Course(other, commentsDue, enquiries);
    }

    Course corrected(OmbudsmanEvent.EnquiryDayCorrected changed) {
        List<Enquiry> other = new ArrayList<>(enquiries);
        Enquiry before = enquiries.get(changed.enquiry() - 1);
        other.set(
                changed.enquiry() - 1,
                changed.answer()
                        ? new Enquiry(before.madeOn(), Optional.of(changed.day()))
                        : new Enquiry(changed.day(), before.answeredOn()));
        return new Course(steps, commentsDue, other);
    }

    Course asked(LocalDate on) {
        List<Enquiry> more = new ArrayList<>(enquiries);
        more.add(new Enquiry(on, Optional.empty()));
        return new Course(steps, commentsDue, more);
    }

    Course answered(int number, LocalDate on) {
        List<Enquiry> changed = new ArrayList<>(enquiries);
        changed.set(number - 1, new Enquiry(enquiries.get(number - 1).madeOn(), Optional.of(on)));
        return new Course(steps, commentsDue, changed);
    }
}
