#include "edit/AssessmentEdits.h"
#include "edit/FieldEdits.h"
#include "plan/queries/PlanQueries.h"
#include "plan/records/Action.h"
#include "PlanBuilder.h"
#include "RandomEdits.h"
#include "report/calendar/DueCalendarFile.h"
#include "TestMain.h"

#include <QtTest>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 15), QTime(9, 30), Qt::UTC);

QString plan()
{
    return u"priority 1 Early help | Early Help Group\n"
           "outcome 1.1 Families know where to turn\n"
           "action 1.1.1 Write the guide; print it, post it | Mar-26 | Head of Inclusion / Designated Officer\n"
           "action 1.1.2 Train staff | 30 June 2026 | Designated Officer\n"
           "action 1.1.3 Find money | when it is agreed | Designated Officer\n"
           "priority 2 Waiting | Waiting Group\n"
           "outcome 2.1 Waiting is shorter\n"
           "action 2.1.1 Publish times | Dec-25\n"_s;
}

/// The lines as they were before they were folded.
QStringList unfolded(const QByteArray &file)
{
    QByteArray whole = file;
    return QString::fromUtf8(whole.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

QString unescaped(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'\\') {
            plain += text.at(at);
            continue;
        }
        const QChar escaped = text.at(++at);
        plain += escaped == u'n' ? QChar(u'\n') : escaped;
    }
    return plain;
}

/// Each event by its properties, read as a calendar program would.
QList<QHash<QString, QString>> eventsIn(const QByteArray &file)
{
    QList<QHash<QString, QString>> events;
    bool isInside = false;
    for (const QString &line : unfolded(file)) {
        if (line == u"BEGIN:VEVENT"_s) {
            events.append(QHash<QString, QString>());
            isInside = true;
        } else if (line == u"END:VEVENT"_s) {
            isInside = false;
        } else if (isInside) {
            events.last().insert(line.section(u':', 0, 0), unescaped(line.section(u':', 1)));
        }
    }
    return events;
}

QStringList datesIn(const QByteArray &file)
{
    QStringList dates;
    for (const QHash<QString, QString> &event : eventsIn(file))
        dates.append(event.value(u"DTSTART;VALUE=DATE"_s) + u' ' + event.value(u"SUMMARY"_s));
    return dates;
}

/// Empty, or which rule of RFC 5545 the bytes break.
QString breachOf(const QByteArray &file)
{
    if (!file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") || !file.endsWith("\r\nEND:VCALENDAR\r\n"))
        return u"begins or ends wrongly"_s;
    if (QByteArray(file).replace("\r\n", "").contains('\n') || QByteArray(file).replace("\r\n", "").contains('\r'))
        return u"a line ends in something else than CRLF"_s;
    for (const QByteArray &line : file.split('\n')) {
        if (line.size() > 76) // with the CR
            return u"a line of %1 octets"_s.arg(line.size() - 1);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        if (const QString decoded = decoder(line); decoded.isNull() || decoder.hasError())
            return u"a character is cut in two"_s;
    }
    for (const QString &line : unfolded(file)) {
        if (!line.contains(u':'))
            return u"not a property: "_s + line;
    }
    return {};
}

} // namespace

/// Due dates for a calendar program, read back by another reader.
class TestDueCalendarFile : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatIsNotFinishedAsWholeDays()
    {
        TestPlan test(plan());
        (void)test.document().submit(
            edit::giveStatus(test.plan(), {test.id(u"1.1.2"_s)}, {2026, 2}, Status::AwaitingSignOff, {}));
        const DueCalendarFile file = dueCalendarFile(test.plan(), {}, now);
        QCOMPARE(breachOf(file.bytes), QString());
        QCOMPARE(datesIn(file.bytes),
            QStringList({u"20260331 1.1.1 Write the guide; print it, post it"_s, u"20251231 2.1.1 Publish times"_s}));
        QCOMPARE(file.dated, 2);
        QCOMPARE(file.undated, 1);
        const QHash<QString, QString> event = eventsIn(file.bytes).first();
        QCOMPARE(event.value(u"DTSTAMP"_s), u"20260315T093000Z"_s);
        QCOMPARE(event.value(u"DTEND;VALUE=DATE"_s), u"20260401"_s);
        QCOMPARE(event.value(u"DESCRIPTION"_s).split(u'\n').mid(0, 3),
            QStringList({u"Write the guide; print it, post it"_s, u"Lead: Head of Inclusion / Designated Officer"_s,
                u"Status: Not assessed"_s}));
    }

    void theSameActionKeepsItsEvent()
    {
        TestPlan test(plan());
        const QString before = eventsIn(dueCalendarFile(test.plan(), {}, now).bytes).first().value(u"UID"_s);
        edit::AssessmentInput input;
        input.status = Status::Missed;
        input.newDue = Due::read(u"31 May 2026"_s);
        input.reason = u"The printer is late"_s;
        (void)test.document().submit(edit::assess(test.plan(), test.id(u"1.1.1"_s), {2026, 3}, input));
        const QByteArray file = dueCalendarFile(test.plan(), {}, now.addDays(9)).bytes;
        QCOMPARE(eventsIn(file).first().value(u"UID"_s), before);
        QCOMPARE(datesIn(file).first(), u"20260531 1.1.1 Write the guide; print it, post it"_s);
    }

    void holdsOnlyWhatIsAskedFor()
    {
        TestPlan test(plan());
        const Id lead = query::personNamed(test.plan(), u"head of inclusion"_s)->id;
        QCOMPARE(datesIn(dueCalendarFile(test.plan(), {{}, lead}, now).bytes).size(), 1);
        QCOMPARE(datesIn(dueCalendarFile(test.plan(), {test.id(u"2"_s)}, now).bytes),
            QStringList(u"20251231 2.1.1 Publish times"_s));
    }

    void nothingDueIsNoFile()
    {
        TestPlan test(u"priority 1 One\noutcome 1.1 Families know\naction 1.1.1 Write\n"_s);
        const DueCalendarFile file = dueCalendarFile(test.plan(), {}, now);
        QVERIFY(file.bytes.isEmpty());
        QCOMPARE(file.undated, 1);
    }

    void everyTextComesBack()
    {
        TestPlan test(plan());
        for (const QString &text : hardTexts()) {
            const auto set = edit::setFieldText(test.plan(), fieldOf<&Action::text>(), test.id(u"1.1.1"_s), text);
            if (!set || !test.document().submit(*set))
                continue;
            const QByteArray file = dueCalendarFile(test.plan(), {}, now).bytes;
            QCOMPARE(breachOf(file), QString());
            QString kept = test.plan().get<Action>(test.id(u"1.1.1"_s))->text;
            kept.removeIf([](QChar c) { return c != u'\n' && (c.unicode() < 0x20 || c.unicode() == 0x7f); });
            QVERIFY(eventsIn(file).first().value(u"DESCRIPTION"_s).startsWith(kept));
        }
    }
};

WAYMARK_TEST(TestDueCalendarFile)
#include "tst_DueCalendarFile.moc"
