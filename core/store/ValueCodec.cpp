#include "store/ValueCodec.h"

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

std::optional<Value> dueFrom(const QString &text)
{
    const qsizetype first = text.indexOf(u'|');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u'|', first + 1);
    if (second < 0)
        return std::nullopt;
    const Result<Due> due = Due::make(text.left(first), text.mid(first + 1, second - first - 1), text.mid(second + 1));
    return due ? std::optional(Value(*due)) : std::nullopt;
}

template <typename T> std::optional<Value> ifValid(const T &value, bool isValid)
{
    return isValid ? std::optional(Value(value)) : std::nullopt;
}

} // namespace

QVariant toColumn(const Value &value)
{
    struct Column
    {
        QVariant operator()(std::monostate) const { return {}; }
        QVariant operator()(const QString &text) const { return text; }
        QVariant operator()(qint64 integer) const { return integer; }
        QVariant operator()(double number) const { return number; }
        QVariant operator()(bool) const { return 1; }
        QVariant operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QVariant operator()(Month month) const { return month.text(); }
        QVariant operator()(const Due &due) const
        {
            return QString(due.kindText() + u'|' + due.value() + u'|' + due.source());
        }
        QVariant operator()(const Id &id) const { return id.bytes(); }
    };
    return std::visit(Column(), value.variant());
}

std::optional<Value> fromColumn(const Field &field, const QVariant &column)
{
    const std::optional<Value> value = fromColumn(field.valueKind, column);
    const bool isWord = !value || value->isEmpty() || !field.choices || field.choices().contains(value->as<QString>());
    return isWord ? value : std::nullopt;
}

std::optional<Value> fromColumn(ValueKind kind, const QVariant &column)
{
    if (column.isNull())
        return Value();
    const int type = column.typeId();
    const bool isText = type == QMetaType::QString;
    const bool isInteger = type == QMetaType::LongLong || type == QMetaType::Int;
    switch (kind) {
    case ValueKind::Text:
    case ValueKind::LongText:
    case ValueKind::Choice:
        return ifValid(column.toString(), isText && !column.toString().isEmpty());
    case ValueKind::Integer:
        return ifValid(column.toLongLong(), isInteger && column.toLongLong() == column.toInt());
    case ValueKind::Number:
        return ifValid(column.toDouble(), isInteger || type == QMetaType::Double);
    case ValueKind::Flag:
        return ifValid(true, isInteger && column.toLongLong() == 1);
    case ValueKind::Date: {
        const QDate date = QDate::fromString(column.toString(), Qt::ISODate);
        return ifValid(date, isText && date.isValid());
    }
    case ValueKind::Month: {
        const Month month = Month::fromText(column.toString());
        return ifValid(month, isText && month.isValid());
    }
    case ValueKind::Due:
        return isText ? dueFrom(column.toString()) : std::nullopt;
    case ValueKind::Reference: {
        const Id id = Id::fromBytes(column.toByteArray());
        return ifValid(id, type == QMetaType::QByteArray && !id.isNull());
    }
    }
    return std::nullopt;
}

} // namespace waymark
