package org.redress.corporate;

import org.redress.core.spi.ServiceArea;
import org.redress.core.testkit.ServiceAreaContract;

class CorporateServicesContractTest extends ServiceAreaContract {

    @Override
    protected ServiceArea area() {
        return new CorporateServices();
    }
}
