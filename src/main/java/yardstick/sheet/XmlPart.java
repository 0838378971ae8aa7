package yardstick.sheet;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that goes once through a part of XML, element by element. Office documents have no document type; a part
 * with one is refused, so that no entity of it is ever looked at.
 *
 * <p>Whoever is told of a child reads it to its end: by {@link #child}, {@link #text} or {@link #skip}.
 */
final class XmlPart implements AutoCloseable {
    private static final int MOST_DEPTH = 200;
    private static final int MOST_ATTRIBUTES = 200;

    /** Characters; a cell holds 32,767. */
    private static final int MOST_TEXT = 1_000_000;

    private final InputStream bytes;
    private final XMLStreamReader xml;

    private XmlPart(InputStream bytes, XMLStreamReader xml) {
        this.bytes = bytes;
        this.xml = xml;
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

    /** Stands on the first element, which must be called like this, in whatever namespace. */
    static XmlPart open(XMLInputFactory parser, InputStream bytes, String root) throws IOException {
        try {
            XmlPart part = new XmlPart(bytes, parser.createXMLStreamReader(bytes));
            if (!part.child() || !part.is(root)) {
                throw new IOException("not a part of this kind: " + root);
            }
            return part;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** Goes to the next child of the element it is in; false at that element's end. */
    boolean child() throws IOException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    String name() {
        return xml.getLocalName();
    }

    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** Of the element it has just come to; without a namespace of its own. */
    @Nullable String attribute(String name) {
        return xml.getAttributeValue("", name);
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    /** The {@code r:id} of an element; its namespace differs between transitional and strict files. */
    @Nullable String relation() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributePrefix(i) != null
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of an element that holds nothing else. */
    String text() throws IOException {
        try {
            return xml.getElementText();
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    void skip() throws IOException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int next() throws IOException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("office documents have no document type");
            }
            return event;
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    /** To be called when the first element has been read: a part that goes on or breaks off there is damaged. */
    void finish() throws IOException {
        try {
            while (xml.hasNext()) {
                xml.next();
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        bytes.transferTo(OutputStream.nullOutputStream());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
