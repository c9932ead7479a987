#pragma once

#include "base/Result.h"
#include "plan/DueKind.h"
#include "plan/Month.h"
#include "plan/PlanCalendar.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace waymark {

/// A due date as people write them: a typed value **and** the words it was written in. What is not a date stays text
/// and is never guessed. The forms and their last days are those of the UK public sector: financial years and quarters
/// run April to March, academic years September to August.
///
/// | kind     | value                                       | means by                         |
/// | Day      | 2024-03-31                                  | that day                         |
/// | Month    | 2023-02                                     | its last day, inclusive          |
/// | Quarter  | 2023-24-Q4                                  | last day of the financial quarter|
/// | Term     | 2023-24-spring                              | the plan's term end              |
/// | Year     | 2023-24-financial, 2023-24-academic, 2024   | 31 March, 31 August, 31 December |
/// | Relative | +3m                                         | months after the plan's start    |
/// | Text, None | –                                         | no date                          |
class Due
{
    Q_DECLARE_TR_FUNCTIONS(waymark::Due)

public:
    using Kind = DueKind;

    /// No due date.
    Due() = default;

    /// Reads what a person wrote, in every form of the table above and its usual spellings ("Jul- 23", "Q4 23/24",
    /// "before the end of the summer term 2024", "6/2/26" is 6 February). Blank is None; anything unreadable,
    /// impossible or ambiguous is Text. Never fails: the source is always kept as it was written. The rules in full:
    /// plan/texts/DueReading.h.
    [[nodiscard]] static Due read(const QString &source);
    /// A day or a month that is known, with the words it was written in if there were any. One that is invalid or
    /// outside the years 1900 to 2200 cannot be due: it is Text with its words, None where there are none.
    [[nodiscard]] static Due day(QDate day, const QString &source = {});
    [[nodiscard]] static Due month(waymark::Month month, const QString &source = {});
    /// From the stored or exported form; Invalid where kind and value do not fit each other, where None has words or
    /// Text has none. The source is not read: a person may have meant a date by words that do not say it.
    [[nodiscard]] static Result<Due> make(const QString &kind, const QString &value, const QString &source);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// `day`, `month`, … as in the exported JSON.
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] const QString &value() const { return m_value; }
    /// The words as written; never altered.
    [[nodiscard]] const QString &source() const { return m_source; }

    /// The same date with other words; nothing where a text loses its words.
    [[nodiscard]] Due withSource(const QString &source) const;
    /// Nothing is due: no date and no words.
    [[nodiscard]] bool isNone() const { return m_kind == Kind::None; }
    /// There is a day by which it is due, for some plan.
    [[nodiscard]] bool isDated() const { return m_kind != Kind::None && m_kind != Kind::Text; }
    /// The last day on which it is still in time, inclusive; invalid where there is none or the plan has no start to
    /// count from.
    [[nodiscard]] QDate lastDay(const PlanCalendar &calendar) const;
    /// The shortest words that say it without doubt, for a narrow column, on one line: `Feb 2023`, `31 Mar 2024`, `Q4
    /// 2023–24`, `Spring term 2024`, `2023–24 academic`, `3 months`, or the text itself; none for None. read() of them
    /// gives the same value.
    [[nodiscard]] QString words() const;
    /// How it was understood, for an editor that shows its reading while one types: `by 31 March 2024`, `no due date`,
    /// `kept as text, counts as having no date`, or `3 months after the plan’s start, which is not set`.
    [[nodiscard]] QString reading(const PlanCalendar &calendar) const;

    bool operator==(const Due &) const = default;

private:
    Due(Kind kind, const QString &value, const QString &source);
    /// A value that fits, or else what can be kept of it.
    static Due dated(Kind kind, const QString &value, const QString &source, const QString &words);

    Kind m_kind = Kind::None;
    QString m_value;
    QString m_source;
};

} // namespace waymark
