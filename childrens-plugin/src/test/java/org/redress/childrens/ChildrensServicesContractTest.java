package org.redress.childrens;

import org.redress.core.spi.ServiceArea;
import org.redress.core.testkit.ServiceAreaContract;

class ChildrensServicesContractTest extends ServiceAreaContract {

    @Override
    protected ServiceArea area() {
        return new ChildrensServices();
    }
}
