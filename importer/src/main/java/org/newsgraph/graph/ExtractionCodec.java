package org.newsgraph.graph;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;

/** Extractions as bytes, to be kept in the database: CBOR, deflated. Thread-safe. */
public final class ExtractionCodec {
    /** Changes whenever bytes of an earlier version would be read as something else. */
    public static final String VERSION = "4";

    private final ObjectMapper mapper = mapper(scalars());

    private static ObjectMapper mapper(SimpleModule module) {
        return CBORMapper.builder()
                .addModule(module)
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Only the article, which every version can read. */
    private record Source(Article article) {}

    public byte[] encode(Extraction extraction) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            mapper.writeValue(out, extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Throws {@link UncheckedIOException} if the bytes are not those of an extraction of this version. */
    public Extraction decode(byte[] bytes) {
        return decode(bytes, Extraction.class);
    }

    /** The article of an extraction of any version. */
    public Article decodeArticle(byte[] bytes) {
        return decode(bytes, Source.class).article();
    }

    private static SimpleModule scalars() {
        return new SimpleModule("scalars")
                .addSerializer(String.class, new TextSerializer())
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new DayDeserializer());
    }

    private static final class TextSerializer extends StdScalarSerializer<String> {
        private static final long serialVersionUID = 1L;

        TextSerializer() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(Text.clean(text));
        }
    }

    private static final class DayDeserializer extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        DayDeserializer() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    private <T> T decode(byte[] bytes, Class<T> type) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
