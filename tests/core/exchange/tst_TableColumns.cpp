#include "exchange/reading/TableColumns.h"

#include "GridText.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

Grid gridOf(const QString &rows)
{
    return std::get<Grid>(documentOf(u"[t]\n"_s + rows).blocks.first());
}

QString columnsText(const TableColumns &columns)
{
    static const char *const kinds[] = {"unknown", "actions", "kpis", "key"};
    static const char *const names[] = {
        "ref", "text", "due", "new", "leads", "status", "said", "next", "baseline", "target", "other"};
    QStringList words{QLatin1StringView(kinds[int(columns.kind)]) + u':'};
    for (qsizetype at = 0; at < columns.columns.size(); ++at) {
        const QString months =
            columns.targetMonths.contains(int(at)) ? QString::number(columns.targetMonths.value(int(at))) : QString();
        words.append(QLatin1StringView(names[int(columns.columns.at(at))]) + months);
    }
    return words.join(u' ');
}

} // namespace

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreUnderstood_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("columns");
        const auto row = [](const QString &header, const QString &columns) {
            QTest::newRow(qPrintable(header)) << header << columns;
        };
        row(u"Ref | Action | Due | Lead"_s, u"actions: ref text due leads"_s);
        row(u"| Outcomes/Actions | By when | Responsible | BRAG | Progress update | Next steps"_s,
            u"actions: ref text due leads status said next"_s);
        row(u"No. | What | Target date | Who | Status | Comments | Revised due date"_s,
            u"actions: ref text due leads status said new"_s);
        row(u"Action | Owner | RAG rating"_s, u"actions: text leads status"_s);
        row(u"KPI Reference | KPI | Baseline | 3 months | 6 Months | Target (12 months)"_s,
            u"kpis: ref text baseline target3 target6 target12"_s);
        row(u"Measure | 12 months"_s, u"kpis: text target12"_s);
        row(u"RAG | Meaning"_s, u"key: status other"_s);
        row(u"Action | Action | Due | Due"_s, u"actions: text other due other"_s);
        row(u"<2>Action | Due"_s, u"actions: text other due"_s);
        row(u"Name | Telephone"_s, u"unknown:"_s);
        row(u"Action | Notes"_s, u"unknown:"_s);
    }

    void headersAreUnderstood()
    {
        QFETCH(QString, header);
        QTEST(columnsText(readColumns(gridOf(header))), "columns");
    }

    void titlesMayStandAboveTheHeader()
    {
        const QString title = u"Plan of the year\n"_s;
        QCOMPARE(readColumns(gridOf(title.repeated(7) + u"Ref | Action | Due"_s)).headerRow, 7);
        QCOMPARE(readColumns(gridOf(title.repeated(8) + u"Ref | Action | Due"_s)).kind, TableColumns::Kind::Unknown);
        QCOMPARE(readColumns(Grid()).kind, TableColumns::Kind::Unknown);
    }

    void spansAreUnfolded()
    {
        const QList<Cell> cells = cellsByColumn(gridOf(u"<3>wide | last"_s).rows.first(), 6);
        QStringList texts;
        for (const Cell &cell : cells)
            texts.append(cell.text);
        QCOMPARE(texts, (QStringList{u"wide"_s, {}, {}, u"last"_s, {}, {}}));
        QCOMPARE(cellsByColumn(gridOf(u"a | b | c"_s).rows.first(), 1).size(), 3);
    }
};

WAYMARK_TEST(TestTableColumns)
#include "tst_TableColumns.moc"
