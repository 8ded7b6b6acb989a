package readout.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readout.model.ActorRef;
import readout.model.Passage;
import readout.model.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Values that stand many times in one report's findings (the article's id in every passage, a sentence under every row it tells of) are one
 * object when they are read back, so that findings from disk take no more memory than those just made.
 */
final class SharedValues extends DelegatingDeserializer {

    private static final Set<Class<?>> SHARED = Set.of(String.class, Span.class, Passage.class, ActorRef.class);

    private SharedValues(ValueDeserializer<?> values) {
        super(values);
    }

    /** Makes a mapper share values in what is read with a reader of {@link #within}. */
    static JacksonModule module() {
        return new SimpleModule("shared values").setDeserializerModifier(new Modifier());
    }

    /** {@code reader} for one value of its own: nothing is shared with what another reads. */
    static ObjectReader within(ObjectReader reader) {
        return reader.withAttribute(SharedValues.class, new HashMap<Object, Object>());
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> values) {
        return new SharedValues(values);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        Object value = super.deserialize(parser, context);
        @SuppressWarnings("unchecked")
        Map<Object, Object> seen = (Map<Object, Object>) context.getAttribute(SharedValues.class);
        return value == null || seen == null
                ? value
                : Objects.requireNonNullElse(seen.putIfAbsent(value, value), value);
    }

    private static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> values) {
            return SHARED.contains(type.getBeanClass()) ? new SharedValues(values) : values;
        }
    }
}
