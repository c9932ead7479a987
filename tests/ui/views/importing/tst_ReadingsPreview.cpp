#include "views/importing/ReadingsPreview.h"

#include "KpiPlan.h"
#include "TestMain.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The dialogue on a file, for a plan whose readings are 41% in January and 42% in February 2026.
class Shown
{
public:
    explicit Shown(const QString &text)
        : plan(u"kpi 1.1 Families were helped|41%|50 60 80"_s, u"2026-01 41, 2026-02 42"_s)
        , dialog(readReadings(plan.plan(), u"readings.csv"_s, text.toUtf8(), QDate(2026, 3, 15)).value(), themes)
    {
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(words); });
    }
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows;
        const auto *table = dialog.findChild<QTableWidget *>();
        for (int row = 0; table && row < table->rowCount(); ++row)
            rows.append(table->item(row, 0)->text() + u" | "_s + table->item(row, 1)->text() + u" | "_s
                + table->item(row, 2)->text());
        return rows;
    }
    [[nodiscard]] QPushButton *write() const { return dialog.findChild<QPushButton *>(); }

    KpiPlan plan;
    const ThemeSource themes{Theme::light()};
    ReadingsPreview dialog;
};

} // namespace

/// Before a file of readings is written a person sees what it would change.
class TestReadingsPreview : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void whatWouldChangeIsShown()
    {
        const Shown shown(u"kpi,period,value\n1.1a,2026-01,41\n1.1a,2026-02,43\n1.1a,2026-03,44p\n"_s);
        QVERIFY(shown.says(u"1 new, 1 changed, 1 the same"_s));
        QCOMPARE(shown.rows(),
            (QStringList{u"3 | 1.1a, February 2026 | 43% in place of 42%"_s, u"4 | 1.1a, March 2026 | 44%p, new"_s}));
        QCOMPARE(shown.write()->text(), u"Write 2 readings"_s);
        QVERIFY(shown.write()->isEnabled());
    }

    void aWrongLineStopsAll()
    {
        const Shown shown(u"kpi,period,value\n1.1a,2026-02,43\n1.1a,2026-03,<b>lots</b>\n"_s);
        QVERIFY(shown.says(u"Nothing is written while a line cannot be read."_s));
        QVERIFY(shown.rows().first().startsWith(u"3 | 1.1a, March 2026 | “<b>lots</b>” is not a reading"_s));
        QVERIFY(!shown.write()->isEnabled());
    }

    void nothingNewIsNothingToWrite()
    {
        const Shown shown(u"kpi,period,value\n1.1a,2026-02,42\n"_s);
        QVERIFY(!shown.dialog.findChild<QTableWidget *>());
        QVERIFY(!shown.write()->isEnabled());
    }
};

WAYMARK_TEST(TestReadingsPreview)
#include "tst_ReadingsPreview.moc"
