#include "exchange/odf/OdfWords.h"

#include "exchange/package/XmlPart.h"

using namespace Qt::StringLiterals;

namespace waymark {

QString odfText(XmlPart &xml, bool ofParagraphs)
{
    QString text;
    while (xml.node()) {
        if (xml.isText()) {
            text += ofParagraphs ? QStringView() : xml.characters();
            continue;
        }
        const bool isParagraph = xml.name() == "p"_L1 || xml.name() == "h"_L1;
        const bool isSpace = xml.name() == "s"_L1 || xml.name() == "tab"_L1 || xml.name() == "line-break"_L1;
        const bool isSaid = xml.name() != "change-info"_L1 && xml.name() != "creator"_L1 && xml.name() != "date"_L1;
        if (!isSaid) {
            xml.skip();
            continue;
        }
        const QString inside = odfText(xml, ofParagraphs && !isParagraph);
        if (isParagraph && !text.isEmpty() && !inside.isEmpty())
            text += u'\n';
        text += isSpace ? u" "_s : isParagraph ? tidyLine(inside) : inside;
    }
    return text;
}

} // namespace waymark
