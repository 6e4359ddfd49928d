package org.redress.app.papers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.AbstractFileUpload;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.RequestContext;

/// Parts the body of a form with files.
final class FormParts
        extends AbstractFileUpload<FormParts.Body, DiskFileItem, DiskFileItemFactory> {

    FormParts() {
        setHeaderCharset(StandardCharsets.UTF_8);
    }

    /// A body with the type that its request gives it.
    record Body(InputStream in, String contentType) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        /// Not told: what is read is counted.
        @Override
        public long getContentLength() {
            return -1;
        }

        @Override
        public String getContentType() {
            return contentType;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public boolean isMultipartRelated() {
            return false;
        }
    }

    @Override
    public FileItemInputIterator getItemIterator(Body body)
            throws FileUploadException, IOException {
        return getItemIterator((RequestContext) body);
    }

    @Override
    public Map<String, List<DiskFileItem>> parseParameterMap(Body body) throws FileUploadException {
        return parseParameterMap((RequestContext) body);
    }

    @Override
    public List<DiskFileItem> parseRequest(Body body) throws FileUploadException {
        return parseRequest((RequestContext) body);
    }
}
