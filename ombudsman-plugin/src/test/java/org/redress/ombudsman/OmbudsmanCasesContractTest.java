package org.redress.ombudsman;

import org.redress.core.spi.ServiceArea;
import org.redress.core.testkit.ServiceAreaContract;

class OmbudsmanCasesContractTest extends ServiceAreaContract {

    @Override
    protected ServiceArea area() {
        return new OmbudsmanCases();
    }
}
