#include "views/people/GiveActionsDialog.h"

#include "plan/Due.h"
#include "plan/DueCalendar.h"
#include "plan/records/Person.h"
#include "support/form/FormLabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waymark {

using namespace Qt::StringLiterals;

GiveActionsDialog::GiveActionsDialog(
    const Plan &plan, const Id &from, QDate today, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
    , m_people(new QComboBox(this))
    , m_day(new QLineEdit(longDay(today), this))
    , m_reading(new FormLabel(FormLabel::Tone::Warning, themes, this))
{
    setWindowTitle(tr("Give open actions to somebody else"));
    setMinimumWidth(fontMetrics().height() * 28);
    for (const Person *person : plan.all<Person>()) {
        if (person->id != from)
            m_people->addItem(person->name, person->id.text());
    }
    const Person *giver = plan.get<Person>(from);
    m_people->setAccessibleName(tr("To whom"));
    m_day->setAccessibleName(tr("From which day on"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_give = buttons->addButton(tr("Give actions"), QDialogButtonBox::AcceptRole);
    m_give->setDefault(true);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addRow(new FormLabel(FormLabel::Tone::Body, themes, this,
        tr("Everything that %1 leads and that is not finished. A day to come is written down, and you are asked "
           "when it is there. Undo takes it back.")
            .arg(giver ? giver->name : QString())));
    layout->addRow(tr("&To"), m_people);
    layout->addRow(tr("&From the day"), m_day);
    layout->addRow(m_reading);
    layout->addRow(buttons);
    connect(m_day, &QLineEdit::textChanged, this, &GiveActionsDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

Id GiveActionsDialog::person() const
{
    return Id::fromText(m_people->currentData().toString());
}

QDate GiveActionsDialog::day() const
{
    const Due due = Due::read(m_day->text());
    return due.kind() == Due::Kind::Day ? due.lastDay({}) : QDate();
}

void GiveActionsDialog::follow()
{
    m_reading->say(day().isValid() ? QString() : tr("This is no day such as 1 April 2026."));
    m_give->setEnabled(day().isValid() && !person().isNull());
}

} // namespace waymark
