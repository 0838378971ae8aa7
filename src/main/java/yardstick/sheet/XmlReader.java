package yardstick.sheet;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through an XML document: from tag to tag with {@link #next}, text included, or from child to child with
 * {@link #child}. Nothing is ever loaded from anywhere: office documents have no document type, and one that has is a
 * damaged one. What is damaged is refused as {@code FILE_TRUNCATED}.
 */
final class XmlReader implements AutoCloseable {
    private static final int MOST_DEPTH = 200;
    private static final int MOST_ATTRIBUTES = 200;

    /** Characters; a cell holds 32,767. */
    private static final int MOST_TEXT = 1_000_000;

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private final Map<String, String> prefixes;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    private XmlReader(XMLInputFactory parser, InputStream bytes, Map<String, String> prefixes) {
        this.bytes = bytes;
        this.prefixes = prefixes;
        try {
            this.xml = parser.createXMLStreamReader(bytes);
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        }
    }

    /** For the parts of one file. */
    static XMLInputFactory parser() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_DEPTH);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_TEXT);
        factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MOST_TEXT);
        return factory;
    }

    /**
     * A document whose tags and attributes are told apart by their namespaces.
     *
     * @param prefixes the short name of each namespace by its address; tags and attributes of others have none
     */
    static XmlReader of(InputStream bytes, Map<String, String> prefixes) {
        XMLInputFactory parser = parser();
        // a picture inside the file is one long text
        parser.setProperty(XMLInputFactory.IS_COALESCING, false);
        return new XmlReader(parser, bytes, prefixes);
    }

    /** A part in whatever namespace; stands on its first tag, which must be called like this. */
    static XmlReader open(XMLInputFactory parser, InputStream bytes, String root) {
        XmlReader part = new XmlReader(parser, bytes, Map.of());
        if (!part.child() || !part.is(root)) {
            throw damaged(null);
        }
        return part;
    }

    private static Unopenable damaged(@Nullable Exception cause) {
        return new Unopenable("FILE_TRUNCATED", cause);
    }

    /** To the next beginning or end of a tag, or piece of text. False at the end of the document. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                event = xml.next();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return true;
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged(null);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        }
    }

    /** To the next tag inside the one it is in, whose own children have all been passed; false at its end. */
    boolean child() {
        while (next()) {
            if (!isText()) {
                return starts();
            }
        }
        return false;
    }

    boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && name().equals(name);
    }

    boolean ends(String name) {
        return event == XMLStreamConstants.END_ELEMENT && name().equals(name);
    }

    boolean isText() {
        return !starts() && event != XMLStreamConstants.END_ELEMENT;
    }

    /** The piece of text it stands on. */
    String piece() {
        return xml.getText();
    }

    /** {@code table:table-cell}, with the short name of its namespace; {@code row} where the reader knows none. */
    String name() {
        return prefixes.isEmpty() ? xml.getLocalName() : prefix(xml.getNamespaceURI()) + ":" + xml.getLocalName();
    }

    boolean is(String name) {
        return name().equals(name);
    }

    private String prefix(@Nullable String namespace) {
        return prefixes.getOrDefault(String.valueOf(namespace), "");
    }

    @Nullable String attribute(String name) {
        if (prefixes.isEmpty()) {
            return xml.getAttributeValue("", name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = prefix(xml.getAttributeNamespace(i));
            String local = xml.getAttributeLocalName(i);
            if (name.length() == prefix.length() + 1 + local.length()
                    && name.startsWith(prefix)
                    && name.endsWith(local)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** A count within a bound: what is missing or no number is 1, what is absurd the bound. */
    int count(String name, int most) {
        String value = attribute(name, "1");
        if (!value.matches("\\d{1,18}")) {
            return 1;
        }
        return (int) Math.clamp(Long.parseLong(value), 1, most);
    }

    /** The {@code r:id} of a tag; its namespace differs between transitional and strict files. */
    @Nullable String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            if (xml.getAttributeLocalName(i).equals("id") && prefix != null && !prefix.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of a tag that holds nothing else; afterwards it stands at its end. */
    String text() {
        try {
            String text = xml.getElementText();
            event = XMLStreamConstants.END_ELEMENT;
            depth--;
            return text;
        } catch (XMLStreamException damaged) {
            throw damaged(damaged);
        }
    }

    /** All text inside the tag where it stands, that of other tags in it too; afterwards it stands at its end. */
    String content() {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        while (next() && depth > outside) {
            if (isText()) {
                content.append(piece());
                if (content.length() > MOST_TEXT) {
                    throw new Unopenable("FILE_TOO_LARGE", null);
                }
            }
        }
        return content.toString();
    }

    /** Past all that the tag where it stands holds. */
    void skip() {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = next();
        }
    }

    /** How many tags are open, the one that begins here counted. */
    int depth() {
        return depth;
    }

    /** To be called when the first tag has been read: a part that goes on or breaks off there is damaged. */
    void finish() throws IOException {
        boolean more = true;
        while (more) {
            more = next();
        }
        bytes.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
