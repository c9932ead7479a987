#include "report/sheets/OutlineSheets.h"

#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

ReportCell words(const QString &text)
{
    return {{}, {{text, ReportTone::Plain}}};
}

QList<WorkbookSheet> sheetsOf(const QList<ReportTable> &tables)
{
    ReportOutline outline;
    for (const ReportTable &table : tables)
        outline.blocks.append(table);
    return outlineSheets(outline);
}

ReportTable table(const QString &name, const QList<QList<ReportCell>> &rows)
{
    return {ReportTable::Kind::List, name, {{u"Ref"_s, 1}, {u"Words"_s, 4}}, rows};
}

} // namespace

class TestOutlineSheets : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsASheetOfItsOwnName()
    {
        const QList<WorkbookSheet> sheets =
            sheetsOf({table(u"Actions"_s, {}), table(u"actions"_s, {}), table(u"KPIs"_s, {})});
        QCOMPARE(sheets.size(), 3);
        QCOMPARE(sheets.at(0).name, u"Actions"_s);
        QCOMPARE(sheets.at(1).name, u"actions 2"_s);
        QCOMPARE(sheets.at(2).headings, QStringList({u"Ref"_s, u"Words"_s}));
        QCOMPARE(sheets.at(2).widths, QList<int>({34, 80}));
    }

    void aCellIsItsStatusAndItsLines()
    {
        const ReportCell cell{ReportStatus{Status::AtRisk, u"At risk"_s, u"Amber"_s, false},
            {{u"so far:\n- one\n• two"_s, ReportTone::Alert}}};
        const WorkbookSheet sheet = sheetsOf({table(u"T"_s, {{words(u"1.1"_s), cell}})}).value(0);
        QCOMPARE(sheet.rows.at(0).at(1).text, u"At risk (amber)\nso far:\n- one\n- two"_s);
        QCOMPARE(sheet.rows.at(0).at(1).status, std::optional(Status::AtRisk));
        QVERIFY(!sheet.rows.at(0).at(0).status);
    }

    void whatNoCellHoldsGoesOnBeneath()
    {
        const QString line(20'000, u'a');
        const WorkbookSheet sheet =
            sheetsOf({table(u"T"_s, {{words(u"1.1"_s), words(line + u'\n' + line)}, {words(u"1.2"_s), words(u"b"_s)}})})
                .value(0);
        QCOMPARE(sheet.rows.size(), 3);
        QCOMPARE(sheet.rows.at(0).at(1).text, line);
        QCOMPARE(sheet.rows.at(1).at(0).text, QString());
        QCOMPARE(sheet.rows.at(1).at(1).text, line);
        QCOMPARE(sheet.rows.at(2).at(0).text, u"1.2"_s);
    }

    void itIsCutAtALineAWordOrBetweenCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("between"); // what the cut takes the place of
        QTest::newRow("words") << QString(u"word "_s).repeated(20'000).trimmed() << u" "_s;
        QTest::newRow("one word") << QString(100'000, u'x') << QString();
        QTest::newRow("pairs") << u"x"_s + u"😀"_s.repeated(40'000) << QString();
        QTest::newRow("just fits") << QString(mostInSheetCell, u'y') << QString();
    }
    void itIsCutAtALineAWordOrBetweenCharacters()
    {
        QFETCH(QString, text);
        QFETCH(QString, between);
        const WorkbookSheet sheet = sheetsOf({table(u"T"_s, {{words(u"1"_s), words(text)}})}).value(0);
        QStringList parts;
        for (const QList<SheetCell> &row : sheet.rows) {
            const QString &part = row.at(1).text;
            QVERIFY(part.size() <= mostInSheetCell);
            QVERIFY(part.isValidUtf16());
            parts << part;
        }
        QCOMPARE(parts.join(between), text);
    }

    void factsHaveTwoColumnsWithoutHeadings()
    {
        const ReportTable facts{ReportTable::Kind::Figures, u"F"_s, {}, {{words(u"a"_s), words(u"1"_s)}}};
        const WorkbookSheet sheet = sheetsOf({facts}).value(0);
        QVERIFY(sheet.headings.isEmpty());
        QCOMPARE(sheet.widths.size(), 2);
    }
};

WAYMARK_TEST(TestOutlineSheets)
#include "tst_OutlineSheets.moc"
