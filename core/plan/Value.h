#pragma once

#include "base/Id.h"
#include "plan/Due.h"
#include "plan/Month.h"

#include <QDate>
#include <QString>

#include <variant>

namespace waymark {

/// The text as a plan can keep it. A file holds well-formed Unicode without a byte order mark and gives nothing else
/// back, so halves of characters and non-characters become U+FFFD and leading marks go, before anything is compared or
/// hashed.
[[nodiscard]] QString keepableText(const QString &text);

/// What a field can hold.
enum class ValueKind { Text, LongText, Integer, Number, Flag, Date, Month, Due, Reference, Choice };

/// The value of one field of one record. "Nothing" is one value, however it is written: an empty text, a flag that is
/// not set, no date, the null Id and a choice not made are all the same empty Value.
class Value
{
public:
    using Variant = std::variant<std::monostate, QString, qint64, double, bool, QDate, Month, Due, Id>;

    Value() = default;
    explicit Value(const QString &text);
    explicit Value(qint64 integer)
        : m_variant(integer)
    {
    }
    explicit Value(double number)
        : m_variant(number + 0.0)
    {
    } // -0 is 0: a file gives back no other
    explicit Value(bool flag);
    explicit Value(QDate date);
    explicit Value(Month month);
    explicit Value(const Due &due);
    explicit Value(const Id &id);

    [[nodiscard]] bool isEmpty() const { return m_variant.index() == 0; }
    [[nodiscard]] const Variant &variant() const { return m_variant; }
    /// The value of that type, or that type's empty value.
    template <typename T> [[nodiscard]] T as() const
    {
        const T *value = std::get_if<T>(&m_variant);
        return value ? *value : T();
    }

    bool operator==(const Value &) const = default;

private:
    Variant m_variant;
};

/// As text for exports, the command line and the history: ISO dates, full precision, "yes" for a flag; a reference is
/// its id.
[[nodiscard]] QString valueText(const Value &value);

} // namespace waymark
