#include "plan/Value.h"

#include "plan/texts/NumberReading.h"

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

bool isMark(QChar character)
{
    return character == QChar::ByteOrderMark || character == QChar::ByteOrderSwapped;
}

/// No character at all: SQLite would hand out something else for it.
bool isNoCharacter(QChar character)
{
    return character == QChar::ByteOrderSwapped || character == QChar(0xffff);
}

} // namespace

QString keepableText(const QString &text)
{
    qsizetype from = 0;
    while (from < text.size() && isMark(text.at(from)))
        ++from;
    const auto isPlain = [](QChar character) { return !character.isSurrogate() && !isNoCharacter(character); };
    if (std::all_of(text.cbegin() + from, text.cend(), isPlain))
        return text.mid(from); // nearly always, and no copy
    QString kept;
    for (qsizetype at = from; at < text.size(); ++at) {
        const QChar character = text.at(at);
        const bool isPair = character.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (isPair)
            kept.append(text.at(at++));
        kept.append(!isPair && (character.isSurrogate() || isNoCharacter(character))
                ? QChar(QChar::ReplacementCharacter)
                : text.at(at));
    }
    return kept;
}

Value::Value(const QString &text)
{
    const QString kept = keepableText(text);
    if (!kept.isEmpty())
        m_variant = kept;
}

Value::Value(bool flag)
{
    if (flag)
        m_variant = true;
}

Value::Value(QDate date)
{
    if (date.isValid())
        m_variant = date;
}

Value::Value(Month month)
{
    if (month.isValid())
        m_variant = month;
}

Value::Value(const Due &due)
{
    if (!due.isNone())
        m_variant = due.withSource(keepableText(due.source()));
}

Value::Value(const Id &id)
{
    if (!id.isNull())
        m_variant = id;
}

QString valueText(const Value &value)
{
    struct Text
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 integer) const { return QString::number(integer); }
        QString operator()(double number) const { return numberText(number); }
        QString operator()(bool) const { return u"yes"_s; }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(Month month) const { return month.text(); }
        QString operator()(const Due &due) const { return due.source().isEmpty() ? due.words() : due.source(); }
        QString operator()(const Id &id) const { return id.text(); }
    };
    return std::visit(Text(), value.variant());
}

} // namespace waymark
