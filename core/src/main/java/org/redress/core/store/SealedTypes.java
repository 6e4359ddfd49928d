package org.redress.core.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the shape of stored values from the types themselves, so that they need no annotations: a
/// value of a sealed interface carries its record's simple name, and a record whose only component
/// is its `value` is written as that.
final class SealedTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value BY_SIMPLE_NAME =
            JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME,
                    JsonTypeInfo.As.PROPERTY,
                    "@type",
                    null,
                    false,
                    null,
                    null);

    @Override
    public @Nullable TypeResolverBuilder<?> findTypeResolver(
            MapperConfig<?> config, AnnotatedClass type, JavaType base) {
        return type.getRawType().isSealed() ? new StdTypeResolverBuilder(BY_SIMPLE_NAME) : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        return annotated.getRawType().isSealed() ? records(annotated.getRawType()) : null;
    }

    @Override
    public @Nullable Boolean hasAsValue(Annotated annotated) {
        boolean plain =
                annotated instanceof AnnotatedMethod method
                        && method.getParameterCount() == 0
                        && method.getName().equals("value")
                        && isPlain(method.getDeclaringClass());
        return plain ? Boolean.TRUE : null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
            MapperConfig<?> config, Annotated annotated) {
        boolean plain =
                annotated instanceof AnnotatedConstructor constructor
                        && isPlain(constructor.getDeclaringClass());
        return plain ? JsonCreator.Mode.DELEGATING : null;
    }

    /// Every record of a sealed interface, those of the sealed interfaces within it included.
    static List<NamedType> records(Class<?> sealed) {
        List<NamedType> records = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                records.addAll(records(permitted));
            } else {
                records.add(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
        return records;
    }

    private static boolean isPlain(Class<?> type) {
        return type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getName().equals("value");
    }
}
