package yardstick.sheet;

import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through an XML document from tag to tag, text included. Nothing is ever loaded from anywhere: office documents
 * have no document type, and one that has is a damaged one.
 */
final class XmlCursor {
    /** Characters; a cell holds 32,767. */
    private static final int MOST_TEXT = 1_000_000;

    private final XMLStreamReader reader;
    private final Map<String, String> prefixes;
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    /** @param prefixes the short name of each namespace by its address; tags and attributes of others have none */
    XmlCursor(InputStream in, Map<String, String> prefixes) {
        this.prefixes = prefixes;
        XMLInputFactory factory = XmlPart.parser();
        // a picture inside the file is one long text
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException damaged) {
            throw new Unopenable("FILE_TRUNCATED", damaged);
        }
    }

    /** To the next beginning or end of a tag, or piece of text. False at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                event = reader.next();
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
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Unopenable("FILE_TRUNCATED", null);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw new Unopenable("FILE_TRUNCATED", damaged);
        }
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

    String text() {
        return reader.getText();
    }

    /** {@code table:table-cell}, with the short name of its namespace. */
    String name() {
        String prefix = prefixes.getOrDefault(String.valueOf(reader.getNamespaceURI()), "");
        return prefix + ":" + reader.getLocalName();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = prefixes.getOrDefault(String.valueOf(reader.getAttributeNamespace(i)), "");
            String local = reader.getAttributeLocalName(i);
            if (name.length() == prefix.length() + 1 + local.length()
                    && name.startsWith(prefix)
                    && name.endsWith(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** A count within a bound: what is missing or no number is 1, what is absurd the bound. */
    int count(String name, int most) {
        String value = attribute(name, "1");
        if (!value.matches("\\d{1,18}")) {
            return 1;
        }
        return (int) Math.clamp(Long.parseLong(value), 1, most);
    }

    /** All text inside the tag where the cursor stands; afterwards it stands at its end. */
    String content() {
        StringBuilder content = new StringBuilder();
        int outside = depth - 1;
        while (next() && depth > outside) {
            if (isText()) {
                content.append(text());
                if (content.length() > MOST_TEXT) {
                    throw new Unopenable("FILE_TOO_LARGE", null);
                }
            }
        }
        return content.toString();
    }

    /** Past all that the tag where the cursor stands holds. */
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
}
