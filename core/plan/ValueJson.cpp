#include "plan/ValueJson.h"

#include "plan/Status.h"
#include "plan/texts/NumberReading.h"

#include <QCoreApplication>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Json
{
    Q_DECLARE_TR_FUNCTIONS(Json)
};

QJsonObject dueToJson(const Due &due)
{
    return {{u"kind"_s, due.kindText()}, {u"value"_s, due.value()}, {u"source"_s, due.source()}};
}

bool isStatus(const Field &field)
{
    return field.choices && field.choices().contains(statusText(Status::OnTarget));
}

tl::unexpected<Error> unfit(const Field &field)
{
    return fail(ErrorCode::Unreadable,
        Json::tr("“%1” holds something else than it should").arg(QLatin1StringView(field.column)));
}

Result<Value> dueFromJson(const Field &field, const QJsonValue &json)
{
    if (json.isString())
        return Value(Due::read(json.toString()));
    if (!json.isObject())
        return unfit(field);
    const QJsonObject object = json.toObject();
    const QString kind = object.value("kind"_L1).toString();
    if (kind.isEmpty())
        return Value(Due::read(object.value("source"_L1).toString()));
    const Result<Due> due = Due::make(kind, object.value("value"_L1).toString(), object.value("source"_L1).toString());
    if (!due)
        return unfit(field);
    return Value(*due);
}

Result<Value> textFromJson(const Field &field, const QString &text)
{
    switch (field.valueKind) {
    case ValueKind::Text:
    case ValueKind::LongText:
        return Value(text);
    case ValueKind::Choice:
        if (text.isEmpty() || field.choices().contains(text))
            return Value(text);
        return isStatus(field) && text == statusText(Status::NotAssessed) ? Result<Value>(Value()) : unfit(field);
    case ValueKind::Date: {
        const Value date(QDate::fromString(text, Qt::ISODate));
        return date.isEmpty() && !text.isEmpty() ? Result<Value>(unfit(field)) : date;
    }
    case ValueKind::Month: {
        const Value month(Month::fromText(text));
        return month.isEmpty() && !text.isEmpty() ? Result<Value>(unfit(field)) : month;
    }
    case ValueKind::Reference: {
        const Value id(Id::fromText(text));
        return id.isEmpty() && !text.isEmpty() ? Result<Value>(unfit(field)) : id;
    }
    default:
        return unfit(field);
    }
}

} // namespace

QJsonValue toJson(const Field &field, const Value &value)
{
    switch (field.valueKind) {
    case ValueKind::Integer:
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.as<qint64>());
    case ValueKind::Number:
        return value.isEmpty() ? QJsonValue() : QJsonValue(value.as<double>());
    case ValueKind::Flag:
        return value.as<bool>();
    case ValueKind::Due:
        return dueToJson(value.as<Due>());
    case ValueKind::Choice:
        return value.isEmpty() && isStatus(field) ? statusText(Status::NotAssessed) : value.as<QString>();
    default:
        return valueText(value);
    }
}

QJsonValue reckonedToJson(std::optional<double> number)
{
    return number ? QJsonValue(reckonedNumber(*number)) : QJsonValue();
}

Result<Value> fromJson(const Field &field, const QJsonValue &json)
{
    if (json.isUndefined() || json.isNull())
        return Value();
    if (field.valueKind == ValueKind::Due)
        return dueFromJson(field, json);
    if (json.isString())
        return textFromJson(field, json.toString());
    if (json.isBool() && field.valueKind == ValueKind::Flag)
        return Value(json.toBool());
    if (json.isDouble() && field.valueKind == ValueKind::Number)
        return Value(json.toDouble());
    if (json.isDouble() && field.valueKind == ValueKind::Integer && json.toDouble() == json.toInt())
        return Value(qint64(json.toInt()));
    return unfit(field);
}

bool isWritten(const Field &field)
{
    return field.role != FieldRole::Alive && field.role != FieldRole::Parent;
}

QJsonObject fieldsToJson(const Plan &plan, RecordKind kind, const Id &id)
{
    QJsonObject object{{u"id"_s, id.text()}};
    for (const Field &field : kindInfo(kind).fields) {
        if (isWritten(field))
            object.insert(QLatin1StringView(field.column), toJson(field, plan.value(field, id)));
    }
    return object;
}

} // namespace waymark
