#include "edit/FieldEdits.h"

#include "edit/Edit.h"
#include "plan/ChangeBuilder.h"
#include "plan/texts/FoldedText.h"
#include "plan/texts/NumberReading.h"

#include <QCoreApplication>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

QString captionOf(const Field &field)
{
    return QCoreApplication::translate("Field", field.caption);
}

tl::unexpected<Error> notA(const Field &field, const QString &text, const QString &what)
{
    return fail(ErrorCode::Invalid,
        Edit::tr("“%1” cannot be used for “%2”: it takes %3. Nothing was changed.")
            .arg(text.simplified(), captionOf(field), what));
}

Result<Value> numberFrom(const Field &field, const QString &text)
{
    const std::optional<WrittenNumber> number = readNumber(text.endsWith(u'%') ? text.chopped(1) : text);
    if (!number)
        return notA(field, text, Edit::tr("a number such as 12.5"));
    if (number->isAmbiguous())
        return fail(ErrorCode::Invalid, doubtAbout(*number, text));
    return Value(number->value);
}

Result<Value> choiceFrom(const Field &field, const QString &text)
{
    const QStringList words = field.choices();
    for (const QString &word : words) {
        if (!word.isEmpty() && foldedWord(word) == foldedWord(text))
            return Value(word);
    }
    return notA(field, text, Edit::tr("one of %1").arg(words.mid(1).join(u", ")));
}

Result<Value> dateFrom(const Field &field, const QString &text)
{
    const Due due = Due::read(text);
    if (due.kind() != Due::Kind::Day)
        return notA(field, text, Edit::tr("a day such as 31 March 2026"));
    return Value(due.lastDay({}));
}

Result<Value> monthFrom(const Field &field, const QString &text)
{
    const Due due = Due::read(text);
    if (due.kind() != Due::Kind::Month)
        return notA(field, text, Edit::tr("a month such as 2026-03"));
    return Value(Month::of(due.lastDay({})));
}

Result<Value> flagFrom(const Field &field, const QString &text)
{
    const QString word = text.toLower();
    if (QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(word))
        return Value(true);
    if (QStringList{u"no"_s, u"false"_s, u"0"_s}.contains(word))
        return Value();
    return notA(field, text, Edit::tr("yes or no"));
}

/// Lines without trailing blanks, as every text in a plan is kept.
QString tidyLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().isEmpty())
        lines.removeFirst();
    return lines.join(u'\n');
}

} // namespace

Result<Value> valueFromText(const Field &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (field.valueKind) {
    case ValueKind::Text:
        return Value(text.simplified());
    case ValueKind::LongText:
        return Value(tidyLines(text));
    case ValueKind::Integer: {
        bool isNumber = false;
        const int number = trimmed.toInt(&isNumber);
        if (!isNumber)
            return notA(field, text, Edit::tr("a whole number"));
        return Value(qint64(number));
    }
    case ValueKind::Number:
        return numberFrom(field, trimmed);
    case ValueKind::Flag:
        return flagFrom(field, trimmed);
    case ValueKind::Date:
        return dateFrom(field, trimmed);
    case ValueKind::Month:
        return monthFrom(field, trimmed);
    case ValueKind::Due:
        return Value(Due::read(text));
    case ValueKind::Choice:
        return choiceFrom(field, trimmed);
    case ValueKind::Reference:
        return fail(
            ErrorCode::Refused, Edit::tr("“%1” is chosen, not typed. Nothing was changed.").arg(captionOf(field)));
    }
    return Value();
}

Result<ChangeSet> setField(const Plan &plan, const Field &field, const Id &record, const Value &value)
{
    const Record *known = plan.find(field.kind, record);
    if (!known || !known->alive)
        return fail(ErrorCode::NotFound, Edit::tr("This is no longer in the plan. Nothing was changed."));
    if (field.role != FieldRole::Plain) {
        return fail(
            ErrorCode::Refused, Edit::tr("“%1” cannot be set like this. Nothing was changed.").arg(captionOf(field)));
    }
    if (field.isRequired && value.isEmpty())
        return fail(ErrorCode::Invalid, Edit::tr("“%1” may not be empty. Nothing was changed.").arg(captionOf(field)));
    ChangeBuilder builder(plan);
    builder.set(field, record, value);
    return builder.take({u"field"_s, {ActionArgument::field(field), ActionArgument::record(field.kind, record)}});
}

Result<ChangeSet> setFieldText(const Plan &plan, const Field &field, const Id &record, const QString &text)
{
    const Result<Value> value = valueFromText(field, text);
    if (!value)
        return fail(value.error());
    return setField(plan, field, record, *value);
}

Result<ChangeSet> restore(const Plan &plan, const Field &field, const Id &record, const Value &value)
{
    Result<ChangeSet> set = setField(plan, field, record, value);
    if (set)
        set->name.key = u"restore"_s;
    return set;
}

} // namespace waymark::edit
