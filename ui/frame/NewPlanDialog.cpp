#include "frame/NewPlanDialog.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waymark {

using namespace Qt::StringLiterals;

NewPlanDialog::NewPlanDialog(QDate today, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_partnership(new QLineEdit(this))
    , m_start(new QDateEdit(this))
{
    setWindowTitle(tr("New plan"));
    m_title->setMinimumWidth(320);
    m_start->setDisplayFormat(u"d MMMM yyyy"_s);
    m_start->setDate(QDate(today.year(), today.month(), 1));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *create = buttons->addButton(tr("Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    create->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Title of the plan"), m_title);
    form->addRow(tr("&Partnership"), m_partnership);
    form->addRow(tr("&Start (“3 months” counts from here)"), m_start);
    form->addRow(buttons);
    connect(m_title, &QLineEdit::textChanged, this,
        [create](const QString &text) { create->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

edit::NewPlan NewPlanDialog::wanted() const
{
    return {m_title->text(), m_partnership->text(), m_start->date()};
}

} // namespace waymark
