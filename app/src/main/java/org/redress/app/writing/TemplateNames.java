package org.redress.app.writing;

import com.samskivert.mustache.Mustache;
import java.util.ArrayList;
import java.util.List;

/// Goes through a template and finds the names in it that are not known.
final class TemplateNames implements Mustache.Visitor {

    private final KnownNames known;
    private final List<String> problems = new ArrayList<>();

    TemplateNames(KnownNames known) {
        this.known = known;
    }

    List<String> problems() {
        return problems.stream().distinct().toList();
    }

    @Override
    public void visitText(String text) {
        if (text.contains("{{") || text.contains("}}")) {
            problems.add("The braces do not fit together: each name stands between {{ and }}");
        }
    }

    @Override
    public void visitVariable(String name) {
        if (known.lists().containsKey(name)) {
            problems.add("“" + name + "” is a list: begin it with {{#" + name + "}}");
        } else if (!known.all().contains(name)) {
            problems.add("“" + name + "” is not a name that this letter knows");
        }
    }

    @Override
    public boolean visitInclude(String name) {
        problems.add("“" + name + "” cannot be included: a template stands alone");
        return false;
    }

    @Override
    public boolean visitParent(String name) {
        return visitInclude(name);
    }

    @Override
    public boolean visitBlock(String name) {
        return visitInclude(name);
    }

    @Override
    public boolean visitSection(String name) {
        if (!known.lists().containsKey(name)) {
            problems.add("“" + name + "” is not a list that this letter knows");
        }
        return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
        return visitSection(name);
    }
}
