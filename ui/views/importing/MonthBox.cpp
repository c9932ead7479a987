#include "views/importing/MonthBox.h"

#include "support/form/FormLabel.h"

#include <QVBoxLayout>

namespace waymark {

namespace {

constexpr int offeredMonths = 60; ///< back from this month: plans run for some years

} // namespace

MonthBox::MonthBox(const QString &caption, const WindowContext &context, QWidget *parent)
    : QWidget(parent)
    , m_months(new QComboBox(this))
{
    auto *label = new FormLabel(FormLabel::Tone::Quiet, context.themes, this, caption);
    const Month now = Month::of(context.clock.today());
    for (int back = 0; back < offeredMonths; ++back)
        m_months->addItem(now.plus(-back).words(), now.plus(-back).text());
    m_months->setAccessibleName(caption);
    m_months->setMinimumHeight(32);
    label->setBuddy(m_months);
    setMinimumWidth(label->fontMetrics().horizontalAdvance(caption) + 8);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(label);
    lines->addWidget(m_months);
}

} // namespace waymark
