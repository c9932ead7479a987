#include "exchange/xlsx/XlsxComments.h"

#include "exchange/package/XmlPart.h"
#include "exchange/source/TextLines.h"
#include "exchange/xlsx/XlsxStrings.h"

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// All text in the present element, of runs too; their letters do not matter here.
QString commentWords(XmlPart &xml)
{
    const XlsxText text = readXlsxText(xml, XlsxColours());
    QString all = text.plain;
    for (const XlsxText::Run &run : text.runs)
        all += run.text;
    return all;
}

QString tidiedComment(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (const QString tidy = tidyLine(line); !tidy.isEmpty())
            lines.append(tidy);
    }
    return lines.join(u'\n');
}

/// `comment` (older: within a list, its text in runs) or `threadedComment` (its text in one element).
void readComment(XmlPart &xml, QList<XlsxComment> &all)
{
    const auto place = placeFromName(xml.attribute("ref"_L1));
    const bool threaded = xml.name() == "threadedComment"_L1;
    QString words;
    while (xml.child()) {
        if (xml.name() == "text"_L1)
            words = threaded ? xml.text() : commentWords(xml);
        else
            xml.skip();
    }
    if (place)
        all.append({*place, tidiedComment(words)});
}

void drawingWords(XmlPart &xml, QString &words)
{
    while (xml.child()) {
        if (xml.name() == "t"_L1)
            words += xml.text();
        else
            drawingWords(xml, words);
    }
}

void drawingShapes(XmlPart &xml, QStringList &all)
{
    while (xml.child()) {
        if (xml.name() != "p"_L1) {
            drawingShapes(xml, all);
            continue;
        }
        QString words;
        drawingWords(xml, words);
        all.append(tidyLine(words));
    }
}

} // namespace

ReadOutcome<QList<XlsxComment>> readXlsxComments(const QByteArray &part)
{
    QList<XlsxComment> all;
    XmlPart xml(part);
    if (xml.child()) {
        while (xml.child()) {
            if (xml.name() == "threadedComment"_L1) {
                readComment(xml, all);
            } else if (xml.name() == "commentList"_L1) {
                while (xml.child())
                    readComment(xml, all);
            } else {
                xml.skip();
            }
        }
    }
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    return all;
}

ReadOutcome<QStringList> readXlsxDrawing(const QByteArray &part)
{
    QStringList all;
    XmlPart xml(part);
    if (xml.child())
        drawingShapes(xml, all);
    if (const auto whole = xml.finish(); !whole)
        return tl::unexpected(whole.error());
    all.removeAll(QString());
    return all;
}

} // namespace waymark
