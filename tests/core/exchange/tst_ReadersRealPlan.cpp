#include "exchange/DocumentReaders.h"
#include "SourceText.h"
#include "TestMain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;

namespace {

const QString folder = QStringLiteral(WAYMARK_REAL_PLAN_DIR) + u'/';

QJsonObject json(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qUtf8Printable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// What the first cells of the real plan hold: "1.1" for an outcome, "1.1.1" for an action.
struct References
{
    QSet<QString> actions;
    QSet<QString> outcomes;
    int kpis = 0;
};

References expectedReferences()
{
    References all;
    const QJsonObject plan = json(u"expected.json"_s);
    const QJsonArray priorities = plan[u"priorities"_s].toArray();
    for (const auto &priority : priorities) {
        const QJsonArray outcomes = priority[u"outcomes"_s].toArray();
        for (const auto &outcome : outcomes) {
            all.outcomes.insert(outcome[u"ref"_s].toString());
            const QJsonArray actions = outcome[u"actions"_s].toArray();
            for (const auto &action : actions)
                all.actions.insert(action[u"ref"_s].toString());
        }
    }
    all.kpis = static_cast<int>(plan[u"kpis"_s].toArray().size());
    return all;
}

} // namespace

class TestReadersRealPlan : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHoldsEveryRow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("tables");
        QTest::newRow("docx") << u"plan.docx"_s << 6;
        QTest::newRow("docx, assessed") << u"plan-assessed.docx"_s << 6;
        QTest::newRow("html") << u"plan.html"_s << 6;
        QTest::newRow("xlsx") << u"plan.xlsx"_s << 6;
        QTest::newRow("xlsx, assessed") << u"plan-assessed.xlsx"_s << 6;
        QTest::newRow("ods, assessed") << u"plan-assessed.ods"_s << 6;
        QTest::newRow("odt, assessed") << u"plan-assessed.odt"_s << 6;
        QTest::newRow("csv") << u"plan.csv"_s << 1;
        // Five priorities and the KPIs as elsewhere; contents, delivery groups and the key to the colours besides.
        QTest::newRow("txt") << u"plan.txt"_s << 9;
    }
    void everyFormHoldsEveryRow()
    {
        QFETCH(QString, name);
        QFETCH(int, tables);
        const auto document = readDocument(folder + name);
        QVERIFY2(document.has_value(), document ? "" : qUtf8Printable(document.error().sentence));
        QCOMPARE(std::count_if(document->blocks.begin(), document->blocks.end(),
                     [](const auto &block) { return std::holds_alternative<Grid>(block); }),
            tables);

        static const QRegularExpression reference(u"^\\d+(\\.\\d+){1,2}$"_s);
        const References expected = expectedReferences();
        QSet<QString> found;
        int outcomeRows = 0;
        for (const GridRow &row : allRows(*document)) {
            const QString first = row.cells.constFirst().text;
            if (!reference.match(first).hasMatch())
                continue;
            outcomeRows += first.count(u'.') == 1 ? 1 : 0;
            QVERIFY2(first.count(u'.') == 1 || !found.contains(first), qUtf8Printable(first));
            found.insert(first);
        }
        QCOMPARE(found, QSet<QString>(expected.actions).unite(expected.outcomes));
        const bool hasKpis = name != "plan.csv"_L1;
        QCOMPARE(outcomeRows, static_cast<int>(expected.outcomes.size()) + (hasKpis ? expected.kpis : 0));
    }

    void fillsAgreeWithTheAssessment_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *ending : {"docx", "odt", "xlsx", "ods"})
            QTest::newRow(ending) << u"plan-assessed."_s + QLatin1StringView(ending);
    }
    void fillsAgreeWithTheAssessment()
    {
        QFETCH(QString, name);
        const auto document = readDocument(folder + name);
        QVERIFY(document.has_value());
        const QJsonObject expected = json(u"assessed.expected.json"_s);
        QHash<QString, QSet<QString>> fillsByStatus;
        int fills = 0;
        for (const GridRow &row : allRows(*document)) {
            for (const Cell &cell : row.cells) {
                if (cell.fill.isEmpty())
                    continue;
                ++fills;
                const QString reference = row.cells.constFirst().text;
                QVERIFY2(expected.contains(reference), qUtf8Printable(reference));
                fillsByStatus[expected[reference].toString()].insert(cell.fill);
            }
        }
        QCOMPARE(fills, expected.size());
        for (const QSet<QString> &sameMeaning : fillsByStatus)
            QCOMPARE(sameMeaning.size(), 1);
    }

    void allFormsSayTheSameAboutEveryAction()
    {
        QHash<QString, QString> first;
        for (const QString &name : {u"plan.docx"_s, u"plan.html"_s, u"plan.csv"_s}) {
            const auto document = readDocument(folder + name);
            QVERIFY(document.has_value());
            for (const GridRow &row : allRows(*document)) {
                const QString reference = row.cells.constFirst().text;
                if (reference.count(u'.') != 2)
                    continue;
                QStringList cells;
                for (const Cell &cell : row.cells)
                    cells.append(cell.text);
                const QString text = cells.join(u'|');
                QCOMPARE(text, first.value(reference, text));
                first.insert(reference, text);
            }
        }
        QCOMPARE(first.size(), 153);
    }
};

WAYMARK_TEST(TestReadersRealPlan)
#include "tst_ReadersRealPlan.moc"
