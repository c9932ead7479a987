#include "plan/Due.h"

#include "plan/DueCalendar.h"
#include "plan/texts/DueReading.h"

#include <algorithm>
#include <array>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{
    std::pair{Due::Kind::None, "none"_L1},
    std::pair{Due::Kind::Day, "day"_L1},
    std::pair{Due::Kind::Month, "month"_L1},
    std::pair{Due::Kind::Quarter, "quarter"_L1},
    std::pair{Due::Kind::Term, "term"_L1},
    std::pair{Due::Kind::Year, "year"_L1},
    std::pair{Due::Kind::Relative, "relative"_L1},
    std::pair{Due::Kind::Text, "text"_L1},
};

} // namespace

Due::Due(Kind kind, const QString &value, const QString &source)
    : m_kind(kind)
    , m_value(value)
    , m_source(source)
{
}

Due Due::dated(Kind kind, const QString &value, const QString &source, const QString &words)
{
    if (isDueValue(kind, value))
        return Due(kind, value, source);
    // Out of the range of years, or no date at all: the words are all there is, and they must not be lost.
    const QString &text = isBlankDue(source) ? words : source;
    return isBlankDue(text) ? Due(Kind::None, {}, source) : Due(Kind::Text, {}, text);
}

Due Due::read(const QString &source)
{
    const DueReading found = readDue(source);
    return Due(found.kind, found.value, source);
}

Due Due::day(QDate day, const QString &source)
{
    return dated(Kind::Day, day.toString(Qt::ISODate), source, longDay(day));
}

Due Due::month(waymark::Month month, const QString &source)
{
    return dated(Kind::Month, month.text(), source, month.words());
}

Result<Due> Due::make(const QString &kind, const QString &value, const QString &source)
{
    const auto known =
        std::find_if(kinds.begin(), kinds.end(), [&kind](const auto &entry) { return entry.second == kind; });
    if (known == kinds.end()) {
        return fail(ErrorCode::Invalid,
            tr("“%1” is no kind of due date, so nothing was changed; use day, month, quarter, term, year, relative, "
               "text or none.")
                .arg(kind));
    }
    const Kind wanted = known->first;
    if (!isDueValue(wanted, value)) {
        return fail(ErrorCode::Invalid,
            tr("“%1” is not a due date of the kind “%2”, so nothing was changed; correct the value or give the words "
               "as text.")
                .arg(value, kind));
    }
    if (wanted == Kind::None && !isBlankDue(source)) {
        return fail(ErrorCode::Invalid,
            tr("“%1” cannot be stored as no due date, so nothing was changed; give it as text.").arg(source));
    }
    if (wanted == Kind::Text && isBlankDue(source)) {
        return fail(ErrorCode::Invalid,
            tr("A due date of the kind “text” has no words, so nothing was changed; give the words or use none."));
    }
    return Due(wanted, value, source);
}

Due Due::withSource(const QString &source) const
{
    return m_kind == Kind::Text && isBlankDue(source) ? Due() : Due(m_kind, m_value, source);
}

QString Due::kindText() const
{
    for (const auto &[kind, text] : kinds) {
        if (kind == m_kind)
            return text;
    }
    return {};
}

QDate Due::lastDay(const PlanCalendar &calendar) const
{
    return lastDayOf(m_kind, m_value, calendar);
}

QString Due::words() const
{
    return m_kind == Kind::Text ? m_source.simplified() : dueWords(m_kind, m_value);
}

QString Due::reading(const PlanCalendar &calendar) const
{
    if (m_kind == Kind::None)
        return tr("no due date");
    if (m_kind == Kind::Text)
        return tr("kept as text, counts as having no date");
    const QDate last = lastDay(calendar);
    // Only what is counted from the plan's start can be dated and yet have no day.
    return last.isValid() ? tr("by %1").arg(longDay(last))
                          : tr("%1 after the plan’s start, which is not set").arg(words());
}

} // namespace waymark
