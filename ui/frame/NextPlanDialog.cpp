#include "frame/NextPlanDialog.h"

#include "plan/records/PlanInfo.h"
#include "support/form/FormLabel.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waymark {

using namespace Qt::StringLiterals;

NextPlanDialog::NextPlanDialog(const Plan &old, QDate today, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit(this))
    , m_partnership(new QLineEdit(old.info().partnership, this))
    , m_start(new QDateEdit(this))
    , m_withKpis(new QCheckBox(tr("The &KPIs go on, with their targets and readings"), this))
{
    setWindowTitle(tr("Go on in a new plan"));
    m_title->setMinimumWidth(fontMetrics().height() * 20);
    m_title->setText(tr("%1, continued").arg(old.info().title));
    m_start->setDisplayFormat(u"d MMMM yyyy"_s);
    m_start->setDate(QDate(today.year(), today.month(), 1));
    m_withKpis->setChecked(true);
    const edit::GoingOn counted = edit::goingOn(old);
    const QString goes = counted.signedOff == 0 ? tr("All %1 actions go on, each with its story.").arg(counted.actions)
        : counted.signedOff == 1
        ? tr("%1 actions go on, each with its story; 1 is signed off and stays here.").arg(counted.actions)
        : tr("%1 actions go on, each with its story; %2 are signed off and stay here.")
              .arg(counted.actions)
              .arg(counted.signedOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *create = buttons->addButton(tr("Choose where to keep it…"), QDialogButtonBox::AcceptRole);
    create->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setVerticalSpacing(8);
    form->addRow(new FormLabel(FormLabel::Tone::Body, themes, this, goes + u' ' + tr("This plan is left as it is.")));
    form->addRow(tr("&Title of the next plan"), m_title);
    form->addRow(tr("&Partnership"), m_partnership);
    form->addRow(tr("&Start"), m_start);
    form->addRow(m_withKpis);
    form->addRow(buttons);
    connect(m_title, &QLineEdit::textChanged, this,
        [create](const QString &text) { create->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

edit::Successor NextPlanDialog::wanted() const
{
    return {{m_title->text(), m_partnership->text(), m_start->date()}, m_withKpis->isChecked()};
}

} // namespace waymark
