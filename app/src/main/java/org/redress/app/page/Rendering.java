package org.redress.app.page;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Map;

/// A template that writes itself as HTML, everything put into it escaped.
@FunctionalInterface
interface Rendering {

    void write(HtmlTemplateOutput out, HtmlInterceptor forms);

    static String html(Rendering template) {
        StringOutput html = new StringOutput();
        template.write(new OwaspHtmlTemplateOutput(html), new FormsAsTheyAre());
        return html.toString();
    }

    /// The pages' forms ask and change nothing, so that there is nothing to guard.
    final class FormsAsTheyAre implements HtmlInterceptor {

        @Override
        public void onHtmlTagOpened(
                String name, Map<String, Object> attributes, TemplateOutput out) {
            // A form that only asks needs no token.
        }

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput out) {
            // A form that only asks needs no token.
        }
    }
}
