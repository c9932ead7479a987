#include "frame/files/HandOutDialog.h"

#include "plan/records/DeliveryGroup.h"
#include "plan/records/Person.h"
#include "support/form/FormLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr int handOutWidth = 520;

/// "Inclusion and schools · Head of Inclusion"
QString groupWords(const Plan &plan, const DeliveryGroup &group)
{
    const Person *lead = plan.get<Person>(group.leadPerson);
    const QString who = lead ? lead->name : group.leadPost;
    // A name may hold an ampersand, which would become a mnemonic.
    return QString(who.isEmpty() ? group.name : u"%1 · %2"_s.arg(group.name, who)).replace(u'&', "&&"_L1);
}

} // namespace

HandOutDialog::HandOutDialog(const Plan &plan, const ThemeSource &themes, QWidget *parent)
    : QDialog(parent)
    , m_reports(new QCheckBox(tr("With the &files of reports that went out"), this))
    , m_accept(new QPushButton(tr("&Choose a folder…"), this))
{
    setWindowTitle(tr("Hand out sections"));
    setPalette(paletteOf(themes.now()));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 16, 24, 16);
    lines->setSpacing(8);
    lines->addWidget(new FormLabel(FormLabel::Tone::Title, themes, this, windowTitle()));
    lines->addWidget(new FormLabel(FormLabel::Tone::Body, themes, this,
        tr("Each delivery group gets a file of its own. What belongs to the group can be worked on in it; the rest of "
           "the plan can be read. When the files come back, merge them.")));
    for (const Id &id : plan.living(RecordKind::DeliveryGroup)) {
        auto *box = new QCheckBox(groupWords(plan, *plan.get<DeliveryGroup>(id)), this);
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &HandOutDialog::enable);
        lines->addWidget(box);
        m_groups.append({id, box});
    }
    lines->addSpacing(8);
    lines->addWidget(m_reports);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_accept, cancel})
        button->setMinimumSize(button->fontMetrics().horizontalAdvance(button->text()) + 32, 32);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOutDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &HandOutDialog::reject);
    lines->addSpacing(8);
    lines->addWidget(buttons);
    setMinimumWidth(handOutWidth);
    m_groups.first().second->setFocus();
    enable();
}

void HandOutDialog::enable()
{
    m_accept->setEnabled(!chosen().isEmpty());
}

QList<Id> HandOutDialog::chosen() const
{
    QList<Id> chosen;
    for (const auto &[id, box] : m_groups) {
        if (box->isChecked())
            chosen.append(id);
    }
    return chosen;
}

bool HandOutDialog::isWithReports() const
{
    return m_reports->isChecked();
}

} // namespace waymark
