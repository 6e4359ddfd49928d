package org.redress.core.spi;

/// What a council's letters say of it, and of the Ombudsman to whom they lead on. What is not
/// configured is empty text, and leaves a gap in a letter.
///
/// @param address its postal address, a line to each line
/// @param phone its telephone number for complaints
/// @param email its address for complaints
/// @param signature what stands under a letter, a line to each line
public record Letterhead(
        String address, String phone, String email, String signature, Ombudsman ombudsman) {

    /// That of an invented council, for a trial.
    public static final Letterhead INVENTED =
            new Letterhead(
                    "The Guildhall\nMarket Place\nAmbleford\nAM1 1AA",
                    "01632 960 000",
                    "complaints@ambleford.example",
                    "Complaints and Service Recovery\nAmbleford City Council",
                    Ombudsman.OF_ENGLAND);

    /// Who looks at a complaint after the council.
    public record Ombudsman(String name, String website, String phone) {

        /// The Ombudsman for every council in England, as its own website gives it.
        public static final Ombudsman OF_ENGLAND =
                new Ombudsman(
                        "Local Government and Social Care Ombudsman",
                        "www.lgo.org.uk",
                        "0300 061 0614");
    }
}
