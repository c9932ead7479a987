#include "plan/Value.h"

#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

Value::Value(const QString &text)
{
    if (!text.isEmpty())
        m_variant = text;
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
        m_variant = due;
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
        QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
        QString operator()(bool) const { return u"yes"_s; }
        QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
        QString operator()(Month month) const { return month.text(); }
        QString operator()(const Due &due) const { return due.source().isEmpty() ? due.words() : due.source(); }
        QString operator()(const Id &id) const { return id.text(); }
    };
    return std::visit(Text(), value.variant());
}

} // namespace waymark
