#include "report/docx/DocxReport.h"

#include "report/composing/ReportOutline.h"
#include "report/data/ReportWords.h"
#include "report/docx/DocxBodyWriter.h"
#include "report/docx/DocxStyleSheet.h"
#include "report/office/MarkupWriter.h"
#include "report/office/OfficePackage.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

const QString mainPart = u"word/document.xml"_s;

QString wordType(const QString &part)
{
    return u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s.arg(part);
}

/// A header or footer around the inside of its one paragraph.
QByteArray marginXml(const char *root, const QString &style, const std::function<void(MarkupWriter &)> &content)
{
    MarkupWriter xml;
    xml.markup(xmlPrologue);
    xml.open(root, {{"xmlns:w", docxSpace()}});
    xml.open("w:p");
    xml.open("w:pPr");
    xml.single("w:pStyle", {{"w:val", style}});
    xml.close();
    content(xml);
    xml.close();
    xml.close();
    return xml.html();
}

void writeRun(MarkupWriter &xml, const QString &words)
{
    xml.open("w:r");
    xml.element("w:t", words, {{"xml:space", u"preserve"_s}});
    xml.close();
}

/// A number that Word works out; until then it reads "1".
void writeField(MarkupWriter &xml, const QString &instruction)
{
    xml.open("w:fldSimple", {{"w:instr", u' ' + instruction + u' '}});
    writeRun(xml, u"1"_s);
    xml.close();
}

QByteArray headerXml(const QString &draftWord)
{
    return marginXml("w:hdr", u"Header"_s, [&](MarkupWriter &xml) { writeRun(xml, draftWord); });
}

/// The title, and at the right margin "Page 2 of 9".
QByteArray footerXml(const QString &title)
{
    return marginXml("w:ftr", u"Footer"_s, [&](MarkupWriter &xml) {
        writeRun(xml, title);
        xml.open("w:r");
        xml.single("w:tab", {});
        xml.close();
        // Cut where the numbers go, in whatever order a language has them.
        QString words = ReportWords::tr("Page %1 of %2");
        while (!words.isEmpty()) {
            const qsizetype next = words.indexOf(u'%');
            const qsizetype end = next < 0 ? words.size() : next;
            if (end > 0)
                writeRun(xml, words.first(end));
            if (next >= 0)
                writeField(xml, words.mid(next + 1, 1) == u"1" ? u"PAGE"_s : u"NUMPAGES"_s);
            words = next < 0 ? QString() : words.sliced(std::min(next + 2, words.size()));
        }
    });
}

} // namespace

Result<QByteArray> docxDocument(const ReportOutline &outline, const FigurePicture &picture)
{
    OfficePackage package;
    package.relate({}, u"officeDocument"_s, mainPart);
    package.addProperties(outline);
    const auto add = [&package](const QString &kind, const QString &part, const QByteArray &xml) {
        package.add(u"word/%1.xml"_s.arg(part), wordType(kind), xml);
        return package.relate(mainPart, kind, part + u".xml"_s);
    };
    add(u"styles"_s, u"styles"_s, docxStyles({outline.isPortrait}));
    add(u"numbering"_s, u"numbering"_s, docxNumbering());
    add(u"settings"_s, u"settings"_s, docxSettings());
    DocxMargins margins;
    if (!outline.draftWord.isEmpty())
        margins.header = add(u"header"_s, u"header1"_s, headerXml(outline.draftWord));
    margins.footer = add(u"footer"_s, u"footer1"_s, footerXml(outline.title));
    DocxBodyWriter body(outline, picture, [&package](const QString &name, const QByteArray &png) {
        package.add(u"word/media/"_s + name, {}, png);
        return package.relate(mainPart, u"image"_s, u"media/"_s + name);
    });
    package.add(mainPart, wordType(u"document.main"_s), body.xml(margins));
    return package.bytes();
}

Result<QByteArray> docxReport(const ReportData &data, const ChartRenderer &charts)
{
    return docxDocument(
        reportOutline(data), [&](const ReportFigure &figure) { return charts.png(data.kpis.at(figure.kpi).chart); });
}

} // namespace waymark
