#include "plan/records/Priority.h"
#include "report/json/PlanJsonWriter.h"
#include "report/making/ReportBuilder.h"
#include "ReportPlan.h"
#include "ReportText.h"
#include "TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

/// A priority of the plan's JSON, counted from nothing else: no roll-up, no deadline story, no KPI analysis.
class Counted
{
public:
    Counted(const QJsonObject &plan, const QString &number)
        : m_start(QDate::fromString(plan["plan"_L1]["start"_L1].toString(), Qt::ISODate))
    {
        for (const QJsonValue &priority : plan["priorities"_L1].toArray()) {
            if (priority["number"_L1].toString() != number)
                continue;
            for (const QJsonValue &outcome : priority["outcomes"_L1].toArray()) {
                for (const QJsonValue &action : outcome["actions"_L1].toArray())
                    m_actions.append(action.toObject());
                m_outcomes.append(outcome["id"_L1].toString());
            }
        }
        for (const QJsonValue &kpi : plan["kpis"_L1].toArray()) {
            if (m_outcomes.contains(kpi["outcome"_L1].toString()))
                m_kpis.append(kpi.toObject());
        }
    }

    [[nodiscard]] qsizetype total() const { return m_actions.size(); }
    /// How many have one of these statuses at the end of a month.
    [[nodiscard]] int having(const QStringList &statuses, const QString &month) const
    {
        int count = 0;
        for (const QJsonObject &action : m_actions)
            count += statuses.contains(statusAt(action, month)) ? 1 : 0;
        return count;
    }
    [[nodiscard]] int finished(const QString &month) const
    {
        return having({u"awaiting sign-off"_s, u"signed off"_s}, month);
    }
    /// Not finished, and the first deadline, or the present one, before the first day of the next month.
    [[nodiscard]] int past(bool isFirst, const QString &month) const
    {
        const QDate next = QDate::fromString(month + u"-01"_s, Qt::ISODate).addMonths(1);
        int count = 0;
        for (const QJsonObject &action : m_actions) {
            const QStringList done{u"awaiting sign-off"_s, u"signed off"_s};
            const QDate day = isFirst ? lastDay(action["due"_L1]) : dueAt(action, month);
            count += !done.contains(statusAt(action, month)) && day.isValid() && day < next ? 1 : 0;
        }
        return count;
    }
    /// Codes of KPIs with a reading in the month that is better, or worse, than the last one before it.
    [[nodiscard]] QStringList turned(bool isBetter, const QString &month) const
    {
        QStringList codes;
        for (const QJsonObject &kpi : m_kpis) {
            std::optional<double> before;
            std::optional<double> now;
            for (const QJsonValue &reading : kpi["readings"_L1].toArray()) {
                const QString period = reading["period"_L1].toString();
                if (reading["projected"_L1].toBool() || period > month || reading["value"_L1].isNull())
                    continue;
                (period == month ? now : before) = reading["value"_L1].toDouble();
            }
            if (!before || !now || std::abs(*now - *before) < 0.05)
                continue;
            const bool isUpBetter = kpi["polarity"_L1].toString() == "higher"_L1;
            if ((*now > *before) == (isUpBetter == isBetter))
                codes.append(kpi["code"_L1].toString());
        }
        return codes;
    }

private:
    [[nodiscard]] static QString statusAt(const QJsonObject &action, const QString &month)
    {
        QString status = u"not assessed"_s;
        QString latest;
        for (const QJsonValue &assessment : action["assessments"_L1].toArray()) {
            const QString of = assessment["month"_L1].toString();
            if (of <= month && of >= latest && !assessment["status"_L1].toString().isEmpty()) {
                status = assessment["status"_L1].toString();
                latest = of;
            }
        }
        return status;
    }
    [[nodiscard]] QDate dueAt(const QJsonObject &action, const QString &month) const
    {
        QJsonValue due = action["due"_L1];
        QString latest;
        for (const QJsonValue &assessment : action["assessments"_L1].toArray()) {
            const QString of = assessment["month"_L1].toString();
            if (of <= month && of >= latest && assessment["new_due"_L1]["kind"_L1].toString() != "none"_L1) {
                due = assessment["new_due"_L1];
                latest = of;
            }
        }
        return lastDay(due);
    }
    [[nodiscard]] QDate lastDay(const QJsonValue &due) const
    {
        const QString kind = due["kind"_L1].toString();
        const QString value = due["value"_L1].toString();
        const int year = value.left(4).toInt();
        const auto endOf = [](int inYear, int month) { return QDate(inYear, month, 1).addMonths(1).addDays(-1); };
        if (kind == "day"_L1)
            return QDate::fromString(value, Qt::ISODate);
        if (kind == "month"_L1)
            return endOf(year, value.right(2).toInt());
        if (kind == "quarter"_L1) { // April to March
            const int quarter = value.right(1).toInt();
            return quarter == 4 ? endOf(year + 1, 3) : endOf(year, 3 + 3 * quarter);
        }
        if (kind == "term"_L1)
            return value.endsWith("autumn"_L1) ? endOf(year, 12)
                : value.endsWith("spring"_L1)  ? endOf(year + 1, 3)
                                               : endOf(year + 1, 7);
        if (kind == "year"_L1)
            return endOf(year + 1, value.endsWith("academic"_L1) ? 8 : 3);
        if (kind == "relative"_L1)
            return m_start.addMonths(value.mid(1).chopped(1).toInt()).addDays(-1);
        return {};
    }

    QDate m_start;
    QList<QJsonObject> m_actions;
    QStringList m_outcomes;
    QList<QJsonObject> m_kpis;
};

QString partOf(const QString &text, const QString &heading)
{
    const qsizetype from = text.indexOf(u"\n## "_s + heading);
    return text.mid(from, text.indexOf(u"\n## "_s, from + 4) - from);
}

} // namespace

/// Every number of page one, reckoned from the plan's JSON by other code.
class TestBoardNumbers : public TestCase
{
    Q_OBJECT

    Plan m_plan = examplePlan(QStringLiteral(WAYMARK_SOURCE_DIR));
    QJsonObject m_json;

    [[nodiscard]] QString textOf(const Priority &priority, Month month) const
    {
        ReportRequest request;
        request.scope = priority.id;
        request.from = request.to = month;
        request.without = annexesOf(ReportKind::Highlight);
        return reportText(*buildReport(m_plan, {}, request, FixedClock(month.plus(1).firstDay())));
    }

private Q_SLOTS:
    void initTestCase() { m_json = QJsonDocument::fromJson(planToJson(m_plan)).object(); }

    void theNumbersOfEveryGroupAndMonthAreThePlans_data()
    {
        QTest::addColumn<int>("priority");
        QTest::addColumn<int>("month");
        for (int priority = 0; priority < 5; ++priority) {
            for (int month = 3; month <= 8; ++month)
                QTest::newRow(qPrintable(u"%1 in month %2"_s.arg(priority + 1).arg(month))) << priority << month;
        }
    }
    void theNumbersOfEveryGroupAndMonthAreThePlans()
    {
        QFETCH(int, priority);
        QFETCH(int, month);
        const Priority &about = *m_plan.all<Priority>().at(priority);
        const QString text = textOf(about, Month(2026, month));
        const Counted counted(m_json, about.number);
        const QString key = u"2026-%1"_s.arg(month, 2, 10, QLatin1Char('0'));

        const QString did = partOf(text, u"What we did"_s);
        const int finished = counted.finished(key);
        const int percent = qRound(100.0 * finished / double(counted.total()));
        QVERIFY2(did.contains(u"%1 of %2 finished (%3%)"_s.arg(finished).arg(counted.total()).arg(percent)),
            qPrintable(did));
        QVERIFY2(did.contains(u"%1 of %2 open ones past the first date"_s.arg(counted.past(true, key))
                                  .arg(counted.total() - finished)),
            qPrintable(did + QString::number(counted.past(true, key))));
        QVERIFY2(did.contains(u"; %1 past the date now"_s.arg(counted.past(false, key))), qPrintable(did));
        for (const QString &status : {u"on target"_s, u"at risk"_s, u"missed"_s}) {
            const int count = counted.having({status}, key);
            QVERIFY2(did.contains(u"%1 %2"_s.arg(count).arg(status)) == (count > 0), qPrintable(did + status));
        }

        const QStringList strip = partOf(text, u"Month by month"_s).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(strip.size(), 5); // heading, months, red, amber, done
        const qsizetype months =
            strip.at(1).count(u" | "_s); // no more than six; those that nobody assessed are left out
        QVERIFY(months >= qMin(6, month - 1));
        for (int back = 0; back < months; ++back) {
            const QString then = Month(2026, month).plus(-back).text();
            const qsizetype column = months - back;
            const auto cellOf = [&](int row) { return strip.at(row).split(u" | "_s).value(column); };
            QCOMPARE(cellOf(2), QString::number(counted.having({u"missed"_s}, then)));
            QCOMPARE(cellOf(3), QString::number(counted.having({u"at risk"_s}, then)));
            QCOMPARE(cellOf(4), QString::number(counted.finished(then)));
        }

        const QString changed = partOf(text, u"What it changed"_s);
        for (const bool isBetter : {true, false}) {
            const QString line =
                changed.section(isBetter ? u"Better: "_s : u"Worse: "_s, 1).section(u'~', 0, 0).section(u'\n', 0, 0);
            const QStringList codes = counted.turned(isBetter, key);
            for (const QString &code : codes)
                QVERIFY2(line.contains(code), qPrintable(changed + code));
            QCOMPARE(line.isEmpty(), codes.isEmpty());
        }
    }
};

WAYMARK_TEST(TestBoardNumbers)
#include "tst_BoardNumbers.moc"
