#include "report/sheets/XlsxReport.h"

#include "report/HtmlWriter.h"
#include "report/office/OfficePackage.h"
#include "report/ReportPalette.h"
#include "report/sheets/ReportSheets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

const QString workbookPart = u"xl/workbook.xml"_s;

QString sheetSpace()
{
    return u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
}

QString sheetType(const QString &part)
{
    return u"application/vnd.openxmlformats-officedocument.spreadsheetml.%1+xml"_s.arg(part);
}

// Places in the list of cell formats of the styles part.
constexpr int textFormat = 1;
constexpr int headingFormat = 2;
constexpr int firstStatusFormat = 3;

bool hasFill(Status status)
{
    return status != Status::NotAssessed && status != Status::Unreadable;
}

/// "A1", "AB12"; both count from 0.
QString cellName(qsizetype column, qsizetype row)
{
    QString letters;
    for (qsizetype left = column; left >= 0; left = left / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(left % 26)));
    return letters + QString::number(row + 1);
}

/// At most so many characters, cut behind a word where that leaves enough of them; no sign that promises more and no
/// apostrophe stands at the end.
QString shortened(const QString &name, qsizetype longest)
{
    static const QString promising = u" ,;:.-–('"_s;
    if (name.size() <= longest && !name.endsWith(u'\''))
        return name;
    QString start = name.left(longest);
    const qsizetype space = name.size() > longest && name.at(longest) == u' ' ? longest : start.lastIndexOf(u' ');
    if (name.size() > longest && space > longest / 2)
        start.truncate(space);
    else if (start.back().isHighSurrogate())
        start.chop(1);
    while (start.size() > 1 && promising.contains(start.back()))
        start.chop(1);
    return start;
}

/// Excel reads "_x0041_" in a text as a letter; the "_" of such a text has to be written in that way itself.
QString withoutEscapes(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_"_s);
}

/// Fonts, fills and formats for a text, a heading and each status.
QByteArray stylesXml()
{
    using namespace report_palette;
    const auto font = [](const QByteArray &colour, bool isBold) {
        return QByteArray("<font>") + (isBold ? "<b/>" : "") + "<sz val=\"10\"/><color rgb=\"FF" + colour
            + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
    };
    const auto fill = [](const QByteArray &colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour
            + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    };
    const auto format = [](int fontId, int fillId, int borderId) {
        return "<xf numFmtId=\"49\" fontId=\"" + QByteArray::number(fontId) + "\" fillId=\""
            + QByteArray::number(fillId) + "\" borderId=\"" + QByteArray::number(borderId)
            + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" "
              "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    };
    QByteArray fills =
        "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + fill(head);
    QByteArray formats =
        "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" + format(0, 0, 1) + format(1, 2, 2);
    constexpr int fillsBefore = 3;
    constexpr int statuses = int(Status::Unreadable) + 1;
    for (int index = 0; index < statuses; ++index) {
        const Status status = Status(index);
        const bool isDark = status == Status::Missed || status == Status::SignedOff;
        fills += fill(QByteArray(defaultStatusWords(status).fill).mid(1).toUpper());
        formats += hasFill(status) ? format(isDark ? 3 : 2, fillsBefore + index, 2) : format(0, 0, 1);
    }
    const auto border = [](const QByteArray &colour) {
        QByteArray sides;
        for (const char *side : {"left", "right", "top", "bottom"})
            sides += QByteArray("<") + side + " style=\"thin\"><color rgb=\"FF" + colour + "\"/></" + side + '>';
        return "<border>" + sides + "<diagonal/></border>";
    };
    return xmlPrologue + QByteArray("<styleSheet xmlns=\"") + sheetSpace().toLatin1() + "\"><fonts count=\"4\">"
        + font(ink, false) + font(ink, true) + font("000000", false) + font("FFFFFF", false) + "</fonts><fills count=\""
        + QByteArray::number(fillsBefore + statuses) + "\">" + fills
        + "</fills><borders count=\"3\"><border><left/><right/><top/><bottom/><diagonal/></border>" + border(line)
        + border(edge)
        + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
          "</cellStyleXfs><cellXfs count=\""
        + QByteArray::number(firstStatusFormat + statuses) + "\">" + formats
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
          "</styleSheet>\n";
}

/// Widths of the columns in characters.
QList<int> columnWidths(const ReportSheet &sheet)
{
    constexpr int pageWidth = 170; // what a wide screen shows without scrolling
    constexpr int factsWidth = 90;
    int shares = 0;
    for (const int share : sheet.shares)
        shares += share;
    QList<int> widths;
    for (const int share : sheet.shares) {
        const int whole = sheet.headings.isEmpty() ? factsWidth : pageWidth;
        widths.append(std::clamp(whole * share / std::max(shares, 1), 10, 80));
    }
    return widths;
}

/// In points, as far as that can be told without a font: some programs show rows as high as the file says and no
/// higher. Whoever edits a cell gets the right height.
double heightOf(const QList<SheetCell> &cells, const QList<int> &widths)
{
    constexpr double lineHeight = 13.5;
    constexpr double highest = 409; // of Excel
    qsizetype most = 1;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        qsizetype lines = 0;
        for (const QStringView line : QStringView(cells.at(column).text).split(u'\n'))
            lines += 1 + line.size() * 100 / (std::max(widths.value(column), 1) * 115); // most letters are narrow
        most = std::max(most, lines);
    }
    return std::min(double(most) * lineHeight, highest);
}

void writeRow(HtmlWriter &xml, qsizetype row, const QList<SheetCell> &cells, const QList<int> &widths, bool isHead)
{
    xml.open("row", {{"r", QString::number(row + 1)}, {"ht", QString::number(heightOf(cells, widths))}});
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const SheetCell &cell = cells.at(column);
        const int format = isHead ? headingFormat : cell.status ? firstStatusFormat + int(*cell.status) : textFormat;
        const HtmlWriter::Attributes place{{"r", cellName(column, row)}, {"s", QString::number(format)}};
        if (cell.text.isEmpty()) {
            xml.single("c", place);
            continue;
        }
        xml.open("c", place + HtmlWriter::Attributes{{"t", u"inlineStr"_s}});
        xml.open("is");
        xml.element("t", withoutEscapes(cell.text), {{"xml:space", u"preserve"_s}});
        xml.close();
        xml.close();
    }
    xml.close();
}

void writeColumns(HtmlWriter &xml, const QList<int> &widths)
{
    xml.open("cols");
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString place = QString::number(column + 1);
        xml.single("col",
            {{"min", place}, {"max", place}, {"width", QString::number(widths.at(column))}, {"customWidth", u"1"_s}});
    }
    xml.close();
}

QByteArray sheetXml(const ReportSheet &sheet, bool isFirst)
{
    HtmlWriter xml;
    xml.markup(xmlPrologue);
    xml.open("worksheet", {{"xmlns", sheetSpace()}});
    xml.markup("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    xml.open("sheetViews");
    xml.open("sheetView", {{"tabSelected", isFirst ? u"1"_s : u"0"_s}, {"workbookViewId", u"0"_s}});
    if (!sheet.headings.isEmpty())
        xml.markup("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    xml.close();
    xml.close();
    xml.markup("<sheetFormatPr defaultRowHeight=\"13.5\"/>");
    const QList<int> widths = columnWidths(sheet);
    writeColumns(xml, widths);
    xml.open("sheetData");
    qsizetype row = 0;
    if (!sheet.headings.isEmpty()) {
        QList<SheetCell> head;
        for (const QString &heading : sheet.headings)
            head.append({heading, {}});
        writeRow(xml, row++, head, widths, true);
    }
    for (const QList<SheetCell> &cells : sheet.rows)
        writeRow(xml, row++, cells, widths, false);
    xml.close();
    xml.markup("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>"
               "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
    // A text of digits is meant: no green corner that offers to make it a number.
    if (row > 0 && !sheet.shares.isEmpty()) {
        xml.open("ignoredErrors");
        xml.single("ignoredError",
            {{"sqref", u"A1:"_s + cellName(sheet.shares.size() - 1, row - 1)}, {"numberStoredAsText", u"1"_s}});
        xml.close();
    }
    xml.close();
    return xml.html();
}

QByteArray workbookXml(const QList<ReportSheet> &sheets, const QStringList &names, const QStringList &relations)
{
    HtmlWriter xml;
    xml.markup(xmlPrologue);
    xml.open("workbook",
        {{"xmlns", sheetSpace()},
            {"xmlns:r", u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}});
    xml.markup("<bookViews><workbookView/></bookViews>");
    xml.open("sheets");
    for (qsizetype index = 0; index < names.size(); ++index) {
        xml.single("sheet",
            {{"name", names.at(index)}, {"sheetId", QString::number(index + 1)}, {"r:id", relations.at(index)}});
    }
    xml.close();
    const bool isAnyHeaded =
        std::any_of(sheets.cbegin(), sheets.cend(), [](const ReportSheet &sheet) { return !sheet.headings.isEmpty(); });
    if (isAnyHeaded) // Excel takes an empty list for damage
        xml.open("definedNames");
    for (qsizetype index = 0; index < sheets.size(); ++index) {
        if (sheets.at(index).headings.isEmpty())
            continue;
        xml.element("definedName", u"'%1'!$1:$1"_s.arg(QString(names.at(index)).replace(u'\'', u"''"_s)),
            {{"name", u"_xlnm.Print_Titles"_s}, {"localSheetId", QString::number(index)}});
    }
    if (isAnyHeaded)
        xml.close();
    xml.close();
    return xml.html();
}

} // namespace

QStringList xlsxSheetNames(const QStringList &names)
{
    constexpr qsizetype longest = 31;
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\\\x{0000}-\\x{001f}]"_s);
    QStringList legal;
    QSet<QString> taken{u"history"_s}; // Excel keeps this one for itself
    for (const QString &name : names) {
        QString plain = QString(name).replace(forbidden, u" "_s).simplified();
        while (plain.startsWith(u'\''))
            plain = plain.sliced(1);
        if (plain.isEmpty())
            plain = Words::tr("Table");
        QString unique = shortened(plain, longest);
        for (int count = 2; taken.contains(unique.toCaseFolded()); ++count) {
            const QString ending = u" (%1)"_s.arg(count);
            unique = shortened(plain, longest - ending.size()) + ending;
        }
        taken.insert(unique.toCaseFolded());
        legal.append(unique);
    }
    return legal;
}

Result<QByteArray> xlsxReport(const ReportOutline &outline)
{
    const QList<ReportSheet> sheets = reportSheets(outline);
    if (sheets.isEmpty()) {
        return fail(ErrorCode::Refused,
            Words::tr("There is no table to put into a workbook. Nothing was written; choose Word or HTML, which also "
                      "hold text."));
    }
    OfficePackage package;
    package.relate({}, u"officeDocument"_s, workbookPart);
    package.addProperties(outline);
    QStringList names;
    QStringList relations;
    for (const ReportSheet &sheet : sheets) {
        names.append(sheet.name);
        const QString part = u"worksheets/sheet%1.xml"_s.arg(names.size());
        package.add(u"xl/"_s + part, sheetType(u"worksheet"_s), sheetXml(sheet, names.size() == 1));
        relations.append(package.relate(workbookPart, u"worksheet"_s, part));
    }
    package.add(u"xl/styles.xml"_s, sheetType(u"styles"_s), stylesXml());
    package.relate(workbookPart, u"styles"_s, u"styles.xml"_s);
    package.add(workbookPart, sheetType(u"sheet.main"_s), workbookXml(sheets, xlsxSheetNames(names), relations));
    return package.bytes();
}

} // namespace waymark
