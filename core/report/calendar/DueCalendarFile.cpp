#include "report/calendar/DueCalendarFile.h"

#include "analysis/Deadlines.h"
#include "plan/queries/PlanQueries.h"
#include "plan/queries/References.h"
#include "plan/records/Action.h"
#include "plan/records/LeadLink.h"
#include "plan/records/Priority.h"
#include "plan/StatusName.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

/// RFC 5545, 3.3.11: text. What is neither text nor a line end has no place in it.
QString escapedText(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            escaped += QString(u'\\') + c;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            escaped += c;
    }
    return escaped;
}

/// RFC 5545, 3.1: lines of at most 75 octets, the rest of one behind a blank. A character is never cut.
QByteArray foldedLine(const QString &line)
{
    constexpr int most = 75;
    QByteArray folded;
    int octets = 0;
    for (const char32_t character : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (octets + bytes.size() > most) {
            folded += "\r\n ";
            octets = 1;
        }
        folded += bytes;
        octets += int(bytes.size());
    }
    return folded + "\r\n";
}

class CalendarWriter
{
public:
    CalendarWriter(const Plan &plan, const QDateTime &now)
        : m_plan(plan)
        , m_stamp(now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s))
    {
    }

    void begin()
    {
        line(u"BEGIN:VCALENDAR"_s);
        line(u"VERSION:2.0"_s);
        line(u"PRODID:-//Waymark//Waymark//EN"_s);
        line(u"CALSCALE:GREGORIAN"_s);
        line(u"X-WR-CALNAME:"_s + escapedText(m_plan.info().title.simplified()));
    }

    void add(const Action &action, const analysis::DeadlineStory &story)
    {
        const QString summary = u"%1 %2"_s.arg(action.ref, query::firstWords(action.text)).simplified();
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:%1@waymark"_s.arg(action.id.text()));
        line(u"DTSTAMP:"_s + m_stamp);
        line(u"DTSTART;VALUE=DATE:"_s + day(story.day));
        line(u"DTEND;VALUE=DATE:"_s + day(story.day.addDays(1))); // the first day that is no longer in it
        line(u"SUMMARY:"_s + escapedText(summary));
        line(u"DESCRIPTION:"_s + escapedText(description(action, story)));
        line(u"TRANSP:TRANSPARENT"_s); // a deadline keeps nobody busy
        line(u"END:VEVENT"_s);
    }

    [[nodiscard]] QByteArray end()
    {
        line(u"END:VCALENDAR"_s);
        return m_bytes;
    }

private:
    static QString day(QDate day) { return day.toString(u"yyyyMMdd"_s); }

    [[nodiscard]] QString description(const Action &action, const analysis::DeadlineStory &story) const
    {
        QStringList lines{action.text};
        if (const QStringList leads = query::leadNames(m_plan, action.id); !leads.isEmpty())
            lines.append(CalendarWords::tr("Lead: %1").arg(leads.join(u" / "_s)));
        lines.append(CalendarWords::tr("Status: %1").arg(query::statusName(m_plan, story.status).word));
        lines.append(analysis::deadlineWords(story));
        return lines.join(u'\n');
    }

    void line(const QString &text) { m_bytes += foldedLine(text); }

    const Plan &m_plan;
    const QString m_stamp;
    QByteArray m_bytes;
};

bool isLedBy(const Plan &plan, const Id &action, const Id &person)
{
    const QList<const LeadLink *> leads = plan.all<LeadLink>(action);
    return std::any_of(
        leads.cbegin(), leads.cend(), [&person](const LeadLink *lead) { return lead->person == person; });
}

} // namespace

DueCalendarFile dueCalendarFile(const Plan &plan, const CalendarRequest &request, const QDateTime &now)
{
    DueCalendarFile file;
    CalendarWriter writer(plan, now);
    writer.begin();
    for (const Priority *priority : request.scope.priorities(plan)) {
        for (const Action *action : query::actionsOfPriority(plan, priority->id)) {
            const analysis::DeadlineStory story = analysis::deadlineStory(plan, *action, now.date());
            const bool isAsked = request.person.isNull() || isLedBy(plan, action->id, request.person);
            if (isFinished(story.status) || !isAsked)
                continue;
            ++(story.day.isValid() ? file.dated : file.undated);
            if (story.day.isValid())
                writer.add(*action, story);
        }
    }
    if (file.dated > 0) // a calendar without any event is none
        file.bytes = writer.end();
    return file;
}

} // namespace waymark
