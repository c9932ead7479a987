#include "plan/ActionArgument.h"

#include "plan/FieldCatalogue.h"
#include "plan/records/IssuedReport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// "one-page": a choice's word without its spaces.
QString reportWord(ReportKind kind)
{
    return fieldOf<&IssuedReport::report>().choices().value(static_cast<int>(kind)).replace(u' ', u'-');
}

ReportKind reportFrom(const QString &word)
{
    const qsizetype index = fieldOf<&IssuedReport::report>().choices().indexOf(QString(word).replace(u'-', u' '));
    return index < 0 ? ReportKind::NotGiven : static_cast<ReportKind>(index);
}

struct ArgumentText
{
    QString operator()(const std::pair<RecordKind, Id> &record) const
    {
        return u"record:"_s + QLatin1StringView(kindInfo(record.first).table) + u':' + record.second.text();
    }
    QString operator()(const Field *field) const
    {
        return u"field:"_s + QLatin1StringView(kindInfo(field->kind).table) + u'.' + QLatin1StringView(field->column);
    }
    QString operator()(Month month) const { return u"month:"_s + month.text(); }
    QString operator()(QDate day) const { return u"day:"_s + day.toString(Qt::ISODate); }
    QString operator()(qint64 count) const { return u"count:"_s + QString::number(count); }
    QString operator()(ReportKind kind) const { return u"report:"_s + reportWord(kind); }
    QString operator()(const Id &set) const { return u"set:"_s + set.text(); }
};

/// What the text seems to say; whether it says just that is asked afterwards.
std::optional<ActionArgument> argumentFrom(const QString &type, const QString &rest)
{
    if (type == u"record") {
        const KindInfo *info = findKind(rest.section(u':', 0, 0));
        return info ? std::optional(ActionArgument::record(info->kind, Id::fromText(rest.section(u':', 1))))
                    : std::nullopt;
    }
    if (type == u"field") {
        const KindInfo *info = findKind(rest.section(u'.', 0, 0));
        const Field *field = info ? findField(info->kind, rest.section(u'.', 1)) : nullptr;
        return field ? std::optional(ActionArgument::field(*field)) : std::nullopt;
    }
    if (type == u"month")
        return ActionArgument::month(Month::fromText(rest));
    if (type == u"day")
        return ActionArgument::day(QDate::fromString(rest, Qt::ISODate));
    if (type == u"count")
        return ActionArgument::count(rest.toLongLong());
    if (type == u"report")
        return ActionArgument::report(reportFrom(rest));
    if (type == u"set")
        return ActionArgument::set(Id::fromText(rest));
    return std::nullopt;
}

} // namespace

ActionArgument ActionArgument::record(RecordKind kind, const Id &id)
{
    return ActionArgument(std::pair(kind, id));
}

ActionArgument ActionArgument::field(const Field &field)
{
    return ActionArgument(&field);
}

// A month or a day that would not come back from its text is none.
ActionArgument ActionArgument::month(Month month)
{
    return ActionArgument(Month::fromText(month.text()));
}

ActionArgument ActionArgument::day(QDate day)
{
    return ActionArgument(QDate::fromString(day.toString(Qt::ISODate), Qt::ISODate));
}

ActionArgument ActionArgument::count(qint64 count)
{
    return ActionArgument(qMax(count, qint64(0)));
}

ActionArgument ActionArgument::report(ReportKind kind)
{
    return ActionArgument(kind);
}

ActionArgument ActionArgument::set(const Id &id)
{
    return ActionArgument(id);
}

QString ActionArgument::text() const
{
    return std::visit(ArgumentText{}, m_value);
}

std::optional<ActionArgument> ActionArgument::fromText(const QString &text)
{
    const std::optional<ActionArgument> read = argumentFrom(text.section(u':', 0, 0), text.section(u':', 1));
    return read && read->text() == text ? read : std::nullopt;
}

QString storedArguments(const QList<ActionArgument> &arguments)
{
    QJsonArray list;
    for (const ActionArgument &argument : arguments)
        list.append(argument.text());
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::optional<QList<ActionArgument>> argumentsFromStored(const QString &stored)
{
    QList<ActionArgument> arguments;
    const QJsonArray list = QJsonDocument::fromJson(stored.toUtf8()).array();
    for (const QJsonValue &each : list) {
        const std::optional<ActionArgument> argument = ActionArgument::fromText(each.toString());
        if (!argument)
            return std::nullopt;
        arguments.append(*argument);
    }
    return storedArguments(arguments) == stored ? std::optional(arguments) : std::nullopt;
}

} // namespace waymark
