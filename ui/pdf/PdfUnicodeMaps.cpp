#include "pdf/PdfUnicodeMaps.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString fromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(ushort((uchar(bytes.at(i)) << 8) | uchar(bytes.at(i + 1))));
    return text;
}

QByteArray toHex(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return '<' + hex + '>';
}

/// `<…>` tokens as text and `[` and `]`; nothing else matters within a section.
QList<QByteArray> tokensOf(const QString &section)
{
    static const QRegularExpression pattern(u"<([0-9A-Fa-f]*)>|(\\[)|(\\])"_s);
    QList<QByteArray> tokens;
    for (auto it = pattern.globalMatch(section); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        tokens.append(match.captured(0).startsWith(u'<') ? match.captured(1).toLatin1() : match.captured(0).toLatin1());
    }
    return tokens;
}

void readRanges(const QList<QByteArray> &tokens, PdfUnicodeMap &map)
{
    for (qsizetype i = 0; i + 2 < tokens.size();) {
        const int first = tokens.at(i).toInt(nullptr, 16);
        const int last = tokens.at(i + 1).toInt(nullptr, 16);
        i += 2;
        if (tokens.at(i) == "[") {
            ++i;
            for (int glyph = first; i < tokens.size() && tokens.at(i) != "]"; ++glyph, ++i)
                map[glyph] = fromHex(tokens.at(i));
            ++i;
        } else {
            QString text = fromHex(tokens.at(i++));
            for (int glyph = first; glyph <= last && !text.isEmpty(); ++glyph) {
                map[glyph] = text;
                text.back() = QChar(ushort(text.back().unicode() + 1));
            }
        }
    }
}

/// Six letters that stand for the glyphs of the subset. Qt takes the object's number, which changes with the order of
/// its hashes.
QByteArray subsetTag(const QByteArray &glyphs)
{
    QByteArray tag = QCryptographicHash::hash(glyphs, QCryptographicHash::Sha256).left(6);
    for (char &c : tag)
        c = char('A' + uchar(c) % 26);
    return tag;
}

void mendFont(QPDF &pdf, QPDFObjectHandle font)
{
    QByteArray glyphs;
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (stream.isStream()) {
        const auto buffer = stream.getStreamData(qpdf_dl_all);
        const QByteArray old(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
        glyphs = writeUnicodeMap(readableUnicodeMap(readUnicodeMap(old)));
        font.replaceKey("/ToUnicode", QPDFObjectHandle::newStream(&pdf, glyphs.toStdString()));
    }
    QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
    if (!descendants.isArray() || descendants.getArrayNItems() != 1)
        return;
    QPDFObjectHandle descendant = descendants.getArrayItem(0);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    if (!descriptor.isDictionary() || !descriptor.getKey("/FontName").isName())
        return;
    const QByteArray tagged = QByteArray::fromStdString(descriptor.getKey("/FontName").getName()).mid(1);
    const QPDFObjectHandle name = pdfName(subsetTag(glyphs) + '+' + tagged.mid(tagged.indexOf('+') + 1));
    descriptor.removeKey("/CIDSet");
    descriptor.replaceKey("/FontName", name);
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
}

} // namespace

PdfUnicodeMap readUnicodeMap(const QByteArray &cmap)
{
    static const QRegularExpression sections(
        u"beginbf(range|char)(.*?)endbf(?:range|char)"_s, QRegularExpression::DotMatchesEverythingOption);
    PdfUnicodeMap map;
    for (auto it = sections.globalMatch(QString::fromLatin1(cmap)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QList<QByteArray> tokens = tokensOf(match.captured(2));
        if (match.captured(1) == "range"_L1) {
            readRanges(tokens, map);
            continue;
        }
        for (qsizetype i = 0; i + 1 < tokens.size(); i += 2)
            map[tokens.at(i).toInt(nullptr, 16)] = fromHex(tokens.at(i + 1));
    }
    return map;
}

PdfUnicodeMap readableUnicodeMap(PdfUnicodeMap map)
{
    for (auto &[glyph, text] : map) {
        if (text == "\t"_L1)
            text = u" "_s;
        else if (text.size() == 1 && text.at(0) >= QChar(0xfb00) && text.at(0) <= QChar(0xfb06))
            text = text.normalized(QString::NormalizationForm_KC);
    }
    std::erase_if(map, [](const auto &entry) { return entry.second.isEmpty() || entry.second.at(0).isNull(); });
    return map;
}

QByteArray writeUnicodeMap(const PdfUnicodeMap &map)
{
    constexpr int Most = 100; // in one section, says the specification of CMaps
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto it = map.cbegin();
    for (int left = int(map.size()); left > 0; left -= Most) {
        const int count = qMin(left, Most);
        out += QByteArray::number(count) + " beginbfchar\n";
        for (int i = 0; i < count; ++i, ++it)
            out += toHex(QString(QChar(ushort(it->first)))) + ' ' + toHex(it->second) + '\n';
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

void mendFonts(QPDF &pdf)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            mendFont(pdf, object);
    }
}

} // namespace waymark
