#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

namespace waymark {

/// A calendar month, such as the month an assessment is made for. Default constructed: no month.
class Month
{
public:
    Month() = default;
    Month(int year, int month)
        : m_count(month >= 1 && month <= 12 ? year * 12 + month - 1 : 0)
    {
    }
    [[nodiscard]] static Month of(QDate day) { return day.isValid() ? Month(day.year(), day.month()) : Month(); }
    /// Reads `2023-03`; no month where the text is anything else.
    [[nodiscard]] static Month fromText(const QString &text);

    [[nodiscard]] bool isValid() const { return m_count > 0; }
    [[nodiscard]] int year() const { return m_count / 12; }
    [[nodiscard]] int month() const { return m_count % 12 + 1; }
    /// `2023-03`: what is stored and exported, and it sorts as it should.
    [[nodiscard]] QString text() const;
    /// `March 2023`: what people read.
    [[nodiscard]] QString words() const;
    /// `Mar 2023`
    [[nodiscard]] QString shortWords() const;
    [[nodiscard]] QDate firstDay() const { return isValid() ? QDate(year(), month(), 1) : QDate(); }
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] Month plus(int months) const;
    /// Whole months from this to the other; negative where the other is earlier.
    [[nodiscard]] int monthsTo(Month other) const { return other.m_count - m_count; }

    auto operator<=>(const Month &) const = default;
    friend size_t qHash(Month month, size_t seed = 0) { return qHash(month.m_count, seed); }

private:
    int m_count = 0; // months since year 0, so that arithmetic and order are those of one number
};

} // namespace waymark
