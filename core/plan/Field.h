#pragma once

#include "plan/records/Record.h"
#include "plan/Value.h"

#include <QStringList>

#include <limits>
#include <optional>
#include <type_traits>

namespace waymark {

/// What a field is for, beyond holding a value.
enum class FieldRole {
    Plain,
    Alive, ///< existence: adding is none → true, removing true → false
    Key, ///< part of the identity that two copies share; never changes (a change is remove and add)
    Parent, ///< the record it belongs to; decided together with the rank, and a key where the kind has key fields
    Rank, ///< the order among siblings: a text with always room between two
};

/// What a text is. The public report, redaction, spelling and the search for names read this and hold no lists of
/// their own; a field that is no text has none.
enum class TextRole {
    None,
    Code, ///< typed by people, but nobody's words: references, codes, links
    Own, ///< of the program's own: digests, ids, what it calls its rules and parts
    Names, ///< of people, posts or bodies
    Signature, ///< who wrote, decided or closed: always a person, or a post of this plan
    Words, ///< what people wrote, in which anything may stand
};

/// From where to where a number may go, both ends included.
struct ValueRange
{
    double least;
    double most = std::numeric_limits<double>::infinity();

    [[nodiscard]] bool holds(double number) const { return least <= number && number <= most; }
    [[nodiscard]] bool isOpen() const { return most == std::numeric_limits<double>::infinity(); }
};

/// One line of the catalogue: everything the program knows about one field of one kind of record. Loading, saving,
/// ledger, inverse, merge, exports and history walk these lines, so that a new field is one member and one line.
struct Field
{
    RecordKind kind;
    const char *column; ///< name in the file, in exports and on the command line
    const char *caption; ///< for people; translated where shown
    ValueKind valueKind;
    Value (*get)(const Record &);
    void (*set)(Record &, const Value &);
    QStringList (*choices)() = nullptr; ///< the words a Choice can hold
    FieldRole role = FieldRole::Plain;
    TextRole text = TextRole::None; ///< of every text field one, of others none
    std::optional<ValueRange> range; ///< of a number: none where any will do
    bool isRequired = false; ///< may not be empty while the record is alive
    const char *together = ""; ///< fields with the same word are decided together in a merge
    quint64 refersTo = 0; ///< bits of the kinds a Reference may point at
    bool ordersSiblings = false; ///< siblings stand in the order of this field

    [[nodiscard]] bool isText() const { return valueKind == ValueKind::Text || valueKind == ValueKind::LongText; }
    /// Names of people stand there as such, not somewhere among words.
    [[nodiscard]] bool isOfNames() const { return text == TextRole::Names || text == TextRole::Signature; }
    [[nodiscard]] bool mayReferTo(RecordKind target) const
    {
        return refersTo & (quint64(1) << static_cast<int>(target));
    }

    // Words for the catalogue's table.
    [[nodiscard]] Field lines() const { return with(&Field::valueKind, ValueKind::LongText); }
    [[nodiscard]] Field code() const { return with(&Field::text, TextRole::Code); }
    [[nodiscard]] Field own() const { return with(&Field::text, TextRole::Own); }
    [[nodiscard]] Field names() const { return with(&Field::text, TextRole::Names); }
    [[nodiscard]] Field signature() const { return with(&Field::text, TextRole::Signature); }
    [[nodiscard]] Field words() const { return with(&Field::text, TextRole::Words); }
    [[nodiscard]] Field from(double least) const { return with(&Field::range, std::optional(ValueRange{least})); }
    [[nodiscard]] Field between(double least, double most) const
    {
        return with(&Field::range, std::optional(ValueRange{least, most}));
    }
    [[nodiscard]] Field required() const { return with(&Field::isRequired, true); }
    [[nodiscard]] Field key() const { return with(&Field::role, FieldRole::Key).required(); }
    [[nodiscard]] Field ordering() const { return with(&Field::ordersSiblings, true); }
    [[nodiscard]] Field rank() const
    {
        return with(&Field::role, FieldRole::Rank).own().ordering().decidedWith("place");
    }
    [[nodiscard]] Field decidedWith(const char *word) const { return with(&Field::together, word); }
    [[nodiscard]] Field to(RecordKind target) const
    {
        return with(&Field::refersTo, refersTo | (quint64(1) << static_cast<int>(target)));
    }
    [[nodiscard]] Field parent() const { return with(&Field::role, FieldRole::Parent).required().decidedWith("place"); }

private:
    template <typename T> [[nodiscard]] Field with(T Field::*member, T value) const
    {
        Field copy = *this;
        copy.*member = value;
        return copy;
    }
};

/// The words an enum's values are stored as, the first being "not given" and therefore empty.
template <typename E> struct ChoiceWords
{
    static QStringList words(); // one for each enum, in FieldCatalogue.cpp
};

namespace detail {

template <typename T> struct IsOptional : std::false_type
{
};
template <typename T> struct IsOptional<std::optional<T>> : std::true_type
{
};

template <typename T> constexpr ValueKind valueKindOf()
{
    if constexpr (std::is_same_v<T, QString>)
        return ValueKind::Text;
    else if constexpr (std::is_same_v<T, bool>)
        return ValueKind::Flag;
    else if constexpr (std::is_same_v<T, QDate>)
        return ValueKind::Date;
    else if constexpr (std::is_same_v<T, Month>)
        return ValueKind::Month;
    else if constexpr (std::is_same_v<T, Due>)
        return ValueKind::Due;
    else if constexpr (std::is_same_v<T, Id>)
        return ValueKind::Reference;
    else if constexpr (std::is_same_v<T, std::optional<int>>)
        return ValueKind::Integer;
    else if constexpr (std::is_same_v<T, std::optional<double>>)
        return ValueKind::Number;
    else
        return ValueKind::Choice;
}

/// The words of a choice and the way back; empty and the first value are the same.
[[nodiscard]] Value choiceValue(const QStringList &words, int index);
[[nodiscard]] int choiceIndex(const QStringList &words, const Value &value);

template <typename T> Value toValue(const T &member)
{
    if constexpr (IsOptional<T>::value) {
        using Stored = std::conditional_t<std::is_integral_v<typename T::value_type>, qint64, double>;
        return member ? Value(static_cast<Stored>(*member)) : Value();
    } else if constexpr (std::is_enum_v<T>) {
        return choiceValue(ChoiceWords<T>::words(), static_cast<int>(member));
    } else {
        return Value(member);
    }
}

template <typename T> T fromValue(const Value &value)
{
    if constexpr (IsOptional<T>::value) {
        using Stored = std::conditional_t<std::is_integral_v<typename T::value_type>, qint64, double>;
        return value.isEmpty() ? T() : T(static_cast<typename T::value_type>(value.as<Stored>()));
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(choiceIndex(ChoiceWords<T>::words(), value));
    } else {
        return value.as<T>();
    }
}

template <typename R, typename T> R recordOf(T R::*);
template <typename R, typename T> T typeOf(T R::*);

template <auto member> Value getMember(const Record &record)
{
    using R = decltype(recordOf(member));
    return toValue(static_cast<const R &>(record).*member);
}

template <auto member> void setMember(Record &record, const Value &value)
{
    using R = decltype(recordOf(member));
    using T = decltype(typeOf(member));
    static_cast<R &>(record).*member = fromValue<T>(value);
}

} // namespace detail

} // namespace waymark
