#include "report/sheets/XlsxWorkbook.h"

#include "FullDisk.h"
#include "OfficeText.h"
#include "report/outline/OutlineCells.h"
#include "report/sheets/XlsxReport.h"
#include "ReportPlan.h"
#include "TestMain.h"

#include <QScopeGuard>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QString firstSheet = u"xl/worksheets/sheet1.xml"_s;

ReportOutline outlineOf(const QList<ReportCell> &cells)
{
    ReportTable table{ReportTable::Kind::List, u"Actions / all"_s, {{u"Ref"_s, 1}, {u"Words"_s, 4}}, {}};
    for (const ReportCell &cell : cells)
        table.rows.append({ReportCell{{}, {{u"1.10"_s}}}, cell});
    ReportOutline outline;
    outline.made = QDate(2026, 4, 14);
    outline.blocks.append(table);
    return outline;
}

ReportCell cellWith(const QString &text)
{
    return {{}, {{text, ReportTone::Plain}}};
}

QByteArray workbook(const QList<ReportCell> &cells)
{
    const Result<QByteArray> xlsx = xlsxOutline(outlineOf(cells));
    return xlsx ? *xlsx : QByteArray();
}

} // namespace

class TestXlsxWorkbook : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoValueIsTextAndNothingAFormula()
    {
        const QByteArray xlsx = workbook({cellWith(u"=1+1"_s), cellWith(u"+5"_s), cellWith(u"42"_s), cellWith(u"@x"_s),
            cellWith(u"http://a.example/"_s), cellWith(u"mailto:a@b.example"_s)});
        const QByteArray sheet = officePart(xlsx, firstSheet);
        QVERIFY(officeElements(sheet, u"hyperlink"_s).isEmpty());
        for (const QString &part : officeParts(xlsx))
            QVERIFY2(!part.startsWith("xl/worksheets/_rels"_L1), qPrintable(part));
        QVERIFY(officeElements(sheet, u"f"_s).isEmpty());
        QVERIFY(officeElements(sheet, u"v"_s).isEmpty());
        for (const OfficeElement &cell : officeElements(sheet, u"c"_s))
            QCOMPARE(cell.of("t"), u"inlineStr"_s);
        // Formatted as text (49) too, so that it stays text when somebody edits it.
        const QByteArray styles = officePart(xlsx, u"xl/styles.xml"_s);
        const QList<OfficeElement> formats = officeElements(styles, u"xf"_s);
        for (const OfficeElement &cell : officeElements(sheet, u"c"_s))
            QCOMPARE(formats.at(1 + cell.of("s").toInt()).of("numFmtId"), u"49"_s); // the first is of a style
        QCOMPARE(officeElements(sheet, u"ignoredError"_s).value(0).of("sqref"), u"A1:B7"_s);
    }

    void numbersPercentagesAndDaysAreSuch()
    {
        QList<ReportCell> cells;
        const QStringList texts{u"42"_s, u"-1,250.5"_s, u"45.5%"_s, u"31 March 2026"_s, u"Mar-26"_s, u"42 of 50"_s,
            u"007"_s, u"By Easter"_s};
        for (const QString &text : texts)
            cells.append(report_words::valueCell(text));
        const QByteArray xlsx = workbook(cells);
        QStringList values;
        for (const OfficeElement &value : officeElements(officePart(xlsx, firstSheet), u"v"_s))
            values.append(value.text);
        QCOMPARE(values, QStringList({u"42"_s, u"-1250.5"_s, u"0.455"_s, u"46112"_s, u"46082"_s}));
        QStringList shown;
        for (const GridRow &row : std::get<Grid>(workbookOf(xlsx).blocks.constFirst()).rows.mid(1))
            shown.append(row.cells.at(1).text);
        QCOMPARE(shown, texts);
    }

    void theHeaderRowIsFrozenAndRepeated()
    {
        const QByteArray xlsx = workbook({cellWith(u"a"_s)});
        const QByteArray sheet = officePart(xlsx, firstSheet);
        QCOMPARE(officeElements(sheet, u"pane"_s).value(0).of("state"), u"frozen"_s);
        QCOMPARE(officeElements(sheet, u"pane"_s).value(0).of("ySplit"), u"1"_s);
        const QList<OfficeElement> columns = officeElements(sheet, u"col"_s);
        QCOMPARE(columns.size(), 2);
        QVERIFY(columns.at(1).of("width").toDouble() > columns.at(0).of("width").toDouble());
        QStringList names;
        for (const OfficeElement &name : officeElements(officePart(xlsx, u"xl/workbook.xml"_s), u"definedName"_s))
            names.append(name.text);
        QVERIFY2(names.contains(u"'Actions all'!$1:$1"_s), qPrintable(names.join(u' ')));
        QCOMPARE(officeElements(sheet, u"autoFilter"_s).value(0).of("ref"), u"A1:B2"_s);
    }

    void everyPrintedPageSaysWhatItIs()
    {
        const ReportPlan plan;
        ReportOutline outline = reportOutline(plan.report(plan.march()));
        const auto part = [&outline](const QString &element, const QString &sheet) {
            const Result<QByteArray> xlsx = xlsxOutline(outline);
            return xlsx ? officeElements(officePart(*xlsx, sheet), element).value(0).text : QString();
        };
        QCOMPARE(part(u"oddHeader"_s, firstSheet), u"&LHighlight report, March 2026 – Test plan (draft)&RDraft"_s);
        QCOMPARE(part(u"oddFooter"_s, u"xl/worksheets/sheet2.xml"_s), u"&L&RPage &P of &N"_s);
        outline.draftWord = QString();
        outline.issuedWords = u"Version 2"_s;
        outline.title = u"Health & care, R&G, A&[Picture] &P"_s;
        QCOMPARE(part(u"oddHeader"_s, firstSheet), u"&LHealth && care, R&&\u2060G, A&&\u2060[Picture] &&P&R"_s);
        QCOMPARE(part(u"oddFooter"_s, firstSheet), u"&LVersion 2&RPage &P of &N"_s);
        // Excel takes 255 characters, and half a sign would swallow what follows it.
        outline.title = QString(400, u'&');
        outline.draftWord = QString(90, u'ß');
        const QString longest = part(u"oddHeader"_s, firstSheet);
        QVERIFY2(!longest.isEmpty() && longest.toUtf8().size() <= 255, qPrintable(longest));
        QVERIFY(longest.contains(u"&&…&Rß"_s) && longest.endsWith(u"ß…"_s));
        QCOMPARE(longest.count(u'&') % 2, 0);
    }

    void rowsAreAsHighAsTheirWords()
    {
        const QByteArray sheet = officePart(
            workbook({cellWith(u"a"_s), cellWith(u"- one\n- two\n- three"_s), cellWith(QString(100'000, u'w'))}),
            firstSheet);
        const QList<OfficeElement> rows = officeElements(sheet, u"row"_s);
        QCOMPARE(rows.at(2).of("ht").toDouble(), 3 * rows.at(1).of("ht").toDouble());
        QCOMPARE(rows.at(3).of("ht").toDouble(), 409.0);
    }

    void withoutHeadingsNothingIsRepeated()
    {
        ReportOutline facts;
        facts.blocks.append(
            ReportTable{ReportTable::Kind::Figures, u"Figures"_s, {}, {{cellWith(u"Complete"_s), cellWith(u"63%"_s)}}});
        const QByteArray xlsx = *xlsxOutline(facts);
        QVERIFY(officeElements(officePart(xlsx, u"xl/workbook.xml"_s), u"definedNames"_s).isEmpty());
        QVERIFY(officeElements(officePart(xlsx, firstSheet), u"pane"_s).isEmpty());
    }

    void aStatusHasItsFillAndItsWord()
    {
        const QByteArray xlsx = workbook({ReportCell{ReportStatus{Status::Missed, u"Missed"_s, u"Red"_s, false}, {}}});
        const OfficeElement cell = officeElements(officePart(xlsx, firstSheet), u"c"_s).value(3);
        QCOMPARE(cell.of("r"), u"B2"_s);
        const QByteArray styles = officePart(xlsx, u"xl/styles.xml"_s);
        const OfficeElement format = officeElements(styles, u"xf"_s).at(1 + cell.of("s").toInt());
        const OfficeElement fill = officeElements(styles, u"fgColor"_s).at(format.of("fillId").toInt() - 2);
        QCOMPARE(fill.of("rgb"), u"FF7F0002"_s);
        QCOMPARE(officeElements(officePart(xlsx, firstSheet), u"t"_s).last().text, u"Missed (red)"_s);
    }

    void whatTheFormatTakesForItsOwnIsEscaped()
    {
        const QByteArray sheet = officePart(
            workbook({cellWith(u"a_x0041_b <&> \u0001\x1b\uffff\"q\"\nnext"_s), cellWith(u"مرحبا"_s)}), firstSheet);
        const QList<OfficeElement> texts = officeElements(sheet, u"t"_s);
        QCOMPARE(texts.at(3).text, u"a_x005F_x0041_b <&> \"q\"\nnext"_s);
        QCOMPARE(texts.at(5).text, u"مرحبا"_s);
    }

    void noCellHoldsMoreThanExcelDoes()
    {
        const QByteArray sheet = officePart(workbook({cellWith(u"word "_s.repeated(20'000))}), firstSheet);
        qsizetype all = 0;
        for (const OfficeElement &text : officeElements(sheet, u"t"_s)) {
            QVERIFY(text.text.size() <= mostInSheetCell);
            all += text.text.count(u"word"_s);
        }
        QCOMPARE(all, 20'000);
    }

    void theFileSaysWhatItIsAndNotWhoAndWhenItWasWritten()
    {
        ReportOutline outline = outlineOf({cellWith(u"a"_s)});
        outline.title = u"Highlight report <March> & more"_s;
        outline.subject = u"Whole plan"_s;
        outline.author = u"A. Lead"_s;
        outline.organisation = u"Test partnership"_s;
        const QByteArray xlsx = *xlsxOutline(outline);
        const QByteArray core = officePart(xlsx, u"docProps/core.xml"_s);
        QCOMPARE(officeElements(core, u"dc:title"_s).value(0).text, outline.title);
        QCOMPARE(officeElements(core, u"dc:subject"_s).value(0).text, u"Whole plan"_s);
        QCOMPARE(officeElements(core, u"dc:creator"_s).value(0).text, u"A. Lead"_s);
        QCOMPARE(officeElements(core, u"dcterms:created"_s).value(0).text, u"2026-04-14T00:00:00Z"_s);
        QCOMPARE(officeElements(core, u"dcterms:modified"_s).value(0).text, u"2026-04-14T00:00:00Z"_s);
        QCOMPARE(
            officeElements(officePart(xlsx, u"docProps/app.xml"_s), u"Company"_s).value(0).text, u"Test partnership"_s);
        outline.author.clear();
        const QByteArray nobodys = officePart(*xlsxOutline(outline), u"docProps/core.xml"_s);
        QCOMPARE(officeElements(nobodys, u"dc:creator"_s).value(0).text, QString());
        QCOMPARE(officeElements(nobodys, u"cp:lastModifiedBy"_s).value(0).text, QString());
    }

    void nothingStaysBehind()
    {
        const QTemporaryDir folder;
        const QByteArray usual = qgetenv("TMPDIR");
        const auto restore = qScopeGuard([&usual] { usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual); });
        qputenv("TMPDIR", QFile::encodeName(folder.path()));
        QVERIFY(xlsxOutline(outlineOf({cellWith(u"a"_s)})));
        QVERIFY(QDir(folder.path()).isEmpty());
        QFile noFolder(folder.filePath(u"a file"_s));
        QVERIFY(noFolder.open(QIODevice::WriteOnly));
        qputenv("TMPDIR", QFile::encodeName(noFolder.fileName()));
        const Result<QByteArray> none = xlsxOutline(outlineOf({cellWith(u"a"_s)}));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Storage);
    }

#ifdef WAYMARK_HAS_FULL_DISK
    /// The library asks nobody whether its temporary files were written whole.
    void aDiskThatIsFullLeavesNoShortWorkbook()
    {
        const QList<ReportCell> cells(200, cellWith(u"the same words again and again "_s.repeated(300)));
        const QByteArray whole = workbook(cells);
        QVERIFY(whole.size() > 1000);
        int refused = 0;
        for (qint64 room = 0; room < 4'000'000; room = room * 3 / 2 + 512) {
            Result<QByteArray> made;
            {
                const FullDisk full(room);
                made = xlsxOutline(outlineOf(cells));
            }
            if (made) {
                QCOMPARE(*made, whole);
                continue;
            }
            ++refused;
            QCOMPARE(made.error().code, ErrorCode::Storage);
            QVERIFY(made.error().sentence.contains(u"Nothing was written; make room"));
        }
        QVERIFY(refused > 10);
    }
#endif

    void whatXmlCannotHoldIsInNoPart()
    {
        ReportOutline outline = outlineOf({cellWith(u"a\u0001"_s + QChar(0xd800) + u"b\ufffe"_s)});
        for (QString *text : {&outline.title, &outline.subject, &outline.author, &outline.organisation})
            *text = u"A\u0001B\u001f\n<b>&\ufffe"_s + QChar(0xdc00);
        const Result<QByteArray> xlsx = xlsxOutline(outline);
        QVERIFY(xlsx);
        for (const QString &part : officeParts(*xlsx))
            QVERIFY(!officeElements(officePart(*xlsx, part)).isEmpty()); // well formed
        QCOMPARE(
            officeElements(officePart(*xlsx, u"docProps/core.xml"_s), u"dc:creator"_s).value(0).text, u"AB\n<b>&?"_s);
    }

    void whatHasToBeEscapedEverywhereFitsTheCells()
    {
        const QString text = u"_x0041_"_s.repeated(9000);
        const Result<QByteArray> xlsx = xlsxOutline(outlineOf({cellWith(text)}));
        QVERIFY2(xlsx, xlsx ? "" : qPrintable(xlsx.error().detail));
        QString all;
        for (const OfficeElement &cell : officeElements(officePart(*xlsx, firstSheet), u"t"_s)) {
            QVERIFY(cell.text.size() <= mostInSheetCell);
            all += QString(cell.text).replace(u"_x005F_"_s, u"_"_s);
        }
        QCOMPARE(all, u"RefWords1.10"_s + text);
    }

    void withoutATableThereIsNoWorkbook()
    {
        const Result<QByteArray> none = xlsxOutline(ReportOutline());
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::Refused);
    }
};

WAYMARK_TEST(TestXlsxWorkbook)
#include "tst_XlsxWorkbook.moc"
