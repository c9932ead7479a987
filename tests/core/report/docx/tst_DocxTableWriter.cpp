#include "OfficeText.h"
#include "report/docx/DocxBodyWriter.h"
#include "TestMain.h"

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenTables(const QList<ReportBlock> &blocks)
{
    ReportOutline outline;
    outline.blocks = blocks;
    return DocxBodyWriter(
        outline, [](const ReportFigure &) { return ChartPng(); },
        [](const QString &, const QByteArray &) { return QString(); })
        .xml({});
}

ReportCell words(const QString &text)
{
    return {{}, {{text, ReportTone::Plain}}};
}

ReportCell status(Status meaning, const QString &word, const QString &colour, const QString &line = {})
{
    ReportCell cell{ReportStatus{meaning, word, colour, false}, {}};
    if (!line.isEmpty())
        cell.lines.append({line, ReportTone::Alert});
    return cell;
}

ReportTable statusTable(const QList<ReportCell> &cells)
{
    ReportTable table{ReportTable::Kind::List, u"Actions"_s, {{u"Ref"_s, 1}, {u"Status"_s, 3}}, {}};
    for (const ReportCell &cell : cells)
        table.rows.append({words(u"1.1.1"_s), cell});
    return table;
}

int count(const QByteArray &xml, const QString &name)
{
    return int(officeElements(xml, name).size());
}

} // namespace

/// Tables of the Word file: what heads what, what repeats, and statuses that are never colour alone.
class TestDocxTableWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaderRowRepeatsAndNoRowIsCut()
    {
        const QByteArray xml = writtenTables({statusTable({words(u"a"_s), words(u"b"_s)})});
        QCOMPARE(count(xml, u"w:tblHeader"_s), 1);
        QCOMPARE(count(xml, u"w:tr"_s), 3);
        QCOMPARE(count(xml, u"w:cantSplit"_s), 3);
        const OfficeElement look = officeElements(xml, u"w:tblLook"_s).value(0);
        QCOMPARE(look.of("w:firstRow"), u"1"_s);
        QCOMPARE(look.of("w:firstColumn"), u"1"_s);
        QCOMPARE(officeElements(xml, u"w:tblCaption"_s).value(0).of("w:val"), u"Actions"_s);
    }

    void aRowHigherThanAPageMayBeCut()
    {
        const QByteArray xml = writtenTables({statusTable({words(QString(3000, u'a'))})});
        QCOMPARE(count(xml, u"w:cantSplit"_s), 1);
    }

    void factsHaveNoHeaderRow()
    {
        const ReportTable facts{ReportTable::Kind::Identity, u"About"_s, {}, {{words(u"Plan"_s), words(u"One"_s)}}};
        const QByteArray xml = writtenTables({facts});
        QCOMPARE(count(xml, u"w:tblHeader"_s), 0);
        QCOMPARE(officeElements(xml, u"w:tblLook"_s).value(0).of("w:firstRow"), u"0"_s);
        QCOMPARE(officeElements(xml, u"w:tblLook"_s).value(0).of("w:firstColumn"), u"1"_s);
    }

    void columnsShareTheWidth()
    {
        const QByteArray xml = writtenTables({statusTable({words(u"a"_s)})});
        const QList<OfficeElement> columns = officeElements(xml, u"w:gridCol"_s);
        QCOMPARE(columns.value(0).of("w:w"), u"3756"_s);
        QCOMPARE(columns.value(1).of("w:w"), u"11268"_s);
        const QList<OfficeElement> cells = officeElements(xml, u"w:tcW"_s);
        QCOMPARE(cells.value(2).of("w:w"), u"3756"_s);
    }

    void aStatusFillsItsCellAndIsStillAWord()
    {
        const QByteArray xml = writtenTables({statusTable({status(Status::Missed, u"Missed"_s, u"Red"_s),
            status(Status::AtRisk, u"At risk"_s, u"Amber"_s), status(Status::NotAssessed, u"Not assessed"_s, {})})});
        QStringList fills;
        for (const OfficeElement &ground : officeElements(xml, u"w:shd"_s))
            fills << ground.of("w:fill");
        QCOMPARE(fills, QStringList({u"7F0002"_s, u"F8B807"_s}));
        QStringList inks;
        for (const OfficeElement &ink : officeElements(xml, u"w:color"_s))
            inks << ink.of("w:val");
        QCOMPARE(QSet<QString>(inks.cbegin(), inks.cend()), QSet<QString>({u"FFFFFF"_s, u"000000"_s}));
        QCOMPARE(count(xml, u"w:tcBorders"_s), 3);
        QString all;
        for (const OfficeElement &text : officeElements(xml, u"w:t"_s))
            all += text.text;
        QVERIFY(all.contains(u"R  Missed (red)"_s));
        QVERIFY(all.contains(u"A  At risk (amber)"_s));
        QVERIFY(all.contains(u"1.1.1Not assessed"_s));
    }

    void whereOneSaysMoreNoneFillsItsCell()
    {
        const QByteArray xml = writtenTables({statusTable({status(Status::Missed, u"Missed"_s, u"Red"_s),
            status(Status::Missed, u"Missed"_s, u"Red"_s, u"over 2 months late"_s)})});
        QCOMPARE(count(xml, u"w:tcBorders"_s), 0);
        QCOMPARE(count(xml, u"w:bdr"_s), 2); // the letter alone stands on the fill
    }

    void everyCellHasAParagraphAndTablesStayApart()
    {
        const ReportTable empty = statusTable({ReportCell()});
        const QByteArray xml = writtenTables({empty, empty});
        QCOMPARE(count(xml, u"w:tc"_s), 8);
        QCOMPARE(count(xml, u"w:p"_s), 8 + 2);
        QVERIFY(!QString::fromUtf8(xml).remove(u'\n').contains(u"</w:tbl><w:tbl>"_s));
    }
};

WAYMARK_TEST(TestDocxTableWriter)
#include "tst_DocxTableWriter.moc"
