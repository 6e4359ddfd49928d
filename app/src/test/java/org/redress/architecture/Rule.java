package org.redress.architecture;

import com.tngtech.archunit.lang.ArchRule;

/// A boundary, said in one sentence.
record Rule(String sentence, ArchRule check) {

    @Override
    public String toString() {
        return sentence;
    }
}
