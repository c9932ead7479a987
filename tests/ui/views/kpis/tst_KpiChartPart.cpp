#include "FullChart.h"
#include "TestMain.h"

#include "analysis/charts/ChartPeriod.h"
#include "charts/TrajectoryChart.h"
#include "DeskParts.h"
#include "views/kpis/KpiChartPart.h"

#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtTest>
#include <QXmlStreamReader>

using namespace waymark;
using namespace waymark::analysis;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// The chart of everything at once, in a window of its own.
class ShownPart
{
public:
    ShownPart()
        : parts(plan)
        , part(parts.context)
    {
        part.resize(800, 700);
        part.setChart(chartData(plan.plan(), plan.kpi(), FullChart::today()), {u"It is short of the hopeful 65%."_s});
        part.show();
        part.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&part));
        chart().setFocus();
    }

    [[nodiscard]] TrajectoryChart &chart() const { return *part.findChild<TrajectoryChart *>(); }
    [[nodiscard]] QPushButton &button(const QString &words) const
    {
        for (QPushButton *button : part.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == words)
                return *button;
        }
        qFatal("no button “%s”", qPrintable(words));
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        for (const QLabel *label : part.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }

    FullChart plan;
    DeskParts parts;
    KpiChartPart part;
};

} // namespace

/// The chart of a KPI is walked along, looked at closely, read as a table and taken along, by keyboard alone.
class TestKpiChartPart : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkFromReadingToReading()
    {
        ShownPart shown;
        QSignalSpy announced(&shown.parts.notices, &Notices::announced);
        QTest::keyClick(&shown.chart(), Qt::Key_Right); // how it stands now comes first
        QCOMPARE(shown.chart().chosenWords(), u"May 2026: 64%; 60% due by then; projected"_s);
        QTest::keyClick(&shown.chart(), Qt::Key_Left);
        const QString february = u"February 2026: 57%; 50% due by then; provisional; a sign of improvement"_s;
        QVERIFY(shown.says(february));
        QCOMPARE(announced.last().first().toString(), february);
        QCOMPARE(shown.chart().accessibleName(), u"Chart of KPI 1.1a, "_s + february);
        QTest::keyClick(&shown.chart(), Qt::Key_Home);
        QCOMPARE(shown.chart().chosen(), Month(2025, 1));
        QTest::keyClick(&shown.chart(), Qt::Key_Left); // and no further
        QCOMPARE(shown.chart().chosen(), Month(2025, 1));
        QTest::keyClick(&shown.chart(), Qt::Key_End);
        QCOMPARE(shown.chart().chosen(), Month(2026, 5));
    }

    void everyReadingCanBeWalkedTo()
    {
        ShownPart shown;
        shown.chart().setMonths(12);
        QTest::keyClick(&shown.chart(), Qt::Key_Home);
        QList<Month> seen{shown.chart().chosen()};
        for (int step = 0; step < 40; ++step) {
            QTest::keyClick(&shown.chart(), Qt::Key_Right);
            if (shown.chart().chosen() != seen.last())
                seen.append(shown.chart().chosen());
            QVERIFY(seen.last() >= shown.chart().shown().first && seen.last() <= shown.chart().shown().last);
        }
        QCOMPARE(seen.size(), readingsInOrder(shown.chart().data()).size());
    }

    void theChosenReadingIsRinged()
    {
        ShownPart shown;
        const QImage before = shown.chart().grab().toImage();
        QTest::keyClick(&shown.chart(), Qt::Key_End);
        QVERIFY(shown.chart().grab().toImage() != before);
    }

    void keysAndButtonsLookCloser()
    {
        ShownPart shown;
        QVERIFY(shown.button(u"12 months"_s).isVisible());
        QVERIFY(!shown.button(u"36 months"_s).isVisible()); // the chart has 22
        QTest::keyClick(&shown.chart(), Qt::Key_Plus);
        QCOMPARE(shown.chart().months(), 12);
        QCOMPARE(shown.chart().shown().first.monthsTo(shown.chart().shown().last), 11);
        QVERIFY(shown.button(u"12 months"_s).isChecked() && !shown.button(u"All months"_s).isChecked());
        QTest::keyClick(&shown.chart(), Qt::Key_PageUp); // no closer
        QCOMPARE(shown.chart().months(), 12);
        QTest::keyClick(&shown.chart(), Qt::Key_PageDown);
        QCOMPARE(shown.chart().months(), 0);
        QTest::mouseClick(&shown.button(u"12 months"_s), Qt::LeftButton);
        QCOMPARE(shown.chart().months(), 12);
        QTest::mouseClick(&shown.button(u"12 months"_s), Qt::LeftButton);
        QVERIFY(shown.button(u"12 months"_s).isChecked());
        shown.chart().setFocus();
        QTest::keyClick(&shown.chart(), Qt::Key_0);
        QCOMPARE(shown.chart().shown().last, shown.chart().data().last);
    }

    void theTableSaysWhatThePictureShows()
    {
        ShownPart shown;
        const auto *table = shown.part.findChild<QTableWidget *>();
        QVERIFY(!table->isVisible());
        shown.button(u"Show as table"_s).click();
        QVERIFY(table->isVisible() && !shown.chart().isVisible());
        const ChartData &data = shown.chart().data();
        QCOMPARE(table->rowCount(), data.rows.size());
        for (int row = 0; row < table->rowCount(); ++row) {
            QCOMPARE(table->item(row, 0)->text(), data.rows.at(row).period);
            QCOMPARE(table->item(row, 1)->text(), data.rows.at(row).reading);
        }
        QCOMPARE(table->horizontalHeaderItem(1)->text(), u"Reading"_s);
        QVERIFY(shown.says(u"Cautious course: 55% by 1 March 2026"_s));
        QVERIFY(shown.says(u"England, 2024–25: 52%"_s));
        QVERIFY(shown.says(u"3: 20 November 2025, The survey went online"_s));
    }

    void itIsSavedAsADrawingWithItsWords()
    {
        ShownPart shown;
        const QString path = shown.plan.folder() + u"/chart.svg"_s;
        shown.part.setFolder(shown.plan.folder());
        shown.parts.prompts.path = path;
        shown.button(u"Save chart as…"_s).click();
        QCOMPARE(shown.parts.prompts.asked, QStringList{u"KPI 1.1a.svg"_s});
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader reader(&file);
        QHash<QString, QString> said;
        QString element;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement())
                element = reader.name().toString();
            if (reader.isCharacters())
                said[element] += reader.text();
        }
        QCOMPARE(reader.errorString(), QString());
        QVERIFY(said.value(u"title"_s).contains(u"57% in February 2026"_s));
        for (const QString &words : {u"It is short of the hopeful 65%."_s, u"October 2025: 43%"_s, u"Mean 43.2%"_s,
                 u"1: 2 April 2025, New guidance came out"_s, u"Special cause: improvement, upwards"_s})
            QVERIFY2(said.value(u"desc"_s).contains(words), qPrintable(words));
        QVERIFY(said.value(u"text"_s).contains(u"XmR chart, rule set MDC 2024"_s));
    }

    void itIsSavedAsAPictureAndRefusedAsAnythingElse()
    {
        ShownPart shown;
        QSignalSpy failed(&shown.parts.notices, &Notices::failed);
        QString &path = shown.parts.prompts.path;
        path = shown.plan.folder() + u"/chart.png"_s;
        shown.button(u"Save chart as…"_s).click();
        const QImage image(path);
        QVERIFY(image.width() >= 2 * 52 * shown.part.fontMetrics().height() && image.height() > 500);
        QVERIFY(image.text(u"Title"_s).startsWith(u"57% in February 2026"_s));
        QCOMPARE(failed.size(), 0);
        path = shown.plan.folder() + u"/chart.docx"_s;
        shown.button(u"Save chart as…"_s).click();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.last().first().value<Error>().sentence.contains(u"“chart.docx” ends neither"_s));
        QVERIFY(!QFile::exists(path));
        path = shown.plan.folder() + u"/nowhere/chart.svg"_s;
        shown.button(u"Save chart as…"_s).click();
        QCOMPARE(failed.size(), 2);
        path.clear(); // thought better of it
        shown.button(u"Save chart as…"_s).click();
        QCOMPARE(failed.size(), 2);
    }

    void aCopyHasThePictureAndTheTable()
    {
        ShownPart shown;
        shown.button(u"Copy chart"_s).click();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->hasImage() && copied->hasText());
        const QStringList lines = copied->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), shown.chart().data().rows.size() + 1);
        for (const QString &line : lines)
            QCOMPARE(line.count(u'\t'), 3);
    }

    void largeTextIsScrolledNotCutOff_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : {100, 200, 300})
            QTest::addRow("%d %%", percent) << percent;
    }

    void largeTextIsScrolledNotCutOff()
    {
        QFETCH(int, percent);
        FullChart plan;
        DeskParts parts(plan, Theme::dark());
        KpiChartPart part(parts.context);
        QFont font = part.font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        part.setFont(font);
        part.resize(part.fontMetrics().height() * 30, 600);
        part.setChart(chartData(plan.plan(), plan.kpi(), FullChart::today()), {});
        part.show();
        QCoreApplication::processEvents();
        const auto *chart = part.findChild<TrajectoryChart *>();
        QVERIFY(chart->height() >= chart->minimumHeight() && chart->minimumHeight() > part.fontMetrics().height() * 10);
        const QList<QPushButton *> buttons = part.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (!button->isVisible())
                continue;
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
            QVERIFY2(button->geometry().right() <= button->parentWidget()->width(), qPrintable(button->text()));
            for (const QPushButton *other : buttons)
                QVERIFY(other == button || !other->isVisible() || !other->geometry().intersects(button->geometry()));
        }
    }
};

WAYMARK_TEST(TestKpiChartPart)
#include "tst_KpiChartPart.moc"
