#include "exchange/DocumentReaders.h"
#include "exchange/reading/PlanReading.h"
#include "TestMain.h"

#include <QDir>
#include <QtTest>

using namespace waymark;
using namespace Qt::StringLiterals;

namespace {

QString layouts()
{
    return QStringLiteral(WAYMARK_SOURCE_DIR) + u"/tests/data/layouts"_s;
}

/// What a draft says, a fact a line, as the expectations are written.
class Facts
{
public:
    explicit Facts(const PlanDraft &draft)
    {
        add(u"priorities %1"_s.arg(draft.priorities.size()));
        add(u"actions %1"_s.arg(draft.actionCount()));
        add(u"kpis %1"_s.arg(draft.kpis.size()));
        add(u"risks %1"_s.arg(draft.risks.size()));
        add(u"terms %1"_s.arg(draft.terms.size()));
        for (const DraftPriority &priority : draft.priorities) {
            for (const DraftOutcome &outcome : priority.outcomes) {
                for (const DraftAction &action : outcome.actions)
                    addAction(action, outcome.text, priority.title);
            }
        }
        for (const DraftKpi &kpi : draft.kpis)
            addKpi(kpi);
    }

    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    void add(const QString &fact) { m_all.append(fact.simplified()); }

    void addAction(const DraftAction &action, const QString &outcome, const QString &priority)
    {
        const auto say = [&](const char *what, const QString &value) {
            if (!value.isEmpty())
                add(u"%1 > %2 %3"_s.arg(action.text, QLatin1StringView(what), value));
        };
        say("ref", action.ref);
        say("priority", priority);
        say("outcome", outcome);
        say("due", action.due.lastDay({}).toString(Qt::ISODate));
        say("newdue", action.newDue.lastDay({}).toString(Qt::ISODate));
        say("said", action.said);
        say("next", action.next);
        say("status", statusText(action.status));
        for (const QString &lead : action.leads)
            say("lead", lead);
    }

    void addKpi(const DraftKpi &kpi)
    {
        const auto say = [&](const QString &value) { add(u"%1 > %2"_s.arg(kpi.text, value)); };
        if (kpi.baseline)
            say(u"baseline %1"_s.arg(*kpi.baseline));
        for (const DraftTarget &target : kpi.targets) {
            const QString when = target.month.isValid() ? target.month.text() + u' ' : QString();
            say(u"target %1%2"_s.arg(when).arg(target.value.value_or(-1)));
        }
        for (const DraftReading &reading : kpi.readings)
            say(u"reading %1 %2"_s.arg(reading.period.text(), reading.source));
        static const char *const polarities[] = {"", "higher", "lower", "range"};
        say(u"polarity %1"_s.arg(QLatin1StringView(polarities[int(kpi.polarity)])));
    }

    QStringList m_all;
};

} // namespace

/// Plans in layouts that no two partnerships share: the facts that somebody wrote down from each of them are found.
class TestLayouts : public waymark::test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreFound_data()
    {
        QTest::addColumn<QString>("document");
        const QStringList names = QDir(layouts()).entryList({u"*.html"_s, u"*.csv"_s}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 12);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void factsAreFound()
    {
        QFETCH(QString, document);
        QFile file(layouts() + u'/' + document.section(u'.', 0, -2) + u".expected"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const Result<SourceDocument> source = readDocument(layouts() + u'/' + document);
        QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
        const Result<PlanDraft> draft = readPlan({*source});
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
        const QStringList found = Facts(*draft).all();
        QStringList missing;
        int facts = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            ++facts;
            if (!found.contains(line.simplified()))
                missing.append(line);
        }
        m_facts += facts;
        m_found += facts - int(missing.size());
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + u"\n-- found:\n"_s + found.join(u'\n')));
    }

    /// Written by somebody who did not know the code, each as a Word document, a workbook and a web page.
    void factsOfOthersAreFound_data()
    {
        QTest::addColumn<QString>("form");
        for (const char *form : {"docx", "html", "xlsx"})
            QTest::newRow(form) << QString::fromLatin1(form);
    }

    void factsOfOthersAreFound()
    {
        QFETCH(QString, form);
        const QDir folder(layouts() + u"/blind"_s);
        const QStringList names = folder.entryList({u"*."_s + form}, QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 82);
        int facts = 0;
        QStringList missing;
        for (const QString &name : names) {
            QFile file(folder.filePath(name.section(u'.', 0, -2) + u".expected"_s));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const Result<SourceDocument> source = readDocument(folder.filePath(name));
            QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
            const Result<PlanDraft> draft = readPlan({*source});
            QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
            QCOMPARE(draft->balance.all, draft->balance.inPlan + draft->balance.headings + draft->balance.kept);
            const QStringList found = Facts(*draft).all();
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
                ++facts;
                if (!found.contains(line.simplified()))
                    missing.append(name + u": "_s + line);
            }
        }
        qInfo("%d of %d facts were found", facts - int(missing.size()), facts);
        constexpr double mostMissing = 0.05;
        QVERIFY2(double(missing.size()) <= mostMissing * facts, qPrintable(missing.join(u'\n')));
    }

    /// Plans that nobody looks at who changes the reading: the account of their cells is exact, and how many of their
    /// facts are found is printed, for tests/RESULTS.md. No share is asked for, or they would soon be mended for.
    void heldOutPlansAreAccountedFor_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("plans");
        QTest::addColumn<QString>("form");
        for (const char *form : {"docx", "html", "xlsx"}) {
            QTest::addRow("unusual %s", form) << u"held-out"_s << 9 << QString::fromLatin1(form);
            QTest::addRow("typical %s", form) << u"held-out-typical"_s << 12 << QString::fromLatin1(form);
        }
    }

    void heldOutPlansAreAccountedFor()
    {
        QFETCH(QString, folder);
        QFETCH(int, plans);
        QFETCH(QString, form);
        const QDir files(layouts() + u'/' + folder);
        const QStringList names = files.entryList({u"*."_s + form}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), plans);
        int facts = 0;
        int known = 0;
        for (const QString &name : names) {
            const Result<SourceDocument> source = readDocument(files.filePath(name));
            QVERIFY2(source, source ? "" : qPrintable(source.error().sentence));
            const PlanReading reading = understand({*source});
            const BalanceSum &balance = reading.draft.balance;
            QVERIFY(balance.all > 0);
            QCOMPARE(balance.all, balance.inPlan + balance.headings + balance.kept);
            QFile file(files.filePath(name.section(u'.', 0, -2) + u".expected"_s));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QStringList found = Facts(reading.draft).all();
            for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
                ++facts;
                known += found.contains(line.simplified()) ? 1 : 0;
            }
        }
        qInfo("%s: %d of %d facts were found", qPrintable(folder), known, facts);
    }

    void cleanupTestCase() { qInfo("%d of %d facts of the layouts were found", m_found, m_facts); }

private:
    int m_facts = 0;
    int m_found = 0;
};

WAYMARK_TEST(TestLayouts)
#include "tst_Layouts.moc"
