package org.redress.adults;

import org.redress.core.spi.ServiceArea;
import org.redress.core.testkit.ServiceAreaContract;

class AdultSocialCareContractTest extends ServiceAreaContract {

    @Override
    protected ServiceArea area() {
        return new AdultSocialCare();
    }
}
