#pragma once

#include "desk/ViewContext.h"
#include "plan/Month.h"

#include <QComboBox>
#include <QWidget>

namespace waymark {

/// Asks for the month that a document's statuses and comments are of: this one and those before it.
class MonthBox : public QWidget
{
    Q_OBJECT

public:
    MonthBox(const QString &caption, const WindowContext &context, QWidget *parent);

    [[nodiscard]] Month month() const { return Month::fromText(m_months->currentData().toString()); }
    /// Each holds its month as Month::text().
    [[nodiscard]] QComboBox *months() const { return m_months; }

private:
    QComboBox *m_months;
};

} // namespace waymark
