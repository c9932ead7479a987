#include "exchange/xlsx/XlsxStrings.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/TextLines.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Adds text of several lines.
void addLines(TextLines &lines, const QString &text, const RunLook &look)
{
    qsizetype from = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', from)) {
        lines.add(QStringView(text).sliced(from, end - from), look);
        lines.breakLine();
        from = end + 1;
    }
    lines.add(QStringView(text).sliced(from), look);
}

XlsxText::Run readRun(XmlPart &xml, const XlsxColours &colours)
{
    XlsxText::Run run;
    while (xml.child()) {
        if (xml.name() == "rPr"_L1)
            run.font = XlsxStyles::readFont(xml, colours);
        else if (xml.name() == "t"_L1)
            run.text += withoutEscapes(xml.text());
        else
            xml.skip();
    }
    return run;
}

} // namespace

QString withoutEscapes(QString text)
{
    constexpr qsizetype length = 7; // of "_x000D_"
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool ok = false;
        if (at + length > text.size() || text.at(at + length - 1) != u'_')
            continue;
        const ushort letter = QStringView(text).sliced(at + 2, 4).toUShort(&ok, 16);
        if (ok)
            text.replace(at, length, letter == u'\r' ? QString() : QString(QChar(letter)));
    }
    return text;
}

XlsxText readXlsxText(XmlPart &xml, const XlsxColours &colours)
{
    XlsxText text;
    while (xml.child()) {
        if (xml.name() == "t"_L1)
            text.plain += withoutEscapes(xml.text());
        else if (xml.name() == "r"_L1)
            text.runs.append(readRun(xml, colours));
        else
            xml.skip();
    }
    if (!text.runs.isEmpty() && !text.plain.isEmpty())
        text.runs.prepend({std::exchange(text.plain, {}), std::nullopt});
    return text;
}

ReadOutcome<QList<XlsxText>> readSharedStrings(const QByteArray &part, const XlsxColours &colours)
{
    QList<XlsxText> all;
    XmlPart xml(part);
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() == "si"_L1)
                all.append(readXlsxText(xml, colours));
            else
                xml.skip();
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    return all;
}

void putText(Cell &cell, const XlsxText &text, const XlsxStyles::Style &style)
{
    TextLines lines;
    const XlsxStyles::Font own{style.ink, style.bold, style.struck};
    const auto put = [&lines](const QString &words, const XlsxStyles::Font &font) {
        addLines(lines, words, {font.bold, font.ink, {}, font.struck});
    };
    if (text.runs.isEmpty())
        put(text.plain, own);
    for (const XlsxText::Run &run : text.runs)
        put(run.text, run.font.value_or(own));
    lines.fill(cell);
}

} // namespace waymark
