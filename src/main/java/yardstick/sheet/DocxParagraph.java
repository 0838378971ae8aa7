package yardstick.sheet;

import java.util.Map;

/** The text of a paragraph of a .docx as a reader sees it: without what was deleted, hidden, or drawn. */
final class DocxParagraph {
    /** The signs of the font Symbol by their code in it: a ≥ that got lost would make another value. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xAD, "↑"),
            Map.entry(0xAE, "→"),
            Map.entry(0xAF, "↓"),
            Map.entry(0x2D, "−"),
            Map.entry(0x25, "%"),
            Map.entry(0x2B, "+"),
            Map.entry(0x3C, "<"),
            Map.entry(0x3D, "="),
            Map.entry(0x3E, ">"));

    /** Characters; a page holds some two thousand. */
    private static final int MOST_TEXT = 1_000_000;

    private static final String UNKNOWN_SIGN = "\uFFFD";

    private final XmlReader xml;
    private final StringBuilder text = new StringBuilder();

    DocxParagraph(XmlReader xml) {
        this.xml = xml;
    }

    /** With the cursor at the beginning of the paragraph; afterwards it stands at its end. */
    String read() {
        inside(false);
        return Blanks.strip(text.toString());
    }

    private void inside(boolean raised) {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.starts()) {
                part(raised);
            }
        }
    }

    private void part(boolean raised) {
        switch (xml.name()) {
            case "w:r", "m:r" -> run(raised);
            case "m:den" -> {
                text.append('/');
                inside(raised);
            }
            case "m:sup" -> inside(true);
            case "w:pPr", "w:del", "w:moveFrom", "w:rt", "w:sdtPr", "mc:Fallback" -> xml.skip();
            default -> inside(raised);
        }
    }

    private void run(boolean raisedAround) {
        boolean raised = raisedAround;
        boolean hidden = false;
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "w:rPr" -> {}
                case "w:vertAlign" -> raised |= xml.attribute("w:val", "").equals("superscript");
                case "w:position" -> raised |= !text.isEmpty() && isRaised(xml.attribute("w:val", ""));
                case "w:vanish" -> hidden = isOn();
                case "w:t", "m:t" -> piece(xml.content(), raised, hidden);
                case "w:tab", "w:ptab" -> piece("\t", false, hidden);
                case "w:br", "w:cr" -> piece("\n", false, hidden);
                case "w:noBreakHyphen" -> piece("-", false, hidden);
                case "w:sym" -> piece(symbol(), raised, hidden);
                case "w:ruby", "w:rubyBase", "mc:AlternateContent", "mc:Choice" -> {}
                case "w:r" -> run(raised);
                default -> xml.skip();
            }
        }
    }

    /** Writer raises by half points; less than this only sets a line straight. */
    private static boolean isRaised(String halfPoints) {
        return halfPoints.matches("[4-9]|[1-9]\\d");
    }

    private boolean isOn() {
        String value = xml.attribute("w:val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    private void piece(String piece, boolean raised, boolean hidden) {
        if (text.length() + piece.length() > MOST_TEXT) {
            throw new Unopenable("FILE_TOO_LARGE", null);
        }
        if (!hidden) {
            text.append(raised ? Superscript.of(piece) : piece);
        }
    }

    private String symbol() {
        String code = xml.attribute("w:char", "");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return UNKNOWN_SIGN;
        }
        int sign = Integer.parseInt(code, 16);
        boolean symbolFont = xml.attribute("w:font", "").equals("Symbol");
        boolean privateUse = sign >= 0xF000 && sign <= 0xF0FF;
        if (symbolFont) {
            int inFont = privateUse ? sign - 0xF000 : sign;
            return Character.isDigit(inFont) ? Character.toString(inFont) : SYMBOLS.getOrDefault(inFont, UNKNOWN_SIGN);
        }
        return privateUse || !Character.isDefined(sign) ? UNKNOWN_SIGN : Character.toString(sign);
    }
}
